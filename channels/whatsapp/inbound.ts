import type { Receipt } from '../channel.ts'
import type { Address, Attachment, Content, InboundMessage, MessageContext } from '../message.ts'
import { type Batch, objectsIn, saidAt } from '../meta/webhook.ts'
import { sentValue } from './outbound.ts'

/**
 * What a batch of WhatsApp tells. `left`: who has another number now. `read`: our number and the last message of each
 * shopper, for read marks.
 */
export type Heard = { messages: InboundMessage[]; receipts: Receipt[]; left: Address[]; read: ReadMark[] }
export type ReadMark = { number: string; message: string }

/** `mediaUrl`: where the Graph API tells what is behind an id. */
export type Reading = { mediaUrl(id: string): string; now: Date }

type Value = {
  metadata?: { phone_number_id?: string }
  contacts?: Contact[]
  messages?: Raw[]
  statuses?: { id?: string; status?: string; errors?: { code?: number }[]; biz_opaque_callback_data?: string }[]
}
type Contact = { wa_id?: string; user_id?: string; profile?: { name?: string; username?: string } }
type Media = { id?: string; mime_type?: string; caption?: string; filename?: string }
type Raw = {
  id?: string
  from?: string
  from_user_id?: string
  timestamp?: string
  type?: string
  text?: { body?: string }
  button?: { payload?: string; text?: string }
  interactive?: {
    button_reply?: { id?: string; title?: string }
    list_reply?: { id?: string; title?: string }
    product?: { product_retailer_id?: string }
  }
  location?: { latitude?: number; longitude?: number }
  contacts?: { name?: { formatted_name?: string } }[]
  order?: { text?: string; product_items?: { product_retailer_id?: string; quantity?: number | string }[] }
  context?: { referred_product?: { product_retailer_id?: string } }
  system?: { type?: string; previous_user_id?: string; customer?: string }
  referral?: { source_url?: string; source_id?: string }
} & { [kind in 'image' | 'sticker' | 'audio' | 'voice' | 'video' | 'document']?: Media }

/** The messages of all entries; receipts apart. Changes of users, reactions and what WhatsApp cannot tell are none. */
export function read({ entry }: Batch, reading: Reading): Heard {
  const values = entry.flatMap(valuesOf)
  const messages = values.flatMap(value => objectsIn(value.messages).flatMap(raw => messagesOf(raw, value, reading)))
  const marks = new Map<string, ReadMark>()
  for (const { from, id, conversation } of messages)
    marks.set(conversation, { number: from.via!.number!, message: id.replace(/#\d+$/, '') })
  return {
    messages,
    receipts: values.flatMap(({ statuses }) => objectsIn(statuses).flatMap(receiptOf)),
    left: values.flatMap(value => objectsIn(value.messages).flatMap(leftIn)),
    read: [...marks.values()],
  }
}

function receiptOf({ id, status, errors, biz_opaque_callback_data: key }: NonNullable<Value['statuses']>[number]) {
  if (!id || !status) return []
  const code = objectsIn(errors)[0]?.code
  return [{ id, state: status, ...(code ? { error: String(code) } : {}), ...(key ? { key } : {}) }]
}

/** Who has another number, and with it another id, under the ones that they had. */
function leftIn({ type, system, from, from_user_id: id }: Raw): Address[] {
  if (type !== 'system' || !/^(user|customer)_changed_(number|user_id)$/.test(system?.type ?? '')) return []
  const before = new Set([system?.previous_user_id, system?.customer, id, from].filter(one => one !== undefined))
  return [...before].map(one => ({ channel: 'whatsapp', id: one }))
}

function valuesOf(entry: Record<string, unknown>): Value[] {
  const changes = objectsIn(entry.changes as { field?: string; value?: Value }[])
  return objectsIn(changes.filter(({ field }) => field === 'messages').map(change => change.value ?? {}))
}

/** One message; an order is one for each of its products. */
function messagesOf(raw: Raw, { metadata, contacts: all }: Value, reading: Reading): InboundMessage[] {
  const contacts = objectsIn(all)
  const number = metadata?.phone_number_id
  const contact =
    contacts.find(one => one.user_id !== undefined && one.user_id === raw.from_user_id) ??
    contacts.find(one => one.wa_id !== undefined && one.wa_id === raw.from) ??
    (contacts.length === 1 ? contacts[0] : undefined)
  const phone = raw.from ?? contact?.wa_id
  // Who hides the number has only an id for this business; who has both is known by the id, which outlasts the number.
  const id = raw.from_user_id ?? contact?.user_id ?? phone
  if (!number || !raw.id || !id) return []
  const sentAt = saidAt(raw.timestamp, reading.now)
  const context = contextOf(raw, phone)
  const attachments = attachmentsOf(raw, reading)
  return contentsOf(raw, reading).map((content, i) => ({
    id: i === 0 ? raw.id! : `${raw.id}#${i}`,
    channel: 'whatsapp',
    conversation: `whatsapp:${number}:${id}`,
    from: {
      channel: 'whatsapp',
      id,
      name: contact?.profile?.name ?? contact?.profile?.username,
      via: { number, at: sentAt, ...(phone ? { phone } : {}) },
    },
    sentAt,
    content,
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(Object.keys(context).length > 0 ? { context } : {}),
  }))
}

function contextOf({ context, referral }: Raw, phone: string | undefined): MessageContext {
  const product = context?.referred_product?.product_retailer_id
  const from = referral?.source_url ?? referral?.source_id ?? (product && `product:${product}`)
  return {
    ...(phone ? { phone: `+${phone.replace(/\D/g, '')}` } : {}),
    ...(from ? { referral: from } : {}),
    ...(product ? { product } : {}),
  }
}

function contentsOf(raw: Raw, reading: Reading): Content[] {
  switch (raw.type) {
    case 'text':
      return [{ type: 'text', text: raw.text?.body ?? '' }]
    case 'button':
      return raw.button?.payload !== undefined || raw.button?.text === undefined
        ? choice(raw.button?.payload, raw.button?.text)
        : [{ type: 'text', text: raw.button.text }]
    case 'interactive': {
      const product = raw.interactive?.product?.product_retailer_id
      if (product) return choice(`start:product-details?product=${encodeURIComponent(product)}`, product)
      const reply = raw.interactive?.button_reply ?? raw.interactive?.list_reply
      return choice(reply?.id && sentValue(reply.id), reply?.title)
    }
    case 'image':
    case 'sticker': {
      const media = raw[raw.type]
      return media?.id ? [{ type: 'image', url: reading.mediaUrl(media.id), caption: media.caption || undefined }] : []
    }
    // The conversation was opened for the first time, and nothing said yet.
    case 'request_welcome':
      return [{ type: 'event', name: 'opened' }]
    case 'location': {
      const { latitude, longitude } = raw.location ?? {}
      return latitude === undefined || longitude === undefined ? [] : [{ type: 'location', latitude, longitude }]
    }
    case 'order':
      return orderOf(raw)
    case 'audio':
    case 'voice':
    case 'video':
    case 'document':
      return [{ type: 'text', text: raw[raw.type]?.caption ?? '' }]
    case 'contacts':
      return [{ type: 'text', text: raw.contacts?.[0]?.name?.formatted_name ?? '' }]
    default:
      return []
  }
}

const choice = (value: string | undefined, label: string | undefined): Content[] =>
  value === undefined ? [] : [{ type: 'choice', value, label: label ?? value }]

/** The longest value of a choice that an order becomes. */
const longestOrder = 480

/** What was put together on the catalogue's pages goes into the cart: one choice, or as many as a long list takes. */
function orderOf({ order }: Raw): Content[] {
  const words: Content[] = order?.text ? [{ type: 'text', text: order.text }] : []
  const parts: { value: string; label: string }[] = []
  for (const { product_retailer_id: id, quantity } of objectsIn(order?.product_items)) {
    if (!id) continue
    const count = Math.max(1, Math.floor(Number(quantity)) || 1)
    const item = `item=${encodeURIComponent(`${count}*${id}`)}`
    const label = `${count} × ${id}`
    const last = parts.at(-1)
    if (last && last.value.length + item.length < longestOrder)
      parts[parts.length - 1] = { value: `${last.value}&${item}`, label: `${last.label}, ${label}` }
    else parts.push({ value: `start:catalogue-order?${item}`, label })
  }
  return [...parts.map((part): Content => ({ type: 'choice', ...part })), ...words]
}

function attachmentsOf(raw: Raw, { mediaUrl }: Reading): Attachment[] {
  return Object.entries(kinds).flatMap(([type, kind]): Attachment[] => {
    const media = raw[type as keyof typeof kinds]
    if (raw.type !== type || !media?.id) return []
    return [
      {
        kind,
        url: mediaUrl(media.id),
        ...(media.mime_type ? { mediaType: media.mime_type.split(';')[0]! } : {}),
        ...(media.filename ? { name: media.filename } : {}),
      },
    ]
  })
}

const kinds = {
  image: 'image',
  sticker: 'image',
  audio: 'audio',
  voice: 'audio',
  video: 'video',
  document: 'file',
} as const
