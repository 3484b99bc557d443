import type { Catalogue, Product } from './catalogue.ts'
import { becauseOf, suited } from './retrieval/products/because.ts'
import { codesOf } from './retrieval/products/codes.ts'
import { find } from './retrieval/products/find.ts'
import { indexKeeper } from './retrieval/products/index-keeper.ts'
import type { ProductIndex } from './retrieval/products/product-index.ts'
import type { ProductSearch, SearchQuery, SearchResult } from './search.ts'

const maxLimit = 50
const maxOffset = 10_000
/** So many of the best are looked at closely, however few are shown. */
const considered = 100

const nothing = (suggestions: string[] = []): SearchResult => ({
  hits: [],
  total: 0,
  relaxed: [],
  untold: [],
  suggestions,
  facets: { brands: [], colours: [], sizes: [], types: [], prices: [], ratings: [], available: 0 },
})

/**
 * Product search over an index in memory, which follows the catalogue: before each search it takes in what changed.
 * @param file where the index is kept between starts; without it, it is built at the first search
 */
export function productSearch(catalogue: Catalogue, file?: string): ProductSearch {
  const keeper = indexKeeper(catalogue, file)
  return { search: async query => searchIndex(await keeper.current(), catalogue, query) }
}

async function searchIndex(index: ProductIndex, catalogue: Catalogue, query: SearchQuery): Promise<SearchResult> {
  const read = index.read(query.words, query.language)
  const byCode = await withCodes(index, catalogue, read.codes)
  if (byCode.length > 0)
    return { ...nothing(), hits: byCode.map(product => ({ product, score: 1 })), total: byCode.length }

  const { filters } = query
  const saysWhat = (filters.types?.length ?? 0) + (filters.departments?.length ?? 0) > 0
  if (read.words.length === 0 && read.unknown.length > 0 && !saysWhat) return nothing(read.corrected)

  const offset = Math.min(Math.max(0, query.offset ?? 0), maxOffset)
  const limit = Math.min(Math.max(1, query.limit ?? 10), maxLimit)
  const found = find(index, read, query, Math.max(considered, offset + limit))
  if (!found) return nothing(read.corrected)

  const personal = query.shopper !== undefined && (query.sort ?? 'relevance') === 'relevance'
  const shown = found.ranked.slice(
    personal ? 0 : offset,
    personal ? Math.max(considered, offset + limit) : offset + limit,
  )
  const products = new Map((await catalogue.products(shown.map(hit => index.id(hit.document)))).map(p => [p.id, p]))
  const hits = shown.flatMap(({ document, score }) => {
    const product = products.get(index.id(document))
    return product ? [{ product, score }] : []
  })
  const { shopper } = query
  return {
    hits: personal
      ? suited(hits, shopper!).slice(offset, offset + limit)
      : shopper
        ? hits.map(hit => ({ ...hit, because: becauseOf(hit.product, shopper) }))
        : hits,
    total: found.total,
    relaxed: found.relaxed,
    untold: found.untold,
    suggestions: read.corrected,
    facets: query.facets === false ? nothing().facets : index.arenas.facets.result(),
  }
}

/** The products that are called by one of these codes, as written. */
async function withCodes(index: ProductIndex, catalogue: Catalogue, codes: string[]): Promise<Product[]> {
  for (const code of codes) {
    const ids = index.withCode(code).map(index.id)
    const products = ids.length > 0 ? await catalogue.products([...new Set(ids)].slice(0, maxLimit)) : []
    // Other codes can share the hash.
    const called = products.filter(product => codesOf(product).includes(code))
    if (called.length > 0) return called
  }
  return []
}
