import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { assistant } from '../conversation.ts'
import { appEnv, signedWire } from './meta.ts'
import { sentIn as sentByMessenger } from './meta-messages.ts'
import { openPlatform, type Platform } from './platform.ts'
import { message as whatsapp } from './whatsapp-events.ts'
import { seen } from './whatsapp-messages.ts'

describe('at the front door', () => {
  let platform: Platform
  let aisle: Aisle
  beforeAll(async () => {
    platform = await openPlatform(() => ({ body: { message_id: 'm', messages: [{ id: 'wamid.1' }] } }))
    aisle = await assistant({
      env: {
        ...appEnv(platform.url),
        AISLE_CHANNELS: 'messenger,whatsapp',
        MESSENGER_PAGE_TOKEN: 'page',
        WHATSAPP_TOKEN: 'user',
        WHATSAPP_NUMBER_ID: '100',
      },
      parts: { accounts: async (_, token) => (token === 'code-1' ? (await maya()).id : undefined) },
    })
  })
  afterAll(async () => {
    await aisle.close()
    await platform.close()
  })
  const maya = async () => (await aisle.engine.knowledge.customers.byEmail('maya.lindqvist@example.com'))!

  async function post(channel: string, payload: object) {
    const from = platform.calls.length
    const wire = await signedWire(payload, 'rightly')
    const response = await createApp(aisle).request(
      new Request(`http://10.0.0.5/channels/${channel}`, { method: 'POST', ...wire }),
    )
    expect(response.status).toBe(200)
    await aisle.inbox.idle()
    while ((await aisle.courier.deliver()) > 0);
    return platform.calls.slice(from)
  }

  test('an order from the catalogue goes into the cart', async () => {
    const items = [{ product_retailer_id: 'halvorn-fjell-2-hiking-boots', quantity: 1 }]
    const calls = await post('whatsapp', whatsapp({ type: 'order', order: { catalog_id: '9', product_items: items } }))
    expect(seen(calls).text).toMatch(/Which colour .* Halvorn Fjell 2/)
    const answer = await post('whatsapp', whatsapp({ id: 'wamid.2', type: 'text', text: { body: 'black' } }))
    expect(seen(answer).text).toMatch(/size/i)
  })

  test('whoever comes with a linked account is signed in', async () => {
    const event = (more: object, timestamp: number) => ({
      object: 'page',
      entry: [{ id: '1000', messaging: [{ sender: { id: '5' }, recipient: { id: '1000' }, timestamp, ...more }] }],
    })
    await post(
      'messenger',
      event({ account_linking: { status: 'linked', authorization_code: 'code-1' } }, 1_772_998_024_000),
    )
    const calls = await post(
      'messenger',
      event({ message: { mid: 'm2', text: 'where is my order?' } }, 1_772_998_025_000),
    )
    const [answer] = sentByMessenger(calls)
    expect(answer!.message!.text).toMatch(/#L20764/)
    expect(answer!.message!.quick_replies!.map(one => one.payload)).toContain('#L20764')
    expect((await aisle.engine.store.conversations.get('messenger:1000:5'))!.session).toMatchObject({
      identity: 'verified',
    })
    expect(JSON.stringify(await aisle.engine.store.conversations.get('messenger:1000:5'))).not.toContain('code-1')
  })
})
