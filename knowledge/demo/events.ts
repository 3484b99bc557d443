import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { baskets } from './baskets.ts'
import { buildDemoShop } from './build.ts'
import { calendar } from './dates.ts'
import { pick, pickWeighted, random } from './random.ts'
import { appeal, type Item, itemOf, type Shopper, seasonOf, shopper } from './taste.ts'

/** Something that a shopper did. `fit` is how a garment or shoe turned out, told by three in five who bought one. */
export type DemoEvent = {
  customer: string
  product: string
  type: 'view' | 'cart' | 'purchase' | 'return'
  /** ISO 8601 */
  at: string
  size?: string
  fit?: 'small' | 'true' | 'large'
}

export type EventOptions = { now?: Date; shoppers?: number; seed?: number }

const day = 86_400_000
const informed = 0.4
const shirtSizes = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL']

/**
 * A year of views, carts, purchases and returns by shoppers of the taste model (taste.ts), and the orders of the forty
 * customers, oldest first. The same day, seed and number of shoppers give the same events.
 *
 * A shopper comes about nine times a year. A visit is about one department, drawn by taste and season; products in it are
 * viewed with a probability ∝ exp(appeal). A viewed product goes into the cart with σ(appeal − 2.2), and six carts in ten
 * are bought. Whoever buys something that has companions (baskets.ts) looks at one of them with probability 0.5, at once
 * or within two weeks, and buys it in half of these cases.
 *
 * Fit: a brand cuts its sizes smaller or larger than labelled (brands.ts). Four in ten know and choose accordingly, the
 * others take their usual size. fit = chosen + cut − own + N(0, 0.3): below −0.6 it is small, above 0.6 large. Three in
 * five misfits go back, and 5 % of everything else.
 */
export function demoEvents({ now = new Date(), shoppers = 2000, seed = 7 }: EventOptions = {}): DemoEvent[] {
  const { products, orders } = buildDemoShop({ now })
  const today = Date.parse(calendar(now).in(0))
  const items = products.filter(product => product.department !== 'gift cards').map(itemOf)
  const byDepartment = Object.groupBy(items, item => item.department)
  const companions = companionsOf(items)
  const events: DemoEvent[] = []

  for (let n = 1; n <= shoppers; n++) {
    const next = random(seed * 1_000_003 + n)
    const who = shopper(`s-${String(n).padStart(4, '0')}`, next)
    const visits = Math.min(50, 1 + Math.floor(-9 * Math.log(1 - next())))
    for (let visit = 0; visit < visits; visit++) {
      const start = today - day * (1 + Math.floor(next() * 365)) + (7 + Math.floor(next() * 15)) * 3_600_000
      browse(who, start, next)
    }
  }
  for (const order of orders) {
    if (order.status === 'cancelled' || Date.parse(order.placedAt!) < today - 366 * day) continue
    for (const { productId, options, state } of order.items) {
      const what = { customer: order.customerId, product: productId, ...(options.size && { size: options.size }) }
      events.push({ ...what, type: 'purchase', at: order.placedAt! })
      if (state === 'returned')
        events.push({ ...what, type: 'return', at: iso(Date.parse(order.deliveredAt!) + 5 * day) })
    }
  }
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

  function browse(who: Shopper, start: number, next: () => number): void {
    const month = new Date(start).getUTCMonth()
    const names = Object.keys(byDepartment)
    const department = pickWeighted(
      names,
      names.map(name => who.departments[name]! * seasonOf(name, month)),
      next,
    )
    const shelf = byDepartment[department]!.filter(item => item.since <= start)
    if (shelf.length === 0) return
    const appeals = shelf.map(item => appeal(who, item, month))
    const weights = appeals.map(Math.exp)
    let at = start
    const seen = new Set<Item>()
    const views = 2 + Math.floor(next() * 8)
    for (let i = 0; i < views; i++) {
      const item = pickWeighted(shelf, weights, next)
      if (seen.has(item)) continue
      seen.add(item)
      at += 20_000 + Math.floor(next() * 100_000)
      events.push({ customer: who.id, product: item.id, type: 'view', at: iso(at) })
      if (next() > 1 / (1 + Math.exp(2.2 - appeals[shelf.indexOf(item)]!))) continue
      events.push({ customer: who.id, product: item.id, type: 'cart', at: iso(at + 9_000) })
      if (next() < 0.6) buy(who, item, at + 400_000, next)
    }
  }

  function buy(who: Shopper, item: Item, at: number, next: () => number): void {
    acquire(who, item, at, next)
    const others = companions.get(item.id)?.filter(other => other.since <= at)
    if (!others?.length || next() > 0.5) return
    const other = pick(others, next)
    const later = next() < 0.6 ? at - 60_000 : at + Math.floor(next() * 14 * day)
    if (later >= today) return
    events.push({ customer: who.id, product: other.id, type: 'view', at: iso(later) })
    if (next() < 0.5) {
      events.push({ customer: who.id, product: other.id, type: 'cart', at: iso(later + 9_000) })
      acquire(who, other, later + 60_000, next)
    }
  }

  function acquire(who: Shopper, item: Item, at: number, next: () => number): void {
    const worn = sizeFor(who, item, next)
    const what = { customer: who.id, product: item.id, ...(worn && { size: worn.size }) }
    events.push({ ...what, type: 'purchase', at: iso(at), ...(worn && next() < 0.6 && { fit: worn.fit }) })
    const goesBack = next() < (worn && worn.fit !== 'true' ? 0.6 : 0.05)
    const back = at + (4 + Math.floor(next() * 18)) * day
    if (goesBack && !item.final && back < today)
      events.push({ ...what, type: 'return', at: iso(back), ...(worn && { fit: worn.fit }) })
  }
}

const iso = (ms: number) => new Date(ms).toISOString()

/** The size that a shopper takes of an item in one of the common scales, and how it turns out. */
function sizeFor(who: Shopper, item: Item, next: () => number): { size: string; fit: DemoEvent['fit'] } | undefined {
  const scale = item.sizes
  if (scale.length === 0) return undefined
  const letters = shirtSizes.includes(scale[0]!)
  if (!letters && !(/^\d\d$/.test(scale[0]!) && Number(scale[0]) >= 35)) return undefined
  const own = letters ? who.shirt : who.foot
  const wanted = Math.round(next() < informed ? own - item.cut : own)
  const value = (size: string) => (letters ? shirtSizes.indexOf(size) : Number(size))
  const size = scale.reduce((best, one) =>
    Math.abs(value(one) - wanted) < Math.abs(value(best) - wanted) ? one : best,
  )
  const off = value(size) + item.cut - own + 0.3 * normal(next)
  return { size, fit: off < -0.6 ? 'small' : off > 0.6 ? 'large' : 'true' }
}

/** A draw from the standard normal distribution (Box and Muller, 1958). */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

/** For each product the others that stand in a basket with it. */
function companionsOf(items: Item[]): Map<string, Item[]> {
  const byId = new Map(items.map(item => [item.id, item]))
  const companions = new Map<string, Item[]>()
  for (const basket of baskets)
    for (const id of basket) {
      const others = basket.filter(other => other !== id && byId.has(other)).map(other => byId.get(other)!)
      companions.set(id, [...(companions.get(id) ?? []), ...others])
    }
  return companions
}

/** Writes the events as JSONL, one a line. @returns how many */
export async function writeDemoEvents(file: string, options: EventOptions = {}): Promise<number> {
  const events = demoEvents(options)
  const stream = createWriteStream(file)
  for (let i = 0; i < events.length; i += 5000) {
    const lines = events.slice(i, i + 5000).map(event => JSON.stringify(event) + '\n')
    if (!stream.write(lines.join(''))) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  return events.length
}
