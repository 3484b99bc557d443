import type { PostalAddress } from './customers.ts'
import type { Money } from './money.ts'

/**
 * pending: paid, not yet worked on · processed: being packed · shipped: on its way · delivered · cancelled ·
 * returned: wholly sent back
 */
export type OrderStatus = 'pending' | 'processed' | 'shipped' | 'delivered' | 'cancelled' | 'returned'

export type Order = {
  /** As the customer sees it, `#W123`. Compared without `#` and case. */
  id: string
  customerId: string
  status: OrderStatus
  /** What was done since, in the shop's words: 'items modified', 'return requested', 'exchange requested'. */
  note?: string
  /** ISO 8601; some shops do not tell. */
  placedAt?: string
  deliveredAt?: string
  /** ISO date: when it should arrive. */
  expectedAt?: string
  address: PostalAddress
  items: OrderItem[]
  shipping?: Money
  discount?: Money
  total: Money
  payments: Payment[]
  fulfilments: Fulfilment[]
  cancelReason?: string
}

export type OrderItem = {
  /** Unique within the order. The variant's id where that is unique. */
  id: string
  productId: string
  variantId: string
  title: string
  options: Record<string, string>
  quantity: number
  /** For one. */
  price: Money
  state?: 'return requested' | 'returned' | 'exchange requested' | 'cancelled'
}

export type Payment = { kind: 'payment' | 'refund'; amount: Money; paymentMethodId: string; at?: string }

export type Fulfilment = {
  itemIds: string[]
  carrier?: string
  trackingNumbers: string[]
  trackingUrl?: string
  shippedAt?: string
  deliveredAt?: string
}

/** Orders. Every method is given the customer, and an order of somebody else's is not there. */
export type Orders = {
  /** Newest first; where orders have no date, the one that the shop lists last is the newest. A thousand at most. */
  ofCustomer(customerId: string): Promise<Order[]>
  /** Number with or without `#`, any case. */
  order(customerId: string, id: string): Promise<Order | undefined>
}

/** An order number as it is compared: without `#`, spaces and case. */
export const normaliseOrderNumber = (id: string): string => id.replace(/[#\s-]/g, '').toUpperCase()
