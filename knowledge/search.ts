import type { Product } from './catalogue.ts'

/** What a shopper looks for: free words and conditions. Conditions always hold in the hits, except those in `relaxed`. */
export type SearchQuery = {
  words: string
  /** The language of the words (BCP 47), where it is not that of the catalogue. */
  language?: string
  filters: SearchFilters
  sort?: 'relevance' | 'price-ascending' | 'price-descending' | 'rating' | 'newest'
  offset?: number
  /** At most 50. */
  limit?: number
  /** False: the facets are not counted, which takes the longest where very many match. */
  facets?: false
  /** Who is asking: of equally good hits, those that suit them come first, and say why. */
  shopper?: Shopper
}

/** What is known of a shopper that tells which products suit them. */
export type Shopper = {
  /** Sizes they wear by what they are for: { shoes: '42', tops: 'M' } */
  sizes?: Record<string, string>
  /** Brands they bought and kept. */
  brands?: string[]
  /** What they mostly pay, in minor units of the shop's currency. */
  price?: { min: number; max: number }
}

/** Why a hit was moved up for a shopper. */
export type Because = 'in-your-size' | 'a-brand-you-buy' | 'in-your-price-range'

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
  hits: { product: Product; score: number; because?: Because[] }[]
  /** All that match, not just those returned. */
  total: number
  /** Conditions given up because nothing met them all, most recently given up first; empty when all hold. */
  relaxed: (keyof SearchFilters | 'words')[]
  /** Where words were given up: those that none of the hits tells. */
  untold: string[]
  /** What was probably meant, where something is misspelt: the whole query put right, the likeliest first. */
  suggestions: string[]
  facets: Facets
}

/** How many of all that match there are of each, the most first: what a shopper can narrow down by. */
export type Facets = {
  brands: Facet[]
  colours: Facet[]
  sizes: Facet[]
  types: Facet[]
  /** Minor units. */
  price?: { min: number; max: number }
  /** Both ends inclusive, minor units; ascending. */
  prices: { min: number; max: number; count: number }[]
  /** At least so many stars. */
  ratings: { min: number; count: number }[]
  /** How many can be had now. */
  available: number
}

export type Facet = { value: string; count: number }

export type ProductSearch = { search(query: SearchQuery): Promise<SearchResult> }
