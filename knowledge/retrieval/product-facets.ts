import type { SearchResult } from '../search.ts'
import type { Offers } from './product-offers.ts'

const maxFacets = 20

/** Counts, over all hits, the brands and colours and the span of prices that a shopper can narrow down by. */
export function facetCounter(offers: Offers) {
  const counts = new Int32Array(offers.values.length)
  // A product counts once for a colour, however many sizes it has in it.
  const lastProduct = new Int32Array(offers.values.length).fill(-1)
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  const { starts, items } = offers.offerFacets

  const top = (kind: string): SearchResult['facets']['brands'] =>
    (offers.byKind.get(kind) ?? [])
      .filter(value => counts[value]! > 0)
      .map(value => ({ value: offers.values[value]!.label, count: counts[value]! }))
      .sort((a, b) => b.count - a.count)
      .slice(0, maxFacets)

  return {
    note(product: number, offer: number): void {
      for (let i = starts[offer]!; i < starts[offer + 1]!; i++) {
        const value = items[i]!
        if (lastProduct[value] === product) continue
        lastProduct[value] = product
        counts[value]!++
      }
      const price = offers.prices[offer]!
      if (price < min) min = price
      if (price > max) max = price
    },
    result: (): SearchResult['facets'] => ({
      brands: top('brand'),
      colours: top('colour'),
      ...(max >= min ? { price: { min, max } } : {}),
    }),
  }
}
