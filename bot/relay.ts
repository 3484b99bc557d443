import { adapt } from '../channels/adapt.ts'
import type { Reply } from '../channels/message.ts'
import { wordingFor } from '../dialogs/wording.ts'
import { channelWords } from './channel-words.ts'
import type { Engine } from './engine.ts'
import type { Feed } from './feed.ts'

/**
 * Says to a shopper what a person of the shop has written, where the conversation is: on a page at once, elsewhere by the
 * outbox. What cannot be written to (a speaker) says it at the shopper's next turn.
 * @returns its place in the transcript
 * @throws Error where there is no such conversation, or nobody has said anything in it
 */
export type Relay = (conversation: string, words: string | Reply[]) => Promise<number>

/** Where the shopper's last message is looked for. */
const lately = 100

export function createRelay(engine: Engine, feed: Feed): Relay {
  const { store, knowledge, channels } = engine
  return async (conversation, words) => {
    const found = await store.conversations.get(conversation)
    if (!found) throw new Error(`there is no conversation ${conversation}`)
    const entries = await store.transcripts.of(conversation, { after: Math.max(0, found.entries - lately) })
    const message = entries.findLast(one => one.message)?.message
    if (!message) throw new Error(`nobody has said anything in ${conversation} lately`)
    const channel = channels.get(message.channel)
    const replies: Reply[] =
      typeof words === 'string' ? [{ blocks: [{ type: 'text', text: words }], expects: 'nothing' }] : words
    const able = channel?.abilitiesFor?.(message) ?? channel?.abilities
    const language = found.session?.language ?? message.locale ?? knowledge.shop.locales[0] ?? 'en'
    const fitted = adapt(replies, able && { ...able, messages: undefined }, {
      words: channelWords(wordingFor(language, knowledge.shop.timeZone)),
      publicUrl: channel?.pulls ? undefined : engine.publicUrl,
    })
    const sends = channel !== undefined && !channel.pulls
    const place = await store.transcripts.append(conversation, {
      replies: fitted.replies,
      by: 'agent',
      send: sends ? { to: message.from, replies: fitted.replies, hold: !channel.abilities.proactive } : undefined,
    })
    feed.announce(conversation)
    return place
  }
}
