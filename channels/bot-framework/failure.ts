import { RetryLater, Undeliverable } from '../channel.ts'

type Refusal = Error & {
  statusCode?: number
  code?: string
  response?: { headers?: { get(name: string): string | undefined } }
}

/** Teams takes a bot's messages again after a moment where it says nothing else. */
const busyPause = 2000

/**
 * What the outbox is told about an activity that the service refused. 412 and 5xx pass (Teams' rate limit page); anything
 * else of 400 and above stays what it is: a bot that was removed, a conversation that is gone, a payload too large.
 */
export function failureOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const { statusCode, code, response, message } = error as Refusal
  if (statusCode === 429) {
    const seconds = Number(response?.headers?.get('retry-after'))
    return new RetryLater(seconds > 0 ? seconds * 1000 : busyPause, `the Bot Framework is busy: ${message}`)
  }
  const passes = statusCode === undefined || statusCode >= 500 || statusCode === 408 || statusCode === 412
  return passes ? error : new Undeliverable(`Bot Framework ${statusCode} ${code ?? ''}: ${message}`)
}
