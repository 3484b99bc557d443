import type { ShopEvent } from '../events.ts'

const day = 86_400_000
const basket = 30 * day

/** What was counted of the events: it grows with each, and needs no training. Products by id, for they come and go. */
export type Memory = {
  add(event: ShopEvent): void
  /** How many customers bought a product. */
  buyers(product: string): number
  /** For a product, how many of its buyers bought which others within thirty days of it. */
  boughtWith(product: string): ReadonlyMap<string, number>
  /** What a customer bought (and kept), viewed, asked about or put into the cart: latest of each, oldest first. */
  historyOf(customer: string): { product: string; type: ShopEvent['type']; at: number }[]
  /** Whether those who bought it buy it again: at least every tenth, of five or more. */
  boughtAgain(product: string): boolean
  /** Events by month (0 to 11) for something that products have in common, such as their type. */
  monthsOf(product: string): Float64Array | undefined
}

type Touch = { product: string; type: ShopEvent['type']; at: number }

/** Counts events as they come. */
export function createMemory(): Memory {
  const histories = new Map<string, Touch[]>()
  const buyers = new Map<string, { customers: number; again: number }>()
  const together = new Map<string, Map<string, number>>()
  const months = new Map<string, Float64Array>()

  function pair(a: string, b: string, change: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = together.get(one) ?? new Map<string, number>()
      together.set(one, row)
      const count = (row.get(other) ?? 0) + change
      if (count > 0) row.set(other, count)
      else row.delete(other)
    }
  }

  function bought(history: Touch[], product: string, at: number): void {
    const count = buyers.get(product) ?? { customers: 0, again: 0 }
    buyers.set(product, count)
    const own = history.filter(touch => touch.type === 'purchase')
    const before = own.filter(touch => touch.product === product).length
    if (before === 1) count.again++
    if (before > 0) return
    count.customers++
    const others = new Set(own.filter(touch => Math.abs(touch.at - at) <= basket).map(touch => touch.product))
    for (const other of others) pair(product, other, 1)
  }

  return {
    add({ customer, product, type, at: when }) {
      const at = Date.parse(when)
      const history = histories.get(customer) ?? []
      histories.set(customer, history)
      // The same purchase may come as an order and as an event.
      const same = (touch: Touch) => touch.product === product && touch.type === type
      if (type === 'purchase' && history.some(touch => same(touch) && Math.abs(touch.at - at) < day)) return
      if (type === 'purchase') bought(history, product, at)
      if (type === 'view' || type === 'asked' || type === 'cart' || type === 'checkout') {
        const before = history.findIndex(same)
        if (before >= 0) history.splice(before, 1)
      }
      history.push({ product, type, at })
      if (type === 'return' || type === 'refused') return
      const year = months.get(product) ?? new Float64Array(12)
      months.set(product, year)
      year[new Date(at).getUTCMonth()]!++
    },
    buyers: product => buyers.get(product)?.customers ?? 0,
    boughtWith: product => together.get(product) ?? new Map(),
    historyOf: customer => histories.get(customer) ?? [],
    boughtAgain(product) {
      const count = buyers.get(product)
      return count !== undefined && count.customers >= 5 && count.again * 10 >= count.customers
    },
    monthsOf: product => months.get(product),
  }
}
