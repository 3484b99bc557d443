import type { Catalogue, Product } from '../catalogue.ts'
import { lexicalVectors } from './lexical-vectors.ts'

/** What recommending needs to know of a product. */
export type Ware = {
  id: string
  title: string
  type: string
  brand?: string
  department?: string
  audience?: string
  /** The seasons it is for, in the shop's words; empty: all. */
  seasons: string[]
  rating?: { value: number; count: number }
  /** ms */
  since?: number
  /** 0 to 1 */
  margin: number
  /** The lowest price at which it can be had, minor units. */
  price: number
  /** The greatest reduction, 0 to 1. */
  reduced: number
  available: boolean
  /** Comes in sizes: worn, and so bought in plural. */
  sized: boolean
  /** The shop says that it is used up. */
  consumable: boolean
}

/** The catalogue as recommending sees it: by number, with what is like what. Built again when the catalogue changes. */
export type Shelf = {
  version: number
  wares: Ware[]
  numberOf: Map<string, number>
  /** How alike two products are in words: 0 to 1. */
  likeness(a: number, b: number): number
  /** Products with the same words as these weighted ones, with their likeness and the words that count most. */
  like(words: Map<string, number>): { ware: number; score: number }[]
  wordsOf(ware: number): Map<string, number>
}

/** Reads the whole catalogue. */
export async function buildShelf(catalogue: Catalogue, version: number): Promise<Shelf> {
  const wares: Ware[] = []
  const texts: string[][] = []
  for await (const product of catalogue.all()) {
    wares.push(wareOf(product))
    texts.push(termsOf(product))
  }
  return {
    version,
    wares,
    numberOf: new Map(wares.map((ware, number) => [ware.id, number])),
    ...lexicalVectors(texts),
  }
}

function wareOf(product: Product): Ware {
  const buyable = product.variants.filter(variant => variant.available)
  const priced = buyable.length > 0 ? buyable : product.variants
  const { season, consumable } = product.attributes
  const audience = product.attributes.for
  return {
    id: product.id,
    title: product.title,
    type: product.type,
    brand: product.brand,
    department: product.department,
    audience: typeof audience === 'string' ? audience : undefined,
    seasons: typeof season === 'string' ? [season] : Array.isArray(season) ? season : [],
    rating: product.rating,
    since: product.since === undefined ? undefined : Date.parse(product.since),
    margin: product.margin ?? 0,
    price: Math.min(...priced.map(variant => variant.price.amount)),
    reduced: Math.max(0, ...priced.map(({ price, was }) => (was ? 1 - price.amount / was.amount : 0))),
    available: buyable.length > 0,
    sized: product.variants.some(variant => 'size' in variant.options),
    consumable: consumable === true,
  }
}

/** What a product is, as terms: its kind counts as a whole and word by word. */
function termsOf({ title, type, brand, department, description, attributes }: Product): string[] {
  const facts = Object.entries(attributes).flatMap(([name, value]) =>
    [value].flat().map(one => `${name}=${String(one).toLowerCase()}`),
  )
  return [
    `type=${type.toLowerCase()}`,
    `type=${type.toLowerCase()}`,
    ...(brand ? [`brand=${brand.toLowerCase()}`] : []),
    ...(department ? [`department=${department.toLowerCase()}`] : []),
    ...facts,
    ...wordsIn(`${type} ${title} ${description ?? ''}`),
  ]
}

export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 2)
    // Plurals meet their singular.
    .map(word => (word.length > 4 ? word.replace(/(?:ies|es|s|ing|er|ers)$/, '') : word))
