import type { CardBlock, Choice } from '../channels/message.ts'
import type { Product, Variant } from '../knowledge/catalogue.ts'
import { fold } from '../knowledge/fold.ts'
import { factKind } from '../knowledge/product-facts.ts'
import type { Because, SearchResult } from '../knowledge/search.ts'
import type { Json } from '../nlu/understanding.ts'
import { aboutCartLine } from './carts/last-change.ts'
import { goesOnComparing } from './comparing.ts'
import { ask, type Dialog, type DialogContext, engine, type Heard, remember, type Slot, say, show } from './dialog.ts'
import { askedAgain } from './follow-up.ts'
import { isForSomebody } from './gift-words.ts'
import { refusedIn } from './interest.ts'
import { aboutOwned } from './orders/owned-wish.ts'
import { lowest } from './product-options.ts'
import { isEmpty, onlyAlters, refine, type Search, searchFor } from './search-query.ts'
import { shopperOf } from './shopper.ts'
import type { WordingKey } from './wording.ts'

/** The whole utterance: its conditions count as much as its words. */
const wanted: Slot<Json> = {
  name: 'wanted',
  kind: 'text',
  hear: heard => (heard.text.trim() ? (heard as unknown as Json) : undefined),
}

const pageSize = 6

/** Finds products by words and conditions, and narrows them step by step: the search goes on from turn to turn. */
export const findProduct: Dialog = {
  name: 'find-product',
  instead: async context =>
    askedAgain(context)
      ? 'product-details'
      : goesOnComparing(context)
        ? 'compare-products'
        : ((await aboutOwned(context)) ?? aboutCartLine(context)),
  replaces: ['product-details'],
  intents: ['find_product', 'refine_search', 'show_more', 'show_again', 'deals'],
  slots: [wanted],
  async *run(context) {
    const { focus, knowledge, heard } = context
    // More of what was recommended last is recommended, not searched.
    if (heard.intent === 'show_more' && !focus.search && focus.recommending)
      return yield* engine({ step: 'start', dialog: 'recommend', heard })
    if (!focus.search && focus.recommending && altersSuggestions(heard))
      return yield* engine({ step: 'start', dialog: 'recommend', heard: { ...heard, intent: 'refine_search' } })
    const before = focus.search as unknown as Kept | undefined
    if (heard.intent === 'show_again' && !before)
      return yield* focus.recommending
        ? engine({ step: 'start', dialog: 'recommend', heard: { ...heard, intent: 'recommend' } })
        : say('find.nothing-before')
    let search = next(before, context)
    if (isEmpty(search)) {
      search = searchFor((yield* ask(wanted, 'find.what', { fresh: true })) as unknown as Heard)
    }
    const shopper = await shopperOf(context)
    // Said anew, anything may be found; what goes on without words leaves out what was refused.
    const without = heard.text ? [] : refusedIn(context)
    const found = await knowledge.search.search({
      ...search,
      language: context.locale,
      limit: pageSize + without.length,
      shopper,
    })
    const left = found.hits.filter(hit => !without.includes(hit.product.id))
    const result = { ...found, hits: left.slice(0, pageSize), total: found.total - (found.hits.length - left.length) }
    if (result.hits.length === 0) {
      const more = search.offset > 0
      if (!more) yield* remember({ search: undefined })
      return yield* say(more ? 'find.no-more' : 'find.nothing', { words: search.words || heard.text }, [
        ...meant(result, context),
        ...elsewhere(context),
      ])
    }
    const prices = result.hits.map(hit => lowest(hit.product).amount)
    yield* remember({
      search: { ...search, prices } as unknown as Json,
      product: result.hits.length === 1 ? result.hits[0]!.product.id : undefined,
    })
    const relaxed = givenUp(result, search, context)
    if (relaxed.length > 0) yield* say('find.relaxed', { conditions: context.wording.list(relaxed) })
    else if (search.offset > 0)
      yield* say('find.more', { from: search.offset + 1, to: search.offset + result.hits.length, total: result.total })
    else
      yield* say('find.found', {
        total: result.total,
        shown: result.hits.length,
        more: result.total > result.hits.length ? 'yes' : 'no',
      })
    yield* show(cards(result, context), {
      shown: result.hits.map(({ product }) => ({
        kind: 'product',
        id: product.id,
        label: product.title,
        words: [product.type, ...coloursOf(product)],
      })),
      choices: [...meant(result, context), ...narrowing(search, result, context)],
    })
  },
}

/** "More like 50 euros", "rather for my dad": of what was recommended, and nothing to search for. */
const altersSuggestions = ({ entities, text }: Heard): boolean =>
  entities.every(({ type }) => ['price-range', 'money', 'comparative', 'quantity'].includes(type)) &&
  (isForSomebody(text) ||
    entities.some(
      ({ type, value }) =>
        type !== 'quantity' && (type !== 'comparative' || (value as { attribute?: string })?.attribute === 'price'),
    ))

type Kept = Search & { prices: number[] }

/** The search that this utterance asks for, given the one in progress. */
function next(before: Kept | undefined, { heard }: DialogContext): Search {
  if (before && heard.intent === 'show_more') return { ...before, offset: before.offset + pageSize }
  if (before && heard.intent === 'show_again')
    return before.offset > 0 ? { ...before, offset: Math.max(0, before.offset - pageSize) } : before
  // "No, I meant a sleeping bag" corrects what was looked for; "any price" takes for a search what only alters one.
  if (before && (heard.intent === 'refine_search' || heard.answer === 'no' || onlyAlters(heard)))
    return refine(before, heard, before.prices)
  return searchFor(heard)
}

/** What was given up, in words: the words themselves where nothing that is shown has them. */
function givenUp({ relaxed, untold }: SearchResult, { words }: Search, { wording }: DialogContext): string[] {
  return relaxed.map(condition => {
    if (condition !== 'words' || untold.length === 0) return wording.text(`find.relaxed.${condition}` as WordingKey)
    const typed = words.split(' ')
    const said = untold.map(word => typed.find(one => sameWord(one, word)) ?? word)
    return wording.text('find.relaxed.untold', {
      count: said.length,
      words: wording.list(said.map(word => wording.text('find.quoted', { word }))),
    })
  })
}

const sameWord = (typed: string, folded: string): boolean => fold(typed).replace(/[^\p{L}\p{N}]/gu, '') === folded

function cards({ hits }: SearchResult, context: DialogContext): CardBlock | { type: 'carousel'; cards: CardBlock[] } {
  const all = hits.map(({ product, because }) => productCard(product, context, because))
  return all.length === 1 ? all[0]! : { type: 'carousel', cards: all }
}

/** A product as a card; its first action opens the details. @param because why it suits the shopper, if it does */
export function productCard(product: Product, { wording }: DialogContext, because: Because[] = []): CardBlock {
  const variant = lowest(product)
  const dearer = product.variants.some(other => other.price.amount > variant.amount)
  const reduced = product.variants.find(other => other.price.amount === variant.amount)?.was
  const price = wording.money(variant)
  return {
    type: 'card',
    title: product.title,
    subtitle: product.brand && !product.title.includes(product.brand) ? product.brand : undefined,
    price: dearer ? wording.text('product.from', { price }) : price,
    was: reduced && wording.money(reduced),
    rating: product.rating,
    image: product.image ? { url: product.image, alt: product.title } : undefined,
    url: product.url,
    badge: badge(product.variants, wording) ?? suits(because, wording),
    actions: [
      {
        value: `start:product-details?product=${encodeURIComponent(product.id)}`,
        label: wording.text('choice.details'),
      },
    ],
  }
}

function badge(variants: Variant[], wording: DialogContext['wording']): string | undefined {
  const available = variants.filter(variant => variant.available)
  if (available.length === 0) return wording.text('product.sold-out')
  const stock = available.every(variant => variant.stock !== undefined)
    ? available.reduce((sum, variant) => sum + variant.stock!, 0)
    : undefined
  return stock !== undefined && stock <= 3 ? wording.text('product.few-left', { count: stock }) : undefined
}

/** The strongest of the reasons, in words. */
function suits(because: Because[], wording: DialogContext['wording']): string | undefined {
  if (because.includes('in-your-size')) return wording.text('product.in-your-size')
  return because.includes('a-brand-you-buy') ? wording.text('product.brand-you-buy') : undefined
}

export const coloursOf = (product: Product): string[] => [
  ...new Set(
    product.variants.flatMap(variant =>
      Object.entries(variant.options)
        .filter(([name]) => factKind(name) === 'colour')
        .map(([, value]) => value),
    ),
  ),
]

/** Ways on that are offered as taps: more of the same, cheaper, and the facets that part the results best. */
function narrowing(search: Search, { total, hits, facets }: SearchResult, { wording }: DialogContext): Choice[] {
  const choices: Choice[] = []
  if (total > search.offset + hits.length)
    choices.push({ value: 'start:find-product?intent=show_more', label: wording.text('choice.more') })
  if (total > 2)
    choices.push({ value: 'start:find-product?intent=refine_search&price=less', label: wording.text('choice.cheaper') })
  const parts = (facet: { value: string; count: number }) => facet.count > 1 && facet.count < total
  if (!search.filters.colours) {
    for (const { value } of facets.colours.filter(parts).slice(0, 2))
      choices.push({
        value: `start:find-product?intent=refine_search&colour=${encodeURIComponent(value)}`,
        label: value,
      })
  }
  if (!search.filters.brands) {
    for (const { value } of facets.brands.filter(parts).slice(0, 2))
      choices.push({
        value: `start:find-product?intent=refine_search&brand=${encodeURIComponent(value)}`,
        label: value,
      })
  }
  return choices
}

/** What a misspelt search may have meant: offered where it is not plain already from what was found. */
function meant({ hits, relaxed, suggestions }: SearchResult, { wording }: DialogContext): Choice[] {
  const plain = hits.length > 0 && suggestions.length < 2 && !relaxed.includes('words')
  return (plain ? [] : suggestions.slice(0, 2)).map(words => ({
    value: `start:find-product?intent=refine_search&product-type=${encodeURIComponent(words)}`,
    label: wording.text('choice.did-you-mean', { words }),
  }))
}

const elsewhere = ({ wording }: DialogContext): Choice[] => [
  { value: 'start:find-product', label: wording.text('choice.search-again') },
  { value: 'start:talk-to-person', label: wording.text('choice.person') },
]
