import { BadRequest, type Consent, type Receipt } from '../channel.ts'
import type { Attachment, Content, InboundMessage } from '../message.ts'

export type Form = Record<string, string | string[]>

/** What one webhook of Twilio tells: a message, what became of one of ours, or that nothing more may be sent. */
export type Heard = { messages: InboundMessage[]; receipts: Receipt[]; consents: Consent[] }

export type Reading = { channel: string; stopWords: string[]; startWords: string[]; now: () => Date }

/** Numbers on WhatsApp are marked so, in `From` and in `To`. */
export const prefixOf = (channel: string) => (channel === 'whatsapp-twilio' ? 'whatsapp:' : '')

/** @throws BadRequest for what is neither a message nor a receipt, or belongs to the other channel */
export function read(form: Form, reading: Reading): Heard {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : undefined)
  const id = text('MessageSid') ?? text('SmsMessageSid') ?? text('SmsSid')
  if (!id) throw new BadRequest('there is no MessageSid: this is no message of Twilio')
  const state = text('MessageStatus') ?? text('SmsStatus')
  const media = Number(text('NumMedia') ?? 0)
  if (state !== undefined && state !== 'received' && !text('Body') && !media)
    return { messages: [], receipts: [{ id, state, error: text('ErrorCode') }], consents: [] }

  const [from, to] = [text('From'), text('To')]
  if (!from || !to) throw new BadRequest('From and To are missing')
  const prefix = prefixOf(reading.channel)
  if (!from.startsWith(prefix) || (prefix === '' && from.includes(':')))
    throw new BadRequest(`${from.split(':')[0]} messages do not belong to /channels/${reading.channel}`)
  const number = from.slice(prefix.length)
  const address = {
    channel: reading.channel,
    id: number,
    name: text('ProfileName'),
    via: { from: to, ...(text('MessagingServiceSid') ? { service: text('MessagingServiceSid')! } : {}) },
  }
  const consent = consentIn(text('Body') ?? '', text('OptOutType'), reading)
  // Twilio has answered these words itself.
  if (consent !== undefined)
    return { messages: [], receipts: [], consents: consent === 'help' ? [] : [{ to: address, allowed: consent }] }
  const attachments = attachmentsIn(form, media)
  return {
    receipts: [],
    consents: [],
    messages: [
      {
        id,
        channel: reading.channel,
        conversation: `${reading.channel}:${number}:${to.slice(prefix.length)}`,
        from: address,
        sentAt: reading.now().toISOString(),
        content: contentOf(text, attachments),
        ...(attachments.length > 0 ? { attachments } : {}),
        context: { phone: number, referral: text('ReferralSourceUrl') },
      },
    ],
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

function contentOf(text: (name: string) => string | undefined, attachments: Attachment[]): Content {
  const body = text('Body') ?? ''
  const button = text('ButtonPayload') ?? text('ListId')
  if (button) return { type: 'choice', value: button, label: text('ButtonText') ?? text('ListTitle') ?? body }
  const [latitude, longitude] = [Number(text('Latitude') ?? Number.NaN), Number(text('Longitude') ?? Number.NaN)]
  if (Number.isFinite(latitude) && Number.isFinite(longitude)) return { type: 'location', latitude, longitude }
  const picture = attachments.find(one => one.kind === 'image')
  if (picture) return { type: 'image', url: picture.url, caption: body || undefined }
  return { type: 'text', text: body }
}

function attachmentsIn(form: Form, count: number): Attachment[] {
  return Array.from({ length: Math.min(count, 10) }, (_, i) => {
    const [url, mediaType] = [form[`MediaUrl${i}`], form[`MediaContentType${i}`]]
    if (typeof url !== 'string') return []
    const kind = /^(image|audio|video)\//.exec(String(mediaType))?.[1] as Attachment['kind'] | undefined
    return [{ kind: kind ?? 'file', url, mediaType: typeof mediaType === 'string' ? mediaType : undefined }]
  }).flat()
}
