import type { SearchQuery } from '../../search.ts'
import { type ConditionKey, conditionsOf, subject } from './conditions.ts'
import { collectAll, collector, prepare } from './hits.ts'
import { lacking } from './lacking.ts'
import { collectNearest } from './nearest.ts'
import type { ProductIndex } from './product-index.ts'
import type { Read } from './query.ts'
import { inOrder, type Ranked, rerank } from './reranking.ts'

export type Found = {
  ranked: Ranked[]
  total: number
  relaxed: ConditionKey[]
  /** Words of the query that none of the hits tells. */
  untold: string[]
}

/**
 * The hits in their order; none when what is asked for has nothing to do with the shop. The facets of all of them are in the
 * index's arena until its next search.
 * @param most how many of the best are put in order
 */
export function find(
  index: ProductIndex,
  { words, without, unknown }: Read,
  query: SearchQuery,
  most: number,
): Found | undefined {
  const sort = query.sort ?? 'relevance'
  const conditions = lacking(index, conditionsOf(query.filters, index.shared.values), without)
  let prepared = prepare(index, words, false)
  let hits = collector(index, conditions, 0, query, most)
  collectAll(index, prepared, conditions, 0, hits)
  let nearest: ReturnType<typeof collectNearest> = { relaxed: [], untold: [] }
  if (hits.total === 0) {
    const same = prepared
    prepared = prepare(index, words, true)
    nearest = collectNearest(index, same, prepared, conditions, givenUp => {
      // With all that was asked for given up, what is left has nothing to do with it.
      const asked = conditions.set & subject
      if (words.length === 0 && asked !== 0 && (asked & ~givenUp) === 0) return undefined
      hits = collector(index, conditions, givenUp, query, most)
      return hits
    })
    if (hits.total === 0) return undefined
  }
  const lacked = nearest.relaxed.includes('words') ? without.map(({ text }) => text) : []
  return {
    ranked: sort === 'relevance' && words.length > 0 ? rerank(index, prepared) : inOrder(index),
    total: hits.total,
    relaxed: unknown.length > 0 && !nearest.relaxed.includes('words') ? [...nearest.relaxed, 'words'] : nearest.relaxed,
    untold: [...unknown, ...(nearest.untold.length > 0 ? nearest.untold : lacked)],
  }
}
