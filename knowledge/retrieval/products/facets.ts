import type { Facet, Facets } from '../../search.ts'
import { type Offers, ratingSteps } from './offers.ts'
import { facetKinds, type Values } from './values.ts'

const mostOfEach = 20
/** "4 stars and up": each counts those above it as well. */
const stars = [4, 3, 2, 1]
/** Steps of the price facet: four or five of a round width. */
const roundSteps = [1, 2, 2.5, 5, 10]
const maxSampled = 5_000

/** Counts what a shopper can narrow the hits down by. */
export type FacetCounter = {
  clear(): void
  /** An offer of a hit that meets the conditions. @param hit the product's number in the whole index */
  offer(offers: Offers, product: number, offer: number, hit: number): void
  /** A hit, after its offers. */
  product(offers: Offers, product: number, available: boolean, price: number): void
  result(): Facets
}

/** Its arrays are used again by every query. */
export function facetCounter(values: Values): FacetCounter {
  let counts = new Uint32Array(0)
  // A product counts once for a colour, however many sizes it has in it.
  let lastHit = new Uint32Array(0)
  let touched: number[] = []
  let [min, max, available] = [0, 0, 0]
  const rated = new Uint32Array(stars.length)
  let prices: number[] = []

  const count = (items: Uint32Array, from: number, to: number, facets: Uint8Array, hit: number): void => {
    for (let i = from; i < to; i++) {
      const value = items[i]!
      if (facets[value] === 255 || lastHit[value] === hit + 1) continue
      if (lastHit[value] === 0) touched.push(value)
      lastHit[value] = hit + 1
      counts[value]!++
    }
  }
  return {
    clear() {
      if (counts.length < values.size) {
        counts = new Uint32Array(values.size * 2)
        lastHit = new Uint32Array(values.size * 2)
      } else
        for (const value of touched) {
          counts[value] = 0
          lastHit[value] = 0
        }
      touched = []
      min = Number.POSITIVE_INFINITY
      max = Number.NEGATIVE_INFINITY
      available = 0
      rated.fill(0)
      prices = []
    },
    offer({ productValues, offerValues, prices: all }, product, offer, hit) {
      const facets = values.facets()
      count(productValues.items, productValues.starts[product]!, productValues.starts[product + 1]!, facets, hit)
      count(offerValues.items, offerValues.starts[offer]!, offerValues.starts[offer + 1]!, facets, hit)
      const price = all[offer]!
      if (price < min) min = price
      if (price > max) max = price
    },
    product({ ratings }, product, canBeHad, price) {
      if (canBeHad) available++
      const rating = ratings[product]! / ratingSteps
      for (let i = 0; i < stars.length; i++) if (rating >= stars[i]!) rated[i]!++
      if (prices.length < maxSampled) prices.push(price)
    },
    result() {
      const facets = values.facets()
      const top = (kind: (typeof facetKinds)[number]): Facet[] =>
        touched
          .filter(value => facets[value] === facetKinds.indexOf(kind) && counts[value]! > 0)
          .sort((a, b) => counts[b]! - counts[a]! || a - b)
          .slice(0, mostOfEach)
          .map(value => ({ value: values.label(value), count: counts[value]! }))
      return {
        brands: top('brand'),
        colours: top('colour'),
        sizes: top('size'),
        types: top('type'),
        ...(max >= min ? { price: { min, max } } : {}),
        prices: priceSteps(prices),
        ratings: stars.flatMap((value, i) => (rated[i]! > 0 ? [{ min: value, count: rated[i]! }] : [])),
        available,
      }
    },
  }
}

/** The prices in four or five steps of a round width, empty ones left out. */
function priceSteps(prices: number[]): { min: number; max: number; count: number }[] {
  if (prices.length < 2) return []
  const sorted = prices.toSorted((a, b) => a - b)
  const from = sorted[0]!
  // The dearest twentieth would stretch the steps.
  const to = sorted[Math.ceil((sorted.length - 1) * 0.95)]!
  if (to === from) return []
  const rough = (to - from) / 4
  const size = 10 ** Math.floor(Math.log10(rough))
  const width = Math.max(1, Math.round(size * (roundSteps.find(step => step * size >= rough) ?? 10)))
  const steps = new Map<number, number>()
  const last = Math.floor(to / width)
  for (const price of sorted) {
    const step = Math.min(Math.floor(price / width), last)
    steps.set(step, (steps.get(step) ?? 0) + 1)
  }
  return [...steps].map(([step, count]) => ({
    min: step * width,
    max: step === last ? sorted.at(-1)! : (step + 1) * width - 1,
    count,
  }))
}
