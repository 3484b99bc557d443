import { exchangeItems, returnItems } from './changes/after-delivery.ts'
import { cancelOrder, changeAddress, changeItems, changePayment } from './changes/before-shipping.ts'
import { allowed } from './changes/rules.ts'
import type { Circumstances, OrderChange, Quote, Refusal } from './order-changes.ts'

export { mayReceive } from './changes/after-delivery.ts'
export { allowed, exchangeable, isDamaged, returnable } from './changes/rules.ts'

/**
 * What a change would do to an order: the order before and after, and the money that moves; or why it is not made. Pure:
 * preview and commit both ask it, and nothing else decides.
 */
export function quoteChange(change: OrderChange, circumstances: Circumstances): Quote | Refusal {
  const { order, policy, now } = circumstances
  const possible = allowed(order, change.action, policy, now)
  if (possible !== true) return possible
  if (change.action === 'cancel-order') return cancelOrder(change, circumstances)
  if (change.action === 'change-address') return changeAddress(change, circumstances)
  if (change.action === 'change-payment') return changePayment(change, circumstances)
  if (change.action === 'change-items') return changeItems(change, circumstances)
  if (change.action === 'exchange-items') return exchangeItems(change, circumstances)
  return returnItems(change, circumstances)
}
