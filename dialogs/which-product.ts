import type { Product } from '../knowledge/catalogue.ts'
import { ideasIn } from '../knowledge/product-answers/ideas.ts'
import { sameWord, termsOf } from '../knowledge/product-answers/terms.ts'
import type { Entity, Json } from '../nlu/understanding.ts'
import { ask, type DialogContext, type Heard, remember, type Slot, type Step } from './dialog.ts'
import { noteInterest } from './interest.ts'
import { languageOf } from './product-attributes.ts'
import { entityValue } from './slots.ts'
import { withoutSmallWords } from './small-words.ts'

/** Only what names or points at a product is an answer; other words are another request. */
export const which: Slot<Json> = {
  name: 'product',
  kind: 'product',
  hear: heard =>
    heard.choice?.startsWith('product:') || heard.entities.some(entity => pointing.has(entity.type))
      ? (heard as unknown as Json)
      : undefined,
}

const pointing = new Set(['product', 'product-type', 'brand', 'shown', 'ordinal', 'colour'])

/** The product that the utterance names, points at, or was about just now; asked for where none is. */
export async function* chooseProduct(context: DialogContext): AsyncGenerator<Step, Product | undefined, unknown> {
  const found = await productMeant(context)
  if (found) return found
  const choices = productChoices(context)
  const said = (yield* ask(which, choices.length > 0 ? 'product.which' : 'product.which-name', {
    choices,
    fresh: true,
  })) as unknown as Heard
  return productIn(said, context, true)
}

/** What was shown, to tap. */
export const productChoices = ({ shown }: DialogContext) =>
  shown
    .filter(one => one.kind === 'product')
    .slice(0, 6)
    .map(one => ({ value: `product:${one.id}`, label: one.label }))

/** The product that the utterance which began the dialog means; `undefined` where it is open. */
export async function productMeant(context: DialogContext): Promise<Product | undefined> {
  const { heard, knowledge } = context
  const current = productAtHand(context)
  const atHand = current ? await knowledge.catalogue.product(current) : undefined
  const type = heard.entities.find(entity => entity.type === 'product-type' && !entity.negated)
  const language = languageOf(context.locale)
  if (entityValue<string>(heard, 'reference') === 'other' && !pointsElsewhere(heard, language)) {
    const other = otherOne(context)
    return other ? knowledge.catalogue.product(other) : undefined
  }
  const staysWith =
    atHand &&
    !pointsElsewhere(heard, language) &&
    (!type || type.value === atHand.type || !isNaming(type, heard.text, language))
  const named = heard.entities.some(one => one.type === 'product') ? undefined : await written(context)
  const found = named ?? (staysWith ? atHand : await productIn(heard, context))
  return found ?? (type || pointsPast(context) ? undefined : atHand)
}

/** "The second", where one is shown. */
const pointsPast = ({ heard, shown }: DialogContext): boolean => {
  const place = entityValue<number>(heard, 'shown') ?? entityValue<number>(heard, 'ordinal')
  return place !== undefined && shown.length > 0 && shown.at(place > 0 ? place - 1 : place) === undefined
}

/** The product that was spoken of last, or the only one shown. */
export function productAtHand({ focus, shown }: DialogContext): string | undefined {
  if (typeof focus.product === 'string') return focus.product
  return shown.length === 1 && shown[0]!.kind === 'product' ? shown[0]!.id : undefined
}

/** "The kettle" names a thing; "does it have a heel" and "do they block noise" ask of the one at hand. */
const isNaming = ({ start }: Entity, text: string, language: string) =>
  (pointingWords[language] ?? pointingWords.en!).test(text.slice(0, start).toLowerCase())

/** "The other one": beside the one at hand, of two that are shown; else the one that was spoken of before it. */
function otherOne({ shown, focus }: DialogContext): string | undefined {
  const current = focus.product
  const listed = listedIn({ shown })
  if (listed.length === 2 && typeof current === 'string') return listed.find(id => id !== current)
  const mentioned = Array.isArray(focus.mentioned) ? focus.mentioned : []
  const before = mentioned.find(id => id !== current)
  return typeof before === 'string' ? before : undefined
}

/** Articles that point, and an adjective at most between them and the thing. */
const pointingWords: Record<string, RegExp> = Object.fromEntries(
  Object.entries({
    en: 'the|this|that|these|those|your',
    de: 'der|die|das|den|dem|diese\\p{L}?',
    fr: "le|la|les|l['’]|ce|cet|cette|ces",
    es: 'el|la|los|las|est[ea]s?|es[ea]',
    it: "il|lo|la|gli|i|le|l['’]|quest\\p{L}",
    pt: 'o|a|os|as|ess[ea]s?|est[ea]s?',
  }).map(([language, words]) => [
    language,
    new RegExp(`(?:^|[^\\p{L}])(?:${words})(?:\\s+|(?<=['’]))(?:[\\p{L}-]+\\s+)?$`, 'u'),
  ]),
)

const pointsElsewhere = ({ entities, choice }: Heard, language: string) =>
  choice !== undefined ||
  entities.some(
    ({ type, text }) =>
      ['brand', 'shown', 'ordinal'].includes(type) || (type === 'product' && !isPropertyWord(text, language)),
  )

/** "The Calm 3", where the understanding did not know it: words with capitals or figures that only one title has all of. */
async function written({ heard, knowledge }: DialogContext): Promise<Product | undefined> {
  for (const [name] of heard.text.matchAll(/(?<=\s)\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|\d{1,4}\b))+/gu)) {
    const [id] = await titled(name, knowledge)
    if (id !== undefined) return knowledge.catalogue.product(id)
  }
  return undefined
}

/** The products whose titles have every one of the words, the shortest title first. */
export async function titled(words: string, knowledge: DialogContext['knowledge']): Promise<string[]> {
  const { hits, relaxed } = await knowledge.search.search({ words, filters: {}, limit: 5 })
  const asked = termsOf(words)
  return relaxed.length > 0
    ? []
    : hits
        .map(({ product }) => ({ id: product.id, title: termsOf(product.title) }))
        .filter(({ title }) => asked.every(term => title.some(one => sameWord(one, term))))
        .sort((a, b) => a.title.length - b.title.length)
        .map(({ id }) => id)
}

/** "Are they vegan?" asks a property, though one product has the word in its name. */
const isPropertyWord = (text: string, language: string) =>
  !/\s/.test(text.trim()) && ideasIn(termsOf(text, language), language).size > 0

const mostMentioned = 6

/** Keeps the product as the one at hand, and among those that were spoken of, latest first; it counts as looked at. */
export function* mention(product: Product, context: DialogContext): Generator<Step, void, unknown> {
  const { focus, heard } = context
  const before = Array.isArray(focus.mentioned) ? focus.mentioned : []
  const mentioned = [product.id, ...before.filter(id => id !== product.id)].slice(0, mostMentioned)
  yield* remember({ product: product.id, mentioned })
  yield* noteInterest(heard.text.includes('?') ? 'asked' : 'view', [product.id], context)
}

/** The product that the words name or point at. @param searching whether any words may be a search for it */
export async function productIn(
  heard: Heard,
  { knowledge, shown }: DialogContext,
  searching = false,
): Promise<Product | undefined> {
  const { catalogue, search } = knowledge
  if (heard.choice?.startsWith('product:')) return catalogue.product(heard.choice.slice('product:'.length))
  const place = entityValue<number>(heard, 'shown') ?? entityValue<number>(heard, 'ordinal')
  const products = shown.filter(one => one.kind === 'product')
  if (place !== undefined && products.length > 0) {
    const one = products.at(place > 0 ? place - 1 : place)
    if (one) return catalogue.product(one.id)
  }
  const named = entityValue<string>(heard, 'product')
  if (named) return catalogue.product(named)
  const type = entityValue<string>(heard, 'product-type')
  if (type) {
    const ofType = products.filter(one => one.words?.includes(type))
    if (ofType.length === 1) return catalogue.product(ofType[0]!.id)
  }
  if (!searching && !type) return undefined
  const { hits, relaxed } = await search.search({
    words: withoutSmallWords(searching ? heard.text : String(type)),
    filters: {},
    limit: 2,
  })
  return relaxed.length === 0 && (searching || hits.length === 1) ? hits[0]?.product : undefined
}

/** What was shown last, product by product. */
export const listedIn = ({ shown }: Pick<DialogContext, 'shown'>): string[] =>
  shown.filter(one => one.kind === 'product').map(one => one.id)

/** Ids that were kept: one, several or none. */
export const idsIn = (kept: unknown): string[] =>
  Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : typeof kept === 'string' ? [kept] : []
