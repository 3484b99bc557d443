import type { CustomerRecord, PaymentMethod } from '../customers.ts'
import type { Money } from '../money.ts'
import type { Order, OrderItem, Payment } from '../order.ts'
import type { Refusal, Settlement } from '../order-changes.ts'
import type { Policy } from '../policy.ts'

export const methodOf = (customer: CustomerRecord, id: string): PaymentMethod | undefined =>
  customer.paymentMethods.find(method => method.id === id)

/**
 * What each payment method has paid for the order and not got back, in minor units, those that paid first first. Refunds
 * that wait for goods to come back count as given. What a method got that never paid as much (the difference of a cheaper
 * item, say) is taken off what the others paid: together it is what may be refunded at most.
 * @param except a method to leave out
 */
export function netPaid(order: Order, except?: string): Map<string, number> {
  const paid = new Map<string, number>()
  const promised = order.requests?.flatMap(({ settlements }) => settlements) ?? []
  for (const { kind, amount, paymentMethodId } of [...order.payments, ...promised]) {
    const before = paid.get(paymentMethodId) ?? 0
    paid.set(paymentMethodId, before + (kind === 'payment' ? amount.amount : -amount.amount))
  }
  if (except !== undefined) paid.delete(except)
  let overpaid = [...paid.values()].reduce((sum, amount) => sum - Math.min(0, amount), 0)
  for (const [id, amount] of paid) {
    const taken = Math.min(Math.max(0, amount), overpaid)
    overpaid -= taken
    if (amount > taken) paid.set(id, amount - taken)
    else paid.delete(id)
  }
  return paid
}

/** What was paid for the item (all of its quantity): its price less its share of the order's discount, in minor units. */
export function paidFor(order: Order, item: OrderItem): number {
  const goods = order.items.reduce((sum, one) => sum + worth(one), 0)
  const discount = Math.min(order.discount?.amount ?? 0, goods)
  // The shares are cut from one running sum, so that together they are the discount to the cent.
  let before = 0
  for (const one of order.items) {
    if (one.id === item.id) break
    before += worth(one)
  }
  const share = (upTo: number): number => (goods === 0 ? 0 : Math.round((discount * upTo) / goods))
  return worth(item) - (share(before + worth(item)) - share(before))
}

export const worth = ({ price, quantity }: OrderItem): number => price.amount * quantity

/** Money to a payment method, with the days it takes. */
export const refund = (amount: Money, method: PaymentMethod | string, policy: Policy): Settlement => {
  const { refundDays } = policy
  // A method that the customer no longer has takes as long as any.
  const days = typeof method === 'string' ? refundDays.default : (refundDays[method.kind] ?? refundDays.default)
  return { kind: 'refund', amount, paymentMethodId: typeof method === 'string' ? method : method.id, days }
}

export const payment = (amount: Money, method: PaymentMethod): Settlement => ({
  kind: 'payment',
  amount,
  paymentMethodId: method.id,
  days: [0, 0],
})

/** A gift card pays no more than what is on it. */
export function shortfall(method: PaymentMethod, price: Money): Refusal | undefined {
  if (method.kind !== 'gift-card' || method.balance.amount >= price.amount) return undefined
  return { refused: 'gift-card-short', missing: { ...price, amount: price.amount - method.balance.amount } }
}

/** Settlements as the order records them. */
export const recorded = (settlements: Settlement[], now: Date): Payment[] =>
  settlements.map(({ kind, amount, paymentMethodId }) => ({ kind, amount, paymentMethodId, at: now.toISOString() }))

/** The customer with the gift cards charged and credited that are settled at once. Others are the banks' business. */
export function withBalances(customer: CustomerRecord, settlements: Settlement[]): CustomerRecord {
  const paymentMethods = customer.paymentMethods.map(method => {
    if (method.kind !== 'gift-card') return method
    let amount = method.balance.amount
    for (const settlement of settlements) {
      if (settlement.paymentMethodId !== method.id || settlement.after) continue
      amount += settlement.kind === 'refund' ? settlement.amount.amount : -settlement.amount.amount
    }
    return { ...method, balance: { ...method.balance, amount } }
  })
  return { ...customer, paymentMethods }
}
