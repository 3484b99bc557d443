import { z } from 'zod'
import type { Product } from '../catalogue.ts'
import { date, id, link, type MoneyFormat, text, words } from './format-fields.ts'

const sizeChart = z
  .strictObject({
    columns: z
      .array(words)
      .min(1)
      .max(20)
      .describe('What is measured: ["chest", "waist"], in centimetres unless named otherwise.'),
    rows: z
      .array(
        z.strictObject({
          size: words.describe('The size as the options name it.'),
          values: z
            .array(z.union([z.number(), z.tuple([z.number(), z.number()])]))
            .describe('One per column: 96 or [92, 100].'),
        }),
      )
      .min(1)
      .max(100)
      .describe('One per size.'),
  })
  .refine(chart => chart.rows.every(row => row.values.length === chart.columns.length), {
    error: 'every row needs one value per column',
  })

const gtin = z
  .string()
  .refine(isGtin, { error: 'not a GTIN: expected 8, 12, 13 or 14 digits with a right check digit' })
  .describe('GTIN-8, -12 (UPC), -13 (EAN) or -14, digits only.')

/** Whether the check digit fits: from the right, digits weigh 1, 3, 1, 3, ... and the sum ends in 0 (GS1). */
export function isGtin(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false
  let total = 0
  for (let i = 0; i < code.length; i++) total += Number(code[code.length - 1 - i]) * (i % 2 ? 3 : 1)
  return total % 10 === 0
}

const optionValues = z.record(words, words)

const variantFormat = (money: MoneyFormat) =>
  z
    .strictObject({
      id: id.describe('Unique in the whole shop; what an order line names.'),
      gtin: gtin.optional(),
      options: optionValues.default({}).describe('{ "colour": "red", "size": "M" }; empty when there is no choice.'),
      price: money.describe('What it costs now.'),
      was: money.optional().describe('The price before a reduction.'),
      stock: z.int().min(0).optional().describe('Units on hand; leave out when the shop does not tell.'),
      available: z.boolean().optional().describe('Left out: available unless stock is 0.'),
      image: link.optional().describe('Path or URL.'),
    })
    .transform(variant => ({ ...variant, available: variant.available ?? variant.stock !== 0 }))

/** A product with its variants, as a file tells it. */
export const productFormat = (money: MoneyFormat) =>
  z
    .strictObject({
      id: id.describe('Unique among products.'),
      title: words.describe('As the shopper reads it.'),
      type: words.describe('What kind of thing it is, in lower case and the singular: "hiking boots", "kettle".'),
      brand: words.optional().describe('The maker.'),
      department: words.optional().describe('Where it stands in the shop: "shoes", "kitchen".'),
      description: text.optional().describe('Plain text, paragraphs parted by blank lines.'),
      attributes: z
        .record(words, z.union([z.string().max(5_000), z.number(), z.boolean(), z.array(words).max(100)]))
        .default({})
        .describe('Facts: { "material": "wool", "waterproof": true, "weight": "420 g", "uses": ["hiking"] }.'),
      rating: z
        .strictObject({
          value: z.number().min(0).max(5).describe('Mean, 0 to 5.'),
          count: z.int().min(0).describe('Number of ratings.'),
        })
        .optional()
        .describe('What customers gave it.'),
      image: link.optional().describe('Path or URL.'),
      url: link.optional().describe('Its page in the shop.'),
      since: date.optional().describe('ISO date of first sale.'),
      margin: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('What is left of the price, 0 to 1: sways recommendations a little, and no shopper is ever told.'),
      sizeChart: sizeChart.optional().describe('What each size measures.'),
      variants: z
        .array(variantFormat(money))
        .min(1)
        .max(5_000)
        .describe('What can be bought; one without options when there is no choice.'),
    })
    .superRefine((product, context) => {
      const seen = new Set<string>()
      for (const [i, variant] of product.variants.entries()) {
        if (seen.has(variant.id))
          context.addIssue({
            code: 'custom',
            path: ['variants', i, 'id'],
            message: `variant "${variant.id}" is there twice`,
          })
        seen.add(variant.id)
      }
    }) satisfies z.ZodType<Product>
