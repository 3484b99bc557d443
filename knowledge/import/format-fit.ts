import { z } from 'zod'
import { outcomes } from '../sizing/fit-rows.ts'
import { id, words } from './format-fields.ts'

/** What somebody said of how a product fits, as a file tells it. */
export const fitFormat = z.strictObject({
  customer: id.describe('Who wore it: a customer, or any name that is always the same for the same person.'),
  product: id.describe('Must be in the catalogue.'),
  size: words.describe('The size as the options name it.'),
  fit: z.enum(outcomes).describe('How it turned out.'),
})
