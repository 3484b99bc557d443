import type { Product } from './catalogue.ts'

/** What a shopper looks for: free words and conditions. Conditions always hold in the hits, except those in `relaxed`. */
export type SearchQuery = {
  words: string
  filters: SearchFilters
  sort?: 'relevance' | 'price-ascending' | 'price-descending' | 'rating' | 'newest'
  offset?: number
  /** At most 50. */
  limit?: number
}

export type SearchFilters = {
  /** Inclusive, minor units of the shop's currency. */
  price?: { min?: number; max?: number }
  brands?: string[]
  notBrands?: string[]
  types?: string[]
  departments?: string[]
  colours?: string[]
  notColours?: string[]
  materials?: string[]
  notMaterials?: string[]
  /** Option name to accepted values, where the colour is not meant. */
  options?: Record<string, string[]>
  sizes?: string[]
  minRating?: number
  availableOnly?: boolean
}

export type SearchResult = {
  /** Best first. */
  hits: { product: Product; score: number }[]
  /** All that match, not just those returned. */
  total: number
  /** Conditions given up because nothing met them all, most recently given up first; empty when all hold. */
  relaxed: (keyof SearchFilters | 'words')[]
  facets: { brands: Facet[]; colours: Facet[]; price?: { min: number; max: number } }
}

export type Facet = { value: string; count: number }

export type ProductSearch = { search(query: SearchQuery): Promise<SearchResult> }
