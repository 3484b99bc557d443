import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import type { Channel } from '../../channels/channel.ts'
import { createChannels } from '../../channels/index.ts'
import type { Reply } from '../../channels/message.ts'
import { aisle } from '../cli/run.ts'
import { channelConformance } from './conformance.ts'
import { at, type Event, event, message, page, subject, token } from './messenger-subject.ts'
import { answerAsGraph, appEnv, graphError, signedWire } from './meta.ts'
import { isMessage, sentIn } from './meta-messages.ts'
import { openPlatform, type Platform } from './platform.ts'

channelConformance(subject)

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
