import { z } from 'zod'
import { id, moment, words } from './format-fields.ts'

/** An event, as a file tells it. */
export const eventFormat = z.strictObject({
  customer: id.describe('Who: a customer, or a visitor by whatever the shop calls them.'),
  product: id.describe('With what.'),
  type: z
    .enum(['view', 'asked', 'cart', 'checkout', 'purchase', 'return', 'refused'])
    .describe('refused: told not to recommend it.'),
  at: moment.describe('ISO 8601.'),
  size: words.optional().describe('Which size, where there are sizes.'),
  fit: z.enum(['small', 'true', 'large']).optional().describe('How it turned out, where it was told.'),
})
