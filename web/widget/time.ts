import { h } from './dom.ts'

/** When something was said: the time alone on the same day, else with its date. */
export function timeOf(at: number, locale: string, now = new Date()): HTMLElement {
  const date = new Date(at)
  const sameDay = date.toDateString() === now.toDateString()
  const style: Intl.DateTimeFormatOptions = sameDay
    ? { timeStyle: 'short' }
    : { dateStyle: 'medium', timeStyle: 'short' }
  return h('time', { datetime: date.toISOString() }, new Intl.DateTimeFormat(locale, style).format(date))
}
