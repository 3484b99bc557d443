import { BadRequest, type Consent, type Receipt } from '../channel.ts'
import type { Address, Attachment, Content, InboundMessage } from '../message.ts'

export type Form = Record<string, string | string[]>

/** What one webhook of Twilio tells: a message, what became of one of ours, or that nothing more may be sent. */
export type Heard = { messages: InboundMessage[]; receipts: Receipt[]; consents: Consent[] }

/** `key`: of what was sent, in the address of its status callback. */
export type Reading = { channel: string; stopWords: string[]; startWords: string[]; key?: string; now: () => Date }

/** Numbers on WhatsApp are marked so, in `From` and in `To`. */
export const prefixOf = (channel: string) => (channel === 'whatsapp-twilio' ? 'whatsapp:' : '')

/** What comes to a Messaging Service from its RCS sender is for phones, as SMS is. */
const rcs = 'rcs:'

/** @throws BadRequest for what is neither a message nor a receipt, or belongs to the other channel */
export function read(form: Form, reading: Reading): Heard {
  const text = (name: string) => firstOf(form[name])
  // The same message as Twilio Conversations tells it: it comes as a message by itself.
  if (text('ConversationSid') && text('EventType')) return { messages: [], receipts: [], consents: [] }
  const id = text('MessageSid') ?? text('SmsMessageSid') ?? text('SmsSid')
  if (!id) throw new BadRequest('there is no MessageSid: this is no message of Twilio')
  const state = text('MessageStatus') ?? text('SmsStatus')
  const media = Number(text('NumMedia') ?? 0) || 0
  if (state !== undefined && state !== 'received' && !text('Body') && !media)
    return { messages: [], receipts: [{ id, state, error: text('ErrorCode'), key: reading.key }], consents: [] }

  const address = addressIn(text, reading.channel)
  const consent = consentIn(text('Body') ?? '', text('OptOutType'), reading)
  // Twilio has answered these words itself.
  if (consent !== undefined)
    return { messages: [], receipts: [], consents: consent === 'help' ? [] : [{ to: address, allowed: consent }] }
  const attachments = attachmentsIn(text, media)
  const phone = address.via!.phone ?? address.id
  return {
    receipts: [],
    consents: [],
    messages: [
      {
        id,
        channel: reading.channel,
        conversation: `${reading.channel}:${address.id}:${withoutPrefix(address.via!.from!, reading.channel)}`,
        from: address,
        sentAt: reading.now().toISOString(),
        content: contentOf(text, attachments),
        ...(attachments.length > 0 ? { attachments } : {}),
        context: { ...(isPhone(phone) ? { phone } : {}), referral: text('ReferralSourceUrl') },
      },
    ],
  }
}

/** A parameter that came several times counts as it came first. */
const firstOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

type Text = (name: string) => string | undefined

const isPhone = (id: string) => /^\+\d+$/.test(id)
const withoutPrefix = (number: string, channel: string) =>
  number.startsWith(prefixOf(channel)) ? number.slice(prefixOf(channel).length) : number

/**
 * Who wrote. On WhatsApp that is the id that they have for this business, where Twilio tells one: numbers are given up, and
 * some people hide theirs.
 */
function addressIn(text: Text, channel: string): Address {
  const [from, to] = [text('From'), text('To')]
  if (!from || !to) throw new BadRequest('From and To are missing')
  const isRcs = channel === 'sms' && from.startsWith(rcs)
  const prefix = isRcs ? rcs : prefixOf(channel)
  if (!from.startsWith(prefix) || (prefix === '' && from.includes(':')))
    throw new BadRequest(`${from.split(':')[0]} messages do not belong to /channels/${channel}`)
  const number = from.slice(prefix.length)
  const own = channel === 'sms' ? undefined : text('ExternalUserId')?.slice(prefix.length)
  const service = text('MessagingServiceSid')
  return {
    channel,
    id: own || number,
    name: text('ProfileName'),
    via: {
      from: to,
      ...(service ? { service } : {}),
      ...(isRcs ? { prefix: rcs } : {}),
      ...(own && own !== number ? { phone: number } : {}),
    },
  }
}

/** Whether the words end or allow all messages. With Advanced Opt-Out, Twilio says it itself. */
function consentIn(
  body: string,
  type: string | undefined,
  { channel, stopWords, startWords }: Reading,
): boolean | 'help' | undefined {
  if (type) return type === 'STOP' ? false : type === 'START' ? true : 'help'
  if (channel !== 'sms') return undefined
  const word = body.trim().toUpperCase()
  return stopWords.includes(word) ? false : startWords.includes(word) ? true : undefined
}

function contentOf(text: Text, attachments: Attachment[]): Content {
  const body = text('Body') ?? ''
  const button = text('ButtonPayload') || text('ListId')
  if (button) return { type: 'choice', value: button, label: text('ButtonText') ?? text('ListTitle') ?? body }
  const [latitude, longitude] = [Number(text('Latitude') || Number.NaN), Number(text('Longitude') || Number.NaN)]
  if (Number.isFinite(latitude) && Number.isFinite(longitude)) return { type: 'location', latitude, longitude }
  const picture = attachments.find(one => one.kind === 'image')
  if (picture) return { type: 'image', url: picture.url, caption: body || undefined }
  return { type: 'text', text: body }
}

function attachmentsIn(text: Text, count: number): Attachment[] {
  return Array.from({ length: Math.min(count, 10) }, (_, i) => {
    const [url, mediaType] = [text(`MediaUrl${i}`), text(`MediaContentType${i}`)]
    if (!url) return []
    const kind = /^(image|audio|video)\//.exec(mediaType ?? '')?.[1] as Attachment['kind'] | undefined
    return [{ kind: kind ?? 'file', url, mediaType }]
  }).flat()
}
