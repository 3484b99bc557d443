import type { Product } from '../catalogue.ts'
import type { CustomerRecord } from '../customers.ts'
import type { ShopEvent } from '../events.ts'
import type { Order } from '../orders.ts'

const day = 86_400_000

/** Moves the dates of records by whole days, so that a demonstration shop's orders are always of this week. */
export type DateShift = {
  product(product: Product): Product
  customer(customer: CustomerRecord): CustomerRecord
  order(order: Order): Order
  event(event: ShopEvent): ShopEvent
}

/** @param asOf the day on which the dates are true @param today the day on which they should be */
export function dateShift(asOf: string | undefined, today: Date): DateShift {
  const days = asOf === undefined ? 0 : Math.floor(today.getTime() / day) - Math.floor(Date.parse(asOf) / day)
  if (days === 0) return { product: same, customer: same, order: same, event: same }

  const move = (moment: string): string => {
    const moved = new Date(Date.parse(moment) + days * day).toISOString()
    return moment.length === 10 ? moved.slice(0, 10) : moved
  }
  const moveIn = <T extends object>(record: T, ...fields: (keyof T)[]): T => {
    const moved = { ...record }
    for (const field of fields) {
      const value = record[field]
      if (typeof value === 'string') moved[field] = move(value) as typeof value
    }
    return moved
  }
  return {
    product: product => moveIn(product, 'since'),
    customer: customer => moveIn(customer, 'since'),
    event: event => moveIn(event, 'at'),
    order: order => ({
      ...moveIn(order, 'placedAt', 'deliveredAt', 'expectedAt'),
      payments: order.payments.map(payment => moveIn(payment, 'at')),
      fulfilments: order.fulfilments.map(parcel => moveIn(parcel, 'shippedAt', 'deliveredAt')),
      ...(order.requests && {
        requests: order.requests.map(request => ({
          ...moveIn(request, 'at'),
          settlements: request.settlements.map(settlement => moveIn(settlement, 'at')),
        })),
      }),
    }),
  }
}

const same = <T>(record: T): T => record
