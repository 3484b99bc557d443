import { RetryLater, Undeliverable } from '../channel.ts'
import { GraphError } from './graph.ts'
import type { AppValues } from './settings.ts'

type Codes = Pick<AppValues, 'META_BUSY_CODES' | 'META_TEMPORARY_CODES'>

/** Where a limit has no code of its own. */
const busyPause = 60_000
const missingPermission = 3
/** "Sent outside of allowed window": 10 with these of Messenger and of Instagram, 131047 of WhatsApp. */
const outsideWindow = new Set([2018278, 2534022])
const reengagement = 131047

/** What the outbox is told about a call that Meta refused: wait, never again, or the error itself, tried again. */
export function failureOf(error: unknown, { META_BUSY_CODES: busy, META_TEMPORARY_CODES: temporary }: Codes): Error {
  if (!(error instanceof GraphError)) return error instanceof Error ? error : new Error(String(error))
  const { status, code, subcode, after } = error
  const seconds = busy.find(pair => pair.startsWith(`${code}:`))?.split(':')[1]
  if (seconds !== undefined || status === 429) {
    const pause = seconds === undefined ? busyPause : Number(seconds) * 1000
    return new RetryLater(after ?? pause, `Meta is busy: ${error.message}`)
  }
  if (temporary.includes(String(code))) return error
  // What the server fails at may come right; but a permission that is missing is answered with 500, too.
  if ((status >= 500 && code !== missingPermission) || status === 408) return error
  return new Undeliverable(`Meta ${[code ?? status, subcode].filter(Boolean).join('/')}: ${error.message}`)
}

/** Whether a message was refused because the shopper's last one is too long ago. */
export const isTooLate = (error: unknown): boolean =>
  error instanceof GraphError &&
  (error.code === reengagement ||
    (error.code === 10 && (outsideWindow.has(error.subcode ?? 0) || /allowed window/i.test(error.message))))

/** Whether the shopper's last message, as far as it is known, is longer ago than so many hours. */
export const isPast = (at: string | undefined, hours: number, now: Date): boolean =>
  at !== undefined && now.getTime() - Date.parse(at) > hours * 3600_000
