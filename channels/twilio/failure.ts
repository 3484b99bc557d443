import { OptedOut, RetryLater, Undeliverable } from '../channel.ts'

/**
 * Codes that stay what they are however often it is tried: wrong or unreachable numbers, a text that is too long, a closed
 * 24-hour window (twilio.com/docs/api/errors).
 */
const permanent = new Set([
  20003, 21211, 21212, 21214, 21408, 21606, 21611, 21612, 21614, 21617, 21620, 21656, 21703, 63016, 63003, 63024,
])
/** The recipient has told Twilio to send nothing more. */
const optedOut = 21610
const busyPause = 5000

/** What the outbox is told about a call that Twilio refused. */
export function failureOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const { status, code } = error as Error & { status?: number; code?: number | string }
  if (status === 429 || code === 20429) return new RetryLater(busyPause, `Twilio is busy: ${error.message}`)
  if (code === optedOut) return new OptedOut(`Twilio ${code}: ${error.message}`)
  if (typeof code === 'number' && permanent.has(code)) return new Undeliverable(`Twilio ${code}: ${error.message}`)
  // A request that is wrong now is wrong for ever; what is down comes back.
  if (status !== undefined && status >= 400 && status < 500 && status !== 408)
    return new Undeliverable(`Twilio ${code ?? status}: ${error.message}`)
  return error
}
