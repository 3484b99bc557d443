/** The day that the demo was written on. Every date in it is moved by the days from here to today. */
export const referenceDay = '2026-06-01'

const day = 86_400_000

/** Dates of the demo as seen from `now`: what was yesterday when it was written is yesterday today. */
export type Calendar = {
  /** An ISO date that was written against the reference day */
  date(written: string): string
  /** The instant so many days ago at this time of day (UTC), ISO 8601 */
  ago(days: number, time?: string): string
  /** The ISO date in so many days; negative for the past */
  in(days: number): string
}

/** @param now the day that counts as today; its time of day does not matter */
export function calendar(now: Date): Calendar {
  const today = Math.floor(now.getTime() / day) * day
  const shift = today - Date.parse(referenceDay)
  const iso = (ms: number) => new Date(ms).toISOString()
  return {
    date: written => iso(Date.parse(written) + shift).slice(0, 10),
    ago: (days, time = '10:00') => `${iso(today - days * day).slice(0, 10)}T${time}:00.000Z`,
    in: days => iso(today + days * day).slice(0, 10),
  }
}
