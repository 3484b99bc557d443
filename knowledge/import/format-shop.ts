import { z } from 'zod'
import type { Article } from '../articles.ts'
import type { Shop } from '../knowledge.ts'
import { date, id, link, locale, text, words } from './format-fields.ts'

/** An answered question. */
export const articleFormat = z.strictObject({
  id: id.describe('Unique among articles.'),
  title: words.describe('The question or its subject.'),
  text: text.describe('Plain text, paragraphs parted by blank lines; the first paragraph is the short answer.'),
  topic: words.describe('"delivery", "returns", "payment", "warranty", "care", "stores", "privacy", ...'),
  questions: z.array(words).max(200).optional().describe('Ways to ask it.'),
  intents: z.array(words).max(50).optional().describe('Intents that it answers outright.'),
  url: link.optional().describe('Its page in the shop.'),
  locale: locale.optional().describe('BCP 47; left out: the first locale of the shop.'),
}) satisfies z.ZodType<Article>

const shopFields = z.strictObject({
  name: words.describe('As shoppers know it.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217; all prices are in it.'),
  locales: z.array(locale).min(1).max(50).describe('BCP 47, the first is the default.'),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'expected an IANA time zone such as "Europe/Berlin"' })
    .describe('IANA.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2: how postal codes and phone numbers without a prefix are read.'),
  contact: z
    .strictObject({
      email: z.email().optional().describe('Where shoppers write.'),
      phone: words.optional().describe('Where shoppers call.'),
      hours: words.optional().describe('In words: "Monday to Friday, 9 to 17".'),
    })
    .optional()
    .describe('How to reach a person.'),
  demo: z
    .boolean()
    .optional()
    .describe('An invented shop: the mails it would send (sign-in codes) are shown to anybody.'),
}) satisfies z.ZodType<Shop>

/** shop.json: the settings of the shop. */
export const shopFormat = shopFields.extend({
  asOf: date
    .optional()
    .describe(
      'For demonstration data: the day on which the dates in these files are true. On import all of them move so that this day is today.',
    ),
})

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}

/** synonyms.json: the shop's own words for the shopper's. */
export const synonymsFormat = z
  .record(words, words)
  .describe('What shoppers say → what the shop says: { "trainers": "running shoes" }.')
