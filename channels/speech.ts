import type { Words } from './words.ts'

/**
 * A written text as it is said: prices, dates, times, units, order and phone numbers, addresses and ranges in words that any
 * voice reads well; no links, emoji or signs. Plain text, before XML (`ssml`).
 */
export function said(text: string, words: Words): string {
  const { locale } = words
  return tidy(
    text
      .replace(/\s*\bhttps?:\/\/\S+/gi, '')
      .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3]/gu, '')
      .replace(address, found => addressSaid(found, locale))
      .replace(price, (whole, before, first, second, after) =>
        priceSaid(whole, first ?? second, before ?? after, locale),
      )
      .replace(/\b\d{4}-\d{2}-\d{2}\b/g, date => dateSaid(date, locale))
      .replace(monthsOf(locale).pattern, month => monthsOf(locale).names.get(month) ?? month)
      .replace(phone, found => phoneSaid(found, locale))
      .replace(clock, (whole, hour, minute) => timeSaid(whole, Number(hour), minute, locale))
      .replace(/(?<![\p{L}\d.,])(\d+)\s?[–—]\s?(\d+)(?![\p{L}\d])/gu, (_, from, to) => words.range(from, to))
      .replace(row, found => rowSaid(found, words))
      .replace(
        /(?<![\p{L}\d])(\d+(?:[.,]\d+)?)[ \u00a0]?(mg|kg|g|mm|cm|km|ml|l)(?![\p{L}\d])/gu,
        (_, number, unit) => `${number} ${unitSaid(number, unit, locale)}`,
      )
      .replace(/(?<=\d)[ \u00a0]?(°C|W|dB)(?![\p{L}\d])/gu, (_, unit) => ` ${signsOf(locale)[unit as Measure]}`)
      .replace(/\((mg|kg|g|mm|cm|km|ml|l)\)/g, (_, unit) => `(${unitSaid('2', unit, locale)})`)
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

type Months = { names: Map<string, string>; pattern: RegExp }
const months = new Map<string, Months>()

/** The short names of months beside a day ("Jun 13", "13. Sept."), and the long ones. Built once per locale. */
function monthsOf(locale: string): Months {
  const known = months.get(locale)
  if (known) return known
  const named = (month: number, style: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' })
      .formatToParts(new Date(Date.UTC(2000, month, 1)))
      .find(part => part.type === 'month')!.value
  const pairs = Array.from({ length: 12 }, (_, i) => [named(i, 'short'), named(i, 'long')] as const)
  const names = new Map(pairs.filter(([short, long]) => short !== long))
  const any = [...names.keys()].map(name => name.replaceAll('.', '\\.')).join('|') || '(?!)'
  const pattern = new RegExp(`(?<=\\d\\.? (?:de )?)(?:${any})(?!\\p{L})|(?<!\\p{L})(?:${any})(?= \\d)`, 'gu')
  // Locales come from requests: a bound, so that made-up ones cannot fill the memory.
  if (months.size > 100) months.clear()
  months.set(locale, { names, pattern })
  return { names, pattern }
}

/** As the language says what stands in an address or before a number; English where nothing else is there. */
const signs: Record<string, Record<'at' | 'dot' | 'dash' | 'low' | 'plus' | Measure, string>> = {
  en: wordsFor('at, dot, dash, underscore, plus, degrees, watts, decibels'),
  de: wordsFor('ät, Punkt, Minus, Unterstrich, plus, Grad, Watt, Dezibel'),
  fr: wordsFor('arobase, point, tiret, tiret bas, plus, degrés, watts, décibels'),
  es: wordsFor('arroba, punto, guion, guion bajo, más, grados, vatios, decibelios'),
  it: wordsFor('chiocciola, punto, trattino, trattino basso, più, gradi, watt, decibel'),
  pt: wordsFor('arroba, ponto, hífen, sublinhado, mais, graus, watts, decibéis'),
}
type Measure = '°C' | 'W' | 'dB'

function wordsFor(list: string) {
  const [at, dot, dash, low, plus, degrees, watts, decibels] = list.split(', ') as Tuple
  return { at, dot, dash, low, plus, '°C': degrees, W: watts, dB: decibels }
}
type Tuple = [string, string, string, string, string, string, string, string]

const signsOf = (locale: string) => signs[locale.split('-')[0]!] ?? signs.en!

const address = /(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/gi

/** "maya.l@example.com" → "maya dot l at example dot com" */
function addressSaid(found: string, locale: string): string {
  const { at, dot, dash, low, plus } = signsOf(locale)
  const names: Record<string, string> = { '@': at, '.': dot, '-': dash, _: low, '+': plus }
  return found.replace(/[@.\-_+]/g, sign => ` ${names[sign]} `)
}

/** With its country: figures that begin with a plus are nothing else. */
const phone = /(?<![\p{L}\d])\+\d[\d ()/\u00a0-]{6,20}\d(?!\d)/gu

/** Figure by figure, with a pause where it was written apart. */
function phoneSaid(found: string, locale: string): string {
  const groups = found.slice(1).match(/\d+/g) ?? []
  return `${signsOf(locale).plus} ${groups.map(group => [...group].join(' ')).join(', ')}`
}

const clock = /(?<![\p{L}\d.,:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/gu

/** "10:00" → "10 AM", "10 Uhr", "10 h"; half past and the like as it stands, where the language has no other way. */
function timeSaid(whole: string, hour: number, minute: string, locale: string): string {
  const twelve = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12
  if (minute !== '00' && !twelve) return whole
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    ...(minute === '00' ? {} : { minute: '2-digit' }),
    timeZone: 'UTC',
  })
    .format(new Date(Date.UTC(2000, 0, 1, hour, Number(minute))))
    .replace(/^0(?=\d)/, '')
}

/** Numbers one after the other, as a list has them: "37, 38, 39, and 40". */
const row = /(?<![\p{L}\d.,])\d{1,3}(?:(?:,? (?:and|or|und|oder|et|ou|y|o|e) |, )\d{1,3}){3,}(?![\p{L}\d]|[.,]\d)/gu

/** "37, 38, 39, and 40" → "37 to 40", where none is left out. */
function rowSaid(found: string, words: Words): string {
  const numbers = found.match(/\d+/g)!
  return numbers.every((number, i) => i === 0 || Number(number) === Number(numbers[i - 1]) + 1)
    ? words.range(numbers[0]!, numbers.at(-1)!)
    : found
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
  return parts.find(part => part.type === 'unit')!.value
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

const brackets = /\s*\(([^()]*)\)(?=(.?))/g

/** "Fjell (brown) is" → "Fjell, brown, is" */
const bracketSaid = (_: string, inner: string, next: string) => `, ${inner}${/[\s\p{L}\d]/u.test(next) ? ',' : ''}`

/** Lines become sentences, signs and brackets (one within another at most) become pauses. */
const tidy = (text: string) =>
  text
    .replace(brackets, bracketSaid)
    .replace(brackets, bracketSaid)
    .replace(/^[ \t]*[-*•→][ \t]+/gm, '')
    .replace(/[“”„«»"*_~`|→]/g, '')
    .replace(/(\d)\s*×\s*/g, '$1 ')
    .replace(/\s*·\s*/g, ', ')
    .replace(/…/g, '')
    .replace(/\s*:?\s*\n+\s*/g, match => (match.includes(':') ? ': ' : '\n'))
    .replace(/([^\s.!?:,;])\n/g, '$1. ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .replace(/,(?: ?,)+/g, ',')
    .replace(/([,;:])(?=[.!?])/g, '')
    .trim()

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Plain speech as SSML: escaped, without what XML does not allow (XML 1.0, 2.2). */
export function ssml(speech: string): string {
  const legal = speech.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
  return `<speak>${legal.replace(/[&<>"']/g, char => escapes[char]!)}</speak>`
}
