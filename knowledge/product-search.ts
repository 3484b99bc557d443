import type { Catalogue } from './catalogue.ts'
import { conditionsOf, subject } from './retrieval/product-conditions.ts'
import { facetCounter } from './retrieval/product-facets.ts'
import { failuresAmong, hitsAmong } from './retrieval/product-hits.ts'
import { buildProductIndex, type ProductIndex } from './retrieval/product-index.ts'
import { ranking } from './retrieval/product-ranking.ts'
import { giveUp } from './retrieval/relaxing.ts'
import { findCandidates } from './retrieval/word-match.ts'
import type { ProductSearch, SearchQuery, SearchResult } from './search.ts'

const maxLimit = 50
const maxOffset = 10_000
const nothing: SearchResult = { hits: [], total: 0, relaxed: [], facets: { brands: [], colours: [] } }

/**
 * Product search over an index in memory, built at the first search and again once the catalogue has changed. While it
 * is built anew, searches wait for it.
 */
export function productSearch(catalogue: Catalogue): ProductSearch {
  let index: Promise<ProductIndex> | undefined
  let indexed = -1
  return {
    async search(query) {
      const version = await catalogue.version()
      if (!index || indexed !== version) {
        indexed = version
        const building = buildProductIndex(catalogue, version)
        // What failed is tried again by the next search.
        building.catch(() => {
          if (index === building) index = undefined
        })
        index = building
      }
      return searchIndex(await index, catalogue, query)
    },
  }
}

async function searchIndex(index: ProductIndex, catalogue: Catalogue, query: SearchQuery): Promise<SearchResult> {
  const { offers } = index
  const { words, unknown } = index.read(query.words)
  const saysWhat = (query.filters.types?.length ?? 0) + (query.filters.departments?.length ?? 0) > 0
  if (words.length === 0 && unknown.length > 0 && !saysWhat) return nothing

  const candidates = findCandidates(index.text, words)
  const conditions = conditionsOf(query.filters, offers)
  const given = giveUp(failuresAmong(candidates, conditions, offers))
  // With all that was asked for given up, what is left has nothing to do with it.
  if (words.length === 0 && (conditions.set & subject) !== 0 && (conditions.set & subject & ~given.bits) === 0)
    return nothing
  const facets = facetCounter(offers)
  const hits = hitsAmong(candidates, conditions, offers, given.bits, facets.note)

  const offset = Math.min(Math.max(0, query.offset ?? 0), maxOffset)
  const limit = Math.min(Math.max(1, query.limit ?? 10), maxLimit)
  const shown = ranking(query.sort ?? 'relevance', offers)
    .best(hits, offset + limit)
    .slice(offset)
  const products = new Map((await catalogue.products(shown.map(hit => offers.ids[hit.product]!))).map(p => [p.id, p]))
  return {
    hits: shown.flatMap(hit => {
      const product = products.get(offers.ids[hit.product]!)
      return product ? [{ product, score: hit.score }] : []
    }),
    total: hits.length,
    relaxed: unknown.length > 0 && !given.keys.includes('words') ? [...given.keys, 'words'] : given.keys,
    facets: facets.result(),
  }
}
