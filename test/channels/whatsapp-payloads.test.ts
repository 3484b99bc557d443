import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InboundMessage } from '../../channels/message.ts'
import { type Door, openDoor } from './text-door.ts'
import { account, type Event, value } from './whatsapp-events.ts'

let door: Door
let count = 0
beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

const boots = 'halvorn-fjell-2-hiking-boots'

/** One message of a shopper of its own, with a number and an id for this business. */
function message(more: Event, phone = `1650555${String(++count).padStart(4, '0')}`) {
  const user = `US.${phone}`
  return account(
    value({
      contacts: [{ profile: { name: 'Sheena Nelson' }, wa_id: phone, user_id: user }],
      messages: [{ from: phone, from_user_id: user, id: `wamid.P${++count}`, timestamp: '1781690400', ...more }],
    }),
  )
}
const media = (type: string, more: Event = {}) => ({
  type,
  [type]: {
    mime_type: 'x/y',
    sha256: 'SfInY0gGKTsJ',
    id: `10037195${++count}`,
    url: 'https://lookaside.fbsbx.com/1',
    ...more,
  },
})
const order = (...items: [string, number][]) => ({
  type: 'order',
  order: {
    catalog_id: '19464',
    product_items: items.map(([id, quantity]) => ({
      product_retailer_id: id,
      quantity,
      item_price: 179.95,
      currency: 'EUR',
    })),
  },
})

describe('WhatsApp’s Cloud API, as Meta posts it', () => {
  const cases: [string, Event, Partial<InboundMessage>, RegExp][] = [
    ['a text', { type: 'text', text: { body: 'hello' } }, { content: { type: 'text', text: 'hello' } }, /assistant/],
    ['a picture with words', media('image', { caption: 'hiking boots' }), {}, /Halvorn/],
    ['a picture', media('image'), {}, /can't look at pictures/],
    ['a sticker', media('sticker', { animated: false }), { attachments: [{ kind: 'image' }] as never }, /pictures/],
    ['a voice note', media('audio', { voice: true }), { attachments: [{ kind: 'audio' }] as never }, /voice messages/],
    ['a video', media('video'), {}, /videos/],
    [
      'a document',
      media('document', { filename: 'receipt.pdf' }),
      { attachments: [{ name: 'receipt.pdf' }] as never },
      /files/,
    ],
    [
      'a place',
      { type: 'location', location: { latitude: 52.5, longitude: 13.4, name: 'Home', address: 'x' } },
      { content: { type: 'location', latitude: 52.5, longitude: 13.4 } },
      /In Berlin/,
    ],
    [
      'a reply button',
      { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'start:help', title: 'Help' } } },
      { content: { type: 'choice', value: 'start:help', label: 'Help' } },
      /find products/,
    ],
    [
      'a row of a list',
      {
        context: { from: '15550001111', id: 'wamid.L' },
        type: 'interactive',
        interactive: { type: 'list_reply', list_reply: { id: 'start:help', title: 'Help', description: 'x' } },
      },
      { content: { type: 'choice', value: 'start:help', label: 'Help' } },
      /find products/,
    ],
    [
      'a button of a template without a payload of its own',
      { type: 'button', button: { text: 'Help' } },
      { content: { type: 'text', text: 'Help' } },
      /find products/,
    ],
    [
      'a button of a template whose payload is its text',
      { type: 'button', button: { payload: 'Where are your stores?', text: 'Where are your stores?' } },
      { content: { type: 'choice', value: 'Where are your stores?', label: 'Where are your stores?' } },
      /In Berlin/,
    ],
    [
      'a product of the catalogue',
      {
        type: 'interactive',
        interactive: { type: 'product', product: { catalog_id: '19464', product_retailer_id: boots } },
      },
      {},
      /Mid-height hiking boots/,
    ],
    [
      'a question from the page of a product of the catalogue',
      {
        type: 'text',
        text: { body: 'is this waterproof?' },
        context: {
          from: '15550001111',
          id: 'wamid.C',
          referred_product: { catalog_id: '1', product_retailer_id: `${boots}-brown-37` },
        },
      },
      { context: { product: `${boots}-brown-37` } as never },
      /Fjell 2.*Waterproof: yes/is,
    ],
    [
      'a text from an advertisement, forwarded often',
      {
        type: 'text',
        text: { body: 'hello' },
        context: { frequently_forwarded: true },
        referral: { source_url: 'https://fb.me/1', source_id: '1', source_type: 'ad', headline: 'x', ctwa_clid: 'c' },
      },
      { context: { referral: 'https://fb.me/1' } as never },
      /assistant/,
    ],
    [
      'a greeting that is asked for',
      { type: 'request_welcome' },
      { content: { type: 'event', name: 'opened' } },
      /assistant/,
    ],
  ]
  test.each(cases)('%s', async (_, raw, heard, said) => {
    const came = await door.meta('whatsapp', message(raw))
    expect(came.status).toBe(200)
    expect(came.heard).toMatchObject([{ ...heard, from: { name: 'Sheena Nelson' } }])
    expect(came.said).toMatch(said)
  })

  const silent: [string, Event][] = [
    ['a reaction', { type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '😀' } }],
    ['a reaction that is taken back', { type: 'reaction', reaction: { message_id: 'wamid.1' } }],
    [
      'what cannot be told',
      { type: 'unsupported', errors: [{ code: 131051, title: 'Message type unknown' }], unsupported: { type: 'poll' } },
    ],
    [
      'an answer to a form',
      {
        type: 'interactive',
        interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', response_json: '{}', body: 'Sent' } },
      },
    ],
    ['what may come some day', { type: 'hologram', hologram: { id: 1 } }],
  ]
  test.each(silent)('%s is quiet', async (_, raw) => {
    expect(await door.meta('whatsapp', message(raw))).toMatchObject({ status: 200, heard: [], said: '' })
  })

  const fields: [string, Event][] = [
    [
      'message_template_status_update',
      {
        event: 'REJECTED',
        message_template_id: 1,
        message_template_name: 'news',
        message_template_language: 'en',
        reason: 'x',
      },
    ],
    ['account_update', { event: 'VERIFIED_ACCOUNT', phone_number: '1' }],
    ['phone_number_quality_update', { event: 'DOWNGRADE', current_limit: 'TIER_1K' }],
    [
      'standby',
      { messaging_product: 'whatsapp', messages: [{ from: '1', id: 'wamid.S', type: 'text', text: { body: 'x' } }] },
    ],
    ['user_preferences', { user_preferences: [{ wa_id: '1', category: 'marketing_messages', value: 'stop' }] }],
    [
      'smb_message_echoes',
      { message_echoes: [{ from: '1', to: '2', id: 'wamid.E', type: 'text', text: { body: 'x' } }] },
    ],
  ]
  test.each(fields)('the field %s is quiet', async (field, of) => {
    const payload = {
      object: 'whatsapp_business_account',
      entry: [{ id: '2000', time: 1, changes: [{ field, value: of }] }],
    }
    expect(await door.meta('whatsapp', payload)).toMatchObject({ status: 200, heard: [], calls: [] })
  })

  test.each(['sent', 'delivered', 'read', 'failed'])('the status %s is quiet', async status => {
    const told = {
      id: 'wamid.ST',
      status,
      timestamp: '1781690400',
      recipient_id: '16505551234',
      recipient_user_id: 'US.1',
      conversation: { id: 'c', origin: { type: 'service' }, expiration_timestamp: '1781776800' },
      pricing: { billable: false, pricing_model: 'PMP', category: 'service', type: 'free_customer_service' },
      ...(status === 'failed'
        ? { errors: [{ code: 131026, title: 'Undeliverable', error_data: { details: 'x' } }] }
        : {}),
    }
    const came = await door.meta('whatsapp', account(value({ statuses: [told], errors: [{ code: 130429 }] })))
    expect(came).toMatchObject({ status: 200, heard: [], calls: [] })
  })

  test('who shows no number is answered by the id, and by nothing else', async () => {
    const payload = account(
      value({
        contacts: [{ profile: { username: '@realsheena' }, user_id: 'US.77' }],
        messages: [{ from_user_id: 'US.77', id: 'wamid.U', timestamp: '1', type: 'text', text: { body: 'hello' } }],
      }),
    )
    const { heard, calls } = await door.meta('whatsapp', payload)
    expect(heard[0]!.context ?? {}).not.toHaveProperty('phone')
    const sent = calls.map(call => JSON.parse(call.body)).filter(body => body.type)
    expect(sent[0]).toMatchObject({ recipient: 'US.77' })
    expect(sent[0]).not.toHaveProperty('to')
  })
})

describe('an order from the catalogue', () => {
  const says = async (text: string, phone: string) =>
    (await door.meta('whatsapp', message({ type: 'text', text: { body: text } }, phone))).said

  test('of versions goes into the cart as it is, once, and what is not sold here is named', async () => {
    const phone = '16505559001'
    const payload = message(
      order([`${boots}-brown-37`, 2], [`${boots}-brown-42`, 3], ['no-such-thing', 1], [`${boots}-black-43`, 1]),
      phone,
    )
    const { said } = await door.meta('whatsapp', payload)
    expect(said).toMatch(/can't find no-such-thing/)
    // There is only one of it.
    expect(said).toMatch(/no more than this many in it: Halvorn Fjell 2 Hiking Boots \(brown, 42\)\./)
    expect(said).toMatch(/2 × .*\(brown, 37\), .*\(brown, 42\), and .*\(black, 43\) in your cart.*4 items/)
    await door.meta('whatsapp', payload)
    expect(await says('show my cart', phone)).toMatch(/2 × .*brown, 37.*\n1 × .*brown, 42.*\n1 × .*black, 43/)
  })

  test('of a product asks for its version, and takes as many', async () => {
    const phone = '16505559002'
    const { said } = await door.meta('whatsapp', message(order([boots, 2]), phone))
    expect(said).toMatch(/Which colour/)
    await says('black', phone)
    expect(await says('43', phone)).toMatch(/2 × Halvorn Fjell 2 Hiking Boots \(black, 43\)/)
  })

  test('of several products with versions offers each', async () => {
    const { said } = await door.meta('whatsapp', message(order([boots, 1], ['halvorn-fjell-light-hiking-boots', 3])))
    expect(said).toMatch(/several versions/)
  })

  test('of more than one choice can carry is taken in parts, without a loss', async () => {
    const phone = '16505559003'
    const sizes = ['37', '38', '39', '41', '42', '43', '44', '45', '46', '47']
    const items = sizes.flatMap(size =>
      ['brown', 'black'].map((colour): [string, number] => [`${boots}-${colour}-${size}`, 1]),
    )
    const { heard } = await door.meta('whatsapp', message(order(...items), phone))
    expect(heard.length).toBeGreaterThan(1)
    const cart = await door.aisle.engine.knowledge.carts.of({ conversation: heard[0]!.conversation })
    const sold = await door.aisle.engine.knowledge.catalogue.product(boots)
    const wanted = items.map(([id]) => id).filter(id => sold!.variants.find(one => one.id === id)?.available)
    expect(cart.items.map(one => one.variantId).toSorted()).toEqual(wanted.toSorted())
  })
})

test('a picture for a colleague who is being written to goes with the message', async () => {
  const phone = '16505559200'
  const says = async (text: string) => door.meta('whatsapp', message({ type: 'text', text: { body: text } }, phone))
  await says('talk to a person')
  expect((await door.meta('whatsapp', message(media('image'), phone))).said).toMatch(
    /colleague will see that.*pass on/s,
  )
  expect((await says('the lid came broken')).said).toMatch(/How can we reach you/)
})

describe('a number that was given up', () => {
  test('is known to nobody: who writes from it next is somebody else', async () => {
    const { engine } = door.aisle
    const phone = '16505559100'
    const maya = (await engine.knowledge.customers.byEmail('maya.lindqvist@example.com'))!
    const { heard } = await door.meta('whatsapp', message({ type: 'text', text: { body: 'hello' } }, phone))
    const { conversation } = heard[0]!
    // Signed in, as a linked account is.
    const from = heard[0]!.from
    const said = { id: 'in', channel: 'whatsapp', conversation, from, sentAt: new Date(0).toISOString() }
    const linked = { ...said, content: { type: 'text' as const, text: 'hi' }, context: { customer: maya.id } }
    await door.aisle.inbox.answer(linked, 100_000)
    expect(await engine.store.addresses.of(maya.id)).toHaveLength(1)

    const system = {
      from: phone,
      id: 'wamid.SYS',
      timestamp: '1',
      type: 'system',
      system: {
        body: 'User Sheena Nelson changed from 1 to 2',
        wa_id: '16505559101',
        user_id: 'US.new',
        previous_user_id: `US.${phone}`,
        type: 'user_changed_number',
      },
    }
    expect(await door.meta('whatsapp', account(value({ messages: [system] })))).toMatchObject({
      status: 200,
      calls: [],
    })
    expect(await engine.store.addresses.of(maya.id)).toEqual([])
    const { said: answer } = await door.meta(
      'whatsapp',
      message({ type: 'text', text: { body: 'where is my order?' } }, phone),
    )
    expect(answer).toMatch(/e-mail/)
    expect(answer).not.toMatch(/#?L\d{5}/)
  })
})
