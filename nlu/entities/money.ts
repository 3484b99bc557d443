import type { Reading } from '../normalise.ts'
import { parseNumber } from '../numbers.ts'
import type { Json } from '../understanding.ts'
import { type Asked, anyOf, type Finder, type Found, matches } from './finder.ts'

const currencies: Record<string, string> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  balles: 'EUR',
  boules: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  pfund: 'GBP',
  livres: 'GBP',
  libras: 'GBP',
  sterline: 'GBP',
  us$: 'USD',
  usd: 'USD',
  $: '$',
  dollar: '$',
  dollars: '$',
  bucks: '$',
  buck: '$',
  dolares: '$',
  dolar: '$',
  dollari: '$',
  chf: 'CHF',
  francs: 'CHF',
  franc: 'CHF',
  piastres: 'CAD',
  franken: 'CHF',
  franchi: 'CHF',
  r$: 'BRL',
  brl: 'BRL',
  reais: 'BRL',
  real: 'BRL',
  cad: 'CAD',
  ca$: 'CAD',
  c$: 'CAD',
  aud: 'AUD',
  a$: 'AUD',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  '₹': 'INR',
  inr: 'INR',
  rupees: 'INR',
  mxn: 'MXN',
  pesos: 'MXN',
  sek: 'SEK',
  dkk: 'DKK',
  nok: 'NOK',
  kronor: 'SEK',
  pln: 'PLN',
  zloty: 'PLN',
  zl: 'PLN',
}
const dollarCurrencies = new Set(['USD', 'CAD', 'AUD', 'MXN', 'NZD', 'SGD', 'HKD', 'CLP', 'ARS', 'COP'])

const number = String.raw`\d(?:[\d.,' ]{0,12}\d)?`
const amountPattern = new RegExp(
  String.raw`(?<![\p{L}\d#.,])(us\$|ca\$|a\$|c\$|r\$|[€$£¥₹]|(?:eur|usd|gbp|chf|cad|aud|brl|pln|sek)\b)?\s?(${number})(k(?![\p{L}\p{N}]))?(\s?(?:[€$£¥₹]|us\$|r\$|(?:${anyOf(
    Object.keys(currencies)
      .filter(word => /^[a-z]+$/.test(word))
      .join('|'),
  )})(?![\p{L}\p{N}])))?`,
  'giu',
)
const cents = /^\s?(?:cents?|cent\.|centimes?|centimos?|centavos?|centesimi|pence|¢)(?!\p{L})/u

/** An amount typed or said, with the currency named beside it, in minor units. */
export type Amount = { value: number; currency?: string; named: boolean; start: number; end: number }

/** Every number that may be an amount of money. */
export function amountsIn({ folded }: Reading, asked: Asked): Amount[] {
  if (!/\d/.test(folded)) return []
  const amounts: Amount[] = []
  for (const match of matches(amountPattern, folded)) {
    let figures = match[2]!
    let end = match.index + match[0].length
    // "100 200" are two numbers; "1 299" is one.
    const blank = figures.indexOf(' ')
    if (blank >= 0 && !/^\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?$/.test(figures)) {
      figures = figures.slice(0, blank).replace(/[.,']+$/, '')
      const before = match[0].indexOf(match[2]!)
      end = match.index + before + figures.length
      amountPattern.lastIndex = end
    }
    const cut = end < match.index + match[0].length
    const sign = (match[1] ?? (cut ? undefined : match[4]))?.trim()
    const start = match[1] || !/^\s/.test(match[0]) ? match.index : match.index + 1
    const small = !sign && cents.exec(folded.slice(end, end + 12))
    const currency = sign ? currencyOf(sign, asked.currency) : undefined
    const units = parseNumber(figures, asked.language) * (match[3] && !cut ? 1000 : 1)
    if (!Number.isFinite(units) || units > 1e12) continue
    const value = small ? Math.round(units) : Math.round(units * 10 ** fractionDigits(currency ?? asked.currency))
    amounts.push({ value, currency, named: Boolean(sign || small), start, end: small ? end + small[0].length : end })
  }
  return amounts
}

function currencyOf(sign: string, own: string): string {
  const currency = currencies[sign] ?? own
  return currency === '$' ? (dollarCurrencies.has(own) ? own : 'USD') : currency
}

const digits = new Map<string, number>()

function fractionDigits(currency: string): number {
  const known = digits.get(currency)
  if (known !== undefined) return known
  let count = 2
  try {
    count = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  } catch {}
  if (digits.size < 500) digits.set(currency, count)
  return count
}

/** Sums of money with their currency named, or bare ones where a price was asked for. */
export const findMoney: Finder = (reading, asked) => {
  const found: Found[] = []
  for (const amount of amountsIn(reading, asked)) {
    if (!amount.named && asked.kind !== 'money') continue
    const value: Json = { amount: amount.value, currency: amount.currency ?? asked.currency }
    found.push({ type: 'money', value, start: amount.start, end: amount.end })
  }
  return found
}
