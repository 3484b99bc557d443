import type { Json } from '../nlu/understanding.ts'
import { ask, type Dialog, type DialogContext, type Heard, type Slot } from './dialog.ts'
import { type Recommending, showPicks } from './recommend.ts'
import { entityValue, entityValues } from './slots.ts'
import { withoutSmallWords } from './small-words.ts'

/** A pattern as a word of its own: letters with accents count as letters. */
const wordIn = ({ source }: RegExp): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')

/** "doesn't matter", "no idea", "skip", in the languages that are spoken. */
const anyWill = wordIn(
  /skip|any(?:thing|one)?|whatever|no idea|not sure|don'?t (?:know|mind|care)|(?:doesn'?t|does not) matter|no (?:limit|budget)|egal|weiß (?:ich )?nicht|keine ahnung|überspringen|peu importe|sais pas|aucune idée|passer|da igual|no (?:lo )?sé|ni idea|saltar|non (?:lo )?so|non importa|indifferente|tanto faz|não sei|não importa|pular/,
)
/** A longer sentence that begins with "no" corrects something. */
const passes = ({ choice, answer, text }: Heard): boolean => {
  const words = text.split(/\s+/).length
  return choice === 'skip' || (answer === 'no' && words <= 2) || (anyWill.test(text) && words <= 5)
}

/** Words by which relatives and friends are called, by whom things are made for. */
const people: [string, RegExp][] = [
  [
    'children',
    wordIn(
      /child(?:ren)?|kids?|boys?|girls?(?!friend)|toddler|baby|babies|son|daughter|nephew|niece|god(?:son|daughter|child)|grand(?:son|daughter|child(?:ren)?)|teenager|year[- ]olds?|kind(?:er)?|junge|mädchen|sohn|tochter|neffe|nichte|enkel\w*|patenkind|jährige[nrs]?|enfants?|garçon|fille|fils|bébé|neveu|nièce|niñ[oa]s?|hij[oa]|bebé|sobrin[oa]|niet[oa]|bambin[oaie]|figli[oa]|neonat[oa]|nipote|criança|menin[oa]|filh[oa]|sobrinh[oa]|net[oa]/,
    ),
  ],
  [
    'women',
    wordIn(
      /mum|mom|mother|mama|nan|gran(?:ny|dma)?|grandmother|sister|wife|girlfriend|aunt\w*|woman|women|lady|her|she|mutter|oma|schwester|frau|freundin|tante|sie|mère|maman|sœur|soeur|femme|copine|grand-mère|elle|madre|mamá|hermana|mujer|esposa|novia|abuela|tía|ella|mamma|sorella|moglie|fidanzata|ragazza|nonna|donna|lei|mãe|irmã|esposa|namorada|avó|tia|mulher|ela/,
    ),
  ],
  [
    'men',
    wordIn(
      /dad|father|papa|grandpa|grandad|grandfather|brother|husband|boyfriend|uncle|man|men|him|he|vater|opa|bruder|mann|freund|onkel|ihn|père|frère|mari|copain|grand-père|lui|padre|papá|hermano|marido|esposo|novio|abuelo|tío|él|papà|fratello|marito|fidanzato|ragazzo|nonno|uomo|pai|irmão|namorado|avô|tio|homem|ele/,
    ),
  ],
  [
    'anyone',
    wordIn(
      /friends?|colleagues?|boss|neighbours?|neighbors?|teacher|couple|parents|partner|freunde|kolleg\w+|chef\w*|nachbar\w*|lehrer\w*|eltern|paar|amis?|amies?|collègue|voisin\w*|amig[oa]s?|colega|jef[ea]|vecin[oa]|amic[oi]|amiche?|collega|capo|vicin[oa]|chefe|vizinh[oa]/,
    ),
  ],
]

const who: Slot<string> = {
  name: 'who',
  kind: 'gift-who',
  hear: heard =>
    ['women', 'men', 'children', 'anyone'].find(one => one === heard.choice) ??
    people.find(([, words]) => words.test(heard.text))?.[0] ??
    (passes(heard) ? 'anyone' : undefined),
}

/** Occasions, with what suits them where they say so: what a household can use, what a newborn needs. */
const occasions: [string, RegExp, string][] = [
  [
    'birthday',
    wordIn(/birthday|bday|b-day|geburtstag\w*|anniversaire|cumpleaños|compleanno|aniversário|turn(?:s|ing) \d+/),
    '',
  ],
  [
    'christmas',
    wordIn(/christmas|xmas|x-mas|secret santa|stocking|weihnacht\w*|wichteln|noël|navidad|natale|natal/),
    '',
  ],
  [
    'wedding',
    wordIn(/wedding|hen do|engagement|hochzeit\w*|verlobung|mariage|boda|matrimonio|nozze|casamento/),
    'home kitchen',
  ],
  [
    'housewarming',
    wordIn(
      /house ?warming|new (?:flat|home|house)|moved in|einzug\w*|einweihung\w*|crémaillère|casa nueva|casa nuova|casa nova/,
    ),
    'home kitchen',
  ],
  [
    'birth',
    wordIn(
      /newborn|new baby|baby shower|christening|geburt|taufe|naissance|baptême|nacimiento|bautizo|nascita|battesimo|nascimento|batizado/,
    ),
    'toys children',
  ],
  [
    'thanks',
    wordIn(
      /thank\w*|leaving|retir\w+|teacher|dank\w*|abschied\w*|merci|remercie\w*|gracias|agradec\w+|ringrazia\w*|grazie|obrigad[oa]/,
    ),
    '',
  ],
]

const occasion: Slot<string> = {
  name: 'occasion',
  kind: 'gift-occasion',
  hear: heard =>
    occasions.find(([name]) => name === heard.choice)?.[0] ??
    occasions.find(([, words]) => words.test(heard.text))?.[0] ??
    (passes(heard) || heard.choice === 'other' ? 'other' : undefined),
}

const budget: Slot<Json> = {
  name: 'budget',
  kind: 'price-range',
  hear(heard) {
    const tapped = /^under:(\d+)$/.exec(heard.choice ?? '')?.[1]
    if (tapped) return { max: Number(tapped) }
    const range = entityValue<{ min?: number; max?: number }>(heard, 'price-range')
    if (range)
      return { ...(range.min !== undefined && { min: range.min }), ...(range.max !== undefined && { max: range.max }) }
    const money = entityValue<{ amount: number }>(heard, 'money')
    if (money) return { max: money.amount }
    return passes(heard) ? {} : undefined
  },
}

const giftWords = wordIn(/gifts?|present\w*|prezz\w*|geschenk\w*|cadeaux?|regal[oi]s?|presentes?/)
/** "…, he loves fishing", "for somebody who likes tea": what follows is the interest. */
const fondness =
  /(?<!\p{L})(?:(?:loves?|likes?|enjoys?|adores?)|(?:mad|crazy|keen|passionate) (?:about|on)|into|fond of|liebt|mag|interessiert sich für|begeistert von|aime|adore|passionnée? de|gustan?|encantan?|apasionad[oa] (?:de|por)|ama|piace|piacciono|appassionat[oa] di|gosta de|adora)\s+(.{3,120})/iu

/** What they are fond of: in the first words only where it is said to be so, as an answer whatever is said. */
const interests: Slot<string> = {
  name: 'interests',
  kind: 'text',
  hear(heard) {
    const said = fondness.exec(heard.text)?.[1]
    if (said) return said
    if (passes(heard)) return ''
    const named = [...entityValues<string>(heard, 'product-type'), ...entityValues<string>(heard, 'department')]
    if (giftWords.test(heard.text) || people.some(([, words]) => words.test(heard.text)))
      return named.length > 0 ? named.join(' ') : undefined
    return heard.text.trim() || undefined
  },
}

/** Finds a present: for whom, on what occasion, for how much, for which interests; each may be left open. */
export const giftFinder: Dialog = {
  name: 'gift-finder',
  intents: ['gift_finder'],
  slots: [who, occasion, budget, interests],
  async *run(context) {
    const { wording, knowledge } = context
    const skip = { value: 'skip', label: wording.text('choice.skip') }
    const recipient = yield* ask(who, 'gift.who', {
      choices: [
        { value: 'women', label: wording.text('gift.woman') },
        { value: 'men', label: wording.text('gift.man') },
        { value: 'children', label: wording.text('gift.child') },
        skip,
      ],
    })
    const event = yield* ask(occasion, 'gift.occasion', {
      choices: [
        { value: 'birthday', label: wording.text('gift.birthday') },
        { value: 'christmas', label: wording.text('gift.christmas') },
        { value: 'wedding', label: wording.text('gift.wedding') },
        { value: 'housewarming', label: wording.text('gift.housewarming') },
        skip,
      ],
    })
    const price = (yield* ask(budget, 'gift.budget', {
      choices: [...budgets(context), skip],
    })) as Recommending['query']['price']
    const fond = yield* ask(interests, 'gift.interests', { choices: [skip] })
    const words = `${withoutSmallWords(fond)} ${occasions.find(([name]) => name === event)?.[2] ?? ''}`.trim()
    const query: Recommending['query'] = {
      forSomebodyElse: true,
      audience: recipient === 'anyone' ? undefined : recipient,
      price,
      interests: words || undefined,
      matching: words ? await found(words, price, context) : undefined,
    }
    yield* showPicks(context, query, 'gift.found', {
      interests: fond,
      recipient,
      budget:
        price?.max === undefined ? 'none' : wording.money({ amount: price.max, currency: knowledge.shop.currency }),
    })
  },
}

/** What the shop's search has for the interests; nothing where it had to give the words up. */
async function found(
  words: string,
  price: Recommending['query']['price'],
  { lookup, knowledge }: DialogContext,
): Promise<string[]> {
  const filters = price ? { price } : {}
  const { hits, relaxed } = await lookup('interests', () => knowledge.search.search({ words, filters, limit: 40 }))
  return relaxed.includes('words') ? [] : hits.map(hit => hit.product.id)
}

const budgets = ({ wording, knowledge }: DialogContext) =>
  [2_500, 5_000, 10_000].map(amount => ({
    value: `under:${amount}`,
    label: wording.text('gift.under', { price: wording.money({ amount, currency: knowledge.shop.currency }) }),
  }))
