import type { Choices } from './choices.ts'
import { type Columns, type Encoder, type Groups, groupRows } from './encode.ts'
import { type ExpectedSizes, meanAndDeviation } from './expected-size.ts'
import { type Factorisation, type FactorOptions, trainFactorisation } from './factorisation.ts'
import { fitTrueSizes, type TrueSizeModel } from './true-size.ts'

/** What other rows tell about how a row will fit: the tables and models that learn from outcomes. */
export type Evidence = {
  columns: Columns
  choices: Choices
  ofItem: Groups
  ofCustomer: Groups
  shares: { category: Shares; size: Shares; bodyType: Shares; item: Shares; itemSize: Shares; customer: Shares }
  trueSizes: TrueSizeModel
  factorisation: Factorisation
}

/** Small and large among the rows of each code, and how many rows. */
export type Shares = { small: Float64Array; large: Float64Array; rows: Float64Array }

/** Numbers of the training rows by which inputs are scaled and cut into steps. */
export type Scales = { sizeDeviation: number; cuts: Float64Array[] }

export const trueSizeWidth = 11

export function scalesOf(columns: Columns, choices: Choices, expected: ExpectedSizes): Scales {
  const off = Float64Array.from(choices.place, (place, i) => place - choices.body[i]! - choices.customerHabit[i]!)
  const cuts = (values: Float64Array, steps: number) => {
    const sorted = values.filter(value => !Number.isNaN(value)).sort()
    return Float64Array.from(
      { length: steps - 1 },
      (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / steps)] ?? 0,
    )
  }
  return {
    sizeDeviation: meanAndDeviation(off)[1] || Math.sqrt(expected.noise),
    cuts: [
      cuts(off, 16),
      cuts(Float64Array.from(choices.body), 16),
      cuts(columns.height, 12),
      cuts(columns.weight, 12),
      cuts(columns.age, 8),
      cuts(columns.band, 8),
      cuts(columns.cup, 8),
    ],
  }
}

/** The inputs of the true size model for one row: first the choice, then the body. */
export function trueSizeInputs(
  columns: Columns,
  choices: Choices,
  expected: ExpectedSizes,
  scales: Scales,
): Float64Array {
  const out = new Float64Array(columns.count * trueSizeWidth)
  const body = [columns.height, columns.weight, columns.band, columns.cup, columns.age]
  for (let i = 0; i < columns.count; i++) {
    const at = i * trueSizeWidth
    out[at] = (choices.place[i]! - choices.body[i]! - choices.customerHabit[i]!) / scales.sizeDeviation
    out[at + 1] = choices.itemHabit[i]! / scales.sizeDeviation
    out[at + 2] = choices.customerHabit[i]! / scales.sizeDeviation
    for (const [k, column] of body.entries()) {
      const z = (column[i]! - expected.means[k]!) / expected.deviations[k]!
      out[at + 3 + k] = Number.isNaN(z) ? 0 : Math.max(-4, Math.min(4, z))
    }
    out[at + 8] = Number.isNaN(columns.weight[i]!) ? 1 : 0
    out[at + 9] = Number.isNaN(columns.band[i]!) ? 1 : 0
    out[at + 10] = out[at + 4]! ** 2 - 1
  }
  return out
}

/** The effects of the true size model: of an item and a category also by size, body and bust. */
const effectKinds: {
  of: (columns: Columns) => Int32Array
  count: keyof Encoder['counts']
  variance: number
  by?: number
}[] = [
  { of: ({ item }) => item, count: 'items', variance: 0.3 },
  { of: ({ itemSize }) => itemSize, count: 'itemSizes', variance: 0.1 },
  { of: ({ customer }) => customer, count: 'customers', variance: 0.2 },
  { of: ({ category }) => category, count: 'categories', variance: 0.05 },
  { of: ({ size }) => size, count: 'sizes', variance: 0.05 },
  { of: ({ bodyType }) => bodyType, count: 'bodyTypes', variance: 0.02 },
  ...[0, 3, 4, 6].flatMap(by => [
    { of: ({ item }: Columns) => item, count: 'items' as const, variance: 0.03, by },
    { of: ({ category }: Columns) => category, count: 'categories' as const, variance: 0.02, by },
  ]),
]

export const factorFields = 12

/** The features of the factorisation machine, numbered over all fields. */
export function factorCodes(columns: Columns, choices: Choices, { cuts }: Scales, counts: Encoder['counts']) {
  const codes = new Int32Array(columns.count * factorFields)
  let base = 0
  const put = (field: number, size: number, code: (row: number) => number) => {
    for (let i = 0; i < columns.count; i++) {
      const value = code(i)
      codes[i * factorFields + field] = value < 0 ? -1 : base + value
    }
    base += size
  }
  put(0, counts.items, i => columns.item[i]!)
  put(1, counts.itemSizes, i => columns.itemSize[i]!)
  put(2, counts.categories, i => columns.category[i]!)
  put(3, counts.sizes, i => columns.size[i]!)
  put(4, counts.bodyTypes, i => columns.bodyType[i]!)
  const stepped = [
    Float64Array.from(choices.place, (place, i) => place - choices.body[i]! - choices.customerHabit[i]!),
    choices.body,
    columns.height,
    columns.weight,
    columns.age,
    columns.band,
    columns.cup,
  ]
  for (const [k, values] of stepped.entries()) put(5 + k, cuts[k]!.length + 2, i => stepOf(cuts[k]!, values[i]!))
  return { codes, features: base }
}

/** How many of the cuts lie below; one more than all where it is not known. */
function stepOf(cuts: Float64Array, value: number): number {
  if (Number.isNaN(value)) return cuts.length + 1
  let step = 0
  while (step < cuts.length && cuts[step]! < value) step++
  return step
}

export type Prepared = {
  columns: Columns
  choices: Choices
  counts: Encoder['counts']
  inputs: Float64Array
  codes: { codes: Int32Array; features: number }
}

/** Learns from the rows that `only` marks. */
export function gather(prepared: Prepared, only: Uint8Array | undefined, factorOptions: FactorOptions): Evidence {
  const { columns, choices, counts, inputs, codes } = prepared
  const isUsed = only && ((row: number) => only[row] === 1)
  const shares = (of: Int32Array, count: number): Shares => {
    const found = { small: new Float64Array(count), large: new Float64Array(count), rows: new Float64Array(count) }
    for (let i = 0; i < columns.count; i++) {
      const code = of[i]!
      if (code < 0 || (only && !only[i])) continue
      found.rows[code]!++
      if (columns.outcome[i] === 0) found.small[code]!++
      if (columns.outcome[i] === 2) found.large[code]!++
    }
    return found
  }
  return {
    columns,
    choices,
    ofItem: groupRows(columns.item, counts.items, isUsed),
    ofCustomer: groupRows(columns.customer, counts.customers, isUsed),
    shares: {
      category: shares(columns.category, counts.categories),
      size: shares(columns.size, counts.sizes),
      bodyType: shares(columns.bodyType, counts.bodyTypes),
      item: shares(columns.item, counts.items),
      itemSize: shares(columns.itemSize, counts.itemSizes),
      customer: shares(columns.customer, counts.customers),
    },
    trueSizes: fitTrueSizes(
      {
        count: columns.count,
        inputs,
        width: trueSizeWidth,
        outcome: columns.outcome,
        kinds: effectKinds.map(({ of, count, variance, by }) => ({
          codes: of(columns),
          count: counts[count],
          variance,
          by,
        })),
      },
      { only, sweeps: 30 },
    ),
    factorisation: trainFactorisation(
      {
        count: columns.count,
        fields: factorFields,
        features: codes.features,
        codes: codes.codes,
        outcome: columns.outcome,
      },
      factorOptions,
      only,
    ),
  }
}

/** Score of a row in the true size model, the parts of its item and customer, and the variance of what is not known. */
export function trueSizeScore({ kinds, weights }: TrueSizeModel, columns: Columns, inputs: Float64Array, row: number) {
  const at = row * trueSizeWidth
  let score = 0
  for (let j = 0; j < trueSizeWidth; j++) score += weights[j]! * inputs[at + j]!
  let variance = 0
  let ofItem = 0
  for (const [k, { of, by }] of effectKinds.entries()) {
    const code = of(columns)[row]!
    const x = by === undefined ? 1 : inputs[at + by]!
    const effect = code < 0 ? 0 : kinds[k]!.values[code]! * x
    score += effect
    variance += (code < 0 ? kinds[k]!.variance : kinds[k]!.variances[code]!) * x * x
    if (by !== undefined) ofItem += effect
  }
  const effect = (kind: number, codes: Int32Array) => (codes[row]! < 0 ? 0 : kinds[kind]!.values[codes[row]!]!)
  return {
    score,
    variance,
    item: effect(0, columns.item),
    itemSize: effect(1, columns.itemSize),
    customer: effect(2, columns.customer),
    /** What the item and its kind do to this body beyond what they do to all */
    ofBody: ofItem,
  }
}
