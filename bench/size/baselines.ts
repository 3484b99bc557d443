import type { FitRow } from '../../knowledge/sizing/fit-rows.ts'
import { sizeNumber } from '../../knowledge/sizing/fit-rows.ts'
import type { FitChances } from '../../knowledge/sizing/score.ts'

export type Baseline = (rows: readonly FitRow[]) => (row: FitRow) => FitChances

/** The shares of small, fit and large among all rows: what every row gets. */
export const shares: Baseline = rows => {
  const counts = [0, 0, 0]
  for (const { fit } of rows) counts[fit]!++
  const chances = counts.map(count => count / rows.length) as FitChances
  return () => chances
}

/** The shares of the item, shrunk towards those of all as by ten rows. */
export const itemShares: Baseline = rows => {
  const prior = shares(rows)(rows[0]!)
  const counts = new Map<string, [number, number, number]>()
  for (const { item, fit } of rows) {
    const found = counts.get(item) ?? [0, 0, 0]
    found[fit]!++
    counts.set(item, found)
  }
  return ({ item }) => {
    const found = counts.get(item) ?? [0, 0, 0]
    const all = found[0] + found[1] + found[2]
    return found.map((count, i) => (count + 10 * prior[i]!) / (all + 10)) as FitChances
  }
}

/**
 * One latent size for each customer and each item in each size, and nothing else (the 1-LV model of Sembium et al.,
 * RecSys 2017, here with ordered outcomes): score = item's size − customer's size, by stochastic gradient descent. Both
 * begin at the sizes as labelled; a customer who is not known is of the mean size of those who take that label.
 */
export const oneLatentSize: Baseline = rows => {
  const numbers = rows.map(row => sizeNumber(row.size)).filter(size => !Number.isNaN(size))
  const mean = numbers.reduce((sum, size) => sum + size, 0) / numbers.length
  const spread = Math.sqrt(numbers.reduce((sum, size) => sum + (size - mean) ** 2, 0) / numbers.length) || 1
  const scaled = (size: string) => ((Number.isNaN(sizeNumber(size)) ? mean : sizeNumber(size)) - mean) / spread
  const customers = new Map<string, { value: number; start: number; count: number }>()
  for (const { customer, size } of rows) {
    const one = customers.get(customer) ?? { value: 0, start: 0, count: 0 }
    one.start = (one.start * one.count + scaled(size)) / (one.count + 1)
    one.value = one.start
    one.count++
    customers.set(customer, one)
  }
  const items = new Map<string, { value: number; start: number }>()
  const itemOf = (row: FitRow) => {
    const key = `${row.item} ${row.size}`
    let item = items.get(key)
    if (!item) {
      item = { value: scaled(row.size), start: scaled(row.size) }
      items.set(key, item)
    }
    return item
  }
  let [alpha, beta] = [-2, 2]
  const shrink = 0.3
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
  for (let epoch = 0; epoch < 20; epoch++) {
    const rate = 0.08 / (1 + epoch / 5)
    for (let n = 0; n < rows.length; n++) {
      // A stride that has no divisor in common with most counts visits all rows, far apart.
      const row = rows[(n * 7919) % rows.length]!
      const customer = customers.get(row.customer)!
      const item = itemOf(row)
      const off = item.value - customer.value
      const small = sigmoid(alpha - off)
      const large = sigmoid(off - beta)
      const pull = row.fit === 0 ? small - 1 : row.fit === 2 ? 1 - large : small - large
      const fit = Math.max(1e-3, 1 - small - large)
      item.value += rate * (pull - shrink * (item.value - item.start))
      customer.value += rate * (-pull - shrink * (customer.value - customer.start))
      alpha += 0.05 * rate * (row.fit === 0 ? 1 - small : row.fit === 1 ? (-small * (1 - small)) / fit : 0)
      beta -= 0.05 * rate * (row.fit === 2 ? 1 - large : row.fit === 1 ? (-large * (1 - large)) / fit : 0)
    }
  }
  return row => {
    const item = items.get(`${row.item} ${row.size}`)?.value ?? scaled(row.size)
    const customer = customers.get(row.customer)?.value ?? scaled(row.size)
    const small = sigmoid(alpha - (item - customer))
    const large = sigmoid(item - customer - beta)
    return [small, Math.max(0, 1 - small - large), large]
  }
}
