import type { Product } from './catalogue.ts'
import type { CustomerRecord, PostalAddress } from './customers.ts'
import type { Money } from './money.ts'
import type { Order, OrderAction } from './order.ts'
import type { Policy } from './policy.ts'

/**
 * Something done to an order on its customer's word. Items are named by their id in the order (`OrderItem.id`), what they
 * become by the id of a variant.
 */
export type OrderChange =
  | { action: 'cancel-order'; order: string; reason: string }
  | { action: 'change-address'; order: string; address: PostalAddress }
  | { action: 'change-payment'; order: string; payment: string }
  /** Before it ships; `payment` takes or gets the difference. */
  | { action: 'change-items'; order: string; items: { item: string; to: string }[]; payment: string }
  /** After it was delivered. */
  | { action: 'exchange-items'; order: string; items: { item: string; to: string }[]; payment: string; reason?: string }
  | { action: 'return-items'; order: string; items: string[]; refundTo: string; reason?: string }

/** The change of one action. */
export type ChangeOf<A extends OrderAction> = Extract<OrderChange, { action: A }>

/** All that decides whether a change is made, and what it costs. */
export type Circumstances = {
  order: Order
  /** Whose order it is. */
  customer: CustomerRecord
  /** Those of the order's items and of the variants that they are to become, as far as the catalogue has them. */
  products: Product[]
  policy: Policy
  now: Date
}

/** What a change does, or did: the order as it will stand and the money that moves. */
export type Quote = {
  before: Order
  after: Order
  /** In the order in which they happen; empty where nothing is paid or refunded. */
  settlements: Settlement[]
}

export type Settlement = {
  kind: 'payment' | 'refund'
  amount: Money
  paymentMethodId: string
  /** Business days until it arrives, [0, 0]: at once. */
  days: [number, number]
  /** The days are counted from when the goods are back at the shop; nothing is paid or refunded before. */
  after?: 'goods-back'
  /** Kept back from the refund, already taken off `amount`. */
  fee?: Money
}

/** Why a change is not made. What is not allowed is no error: the dialog says why, and what can be done instead. */
export type Refusal = {
  refused:
    | 'unknown-order'
    | 'unknown-item'
    /** Not in a status in which the policy allows it; `status` tells which it is in. */
    | 'status'
    /** Was done already, to the order or to `item`, and may be done only once ("items modified", "return requested"). */
    | 'once'
    /** The days to return it have passed; `days` is how many there were. */
    | 'too-late'
    | 'final-sale'
    | 'unavailable'
    | 'same-variant'
    | 'other-product'
    /** `missing` is what the gift card lacks. */
    | 'gift-card-short'
    | 'unknown-payment'
    | 'same-payment'
    /** The refund may not go there. */
    | 'refund-route'
    | 'reason'
    /** What it costs or brings has changed since it was agreed to. */
    | 'changed'
  /** The item that is the cause. */
  item?: string
  status?: Order['status']
  days?: number
  missing?: Money
}
