/**
 * Words that mean one thing in any shop, each line a group. What a shop says in its own synonyms comes before it, and a
 * word counts only where the catalogue has it. A group after `~` holds what is near but not the same: it helps to order what is
 * found, and is searched for when nothing else is left. Before `>` stands what is told by the word after it, but not the
 * other way round.
 */
const english = `
sofa, couch, settee
loveseat, love seat
armchair, accent chair
ottoman, pouf, footstool
nightstand, bedside table, night table
dresser, chest of drawers
wardrobe, armoire
~ closet, wardrobe
bookcase, bookshelf, book shelf
~ sideboard, buffet, credenza
tv stand, media console, entertainment center, tv unit, tv cabinet
rug, carpet, area rug
curtain, drape
~ comforter, duvet, quilt
duvet cover, comforter cover
bedspread, coverlet
cushion, throw pillow
bathtub, bath tub
faucet, tap
shower head, showerhead
trash can, garbage can, waste bin, wastebasket, rubbish bin, dustbin
flashlight, torch
light bulb, lightbulb
~ chandelier, pendant light
~ lamp, light
stove, cooker
fridge, refrigerator
skillet, frying pan, fry pan
~ saucepan, pot
~ dish, plate
~ mug, cup
~ tumbler, glass
cutlery, flatware, silverware
~ kettle, water boiler
television, tv
smartphone, mobile phone, cell phone, cellphone, phone, mobile
laptop, notebook computer
~ tablet, ipad
headphone, headset, earphone
earbud, in ear headphone
speaker, loudspeaker
charger, power adapter
power bank, powerbank, portable charger
~ monitor, computer screen
~ sneaker, trainer, running shoe
pants, trousers
jeans, denim pants
sweater, jumper, pullover
hoodie, hooded sweatshirt
tee, t shirt, tshirt
~ undershirt, vest
~ shirt, blouse
~ jacket, coat
raincoat, rain jacket, rain coat
swimsuit, bathing suit, swimwear
underwear, briefs
tights, pantyhose
leggings, yoga pants
purse, handbag
rucksack, backpack
suitcase, luggage, trolley case
sunglasses, shades
~ necklace, pendant
~ ring, band
beanie, knit hat
~ cap, baseball cap
slippers, house shoes
flip flop, thong
stroller, pram, pushchair, buggy
crib, cot, baby bed
diaper, nappy
pacifier, soother, dummy
stuffed animal, plush, soft toy, cuddly toy, plushie
jigsaw, puzzle
bicycle, bike
sleeping mat, sleeping pad
cooler, cool box
gazebo, canopy tent
~ patio, outdoor
~ garden, outdoor
barbecue, bbq, grill
lawn mower, lawnmower
drill, power drill
screwdriver, screw driver
wrench, spanner
vacuum, hoover, vacuum cleaner
mop, floor wiper
~ lotion, body cream, moisturiser, moisturizer
~ lipstick, lip colour
perfume, fragrance, eau de parfum
shampoo, hair wash
razor, shaver
toothpaste, tooth paste
planter, plant pot, flower pot
~ mirror, looking glass
~ shade, blind
~ artwork, wall art, picture, canvas print
~ poster, print
christmas, xmas
~ kid, child, children, toddler
woman, lady, female
man, gentleman, male
grey, gray
multicolour, multicolor, multi color, multi colour
stainless, inox
faux, artificial, fake, imitation
~ wooden, wood
~ cordless, wireless, battery powered
waterproof, water proof
~ rainproof, water repellent
~ small, compact, mini
large, big
inexpensive, cheap
present, gift
woman > unisex
man > unisex
`

const german = `
sofa, couch
handy, smartphone, mobiltelefon
fernseher, tv
kuhlschrank, kuhlgerat
turnschuh, sneaker, laufschuh
pullover, pulli, sweater
~ hose, jeans
~ jacke, mantel
rucksack, backpack
mulleimer, abfalleimer
~ lampe, leuchte
sessel, armsessel
~ teppich, laufer
~ kissen, polster
bettdecke, steppdecke
~ schrank, kommode
pfanne, bratpfanne
topf, kochtopf
~ tasse, becher
wasserkocher, kessel
kopfhorer, headset
fahrrad, rad
kinderwagen, buggy
schnuller, nuckel
kuscheltier, stofftier, pluschtier
`

const groups: Record<string, string> = { en: english, de: german }

export type Synonym = { text: string; near: boolean; wider?: true }

/** Each word or phrase of a language with those that mean the same, or nearly. */
export function thesaurus(language: string): Map<string, Synonym[]> {
  const found = new Map<string, Synonym[]>()
  for (const line of (groups[language] ?? '').trim().split('\n')) {
    const [from, to] = line.split(' > ')
    if (to) {
      found.set(from!, [...(found.get(from!) ?? []), { text: to, near: false, wider: true }])
      continue
    }
    const near = line.startsWith('~')
    const words = line
      .replace('~', '')
      .split(',')
      .map(word => word.trim())
    for (const word of words)
      if (words.length > 1)
        found.set(word, [
          ...(found.get(word) ?? []),
          ...words.filter(other => other !== word).map(text => ({ text, near })),
        ])
  }
  return found
}
