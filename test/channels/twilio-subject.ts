import twilio from 'twilio'
import { segmentsOf } from '../../channels/sms-segments.ts'
import type { Call } from './platform.ts'
import type { Seen, Subject } from './subject.ts'

export const account = `AC${'0'.repeat(32)}`
const token = 'a-token-of-the-test'
export const shop = '+15550100'

type Form = Record<string, string>

const number = (from: string) =>
  `+1555${[...from].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 10_000_000, 7)}`

export const message = (more: Form, prefix: string): Form => ({
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

export const subject = (
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
