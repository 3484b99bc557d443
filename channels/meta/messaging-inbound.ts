import { createHash } from 'node:crypto'
import type { Receipt } from '../channel.ts'
import type { Attachment, Content, InboundMessage, MessageContext } from '../message.ts'
import { type Batch, objectsIn, saidAt } from './webhook.ts'

/** What a batch of Messenger or Instagram tells. */
export type Heard = { messages: InboundMessage[]; receipts: Receipt[] }

export type Reading = {
  channel: string
  /** The payload of the button that begins a conversation. */
  getStarted: string
  /** Stickers that say 👍; others are pictures. */
  likes: string[]
  now: Date
}

type Party = { id?: string }
type Raw = {
  sender?: Party
  recipient?: Party
  timestamp?: number | string
  message?: {
    mid?: string
    text?: string
    is_echo?: boolean
    is_deleted?: boolean
    is_unsupported?: boolean
    is_self?: boolean
    quick_reply?: { payload?: string }
    attachments?: RawAttachment[]
    reply_to?: { mid?: string; story?: { id?: string; url?: string } }
    referral?: Referral
  }
  postback?: { mid?: string; title?: string; payload?: string; referral?: Referral }
  referral?: Referral
  account_linking?: { status?: string; authorization_code?: string }
  delivery?: { mids?: string[] }
}
type RawAttachment = {
  type?: string
  title?: string
  url?: string
  payload?: {
    url?: string
    title?: string
    sticker_id?: number
    product?: { elements?: { id?: string; retailer_id?: string; title?: string }[] }
    coordinates?: { lat?: number; long?: number }
  }
}
type Referral = { ref?: string; source?: string; ad_id?: string; product?: { id?: string } }

/**
 * The messages of all entries. What another app answers (standby), own echoes, read marks, reactions and edits are none.
 */
export function read({ entry }: Batch, reading: Reading): Heard {
  const events = entry.flatMap(eventsOf)
  return {
    messages: events.flatMap(event => messageOf(event, reading)),
    receipts: events.flatMap(({ delivery }) => (delivery?.mids ?? []).map(id => ({ id, state: 'delivered' }))),
  }
}

/** As conversations bring them; Instagram's own webhooks bring some as changes of a field. */
function eventsOf(entry: Record<string, unknown>): Raw[] {
  const { messaging, changes } = entry as { messaging?: Raw[]; changes?: { field?: string; value?: Raw }[] }
  const changed = objectsIn(changes).filter(({ field }) => /^messag(es|ing_(postbacks|referral))$/.test(field ?? ''))
  return objectsIn([...objectsIn(messaging), ...changed.map(change => change.value ?? {})])
}

function messageOf(event: Raw, reading: Reading): InboundMessage[] {
  const { sender, recipient, message, postback } = event
  if (!sender?.id || !recipient?.id) return []
  const heard = contentOf(event, reading)
  if (!heard) return []
  const sentAt = saidAt(event.timestamp, reading.now)
  const attachments = attachmentsIn(message?.attachments)
  return [
    {
      id: message?.mid ?? postback?.mid ?? fingerprint(event),
      channel: reading.channel,
      conversation: `${reading.channel}:${recipient.id}:${sender.id}`,
      from: { channel: reading.channel, id: sender.id, via: { at: sentAt } },
      sentAt,
      content: heard.content,
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(heard.context ? { context: heard.context } : {}),
    },
  ]
}

/** Older events bear no id of their own; a redelivery is the same to the letter. */
const fingerprint = ({ sender, timestamp, message, postback, referral, account_linking: linking }: Raw): string =>
  createHash('sha256')
    .update(JSON.stringify([sender?.id, timestamp, message, postback, referral, linking]))
    .digest('base64url')

type HeardContent = { content: Content; context?: MessageContext }

function contentOf(event: Raw, reading: Reading): HeardContent | undefined {
  const { message, postback, referral, account_linking: linking } = event
  if (message) return messageContent(message, reading)
  if (postback) {
    const { payload, title = '' } = postback
    const content: Content =
      payload === reading.getStarted || payload === undefined
        ? { type: 'event', name: 'opened' }
        : { type: 'choice', value: payload, label: title }
    return { content, context: referralIn(postback.referral) }
  }
  if (linking?.status === 'linked' && linking.authorization_code)
    return { content: { type: 'event', name: 'opened' }, context: { accountToken: linking.authorization_code } }
  if (referral) return { content: { type: 'event', name: 'opened' }, context: referralIn(referral) }
  return undefined
}

function messageContent(message: NonNullable<Raw['message']>, { likes }: Reading): HeardContent | undefined {
  const { text, quick_reply: tapped, reply_to: repliesTo } = message
  const attachments = objectsIn(message.attachments)
  const shared = attachments.map(sharedIn).find(one => one !== undefined)
  if (message.is_echo || message.is_self || message.is_deleted || message.is_unsupported) return undefined
  const story = repliesTo?.story?.id
  const told = { ...(story ? { referral: `story:${story}` } : {}), ...shared, ...referralIn(message.referral) }
  const context = Object.keys(told).length > 0 ? told : undefined
  const say = (content: Content): HeardContent => ({ content, context })
  if (tapped?.payload !== undefined) return say({ type: 'choice', value: tapped.payload, label: text ?? '' })

  const sticker = attachments.find(one => one.payload?.sticker_id !== undefined)?.payload?.sticker_id
  if (likes.includes(String(sticker)) && !text) return say({ type: 'text', text: '👍' })
  const place = attachments.find(one => one.type === 'location')?.payload?.coordinates
  if (place?.lat !== undefined && place.long !== undefined)
    return say({ type: 'location', latitude: place.lat, longitude: place.long })
  const picture = attachments.find(one => pictures.has(one.type ?? '') && one.payload?.url)?.payload
  if (picture?.url) return say({ type: 'image', url: picture.url, caption: text || picture.title || undefined })
  if (text !== undefined) return say({ type: 'text', text })
  // A heart, or a mention in somebody's own story: nobody asked anything.
  const spoken = attachments.filter(one => one.type !== 'story_mention' && one.type !== 'like_heart')
  if (spoken.length === 0) return undefined
  const { title, url, payload } = spoken[0]!
  const link = spoken[0]!.type === 'fallback' ? (url ?? payload?.url) : undefined
  const product = objectsIn(payload?.product?.elements)[0]?.title
  return say({ type: 'text', text: title ?? payload?.title ?? product ?? link ?? '' })
}

/** What shows something, shared posts of Facebook and Instagram included. */
const pictures = new Set(['image', 'sticker', 'share', 'post', 'ig_post'])

/** `ref` names what the shop named it; a product of Facebook's shop is known there by an id of its own. */
const referralIn = (referral: Referral | undefined): MessageContext | undefined => {
  const product = referral?.product?.id
  const from = referral?.ref || referral?.ad_id || product || referral?.source
  return from ? { referral: from, ...(product ? { product } : {}) } : undefined
}

/** The product or the page that an attachment shows. */
function sharedIn({ type, url, payload }: RawAttachment): MessageContext | undefined {
  const element = objectsIn(payload?.product?.elements)[0]
  const product = element?.retailer_id ?? element?.id
  if (product) return { product }
  const link = type === 'fallback' ? (url ?? payload?.url) : undefined
  return link ? { link } : undefined
}

function attachmentsIn(attachments: RawAttachment[] | undefined): Attachment[] {
  const all = objectsIn(attachments)
  const stickers = all.filter(one => one.type === 'sticker').map(one => one.payload?.sticker_id)
  return all.flatMap(({ type = '', payload }): Attachment[] => {
    // For a while a sticker comes as a picture, too.
    if (!payload?.url || (type === 'image' && stickers.includes(payload.sticker_id ?? Number.NaN))) return []
    const kind = kinds[type]
    return kind ? [{ kind, url: payload.url }] : []
  })
}

const kinds: Record<string, Attachment['kind']> = {
  image: 'image',
  sticker: 'image',
  share: 'image',
  post: 'image',
  ig_post: 'image',
  audio: 'audio',
  video: 'video',
  reel: 'video',
  ig_reel: 'video',
  file: 'file',
}
