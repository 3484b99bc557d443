import type { Channel, Received } from '../../channels/channel.ts'
import type { InboundMessage } from '../../channels/message.ts'
import type { Aisle } from '../aisle.ts'
import { stillLooking } from '../late.ts'
import type { RateLimit } from './rate-limit.ts'

/** For how long a channel that says nothing else is made to wait, in milliseconds. */
const patience = 10_000

/** Verified, parsed, made durable, answered. */
export async function receive(aisle: Aisle, channel: Channel, request: Request, limits: RateLimit): Promise<Response> {
  const received = await channel.receive(request)
  await note(aisle, channel, received)
  const messages: InboundMessage[] = []
  let busy: Response | undefined
  for (const message of received.messages) {
    if (message.context?.overheard && !(await aisle.engine.store.conversations.get(message.conversation))) continue
    const refused = await limits.customer(message.conversation)
    busy ??= refused
    if (!refused) messages.push(await recognised(aisle, message))
  }
  // One who floods does not take the others of the batch along.
  if (busy && messages.length === 0) return busy
  return received.answers === 'later'
    ? acknowledge(aisle, received, messages)
    : answer(aisle, channel, received, messages)
}

/** On disk first: then the platform may forget it. */
async function acknowledge(aisle: Aisle, received: Received, messages: InboundMessage[]): Promise<Response> {
  await aisle.inbox.accept(messages)
  if (messages.length > 0) tell(aisle, received)
  return received.respond([])
}

/** The replies in the response, as far as they come in time. What comes later is sent, or said at the next turn. */
async function answer(
  aisle: Aisle,
  channel: Channel,
  received: Received,
  messages: InboundMessage[],
): Promise<Response> {
  const { meanwhile } = received
  const waiting = meanwhile && setTimeout(() => tell(aisle, received), meanwhile.after)
  const wait = channel.deadline ?? patience
  const answers = await Promise.all(messages.map(message => aisle.inbox.answer(message, wait))).finally(() =>
    clearTimeout(waiting),
  )
  const late = messages.find((_, i) => !answers[i])
  const replies = answers.flatMap(one => (one && !one.sent ? one.replies : []))
  if (late && !channel.pulls && !channel.abilities.proactive) replies.push(...(await stillLooking(late, aisle.engine)))
  return received.respond(replies, late ? undefined : answers.at(-1)?.n)
}

/** What the platform tells beside messages: what could not be delivered, and who wants nothing more. */
async function note({ engine }: Aisle, channel: Channel, { receipts = [], consents = [], left = [] }: Received) {
  for (const { id, state, error, key } of receipts) {
    const failed = /fail|undeliver/i.test(state)
    if (!error && !failed) continue
    engine.log.warn({ channel: channel.name, message: id, state, error }, 'a message did not arrive')
    if (key && failed) await engine.store.outbox.refused(key, [channel.name, state, error].filter(Boolean).join(' '))
  }
  for (const { to, allowed } of consents) await engine.store.consents.set(to, allowed)
  for (const to of left) await engine.store.addresses.leave(to)
}

function tell({ engine }: Aisle, { meanwhile }: Received) {
  meanwhile
    ?.tell()
    .catch(error => engine.log.debug({ err: error }, 'a sign that an answer is on its way was not taken'))
}

/** The customer whose linked account the platform vouches for. The token is used here and kept nowhere. */
async function recognised(aisle: Aisle, message: InboundMessage): Promise<InboundMessage> {
  const { accountToken, ...context } = message.context ?? {}
  if (!accountToken) return message
  const customer = await aisle.accounts?.(message.channel, accountToken)
  return { ...message, context: customer ? { ...context, customer } : context }
}
