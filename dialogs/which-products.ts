import type { Product } from '../knowledge/catalogue.ts'
import { sameWord, termsOf } from '../knowledge/product-answers/terms.ts'
import { cartOf, priced } from './cart-lines.ts'
import { asksMore } from './comparing.ts'
import type { DialogContext, Heard } from './dialog.ts'
import { holdingsOf } from './orders/holdings.ts'
import { entityValue, entityValues } from './slots.ts'
import { withoutSmallWords } from './small-words.ts'
import { idsIn, listedIn, productAtHand, titled } from './which-product.ts'

/** The products that an utterance means; `unknown`: what it names and the shop does not have; `twice`: one was named twice. */
export type Several = { products: Product[]; unknown: string[]; twice?: boolean }

/**
 * The products of the cart, where that is said; else those named, pointed at, counted or bought; else all that lie side by
 * side or were shown, the two spoken of last before a longer list.
 */
export async function severalMeant(context: DialogContext): Promise<Several> {
  const { heard, knowledge } = context
  if (ofCart.test(heard.text)) {
    const { items } = await priced(await cartOf(context), context)
    const inCart = new Map(items.map(({ product }) => [product.id, product]))
    const others = entityValues<string>(heard, 'product').filter(id => !inCart.has(id))
    // "The one in my cart with this one."
    const here = thisOne.test(heard.text) ? idsIn(productAtHand(context)) : []
    const beside = await knowledge.catalogue.products([...others, ...here].filter(id => !inCart.has(id)))
    const all = [...inCart.values(), ...beside]
    if (all.length > 1) return { products: all, unknown: [] }
  }
  const listed = listedIn(context)
  const places = placesIn(heard, listed.length)
  const pointed = places.flatMap(place => listed.at(place > 0 ? place - 1 : place) ?? [])
  const elsewise =
    pointed.length > 0 || counted(heard, listed) !== undefined || asksMore(context) || ofType(context) !== undefined
  const { ids: named, unknown } = await namesIn(context, elsewise)
  const owned = await ownedIn(context)
  // "The first and the Calm 3": an ordinal points whatever else is named; a word of a name only seems to.
  const ordinal = heard.entities.some(one => one.type === 'ordinal' && !one.negated)
  const chosen = [...new Set([...owned, ...named, ...(named.length === 0 || ordinal ? pointed : [])])]
  const twice = chosen.length === 1 && (pointed.length > 1 || entityValues<string>(heard, 'product').length > 1)
  const ids =
    chosen.length > 1 || twice
      ? chosen
      : chosen.length === 1
        ? [...besideOne(chosen[0]!, context), ...chosen]
        : unknown.length > 0
          ? idsIn(productAtHand(context))
          : (counted(heard, listed) ?? ofType(context) ?? spokenOf(context))
  return { products: await knowledge.catalogue.products([...new Set(ids)]), unknown, twice }
}

/** Those that a question is about at once, where none is named: "both", "the first three", "the tents", "which of these". */
export async function severalShown(context: DialogContext): Promise<Product[]> {
  const { heard, knowledge } = context
  const listed = listedIn(context)
  const both = entityValues<string>(heard, 'reference').includes('both')
  const ids = counted(heard, listed) ?? ofType(context) ?? (both ? spokenOf(context) : listed)
  return knowledge.catalogue.products(ids)
}

const ofCart = /\b(?:cart|basket|warenkorb|panier|carrito|cesta|carrello|carrinho)\b/i
const thisOne =
  /\b(?:this|that|it|dies\w*|es|celle?-ci|celui-ci|ceci|est[ea]|quest[oa]|est[ea])\b(?! (?:my|cart|warenkorb))/i

/** "Compare it with the Calm 3": the one at hand, or spoken of before, and the one that is named. */
function besideOne(id: string, context: DialogContext): string[] {
  const { focus } = context
  const before = [...idsIn(productAtHand(context)), ...idsIn(focus.mentioned)]
  return before.filter(one => one !== id).slice(0, 1)
}

/** Those spoken of since the list was shown; else the list itself. */
function spokenOf(context: DialogContext): string[] {
  const listed = listedIn(context)
  const mentioned = idsIn(context.focus.mentioned)
  const current = context.focus.product
  if (typeof current !== 'string') return listed
  const recent = listed.includes(current) ? mentioned.filter(id => listed.includes(id)) : mentioned
  return recent.length > 1 ? recent.slice(0, 2) : listed
}

/** "Compare the tents": those of that kind among what was shown. */
function ofType({ heard, shown }: DialogContext): string[] | undefined {
  const type = entityValue<string>(heard, 'product-type')
  const found = shown.filter(one => one.kind === 'product' && one.words?.some(word => word === type)).map(one => one.id)
  return type && found.length > 1 ? found : undefined
}

/** "The first and the third", "1 and 3", "numbers 2, 4 and 5". */
function placesIn(heard: Heard, length: number): number[] {
  const places = [...entityValues<number>(heard, 'shown'), ...entityValues<number>(heard, 'ordinal')]
  const ordinals = heard.entities.filter(one => one.type === 'ordinal' && !one.negated)
  if (ordinals.length > 1) return ordinals.map(one => one.value as number)
  if (places.length > 0) return [...new Set(places)]
  if (heard.entities.some(one => ['product', 'product-type', 'measure', 'money', 'price-range'].includes(one.type)))
    return []
  const figures = [...heard.text.matchAll(figure)].map(match => Number(match[1]))
  const rest = withoutSmallWords(heard.text.replace(figure, ' ').replace(comparing, ' ').replace(numbering, ' '))
  return figures.length > 1 && rest === '' && figures.every(one => one >= 1 && one <= length) ? figures : []
}

const figure = /(?<![\p{L}\d.,])#?(\d{1,2})(?![\p{L}\d%€$£]|[.,]\d)/gu
const numbering =
  /\b(?:numbers?|nr|no|options?|items?|nummern?|num[eé]ros?|opci[oó]n(?:es)?|versus|vs|the|im|mal|und|et|entre|e|y)\b\.?/gi

/** The products whose titles have all the words of a part of the utterance: "compare Calm 3 and Calm 2". */
async function namesIn(
  { heard, knowledge }: DialogContext,
  elsewise: boolean,
): Promise<{ ids: string[]; unknown: string[] }> {
  const known = entityValues<string>(heard, 'product')
  const ids = [...known]
  const unknown: string[] = []
  if (known.length > 1) return { ids, unknown }
  const parts = heard.text.split(between).slice(0, 8)
  for (const part of parts) {
    const bare = part.replace(comparing, ' ')
    const words = withoutSmallWords(bare)
    // "Which is better for travel?": where something else is asked, only what is written like a name is one.
    if (words.length < 3 || (elsewise && !isName(bare))) continue
    const fitting = await titled(words, knowledge)
    if (fitting[0] !== undefined) {
      if (!fitting.some(id => ids.includes(id))) ids.push(fitting[0])
    } else if (
      !elsewise &&
      parts.length > 1 &&
      isName(bare) &&
      !heard.entities.some(({ text }) => text.includes(words))
    )
      unknown.push(bare.replace(leading, '').trim())
  }
  return { ids, unknown }
}

/** Two or more words of which one bears a capital or figures: "the Zorbo 5000". */
const isName = (part: string): boolean =>
  /(?:^|\s)(?:\p{Lu}[\p{L}-]+|\p{L}*\d+\p{L}*)(?:\s|$)/u.test(part.trim()) && part.trim().split(/\s+/).length <= 5
const leading = /^\s*(?:(?:the|a|an|my|d(?:er|ie|as|en|em)|l[ea]s?|el|los|las|il|lo|o|os|as)\s+)*/i

const between =
  /[,;:?!]|\s(?:and|or|with|to|than|vs\.?|versus|against|und|oder|mit|als|gegen|et|ou|avec|que|y|o|con|e|com|di|do que|contra)\s/i
const comparing =
  /\b(?:compar\p{L}*|differen\p{L}*|difference|vergleich\p{L}*|unterschied\p{L}*|confront\p{L}*|better|which|besser|mieux|mejor|meglio|melhor)\b/giu

/** "The tent I bought last year": what a customer has ordered, of the kind that is named, the newest first. */
async function ownedIn(context: DialogContext): Promise<string[]> {
  if (!saysOwned(context.heard) || context.customer.identity !== 'verified') return []
  const { lines } = await holdingsOf(context)
  const type = entityValue<string>(context.heard, 'product-type')
  const words = termsOf(withoutSmallWords(context.heard.text))
  const fits = ({ product }: { product: Product }) =>
    type !== undefined
      ? product.type === type || termsOf(product.type).some(term => termsOf(type).some(one => sameWord(one, term)))
      : termsOf(product.title).some(term => words.some(one => sameWord(one, term)))
  const found = lines.find(fits)
  return found ? [found.product.id] : []
}

/** Whether what the customer bought is to be compared. */
export const saysOwned = ({ text }: Heard): boolean => bought.test(text)
const bought =
  /\b(?:i|we)(?:['’]ve)? (?:already |just |once )?(?:bought|ordered|purchased|got from you|own|have at home)\b|\b(?:my (?:last|old|previous) (?:one|order))\b|\bgekauft\b|\bbestellt habe\b|\bachet[eé]e?s?\b|\bcompr(?:[eé]|ado|ei|ato)\b|\bcomprat[oaie]\b/i

/** "All of them", "these", "the first three", "the last two". */
function counted(heard: Heard, listed: string[]): string[] | undefined {
  if (entityValues<string>(heard, 'reference').includes('all')) return listed
  const match = severalOf.exec(heard.text.toLowerCase())
  if (!match) return undefined
  const count = small.findIndex(words => words.includes(match[2] ?? match[3] ?? ''))
  if (count < 2) return undefined
  return lastOf.test(match[0]) ? listed.slice(-count) : listed.slice(0, count)
}

const small = [
  [],
  [],
  ['2', 'two', 'beiden', 'zwei', 'deux', 'dos', 'due', 'dois', 'duas'],
  ['3', 'three', 'drei', 'trois', 'tres', 'tre', 'três'],
  ['4', 'four', 'vier', 'quatre', 'cuatro', 'quattro', 'quatro'],
]
const amounts = small.flat().join('|')
const severalOf = new RegExp(
  `(first|last|ersten|letzten|premi[eè]re?s|derni[eè]re?s|primeros|primeras|[uú]ltim[oa]s|prim[ie]|ultim[ie]|primeir[oa]s)\\s+(${amounts})\\b|\\b(${amounts})\\s+(?:premi[eè]re?s|derni[eè]re?s|primeros|primeras|[uú]ltim[oa]s|prim[ie]|ultim[ie]|primeir[oa]s)`,
)
const lastOf = /last|letzten|derni|[uú]ltim/

/** "Which of these", "do they all", "any of them", "both": words that ask of more than one product. */
export function asksOfSeveral(heard: Heard, language: string): boolean {
  if (heard.entities.some(one => ['product', 'shown', 'ordinal'].includes(one.type) && !one.negated)) return false
  const all = entityValues<string>(heard, 'reference').some(one => one === 'all' || one === 'both')
  return all || (ofSeveral[language] ?? ofSeveral.en!).test(heard.text.toLowerCase())
}

const ofSeveral: Record<string, RegExp> = {
  en: /\b(?:which|what|any|all|both|either|neither|none|each|one|some) of (?:these|those|them|the (?:two|three|four|five|six))\b|^(?:and |so |ok )*which(?: ones?)? (?:is|are|has|have|can|comes?|does|do|will|works?|fits?|sleeps?|holds?|takes?|lasts?|runs?)\b|\bwhich ones?\b|\b(?:do|are|can|have) (?:they|these|those) (?:all|both)\b/,
  de: /\bwelche[rs]? (?:davon|von (?:diesen|denen|den|beiden)|ist|sind|hat|haben|kann|können|passt|passen|hält|halten|eignet)\b|\b(?:einer|eine|eines|keiner|jede[rs]?|beide|alle) (?:davon|von (?:diesen|denen|beiden))\b/,
  fr: /\b(?:lequel|laquelle|lesquels|lesquelles|chacun|chacune|aucun|aucune|l['’]un)\b/,
  es: /\bcu[aá]l(?:es)? (?:de (?:ell[oa]s|est[oa]s|es[oa]s|l[oa]s)|tienen?|son|pueden?|cabe|aguanta)\b|\b(?:algun[oa]|ningun[oa]|cada un[oa]) de\b/,
  it: /\bqual[ei]? (?:di (?:quest[ei]|loro|quell[ei])|dei|delle|ha|hanno|sono|può|possono)\b|\b(?:qualcun[oa]|nessun[oa]|ognun[oa]) di\b/,
  pt: /\bqua(?:l|is) d(?:el[ae]s|est[ae]s|ess[ae]s|os|as)\b|\bqua(?:l|is) (?:têm|tem|são|pode|podem|cabe)\b|\b(?:algum|alguma|nenhum|nenhuma|cada um|cada uma) d/,
}

/** Words for several things, where nothing says which: "what do they weigh?" */
export const saysThey = ({ text }: Heard, language: string): boolean =>
  (they[language] ?? they.en!).test(text.toLowerCase())

const they: Record<string, RegExp> = {
  en: /\b(?:they|them|these|those)\b/,
  de: /\b(?:sie|diese|die) (?:alle|beide)\b|\b(?:sind|haben|können|wiegen|passen|halten) (?:sie|die|diese)\b/,
  fr: /\b(?:ils|elles|ceux-ci|celles-ci)\b/,
  es: /\b(?:est[oa]s|es[oa]s|ell[oa]s|son|tienen|pesan)\b/,
  it: /\b(?:quest[ei]|loro|sono|hanno|pesano)\b/,
  pt: /\b(?:est[ae]s|ess[ae]s|el[ae]s|são|têm|pesam)\b/,
}
