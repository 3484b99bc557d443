import { fold } from '../fold.ts'
import type { SearchFilters } from '../search.ts'
import type { Lists, Offers, Value } from './product-offers.ts'
import { optionKind } from './product-offers.ts'
import { stemsOf } from './words.ts'

/** What can be given up: one bit each, and one for the words. */
export type ConditionKey = keyof SearchFilters | 'words'

/** Least important first: what a shopper would rather do without. */
export const givenUpInOrder: ConditionKey[] = [
  'minRating',
  'colours',
  'options',
  'materials',
  'brands',
  'words',
  'price',
  'sizes',
  'notColours',
  'notMaterials',
  'notBrands',
  'availableOnly',
  'departments',
  'types',
]

export const bitOf = Object.fromEntries(givenUpInOrder.map((key, i) => [key, 1 << i])) as Record<ConditionKey, number>

/** The conditions that say what is looked for; the others only narrow it down. */
export const subject = bitOf.types | bitOf.departments | bitOf.brands | bitOf.colours | bitOf.materials | bitOf.options

/** The filters of one query, ready to be checked against many offers. */
export type Conditions = {
  /** The bits of all filters that were set. */
  set: number
  /** The demands that the product's own values meet; handed to the other two. */
  metBy(product: number): number
  /** The bits of the conditions that the product fails, whatever its offers: type, department, rating. */
  failedBy(product: number, met: number): number
  /** The bits of the other conditions that an offer of it fails. */
  failedByOffer(offer: number, met: number): number
}

type Demand = { key: ConditionKey; numbers: number[]; negated: boolean }
const maxDemands = 30

/** Reads the filters against the values that the offers have. */
export function conditionsOf(filters: SearchFilters, offers: Offers): Conditions {
  const demands = demandsOf(filters, offers).slice(0, maxDemands)
  const demandsMetBy = new Int32Array(offers.values.length)
  for (const [i, { numbers }] of demands.entries()) for (const number of numbers) demandsMetBy[number]! |= 1 << i
  const demandBits = demands.map(({ key }) => bitOf[key])
  let neededOfProduct = 0
  let needed = 0
  let forbidden = 0
  for (const [i, { key, negated }] of demands.entries()) {
    if (key === 'types' || key === 'departments') neededOfProduct |= 1 << i
    else if (negated) forbidden |= 1 << i
    else needed |= 1 << i
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = filters.price ?? {}
  const minRating = filters.minRating ?? 0

  let set = 0
  for (const { key } of demands) set |= bitOf[key]
  if (filters.price) set |= bitOf.price
  if (minRating > 0) set |= bitOf.minRating
  if (filters.availableOnly) set |= bitOf.availableOnly

  const { price: priceBit, availableOnly: availableBit, minRating: ratingBit } = bitOf
  const availableOnly = filters.availableOnly === true
  const { prices, available, ratings, productValues, offerValues } = offers
  const met = ({ starts, items }: Lists, at: number): number => {
    let bits = 0
    for (let i = starts[at]!; i < starts[at + 1]!; i++) bits |= demandsMetBy[items[i]!]!
    return bits
  }
  const bitsOf = (missed: number): number => {
    let bits = 0
    for (let i = 0; missed >> i !== 0; i++) if ((missed >> i) & 1) bits |= demandBits[i]!
    return bits
  }
  return {
    set,
    metBy: product => (demands.length === 0 ? 0 : met(productValues, product)),
    failedBy: (product, metByProduct) =>
      bitsOf(neededOfProduct & ~metByProduct) | (ratings[product]! < minRating ? ratingBit : 0),
    failedByOffer(offer, metByProduct) {
      let failed = 0
      if (needed !== 0 || forbidden !== 0) {
        const bits = metByProduct | met(offerValues, offer)
        failed = bitsOf((needed & ~bits) | (forbidden & bits))
      }
      if (prices[offer]! < min || prices[offer]! > max) failed |= priceBit
      if (availableOnly && available[offer] === 0) failed |= availableBit
      return failed
    },
  }
}

function demandsOf(filters: SearchFilters, offers: Offers): Demand[] {
  const demands: Demand[] = []
  const demand = (key: ConditionKey, kind: string, wanted: string[] | undefined, is: Match, negated = false): void => {
    if (!wanted || wanted.length === 0) return
    const known = offers.byKind.get(kind) ?? []
    const numbers = wanted.flatMap(text => {
      const matches = is(text)
      return known.filter(number => matches(offers.values[number]!))
    })
    demands.push({ key, numbers, negated })
  }
  demand('types', 'type', filters.types, has)
  demand('departments', 'department', filters.departments, has)
  demand('brands', 'brand', filters.brands, equals)
  demand('notBrands', 'brand', filters.notBrands, equals, true)
  demand('colours', 'colour', filters.colours, has)
  demand('notColours', 'colour', filters.notColours, has, true)
  demand('materials', 'material', filters.materials, isMadeOf)
  demand('notMaterials', 'material', filters.notMaterials, isMadeOf, true)
  demand('sizes', 'size', filters.sizes, isSize)
  for (const [name, wanted] of Object.entries(filters.options ?? {}))
    demand('options', optionKind(name), wanted, equals)
  return demands
}

type Match = (wanted: string) => (value: Value) => boolean

const compact = (folded: string): string => folded.replace(/[^\p{L}\p{N}.]/gu, '')

const equals: Match = wanted => {
  const key = compact(fold(wanted))
  return ({ folded }) => compact(folded) === key
}

/** "blue" is met by "navy blue", "boots" by "hiking boots". */
const has: Match = wanted => {
  const stems = stemsOf(wanted)
  return value => stems.length > 0 && stems.every(stem => value.stems.includes(stem))
}

/** "leather" is met by "full-grain leather", not by "faux leather". */
const isMadeOf: Match = wanted => {
  const asks = has(wanted)
  const folded = fold(wanted)
  return value => asks(value) && (imitation.test(folded) || !imitation.test(value.folded))
}
const imitation = /\b(faux|vegan|imitation|artificial|fake|mock|non|free)\b/

const isSize: Match = wanted => {
  const key = sizeKey(fold(wanted))
  return ({ folded }) => sizeKey(folded) === key
}
const sizeKey = (folded: string): string => {
  const key = compact(folded.replace(/^size\s+/, ''))
  return sizeNames[key] ?? key
}
const sizeNames: Record<string, string> = {
  extrasmall: 'xs',
  small: 's',
  medium: 'm',
  large: 'l',
  extralarge: 'xl',
  xxlarge: 'xxl',
  '2xl': 'xxl',
  '3xl': 'xxxl',
}
