import type { Money } from './money.ts'

/** A product with its variants. Everything the assistant says about it comes from here. */
export type Product = {
  id: string
  title: string
  /** What kind of thing it is, in the singular: 'hiking boots', 'kettle' */
  type: string
  brand?: string
  /** 'clothing', 'shoes', ... */
  department?: string
  description?: string
  /** Facts in the shop's own words: { material: 'wool', waterproof: true, weight: '420 g' } */
  attributes: Record<string, string | number | boolean | string[]>
  rating?: { value: number; count: number }
  /** Path or URL */
  image?: string
  url?: string
  /** ISO date of first sale */
  since?: string
  /** 0 to 1: the share of the price that is left to the shop. It sways recommendations a little and is never told. */
  margin?: number
  sizeChart?: SizeChart
  /** At least one. A product without options has exactly one, with no options. */
  variants: Variant[]
}

export type Variant = {
  /** What an order line names. */
  id: string
  gtin?: string
  /** { colour: 'red', size: 'M' }: names and values in the shop's own words */
  options: Record<string, string>
  price: Money
  /** The price before a reduction. */
  was?: Money
  /** Units on hand. `undefined`: the shop tells only whether it is available. */
  stock?: number
  available: boolean
  image?: string
}

/** What each size measures, in centimetres unless a column says otherwise. */
export type SizeChart = { columns: string[]; rows: { size: string; values: (number | [number, number])[] }[] }

export type Catalogue = {
  product(id: string): Promise<Product | undefined>
  products(ids: string[]): Promise<Product[]>
  /** The product that has this variant. */
  byVariant(variantId: string): Promise<Product | undefined>
  /** Every product, in the catalogue's order, page by page: what indexes are built from. */
  all(): AsyncIterable<Product>
  /** The words of the shop: what the lexicon of the understanding is built from. */
  words(): Promise<CatalogueWords>
  /** Changes whenever a product does; a cheap read that tells indexes to catch up. */
  version(): Promise<number>
  /**
   * The ids of the products that were added, changed or removed after this version, in any order; `undefined` when that is
   * not known any more, or so many that all may as well be read again.
   */
  changedSince(version: number): Promise<string[] | undefined>
  /** The shop's own synonyms, as in its words, without reading its products. */
  synonyms(): Promise<Record<string, string>>
}

export type CatalogueWords = {
  brands: string[]
  types: string[]
  departments: string[]
  colours: string[]
  materials: string[]
  /** Option names with their values: { size: ['S', 'M'], capacity: ['1L'] } */
  options: Record<string, string[]>
  titles: { id: string; title: string }[]
  /** The shop's own synonyms: { trainers: 'running shoes' } */
  synonyms: Record<string, string>
  /** What its types are called in other languages: { de: { laufschuhe: ['running shoes'] } } */
  foreign: Record<string, Record<string, string[]>>
}
