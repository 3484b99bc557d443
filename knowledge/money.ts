/** An amount in integer minor units (cents) of an ISO 4217 currency. */
export type Money = { amount: number; currency: string }

/** The minor units per major unit of a currency: 100 for EUR, 1 for JPY, 1000 for KWD. */
export function minorUnits(currency: string): number {
  let units = cache.get(currency)
  if (units === undefined) {
    const digits =
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
    units = 10 ** digits
    cache.set(currency, units)
  }
  return units
}

const cache = new Map<string, number>()

/**
 * Money from a decimal string such as "49.99", exactly: digits with an optional point, no sign, no grouping.
 * @returns undefined when it is no such string, or tells more than the currency's minor units can hold
 */
export function parseMoney(decimal: string, currency: string): Money | undefined {
  const match = /^(\d{1,15})(?:\.(\d{1,20}))?$/.exec(decimal)
  if (!match) return undefined
  const digits = Math.log10(minorUnits(currency))
  const fraction = (match[2] ?? '').padEnd(digits, '0')
  if (/[1-9]/.test(fraction.slice(digits))) return undefined
  const amount = Number(match[1] + fraction.slice(0, digits))
  return Number.isSafeInteger(amount) ? { amount, currency } : undefined
}

/** Money as a decimal string with a point, exactly: the inverse of `parseMoney`. */
export function decimalMoney({ amount, currency }: Money): string {
  const digits = Math.log10(minorUnits(currency))
  const padded = String(Math.abs(amount)).padStart(digits + 1, '0')
  const sign = amount < 0 ? '-' : ''
  return digits === 0 ? sign + padded : `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`
}

/** The sum of amounts in one currency. @throws when they differ: adding them would be a lie */
export function sum(amounts: Money[], currency: string): Money {
  let total = 0
  for (const money of amounts) {
    if (money.currency !== currency) throw new Error(`cannot add ${money.currency} to ${currency}`)
    total += money.amount
  }
  return { amount: total, currency }
}
