import { z } from 'zod'
import type { CustomerRecord, PostalAddress } from '../customers.ts'
import { date, id, locale, type MoneyFormat, words } from './format-fields.ts'

/** A postal address, wherever a file has one. */
export const addressFormat = z.strictObject({
  line1: words.describe('Street and number.'),
  line2: words.optional().describe('Flat, floor, care of.'),
  city: words.describe('Town or city.'),
  region: words.optional().describe('State, county or province where addresses have one.'),
  country: words.describe('As the shop writes it: a name or an ISO code.'),
  postalCode: words.describe('Postal code; one of the ways to sign in.'),
}) satisfies z.ZodType<PostalAddress>

const methodId = id.describe("Unique among the customer's; what payments of orders name.")

const paymentMethod = (money: MoneyFormat) =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      id: methodId,
      kind: z.literal('credit-card'),
      brand: words.describe('"visa", "mastercard", ...'),
      lastFour: z
        .string()
        .regex(/^\d{4}$/)
        .describe('The last four digits; never more.'),
    }),
    z.strictObject({ id: methodId, kind: z.literal('paypal') }),
    z.strictObject({ id: methodId, kind: z.literal('gift-card'), balance: money.describe('What is left on it.') }),
    z.strictObject({ id: methodId, kind: z.literal('invoice') }),
  ])

/** A customer, as a file tells it. */
export const customerFormat = (money: MoneyFormat) =>
  z.strictObject({
    id: id.describe('Unique among customers.'),
    name: z
      .strictObject({ first: words.describe('Given name.'), last: words.describe('Family name.') })
      .describe('One of the ways to sign in.'),
    email: z.email().describe('Unique among customers, whatever the case.'),
    phone: words.optional().describe('Best with its country code: "+49 30 1234567".'),
    locale: locale.optional().describe('BCP 47: the language they want to be spoken to in.'),
    address: addressFormat.describe('The default address.'),
    otherAddresses: z.array(addressFormat).max(100).optional().describe('Further addresses.'),
    paymentMethods: z.array(paymentMethod(money)).max(100).default([]).describe('What they can pay with.'),
    loyaltyTier: z
      .enum(['bronze', 'silver', 'gold', 'platinum'])
      .optional()
      .describe("The shop's own tier, if it has any."),
    since: date.optional().describe('ISO date on which they became a customer.'),
    sizes: z.record(words, words).optional().describe('Sizes they told or bought: { "shoes": "42", "tops": "M" }.'),
    consent: z
      .strictObject({
        marketing: z.boolean().optional().describe('May be sent offers.'),
        notify: z.boolean().optional().describe('May be told about their orders.'),
      })
      .optional()
      .describe('What they agreed to; left out: nothing.'),
  }) satisfies z.ZodType<CustomerRecord>
