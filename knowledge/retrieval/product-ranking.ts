import type { SearchQuery } from '../search.ts'
import type { Offers } from './product-offers.ts'

/** A product that meets the conditions: its number, and the lowest price and availability among the offers that do. */
export type Hit = { product: number; score: number; price: number; available: boolean }

type Sort = NonNullable<SearchQuery['sort']>

/** The order in which hits are shown. */
export function ranking(sort: Sort, offers: Offers) {
  const first: Record<Sort, (a: Hit, b: Hit) => number> = {
    relevance: () => 0,
    'price-ascending': (a, b) => a.price - b.price,
    'price-descending': (a, b) => b.price - a.price,
    rating: (a, b) => offers.ratings[b.product]! - offers.ratings[a.product]!,
    newest: (a, b) => offers.since[b.product]! - offers.since[a.product]!,
  }
  const bySort = first[sort]
  const before = (a: Hit, b: Hit): number =>
    bySort(a, b) ||
    b.score - a.score ||
    Number(b.available) - Number(a.available) ||
    offers.ratingCounts[b.product]! - offers.ratingCounts[a.product]! ||
    a.product - b.product
  return { best: (hits: Hit[], count: number): Hit[] => best(hits, count, before) }
}

/** The first `count` in order, without sorting the rest: a heap with the last of them on top. */
function best<T>(items: T[], count: number, before: (a: T, b: T) => number): T[] {
  if (items.length <= count) return items.sort(before)
  const heap = items.slice(0, count).sort((a, b) => before(b, a))
  for (let i = count; i < items.length; i++) {
    if (before(items[i]!, heap[0]!) >= 0) continue
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= count) break
      if (child + 1 < count && before(heap[child + 1]!, heap[child]!) > 0) child++
      if (before(heap[child]!, items[i]!) <= 0) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = items[i]!
  }
  return heap.sort(before)
}
