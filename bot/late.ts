import type { InboundMessage, Reply } from '../channels/message.ts'
import { wordingFor } from '../dialogs/wording.ts'
import type { DialogAct } from './acts.ts'
import type { Engine, Turn } from './engine.ts'
import { startAfresh } from './situation.ts'

/** An answer that nobody came back for within this time is no answer to anything any more. */
const keepsFor = 3600_000

/** What the platform did not wait for, and could not be sent later: it is said now. */
export async function lateReplies({ message, channel, said }: Turn, engine: Engine): Promise<Reply[]> {
  if (!channel || channel.abilities.proactive || channel.pulls) return []
  const held = await engine.store.outbox.held(message.from)
  said.push(...held.map(entry => entry.id))
  const oldest = engine.now().getTime() - keepsFor
  return held.filter(entry => Date.parse(entry.at) >= oldest).flatMap(entry => entry.replies)
}

/** Whether the shopper only asks for the late answer: in the same words, in words that say nothing, or by coming back. */
export async function isNudge({ message }: Turn, acts: DialogAct[], { store }: Engine): Promise<boolean> {
  if (acts.every(({ act }) => act === 'fallback' || act === 'repeat')) return true
  const known = await store.conversations.get(message.conversation)
  const [last] = await store.transcripts.of(message.conversation, { after: (known?.entries ?? 1) - 1, limit: 1 })
  return JSON.stringify(last?.message?.content) === JSON.stringify(message.content)
}

/** What is said when the time is up: the shopper asks again, and the answer is there. */
export async function stillLooking(message: InboundMessage, engine: Engine): Promise<Reply[]> {
  const known = await engine.store.conversations.get(message.conversation)
  const { language } = startAfresh(known?.session, message, engine)
  const text = wordingFor(language, engine.knowledge.shop.timeZone).text('channel.still-looking')
  return [{ blocks: [{ type: 'text', text }], speech: text, spoken: true, reprompt: text, expects: 'answer' }]
}
