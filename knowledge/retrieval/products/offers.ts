import type { Product } from '../../catalogue.ts'
import { brandsOf, factKind, factValues } from '../../product-facts.ts'
import { growing } from './growing.ts'
import { optionKind, type Values } from './values.ts'

/**
 * What conditions are checked against: each product has its offers (the variants) at firstOffer[product] ..
 * firstOffer[product + 1], and products and offers have values, as numbers into the index's `Values`.
 */
export type Offers = {
  firstOffer: Uint32Array
  /** Minor units; what is dearer than 42 million is taken for that. */
  prices: Uint32Array
  available: Uint8Array
  productValues: Lists
  offerValues: Lists
  /** Fiftieths of a star; 0 is unrated. */
  ratings: Uint8Array
  /** Days since 1970; 0 when the shop does not tell. */
  since: Uint16Array
}

/** Lists of numbers end to end: list i is items[starts[i]] .. items[starts[i + 1]]. */
export type Lists = { starts: Uint32Array; items: Uint32Array }

export const ratingSteps = 50
const maxPrice = 0xffff_ffff
/** Longer ones are sentences, not values that one narrows down by. */
const longestValue = 40

/** Collects the offers of products in order and lays them out. */
export function offersBuilder(values: Values) {
  const firstOffer = growing(Uint32Array, Uint32Array.of(0))
  const prices = growing(Uint32Array)
  const available = growing(Uint8Array)
  const ratings = growing(Uint8Array)
  const since = growing(Uint16Array)
  const productValues = listsBuilder()
  const offerValues = listsBuilder()

  // The same few labels come again and again; finding one here is quicker than folding it.
  const kept = new Map<string, Map<string, number>>()
  const value = (kind: string, label: string): number => {
    let of = kept.get(kind)
    if (!of) {
      of = new Map()
      kept.set(kind, of)
    }
    let number = of.get(label)
    if (number === undefined) {
      number = values.add(kind, label)
      of.set(label, number)
    }
    return number
  }

  /** A fact under its own name, and under its kind when that is one that shoppers ask for. */
  const fact = (name: string, told: Product['attributes'][string], into: Set<number>): void => {
    const kind = factKind(name)
    const text = told === true ? 'yes' : told === false ? 'no' : told
    const option = optionKind(name)
    for (const label of Array.isArray(text) ? text : [String(text)]) {
      if (label.length > longestValue) continue
      into.add(value(option, label))
      if (kind === 'size') into.add(value('size', label))
    }
    if (kind === 'colour' || kind === 'material')
      for (const label of factValues(text)) if (label.length <= longestValue) into.add(value(kind, label))
  }

  const add = (product: Product): void => {
    ratings.push(Math.min(255, Math.floor((product.rating?.value ?? 0) * ratingSteps + 1e-6)))
    const days = product.since ? Math.floor(Date.parse(product.since) / 86_400_000) : 0
    since.push(days > 0 && days < 65_536 ? days : 0)
    const own = new Set<number>()
    if (product.type) own.add(value('type', product.type))
    if (product.department) own.add(value('department', product.department))
    if (product.brand) own.add(value('brand', product.brand))
    for (const [name, told] of Object.entries(product.attributes)) fact(name, told, own)
    productValues.add(own)
    for (const variant of product.variants) {
      prices.push(Math.min(maxPrice, Math.max(0, Math.round(variant.price.amount))))
      available.push(variant.available ? 1 : 0)
      const found = new Set<number>()
      for (const [name, told] of Object.entries(variant.options)) fact(name, told, found)
      if (!product.brand)
        for (const label of brandsOf({ ...product, variants: [variant] })) found.add(value('brand', label))
      offerValues.add(found)
    }
    firstOffer.push(prices.length)
  }
  const build = (): Offers => ({
    firstOffer: firstOffer.take(),
    prices: prices.take(),
    available: available.take(),
    productValues: productValues.build(),
    offerValues: offerValues.build(),
    ratings: ratings.take(),
    since: since.take(),
  })
  return { add, build }
}

function listsBuilder() {
  const starts = growing(Uint32Array, Uint32Array.of(0))
  const items = growing(Uint32Array)
  return {
    add(list: Iterable<number>) {
      for (const item of list) items.push(item)
      starts.push(items.length)
    },
    build: (): Lists => ({ starts: starts.take(), items: items.take() }),
  }
}
