import { z } from 'zod'
import type { Money } from '../money.ts'
import type { Order, OrderAction, OrderItem } from '../orders.ts'
import { addressFormat } from './format-customer.ts'
import { date, id, link, type MoneyFormat, moment, words } from './format-fields.ts'

/** An order as a file tells it: what the catalogue knows of an item may be left out. */
export type OrderInFile = Omit<Order, 'items' | 'total'> & { items: ItemInFile[]; total?: Money }
type ItemInFile = Omit<OrderItem, 'id' | 'productId' | 'title' | 'options' | 'price'> & Partial<OrderItem>

const itemFormat = (money: MoneyFormat) =>
  z.strictObject({
    id: id.optional().describe('Unique within the order; left out: the id of the variant.'),
    productId: id.optional().describe('Left out: the product that has the variant.'),
    variantId: id.describe('What was bought; must be in the catalogue.'),
    title: words.optional().describe('As it was called when bought; left out: its title now.'),
    options: z
      .record(words, words)
      .optional()
      .describe('As they were when bought; left out: those of the variant now.'),
    quantity: z.int().min(1).max(100_000).default(1).describe('How many.'),
    price: money.optional().describe('For one, as it was when bought; left out: its price now.'),
    state: z
      .enum(['return requested', 'returned', 'exchange requested', 'cancelled'])
      .optional()
      .describe('Only where the item differs from the order.'),
  })

const paymentFormat = (money: MoneyFormat) =>
  z.strictObject({
    kind: z.enum(['payment', 'refund']).describe('Which way the money went.'),
    amount: money.describe('Positive, for refunds too.'),
    paymentMethodId: words.describe("One of the customer's payment methods."),
    at: moment.optional().describe('ISO 8601.'),
  })

const requestFormat = (money: MoneyFormat) =>
  z.strictObject({
    kind: z.enum(['return', 'exchange']).describe('For the money, or for something else.'),
    items: z
      .array(
        z.strictObject({
          item: id.describe('The id of an item of the order.'),
          to: id.optional().describe('The variant that is sent instead.'),
        }),
      )
      .min(1)
      .max(1_000)
      .describe('What comes back.'),
    reason: words.optional().describe('Why, as the policy lists it.'),
    settlements: z
      .array(paymentFormat(money))
      .max(1_000)
      .default([])
      .describe('What is paid or refunded when the goods have arrived; not among the payments before that.'),
    fee: money.optional().describe('Kept back from the refund.'),
    at: moment.optional().describe('ISO 8601.'),
  })

const actions = [
  'cancel-order',
  'change-address',
  'change-payment',
  'change-items',
  'exchange-items',
  'return-items',
] as const satisfies OrderAction[]

/** An order, as a file tells it. */
export const orderFormat = (money: MoneyFormat) =>
  z.strictObject({
    id: id.describe('The number as the customer sees it, e.g. "#W123"; compared without # and case.'),
    customerId: id.describe('Must be among the customers.'),
    status: z
      .enum(['pending', 'processed', 'shipped', 'delivered', 'cancelled', 'returned'])
      .describe(
        'pending: paid, not yet worked on; processed: being packed; shipped: on its way; returned: wholly sent back.',
      ),
    note: words.optional().describe('What was done since, in the shop\'s words: "return requested".'),
    placedAt: moment.optional().describe('ISO 8601.'),
    deliveredAt: moment.optional().describe('ISO 8601; what the days for returning are counted from.'),
    expectedAt: date.optional().describe('ISO date on which it should arrive.'),
    address: addressFormat.describe('Where it is sent.'),
    items: z.array(itemFormat(money)).min(1).max(1_000).describe('What was bought.'),
    shipping: money.optional().describe('What was paid for shipping.'),
    discount: money.optional().describe('What was taken off, as a positive amount.'),
    total: money.optional().describe('Left out: items + shipping − discount.'),
    payments: z.array(paymentFormat(money)).max(1_000).default([]).describe('What was paid and refunded.'),
    fulfilments: z
      .array(
        z.strictObject({
          itemIds: z.array(id).min(1).describe('Ids of the items in this parcel.'),
          carrier: words.optional().describe('Who brings it.'),
          trackingNumbers: z.array(words).max(100).default([]).describe('As the carrier writes them.'),
          trackingUrl: link.optional().describe('Where the parcel can be followed.'),
          shippedAt: moment.optional().describe('ISO 8601.'),
          deliveredAt: moment.optional().describe('ISO 8601.'),
        }),
      )
      .max(1_000)
      .default([])
      .describe('One per parcel.'),
    cancelReason: words.optional().describe('Why it was cancelled.'),
    changes: z.array(z.enum(actions)).max(1_000).optional().describe('What the customer had done to it since.'),
    requests: z
      .array(requestFormat(money))
      .max(1_000)
      .optional()
      .describe('Goods on their way back: returns and exchanges that were requested.'),
  })
