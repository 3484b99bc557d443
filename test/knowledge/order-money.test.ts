import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Product } from '../../knowledge/catalogue.ts'
import { withBalances } from '../../knowledge/changes/money.ts'
import type { CustomerRecord } from '../../knowledge/customers.ts'
import type { Order } from '../../knowledge/order.ts'
import type { OrderChange } from '../../knowledge/order-changes.ts'
import { policySchema } from '../../knowledge/policy.ts'
import { quoteChange } from '../../knowledge/quote-change.ts'
import { customer, euro, home, item, now, orderOf, products } from './fixtures/purchase.ts'

const methods = ['card', 'paypal', 'gift']
const variants = products.flatMap(product => product.variants.map(({ id }) => id))
const rich: CustomerRecord = {
  ...customer,
  paymentMethods: customer.paymentMethods.map(method =>
    method.kind === 'gift-card' ? { ...method, balance: euro(8000) } : method,
  ),
}
const lenient = policySchema.parse({
  change: { items: { once: false } },
  returns: {
    refundTo: ['original', 'gift-card'],
    restockingFees: [{ departments: ['home'], percent: 7 }],
    postage: { amount: euro(595), freeFrom: [] },
  },
  exchange: { sameVariant: 'always' },
})

const step = fc.record({
  action: fc.constantFrom(
    'cancel-order',
    'change-payment',
    'change-items',
    'exchange-items',
    'return-items',
    'deliver',
  ),
  items: fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }),
  to: fc.constantFrom(...variants),
  method: fc.constantFrom(...methods),
})
const bought = fc.record({
  items: fc.array(fc.tuple(fc.constantFrom(...variants), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 4,
  }),
  shipping: fc.nat(1500),
  discount: fc.nat(3000),
  split: fc.nat(2000),
})

type Step = { action: string; items: number[]; to: string; method: string }

function changeOf({ action, items, to, method }: Step, { id: order, items: known }: Order): OrderChange {
  const ids = [...new Set(items.map(i => known[i % known.length]!.id))]
  if (action === 'cancel-order') return { action, order, reason: 'x' }
  if (action === 'change-payment') return { action, order, payment: method }
  if (action === 'return-items') return { action, order, items: ids, refundTo: method }
  const swaps = ids.map(item => ({ item, to }))
  return action === 'change-items'
    ? { action, order, items: swaps, payment: method }
    : { action: 'exchange-items', order, items: swaps, payment: method }
}

/** What the customer keeps is worth, by its own count: what each item cost (or what comes for it), less the discount's share. */
function keptWorth(order: Order, catalogue: Product[]): { kept: number; fees: number; all: boolean } {
  const requests = order.requests ?? []
  const goods = order.items.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0)
  const gone = order.items.filter(({ state }) => state === 'cancelled' || state === 'return requested')
  const goneWorth = gone.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0)
  let dearer = 0
  for (const { item: id, to } of requests.flatMap(({ items }) => items)) {
    if (to === undefined) continue
    const { price, quantity } = order.items.find(one => one.id === id)!
    const variant = catalogue.flatMap(product => product.variants).find(one => one.id === to)!
    dearer += (variant.price.amount - price.amount) * quantity
  }
  const discount = order.discount?.amount ?? 0
  const all = gone.length === order.items.length
  const share = goods === 0 ? 0 : (discount * (goods - goneWorth)) / goods
  const kept = goods - goneWorth - share + dearer + (all ? 0 : (order.shipping?.amount ?? 0))
  return { kept, fees: requests.reduce((sum, { fee }) => sum + (fee?.amount ?? 0), 0), all }
}

it('what was paid less what is refunded is what the customer keeps is worth, whatever is done', () => {
  let made = 0
  fc.assert(
    fc.property(bought, fc.array(step, { minLength: 1, maxLength: 8 }), (basket, steps) => {
      const items = basket.items.map(([variantId, quantity], i) => ({ ...item(variantId, quantity), id: `i${i}` }))
      const goods = items.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0)
      const discount = Math.min(basket.discount, Math.floor(goods / 3))
      let order = orderOf(items, { shipping: euro(basket.shipping), discount: euro(discount), address: home })
      const split = Math.min(basket.split, order.total.amount - 1)
      order = {
        ...order,
        payments: [
          { kind: 'payment', amount: euro(split), paymentMethodId: 'gift' },
          { kind: 'payment', amount: euro(order.total.amount - split), paymentMethodId: 'card' },
        ],
      }
      let owner = rich
      const onCard = (who: CustomerRecord): number =>
        who.paymentMethods.reduce((sum, method) => sum + (method.kind === 'gift-card' ? method.balance.amount : 0), 0)
      for (const one of steps) {
        if (one.action === 'deliver') {
          if (order.status === 'pending') order = { ...order, status: 'delivered', deliveredAt: '2026-02-20' }
          continue
        }
        const quote = quoteChange(changeOf(one, order), { order, customer: owner, products, policy: lenient, now })
        if ('refused' in quote) continue
        made++
        const before = order
        order = quote.after
        expect(quote.before).toEqual(before)
        owner = withBalances(owner, quote.settlements)
        expect(onCard(owner)).toBeGreaterThanOrEqual(0)
        for (const { amount } of quote.settlements) expect(amount.amount).toBeGreaterThan(0)

        const promised = (order.requests ?? []).flatMap(({ settlements }) => settlements)
        const net = [...order.payments, ...promised].reduce(
          (sum, { kind, amount }) => sum + (kind === 'payment' ? amount.amount : -amount.amount),
          0,
        )
        const { kept, fees } = keptWorth(order, products)
        // The shares of the discount are cut to whole cents, item by item.
        expect(Math.abs(net - fees - Math.max(0, kept))).toBeLessThanOrEqual(order.items.length)
        if (order.status === 'cancelled') expect(net).toBe(0)
        if (order.status === 'pending') expect(net).toBe(order.total.amount)
        // What the gift card gained or lost is what the order says that it paid and got back.
        const throughCard = order.payments
          .filter(({ paymentMethodId }) => paymentMethodId === 'gift')
          .reduce((sum, { kind, amount }) => sum + (kind === 'payment' ? amount.amount : -amount.amount), 0)
        expect(onCard(rich) - onCard(owner)).toBe(throughCard - split)
      }
    }),
    { seed: 4, numRuns: 1_500 },
  )
  expect(made).toBeGreaterThan(1_000)
})
