import { z } from 'zod'
import type { formats } from './format.ts'

type Formats = ReturnType<typeof formats>
type ProductInFile = z.input<Formats['product']>
type CustomerInFile = z.input<Formats['customer']>
type OrderInFile = z.input<Formats['order']>

/** The records of τ-bench's retail shop (products.json, users.json, orders.json), as far as they are read. */
export const tauProduct = z.object({
  name: z.string(),
  product_id: z.string(),
  variants: z.record(
    z.string(),
    z.object({
      item_id: z.string(),
      options: z.record(z.string(), z.string()),
      available: z.boolean(),
      price: z.number(),
    }),
  ),
})

const tauAddress = z.object({
  address1: z.string(),
  address2: z.string().optional(),
  city: z.string(),
  country: z.string(),
  state: z.string(),
  zip: z.string(),
})

export const tauUser = z.object({
  user_id: z.string(),
  name: z.object({ first_name: z.string(), last_name: z.string() }),
  address: tauAddress,
  email: z.string(),
  payment_methods: z.record(
    z.string(),
    z.discriminatedUnion('source', [
      z.object({ source: z.literal('credit_card'), id: z.string(), brand: z.string(), last_four: z.string() }),
      z.object({ source: z.literal('paypal'), id: z.string() }),
      z.object({ source: z.literal('gift_card'), id: z.string(), balance: z.number() }),
    ]),
  ),
  orders: z.array(z.string()),
})

export const tauOrder = z.object({
  order_id: z.string(),
  user_id: z.string(),
  address: tauAddress,
  items: z.array(
    z.object({
      name: z.string(),
      product_id: z.string(),
      item_id: z.string(),
      price: z.number(),
      options: z.record(z.string(), z.string()),
    }),
  ),
  status: z.enum([
    'pending',
    'pending (item modified)',
    'processed',
    'delivered',
    'cancelled',
    'return requested',
    'exchange requested',
  ]),
  fulfillments: z.array(z.object({ tracking_id: z.array(z.string()), item_ids: z.array(z.string()) })),
  payment_history: z.array(
    z.object({
      transaction_type: z.enum(['payment', 'refund']),
      amount: z.number(),
      payment_method_id: z.string(),
    }),
  ),
  cancel_reason: z.string().optional(),
})

/** A product of τ in the Aisle format. */
export const productFromTau = ({ name, product_id, variants }: z.infer<typeof tauProduct>): ProductInFile => ({
  id: product_id,
  title: name,
  type: name.toLowerCase(),
  variants: Object.values(variants).map(({ item_id, options, available, price }) => ({
    id: item_id,
    options,
    price: decimal(price),
    available,
  })),
})

/** A customer of τ in the Aisle format. */
export const customerFromTau = (user: z.infer<typeof tauUser>): CustomerInFile => ({
  id: user.user_id,
  name: { first: user.name.first_name, last: user.name.last_name },
  email: user.email,
  address: addressFromTau(user.address),
  paymentMethods: Object.values(user.payment_methods).map(method => {
    const { id } = method
    if (method.source === 'credit_card')
      return { id, kind: 'credit-card', brand: method.brand, lastFour: method.last_four }
    if (method.source === 'gift_card') return { id, kind: 'gift-card', balance: decimal(method.balance) }
    return { id, kind: 'paypal' }
  }),
})

/** An order of τ in the Aisle format. What was requested since is a note; the status stays that of the goods. */
export function orderFromTau(order: z.infer<typeof tauOrder>): OrderInFile {
  const itemIds = numbered(order.items.map(item => item.item_id))
  const parcelIds = numbered(order.fulfillments.flatMap(parcel => parcel.item_ids))
  const [status, note] = states[order.status]
  let next = 0
  return {
    id: order.order_id,
    customerId: order.user_id,
    status,
    note,
    address: addressFromTau(order.address),
    items: order.items.map((item, i) => ({
      id: itemIds[i],
      productId: item.product_id,
      variantId: item.item_id,
      title: item.name,
      options: item.options,
      price: decimal(item.price),
    })),
    payments: order.payment_history.map(({ transaction_type, amount, payment_method_id }) => ({
      kind: transaction_type,
      amount: decimal(amount),
      paymentMethodId: payment_method_id,
    })),
    fulfilments: order.fulfillments.map(({ tracking_id, item_ids }) => ({
      itemIds: item_ids.map(() => parcelIds[next++]!),
      trackingNumbers: tracking_id,
    })),
    cancelReason: order.cancel_reason,
  }
}

const states: Record<z.infer<typeof tauOrder>['status'], [OrderInFile['status'], string?]> = {
  pending: ['pending'],
  'pending (item modified)': ['pending', 'items modified'],
  processed: ['processed'],
  delivered: ['delivered'],
  cancelled: ['cancelled'],
  'return requested': ['delivered', 'return requested'],
  'exchange requested': ['delivered', 'exchange requested'],
}

const addressFromTau = ({ address1, address2, city, country, state, zip }: z.infer<typeof tauAddress>) => ({
  line1: address1,
  ...(address2 ? { line2: address2 } : {}),
  city,
  region: state,
  country,
  postalCode: zip,
})

/** A float in dollars to the cent. What is no whole number of cents stays as it is, and is refused. */
const decimal = (dollars: number): string => {
  const cents = Math.round(dollars * 100)
  return Math.abs(dollars * 100 - cents) < 1e-6 ? (cents / 100).toFixed(2) : String(dollars)
}

/** Ids with a number from the second of the same on: an item bought twice is listed twice. */
function numbered(ids: string[]): string[] {
  const seen = new Map<string, number>()
  return ids.map(id => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
