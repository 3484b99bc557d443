import type { Product } from '../catalogue.ts'
import type { CustomerRecord, PaymentMethod } from '../customers.ts'
import type { Order, OrderItem } from '../order.ts'
import type { ChangeOf, Circumstances, Quote, Refusal, Settlement } from '../order-changes.ts'
import type { Policy } from '../policy.ts'
import { methodOf, netPaid, paidFor, payment, recorded, refund, shortfall } from './money.ts'
import { exchangeable, isDamaged, returnable } from './rules.ts'
import { inState, standing } from './standing.ts'
import { differenceOf, swapsOf } from './swap.ts'

/** The refund is due when the goods are back. */
export function returnItems(change: ChangeOf<'return-items'>, circumstances: Circumstances): Quote | Refusal {
  const { order, customer, products, policy, now } = circumstances
  const { reason } = change
  if (!isReason(reason, policy)) return { refused: 'reason' }
  const items: OrderItem[] = []
  for (const id of change.items) {
    const item = order.items.find(one => one.id === id)
    if (!item) return { refused: 'unknown-item', item: id }
    if (items.includes(item)) return { refused: 'once', item: id, status: order.status }
    const may = returnable(order, item, productOf(item, products), policy, now, reason)
    if (may !== true) return may
    items.push(item)
  }
  if (items.length === 0) return { refused: 'unknown-item' }
  const method = methodOf(customer, change.refundTo)
  if (!method) return { refused: 'unknown-payment' }
  if (!mayReceive(method, order, policy)) return { refused: 'refund-route' }

  const { amount, fee } = refundFor(items, reason, circumstances)
  const settlements = routed(amount, method, order, customer, policy)
  if (fee > 0 && settlements[0]) settlements[0].fee = { ...order.total, amount: fee }
  const after = standing(order, 'return-items', {
    note: 'return requested',
    items: order.items.map(item => (items.includes(item) ? inState(item, 'return requested') : item)),
    requests: [
      ...(order.requests ?? []),
      {
        kind: 'return',
        items: items.map(({ id }) => ({ item: id })),
        ...(reason !== undefined && { reason }),
        settlements: recorded(settlements, now),
        ...(fee > 0 && { fee: { ...order.total, amount: fee } }),
        at: now.toISOString(),
      },
    ],
  })
  return { before: order, after, settlements }
}

/** The new variants are kept aside; a difference in price is settled when the goods are back. */
export function exchangeItems(change: ChangeOf<'exchange-items'>, circumstances: Circumstances): Quote | Refusal {
  const { order, customer, products, policy, now } = circumstances
  const { reason } = change
  if (!isReason(reason, policy)) return { refused: 'reason' }
  for (const { item: id } of change.items) {
    const item = order.items.find(one => one.id === id)
    if (!item) return { refused: 'unknown-item', item: id }
    const may = exchangeable(order, item, productOf(item, products), policy, now, reason)
    if (may !== true) return may
  }
  const { sameVariant } = policy.exchange
  const mayBeSame = sameVariant === 'always' || (sameVariant === 'damaged' && isDamaged(reason, policy))
  const swaps = swapsOf(change.items, order, products, mayBeSame)
  if ('refused' in swaps) return swaps
  const method = methodOf(customer, change.payment)
  if (!method) return { refused: 'unknown-payment' }

  const paid = [...netPaid(order).values()].reduce((sum, amount) => sum + amount, 0)
  const difference = differenceOf(swaps, order)
  const settlements: Settlement[] = []
  if (difference.amount > 0) {
    const short = shortfall(method, difference)
    if (short) return short
    settlements.push({ ...payment(difference, method), after: 'goods-back' })
  } else if (difference.amount < 0 && paid > 0) {
    const back = { ...difference, amount: Math.min(-difference.amount, paid) }
    settlements.push({ ...refund(back, method, policy), after: 'goods-back' })
  }
  const after = standing(order, 'exchange-items', {
    note: 'exchange requested',
    items: order.items.map(item =>
      swaps.some(swap => swap.item === item) ? inState(item, 'exchange requested') : item,
    ),
    requests: [
      ...(order.requests ?? []),
      {
        kind: 'exchange',
        items: swaps.map(({ item, variant }) => ({ item: item.id, to: variant.id })),
        ...(reason !== undefined && { reason }),
        settlements: recorded(settlements, now),
        at: now.toISOString(),
      },
    ],
  })
  return { before: order, after, settlements }
}

const productOf = ({ productId }: OrderItem, products: Product[]): Product | undefined =>
  products.find(({ id }) => id === productId)

function isReason(reason: string | undefined, { returns }: Policy): boolean {
  if (reason === undefined || returns.reasons.length === 0) return true
  return returns.reasons.some(({ id }) => id === reason)
}

/** Whether a refund may go to this method. */
export function mayReceive(method: PaymentMethod, order: Order, { returns }: Policy): boolean {
  return returns.refundTo.some(
    route =>
      route === 'any' ||
      (route === 'gift-card' && method.kind === 'gift-card') ||
      (route === 'original' && netPaid(order).has(method.id)),
  )
}

/** What is refunded for items, and what is kept back of it, in minor units. */
function refundFor(
  items: OrderItem[],
  reason: string | undefined,
  { order, products, policy }: Circumstances,
): { amount: number; fee: number } {
  const { refundShipping, postage } = policy.returns
  let value = 0
  let fee = 0
  const damaged = isDamaged(reason, policy)
  for (const item of items) {
    value += paidFor(order, item)
    if (!damaged) fee += restockingFee(order, item, productOf(item, products), policy)
  }
  const keepsNone = order.items.every(item => items.includes(item) || isGone(item))
  if (keepsNone && refundShipping) value += order.shipping?.amount ?? 0
  if (!damaged && postage && !postage.freeFrom.includes(order.address.country)) fee += postage.amount.amount
  const paid = [...netPaid(order).values()].reduce((sum, amount) => sum + amount, 0)
  value = Math.max(0, Math.min(value, paid))
  fee = Math.min(fee, value)
  return { amount: value - fee, fee }
}

const isGone = ({ state }: OrderItem): boolean =>
  state === 'return requested' || state === 'returned' || state === 'cancelled'

function restockingFee(order: Order, item: OrderItem, product: Product | undefined, { returns }: Policy): number {
  if (!product) return 0
  const { department = '', type } = product
  const rule = returns.restockingFees.find(
    ({ departments, types }) => departments?.includes(department) || types?.includes(type),
  )
  if (!rule) return 0
  const fee = Math.round((paidFor(order, item) * rule.percent) / 100)
  return rule.atMost ? Math.min(fee, rule.atMost.amount * item.quantity) : fee
}

/** A refund to a method that only gets back what it paid; what is more goes to the other methods that paid. */
function routed(
  amount: number,
  method: PaymentMethod,
  order: Order,
  customer: CustomerRecord,
  policy: Policy,
): Settlement[] {
  const { refundTo } = policy.returns
  const unlimited = refundTo.includes('any') || (refundTo.includes('gift-card') && method.kind === 'gift-card')
  const paid = netPaid(order)
  const settlements: Settlement[] = []
  let rest = amount
  for (const id of new Set([method.id, ...paid.keys()])) {
    const part = unlimited ? rest : Math.min(rest, paid.get(id) ?? 0)
    if (part === 0) continue
    const to = methodOf(customer, id) ?? id
    settlements.push({ ...refund({ ...order.total, amount: part }, to, policy), after: 'goods-back' })
    rest -= part
  }
  return settlements
}
