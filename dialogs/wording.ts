import { IntlMessageFormat } from 'intl-messageformat'
import type { Money } from '../knowledge/money.ts'
import { minorUnits } from '../knowledge/money.ts'
import de from './wording/de.json' with { type: 'json' }
import en from './wording/en.json' with { type: 'json' }
import es from './wording/es.json' with { type: 'json' }
import fr from './wording/fr.json' with { type: 'json' }
import it from './wording/it.json' with { type: 'json' }
import pt from './wording/pt.json' with { type: 'json' }

/** English is the reference: a key that it has, every locale must have (a test sees to it). */
export type WordingKey = keyof typeof en
export type WordingArgs = Record<string, string | number | Date>

/** The assistant's voice in one locale. */
export type Wording = {
  locale: string
  text(key: WordingKey, args?: WordingArgs): string
  /** The variant for voice, where there is one. */
  spoken(key: WordingKey, args?: WordingArgs): string | undefined
  /** Whether there is a wording for a key that is put together from data. */
  has(key: string): key is WordingKey
  money(money: Money): string
  date(date: Date | string, style?: 'short' | 'long'): string
  number(value: number): string
  list(items: string[], kind?: 'conjunction' | 'disjunction'): string
}

const languages: Record<string, Record<string, string>> = { en, de, es, fr, it, pt }

/** The languages in which the assistant speaks. */
export const spokenLanguages = Object.keys(languages)

const cache = new Map<string, Wording>()

/** The wording for a BCP 47 locale; English where the language is not spoken. Built once per locale and time zone. */
export function wordingFor(locale: string, timeZone: string): Wording {
  const id = `${locale} ${timeZone}`
  let wording = cache.get(id)
  if (!wording) {
    // Locales come from requests: a bound, so that made-up ones cannot fill the memory.
    if (cache.size > 500) cache.clear()
    wording = createWording(locale, timeZone)
    cache.set(id, wording)
  }
  return wording
}

function createWording(locale: string, timeZone: string): Wording {
  const language = locale.split('-')[0]!.toLowerCase()
  const texts: Record<string, string> = languages[language] ?? en
  const known = languages[language] ? locale : 'en'
  const formats = new Map<string, IntlMessageFormat>()
  const monies = new Map<string, Intl.NumberFormat>()
  const numbers = new Intl.NumberFormat(known)
  const dates = {
    short: new Intl.DateTimeFormat(known, { day: 'numeric', month: 'short', timeZone }),
    long: new Intl.DateTimeFormat(known, { weekday: 'long', day: 'numeric', month: 'long', timeZone }),
  }
  const lists = {
    conjunction: new Intl.ListFormat(known, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(known, { type: 'disjunction' }),
  }
  function render(key: string, source: string, args: WordingArgs): string {
    // Most wordings have no arguments, and then there is nothing to parse.
    if (!source.includes('{') && !source.includes("'")) return source
    let format = formats.get(key)
    if (!format) {
      format = new IntlMessageFormat(source, known, undefined, { ignoreTag: true })
      formats.set(key, format)
    }
    return String(format.format(args))
  }
  return {
    locale: known,
    text: (key, args = {}) => render(key, texts[key] ?? en[key], args),
    spoken: (key, args = {}) => {
      const spoken = `${key}.spoken`
      const source = texts[spoken]
      return source === undefined ? undefined : render(spoken, source, args)
    },
    has: (key): key is WordingKey => key in texts,
    money: ({ amount, currency }) => {
      let format = monies.get(currency)
      if (!format) {
        format = new Intl.NumberFormat(known, { style: 'currency', currency })
        monies.set(currency, format)
      }
      return format.format(amount / minorUnits(currency))
    },
    date: (date, style = 'short') => dates[style].format(typeof date === 'string' ? new Date(date) : date),
    number: value => numbers.format(value),
    list: (items, kind = 'conjunction') => lists[kind].format(items),
  }
}
