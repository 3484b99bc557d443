import { markNegated } from '../negation.ts'
import { foldedPlace, originalSpan, type Reading } from '../normalise.ts'
import { findReferences } from '../references.ts'
import type { Entity } from '../understanding.ts'
import { findAddresses } from './address.ts'
import { findCodes } from './code.ts'
import { findComparisons } from './comparison.ts'
import { findDates } from './date.ts'
import { findDroppedConditions } from './drop-condition.ts'
import { findEmails } from './email.ts'
import type { Asked, Finder, Found } from './finder.ts'
import { findLanguageNames } from './language-name.ts'
import { findMeasures } from './measure.ts'
import { findMoney } from './money.ts'
import { findOrderNumbers } from './order-number.ts'
import { findOrderStatuses } from './order-status.ts'
import { findOrdinals } from './ordinal.ts'
import { findPaymentMethods } from './payment-method.ts'
import { findPersonNames, findShopSurnames } from './person-name.ts'
import { findPhones } from './phone.ts'
import { findPostalCodes } from './postal-code.ts'
import { findPriceRanges } from './price-range.ts'
import { findCounted, findQuantities } from './quantity.ts'
import { findRatings } from './rating.ts'
import { findSizes } from './size.ts'

// In this order: what an earlier one has taken, a later one leaves alone.
export const finders: Finder[] = [
  findEmails,
  findCodes,
  findOrderNumbers,
  findAddresses,
  findPostalCodes,
  findPaymentMethods,
  findPhones,
  findDates,
  findRatings,
  findDroppedConditions,
  findSizes,
  findMeasures,
  findPriceRanges,
  findMoney,
  findQuantities,
  findPersonNames,
  findOrderStatuses,
  findReferences,
  findComparisons,
  findOrdinals,
  findLanguageNames,
]

/** Entities that own their words: no product name or colour is looked for inside them. */
const opaque = new Set([
  'email',
  'phone',
  'address',
  'person-name',
  'order-number',
  'postal-code',
  'code',
  'date',
  'money',
  'price-range',
])

/** What of the shop's words may be a surname: "Brown", "Rose", "Nordstrom". */
const surnameTypes = new Set(['colour', 'brand', 'material', 'option'])

/** All entities of an utterance, in the order of their places; `words` are those that the shop's lexicon found. */
export function entitiesIn(reading: Reading, asked: Asked, words: Entity[]): Found[] {
  const taken: Found[] = []
  for (const finder of finders) {
    for (const found of finder(reading, asked)) {
      if (!taken.some(one => found.start < one.end && one.start < found.end)) taken.push(found)
    }
  }
  const said = words.map(({ type, value, start, end }) => {
    return { type, value, from: foldedPlace(reading, start), to: foldedPlace(reading, end) }
  })
  const surnames = said.filter(one => surnameTypes.has(one.type)).map(({ from, to }) => ({ start: from, end: to }))
  for (const name of findShopSurnames(reading, asked, surnames, taken)) {
    const shorter = taken.findIndex(one => name.start < one.end && one.start < name.end)
    if (shorter >= 0 && taken[shorter]!.type !== 'person-name') continue
    taken.splice(shorter >= 0 ? shorter : taken.length, shorter >= 0 ? 1 : 0, name)
  }
  const owned = taken.filter(found => opaque.has(found.type))
  for (const { type, value, from, to } of said) {
    if (!owned.some(one => from < one.end && one.start < to)) taken.push({ type, value, start: from, end: to })
  }
  taken.push(...findCounted(reading, taken))
  markNegated(reading, taken, asked.language)
  return taken.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What was found, with its place among the words as they were typed. */
export function entityOf(reading: Reading, { type, value, start, end, negated }: Found): Entity {
  const place = originalSpan(reading, start, end)
  const entity: Entity = { type, value, text: reading.original.slice(place.start, place.end), ...place }
  return negated ? { ...entity, negated } : entity
}
