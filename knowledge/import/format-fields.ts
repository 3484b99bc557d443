import { z } from 'zod'
import { parseMoney } from '../money.ts'

export type MoneyFormat = ReturnType<typeof moneyFormat>

/** An id as the shop writes it. */
export const id = z.string().trim().min(1).max(200)
export const words = z.string().trim().min(1).max(500)
export const text = z.string().trim().min(1).max(50_000)
export const link = z.string().trim().min(1).max(2_000)
export const date = z.iso.date()
export const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()], {
  error: 'expected a date and time such as "2026-03-01T09:30:00Z", or a date such as "2026-03-01"',
})
export const locale = z.string().refine(isLocale, { error: 'expected a BCP 47 tag such as "en-GB"' })

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Money in a file: in minor units with its currency, or a decimal string in the shop's currency. */
export function moneyFormat(currency: string) {
  const inMinorUnits = z.strictObject({
    amount: z.int().min(0).describe('Minor units: 4999 is 49.99 EUR.'),
    currency: z.literal(currency).describe("ISO 4217; the shop's own currency."),
  })
  const decimal = z
    .string()
    .regex(plainDecimal)
    .describe('In the shop\'s currency, e.g. "49.99".')
    .transform((value, context) => {
      const money = parseMoney(value, currency)
      if (money) return money
      context.addIssue({ code: 'custom', message: wrong(value) })
      return z.NEVER
    })
  return z.union([inMinorUnits, decimal], {
    error: issue => (issue.input === undefined ? 'missing' : wrong(issue.input)),
  })

  function wrong(input: unknown): string {
    if (typeof input === 'string' && plainDecimal.test(input)) return `"${input}" cannot be told exactly in ${currency}`
    const wanted = `{ "amount": 4999, "currency": "${currency}" } in minor units, or a decimal string such as "49.99"`
    return `expected ${wanted}; got ${JSON.stringify(input)?.slice(0, 80)}`
  }
}

const plainDecimal = /^\d+(\.\d+)?$/
