import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import type { Channel } from '../../channels/channel.ts'
import { createChannels } from '../../channels/index.ts'
import type { Reply } from '../../channels/message.ts'
import { aisle } from '../cli/run.ts'
import { channelConformance } from './conformance.ts'
import { answerAsGraph, appEnv, appFailures, graphError, handshakesOf, signedWire } from './meta.ts'
import { breaches, isMessage, longest, seen, sentIn } from './meta-messages.ts'
import { openPlatform, type Platform } from './platform.ts'

const token = 'EAA-page'
const at = 1_772_998_024_000
const sentAt = new Date(at).toISOString()

type Event = Record<string, unknown>
const event = (more: object, psid = '24601'): Event => ({
  sender: { id: psid },
  recipient: { id: '1000' },
  timestamp: at,
  ...more,
})
const page = (...messaging: Event[]): Event => ({ object: 'page', entry: [{ id: '1000', time: at, messaging }] })
const message = (more: object, psid?: string) => page(event({ message: { mid: 'm_1', ...more } }, psid))
const attached = (type: string, payload: object, more: object = {}) =>
  message({ attachments: [{ type, payload }], ...more })

channelConformance<Event>({
  name: 'messenger',
  env: url => ({ ...appEnv(url), MESSENGER_PAGE_TOKEN: token }),
  answers: call => ({ body: { recipient_id: '24601', message_id: `m_${call.body.length}` } }),
  isMessage,
  wire: signedWire,
  refusals: { not: 401, wrongly: 401 },
  handshakes: handshakesOf('messenger'),
  samples: [
    {
      what: 'a text',
      payload: message({ text: 'Schuhe für den Löwen 🦁' }),
      messages: [
        {
          id: 'm_1',
          conversation: 'messenger:1000:24601',
          from: { channel: 'messenger', id: '24601', via: { at: sentAt } },
          sentAt,
          content: { type: 'text', text: 'Schuhe für den Löwen 🦁' },
        },
      ],
    },
    {
      what: 'an answer to an earlier message',
      payload: message({ text: 'this one', reply_to: { mid: 'm_0' } }),
      messages: [{ content: { type: 'text', text: 'this one' } }],
    },
    {
      what: 'a quick reply',
      payload: message({ text: '42', quick_reply: { payload: 'SIZE_42' } }),
      messages: [{ content: { type: 'choice', value: 'SIZE_42', label: '42' } }],
    },
    {
      what: 'a button',
      payload: page(event({ postback: { mid: 'm_7', title: 'Details', payload: 'start:x?product=1' } })),
      messages: [{ id: 'm_7', content: { type: 'choice', value: 'start:x?product=1', label: 'Details' } }],
    },
    {
      what: 'a button without an id of its own',
      payload: page(event({ postback: { title: 'Details', payload: 'p' } })),
      messages: [{ content: { type: 'choice', value: 'p', label: 'Details' } }],
    },
    {
      what: 'Get Started, from an advertisement',
      payload: page(
        event({
          postback: {
            title: 'Get Started',
            payload: 'GET_STARTED',
            referral: { ref: 'spring-sale', source: 'SHORTLINK', type: 'OPEN_THREAD' },
          },
        }),
      ),
      messages: [{ content: { type: 'event', name: 'opened' }, context: { referral: 'spring-sale' } }],
    },
    {
      what: 'a link that leads into the conversation',
      payload: page(event({ referral: { ref: 'poster', source: 'SHORTLINK', type: 'OPEN_THREAD' } })),
      messages: [{ content: { type: 'event', name: 'opened' }, context: { referral: 'poster' } }],
    },
    {
      what: 'a linked account',
      payload: page(event({ account_linking: { status: 'linked', authorization_code: 'code-1' } })),
      messages: [{ content: { type: 'event', name: 'opened' }, context: { accountToken: 'code-1' } }],
    },
    {
      what: 'a picture with words',
      payload: attached('image', { url: 'https://scontent.xx.fbcdn.net/1.jpg' }, { text: 'like this' }),
      messages: [
        {
          content: { type: 'image', url: 'https://scontent.xx.fbcdn.net/1.jpg', caption: 'like this' },
          attachments: [{ kind: 'image', url: 'https://scontent.xx.fbcdn.net/1.jpg' }],
        },
      ],
    },
    {
      what: 'a voice note',
      payload: attached('audio', { url: 'https://cdn.fbsbx.com/1.mp4' }),
      messages: [
        { content: { type: 'text', text: '' }, attachments: [{ kind: 'audio', url: 'https://cdn.fbsbx.com/1.mp4' }] },
      ],
    },
    {
      what: 'a place',
      payload: attached('location', { coordinates: { lat: 52.52, long: 13.405 } }),
      messages: [{ content: { type: 'location', latitude: 52.52, longitude: 13.405 } }],
    },
    {
      what: 'a thumb',
      payload: attached('image', { url: 'https://scontent.xx.fbcdn.net/t.png', sticker_id: 369239263222822 }),
      messages: [{ content: { type: 'text', text: '👍' } }],
    },
    {
      what: 'another sticker',
      payload: attached('image', { url: 'https://x.fbcdn.net/s.png', sticker_id: 5 }),
      messages: [{ content: { type: 'image', url: 'https://x.fbcdn.net/s.png' } }],
    },
    {
      what: 'a product of the page’s shop',
      payload: attached('template', { product: { elements: [{ id: '1', retailer_id: 'b-1', title: 'Fjell 2' }] } }),
      messages: [{ content: { type: 'text', text: 'Fjell 2' } }],
    },
    {
      what: 'a link',
      payload: attached('fallback', { url: 'https://shop.example/p/1', title: 'Boots' }),
      messages: [{ content: { type: 'text', text: 'Boots' } }],
    },
    {
      what: 'several entries with several events',
      payload: {
        object: 'page',
        entry: [
          { id: '1000', time: at, messaging: [event({ message: { mid: 'a', text: 'one' } })] },
          {
            id: '1000',
            time: at,
            messaging: [
              event({ read: { watermark: at } }),
              event({ message: { mid: 'b', text: 'two' } }, '24602'),
              event({ message: { mid: 'c', text: 'three' } }),
            ],
          },
        ],
      },
      messages: [
        { id: 'a', content: { type: 'text', text: 'one' } },
        { id: 'b', conversation: 'messenger:1000:24602', content: { type: 'text', text: 'two' } },
        { id: 'c', content: { type: 'text', text: 'three' } },
      ],
    },
  ],
  silent: [
    {
      what: 'nothing that makes sense',
      payload: {
        object: 'page',
        entry: [
          null,
          {},
          {
            messaging: [null, 7, {}, event({ message: { attachments: [null] } })],
            changes: [null, { field: 'messages' }],
          },
        ],
      },
    },
    {
      what: 'an own echo',
      payload: page({
        sender: { id: '1000' },
        recipient: { id: '24601' },
        timestamp: at,
        message: { mid: 'm_9', is_echo: true, app_id: 77, text: 'hello' },
      }),
    },
    { what: 'a receipt', payload: page(event({ delivery: { mids: ['m_9'], watermark: at } })) },
    { what: 'a read mark', payload: page(event({ read: { watermark: at } })) },
    {
      what: 'a reaction',
      payload: page(event({ reaction: { reaction: 'love', emoji: '❤', action: 'react', mid: 'm_9' } })),
    },
    { what: 'an edit', payload: page(event({ message_edit: { mid: 'm_1', text: 'hallo', num_edit: 1 } })) },
    {
      what: 'what another app answers',
      payload: {
        object: 'page',
        entry: [{ id: '1000', time: at, standby: [event({ message: { mid: 's', text: 'hi' } })] }],
      },
    },
    { what: 'a thread that is passed on', payload: page(event({ pass_thread_control: { new_owner_app_id: '1' } })) },
    { what: 'an account that is linked no longer', payload: page(event({ account_linking: { status: 'unlinked' } })) },
    {
      what: 'a post on the page',
      payload: { object: 'page', entry: [{ id: '1000', changes: [{ field: 'feed', value: {} }] }] },
    },
  ],
  says: (text, id, from) => message({ mid: `m_${id}`, text }, from),
  taps: ({ label, value }, id, from) => message({ mid: `m_${id}`, text: label, quick_reply: { payload: value } }, from),
  seen,
  breaches: calls => breaches(calls, longest.messenger, token),
  failures: [
    ...appFailures,
    { what: 'a closed window', answer: graphError(10, 400, { error_subcode: 2018278 }), is: 'never' },
    { what: 'a shopper who has blocked the page', answer: graphError(551), is: 'never' },
  ],
})

describe('Messenger', () => {
  const now = new Date('2026-03-10T12:00:00Z')
  const hello: Reply[] = [{ blocks: [{ type: 'text', text: 'Your order is on its way.' }], expects: 'nothing' }]
  const to = (hours: number) => ({
    channel: 'messenger',
    id: '24601',
    via: { at: new Date(now.getTime() - hours * 3600_000).toISOString() },
  })
  let platform: Platform
  const state = {
    token,
    object: 'page',
    url: 'https://shop.example/channels/messenger',
    scopes: ['pages_messaging'],
    fields: ['messages', 'messaging_postbacks'],
  }
  beforeAll(async () => {
    platform = await openPlatform(
      call =>
        (call.path.endsWith('/24601') ? { body: { first_name: 'Ana', locale: 'de_DE' } } : undefined) ??
        (call.path.endsWith('/24602') ? graphError(100) : undefined) ??
        answerAsGraph(call, state) ?? { body: { id: '1000', name: 'The shop', message_id: 'm' } },
      isMessage,
    )
  })
  afterAll(() => platform.close())

  async function open(env: Record<string, string> = {}): Promise<Channel> {
    const values = readConfig({ ...appEnv(platform.url), MESSENGER_PAGE_TOKEN: token, ...env })
    const shared = { secret: 'x'.repeat(32), allowedOrigins: [], now: () => now }
    return (await createChannels(['messenger'], values, shared)).get('messenger')!
  }
  const sent = async (channel: Channel, ...given: Parameters<Channel['send']>) => {
    const from = platform.calls.length
    await channel.send(...given)
    return sentIn(platform.calls.slice(from))
  }

  test('says whether it answers, writes unasked, or writes late', async () => {
    const plain = await open()
    expect(await sent(plain, to(1), hello, 'k')).toMatchObject([{ messaging_type: 'RESPONSE' }])
    expect(await sent(plain, { channel: 'messenger', id: '1' }, hello, 'k')).toMatchObject([
      { messaging_type: 'UPDATE' },
    ])
    expect(await sent(plain, to(25), hello, 'k')).toMatchObject([{ messaging_type: 'RESPONSE' }])
    const tagged = await open({ MESSENGER_TAG: 'ACCOUNT_UPDATE' })
    expect(await sent(tagged, to(23), hello, 'k')).toMatchObject([{ messaging_type: 'RESPONSE' }])
    expect(await sent(tagged, to(25), hello, 'k')).toMatchObject([
      { messaging_type: 'MESSAGE_TAG', tag: 'ACCOUNT_UPDATE' },
    ])
  })

  test('what Meta says of the window counts more than the clock', async () => {
    const tagged = await open({ MESSENGER_TAG: 'ACCOUNT_UPDATE' })
    platform.next(graphError(10, 400, { error_subcode: 2018278 }))
    expect(await sent(tagged, to(23), hello, 'k')).toMatchObject([
      { messaging_type: 'RESPONSE' },
      { messaging_type: 'MESSAGE_TAG', tag: 'ACCOUNT_UPDATE' },
    ])
  })

  test('a product is an element with its picture, its buttons and where it leads', async () => {
    const card = {
      type: 'card' as const,
      title: 'Fjell 2',
      detail: '€179.95 · 4.5/5 (23)',
      image: { url: 'https://shop.example/1.jpg', alt: '' },
      url: 'https://shop.example/p/1',
      actions: [{ value: 'start:product-details?product=1', label: 'Details' }],
    }
    const replies: Reply[] = [
      { blocks: [{ type: 'carousel', cards: [card, { ...card, title: 'Tind 3' }] }], expects: 'nothing' },
    ]
    const element = {
      title: 'Fjell 2',
      subtitle: '€179.95 · 4.5/5 (23)',
      image_url: 'https://shop.example/1.jpg',
      default_action: { type: 'web_url', url: 'https://shop.example/p/1' },
      buttons: [{ type: 'postback', title: 'Details', payload: 'start:product-details?product=1' }],
    }
    const [first] = await sent(await open(), to(1), replies, 'k')
    expect(first!.message).toEqual({
      attachment: {
        type: 'template',
        payload: { template_type: 'generic', elements: [element, { ...element, title: 'Tind 3' }] },
      },
    })
  })

  test('links share a message with buttons', async () => {
    const blocks = ['Returns', 'Delivery and all that it costs', 'Sizes', 'Care'].map((label, i) => ({
      type: 'link' as const,
      url: `https://shop.example/${i}`,
      label,
    }))
    const messages = await sent(await open(), to(1), [{ blocks, expects: 'nothing' }], 'k')
    expect(messages.map(one => one.message!.attachment!.payload)).toMatchObject([
      {
        template_type: 'button',
        text: 'Returns\nDelivery and all that it costs\nSizes',
        buttons: [
          { type: 'web_url', url: 'https://shop.example/0', title: 'Returns' },
          { title: 'Delivery and all…' },
          {},
        ],
      },
      { template_type: 'button', text: 'Care' },
    ])
  })

  test('shows that an answer is on its way, once to each who wrote', async () => {
    const channel = await open()
    const { headers, body } = await signedWire(
      page(
        event({ message: { mid: '1', text: 'a' } }),
        event({ message: { mid: '2', text: 'b' } }),
        event({ message: { mid: '3', text: 'c' } }, '24602'),
      ),
      'rightly',
    )
    const received = await channel.receive(new Request('https://shop.example', { method: 'POST', headers, body }))
    const from = platform.calls.length
    await received.meanwhile!.tell()
    const signals = platform.calls.slice(from).map(call => JSON.parse(call.body))
    expect(signals).toHaveLength(4)
    expect(new Set(signals)).toEqual(
      new Set([
        { recipient: { id: '24601' }, sender_action: 'mark_seen' },
        { recipient: { id: '24601' }, sender_action: 'typing_on' },
        { recipient: { id: '24602' }, sender_action: 'mark_seen' },
        { recipient: { id: '24602' }, sender_action: 'typing_on' },
      ]),
    )
  })

  test('knows the name and the language of who wrote, if it may ask; once for each', async () => {
    const from = platform.calls.length
    const channel = await open({ MESSENGER_PROFILE: 'true' })
    const receive = async (payload: Event) => {
      const wire = await signedWire(payload, 'rightly')
      return (await channel.receive(new Request('https://shop.example', { method: 'POST', ...wire }))).messages
    }
    const twice = page(event({ message: { mid: '1', text: 'a' } }), event({ message: { mid: '2', text: 'b' } }))
    const known = { from: { name: 'Ana' }, locale: 'de-DE' }
    expect(await receive(twice)).toMatchObject([known, known])
    expect(await receive(twice)).toMatchObject([known, known])
    expect(platform.calls.slice(from).map(call => call.path)).toEqual(['/v25.0/24601'])
    const [stranger] = await receive(message({ text: 'a' }, '24602'))
    expect(stranger!.locale).toBeUndefined()
  })

  test('tells what has arrived', async () => {
    const channel = await open()
    const wire = await signedWire(page(event({ delivery: { mids: ['m_1', 'm_2'], watermark: at } })), 'rightly')
    const received = await channel.receive(new Request('https://shop.example', { method: 'POST', ...wire }))
    expect(received.receipts).toEqual([
      { id: 'm_1', state: 'delivered' },
      { id: 'm_2', state: 'delivered' },
    ])
  })

  test('events of another object are refused', async () => {
    const channel = await open()
    const wire = await signedWire({ object: 'instagram', entry: [] }, 'rightly')
    await expect(
      channel.receive(new Request('https://shop.example', { method: 'POST', ...wire })),
    ).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('only those of page'),
    })
  })

  test('proves its calls with the app secret where the app wants it', async () => {
    const from = platform.calls.length
    await (await open({ META_APPSECRET_PROOF: 'true' })).send(to(1), hello, 'k')
    expect(platform.calls[from]!.query.get('appsecret_proof')).toMatch(/^[0-9a-f]{64}$/)
  })

  test('checks the token, the app secret, the page and the webhook', async () => {
    const env = (more: Record<string, string> = {}) => ({
      env: {
        ...appEnv(platform.url),
        MESSENGER_PAGE_TOKEN: token,
        AISLE_PUBLIC_URL: 'https://shop.example',
        ...more,
      },
    })
    const check = async (more?: Record<string, string>) =>
      (await aisle(['channels', 'check', 'messenger'], env(more))).out
    expect(await check()).toBe(
      [
        '✓ page: The shop',
        '✓ token: of the app The shop’s app, without an end',
        '✓ app secret: that of The shop’s app',
        '✓ webhook: the app calls https://shop.example/channels/messenger',
        '✓ subscription: the account tells the app\n',
      ].join('\n'),
    )
    expect(await check({ MESSENGER_PAGE_TOKEN: 'old' })).toMatch(/✗ token: refused with 190\n.*MESSENGER_PAGE_TOKEN/)
    expect(await check({ META_APP_SECRET: 'other' })).toMatch(/✗ app secret: Invalid OAuth .*\n.*META_APP_SECRET/)
    expect(await check({ AISLE_PUBLIC_URL: 'https://other.example' })).toMatch(
      /✗ webhook: the app calls https:\/\/shop\.example\/channels\/messenger\n.*https:\/\/other\.example\/channels\/messenger/,
    )
    state.scopes = []
    state.fields = ['messages']
    expect(await check()).toMatch(
      /✗ token: the permission pages_messaging is missing[\s\S]*✗ webhook: the field messaging_postbacks is not/,
    )
  })
})
