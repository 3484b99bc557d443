import type { ShopEvent } from '../events.ts'
import { normaliseOrderNumber, type Order, type Orders } from '../orders.ts'
import type { Saved } from './catalogue.ts'
import type { Row, ShopDatabase } from './database.ts'

/** More orders than any shopper goes through; keeps a reseller with a hundred thousand from filling the memory. */
const maxOrders = 1_000
const pageSize = 500

/** The orders of a shop's file. */
export const sqliteOrders = (db: ShopDatabase): Pick<Orders, 'ofCustomer' | 'order'> => ({
  ofCustomer: async customerId =>
    db
      .all(
        // Descending, SQLite puts orders without a date last.
        'SELECT document FROM orders WHERE customer_id = ? ORDER BY placed DESC, sequence DESC LIMIT ?',
        customerId,
        maxOrders,
      )
      .map(row => orderOf(row)!),
  order: async (customerId, id) => readOrder(db, customerId, id),
})

export const readOrder = (db: ShopDatabase, customerId: string, id: string): Order | undefined =>
  orderOf(
    db.get('SELECT document FROM orders WHERE number = ? AND customer_id = ?', normaliseOrderNumber(id), customerId),
  )

/** Every order in the order the shop lists them, a page in memory at a time. */
export function* allOrders(db: ShopDatabase): Generator<Order> {
  for (let after = 0; ; ) {
    const page = db.all(
      'SELECT sequence, document FROM orders WHERE sequence > ? ORDER BY sequence LIMIT ?',
      after,
      pageSize,
    )
    for (const row of page) yield orderOf(row)!
    if (page.length < pageSize) return
    after = Number(page.at(-1)!.sequence)
  }
}

/** What was bought and sent back, as events; cancelled orders and those without a date aside. */
export function* purchasesOf(db: ShopDatabase): Generator<ShopEvent> {
  for (const { customerId: customer, placedAt, deliveredAt, status, items } of allOrders(db)) {
    if (status === 'cancelled' || placedAt === undefined) continue
    for (const { productId: product, state } of items) {
      if (state === 'cancelled') continue
      yield { customer, product, type: 'purchase', at: placedAt }
      if (state === 'returned' || status === 'returned')
        yield { customer, product, type: 'return', at: deliveredAt ?? placedAt }
    }
  }
}

/** Adds or replaces an order. Its number stays with the customer who placed it. */
export function saveOrder(db: ShopDatabase, order: Order): Saved {
  const number = normaliseOrderNumber(order.id)
  const owner = db.get('SELECT customer_id FROM orders WHERE number = ?', number)?.customer_id
  if (owner !== undefined && owner !== order.customerId)
    return { conflict: `the number is an order of customer "${owner}"'s already`, path: 'id' }
  const changed = db.run(
    `INSERT INTO orders (number, customer_id, placed, document) VALUES (?, ?, ?, ?)
     ON CONFLICT (number) DO UPDATE SET placed = excluded.placed, document = excluded.document
       WHERE document <> excluded.document`,
    number,
    order.customerId,
    order.placedAt === undefined ? null : Date.parse(order.placedAt),
    JSON.stringify(order),
  )
  return changed ? 'changed' : 'same'
}

const orderOf = (row: Row | undefined): Order | undefined => row && JSON.parse(row.document as string)
