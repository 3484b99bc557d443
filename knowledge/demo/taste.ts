import type { Product } from '../catalogue.ts'
import { brands } from './brands.ts'

/** A synthetic shopper: latent tastes that the events follow and that a recommender should find. */
export type Shopper = {
  id: string
  wears: 'women' | 'men'
  children: boolean
  /** How much each department is theirs; sums to 1 */
  departments: Record<string, number>
  /** Liking of each brand, N(0, 0.7) */
  brands: Record<string, number>
  /** The price level they feel at home in, 1 to 3 */
  level: number
  /** True size of foot (EU, with decimals) and of upper body (place in XXS..3XL) */
  foot: number
  shirt: number
}

/** A product as the taste model sees it. */
export type Item = {
  id: string
  department: string
  brand: string
  level: number
  audience: string
  rating: number
  popularity: number
  /** Months (0..11) that it is for; empty for all */
  months: Set<number>
  since: number
  sizes: string[]
  cut: number
  final: boolean
}

const months: Record<string, number[]> = {
  spring: [2, 3, 4],
  summer: [5, 6, 7],
  autumn: [8, 9, 10],
  winter: [11, 0, 1],
}

/** How the year moves the departments: tents before summer, toys before Christmas. */
const seasons: Record<string, number[]> = {
  clothing: [0.9, 0.8, 1.1, 1.1, 1, 0.9, 0.8, 0.9, 1.2, 1.3, 1.2, 1],
  shoes: [0.9, 0.8, 1.1, 1.2, 1.1, 1, 0.9, 1, 1.2, 1.2, 1, 0.8],
  outdoor: [0.5, 0.6, 0.9, 1.3, 1.7, 1.8, 1.6, 1.2, 0.9, 0.7, 0.6, 0.7],
  home: [1.2, 1, 1, 0.9, 0.8, 0.7, 0.7, 0.9, 1.1, 1.2, 1.3, 1.1],
  kitchen: [1, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 0.9, 1, 1.1, 1.4, 1.6],
  electronics: [1, 0.9, 0.9, 0.8, 0.8, 0.8, 0.8, 0.9, 1, 1, 1.7, 1.6],
  beauty: [0.9, 1, 1, 1, 1.2, 1.2, 1.1, 0.9, 0.9, 0.9, 1.1, 1.3],
  toys: [0.7, 0.7, 0.8, 0.9, 0.8, 0.8, 0.8, 0.8, 0.9, 1.1, 1.9, 2.4],
  outlet: [1.5, 1.2, 0.8, 0.8, 0.8, 0.9, 1.4, 1.2, 0.8, 0.8, 1, 1],
}

/** The weight of a department in a month (0..11), about 1 over the year. */
export const seasonOf = (department: string, month: number): number => seasons[department]?.[month] ?? 1

/**
 * Draws a shopper. Departments: w ∝ exp(1.1 · N(0,1)), toys × 0.25 for those without children, outlet × 0.3.
 * Brands: N(0, 0.7). Price level: N(2, 0.6) within 1..3. Foot: N(38.6, 1.2) or N(43.2, 1.3); shirt: N(2.8, 1) or N(3.9, 1).
 */
export function shopper(id: string, next: () => number): Shopper {
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const wears = next() < 0.54 ? 'women' : 'men'
  const children = next() < 0.35
  const weights = Object.keys(seasons).map(name => {
    const prior = name === 'toys' && !children ? 0.25 : name === 'outlet' ? 0.3 : 1
    return [name, prior * Math.exp(1.1 * normal())] as const
  })
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return {
    id,
    wears,
    children,
    departments: Object.fromEntries(weights.map(([name, weight]) => [name, weight / total])),
    brands: Object.fromEntries(Object.keys(brands).map(name => [name, 0.7 * normal()])),
    level: Math.min(3, Math.max(1, 2 + 0.6 * normal())),
    foot: wears === 'women' ? 38.6 + 1.2 * normal() : 43.2 + 1.3 * normal(),
    shirt: wears === 'women' ? 2.8 + normal() : 3.9 + normal(),
  }
}

/** What of a product matters to taste. */
export function itemOf(product: Product): Item {
  const brand = brands[product.brand ?? '']
  const season = product.attributes.season
  return {
    id: product.id,
    department: product.department!,
    brand: product.brand ?? '',
    level: brand?.level ?? 2,
    audience: String(product.attributes.for ?? 'unisex'),
    rating: product.rating?.value ?? 4.4,
    popularity: product.rating?.count ?? 100,
    months: new Set(Array.isArray(season) ? season.flatMap(name => months[name] ?? []) : []),
    since: Date.parse(product.since!),
    sizes: [...new Set(product.variants.flatMap(variant => variant.options.size ?? []))],
    cut: brand?.cut ?? 0,
    final: product.attributes['final sale'] === true,
  }
}

/**
 * How much a shopper likes an item in a month:
 *
 *   appeal = brand − 0.8 (level − own level)² + 1.5 (rating − 4.4) + 0.5 ln(popularity / 150) + season + audience
 *
 * season: 0.7 in its months, −1.2 outside them, 0 without a season. audience: −3 for the other sex, −1.5 for children's
 * things where there are none; the mean over the catalogue is about 0.
 */
export function appeal(who: Shopper, item: Item, month: number): number {
  const season = item.months.size === 0 ? 0 : item.months.has(month) ? 0.7 : -1.2
  const foreign = (item.audience === 'women' || item.audience === 'men') && item.audience !== who.wears
  const audience = foreign ? -3 : item.audience === 'children' && !who.children ? -1.5 : 0
  return (
    (who.brands[item.brand] ?? 0) -
    0.8 * (item.level - who.level) ** 2 +
    1.5 * (item.rating - 4.4) +
    0.5 * Math.log(item.popularity / 150) +
    season +
    audience
  )
}
