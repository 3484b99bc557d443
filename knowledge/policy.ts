import { z } from 'zod'

const statuses = z.array(z.enum(['pending', 'processed', 'shipped', 'delivered'])).max(4)
const department = z.string().trim().min(1).max(200)
const departments = z.array(department).max(1_000)
const days = z.int().min(0).max(36_500)
const businessDays = z.tuple([z.int().min(0).max(365), z.int().min(0).max(365)])
const amount = z.strictObject({
  amount: z.int().min(0).describe('Minor units: 595 is 5.95 EUR.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe("ISO 4217; the shop's own currency."),
})

const reason = z.strictObject({
  id: z.string().trim().min(1).max(100).describe('As it is written into the order.'),
  words: z
    .array(z.string().trim().min(1).max(200))
    .max(100)
    .default([])
    .describe('Other ways in which shoppers say it.'),
  damaged: z
    .boolean()
    .default(false)
    .describe("The shop's own fault (broken, wrong, faulty): nothing is final sale then, and nothing is kept back."),
})

const change = (once: boolean) =>
  z.strictObject({
    statuses: statuses.default(['pending']).describe('In which status of the order it is possible.'),
    once: z.boolean().default(once).describe('Whether an order may be changed so only once.'),
  })

/**
 * What the shop allows, as data: the dialogs read it, none of it is written into them. Validated on import; a shop keeps
 * its own in `policy.json`. Whatever is left out has a default, so that `{}` is a policy.
 */
export const policySchema = z.strictObject({
  signIn: z
    .strictObject({
      methods: z
        .array(z.enum(['email-code', 'email', 'name-postal-code']))
        .min(1)
        .describe(
          'Ways to prove who one is, the preferred first. `email-code` sends a six-digit code; `email` trusts the address alone.',
        ),
      maxMisses: z.int().min(1).max(20).default(5).describe('Wrong tries before sign-in is locked.'),
      lockMinutes: z.int().min(1).default(15).describe('How long it stays locked.'),
      codeMinutes: z.int().min(1).max(60).default(10).describe('How long a code is valid.'),
    })
    .default({ methods: ['email-code'], maxMisses: 5, lockMinutes: 15, codeMinutes: 10 })
    .describe('How a customer proves who they are.'),
  cancel: z
    .strictObject({
      statuses: statuses.default(['pending']).describe('In which status an order may be cancelled.'),
      reasons: z.array(reason).max(50).default([]).describe('The only reasons accepted. None listed: any reason.'),
    })
    .prefault({})
    .describe('Cancelling an order. Each payment goes back the way it came.'),
  change: z
    .strictObject({
      address: change(false).prefault({}).describe('Where it is sent.'),
      payment: change(false).prefault({}).describe('How it is paid.'),
      items: change(true)
        .extend({
          closes: z
            .boolean()
            .default(false)
            .describe('Whether the order is closed by it: no other change and no cancelling afterwards.'),
        })
        .prefault({})
        .describe('Which variant of a product it is; never another product.'),
    })
    .prefault({})
    .describe('Changing an order before it leaves.'),
  returns: z
    .strictObject({
      statuses: statuses.default(['delivered']).describe('In which status items may be returned.'),
      days: days
        .default(30)
        .describe('Days after delivery in which an item may be returned. Where no date is known, it may.'),
      daysByDepartment: z.record(department, days).default({}).describe('Where a department differs; 0 is final sale.'),
      finalSale: departments
        .default([])
        .describe('Departments whose goods are neither taken back nor exchanged, unless they came damaged.'),
      oncePerOrder: z
        .boolean()
        .default(false)
        .describe('Whether an order that has a return or an exchange takes no further return.'),
      refundTo: z
        .array(z.enum(['original', 'gift-card', 'any']))
        .min(1)
        .default(['original'])
        .describe(
          "Where a refund may go: the way it was paid, a gift card that the customer has, or any of the customer's payment methods.",
        ),
      refundShipping: z
        .boolean()
        .default(true)
        .describe('Whether the delivery charge is refunded with the last item of an order.'),
      restockingFees: z
        .array(
          z.strictObject({
            departments: departments.optional().describe('For goods of these departments.'),
            types: z
              .array(z.string().trim().min(1).max(200))
              .max(1_000)
              .optional()
              .describe('For these types of product: "armchair".'),
            percent: z.number().min(0).max(100).describe('Of what was paid for the item.'),
            atMost: amount.optional().describe('For one piece.'),
          }),
        )
        .max(100)
        .default([])
        .describe('Kept back from a refund; the first that fits the product.'),
      postage: z
        .strictObject({
          amount: amount.describe('Kept back once per return.'),
          freeFrom: z.array(z.string().trim().min(1).max(100)).max(300).describe('Countries as addresses write them.'),
        })
        .optional()
        .describe('What sending back costs from elsewhere. Left out: nothing.'),
      reasons: z
        .array(reason)
        .max(50)
        .default([])
        .describe('Reasons to choose from; one may be left out, and one that is not listed is not taken.'),
      damagedDays: days.default(14).describe('Days after delivery for what came damaged, where that is longer.'),
      photoWhenDamaged: z.boolean().default(false).describe('Whether a photo is asked for of what came damaged.'),
    })
    .prefault({})
    .describe('What may be sent back for the money.'),
  exchange: z
    .strictObject({
      statuses: statuses.default(['delivered']).describe('In which status items may be exchanged.'),
      days: days
        .optional()
        .describe(
          'Days after delivery. Left out: as for returns. Departments that differ for returns differ here too.',
        ),
      oncePerOrder: z
        .boolean()
        .default(false)
        .describe('Whether an order that has a return or an exchange takes no further exchange.'),
      sameVariant: z
        .enum(['never', 'damaged', 'always'])
        .default('damaged')
        .describe('Whether an item may be exchanged for the very same: only where it came damaged, or whenever.'),
    })
    .prefault({})
    .describe('What may be sent back for another variant of the same product.'),
  refundDays: z
    .strictObject({
      'gift-card': businessDays.default([0, 0]).describe('[0, 0]: at once.'),
      'credit-card': businessDays.optional().describe('Left out: `default`.'),
      paypal: businessDays.optional().describe('Left out: `default`.'),
      invoice: businessDays.optional().describe('Left out: `default`.'),
      default: businessDays.default([5, 7]).describe('For the kinds that are left out.'),
    })
    .prefault({})
    .describe('Business days until a refund arrives, the fewest and the most, by kind of payment method.'),
  cart: z
    .strictObject({
      shipping: z
        .array(
          z.strictObject({
            countries: z
              .array(z.string().trim().min(1).max(100))
              .min(1)
              .max(300)
              .describe('As addresses write them; `*` is everywhere else.'),
            cost: amount.describe('What delivery costs.'),
            freeFrom: amount.optional().describe('Worth of goods from which nothing is charged.'),
          }),
        )
        .max(300)
        .default([])
        .describe('Delivery charges. A country that none names is told its charge at the checkout.'),
      promotions: z
        .array(
          z.strictObject({
            code: z
              .string()
              .regex(/^[A-Z0-9-]{3,30}$/)
              .describe('Upper case.'),
            percent: z.number().min(0).max(100).optional().describe('Off the goods it holds for.'),
            off: amount.optional().describe('Instead of a percentage.'),
            from: amount.optional().describe('The least worth of goods.'),
            until: z.iso.date().optional().describe('The last day on which it holds.'),
            notFor: departments.default([]).describe('Departments that it does not hold for.'),
          }),
        )
        .max(10_000)
        .default([])
        .describe('Codes that take something off; one per cart.'),
      checkoutMinutes: z.int().min(1).max(10_080).default(60).describe('How long a link to the checkout is valid.'),
    })
    .prefault({})
    .describe('What a cart comes to, and its checkout.'),
  handOver: z
    .strictObject({
      when: z
        .array(z.enum(['asked', 'not-covered', 'undo-cancellation', 'insists']))
        .default(['asked', 'not-covered', 'undo-cancellation'])
        .describe(
          'asked: a person is asked for; not-covered: what is wanted is nothing that the assistant can do; undo-cancellation: a cancelled order is wanted after all; insists: something was refused and is demanded again.',
        ),
    })
    .prefault({})
    .describe('When a person takes over.'),
})

export type Policy = z.infer<typeof policySchema>
