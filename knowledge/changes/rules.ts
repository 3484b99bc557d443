import type { Product } from '../catalogue.ts'
import type { Order, OrderAction, OrderItem, OrderStatus } from '../order.ts'
import type { Refusal } from '../order-changes.ts'
import type { Policy } from '../policy.ts'

const day = 86_400_000

/**
 * Whether an action is possible at all on an order, before it is known on which items: whether a shopper should be asked
 * for them. What is true here may still be refused for an item.
 */
export function allowed(order: Order, action: OrderAction, policy: Policy, now: Date): true | Refusal {
  const rule = ruleOf(action, policy)
  if (!(rule.statuses as OrderStatus[]).includes(order.status)) return { refused: 'status', status: order.status }
  const once: Refusal = { refused: 'once', status: order.status }
  if (action === 'return-items' || action === 'exchange-items') {
    const sentBack = order.items.some(({ state }) => state !== undefined && state !== 'cancelled')
    const noted = order.note === 'return requested' || order.note === 'exchange requested'
    if (rule.once && (sentBack || noted)) return once
    if (order.items.every(({ state }) => state !== undefined)) return once
    const longest = longestWindow(action, policy)
    return order.items.some(item => inTime(order, item, longest, now)) ? true : { refused: 'too-late', days: longest }
  }
  const modified = order.note === 'items modified' || was(order, 'change-items')
  if (modified && policy.change.items.closes) return once
  if (rule.once && (was(order, action) || (action === 'change-items' && modified))) return once
  return true
}

/**
 * Whether this item of the order may be returned now.
 * @param product undefined where the catalogue no longer has it: then the days of no department in particular count
 * @param reason one of the policy's; what came damaged may be returned where other things may not
 */
export const returnable = (
  order: Order,
  item: OrderItem,
  product: Product | undefined,
  policy: Policy,
  now: Date,
  reason?: string,
): true | Refusal => sendable('return-items', order, item, product, policy, now, reason)

/** Whether this item of the order may be exchanged now, as far as that is known without what for; see `returnable`. */
export const exchangeable = (
  order: Order,
  item: OrderItem,
  product: Product | undefined,
  policy: Policy,
  now: Date,
  reason?: string,
): true | Refusal => sendable('exchange-items', order, item, product, policy, now, reason)

/** Whether this is one of the policy's reasons for what came damaged. */
export const isDamaged = (reason: string | undefined, policy: Policy): boolean =>
  policy.returns.reasons.some(({ id, damaged }) => damaged && id === reason)

function sendable(
  action: 'return-items' | 'exchange-items',
  order: Order,
  item: OrderItem,
  product: Product | undefined,
  policy: Policy,
  now: Date,
  reason: string | undefined,
): true | Refusal {
  const possible = allowed(order, action, policy, now)
  if (possible !== true) return possible
  if (item.state !== undefined) return { refused: 'once', item: item.id, status: order.status }
  const usual = windowOf(action, product?.department, policy)
  const days = isDamaged(reason, policy) ? Math.max(usual, policy.returns.damagedDays) : usual
  if (days === 0) return { refused: 'final-sale', item: item.id }
  return inTime(order, item, days, now) ? true : { refused: 'too-late', item: item.id, days }
}

/** Days after delivery, 0 for none. */
function windowOf(action: OrderAction, department: string | undefined, policy: Policy): number {
  const { days, daysByDepartment, finalSale } = policy.returns
  const usual = action === 'exchange-items' ? (policy.exchange.days ?? days) : days
  if (department === undefined) return usual
  if (finalSale.includes(department)) return 0
  return daysByDepartment[department] ?? usual
}

function longestWindow(action: OrderAction, policy: Policy): number {
  const { daysByDepartment, damagedDays, reasons } = policy.returns
  const forDamaged = reasons.some(({ damaged }) => damaged) ? damagedDays : 0
  return Math.max(windowOf(action, undefined, policy), forDamaged, ...Object.values(daysByDepartment))
}

/** The last day counts to its end, in any time zone. What arrived on an unknown day is in time. */
function inTime(order: Order, item: OrderItem, days: number, now: Date): boolean {
  const parcel = order.fulfilments.find(({ itemIds, deliveredAt }) => deliveredAt && itemIds.includes(item.id))
  const delivered = parcel?.deliveredAt ?? order.deliveredAt
  return delivered === undefined || now.getTime() - Date.parse(delivered) < (days + 1) * day
}

const was = (order: Order, action: OrderAction): boolean => order.changes?.includes(action) ?? false

/** In which status an action is possible, and whether only once. */
function ruleOf(action: OrderAction, { cancel, change, returns, exchange }: Policy) {
  if (action === 'cancel-order') return { statuses: cancel.statuses, once: false }
  if (action === 'change-address') return change.address
  if (action === 'change-payment') return change.payment
  if (action === 'change-items') return change.items
  const rule = action === 'return-items' ? returns : exchange
  return { statuses: rule.statuses, once: rule.oncePerOrder }
}
