import type { Product } from '../knowledge/catalogue.ts'
import { asksForRoom } from '../knowledge/product-answers/fitting.ts'
import { purposeIn } from '../knowledge/product-answers/preference.ts'
import type { Json } from '../nlu/understanding.ts'
import { lyingSideBySide } from './comparing.ts'
import type { DialogContext, Heard } from './dialog.ts'
import { languageOf } from './product-attributes.ts'
import { answersOne, asksPrice, asksStock, plainlyAsks } from './product-question.ts'
import { withoutSmallWords } from './small-words.ts'
import { productAtHand } from './which-product.ts'

/** The question that was asked last of a product, and the kind of product that it was asked of. */
type Asked = { text: string; intent?: string; entities: Heard['entities']; type: string }

/** What of a question is kept, so that it can be asked of another product. What pointed at the first is left out. */
export const kept = ({ text, intent, entities }: Heard, { type }: Product): Json =>
  ({ text, intent, type, entities: entities.filter(one => !pointing.has(one.type)) }) as unknown as Json

const pointing = new Set(['product', 'product-type', 'shown', 'ordinal', 'reference', 'brand', 'choice'])

/** "And the other one?", "what about the Calm 2?": the question that was asked before, to be asked of the one meant now. */
export function askedAgain({ heard, focus, locale }: DialogContext): Heard | undefined {
  const asked = focus.asked as unknown as Asked | undefined
  if (!asked || !goesOn(heard, languageOf(locale))) return undefined
  return { text: asked.text, intent: asked.intent, entities: asked.entities }
}

/** Nothing is said but which one, as one more of what was spoken of. */
function goesOn({ text, entities }: Heard, language: string): boolean {
  const points = entities.filter(
    one => one.type === 'colour' || (one.type === 'reference' ? one.value === 'other' : pointing.has(one.type)),
  )
  const start = (following[language] ?? following.en!).exec(text.toLowerCase())
  if (start && isNameOnly(text.slice(start[0].length))) return true
  if (points.length === 0 || asksPrice(text) || asksStock(text)) return false
  const other = points.some(one => one.type === 'reference' && one.value === 'other')
  if (!start && !other) return false
  const rest = points.reduce((left, one) => left.replace(one.text, ' '), start ? text.slice(start[0].length) : text)
  return withoutSmallWords(rest) === ''
}

/** "The Calm 3?": an article at most, and words with capitals or figures. */
const isNameOnly = (text: string): boolean =>
  /^\s*(?:\p{Ll}{1,4}['’]?\s*)?\p{Lu}[\p{L}-]+(?:\s+(?:\p{Lu}[\p{L}-]+|\d{1,4}))*\s*\??$/u.test(text)

const following: Record<string, RegExp> = {
  en: /^(?:ok |so )?(?:and|what about|how about|same for|also)\b/,
  de: /^(?:und|wie ist es (?:bei|mit)|was ist mit|wie sieht es (?:bei|mit)|auch)\b/,
  fr: /^(?:et|qu'en est-il d\p{L}*|même question pour)(?!\p{L})/u,
  es: /^(?:¿ ?)?(?:y|qué tal|que tal|qué hay de)(?!\p{L})/u,
  it: /^(?:e|ed|che mi dici d\p{L}*|invece)(?!\p{L})/u,
  pt: /^(?:e|que tal|quanto a\p{L}*)(?!\p{L})/u,
}

/** The dialog for words that sound like another matter and go on from, or are plainly about, the product at hand. */
export async function aboutProduct(context: DialogContext): Promise<string | undefined> {
  if (askedAgain(context)) return 'product-details'
  if (await asksForAnotherPurpose(context)) return 'compare-products'
  const id = productAtHand(context)
  if (context.heard.text === '' || typeof id !== 'string' || namesAnother(context)) return undefined
  const product = await context.knowledge.catalogue.product(id)
  return product && plainlyAsks(product, context) ? 'product-details' : undefined
}

/** "And for a family?", of what lies side by side. */
async function asksForAnotherPurpose(context: DialogContext): Promise<boolean> {
  const { heard, locale } = context
  const language = languageOf(locale)
  const short = heard.text.trim().split(/\s+/).length <= 6
  if (!short || !(following[language] ?? following.en!).test(heard.text.toLowerCase())) return false
  return purposeIn(heard.text, language) !== undefined && (await lyingSideBySide(context)).length > 1
}

/** "Will it fit in a 40 cm cupboard?" sounds like a matter of sizes, and is one of measures; so it is where there are no sizes. */
export async function takesRoom(context: DialogContext): Promise<string | undefined> {
  const id = productAtHand(context)
  if (context.heard.text === '' || namesAnother(context)) return undefined
  if (id === undefined && asksForRoom(context.heard.text) && (await lyingSideBySide(context)).length > 1)
    return 'product-details'
  const product = id === undefined ? undefined : await context.knowledge.catalogue.product(id)
  if (!product || !answersOne([product], context)) return undefined
  return asksForRoom(context.heard.text) || !product.sizeChart ? 'product-details' : undefined
}

const namesAnother = ({ heard }: DialogContext) =>
  heard.entities.some(one => ['product', 'brand', 'shown', 'ordinal', 'order-number'].includes(one.type))
