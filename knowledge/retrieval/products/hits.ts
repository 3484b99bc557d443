import type { SearchQuery } from '../../search.ts'
import type { Checker, Conditions } from './conditions.ts'
import { kindAffinity } from './kind-affinity.ts'
import { type List, listOf } from './lists.ts'
import { isDead, type Live, matchAll, matchAny, priorStep } from './matching.ts'
import type { ProductIndex } from './product-index.ts'
import type { QueryWord } from './query.ts'
import { type Scoring, scoringOf } from './scoring.ts'
import type { Segment } from './segment.ts'

/** A query's words, ready to be looked for in every segment. */
export type Prepared = { words: QueryWord[]; scoring: Scoring; lists: List[][] }

/** Reused lists need room for a word of every segment, with and without what is only near. */
const slots = 32

/** @param near whether what is only near counts as well */
export function prepare(index: ProductIndex, words: QueryWord[], near: boolean): Prepared {
  const { kinds } = index.shared
  const affinity = kindAffinity(words, kinds, index.size, index.weight)
  return {
    words,
    scoring: scoringOf(words, affinity, kinds.size),
    lists: index.live.map(({ segment }, s) =>
      words.map((word, i) => listOf(segment, word, (2 * s + (near ? 1 : 0)) * slots + i, index.arenas.scratch, near)),
    ),
  }
}

type Sort = NonNullable<SearchQuery['sort']>

/** A primary key is worth more than any score. */
const primary = 10_000
const maxScore = primary - 1

/**
 * Collects the hits of all segments: counts them, counts their facets, and keeps the best in the index's `top`.
 * @param givenUp bits of the conditions that need not hold @param most how many to keep
 */
export function collector(
  index: ProductIndex,
  conditions: Conditions,
  givenUp: number,
  { sort = 'relevance', facets: wanted }: Pick<SearchQuery, 'sort' | 'facets'>,
  most: number,
) {
  const { top, facets } = index.arenas
  const counting = wanted !== false
  let total = 0
  top.clear(most)
  facets.clear()

  const keys: Record<Sort, (segment: Segment, document: number, price: number) => number> = {
    relevance: () => 0,
    'price-ascending': (_, __, price) => -price,
    'price-descending': (_, __, price) => price,
    rating: ({ offers }, document) => offers.ratings[document]!,
    newest: ({ offers }, document) => offers.since[document]!,
  }
  const key = keys[sort]
  return {
    get total() {
      return total
    },
    /** A function that is told the documents of this segment that meet the conditions. */
    into({ segment, base }: Live, checker: Checker) {
      const { offers } = segment
      return (document: number, score: number): void => {
        if (!counting && sort === 'relevance' && score <= top.least) {
          total++
          return
        }
        const met = checker.metBy(document)
        let [price, available] = [Number.POSITIVE_INFINITY, false]
        for (let offer = offers.firstOffer[document]!; offer < offers.firstOffer[document + 1]!; offer++) {
          if (conditions.set !== 0 && (checker.failedByOffer(offer, met) & ~givenUp) !== 0) continue
          if (offers.prices[offer]! < price) price = offers.prices[offer]!
          if (offers.available[offer] === 1) available = true
          if (counting) facets.offer(offers, document, offer, base + document)
        }
        if (counting) facets.product(offers, document, available, price)
        total++
        // Sold out in what was asked for: the same tie-break as sold out altogether.
        const fair = available || segment.priors[document]! < 128 ? score : score - 128 * priorStep
        top.add(
          sort === 'relevance' ? fair : key(segment, document, price) * primary + Math.min(fair, maxScore),
          base + document,
        )
      }
    },
  }
}

type Collector = ReturnType<typeof collector>

/** Every product that has all the words and meets the conditions but those given up. */
export function collectAll(
  index: ProductIndex,
  { words, scoring, lists }: Prepared,
  conditions: Conditions,
  givenUp: number,
  hits: Collector,
): void {
  for (const [s, live] of index.live.entries()) {
    const checker = conditions.on(live.segment.offers)
    const accepts = (document: number): boolean => checker.passes(document, givenUp)
    const each = hits.into(live, checker)
    if (words.length > 0) matchAll(live, lists[s]!, scoring, accepts, each)
    else
      for (let document = 0; document < live.segment.size; document++)
        if (!isDead(live.dead, document) && accepts(document))
          each(document, live.segment.priors[document]! * priorStep)
  }
}

/** The best products that have any of the words and meet the conditions, into the index's `top`. */
export function topOfAny(
  index: ProductIndex,
  { scoring, lists }: Prepared,
  conditions: Conditions,
  most: number,
): void {
  const { top, sums } = index.arenas
  top.clear(most)
  for (const [s, live] of index.live.entries()) {
    const checker = conditions.on(live.segment.offers)
    matchAny(live, lists[s]!, scoring, document => checker.passes(document, 0), top, most, sums)
  }
}
