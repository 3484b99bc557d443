import type { PostalAddress } from './customers.ts'
import type { Money } from './money.ts'

/**
 * pending: paid, not yet worked on · processed: being packed · shipped: on its way · delivered · cancelled ·
 * returned: wholly sent back
 */
export type OrderStatus = 'pending' | 'processed' | 'shipped' | 'delivered' | 'cancelled' | 'returned'

/** What a customer can have done to an order. */
export type OrderAction =
  | 'cancel-order'
  | 'change-address'
  | 'change-payment'
  | 'change-items'
  | 'exchange-items'
  | 'return-items'

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
  /** What the customer had done to it since it was placed, the first first. */
  changes?: OrderAction[]
  /** Goods on their way back, and what happens once they are there. */
  requests?: SendingBack[]
}

export type OrderItem = {
  /** Unique within the order, and the same for good: it stays when the item becomes another variant. */
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

/** A return or an exchange that was requested. */
export type SendingBack = {
  kind: 'return' | 'exchange'
  /** Ids of items; `to` is the variant that is sent instead. */
  items: { item: string; to?: string }[]
  reason?: string
  /** What is paid or refunded when the goods have arrived. Not among the order's payments before that. */
  settlements: Payment[]
  /** Kept back from the refund. */
  fee?: Money
  at?: string
}
