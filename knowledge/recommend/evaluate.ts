import { asksForNext } from './asked-next.ts'
import { fitModels, type OnStep } from './fit-models.ts'
import { interactionsOf } from './interactions.ts'
import type { InteractionRows } from './read-interactions.ts'
import { inThreads } from './threads.ts'

/** Means over the customers with something to find. */
export type Quality = { k: number; hitRate: number; recall: number; ndcg: number }
export type Evaluation = {
  results: Quality[]
  customers: number
  items: number
  trainSeconds: number
  rankSeconds: number
}

/** Ranks items for a customer: the place of an item in `items`, best first. */
export type Ranker = (customers: Int32Array, most: number) => Promise<Int32Array>

/**
 * Trains on `train` and ranks, for each customer of `test`, all items that they do not have in `train`. Test pairs that are
 * in train are no targets, for they cannot be ranked; items that train does not know are targets that nobody can find. The order
 * of time counts where the test asks for what comes next, see asked-next.ts; nothing else of the test is looked at before.
 */
export async function evaluate(
  train: InteractionRows,
  test: InteractionRows,
  { k, random, onStep }: { k: number[]; random: () => number; onStep?: OnStep },
): Promise<Evaluation> {
  const began = performance.now()
  const { data, customers, items } = indexed(train, asksForNext(train, test))
  const fitted = await fitModels(data, random, onStep)
  const trained = performance.now()
  const targets = targetsOf(test, data, customers, items)
  const most = Math.max(...k)
  const ranker: Ranker = async (who, count) =>
    concatenated(await inThreads<Int32Array>('ranking', { ...fitted, customers: who, most: count }, who.length))
  const results = await qualityOf(ranker, targets, k, most)
  const ranked = performance.now()
  return {
    results,
    customers: targets.size,
    items: data.items,
    trainSeconds: (trained - began) / 1000,
    rankSeconds: (ranked - trained) / 1000,
  }
}

/** Names to numbers: rows as interactions, in the order of time unless that is to be left out. */
export function indexed(rows: InteractionRows, inTime = true) {
  const customers = new Map<string, number>()
  const items = new Map<string, number>()
  const customer = Int32Array.from(rows.customer, name => numbered(customers, name))
  const item = Int32Array.from(rows.item, name => numbered(items, name))
  const pairs = { customer, item, ...(inTime && { time: rows.time }) }
  return { data: interactionsOf(customers.size, items.size, pairs), customers, items }
}

/** What each customer of the test should be found: items they do not have already; -1 and below are unknown ones. */
export function targetsOf(
  test: InteractionRows,
  data: ReturnType<typeof indexed>['data'],
  customers: Map<string, number>,
  items: Map<string, number>,
): Map<number, Set<number>> {
  const strangers = new Map<string, number>()
  const targets = new Map<number, Set<number>>()
  test.customer.forEach((name, row) => {
    // Somebody of whom nothing is known gets what is popular: the history with number -1 and below is empty.
    const customer = customers.get(name) ?? -1 - numbered(strangers, name)
    const item = items.get(test.item[row]!) ?? -1 - row
    const wanted = targets.get(customer) ?? new Set()
    targets.set(customer, wanted.add(item))
  })
  for (const [customer, wanted] of targets) {
    if (customer < 0) continue
    for (const item of data.itemOf.subarray(data.customerStart[customer]!, data.customerStart[customer + 1]!))
      wanted.delete(item)
    if (wanted.size === 0) targets.delete(customer)
  }
  return targets
}

/** Hit rate, recall and NDCG (binary gains, the ideal is all of the first min(k, targets) places) of a ranking. */
export async function qualityOf(
  rank: Ranker,
  targets: Map<number, Set<number>>,
  k: number[],
  most = Math.max(...k),
): Promise<Quality[]> {
  const who = Int32Array.from(targets.keys())
  const ranked = await rank(who, most)
  return k.map(cut => {
    let hits = 0
    let recall = 0
    let ndcg = 0
    who.forEach((customer, n) => {
      const wanted = targets.get(customer)!
      let found = 0
      let gain = 0
      let ideal = 0
      for (let place = 0; place < cut; place++) {
        const discount = 1 / Math.log2(place + 2)
        if (place < wanted.size) ideal += discount
        if (wanted.has(ranked[n * most + place]!) && ranked[n * most + place]! >= 0) {
          found++
          gain += discount
        }
      }
      if (found > 0) hits++
      recall += found / wanted.size
      ndcg += gain / ideal
    })
    const count = Math.max(1, who.length)
    return { k: cut, hitRate: hits / count, recall: recall / count, ndcg: ndcg / count }
  })
}

function concatenated(parts: Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function numbered(numbers: Map<string, number>, name: string): number {
  const number = numbers.get(name) ?? numbers.size
  numbers.set(name, number)
  return number
}
