import { fold } from '../../fold.ts'
import type { SearchFilters } from '../../search.ts'
import { stemsOf } from '../words.ts'
import { type Lists, type Offers, ratingSteps } from './offers.ts'
import { optionKind, type Values } from './values.ts'

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

/** The filters of one query, ready to be checked against the products of any segment. */
export type Conditions = {
  /** The bits of all filters that were set. */
  set: number
  on(offers: Offers): Checker
}

/** The conditions on the products of one segment. */
export type Checker = {
  /** Whether an offer of the product meets all but what was given up. */
  passes(product: number, givenUp: number): boolean
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
export function conditionsOf(filters: SearchFilters, values: Values): Conditions {
  const demands = demandsOf(filters, values).slice(0, maxDemands)
  // By value: looked up for every value of every product that is checked.
  const demandsMetBy = new Int32Array(demands.length > 0 ? values.size : 0)
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
  const minRating = Math.ceil((filters.minRating ?? 0) * ratingSteps - 1e-6)
  const availableOnly = filters.availableOnly === true

  let set = 0
  for (const { key } of demands) set |= bitOf[key]
  if (filters.price) set |= bitOf.price
  if (minRating > 0) set |= bitOf.minRating
  if (availableOnly) set |= bitOf.availableOnly

  const { price: priceBit, availableOnly: availableBit, minRating: ratingBit } = bitOf
  const bitsOf = (missed: number): number => {
    let bits = 0
    for (let i = 0; missed >> i !== 0; i++) if ((missed >> i) & 1) bits |= demandBits[i]!
    return bits
  }
  return {
    set,
    on({ firstOffer, prices, available, ratings, productValues, offerValues }) {
      const met = ({ starts, items }: Lists, at: number): number => {
        let bits = 0
        for (let i = starts[at]!; i < starts[at + 1]!; i++) bits |= demandsMetBy[items[i]!]!
        return bits
      }
      const checker: Checker = {
        passes(product, givenUp) {
          if (set === 0) return true
          // Most queries ask for a price and nothing else.
          if (set === priceBit && givenUp === 0) {
            for (let offer = firstOffer[product]!; offer < firstOffer[product + 1]!; offer++)
              if (prices[offer]! >= min && prices[offer]! <= max) return true
            return false
          }
          const metByProduct = checker.metBy(product)
          if ((checker.failedBy(product, metByProduct) & ~givenUp) !== 0) return false
          for (let offer = firstOffer[product]!; offer < firstOffer[product + 1]!; offer++)
            if ((checker.failedByOffer(offer, metByProduct) & ~givenUp) === 0) return true
          return false
        },
        metBy: product => (demands.length === 0 ? 0 : met(productValues, product)),
        failedBy: (product, metByProduct) =>
          (neededOfProduct === 0 ? 0 : bitsOf(neededOfProduct & ~metByProduct)) |
          (ratings[product]! < minRating ? ratingBit : 0),
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
      return checker
    },
  }
}

function demandsOf(filters: SearchFilters, values: Values): Demand[] {
  const demands: Demand[] = []
  const demand = (key: ConditionKey, kind: string, wanted: string[] | undefined, is: Match, negated = false): void => {
    if (!wanted || wanted.length === 0) return
    demands.push({ key, numbers: wanted.flatMap(text => valuesThat(values, kind, text, is)), negated })
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

type Found = { size: number; numbers: Map<string, number[]> }

/** What was asked before is asked again, and going through ten thousand brands takes a while. */
const asked = new WeakMap<Values, Found>()
const maxAsked = 1_000

function valuesThat(values: Values, kind: string, wanted: string, is: Match): number[] {
  let before = asked.get(values)
  if (before?.size !== values.size || before.numbers.size > maxAsked) {
    before = { size: values.size, numbers: new Map() }
    asked.set(values, before)
  }
  const key = `${is.name}\n${kind}\n${wanted}`
  let numbers = before.numbers.get(key)
  if (!numbers) {
    const matches = is(wanted)
    numbers = values.ofKind(kind).filter(number => matches(values.folded(number)))
    before.numbers.set(key, numbers)
  }
  return numbers
}

/** What a shopper wants → whether a folded value is that. */
type Match = (wanted: string) => (value: string) => boolean

const compact = (folded: string): string => folded.replace(/[^\p{L}\p{N}.]/gu, '')

const equals: Match = wanted => {
  const key = compact(fold(wanted))
  return value => compact(value) === key
}

/** "blue" is met by "navy blue", "boots" by "hiking boots". */
const has: Match = wanted => {
  const stems = stemsOf(wanted)
  return value => {
    const has = stemsOf(value)
    return stems.length > 0 && stems.every(stem => has.includes(stem))
  }
}

/** "leather" is met by "full-grain leather", not by "faux leather". */
const isMadeOf: Match = wanted => {
  const asks = has(wanted)
  const folded = fold(wanted)
  return value => asks(value) && (imitation.test(folded) || !imitation.test(value))
}
const imitation = /\b(faux|vegan|imitation|artificial|fake|mock|non|free)\b/

const isSize: Match = wanted => {
  const key = sizeKey(fold(wanted))
  return value => sizeKey(value) === key
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
