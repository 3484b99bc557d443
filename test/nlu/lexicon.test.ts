import { performance } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { createLexicon, type ShopWords } from '../../nlu/lexicon.ts'
import { editDistance } from '../../nlu/misspellings.ts'
import { lexicon } from './shop.ts'

const none: ShopWords = {
  brands: [],
  types: [],
  departments: [],
  colours: [],
  materials: [],
  options: {},
  titles: [],
  synonyms: {},
}

/** "type:value" of everything found. */
const found = (text: string, within = lexicon) =>
  within
    .find(text)
    .map(({ type, value }) => `${type}:${typeof value === 'object' ? Object.values(value!).join('=') : value}`)

test('what too many kinds have in common is a kind of its own, where the word means nothing else', () => {
  const kinds = (thing: string) => ['red', 'blue', 'dry', 'wet', 'old', 'new', 'cold'].map(kind => `${kind} ${thing}`)
  const many = createLexicon({ ...none, types: [...kinds('boots'), ...kinds('set')] })
  expect(found('boots please', many)).toEqual(['product-type:boots'])
  expect(found('I am all set', many)).toEqual([])
})

describe('names of the shop', () => {
  test.each<[string, string[]]>([
    ['show me hiking boots', ['product-type:hiking boots']],
    ['Hiking Boot', ['product-type:hiking boots']],
    ['T-Shirts', ['product:shirt', 'product-type:t-shirt']],
    ['a tshirt', ['product:shirt', 'product-type:t-shirt']],
    ['t shirt', ['product:shirt', 'product-type:t-shirt']],
    ['water bottle', ['product-type:water bottle']],
    ['waterbottle', ['product-type:water bottle']],
    ['water-bottles', ['product-type:water bottle']],
    ['red and blue', ['colour:red', 'colour:blue']],
    ['navy', ['colour:blue']],
    ['gray', ['colour:grey']],
    ['something in crimson', ['colour:red']],
    ['leather', ['material:leather']],
    ['alder and ash', ['brand:Alder & Ash']],
    ['Alder & Ash', ['brand:Alder & Ash']],
    ['alder ash', ['brand:Alder & Ash']],
    ['Nordweg', ['brand:Nordweg']],
    ['trainers', ['product-type:running shoes']],
    ['500 ml', ['option:capacity=500ml']],
    ['500ml', ['option:capacity=500ml']],
    ['a 15 inch one', ['option:screen size=15-inch']],
    ['clicky switches', ['option:switch=clicky']],
    ['RGB', ['option:backlight=RGB']],
    ['none', []],
    ['size 42', []],
    ['for my kitchen', ['department:kitchen']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['the lamp', ['product-type:desk lamp', 'product-type:floor lamp']],
    ['lamps', ['product-type:desk lamp', 'product-type:floor lamp']],
    ['boots', ['product-type:hiking boots']],
    ['mouse', ['product-type:gaming mouse']],
    ['shoes', ['department:shoes']],
  ])('the last word of a kind names it: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['Nordweg Fjell Hiking Boots', ['product:fjell', 'brand:Nordweg', 'product-type:hiking boots']],
    ['Fjell boots', ['product:fjell', 'product-type:hiking boots']],
    ['fjell', ['product:fjell']],
    ['the tind', ['product:tind']],
    ['the Fjell or the Tind', ['product:fjell', 'product:tind']],
    ['Nordweg boots', ['brand:Nordweg', 'product-type:hiking boots']],
    ['Klang headphones', ['product:studio', 'brand:Klang', 'product-type:headphones']],
    ['Klang', ['brand:Klang']],
    ['gooseneck kettle', ['product:kettle', 'product-type:kettle']],
    ['kettle', ['product-type:kettle']],
    ['Dunes tent', ['product:dunes', 'product-type:tent']],
  ])('a title by its telling words: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    ['jaket', ['product-type:jacket']],
    ['jackett', ['product-type:jacket']],
    ['headphnes', ['product-type:headphones']],
    ['hedphons', ['product-type:headphones']],
    ['keybaord', ['product-type:keyboard']],
    ['watter botle', ['product-type:water bottle']],
    ['waterbotle', ['product-type:water bottle']],
    ['runnning shoes', ['product-type:running shoes']],
    ['nordwegg', ['brand:Nordweg']],
    ['leathr', ['material:leather']],
    ['bagpack', ['product-type:backpack']],
    ['trowsers', ['product-type:trousers']],
  ])('a slip of the keys: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    'I bought a book',
    'where is my order',
    'the house of my dreams',
    'a short skirt and a damp camp',
    'what did the test say',
    'please address this rest',
    'show me how',
    'it went well',
    'read the rest',
    'my tenth test',
    'book a root canal',
    'can you bring it back',
    'Merry Christmas',
    'blah blah',
  ])('plain words are no products: %s', text => {
    expect(found(text)).toEqual([])
  })

  test.each(["it's now", 'Lamy pens', 'cancle my order', 'hepl me', 'roger that'])('neither are these: %s', text => {
    expect(found(text)).toEqual([])
  })

  test('slips are mended only in the language of the shop', () => {
    expect(lexicon.find('keyboad', 'en')).toHaveLength(1)
    expect(lexicon.find('keyboad', 'de')).toEqual([])
    expect(lexicon.find('Lederjacke in blau', 'de').map(one => one.value)).toEqual(['blue'])
  })

  test('the place is that of the words as they were typed', () => {
    const text = 'Ich möchte “Water​bottles” — bitte'
    const [bottle] = lexicon.find(text)
    expect(text.slice(bottle!.start, bottle!.end)).toBe('Water​bottles')
    expect(bottle!.text).toBe('Water​bottles')
  })
})

describe('other languages', () => {
  const german = createLexicon(
    {
      ...none,
      types: ['Wanderschuhe', 'Jacke', 'Stiefel', 'Wasserflasche'],
      colours: ['grün', 'dunkelblau'],
      brands: ['Größenwahn'],
      materials: ['Leder'],
    },
    'de',
  )
  test.each<[string, string[]]>([
    ['Wanderschuh', ['product-type:Wanderschuhe']],
    ['Schuhe', ['product-type:Wanderschuhe']],
    ['Jacken', ['product-type:Jacke']],
    ['Winterstiefel', ['product-type:Stiefel']],
    ['Wasser-Flaschen', ['product-type:Wasserflasche']],
    ['grüne Jacke', ['colour:grün', 'product-type:Jacke']],
    ['gruene', ['colour:grün']],
    ['groessenwahn', ['brand:Größenwahn']],
    ['wo ist meine Bestellung', []],
    ['ich möchte das gerne zurückgeben', []],
  ])('de: %s', (text, expected) => {
    expect(found(text, german)).toEqual(expected)
  })

  const french = createLexicon({ ...none, types: ['chaussures de marche', 'veste'], colours: ['rouge', 'bleu'] }, 'fr')
  test.each<[string, string[]]>([
    ['une veste rouge', ['product-type:veste', 'colour:rouge']],
    ['des vestes bleues', ['product-type:veste', 'colour:bleu']],
    ['chaussures', ['product-type:chaussures de marche']],
    ['bleu marine', ['colour:bleu']],
  ])('fr: %s', (text, expected) => {
    expect(found(text, french)).toEqual(expected)
  })

  const spanish = createLexicon({ ...none, types: ['botas', 'camiseta'], colours: ['rojo', 'negro'] }, 'es')
  test.each<[string, string[]]>([
    ['la camiseta roja', ['product-type:camiseta', 'colour:rojo']],
    ['botas negras', ['product-type:botas', 'colour:negro']],
    ['unas camisetas', ['product-type:camiseta']],
  ])('es: %s', (text, expected) => {
    expect(found(text, spanish)).toEqual(expected)
  })
})

describe('growth', () => {
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ru',
    'te',
    'zan',
    'vor',
    'del',
    'fi',
    'gus',
    'hem',
    'pol',
    'sta',
    'nir',
    'bek',
    'cu',
  ]
  const word = (n: number) => [n & 15, (n >> 4) & 15, (n >> 8) & 15, (n >> 12) & 15].map(i => syllables[i]).join('')
  const shop = (names: number): ShopWords => ({
    ...none,
    brands: Array.from({ length: 50 }, (_, i) => word(i * 97 + 11)),
    types: ['hiking boots', 'jacket', 'kettle'],
    titles: Array.from({ length: names }, (_, i) => ({
      id: `p${i}`,
      title: `${word(i * 7)} ${word(i * 13 + 5)} jacket ${i % 300}`,
    })),
  })
  // Each with a slip of its own, so that nothing is remembered from the one before.
  const utterances = Array.from({ length: 200 }, (_, i) => {
    const name = word(i * 331 + 7)
    return [
      `where is my order ${i}`,
      `show me a red ${name.slice(0, 4)}x${name.slice(4)} jacket under 80`,
      `two of the ${name} please`,
    ][i % 3]!
  })

  /** The fastest of several rounds: what the machine does beside it only slows. */
  function fastest(names: number): number {
    const built = shop(names)
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 4; round++) {
      const within = createLexicon(built)
      for (const text of ['red jacket', 'where is it']) within.find(text)
      const start = performance.now()
      for (const text of utterances) within.find(text)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }

  test('the time of a look-up does not grow with the names', () => {
    const small = fastest(1_000)
    const large = fastest(100_000)
    expect(large / small).toBeLessThan(5)
  }, 60_000)

  test('a title is still found among a hundred thousand', () => {
    const large = createLexicon(shop(100_000))
    const title = shop(100_000).titles[77_777]!
    expect(
      large.find(`do you have the ${title.title}?`).some(one => one.type === 'product' && one.value === title.id),
    ).toBe(true)
  }, 60_000)
})

test.each([
  ['boots', 'boots', 0],
  ['boots', 'boot', 1],
  ['boots', 'botos', 1],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('%s and %s are %d slips apart', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance)
})
