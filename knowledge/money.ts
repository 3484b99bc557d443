/** An amount in integer minor units (cents) of an ISO 4217 currency. */
export type Money = { amount: number; currency: string }

/** The minor units per major unit of a currency: 100 for EUR, 1 for JPY, 1000 for KWD. */
export function minorUnits(currency: string): number {
  let units = cache.get(currency)
  if (units === undefined) {
    const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
    units = 10 ** digits
    cache.set(currency, units)
  }
  return units
}

const cache = new Map<string, number>()

/** The sum of amounts in one currency. @throws when they differ: adding them would be a lie */
export function sum(amounts: Money[], currency: string): Money {
  let total = 0
  for (const money of amounts) {
    if (money.currency !== currency) throw new Error(`cannot add ${money.currency} to ${currency}`)
    total += money.amount
  }
  return { amount: total, currency }
}
