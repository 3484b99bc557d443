import { webChat } from '../bot-framework/dialect.ts'
import { render } from '../bot-framework/outbound.ts'
import type { InboundMessage, Reply } from '../message.ts'

/** A place of a conversation, as the store keeps it. */
export type Said = { n: number; at: string; message?: InboundMessage; replies: Reply[] }

export type Told = {
  thread: string
  /** What the shop is called. */
  shop: string
  /** Where the shop is reached: pictures and links without a host are completed with it. */
  base: string
}

/**
 * What was said as a client of Direct Line reads it: the shopper's own activity, by which it sees that it has arrived,
 * then the replies. Ids are the same each time.
 */
export function activitiesOf({ n, at, message, replies }: Said, { thread, shop, base }: Told): object[] {
  const common = { timestamp: at, channelId: 'directline', conversation: { id: thread } }
  const replyToId = message && saidId(thread, message.id)
  const complete: Reply[] = JSON.parse(JSON.stringify(replies), (key, value) =>
    key === 'url' && typeof value === 'string' && value.startsWith('/') ? base + value : value,
  )
  const own = message && ownActivity(message)
  return [
    ...(own ? [{ ...own, ...common, id: replyToId }] : []),
    ...render(complete, webChat).map((activity, i) => ({
      ...activity,
      ...common,
      id: `${thread}|${String(n).padStart(7, '0')}.${i}`,
      from: { id: 'aisle', name: shop, role: 'bot' },
      replyToId,
    })),
  ]
}

/** The id of the shopper's activity: told when it is posted, and again in the transcript. */
export const saidId = (thread: string, messageId: string): string => `${thread}|${messageId}`

/** Ids that the client gave begin so; it looks for them to know its own. */
export const byClient = 'client.'

function ownActivity({ id, from, content, locale }: InboundMessage) {
  const clientActivityID = id.startsWith(byClient) ? id.slice(byClient.length) : undefined
  const activity = {
    type: 'message',
    from: { id: from.via?.user ?? '', name: from.name, role: 'user' },
    locale,
    ...(clientActivityID ? { channelData: { clientActivityID } } : {}),
  }
  switch (content.type) {
    case 'text':
      return { ...activity, text: content.text }
    case 'choice':
      return { ...activity, text: content.label, value: { choice: content.value } }
    case 'image':
      return {
        ...activity,
        text: content.caption ?? '',
        attachments: [{ contentType: 'image/*', contentUrl: content.url }],
      }
    default:
      return undefined
  }
}
