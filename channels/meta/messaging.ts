import type { Channel } from '../channel.ts'
import { fetchFile } from '../fetch-file.ts'
import type { Length } from '../length.ts'
import type { Address, InboundMessage } from '../message.ts'
import { sendParts } from '../send-parts.ts'
import type { Shared } from '../setup.ts'
import { failureOf, isPast, isTooLate } from './failure.ts'
import type { Graph } from './graph.ts'
import { read } from './messaging-inbound.ts'
import { abilitiesWith, type MetaMessage, render } from './messaging-outbound.ts'
import type { Profile } from './profiles.ts'
import { loadVerify } from './sdk.ts'
import type { AppReady } from './settings.ts'
import { acknowledged, handshake, type Keys, verified } from './webhook.ts'

/** Where Messenger and Instagram keep what shoppers send. */
const fileHosts = ['.fbcdn.net', '.fbsbx.com', '.cdninstagram.com', '.facebook.com']
const maxFile = 25 * 1024 * 1024

/** What tells Messenger and Instagram apart. */
export type Messaging = {
  name: string
  /** `page` or `instagram`: whose events come to its webhook. */
  object: string
  keys: Keys
  graph: Graph
  /** The longest text of one message. */
  text: Length
  /** With which messages go out when the shopper's last one is more than 24 hours ago. */
  tag: string | undefined
  getStarted: string
  likes: string[]
  /** Who wrote, where that may be asked (`profiles.ts`). */
  profileOf?(id: string): Promise<Profile>
}

/** Conversations of Messenger and of Instagram: the same events, the same messages, but for their limits. */
export function createMessaging(own: Messaging, values: AppReady, shared: Shared): Channel {
  const { name, keys, graph } = own
  const abilities = abilitiesWith(own.text)
  const now = shared.now ?? (() => new Date())
  const signal = (id: string, action: string) => graph.post('me/messages', { recipient: { id }, sender_action: action })

  return {
    name,
    abilities,
    async receive(request) {
      const asked = handshake(request, keys)
      if (asked) return asked
      const batch = await verified(request, keys, own.object)
      const { messages, receipts } = read(batch, {
        channel: name,
        getStarted: own.getStarted,
        likes: own.likes,
        now: now(),
      })
      const senders = [...new Set(messages.map(message => message.from.id))]
      return {
        messages: own.profileOf ? await introduced(messages, senders, own.profileOf) : messages,
        receipts,
        answers: 'later',
        respond: acknowledged,
        meanwhile: {
          after: 0,
          async tell() {
            // Both at once, so that the answer does not overtake the typing sign.
            await Promise.all(senders.flatMap(id => ['mark_seen', 'typing_on'].map(action => signal(id, action))))
          },
        },
      }
    },
    render: replies => render(replies, own.text),
    async send(to, replies, key, progress) {
      await sendParts(render(replies, own.text), key, progress, message =>
        post(to, message).catch(error => {
          throw failureOf(error, values)
        }),
      )
    },
    fetch: ({ url }) =>
      fetchFile(url, { hosts: fileHosts, types: /^(image|audio|video)\/|^application\/pdf$/, maxSize: maxFile }),
    warmUp: async () => void (await loadVerify()),
  }

  /** Beyond the window the message bears its tag, if there is one; what Meta says of the time counts more than our clock. */
  async function post(to: Address, message: MetaMessage) {
    const at = to.via?.at
    const late = own.tag !== undefined && isPast(at, abilities.window, now())
    const tagged = { messaging_type: 'MESSAGE_TAG', tag: own.tag }
    const kind = late ? tagged : { messaging_type: at === undefined ? 'UPDATE' : 'RESPONSE' }
    const body = { recipient: { id: to.id }, message }
    try {
      await graph.post('me/messages', { ...body, ...kind })
    } catch (error) {
      if (late || own.tag === undefined || !isTooLate(error)) throw error
      await graph.post('me/messages', { ...body, ...tagged })
    }
  }
}

/** The messages with the name and the language of who wrote them, as far as they are known. */
async function introduced(
  messages: InboundMessage[],
  senders: string[],
  profileOf: NonNullable<Messaging['profileOf']>,
): Promise<InboundMessage[]> {
  const profiles = new Map(await Promise.all(senders.map(async id => [id, await profileOf(id)] as const)))
  return messages.map(message => {
    const { name, locale } = profiles.get(message.from.id)!
    return { ...message, from: { ...message.from, ...(name ? { name } : {}) }, ...(locale ? { locale } : {}) }
  })
}
