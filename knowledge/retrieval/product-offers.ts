import type { Product } from '../catalogue.ts'
import { fold } from '../fold.ts'
import { brandsOf, factKind, factValues } from '../product-facts.ts'
import { stemsOf } from './words.ts'

/**
 * What conditions are checked against, in typed arrays: each product has its offers (the variants) at
 * firstOffer[product] .. firstOffer[product + 1], and products and offers have values, as numbers into `values`.
 */
export type Offers = {
  ids: string[]
  firstOffer: Int32Array
  prices: Float64Array
  available: Uint8Array
  productValues: Lists
  offerValues: Lists
  /** Of an offer's values, or else its product's, those that shoppers narrow down by: brand and colour. */
  offerFacets: Lists
  values: Value[]
  /** The numbers of the values of a kind: 'colour', 'brand', 'option:capacity', ... */
  byKind: Map<string, number[]>
  ratings: Float64Array
  ratingCounts: Float64Array
  /** Days since 1970; 0 when the shop does not tell. */
  since: Float64Array
}

export type Value = { kind: string; label: string; folded: string; stems: string[] }

/** Lists of numbers end to end: list i is items[starts[i]] .. items[starts[i + 1]]. */
export type Lists = { starts: Int32Array; items: Int32Array }

const isFacet = ({ kind }: Value): boolean => kind === 'brand' || kind === 'colour'

/** The kind of an option's values, however its name is written. */
export const optionKind = (name: string): string => `option:${fold(name)}`

/** Collects products in order and lays them out. */
export function offersBuilder() {
  const ids: string[] = []
  const firstOffer = [0]
  const prices: number[] = []
  const available: number[] = []
  const ratings: number[] = []
  const ratingCounts: number[] = []
  const since: number[] = []
  const productValues = listsBuilder()
  const offerValues = listsBuilder()
  const offerFacets = listsBuilder()
  const values: Value[] = []
  const numbers = new Map<string, number>()

  const value = (kind: string, label: string): number => {
    const folded = fold(label)
    const key = `${kind}\n${folded}`
    let number = numbers.get(key)
    if (number === undefined) {
      number = values.length
      numbers.set(key, number)
      values.push({ kind, label, folded, stems: stemsOf(label) })
    }
    return number
  }

  /** A fact under its own name, and under its kind when that is one that shoppers ask for. */
  const fact = (name: string, told: Product['attributes'][string]): number[] => {
    const kind = factKind(name)
    const text = told === true ? 'yes' : told === false ? 'no' : told
    const whole = Array.isArray(text) ? text : [String(text)]
    const found = whole.map(label => value(optionKind(name), label))
    if (kind === 'size') found.push(...whole.map(label => value('size', label)))
    if (kind === 'colour' || kind === 'material') found.push(...factValues(text).map(label => value(kind, label)))
    return found
  }

  const add = (product: Product): void => {
    ids.push(product.id)
    ratings.push(product.rating?.value ?? 0)
    ratingCounts.push(product.rating?.count ?? 0)
    since.push(product.since ? Date.parse(product.since) / 86_400_000 : 0)
    const own = [
      value('type', product.type),
      ...(product.department ? [value('department', product.department)] : []),
      ...(product.brand ? [value('brand', product.brand)] : []),
      ...Object.entries(product.attributes).flatMap(([name, told]) => fact(name, told)),
    ]
    productValues.add(own)
    for (const variant of product.variants) {
      prices.push(variant.price.amount)
      available.push(variant.available ? 1 : 0)
      const found = Object.entries(variant.options).flatMap(([name, told]) => fact(name, told))
      if (!product.brand)
        found.push(...brandsOf({ ...product, variants: [variant] }).map(label => value('brand', label)))
      offerValues.add(found)
      offerFacets.add([...new Set([...own, ...found])].filter(number => isFacet(values[number]!)))
    }
    firstOffer.push(prices.length)
  }

  const build = (): Offers => {
    const byKind = new Map<string, number[]>()
    for (const [number, { kind }] of values.entries()) {
      const of = byKind.get(kind)
      if (of) of.push(number)
      else byKind.set(kind, [number])
    }
    return {
      ids,
      firstOffer: Int32Array.from(firstOffer),
      prices: Float64Array.from(prices),
      available: Uint8Array.from(available),
      productValues: productValues.build(),
      offerValues: offerValues.build(),
      offerFacets: offerFacets.build(),
      values,
      byKind,
      ratings: Float64Array.from(ratings),
      ratingCounts: Float64Array.from(ratingCounts),
      since: Float64Array.from(since),
    }
  }
  return { add, build }
}

function listsBuilder() {
  const starts = [0]
  const items: number[] = []
  return {
    add(list: number[]) {
      items.push(...list)
      starts.push(items.length)
    },
    build: (): Lists => ({ starts: Int32Array.from(starts), items: Int32Array.from(items) }),
  }
}
