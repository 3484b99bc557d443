import type { Product } from '../catalogue.ts'
import type { CustomerRecord } from '../customers.ts'
import type { Order, OrderItem } from '../order.ts'
import type { OrderChange, Quote } from '../order-changes.ts'
import { quoteChange } from '../quote-change.ts'
import { policy } from './policy.ts'

/**
 * The order with what its customer sent back: the items in these states, with the refunds and requests that the shop's
 * own policy gives. @param times when it was asked for, and when the refund was paid; ISO 8601
 */
export function sentBack(
  order: Order,
  states: OrderItem['state'][],
  customer: CustomerRecord,
  products: Product[],
  times: { asked: string; refunded: string },
): Order {
  const idsIn = (state: OrderItem['state']): string[] =>
    order.items.flatMap(({ id }, i) => (states[i] === state ? [id] : []))
  // By the method that paid most.
  const method = order.payments.reduce((most, one) => (one.amount.amount > most.amount.amount ? one : most))
  const quoted = (before: Order, change: OrderChange): Quote => {
    const circumstances = { order: before, customer, products, policy, now: new Date(times.asked) }
    const quote = quoteChange(change, circumstances)
    if (!('refused' in quote)) return quote
    // Final sale comes back only when it is broken.
    const damaged = quoteChange({ ...change, reason: 'damaged' } as OrderChange, circumstances)
    if ('refused' in damaged) throw new Error(`${order.id}: ${change.action} is refused: ${damaged.refused}`)
    return damaged
  }
  const shared = { order: order.id, refundTo: method.paymentMethodId }

  let after = order
  const returned = idsIn('returned')
  if (returned.length > 0) {
    const { settlements } = quoted(after, { action: 'return-items', items: returned, ...shared })
    const refunds = settlements.map(({ kind, amount, paymentMethodId }) => ({ kind, amount, paymentMethodId }))
    after = {
      ...after,
      items: after.items.map(item => (returned.includes(item.id) ? { ...item, state: 'returned' } : item)),
      payments: [...after.payments, ...refunds.map(refund => ({ ...refund, at: times.refunded }))],
    }
  }
  const onTheWay = idsIn('return requested')
  if (onTheWay.length > 0) after = quoted(after, { action: 'return-items', items: onTheWay, ...shared }).after
  const exchanged = idsIn('exchange requested').map(item => ({ item, to: otherVariant(item, after, products) }))
  if (exchanged.length > 0) {
    const change = { action: 'exchange-items', order: order.id, items: exchanged } as const
    after = quoted(after, { ...change, payment: method.paymentMethodId }).after
  }
  return after
}

/** The next variant of the product that is there to be had; the same where there is no other. */
function otherVariant(itemId: string, order: Order, products: Product[]): string {
  const item = order.items.find(({ id }) => id === itemId)!
  const variants = products.find(({ id }) => id === item.productId)!.variants
  const at = variants.findIndex(({ id }) => id === item.variantId)
  const others = [...variants.slice(at + 1), ...variants.slice(0, at)]
  return others.find(({ stock, available }) => available && (stock ?? 1) >= item.quantity)?.id ?? item.variantId
}
