/** When nobody is written to unasked: minutes of the day, from the first until before the last; over midnight, too. */
export type QuietHours = { from: number; to: number }

/** `21:00-08:00`; `undefined` for what is written in another way. */
export function quietHoursIn(text: string): QuietHours | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  if (!match) return undefined
  const [from, fromMinutes, to, toMinutes] = match.slice(1).map(Number) as [number, number, number, number]
  return { from: from * 60 + fromMinutes, to: to * 60 + toMinutes }
}

/**
 * When the quiet hours end that it is in; `undefined` outside them. By the clock on the wall: where that is put on or back
 * in these very hours, the time that is named is off by as much.
 */
export function quietUntil(now: Date, { from, to }: QuietHours, timeZone: string): Date | undefined {
  const parts = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  const [hours, minutes] = parts.format(now).split(':').map(Number) as [number, number]
  const at = hours * 60 + minutes
  const quiet = from <= to ? at >= from && at < to : at >= from || at < to
  if (!quiet) return undefined
  const left = (to - at + day) % day
  return new Date(Math.floor(now.getTime() / 60_000) * 60_000 + left * 60_000)
}

const day = 24 * 60

/**
 * The same for who may be in any of several time zones: not before it is over in all of them. Where that is never, the
 * first one counts.
 */
export function quietInAll(now: Date, hours: QuietHours, timeZones: string[]): Date | undefined {
  let at = now
  // Each step ends the quiet hours of one zone at least; two days see every zone's hours twice.
  while (at.getTime() - now.getTime() < 2 * day * 60_000) {
    const ends = timeZones.map(zone => quietUntil(at, hours, zone)?.getTime() ?? 0)
    const last = Math.max(...ends)
    if (last === 0) return at === now ? undefined : at
    at = new Date(last)
  }
  return quietUntil(now, hours, timeZones[0]!)
}
