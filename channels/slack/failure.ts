import { RetryLater, Undeliverable } from '../channel.ts'

/** What Slack answers when it is Slack that cannot, or not now (docs.slack.dev/reference/methods/chat.postMessage). */
const passing = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])
/** Ours may not write where it was asked to: somebody else's channel, or a message between others. */
const shut = new Set(['channel_not_found', 'not_in_channel', 'user_not_in_channel', 'is_archived', 'restricted_action'])
const pause = 30_000

type SlackError = Error & { code?: string; data?: { error?: string }; retryAfter?: number; statusCode?: number }

/** What the outbox is told about a call that Slack refused. */
export function failureOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const { code, retryAfter, statusCode } = error as SlackError
  if (code === 'slack_webapi_rate_limited_error' || statusCode === 429)
    return new RetryLater((retryAfter ?? pause / 1000) * 1000, 'Slack asks to wait')
  const said = saidBy(error)
  if (said === 'ratelimited' || said === 'rate_limited') return new RetryLater(pause, `Slack says ${said}`)
  // What Slack says of the account, the channel or the message is so for ever; what is down comes back.
  if (said !== undefined) return passing.has(said) ? error : new Undeliverable(`Slack says ${said}`)
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500 && statusCode !== 408)
    return new Undeliverable(`Slack answered ${statusCode}`)
  return error
}

/** Slack's word for what was wrong, such as `channel_not_found`. */
export const saidBy = (error: unknown): string | undefined => (error as SlackError).data?.error

/** The blocks were not taken: a kind that the workspace does not know, or a picture that could not be fetched. */
export const isRefusedBlock = (error: unknown): boolean =>
  ['invalid_blocks', 'invalid_blocks_format', 'unsupported_block_type'].includes(saidBy(error) ?? '')

/** Nobody lets us in there; the shopper can still be written to directly. */
export const isShut = (error: unknown): boolean => shut.has(saidBy(error) ?? '')
