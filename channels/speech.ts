import type { Words } from './words.ts'

/**
 * A written text as it is said: prices, dates, units, order numbers and ranges in words that any voice reads well; no
 * addresses, emoji or signs. Plain text, before XML (`ssml`).
 */
export function said(text: string, words: Words): string {
  const { locale } = words
  return tidy(
    text
      .replace(/\s*\bhttps?:\/\/\S+/gi, '')
      .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3]/gu, '')
      .replace(price, (whole, before, first, second, after) =>
        priceSaid(whole, first ?? second, before ?? after, locale),
      )
      .replace(/\b\d{4}-\d{2}-\d{2}\b/g, date => dateSaid(date, locale))
      .replace(/(?<![\p{L}\d.,])(\d+)\s?[–—]\s?(\d+)(?![\p{L}\d])/gu, (_, from, to) => words.range(from, to))
      .replace(/(?<![\p{L}\d])(\d+(?:[.,]\d+)?)[ \u00a0]?(mg|kg|g|mm|cm|km|ml|l)(?![\p{L}\d])/gu, (_, number, unit) =>
        unitSaid(number, unit, locale),
      )
      .replace(spelled, (_, sign, letters = '', digits) => spell(letters + digits, sign === '#'))
      .replace(mixed, code => spell(code, true))
      .replace(/\s?&\s?/g, ` ${conjunction(locale)} `),
  )
}

const currencies: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  A$: 'AUD',
  '¥': 'JPY',
  zł: 'PLN',
  CHF: 'CHF',
  EUR: 'EUR',
  USD: 'USD',
  GBP: 'GBP',
  PLN: 'PLN',
  SEK: 'SEK',
  DKK: 'DKK',
  NOK: 'NOK',
}
const sign = '(?:US\\$|CA\\$|A\\$|[€£$¥]|zł|CHF|EUR|USD|GBP|PLN|SEK|DKK|NOK)'
const amount = "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{2})?"
const price = new RegExp(
  `(?<![\\p{L}\\d])(${sign})[ \\u00a0\\u202f]?(${amount})(?![\\d])|(?<![\\p{L}\\d.,])(${amount})[ \\u00a0\\u202f]?(${sign})(?![\\p{L}\\d])`,
  'gu',
)

/** "€179.95" → "179 euros 95": voices stumble over decimals with a currency. */
function priceSaid(whole: string, number: string, currency: string, locale: string): string {
  const code = currencies[currency]
  if (!code) return whole
  const [, units = number, cents = ''] = /^(.+)[.,](\d{2})$/.exec(number) ?? []
  const value = Number(units.replace(/\D/g, ''))
  const name = (amount: number, digits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount)
  if (Number(cents) === 0) return name(value, 0)
  return value === 0 ? name(Number(cents) / 100, 2) : `${name(value, 0)} ${Number(cents)}`
}

function dateSaid(date: string, locale: string): string {
  const at = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return date
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}

const units: Record<string, string> = {
  mg: 'milligram',
  g: 'gram',
  kg: 'kilogram',
  mm: 'millimeter',
  cm: 'centimeter',
  km: 'kilometer',
  ml: 'milliliter',
  l: 'liter',
}

function unitSaid(number: string, unit: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit: units[unit]!, unitDisplay: 'long' }).formatToParts(
    Number(number.replace(',', '.')),
  )
  return `${number} ${parts.find(part => part.type === 'unit')!.value}`
}

/** An order's number: letters before digits, a "#", or more digits than a count has. */
const spelled = /(?<![\p{L}\d.,'’])(#?)([A-Z]{1,3}-?)?(\d{3,})(?![\p{L}\d]|[.,:]\d)/gu
/** A parcel's number: capitals and digits mixed. */
const mixed = /(?<![\p{L}\d])(?=[A-Z\d]*\d[A-Z\d]*\d[A-Z\d]*\d)(?=\d*[A-Z])[A-Z\d]{8,}(?![\p{L}\d])/gu

/** Character by character, so that "10482" is not ten thousand. A short number that nothing marks is a number. */
function spell(code: string, marked: boolean): string {
  const bare = code.replace('-', '')
  return marked || /[A-Z]/.test(bare) || bare.length > 4 ? [...bare].join(' ') : code
}

/** "and" in the language, as its lists have it. */
function conjunction(locale: string): string {
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(['a', 'b'])
  return parts.find(part => part.type === 'literal')!.value.trim()
}

/** Lines become sentences, signs become pauses. */
const tidy = (text: string) =>
  text
    .replace(/^[ \t]*[-*•→][ \t]+/gm, '')
    .replace(/[“”„«»"*_~`|→]/g, '')
    .replace(/(\d)\s*×\s*/g, '$1 ')
    .replace(/\s*·\s*/g, ', ')
    .replace(/…/g, '')
    .replace(/\s*:?\s*\n+\s*/g, match => (match.includes(':') ? ': ' : '\n'))
    .replace(/([^\s.!?:,;])\n/g, '$1. ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .replace(/([,;:])(?=[.!?])/g, '')
    .trim()

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Plain speech as SSML: escaped, without what XML does not allow (XML 1.0, 2.2). */
export function ssml(speech: string): string {
  const legal = speech.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
  return `<speak>${legal.replace(/[&<>"']/g, char => escapes[char]!)}</speak>`
}
