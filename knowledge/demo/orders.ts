import type { Product, Variant } from '../catalogue.ts'
import type { CustomerRecord } from '../customers.ts'
import type { Fulfilment, Order, OrderItem, OrderStatus, Payment } from '../orders.ts'
import type { Calendar } from './dates.ts'
import { hash } from './random.ts'
import { sentBack } from './sent-back.ts'
import { type Carrier, shipping } from './shipping.ts'

/** An order as it is written down: everything else (prices, shipping, payments, parcels) follows from it. */
export type OrderPlan = {
  id: string
  customer: string
  status: OrderStatus
  /** Days ago */
  placed: number
  time?: string
  /** Variant, how many, and what became of it */
  lines: [variantId: string, quantity?: number, state?: OrderItem['state']][]
  express?: boolean
  /** Per cent off the goods */
  discount?: number
  /** Cents taken from the gift card before the first other way to pay */
  fromGiftCard?: number
  /** Which payment method, by its place in the customer's list */
  pay?: number
  shipped?: number
  delivered?: number
  /** Days from now, where it is not what the delivery time says */
  expected?: number
  /** Sent in this many parcels; with `waiting`, the last ones have not left yet */
  parcels?: number
  waiting?: number
  /** A second tracking number for the first parcel */
  twoNumbers?: boolean
  /** To the customer's other address */
  elsewhere?: boolean
  note?: string
  cancelReason?: string
}

/** The shop as orders see it. */
export type OrderWorld = {
  today: Calendar
  customers: Map<string, CustomerRecord>
  variants: Map<string, { product: Product; variant: Variant }>
}

const euro = (amount: number) => ({ amount, currency: 'EUR' })

/** The full order. Goods + shipping − discount = total = what was paid. */
export function order(plan: OrderPlan, { today, customers, variants }: OrderWorld): Order {
  const customer = customers.get(plan.customer)
  if (!customer) throw new Error(`${plan.id}: there is no customer ${plan.customer}`)
  const address = (plan.elsewhere && customer.otherAddresses?.[0]) || customer.address
  const items = plan.lines.map(([variantId, quantity = 1]): OrderItem => {
    const found = variants.get(variantId)
    if (!found) throw new Error(`${plan.id}: there is no variant ${variantId}`)
    const { product, variant } = found
    return {
      id: variantId,
      productId: product.id,
      variantId,
      title: product.title,
      options: variant.options,
      quantity,
      price: variant.price,
      ...(plan.status === 'cancelled' && { state: 'cancelled' as const }),
    }
  })
  const cost = (some: OrderItem[]) => some.reduce((total, item) => total + item.price.amount * item.quantity, 0)
  const goods = cost(items)
  const delivery = shipping(address.country, goods, plan.express)
  const freight = delivery.cost
  const discount = Math.round((goods * (plan.discount ?? 0)) / 100)
  const total = goods + freight - discount

  const placedAt = today.ago(plan.placed, plan.time ?? timeOf(plan.id))
  const method = customer.paymentMethods[plan.pay ?? 0]!
  const gift = plan.fromGiftCard ? customer.paymentMethods.find(method => method.kind === 'gift-card') : undefined
  const payments: Payment[] = []
  if (gift) payments.push({ kind: 'payment', amount: euro(plan.fromGiftCard!), paymentMethodId: gift.id, at: placedAt })
  const rest = total - (gift ? plan.fromGiftCard! : 0)
  payments.push({ kind: 'payment', amount: euro(rest), paymentMethodId: method.id, at: placedAt })

  if (plan.status === 'cancelled') {
    for (const { amount, paymentMethodId } of [...payments])
      payments.push({ kind: 'refund', amount, paymentMethodId, at: today.ago(Math.max(1, plan.placed - 1), '09:30') })
  }

  const there = plan.status === 'delivered' || plan.status === 'returned'
  const expected = plan.expected ?? delivery.days + 1 - plan.placed
  const placed: Order = {
    id: `#${plan.id}`,
    customerId: customer.id,
    // What is sent back was delivered first.
    status: plan.status === 'returned' ? 'delivered' : plan.status,
    ...(plan.note && { note: plan.note }),
    placedAt,
    ...(there && { deliveredAt: today.ago(plan.delivered ?? Math.max(1, plan.placed - delivery.days), '13:20') }),
    ...(plan.status !== 'cancelled' && { expectedAt: today.in(expected) }),
    address,
    items,
    ...(freight > 0 && { shipping: euro(freight) }),
    ...(discount > 0 && { discount: euro(discount) }),
    total: euro(total),
    payments,
    fulfilments: fulfilments(plan, items, delivery, today),
    ...(plan.cancelReason && { cancelReason: plan.cancelReason }),
  }
  const states = plan.lines.map(([, , state]) => state ?? (plan.status === 'returned' ? 'returned' : undefined))
  if (states.every(state => state === undefined)) return placed
  const delivered = plan.delivered ?? plan.placed
  const times = {
    asked: today.ago(Math.max(1, delivered - 1), '18:00'),
    refunded: today.ago(Math.max(1, delivered - 9), '09:30'),
  }
  const products = items.map(item => variants.get(item.variantId)!.product)
  return { ...sentBack(placed, states, customer, products, times), status: plan.status }
}

function fulfilments(
  plan: OrderPlan,
  items: OrderItem[],
  { carrier, days }: { carrier: Carrier; days: number },
  today: Calendar,
): Fulfilment[] {
  if (!['shipped', 'delivered', 'returned'].includes(plan.status)) return []
  const sent = items.filter(item => item.state !== 'cancelled')
  const count = Math.min(plan.parcels ?? 1, sent.length)
  const parcels: OrderItem[][] = Array.from({ length: count }, () => [])
  for (const [i, item] of sent.entries()) parcels[Math.min(i, count - 1)]!.push(item)
  const there = plan.status !== 'shipped'
  return parcels.slice(0, count - (plan.waiting ?? 0)).map((parcel, i): Fulfilment => {
    const numbers = Array.from({ length: i === 0 && plan.twoNumbers ? 2 : 1 }, (_, n) =>
      trackingNumber(carrier, plan.id, i + n * 10),
    )
    const shipped = plan.shipped ?? Math.max(1, plan.placed - 1)
    return {
      itemIds: parcel.map(item => item.id),
      carrier: carrier.name,
      trackingNumbers: numbers,
      trackingUrl: carrier.url + numbers[0],
      shippedAt: today.ago(shipped, '16:05'),
      ...(there && { deliveredAt: today.ago(plan.delivered ?? Math.max(1, plan.placed - days), '13:20') }),
    }
  })
}

const trackingNumber = (carrier: Carrier, id: string, parcel: number) =>
  carrier.prefix + String(hash(`parcel ${id} ${parcel}`)).padStart(10, '0')

function timeOf(id: string): string {
  const minutes = 7 * 60 + (hash('time ' + id) % (14 * 60))
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
