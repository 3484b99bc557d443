import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { adapt } from '../../channels/adapt.ts'
import { type Channel, Undeliverable } from '../../channels/channel.ts'
import { createChannels } from '../../channels/index.ts'
import type { Address, Reply } from '../../channels/message.ts'
import { english } from '../../channels/words.ts'
import { aisle } from '../cli/run.ts'
import { answerAsGraph, appEnv, graphError, signedWire } from './meta.ts'
import { openPlatform, type Platform } from './platform.ts'
import { account, at, type Event, hidden, message, number, token, value } from './whatsapp-events.ts'
import { breaches, isMessage, sentIn } from './whatsapp-messages.ts'

describe('WhatsApp', () => {
  const now = new Date('2026-03-10T12:00:00Z')
  const hello: Reply[] = [
    {
      blocks: [{ type: 'text', text: 'Your order is on its way.\nSocks, 2 pairs\n\nAnything else?' }],
      choices: [{ value: 'y', label: 'Yes' }],
      expects: 'answer',
    },
  ]
  const to = (hours: number, via: Record<string, string> = {}) => ({
    channel: 'whatsapp',
    id: '15550002222',
    via: { number: '101', at: new Date(now.getTime() - hours * 3600_000).toISOString(), ...via },
  })
  let platform: Platform
  const state = {
    token,
    object: 'whatsapp_business_account',
    url: 'https://shop.example/channels/whatsapp',
    scopes: ['whatsapp_business_messaging'],
    fields: ['messages'],
  }
  beforeAll(async () => {
    platform = await openPlatform(call => {
      if (call.path.endsWith('/message_templates'))
        return {
          body: {
            data: [
              { name: 'news', language: 'en_GB', status: 'APPROVED' },
              { name: 'news', language: 'de', status: 'REJECTED' },
            ],
          },
        }
      if (call.path === '/v25.0/555')
        return { body: { url: 'https://elsewhere.example/555', mime_type: 'image/jpeg', file_size: 3 } }
      return (
        answerAsGraph(call, state) ?? {
          body: { display_phone_number: '+1 555-000-1111', verified_name: 'The shop', quality_rating: 'GREEN' },
        }
      )
    }, isMessage)
  })
  afterAll(() => platform.close())

  async function open(env: Record<string, string> = {}): Promise<Channel> {
    const values = readConfig({ ...appEnv(platform.url), WHATSAPP_TOKEN: token, WHATSAPP_NUMBER_ID: number, ...env })
    const shared = { secret: 'x'.repeat(32), allowedOrigins: [], now: () => now }
    return (await createChannels(['whatsapp'], values, shared)).get('whatsapp')!
  }
  const sent = async (channel: Channel, address: Address, replies: Reply[]) => {
    const from = platform.calls.length
    await channel.send(address, replies, 'k')
    const calls = platform.calls.slice(from)
    expect(breaches(calls, token)).toEqual([])
    return sentIn(calls).map((one, i) => ({ ...one, path: calls[i]!.path }))
  }
  const template = (words: string, language = 'en_GB', name = 'news') => ({
    type: 'template',
    template: {
      name,
      language: { code: language },
      components: [{ type: 'body', parameters: [{ type: 'text', text: words }] }],
    },
  })

  test('answers from the number that was written to, by number or by id', async () => {
    const channel = await open()
    const [byNumber] = await sent(channel, to(1), hello)
    expect(byNumber).toMatchObject({ path: '/v25.0/101/messages', to: '15550002222' })
    expect(byNumber).not.toHaveProperty('recipient')
    const [byId] = await sent(channel, { ...to(1), id: 'US.1349' }, hello)
    expect(byId).toMatchObject({ recipient: 'US.1349' })
    expect(byId).not.toHaveProperty('to')
    const [both] = await sent(channel, { ...to(1, { phone: '15550002222' }), id: 'US.1349' }, hello)
    expect(both).toMatchObject({ recipient: 'US.1349', to: '15550002222' })
    expect(await sent(channel, { channel: 'whatsapp', id: '+15550002222' }, hello)).toMatchObject([
      { path: '/v25.0/100/messages', to: '15550002222' },
    ])
  })

  test('after a day it is a template', async () => {
    const channel = await open({ WHATSAPP_TEMPLATE: 'news:en_GB' })
    const words = 'Your order is on its way. Socks, 2 pairs · Anything else? Yes'
    expect(await sent(channel, to(23), hello)).toMatchObject([{ type: 'interactive' }])
    expect(await sent(channel, to(25), hello)).toMatchObject([template(words)])
    expect(await sent(channel, to(25, { template: 'neues:de' }), hello)).toMatchObject([template(words, 'de', 'neues')])
    // Without a template it is tried: what Meta says counts.
    expect(await sent(await open(), to(25), hello)).toMatchObject([{ type: 'interactive' }])
  })

  test('what Meta says of the window counts more than the clock', async () => {
    const channel = await open({ WHATSAPP_TEMPLATE: 'news:en_GB', WHATSAPP_TEMPLATE_TEXT: '50' })
    platform.next(graphError(131047))
    expect(await sent(channel, to(1), hello)).toMatchObject([
      { type: 'interactive' },
      template('Your order is on its way.'),
      template('Socks, 2 pairs · Anything else? Yes'),
    ])
  })

  describe('products', () => {
    const card = (id: string) => ({
      type: 'card' as const,
      title: `Fjell ${id}`,
      price: '€179.95',
      image: { url: `https://shop.example/${id}.jpg`, alt: '' },
      actions: [{ value: `start:product-details?product=${id}`, label: 'Details' }],
    })
    const several: Reply[] = [{ blocks: [{ type: 'carousel', cards: [card('1'), card('2')] }], expects: 'nothing' }]
    const fitted = (replies: Reply[], channel: Channel) => adapt(replies, channel.abilities, { words: english }).replies

    test('one has its picture and its buttons', async () => {
      const channel = await open()
      expect(await sent(channel, to(1), fitted([{ blocks: [card('1')], expects: 'nothing' }], channel))).toMatchObject([
        {
          interactive: {
            type: 'button',
            header: { type: 'image', image: { link: 'https://shop.example/1.jpg' } },
            body: { text: '*Fjell 1*\n€179.95' },
            action: {
              buttons: [{ type: 'reply', reply: { id: 'start:product-details?product=1', title: 'Details' } }],
            },
          },
        },
      ])
    })
    test('several are the rows of a list', async () => {
      const channel = await open()
      expect(await sent(channel, to(1), fitted(several, channel))).toMatchObject([
        {
          interactive: {
            type: 'button',
            body: { text: '1. Fjell 1 · €179.95\n2. Fjell 2 · €179.95' },
            action: { buttons: [{ reply: { title: 'Fjell 1' } }, { reply: { title: 'Fjell 2' } }] },
          },
        },
      ])
    })
    test('with a catalogue they are shown from it; what is not in it is said', async () => {
      const channel = await open({ WHATSAPP_CATALOGUE_ID: '9', WHATSAPP_CATALOGUE_TITLE: 'Larkholm' })
      const replies = fitted(several, channel)
      const words = '1. Fjell 1 · €179.95\n2. Fjell 2 · €179.95'
      const list = {
        type: 'product_list',
        header: { type: 'text', text: 'Larkholm' },
        body: { text: words },
        action: {
          catalog_id: '9',
          sections: [
            { title: 'Larkholm', product_items: [{ product_retailer_id: '1' }, { product_retailer_id: '2' }] },
          ],
        },
      }
      expect(await sent(channel, to(1), replies)).toMatchObject([{ interactive: list }])
      platform.next(graphError(131009))
      expect(await sent(channel, to(1), replies)).toMatchObject([{ interactive: list }, { text: { body: words } }])
    })
  })

  test('choices that stand for the same are told apart, and come back as the same', async () => {
    const choices = ['Yes', 'Of course', 'No'].map(label => ({ value: label === 'No' ? 'n' : 'y', label }))
    const [asked] = await sent(await open(), to(1), [
      { blocks: [{ type: 'text', text: 'Shall I?' }], choices, expects: 'answer' },
    ])
    const ids = asked!.interactive!.action.buttons!.map(one => one.reply.id)
    expect(ids).toEqual(['y', 'y|2', 'n'])
    const tap = (id: string) =>
      message({ type: 'interactive', interactive: { type: 'button_reply', button_reply: { id, title: 'x' } } })
    const values = await Promise.all(ids.map(async id => (await receive(tap(id))).messages[0]!.content))
    expect(values).toMatchObject([{ value: 'y' }, { value: 'y' }, { value: 'n' }])
  })

  test('pictures that WhatsApp cannot show are said', async () => {
    const blocks = ['a.webp', 'b.jpg'].map(name => ({
      type: 'image' as const,
      url: `https://shop.example/${name}`,
      alt: 'Boots',
    }))
    expect(await sent(await open(), to(1), [{ blocks, expects: 'nothing' }])).toMatchObject([
      { text: { body: 'Boots' } },
      { image: { link: 'https://shop.example/b.jpg' } },
    ])
  })

  async function receive(payload: Event) {
    const wire = await signedWire(payload, 'rightly')
    return (await open()).receive(new Request('https://shop.example', { method: 'POST', ...wire }))
  }

  test('marks the last message as read and shows that it types', async () => {
    const received = await receive(hidden({ type: 'text', text: { body: 'hi' } }))
    const from = platform.calls.length
    await received.meanwhile!.tell()
    expect(platform.calls.slice(from).map(call => [call.path, JSON.parse(call.body)])).toEqual([
      [
        '/v25.0/100/messages',
        {
          messaging_product: 'whatsapp',
          status: 'read',
          message_id: 'wamid.H',
          typing_indicator: { type: 'text' },
        },
      ],
    ])
  })

  test('tells what did not arrive, and why', async () => {
    const failed = {
      id: 'wamid.S',
      status: 'failed',
      timestamp: `${at}`,
      errors: [{ code: 131047, title: 'Re-engagement message' }],
    }
    expect((await receive(account(value({ statuses: [failed] })))).receipts).toEqual([
      { id: 'wamid.S', state: 'failed', error: '131047' },
    ])
  })

  test('fetches files from Meta only, by their ids', async () => {
    const channel = await open()
    const fetch = (url: string) => channel.fetch!({ kind: 'image', url })
    await expect(fetch(`${platform.url}/v25.0/555`)).rejects.toThrow(
      'files are not fetched from https://elsewhere.example',
    )
    await expect(fetch('https://elsewhere.example/555')).rejects.toBeInstanceOf(Undeliverable)
  })

  test('checks the token, the number, the webhook and the template', async () => {
    const check = async (more: Record<string, string> = {}) =>
      (
        await aisle(['channels', 'check', 'whatsapp'], {
          env: {
            ...appEnv(platform.url),
            WHATSAPP_TOKEN: token,
            WHATSAPP_NUMBER_ID: number,
            WHATSAPP_ACCOUNT_ID: '2000',
            WHATSAPP_TEMPLATE: 'news:en_GB',
            AISLE_PUBLIC_URL: 'https://shop.example',
            ...more,
          },
        })
      ).out
    expect(await check()).toBe(
      [
        '✓ token: of the app The shop’s app, without an end',
        '✓ app secret: that of The shop’s app',
        '✓ webhook: the app calls https://shop.example/channels/whatsapp',
        '✓ number: +1 555-000-1111, The shop, GREEN',
        '✓ subscription: the account tells the app',
        '✓ template: news:en_GB: approved\n',
      ].join('\n'),
    )
    expect(await check({ WHATSAPP_TEMPLATE: 'news:de' })).toMatch(/✗ template: news:de: rejected/)
    expect(await check({ WHATSAPP_TOKEN: 'old' })).toMatch(/✗ token: refused with 190\n.*WHATSAPP_TOKEN/)
  })
})
