import type { Columns } from './encode.ts'
import { solveSymmetric } from './linear-algebra.ts'

/**
 * Which size is to be expected of a customer, told by what people of such a body choose, and by what they chose before.
 * Nothing of it looks at how things fitted.
 *
 *   size = place of the written size on one scale            (sizes that similar bodies wear are near each other)
 *   size = body · w + habit of the item + habit of the customer + noise
 *
 * The habits are shrunk means, their shrinkage learned from the variances within and between (Henderson's mixed model
 * equations, solved by turns).
 */
export type ExpectedSizes = {
  /** Place of each written size, by its code */
  places: Float64Array
  width: number
  weights: Float64Array
  means: Float64Array
  deviations: Float64Array
  item: Habit
  customer: Habit
  /** Variance that is left */
  noise: number
}

type Habit = { sums: Float64Array; counts: Float64Array; shrink: number; values: Float64Array }

const bodyTypesKept = 10

/** What a body is described by, made of the columns of one row: `NaN`s become the mean and a mark that they were missing. */
export function bodyInputs(
  columns: Columns,
  means: Float64Array,
  deviations: Float64Array,
): { inputs: Float64Array; width: number } {
  const width = 15 + bodyTypesKept
  const inputs = new Float64Array(columns.count * width)
  const numbers = [columns.height, columns.weight, columns.band, columns.cup, columns.age]
  for (let i = 0; i < columns.count; i++) {
    const at = i * width
    const z = numbers.map((column, k) => {
      const value = column[i]!
      return Number.isNaN(value) ? 0 : Math.max(-4, Math.min(4, (value - means[k]!) / deviations[k]!))
    })
    const [height, weight, band, cup, age] = z as [number, number, number, number, number]
    inputs.set(
      [1, height, weight, band, cup, age, weight * weight, height * weight, band * cup, age * age, height * height],
      at,
    )
    inputs[at + 11] = Number.isNaN(columns.weight[i]!) ? 1 : 0
    inputs[at + 12] = Number.isNaN(columns.band[i]!) ? 1 : 0
    inputs[at + 13] = Number.isNaN(columns.weight[i]!) ? band : 0
    inputs[at + 14] = Number.isNaN(columns.weight[i]!) ? cup : 0
    const type = columns.bodyType[i]!
    if (type >= 0 && type < bodyTypesKept) inputs[at + 15 + type] = 1
  }
  return { inputs, width }
}

/** Learns it from training rows. */
export function learnExpectedSizes(
  columns: Columns,
  counts: { sizes: number; items: number; customers: number },
): ExpectedSizes {
  const numbers = [columns.height, columns.weight, columns.band, columns.cup, columns.age]
  const moments = numbers.map(meanAndDeviation)
  const means = Float64Array.from(moments, ([mean]) => mean)
  const deviations = Float64Array.from(moments, ([, deviation]) => deviation)
  const { inputs, width } = bodyInputs(columns, means, deviations)

  const [middle] = meanAndDeviation(columns.sizeValue)
  const raw = new Float64Array(counts.sizes).fill(middle)
  for (let i = 0; i < columns.count; i++)
    if (!Number.isNaN(columns.sizeValue[i]!)) raw[columns.size[i]!] = columns.sizeValue[i]!
  const rawOf = Float64Array.from(columns.size, code => raw[code]!)
  const places = placeSizes(columns, raw, predict(inputs, width, regress(inputs, width, rawOf)))
  const place = Float64Array.from(columns.size, code => places[code]!)
  const weights = regress(inputs, width, place)
  const rest = predict(inputs, width, weights)
  for (let i = 0; i < columns.count; i++) rest[i] = place[i]! - rest[i]!
  const { item, customer, noise } = habits(rest, columns, counts)
  return { places, width, weights, means, deviations, item, customer, noise }
}

/**
 * The place of a written size on the common scale: where the bodies of those who wear it stand, stretched so that a step
 * of the scale stays a step; a rare size stays where its number says.
 */
function placeSizes(columns: Columns, raw: Float64Array, expected: Float64Array): Float64Array {
  const sums = new Float64Array(raw.length)
  const counts = new Float64Array(raw.length)
  for (let i = 0; i < columns.count; i++) {
    sums[columns.size[i]!]! += expected[i]!
    counts[columns.size[i]!]!++
  }
  // The least-squares line from a size's number to the mean body of its wearers.
  let [weight, x, y, xx, xy] = [0, 0, 0, 0, 0]
  for (let code = 0; code < raw.length; code++) {
    const n = counts[code]!
    if (n === 0) continue
    const mean = sums[code]! / n
    weight += n
    x += n * raw[code]!
    y += n * mean
    xx += n * raw[code]! ** 2
    xy += n * raw[code]! * mean
  }
  const slope = (xy - (x * y) / weight) / Math.max(1e-9, xx - x ** 2 / weight)
  if (!(slope > 0.05)) return raw
  return raw.map((value, code) => {
    const n = counts[code]!
    const told = n > 0 ? x / weight + (sums[code]! / n - y / weight) / slope : value
    return (n * told + 40 * value) / (n + 40)
  })
}

/** Habits of items and customers in the sizes chosen, by turns. */
function habits(rest: Float64Array, columns: Columns, counts: { items: number; customers: number }) {
  const habit = (count: number): Habit => ({
    sums: new Float64Array(count),
    counts: new Float64Array(count),
    shrink: 3,
    values: new Float64Array(count),
  })
  const item = habit(counts.items)
  const customer = habit(counts.customers)
  let noise = 1
  for (let turn = 0; turn < 6; turn++) {
    settle(item, columns.item, i => rest[i]! - customer.values[columns.customer[i]!]!)
    settle(customer, columns.customer, i => rest[i]! - item.values[columns.item[i]!]!)
    let squares = 0
    for (let i = 0; i < columns.count; i++)
      squares += (rest[i]! - item.values[columns.item[i]!]! - customer.values[columns.customer[i]!]!) ** 2
    // Degrees of freedom that the habits take up.
    let taken = 0
    for (const { counts: n, shrink } of [item, customer]) for (const one of n) taken += one / (one + shrink)
    noise = Math.max(1e-6, squares / Math.max(1, columns.count - taken))
    for (const one of [item, customer]) {
      let between = 0
      for (let code = 0; code < one.values.length; code++)
        between += one.values[code]! ** 2 + noise / (one.counts[code]! + one.shrink)
      one.shrink = noise / Math.max(1e-6, between / one.values.length)
    }
  }
  return { item, customer, noise }

  function settle(one: Habit, codes: Int32Array, value: (row: number) => number): void {
    one.sums.fill(0)
    one.counts.fill(0)
    for (let i = 0; i < columns.count; i++) {
      one.sums[codes[i]!]! += value(i)
      one.counts[codes[i]!]!++
    }
    for (let code = 0; code < one.values.length; code++)
      one.values[code] = one.sums[code]! / (one.counts[code]! + one.shrink)
  }
}

/**
 * A habit as it is without the row itself: of training rows, whose own choice must not speak for them.
 * @param own what the row adds to the sum; undefined for rows that were not learned from
 */
export function habitOf({ sums, counts, shrink }: Habit, code: number, own?: number): { value: number; count: number } {
  if (code < 0) return { value: 0, count: 0 }
  const count = counts[code]! - (own === undefined ? 0 : 1)
  return { value: (sums[code]! - (own ?? 0)) / (count + shrink), count }
}

/** The size on the common scale that bodies like this wear. */
export function predict(inputs: Float64Array, width: number, weights: Float64Array): Float64Array {
  const out = new Float64Array(inputs.length / width)
  for (let i = 0; i < out.length; i++) {
    let sum = 0
    for (let j = 0; j < width; j++) sum += weights[j]! * inputs[i * width + j]!
    out[i] = sum
  }
  return out
}

/** Ridge regression (λ = 1). */
function regress(inputs: Float64Array, width: number, target: Float64Array): Float64Array {
  const normal = new Float64Array(width * width)
  const right = new Float64Array(width)
  for (let i = 0; i < target.length; i++) {
    const at = i * width
    for (let j = 0; j < width; j++) {
      const x = inputs[at + j]!
      if (x === 0) continue
      right[j]! += x * target[i]!
      for (let k = 0; k <= j; k++) normal[j * width + k]! += x * inputs[at + k]!
    }
  }
  for (let j = 0; j < width; j++) normal[j * width + j]! += j === 0 ? 1e-6 : 1
  return solveSymmetric(normal, right, width)
}

/** Mean and standard deviation of the numbers that are told. */
export function meanAndDeviation(values: Float64Array): [number, number] {
  let [count, sum, squares] = [0, 0, 0]
  for (const value of values) {
    if (Number.isNaN(value)) continue
    count++
    sum += value
    squares += value * value
  }
  if (count === 0) return [0, 1]
  const mean = sum / count
  return [mean, Math.sqrt(Math.max(1e-9, squares / count - mean * mean)) || 1]
}
