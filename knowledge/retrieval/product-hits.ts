import { bitOf, type Conditions } from './product-conditions.ts'
import type { Offers } from './product-offers.ts'
import type { Hit } from './product-ranking.ts'
import type { Candidates } from './word-match.ts'

/** With the words given up, a hit still has this part of what the best one has of them. */
const leastOfBest = 0.6

/**
 * The candidates that meet all conditions but those given up.
 * @param each is told every offer that makes a hit
 */
export function hitsAmong(
  candidates: Candidates,
  conditions: Conditions,
  offers: Offers,
  givenUp: number,
  each: (product: number, offer: number) => void,
): Hit[] {
  const { firstOffer, prices, available } = offers
  const { count, documents, covered, scores } = candidates
  const wordsHold = (givenUp & bitOf.words) === 0
  const leastCovered = wordsHold ? 1 : bestCovered(candidates, conditions, offers, givenUp) * leastOfBest
  const hits: Hit[] = []
  for (let i = 0; i < count; i++) {
    if (covered[i]! < leastCovered) continue
    const product = documents[i]!
    const met = conditions.metBy(product)
    if ((conditions.failedBy(product, met) & ~givenUp) !== 0) continue
    let price = Number.POSITIVE_INFINITY
    let inStock = false
    for (let offer = firstOffer[product]!; offer < firstOffer[product + 1]!; offer++) {
      if ((conditions.failedByOffer(offer, met) & ~givenUp) !== 0) continue
      if (prices[offer]! < price) price = prices[offer]!
      if (available[offer] === 1) inStock = true
      each(product, offer)
    }
    if (price !== Number.POSITIVE_INFINITY) hits.push({ product, score: scores[i]!, price, available: inStock })
  }
  return hits
}

/** The distinct sets of conditions that offers fail; the empty set alone as soon as one fails nothing. */
export function failuresAmong(candidates: Candidates, conditions: Conditions, { firstOffer }: Offers): Set<number> {
  const failures = new Set<number>()
  let last = -1
  for (let i = 0; i < candidates.count; i++) {
    const product = candidates.documents[i]!
    const met = conditions.metBy(product)
    const whole = conditions.failedBy(product, met) | (candidates.covered[i]! < 1 ? bitOf.words : 0)
    for (let offer = firstOffer[product]!; offer < firstOffer[product + 1]!; offer++) {
      const failed = conditions.failedByOffer(offer, met) | whole
      if (failed === 0) return new Set([0])
      if (failed !== last) failures.add(failed)
      last = failed
    }
  }
  return failures
}

/** The largest part of the words that a product has which meets the other conditions. */
function bestCovered(candidates: Candidates, conditions: Conditions, { firstOffer }: Offers, givenUp: number): number {
  let best = 0
  for (let i = 0; i < candidates.count; i++) {
    if (candidates.covered[i]! <= best) continue
    const product = candidates.documents[i]!
    const met = conditions.metBy(product)
    if ((conditions.failedBy(product, met) & ~givenUp) !== 0) continue
    for (let offer = firstOffer[product]!; offer < firstOffer[product + 1]!; offer++) {
      if ((conditions.failedByOffer(offer, met) & ~givenUp) !== 0) continue
      best = candidates.covered[i]!
      break
    }
  }
  return best
}
