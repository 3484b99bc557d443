import type { Order } from './order.ts'
import type { OrderChange, Quote, Refusal, Settlement } from './order-changes.ts'

export type * from './order.ts'

/** Orders. Every method is given the customer, and an order of somebody else's is not there. */
export type Orders = {
  /** Newest first; where orders have no date, the one that the shop lists last is the newest. A thousand at most. */
  ofCustomer(customerId: string): Promise<Order[]>
  /** Number with or without `#`, any case. */
  order(customerId: string, id: string): Promise<Order | undefined>
  /** What a change would do, or why it is not made. Changes nothing. */
  quote(customerId: string, change: OrderChange): Promise<Quote | Refusal>
  /**
   * Makes a change: everything is checked again, and either all of it happens or nothing. It happens once per `key`: the
   * same key again gives what was done. `agreed` is the money that the customer was told of: where it comes to something
   * else by now, it is refused as `changed`. A refusal is not kept: the same key may succeed later.
   */
  change(customerId: string, change: OrderChange, key: string, agreed?: Settlement[]): Promise<Quote | Refusal>
}

/** An order number as it is compared: without `#`, spaces and case. */
export const normaliseOrderNumber = (id: string): string => id.replace(/[#\s-]/g, '').toUpperCase()
