import type { Order, OrderAction, OrderItem } from '../order.ts'

/**
 * The order as it stands after an action. The fields come as the import format has them, so that what is exported and
 * imported again is the same to the letter.
 */
export function standing(before: Order, action: OrderAction, changed: Partial<Order>): Order {
  const { id, customerId, status, note, placedAt, deliveredAt, expectedAt, address, items, ...rest } = {
    ...before,
    ...changed,
  }
  const { shipping, discount, total, payments, fulfilments, cancelReason, requests } = rest
  const first = defined({ id, customerId, status, note, placedAt, deliveredAt, expectedAt, address, items })
  const money = defined({ shipping, discount, total, payments, fulfilments, cancelReason })
  const changes = [...(before.changes ?? []), action]
  return { ...first, ...money, changes, ...(requests && { requests }) }
}

/** The item with a state; the field comes last, as above. */
export const inState = (item: OrderItem, state: OrderItem['state']): OrderItem => ({ ...item, state })

const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
