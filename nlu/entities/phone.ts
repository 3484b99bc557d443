import { createRequire } from 'node:module'
import type { CountryCode, PhoneNumber } from 'libphonenumber-js'
import { type Finder, type Found, matches } from './finder.ts'

// 80 kB of numbering plans that most conversations never need.
const require = createRequire(import.meta.url)
let parse: ((text: string, country?: CountryCode) => PhoneNumber | undefined) | undefined

const candidate = /(?<![\p{L}\p{N}#@.-])(?:\+|00|(?:plus|mas|piu|mais) )?\(?\d[\d ()/.-]{5,20}\d(?![\p{L}\p{N}@])/giu
const cue =
  /\b(?:phone|mobile|cell|call|tel|telefon|handy|nummer|number|telephone|portable|telefono|movil|celular|telemovel|cellulare|numero|whatsapp|text me|reach me|ring me)\b/
const homes: Record<string, CountryCode> = { en: 'US', de: 'DE', fr: 'FR', es: 'ES', pt: 'PT', it: 'IT' }

/** Phone numbers as E.164 ("+4930901820"); national ones are read as of the country of the conversation. */
export const findPhones: Finder = (reading, asked) => {
  const { folded } = reading
  if (!/\d(?:[ ()/.-]{0,2}\d){5}/.test(folded)) return []
  const found: Found[] = []
  for (const match of matches(candidate, folded)) {
    const text = match[0]
    const digits = text.replace(/\D/g, '').length
    const international = /^(?:\+|00|\p{L})/u.test(text)
    // Bare figures are an order number or a code unless something speaks for a phone.
    const grouped = /^\(?\d{2,5}[ ()/.-]{1,2}\d{2,4}[ /.-]\d{2,6}/.test(text) || /^\(\d{2,5}\)/.test(text)
    if (digits < 7 || digits > 15) continue
    if (
      !international &&
      asked.kind !== 'phone' &&
      asked.kind !== 'contact' &&
      !cue.test(folded) &&
      !(grouped && digits >= 9)
    )
      continue
    const number = read(text, countryOf(asked.situation.locale))
    if (number) found.push({ type: 'phone', value: number, start: match.index, end: match.index + text.length })
  }
  return found
}

export function countryOf(locale: string): CountryCode {
  const region = /[-_]([A-Z]{2})\b/.exec(locale)?.[1]
  return (region as CountryCode | undefined) ?? homes[locale.slice(0, 2)] ?? 'US'
}

function read(text: string, country: CountryCode): string | undefined {
  parse ??= (require('libphonenumber-js/min') as { parsePhoneNumberFromString: NonNullable<typeof parse> })
    .parsePhoneNumberFromString
  const number = parse(text.replace(/^(?:00|\p{L}+ )/u, '+'), country)
  return number?.isValid() ? number.number : undefined
}
