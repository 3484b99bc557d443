import type { Columns, Encoder } from './encode.ts'
import { bodyInputs, type ExpectedSizes, habitOf, learnExpectedSizes, predict } from './expected-size.ts'

/** What a row's choice of size says by itself, before anybody said how it fitted. One number a row. */
export type Choices = {
  /** Place of the size taken */
  place: Float64Array
  /** Size that the body alone would wear */
  body: Float64Array
  /** By how much this customer takes more than the body says, elsewhere */
  customerHabit: Float64Array
  customerRows: Float64Array
  /** By how much others take more than their bodies say, in this item */
  itemHabit: Float64Array
  itemRows: Float64Array
}

/** Learns from the training rows what is chosen, and describes them with it. */
export function learnChoices(
  columns: Columns,
  counts: Encoder['counts'],
): { expected: ExpectedSizes; choices: Choices } {
  const expected = learnExpectedSizes(columns, counts)
  return { expected, choices: choicesOf(columns, expected, true) }
}

/** @param own whether these are the rows that were learned from: then none of them speaks for itself */
export function choicesOf(columns: Columns, expected: ExpectedSizes, own: boolean): Choices {
  const { count } = columns
  const numbers = () => new Float64Array(count)
  const { inputs, width } = bodyInputs(columns, expected.means, expected.deviations)
  const choices: Choices = {
    place: numbers(),
    body: predict(inputs, width, expected.weights),
    customerHabit: numbers(),
    customerRows: numbers(),
    itemHabit: numbers(),
    itemRows: numbers(),
  }
  for (let i = 0; i < count; i++) {
    const size = columns.size[i]!
    const written = size >= 0 ? expected.places[size]! : columns.sizeValue[i]!
    choices.place[i] = Number.isNaN(written) ? choices.body[i]! : written
    const rest = choices.place[i]! - choices.body[i]!
    const ofItem = columns.item[i]! >= 0 ? expected.item.values[columns.item[i]!]! : 0
    const ofCustomer = columns.customer[i]! >= 0 ? expected.customer.values[columns.customer[i]!]! : 0
    const customer = habitOf(expected.customer, columns.customer[i]!, own ? rest - ofItem : undefined)
    const item = habitOf(expected.item, columns.item[i]!, own ? rest - ofCustomer : undefined)
    choices.customerHabit[i] = customer.value
    choices.customerRows[i] = customer.count
    choices.itemHabit[i] = item.value
    choices.itemRows[i] = item.count
  }
  return choices
}
