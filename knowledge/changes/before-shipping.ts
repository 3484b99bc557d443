import type { ChangeOf, Circumstances, Quote, Refusal, Settlement } from '../order-changes.ts'
import { methodOf, netPaid, payment, recorded, refund, shortfall, worth } from './money.ts'
import { inState, standing } from './standing.ts'
import { differenceOf, swapsOf } from './swap.ts'

/** Each payment goes back the way it came. */
export function cancelOrder(change: ChangeOf<'cancel-order'>, circumstances: Circumstances): Quote | Refusal {
  const { order, policy, now } = circumstances
  const { reasons } = policy.cancel
  if (reasons.length > 0 && !reasons.some(({ id }) => id === change.reason)) return { refused: 'reason' }
  const settlements = refundsOf(circumstances)
  const after = standing(order, 'cancel-order', {
    status: 'cancelled',
    items: order.items.map(item => (item.state ? item : inState(item, 'cancelled'))),
    payments: [...order.payments, ...recorded(settlements, now)],
    cancelReason: change.reason,
  })
  return { before: order, after, settlements }
}

export function changeAddress({ address }: ChangeOf<'change-address'>, { order }: Circumstances): Quote {
  return { before: order, after: standing(order, 'change-address', { address }), settlements: [] }
}

/** The new method pays all that others have paid, and they get it back. */
export function changePayment(change: ChangeOf<'change-payment'>, circumstances: Circumstances): Quote | Refusal {
  const { order, customer, now } = circumstances
  const method = methodOf(customer, change.payment)
  if (!method) return { refused: 'unknown-payment' }
  const refunds = refundsOf(circumstances, method.id)
  if (refunds.length === 0 && netPaid(order).has(method.id)) return { refused: 'same-payment' }
  const due = { ...order.total, amount: refunds.reduce((sum, { amount }) => sum + amount.amount, 0) }
  const short = shortfall(method, due)
  if (short) return short
  const settlements = due.amount > 0 ? [payment(due, method), ...refunds] : []
  const payments = [...order.payments, ...recorded(settlements, now)]
  return { before: order, after: standing(order, 'change-payment', { payments }), settlements }
}

/** All of an item's quantity becomes the new variant, at its price of today. */
export function changeItems(change: ChangeOf<'change-items'>, circumstances: Circumstances): Quote | Refusal {
  const { order, customer, products, policy, now } = circumstances
  const swaps = swapsOf(change.items, order, products, false)
  if ('refused' in swaps) return swaps
  const method = methodOf(customer, change.payment)
  if (!method) return { refused: 'unknown-payment' }

  const items = order.items.map(item => {
    const swap = swaps.find(swap => swap.item === item)
    if (!swap) return item
    const { id: variantId, options, price } = swap.variant
    return { ...item, variantId, options, price }
  })
  const { currency } = order.total
  // No more is refunded than was paid, however large the discount.
  const difference = Math.max(differenceOf(swaps, order).amount, -order.total.amount)
  const total = { amount: order.total.amount + difference, currency }
  const full = items.reduce((sum, item) => sum + worth(item), 0) + (order.shipping?.amount ?? 0)
  const discount = order.discount && { amount: Math.min(order.discount.amount, full), currency }

  const settlements: Settlement[] = []
  if (difference > 0) {
    const short = shortfall(method, { amount: difference, currency })
    if (short) return short
    settlements.push(payment({ amount: difference, currency }, method))
  } else if (difference < 0) settlements.push(refund({ amount: -difference, currency }, method, policy))
  const after = standing(order, 'change-items', {
    note: 'items modified',
    items,
    discount,
    total,
    payments: [...order.payments, ...recorded(settlements, now)],
  })
  return { before: order, after, settlements }
}

/** What every method has paid, back to it. @param except a method that keeps what it paid */
function refundsOf({ order, customer, policy }: Circumstances, except?: string): Settlement[] {
  const settlements: Settlement[] = []
  for (const [id, amount] of netPaid(order, except))
    settlements.push(refund({ ...order.total, amount }, methodOf(customer, id) ?? id, policy))
  return settlements
}
