import twilio from 'twilio'
import { describe } from 'vitest'
import { segmentsOf } from '../../channels/sms-segments.ts'
import { channelConformance } from './conformance.ts'
import type { Call } from './platform.ts'
import type { Seen, Subject } from './subject.ts'

const account = `AC${'0'.repeat(32)}`
const token = 'a-token-of-the-test'
const shop = '+15550100'

type Form = Record<string, string>

const number = (from: string) =>
  `+1555${[...from].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 10_000_000, 7)}`

const message = (more: Form, prefix: string): Form => ({
  ToCountry: 'US',
  SmsMessageSid: `SM${'1'.repeat(32)}`,
  NumMedia: '0',
  SmsSid: `SM${'1'.repeat(32)}`,
  FromState: 'CA',
  SmsStatus: 'received',
  Body: '',
  FromCountry: 'US',
  To: prefix + shop,
  NumSegments: '1',
  MessageSid: `SM${'1'.repeat(32)}`,
  AccountSid: account,
  From: `${prefix}+15550111`,
  ApiVersion: '2010-04-01',
  ...more,
})

const readXml = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

type Sent = { body: string; media: string[] }

/** Messages of TwiML and of REST calls. */
function sent(calls: Call[], response?: { body: string }): Sent[] {
  const inXml = [...(response?.body ?? '').matchAll(/<Message>(.*?)<\/Message>/gs)].map(([, inner = '']) => ({
    body: readXml(/<Body>(.*?)<\/Body>/s.exec(inner)?.[1] ?? ''),
    media: [...inner.matchAll(/<Media>(.*?)<\/Media>/gs)].map(match => readXml(match[1]!)),
  }))
  const byRest = calls.filter(isMessage).map(call => {
    const form = new URLSearchParams(call.body)
    return { body: form.get('Body') ?? '', media: form.getAll('MediaUrl') }
  })
  return [...inXml, ...byRest]
}

const isMessage = (call: Call) =>
  call.method === 'POST' && call.path === `/2010-04-01/Accounts/${account}/Messages.json`

const subject = (
  name: 'sms' | 'whatsapp-twilio',
  env: Record<string, string>,
  more: Pick<Subject<Form>, 'samples' | 'silent'>,
): Subject<Form> => {
  const prefix = name === 'sms' ? '' : 'whatsapp:'
  return {
    name,
    env: url => ({ TWILIO_ACCOUNT_SID: account, TWILIO_AUTH_TOKEN: token, TWILIO_API_URL: url, ...env }),
    answers: () => ({ status: 201, body: { sid: `SM${'2'.repeat(32)}`, status: 'queued' } }),
    isMessage,
    wire(form, signed, url) {
      const by = signed === 'wrongly' ? 'another-token' : token
      return {
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(signed === 'not' ? {} : { 'x-twilio-signature': twilio.getExpectedTwilioSignature(by, url, form) }),
        },
        body: new URLSearchParams(form).toString(),
      }
    },
    refusals: { not: 403, wrongly: 403 },
    signsUrl: true,
    says: (text, id, from) => message({ Body: text, MessageSid: `SM${id}`, From: prefix + number(from) }, prefix),
    seen: (calls, response): Seen => ({
      text: sent(calls, response)
        .map(one => one.body)
        .join('\n\n'),
      taps: [],
    }),
    breaches: (calls, response) => [
      ...(response &&
      (response.status !== 200 || !response.body.startsWith('<?xml version="1.0" encoding="UTF-8"?><Response'))
        ? [`no TwiML: ${response.body.slice(0, 100)}`]
        : []),
      ...sent(calls, response).flatMap(({ body, media }) => [
        ...(body.length > 1600 ? [`${body.length} characters of 1600`] : []),
        ...(name === 'sms' && segmentsOf(body) > 10 ? [`${segmentsOf(body)} segments of 10`] : []),
        ...(media.length > (name === 'sms' ? 10 : 1) ? [`${media.length} pictures`] : []),
        ...(!body && media.length === 0 ? ['an empty message'] : []),
        ...media.filter(url => !/^https:.*\.(?:jpg|png|gif)$/.test(url)).map(url => `no picture: ${url}`),
      ]),
    ],
    failures: [
      {
        what: 'too many calls',
        answer: { status: 429, body: { code: 20429, message: 'Too Many Requests' } },
        is: 'later',
      },
      { what: 'an outage', answer: { status: 503, body: {} }, is: 'unknown' },
      { what: 'a wrong number', answer: { status: 400, body: { code: 21211, message: 'Invalid To' } }, is: 'never' },
      {
        what: 'a recipient who opted out',
        answer: { status: 400, body: { code: 21610, message: 'unsubscribed' } },
        is: 'never',
      },
      {
        what: 'a closed window',
        answer: { status: 400, body: { code: 63016, message: 'outside the window' } },
        is: 'never',
      },
      { what: 'a wrong token', answer: { status: 401, body: { code: 20003, message: 'Authenticate' } }, is: 'never' },
    ],
    ...more,
  }
}

const from = (id: string, channel: string, to: string) => ({ channel, id, via: { from: to } })

describe('Twilio', () => {
  channelConformance(
    subject(
      'sms',
      { TWILIO_SMS_FROM: shop },
      {
        samples: [
          {
            what: 'a text',
            payload: message({ Body: 'Hallo 👋', MessageSid: 'SM1' }, ''),
            messages: [
              {
                id: 'SM1',
                conversation: 'sms:+15550111:+15550100',
                from: from('+15550111', 'sms', shop),
                content: { type: 'text', text: 'Hallo 👋' },
                context: { phone: '+15550111' },
              },
            ],
          },
          {
            what: 'a picture with words',
            payload: message(
              {
                Body: 'this one',
                NumMedia: '1',
                MediaUrl0: 'https://api.twilio.com/m/1',
                MediaContentType0: 'image/jpeg',
              },
              '',
            ),
            messages: [
              {
                content: { type: 'image', url: 'https://api.twilio.com/m/1', caption: 'this one' },
                attachments: [{ kind: 'image', url: 'https://api.twilio.com/m/1', mediaType: 'image/jpeg' }],
              },
            ],
          },
          {
            what: 'a voice note',
            payload: message(
              { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/m/2', MediaContentType0: 'audio/amr' },
              '',
            ),
            messages: [
              {
                content: { type: 'text', text: '' },
                attachments: [{ kind: 'audio', url: 'https://api.twilio.com/m/2' }],
              },
            ],
          },
          {
            what: 'through a Messaging Service',
            payload: message({ Body: 'hi', MessagingServiceSid: `MG${'3'.repeat(32)}` }, ''),
            messages: [
              { from: { channel: 'sms', id: '+15550111', via: { from: shop, service: `MG${'3'.repeat(32)}` } } },
            ],
          },
        ],
        silent: [
          {
            what: 'a receipt',
            payload: {
              MessageSid: 'SM9',
              SmsSid: 'SM9',
              MessageStatus: 'delivered',
              SmsStatus: 'delivered',
              To: '+15550111',
              From: shop,
              AccountSid: account,
            },
          },
          {
            what: 'a receipt of a failure',
            payload: {
              MessageSid: 'SM9',
              MessageStatus: 'undelivered',
              ErrorCode: '30005',
              To: '+15550111',
              From: shop,
            },
          },
          { what: 'STOP', payload: message({ Body: ' Stop ', From: '+15550199', MessageSid: 'SM10' }, '') },
          {
            what: 'HELP that Twilio has answered',
            payload: message({ Body: 'HELP', OptOutType: 'HELP', MessageSid: 'SM11' }, ''),
          },
        ],
      },
    ),
  )
  channelConformance(
    subject(
      'whatsapp-twilio',
      { TWILIO_WHATSAPP_FROM: shop },
      {
        samples: [
          {
            what: 'a text',
            payload: message({ Body: 'hi', ProfileName: 'Ana', WaId: '15550111', MessageSid: 'SM1' }, 'whatsapp:'),
            messages: [
              {
                id: 'SM1',
                conversation: 'whatsapp-twilio:+15550111:+15550100',
                from: { ...from('+15550111', 'whatsapp-twilio', `whatsapp:${shop}`), name: 'Ana' },
                content: { type: 'text', text: 'hi' },
              },
            ],
          },
          {
            what: 'a button of a template',
            payload: message({ Body: 'Yes', ButtonText: 'Yes', ButtonPayload: 'yes-please' }, 'whatsapp:'),
            messages: [{ content: { type: 'choice', value: 'yes-please', label: 'Yes' } }],
          },
          {
            what: 'a place',
            payload: message({ Latitude: '52.52', Longitude: '13.405', Address: 'Berlin' }, 'whatsapp:'),
            messages: [{ content: { type: 'location', latitude: 52.52, longitude: 13.405 } }],
          },
        ],
        silent: [
          {
            what: 'a read mark',
            payload: { MessageSid: 'SM9', MessageStatus: 'read', To: 'whatsapp:+15550111', From: `whatsapp:${shop}` },
          },
        ],
      },
    ),
  )
})
