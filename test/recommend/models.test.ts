import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sequences } from '../../bench/recommend/generated.ts'
import { itemKnn, popularity } from '../../bench/recommend/peers.ts'
import { asksForNext } from '../../knowledge/recommend/asked-next.ts'
import { coOccurrence } from '../../knowledge/recommend/co-occurrence.ts'
import { evaluate, indexed, qualityOf, targetsOf } from '../../knowledge/recommend/evaluate.ts'
import { type Interactions, interactionsOf } from '../../knowledge/recommend/interactions.ts'
import { cholesky, solveCholesky } from '../../knowledge/recommend/linear-algebra.ts'
import { localRidge } from '../../knowledge/recommend/local-ridge.ts'
import { readInteractions } from '../../knowledge/recommend/read-interactions.ts'
import { seeded } from '../../knowledge/recommend/seeded.ts'
import { spectrumOf } from '../../knowledge/recommend/spectrum.ts'
import { transitions } from '../../knowledge/recommend/transitions.ts'

/** A small random matrix, about a third full. */
function someInteractions(customers = 40, items = 25): Interactions {
  const random = seeded(3)
  const customer: number[] = []
  const item: number[] = []
  for (let c = 0; c < customers; c++)
    for (let i = 0; i < items; i++)
      if (random() < 0.3) {
        customer.push(c)
        item.push(i)
      }
  return interactionsOf(customers, items, { customer, item })
}

/** R̃ᵀR̃, whole. */
function denseFilter(data: Interactions, power = 0.5): number[][] {
  const rows = Array.from({ length: data.customers }, (_, c) =>
    data.itemOf.subarray(data.customerStart[c]!, data.customerStart[c + 1]!),
  )
  const degree = (i: number) => data.itemStart[i + 1]! - data.itemStart[i]!
  const filter = Array.from({ length: data.items }, () => new Array<number>(data.items).fill(0))
  for (const row of rows)
    for (const i of row)
      for (const j of row) filter[i]![j]! += row.length ** (-2 * power) / Math.sqrt(degree(i) * degree(j))
  return filter
}

describe('interactions', () => {
  it('keeps each pair once, at its last time, oldest first', () => {
    const data = interactionsOf(2, 4, {
      customer: [1, 0, 0, 0, 1],
      item: [2, 3, 1, 3, 0],
      time: [5, 1, 2, 9, 4],
    })
    expect([...data.itemOf]).toEqual([1, 3, 0, 2])
    expect([...data.timeOf!]).toEqual([2, 9, 4, 5])
    expect([...data.customerOf]).toEqual([1, 0, 1, 0])
  })

  it('does not take one time for all as an order', () => {
    const data = interactionsOf(2, 3, { customer: [0, 0, 1], item: [2, 0, 1], time: [7, 7, 7] })
    expect(data.timeOf).toBeUndefined()
    expect([...data.itemOf]).toEqual([0, 2, 1])
  })

  it('reads CSV with columns in any order, quotes, and no or empty times', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-csv-'))
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    expect(await readInteractions(file('a.csv', 'Timestamp,item,customer\r\n12,"x, y",c1\r\n,z,c2\r\n'))).toEqual({
      customer: ['c1', 'c2'],
      item: ['x, y', 'z'],
      time: [12, Number.NaN],
    })
    expect((await readInteractions(file('b.csv', 'customer,item,timestamp\na,b,2020-01-01\n'))).time).toEqual([
      Date.parse('2020-01-01'),
    ])
    await expect(readInteractions(file('c.csv', 'user,item\na,b\n'))).rejects.toThrow(/customer and item/)
    await expect(readInteractions(file('d.csv', 'customer,item\na\n'))).rejects.toThrow(/line 2/)
  })
})

describe('the models against their definitions', () => {
  const data = someInteractions()

  it('co-occurrence is R̃ᵀR̃ without its diagonal, cut to the largest', () => {
    const filter = denseFilter(data)
    const sparse = coOccurrence(data, { most: 5 })
    for (let i = 0; i < data.items; i++) {
      const best = filter[i]!.map((value, j) => ({ value, j }))
        .filter(({ j, value }) => j !== i && value > 0)
        .sort((a, b) => b.value - a.value)
        .slice(0, 5)
      const own = [...sparse.value.subarray(sparse.start[i]!, sparse.start[i + 1]!)]
      expect(own).toHaveLength(best.length)
      own.forEach((value, n) => void expect(value).toBeCloseTo(best[n]!.value, 5))
    }
  })

  it('the spectrum has the eigenvalues and eigenvectors of R̃ᵀR̃', () => {
    const filter = denseFilter(data)
    const { rank, strength, vectors } = spectrumOf(data, { rank: 6, rounds: 12, random: seeded() })
    // Normalised by both degrees, the largest singular value is 1.
    expect(strength[0]).toBeCloseTo(1, 4)
    for (let k = 0; k < 3; k++) {
      const vector = Array.from({ length: data.items }, (_, i) => vectors[i * rank + k]!)
      expect(vector.reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(1, 3)
      filter.forEach((row, i) => {
        const image = row.reduce((sum, value, j) => sum + value * vector[j]!, 0)
        expect(image).toBeCloseTo(strength[k]! * vector[i]!, 2)
      })
    }
  })

  it('ridge with every item as a neighbour solves the whole regression', () => {
    const [penalty, floor, customerPower] = [0.5, 2, 0]
    const neighbours = coOccurrence(data, { most: data.items })
    const ridge = localRidge(data, neighbours, { most: data.items, penalty, floor, customerPower })
    const together = (i: number, j: number) => {
      let count = 0
      for (let c = 0; c < data.customers; c++) {
        const own = data.itemOf.subarray(data.customerStart[c]!, data.customerStart[c + 1]!)
        if (own.includes(i) && own.includes(j)) count++
      }
      return count
    }
    const item = 7
    const others = [...neighbours.column.subarray(neighbours.start[item]!, neighbours.start[item + 1]!)]
    const size = others.length
    const system = new Float64Array(size * size)
    for (const [p, a] of others.entries())
      for (const [q, b] of others.entries())
        system[p * size + q] = together(a, b) + (p === q ? penalty * together(a, a) + floor : 0)
    const expected = Float64Array.from(others, other => together(item, other))
    cholesky(system, size)
    solveCholesky(system, size, expected)
    others.forEach((_, p) => void expect(ridge.value[ridge.start[item]! + p]).toBeCloseTo(expected[p]!, 4))
    expect([...ridge.value].some(value => value < 0)).toBe(true)
  })

  it('transitions go forward only, and nearer ones weigh more', () => {
    const timed = interactionsOf(2, 4, { customer: [0, 0, 0, 1, 1], item: [0, 1, 2, 0, 1], time: [1, 2, 3, 1, 2] })
    const { start, column, value } = transitions(timed)
    expect([...column.subarray(start[0]!, start[1]!)]).toEqual([1, 2])
    expect(value[0]).toBeGreaterThan(value[1]!)
    expect(start[3]! - start[2]!).toBe(0)
  })
})

describe('evaluation', () => {
  it('counts hits, recall and NDCG as by hand', async () => {
    const targets = new Map([
      [0, new Set([3, 5, 9])],
      [1, new Set([1])],
    ])
    const ranked = Int32Array.from([5, 7, 3, 0, 2, 4])
    const [at2, at3] = await qualityOf(async () => ranked, targets, [2, 3])
    expect(at2).toMatchObject({ k: 2, hitRate: 0.5, recall: 1 / 6 })
    expect(at2!.ndcg).toBeCloseTo(1 / (1 + 1 / Math.log2(3)) / 2, 6)
    expect(at3!.recall).toBeCloseTo(1 / 3, 6)
    expect(at3!.ndcg).toBeCloseTo((1 + 0.5) / (1 + 1 / Math.log2(3) + 0.5) / 2, 6)
  })

  it('takes no item of the training for a target, and counts unknown ones as missed', () => {
    const train = indexed({ customer: ['a', 'a', 'b'], item: ['x', 'y', 'z'], time: [1, 2, 3] })
    const test = { customer: ['a', 'a', 'b', 'c'], item: ['x', 'new', 'z', 'y'], time: [4, 4, 4, 4] }
    const targets = targetsOf(test, train.data, train.customers, train.items)
    expect([...targets].map(([customer, items]) => [customer, items.size])).toEqual([
      [0, 1],
      [-1, 1],
    ])
  })

  it('does not take for an order what is none: row numbers, order by item, a test from the midst', async () => {
    const { train, test } = sequences({ customers: 250, items: 120, random: seeded(4) })
    const rows = train.customer.map((customer, n) => ({ customer, item: train.item[n]!, time: train.time[n]! }))
    test.customer.forEach((customer, n) => void rows.push({ customer, item: test.item[n]!, time: test.time[n]! }))
    rows.sort((a, b) => a.customer.localeCompare(b.customer) || a.item.localeCompare(b.item))
    const random = seeded(8)
    const held = rows.map(() => random() < 0.2)
    const split = (time: (row: (typeof rows)[number], n: number) => number, from = 0) =>
      [false, true].map(wanted => {
        const own = rows.filter((_, n) => held[n] === wanted)
        return {
          customer: own.map(row => row.customer),
          item: own.map(row => row.item),
          time: own.map((row, n) => time(row, wanted ? n + from : n)),
        }
      }) as [typeof train, typeof train]
    const measured = async ([one, other]: [typeof train, typeof train]) =>
      (await evaluate(one, other, { k: [10], random: seeded() })).results
    const without = await measured(split(() => Number.NaN))
    expect(await measured(split((_, n) => n))).toEqual(without)
    expect(await measured(split((_, n) => n, rows.length))).toEqual(without)
    expect(await measured(split(row => Number(row.item.slice(1))))).toEqual(without)
    expect(await measured(split(row => row.time))).toEqual(without)
    expect(await measured(split(() => 5))).toEqual(without)
    expect(asksForNext(train, test)).toBe(true)
    expect(asksForNext(train, { ...test, time: test.time.map(() => Number.NaN) })).toBe(false)
  }, 60_000)

  it('finds what comes next in generated sequences, where popularity and item-kNN find less', async () => {
    const { train, test } = sequences({ customers: 1500, items: 400, random: seeded(5) })
    const ours = (await evaluate(train, test, { k: [10], random: seeded() })).results[0]!
    const { data, customers, items } = indexed(train)
    const targets = targetsOf(test, data, customers, items)
    const [knn] = await qualityOf(itemKnn(data), targets, [10])
    const [popular] = await qualityOf(popularity(data), targets, [10])
    expect(knn!.ndcg).toBeGreaterThan(popular!.ndcg)
    expect(ours.ndcg).toBeGreaterThan(1.3 * knn!.ndcg)
    expect(ours.hitRate).toBeGreaterThan(1.2 * knn!.hitRate)
  }, 60_000)
})
