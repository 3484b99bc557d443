import { answer, env, isMessage, type Json, sent, tokenFor } from './bot-framework-wire.ts'
import type { Seen, Subject } from './subject.ts'

/** Set once the platform is there: activities name the service that they come from. */
let service = ''

/** A message as Teams sends it from a chat with one person. */
export const message = (more: Json = {}): Json => ({
  type: 'message',
  id: '1767326091220',
  timestamp: '2026-01-02T03:55:18.123Z',
  localTimestamp: '2026-01-02T04:55:18.123+01:00',
  channelId: 'msteams',
  serviceUrl: service,
  from: { id: '29:1x', name: 'Ana', aadObjectId: 'a1b2' },
  conversation: { id: 'a:1chat', conversationType: 'personal', tenantId: 'tenant-1' },
  recipient: { id: '28:bot', name: 'Shop' },
  textFormat: 'plain',
  locale: 'en-US',
  text: 'hello',
  entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web' }],
  attachments: [{ contentType: 'text/html', content: '<div>hello</div>' }],
  channelData: { tenant: { id: 'tenant-1' } },
  value: null,
  ...more,
})

export const directLine = (more: Json = {}): Json =>
  message({
    channelId: 'directline',
    from: { id: 'dl_42', name: '' },
    conversation: { id: 'dl-1' },
    recipient: { id: 'shop@bot', name: 'Shop' },
    attachments: [],
    entities: [],
    ...more,
  })

export const chat = (from: string) => ({
  from: { id: `29:${from}`, name: from, aadObjectId: from },
  conversation: { id: `a:${from}`, conversationType: 'personal', tenantId: 'tenant-1' },
})

/** All words and buttons of an activity, wherever they stand. */
export function readActivity({ text = '', attachments = [], suggestedActions }: Json): Seen {
  const words: string[] = [text]
  const taps: Seen['taps'] = []
  const button = ({ type, title, value }: Json) => {
    if (type === 'messageBack') taps.push({ label: title, value: value.choice })
    else words.push(title)
  }
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, text: own } = node as Json
    if (type === 'TextRun') words.push(own)
    for (const part of Object.values(node)) walk(part)
  }
  for (const { contentType, content } of attachments) {
    if (contentType.endsWith('card.adaptive')) walk(content.body)
    else {
      words.push(
        content.title ?? '',
        unescaped(content.text ?? ''),
        ...(content.images ?? []).map((one: Json) => one.alt),
      )
      for (const one of content.buttons ?? []) button(one)
    }
  }
  for (const one of suggestedActions?.actions ?? []) button(one)
  return { text: words.filter(Boolean).join('\n'), taps }
}

const unescaped = (html: string) =>
  html
    .replace(/<br\/>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

function breachesOf(activity: Json): string[] {
  const { text, attachments = [], suggestedActions, attachmentLayout } = activity
  const size = JSON.stringify(activity).length * 2
  const teams = activity.recipient?.id.startsWith('29:')
  return [
    ...(size > 100 * 1024 ? [`${size} bytes of UTF-16, of 100 KB`] : []),
    ...(!text && attachments.length === 0 && !suggestedActions ? ['an empty message'] : []),
    ...(teams && suggestedActions ? ['suggested actions in Teams'] : []),
    ...(attachmentLayout === 'carousel' && attachments.length > 10 && teams ? [`${attachments.length} cards`] : []),
    ...(suggestedActions?.actions.length > 100 ? ['more than 100 suggested actions'] : []),
    ...attachments.flatMap(({ contentType, content }: Json) => [
      ...(contentType.endsWith('card.hero') && content.buttons?.length > 6
        ? [`${content.buttons.length} buttons`]
        : []),
      ...(contentType.endsWith('card.adaptive') && content.version !== '1.5' ? ['not of version 1.5'] : []),
      ...(content.images ?? []).flatMap((one: Json) => (/^https:/.test(one.url) ? [] : [`no picture: ${one.url}`])),
      ...(content.buttons ?? []).flatMap((one: Json) => (one.title ? [] : ['a button without a title'])),
    ]),
  ]
}

export const subject = (says: (more: Json) => Json): Omit<Subject<() => Json>, 'samples' | 'silent'> => ({
  name: 'teams',
  env(url) {
    service = `${url}/amer/`
    return env(url)
  },
  answers: answer,
  isMessage,
  wire(payload, signed) {
    const activity = payload()
    const claims = signed === 'long ago' ? { nbf: 1_600_000_000, exp: 1_600_003_600 } : {}
    const token = tokenFor(activity.serviceUrl, claims, { by: signed === 'wrongly' ? 'stranger' : 'own' })
    return {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(signed === 'not' ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(activity),
    }
  },
  refusals: { not: 401, wrongly: 401, 'long ago': 401 },
  bearer: true,
  says: (text, id, from) => () => says({ text, id, ...chat(from) }),
  taps:
    ({ label, value }, id, from) =>
    () =>
      says({ text: label, value: { choice: value }, id, ...chat(from) }),
  seen(calls, response) {
    const all = sent(calls, response).map(readActivity)
    return { text: all.map(one => one.text).join('\n\n'), taps: all.flatMap(one => one.taps) }
  },
  breaches: (calls, response) => sent(calls, response).flatMap(breachesOf),
  failures: [
    {
      what: 'too many calls',
      answer: { status: 429, headers: { 'retry-after': '7' }, body: { error: { code: 'TooManyRequests' } } },
      is: 'later',
      after: 7000,
    },
    { what: 'an outage', answer: { status: 503, body: {} }, is: 'unknown' },
    { what: 'a bad gateway', answer: { status: 502, body: {} }, is: 'unknown' },
    { what: 'a lost race', answer: { status: 412, body: { error: { code: 'PreconditionFailed' } } }, is: 'unknown' },
    {
      what: 'a bot that was removed',
      answer: { status: 403, body: { error: { code: 'BotNotInConversationRoster', message: 'gone' } } },
      is: 'never',
    },
    {
      what: 'a conversation that is gone',
      answer: { status: 404, body: { error: { code: 'ConversationNotFound' } } },
      is: 'never',
    },
    {
      what: 'a message too large',
      answer: { status: 413, body: { error: { code: 'MessageSizeTooBig' } } },
      is: 'never',
    },
  ],
})
