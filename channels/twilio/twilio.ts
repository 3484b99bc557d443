import { readBody } from '../body.ts'
import { type Abilities, BadRequest, type Channel, SignatureError, Undeliverable } from '../channel.ts'
import { fetchFile } from '../fetch-file.ts'
import { segments, utf16 } from '../length.ts'
import type { InboundMessage, Reply } from '../message.ts'
import { publicUrlOf } from '../public-url.ts'
import { sendParts } from '../send-parts.ts'
import { type Shared, webhookUrl } from '../setup.ts'
import { failureOf } from './failure.ts'
import { type Form, prefixOf, read } from './inbound.ts'
import { parametersOf, render } from './outbound.ts'
import { connect, loadTwilio } from './sdk.ts'
import type { TwilioReady } from './settings.ts'

const maxBody = 64 * 1024
const maxFile = 16 * 1024 * 1024

/**
 * SMS and MMS, or WhatsApp, by Twilio: text with numbered choices. The answer goes into the response (TwiML) while Twilio
 * waits; what comes later is sent by REST.
 */
export function createTwilio(name: string, values: TwilioReady, shared: Shared): Channel {
  const {
    TWILIO_ACCOUNT_SID: account,
    TWILIO_AUTH_TOKEN: token,
    TWILIO_AUTH_TOKEN_BEFORE: before,
    TWILIO_API_URL: apiUrl,
  } = values
  const abilities: Abilities = {
    text: name === 'sms' ? segments(values.TWILIO_SMS_SEGMENTS) : utf16(1600),
    tables: false,
    orders: false,
    images: name === 'sms' ? 'none' : 'photos',
    links: 'written',
    merged: true,
    proactive: true,
    ...(name === 'sms' ? {} : { window: 24 }),
  }
  const withPictures: Abilities = { ...abilities, images: 'photos' }
  const takesPictures = (number: string) => values.TWILIO_MMS_PREFIXES.some(prefix => number.startsWith(prefix))
  let client: ReturnType<typeof connect> | undefined
  const rest = () => (client ??= connect(account, token, apiUrl))

  return {
    name,
    abilities,
    abilitiesFor: ({ from }: InboundMessage) => (name === 'sms' && takesPictures(from.id) ? withPictures : abilities),
    deadline: values.TWILIO_DEADLINE,
    maxBody,
    async receive(request) {
      const form = await verified(request)
      const heard = read(form, {
        channel: name,
        stopWords: values.TWILIO_STOP_WORDS ?? [],
        startWords: values.TWILIO_START_WORDS ?? [],
        key: new URL(request.url).searchParams.get('key') ?? undefined,
        now: shared.now ?? (() => new Date()),
      })
      return { ...heard, answers: 'in-response', respond: twiml }
    },
    render: replies => render(replies).map(parametersOf),
    async send(to, replies, key, progress) {
      const messages = (await rest()).messages
      const prefix = to.via?.prefix ?? prefixOf(name)
      const sender = name === 'sms' ? values.TWILIO_SMS_FROM : values.TWILIO_WHATSAPP_FROM
      const from = to.via?.from ?? (sender && prefix + sender)
      if (!from)
        throw new Undeliverable(
          `nobody writes first: set ${name === 'sms' ? 'TWILIO_SMS_FROM' : 'TWILIO_WHATSAPP_FROM'}`,
        )
      await sendParts(render(replies), key, progress, message =>
        messages
          .create({
            to: prefix + (to.via?.phone ?? to.id),
            ...(from.startsWith('MG') ? { messagingServiceSid: from } : { from }),
            ...parametersOf(message),
            ...(shared.publicUrl
              ? { statusCallback: `${webhookUrl(name, shared)}?${new URLSearchParams({ key })}` }
              : {}),
          })
          .catch(error => {
            throw failureOf(error)
          }),
      )
    },
    fetch: ({ url }) =>
      fetchFile(url, {
        hosts: ['api.twilio.com', '.twilio.com', '.amazonaws.com', '.twiliocdn.com'],
        types: /^(image|audio|video)\/|^application\/pdf$|^text\/(plain|vcard)$/,
        maxSize: maxFile,
        headers: { authorization: `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}` },
      }),
    warmUp: async () => void (await rest()),
  }

  /** The parameters of a request that Twilio has signed. @throws SignatureError */
  async function verified(request: Request): Promise<Form> {
    const signature = request.headers.get('x-twilio-signature')
    if (!signature) throw new SignatureError('the header X-Twilio-Signature is missing', 403)
    const sdk = await loadTwilio()
    const url = publicUrlOf(request, shared.publicUrl)
    const body = request.method === 'POST' ? await readBody(request, maxBody) : ''
    const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')
    const posted = isForm ? formOf(new URLSearchParams(body)) : {}
    const signedBy = (secret: string) =>
      isForm || body === ''
        ? sdk.validateRequest(secret, signature, url, posted)
        : sdk.validateRequestWithBody(secret, signature, url, body)
    if (!signedBy(token) && !(before && signedBy(before)))
      throw new SignatureError(
        'the signature is not that of Twilio for this URL; behind a proxy, AISLE_PUBLIC_URL must be what Twilio calls',
        403,
      )
    if (request.method === 'GET') return formOf(new URL(request.url).searchParams)
    if (!isForm) throw new BadRequest('the content type must be application/x-www-form-urlencoded', 415)
    return posted
  }

  async function twiml(replies: Reply[]): Promise<Response> {
    const sdk = await loadTwilio()
    const response = new sdk.twiml.MessagingResponse()
    for (const { body, media } of render(replies)) {
      const message = response.message({}, '')
      if (body) message.body(body)
      for (const url of media) message.media(url)
    }
    return new Response(response.toString(), { headers: { 'content-type': 'text/xml; charset=utf-8' } })
  }
}

/** Each parameter once or, where it was given several times, as a list. */
function formOf(params: URLSearchParams): Form {
  const form: Form = {}
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name)
    form[name] = all.length > 1 ? all : all[0]!
  }
  return form
}
