import { describe, expect } from 'vitest'
import { answer, env, isMessage, type Json, sent, tokenFor } from './bot-framework-wire.ts'
import { channelConformance } from './conformance.ts'
import type { Seen, Subject } from './subject.ts'

/** Set once the platform is there: activities name the service that they come from. */
let service = ''

/** A message as Teams sends it from a chat with one person. */
const message = (more: Json = {}): Json => ({
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

const directLine = (more: Json = {}): Json =>
  message({
    channelId: 'directline',
    from: { id: 'dl_42', name: '' },
    conversation: { id: 'dl-1' },
    recipient: { id: 'shop@bot', name: 'Shop' },
    attachments: [],
    entities: [],
    ...more,
  })

const chat = (from: string) => ({
  from: { id: `29:${from}`, name: from, aadObjectId: from },
  conversation: { id: `a:${from}`, conversationType: 'personal', tenantId: 'tenant-1' },
})

/** All words and buttons of an activity, wherever they stand. */
function readActivity({ text = '', attachments = [], suggestedActions }: Json): Seen {
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

const from = (id: string, platform: string, more: Json) => ({
  id: `${platform}:${id}`,
  via: expect.objectContaining(more),
})

const subject = (says: (more: Json) => Json): Omit<Subject<() => Json>, 'samples' | 'silent'> => ({
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

describe('Bot Framework', () => {
  channelConformance<() => Json>({
    ...subject(message),
    samples: [
      {
        what: 'a text',
        payload: () => message({ text: 'Hi 👋' }),
        messages: [
          {
            id: '1767326091220',
            conversation: 'teams:msteams:a:1chat',
            sentAt: '2026-01-02T03:55:18.123Z',
            locale: 'en-US',
            from: {
              channel: 'teams',
              name: 'Ana',
              ...from('29:1x', 'msteams', { conversation: 'a:1chat', bot: '28:bot', tenant: 'tenant-1' }),
            },
            content: { type: 'text', text: 'Hi 👋' },
            context: { accountToken: 'tenant-1/a1b2' },
          },
        ],
      },
      {
        what: 'a mention in a channel, to each their own conversation',
        payload: () =>
          message({
            text: '<at>Shop</at>&nbsp;boots for <at>Ben</at> &amp; me, size &lt; 44\n',
            conversation: {
              id: '19:t@thread.tacv2;messageid=1',
              conversationType: 'channel',
              isGroup: true,
              tenantId: 't',
            },
            entities: [{ type: 'mention', text: '<at>Shop</at>', mentioned: { id: '28:bot', name: 'Shop' } }],
          }),
        messages: [
          {
            conversation: 'teams:msteams:19:t@thread.tacv2;messageid=1:29:1x',
            content: { type: 'text', text: 'boots for Ben & me, size < 44' },
          },
        ],
      },
      {
        what: 'a button of ours',
        payload: () => message({ text: 'Details', value: { choice: 'start:product-details?product=p1' } }),
        messages: [{ content: { type: 'choice', value: 'start:product-details?product=p1', label: 'Details' } }],
      },
      {
        what: 'Action.Submit without text',
        payload: () => message({ text: undefined, value: { choice: 'yes' }, replyToId: '1' }),
        messages: [{ content: { type: 'choice', value: 'yes', label: 'yes' } }],
      },
      {
        what: 'the form of a card that was made elsewhere',
        payload: () => message({ text: undefined, value: { rating: '5' } }),
        messages: [{ content: { type: 'choice', value: '{"rating":"5"}', label: '{"rating":"5"}' } }],
      },
      {
        what: 'Action.Execute',
        payload: () =>
          message({
            type: 'invoke',
            name: 'adaptiveCard/action',
            text: undefined,
            value: { action: { type: 'Action.Execute', title: 'Yes', data: { choice: 'yes' } }, trigger: 'manual' },
          }),
        messages: [{ content: { type: 'choice', value: 'yes', label: 'Yes' } }],
      },
      {
        what: 'a picture',
        payload: () =>
          message({
            text: 'like this',
            attachments: [
              {
                contentType: 'image/*',
                contentUrl: 'https://smba.trafficmanager.net/amer/v3/attachments/1/views/original',
              },
              { contentType: 'text/html', content: '<p>like this</p>' },
            ],
          }),
        messages: [
          {
            content: {
              type: 'image',
              url: 'https://smba.trafficmanager.net/amer/v3/attachments/1/views/original',
              caption: 'like this',
            },
            attachments: [
              { kind: 'image', url: 'https://smba.trafficmanager.net/amer/v3/attachments/1/views/original' },
            ],
          },
        ],
      },
      {
        what: 'a file',
        payload: () =>
          message({
            text: '',
            attachments: [
              {
                contentType: 'application/vnd.microsoft.teams.file.download.info',
                name: 'receipt.pdf',
                contentUrl: 'https://t.sharepoint.com/x/receipt.pdf',
                content: { downloadUrl: 'https://t.sharepoint.com/download?x=1', uniqueId: 'u', fileType: 'pdf' },
              },
            ],
          }),
        messages: [
          {
            content: { type: 'text', text: '' },
            attachments: [{ kind: 'file', url: 'https://t.sharepoint.com/download?x=1', name: 'receipt.pdf' }],
          },
        ],
      },
      {
        what: 'a place',
        payload: () =>
          directLine({ text: '', entities: [{ type: 'GeoCoordinates', latitude: 52.52, longitude: 13.405 }] }),
        messages: [{ content: { type: 'location', latitude: 52.52, longitude: 13.405 } }],
      },
      {
        what: 'the app is added',
        payload: () => message({ type: 'installationUpdate', action: 'add', text: undefined }),
        messages: [{ content: { type: 'event', name: 'opened' } }],
      },
      {
        what: 'somebody joins on Direct Line',
        payload: () =>
          directLine({
            type: 'conversationUpdate',
            id: undefined,
            text: undefined,
            from: { id: 'dl-1' },
            membersAdded: [{ id: 'shop@bot' }, { id: 'dl_42', name: 'You' }],
          }),
        messages: [
          {
            from: { channel: 'teams', name: 'You', ...from('dl_42', 'directline', {}) },
            content: { type: 'event', name: 'opened' },
          },
        ],
      },
    ],
    silent: [
      { what: 'typing', payload: () => message({ type: 'typing', id: undefined, text: undefined }) },
      {
        what: 'a reaction',
        payload: () => message({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }], text: undefined }),
      },
      { what: 'an edit', payload: () => message({ type: 'messageUpdate', channelData: { eventType: 'editMessage' } }) },
      { what: 'a deletion', payload: () => message({ type: 'messageDelete', text: undefined }) },
      { what: 'a trace', payload: () => directLine({ type: 'trace', name: 'x', value: {} }) },
      {
        what: 'an event of somebody else',
        payload: () => directLine({ type: 'event', name: 'other', text: undefined }),
      },
      { what: 'an echo', payload: () => directLine({ from: { id: 'shop@bot', role: 'bot' } }) },
      {
        what: 'the bot itself was added',
        payload: () => message({ type: 'conversationUpdate', text: undefined, membersAdded: [{ id: '28:bot' }] }),
      },
      {
        what: 'a message of HTML alone that says nothing',
        payload: () => message({ text: '', attachments: [{ contentType: 'text/html', content: '<div></div>' }] }),
      },
      {
        what: 'the app was removed',
        payload: () => message({ type: 'installationUpdate', action: 'remove', text: undefined, ...chat('gone') }),
      },
    ],
  })

  describe('by Direct Line of Azure', () => {
    channelConformance<() => Json>({
      ...subject(directLine),
      samples: [],
      silent: [],
      says: (text, id, from) => () =>
        directLine({ text, id, from: { id: `dl_${from}` }, conversation: { id: `dl-${from}` } }),
      taps:
        ({ label, value }, id, from) =>
        () =>
          directLine({
            text: label,
            value: { choice: value },
            id,
            from: { id: `dl_${from}` },
            conversation: { id: `dl-${from}` },
          }),
    })
  })

  describe('in the response, for who expects it there', () => {
    channelConformance<() => Json>({
      ...subject(directLine),
      samples: [],
      silent: [],
      says: (text, id, from) => () =>
        directLine({
          text,
          id,
          deliveryMode: 'expectReplies',
          from: { id: `dl_${from}` },
          conversation: { id: `dl-${from}` },
        }),
      taps: undefined,
    })
  })

  describe('on a platform that Azure translates for', () => {
    channelConformance<() => Json>({
      ...subject(directLine),
      samples: [],
      silent: [],
      says: (text, id, from) => () =>
        directLine({ text, id, channelId: 'facebook', from: { id: from }, conversation: { id: `fb-${from}` } }),
      taps: undefined,
    })
  })
})
