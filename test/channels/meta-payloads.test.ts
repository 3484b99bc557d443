import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InboundMessage } from '../../channels/message.ts'
import { type Door, openDoor } from './text-door.ts'

let door: Door
let count = 0
beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

const boots = 'halvorn-fjell-2-hiking-boots'
type Event = Record<string, unknown>

/** One event of a conversation, from a shopper of its own. */
const event = (more: Event, sender = `9000${++count}`): Event => ({
  sender: { id: sender },
  recipient: { id: '1000' },
  timestamp: 1_781_690_400_000 + count,
  ...more,
})
const page = (...messaging: Event[]) => ({
  object: 'page',
  entry: [{ id: '1000', time: 1_781_690_400_500, messaging }],
})
const instagram = (...messaging: Event[]) => ({ ...page(...messaging), object: 'instagram' })
const message = (more: Event, sender?: string) => event({ message: { mid: `m_${++count}`, ...more } }, sender)
const attached = (type: string, payload?: Event, more: Event = {}) =>
  message({ attachments: [{ type, ...(payload ? { payload } : {}) }], ...more })
const cdn = 'https://scontent.xx.fbcdn.net/v/t1.jpg?_nc_cat=1'

type Expected = { heard: Partial<InboundMessage>; said: RegExp }

async function both(event: Event, { heard, said }: Expected) {
  for (const channel of ['messenger', 'instagram'] as const) {
    const came = await door.meta(channel, channel === 'messenger' ? page(event) : instagram(event))
    expect(came.status).toBe(200)
    expect(came.heard).toMatchObject([heard])
    expect(came.said).toMatch(said)
    const recipients = came.calls.map(call => JSON.parse(call.body).recipient.id)
    expect(new Set(recipients)).toEqual(new Set([(event.sender as { id: string }).id]))
  }
}

describe('Messenger and Instagram, as Meta posts them', () => {
  const cases: [string, Event, Expected][] = [
    ['a text', message({ text: 'hello' }), { heard: { content: { type: 'text', text: 'hello' } }, said: /assistant/ }],
    [
      'a picture',
      attached('image', { url: cdn }),
      { heard: { content: { type: 'image', url: cdn } }, said: /can't look at pictures/ },
    ],
    ['a voice note', attached('audio', { url: cdn }), { heard: {}, said: /can't listen to voice messages/ }],
    ['a video', attached('video', { url: cdn }), { heard: {}, said: /can't watch videos/ }],
    ['a file', attached('file', { url: cdn }), { heard: {}, said: /can't open files/ }],
    [
      'a sticker, as it comes since it is no picture',
      attached('sticker', { url: cdn, sticker_id: 767226160478561 }),
      { heard: { attachments: [{ kind: 'image', url: cdn }] }, said: /pictures/ },
    ],
    [
      'a sticker, as it came for a while: twice',
      message({
        attachments: [
          { type: 'image', payload: { url: cdn, sticker_id: 5 } },
          { type: 'sticker', payload: { url: cdn, sticker_id: 5 } },
        ],
      }),
      { heard: { attachments: [{ kind: 'image', url: cdn }] }, said: /pictures/ },
    ],
    [
      'a place',
      attached('location', { coordinates: { lat: 52.52, long: 13.4 } }),
      { heard: { content: { type: 'location', latitude: 52.52, longitude: 13.4 } }, said: /In Berlin/ },
    ],
    [
      'a page of the shop',
      attached('fallback', { url: `https://shop.example/p/${boots}?utm=x`, title: 'Fjell 2 – Larkholm' }),
      { heard: { context: { link: `https://shop.example/p/${boots}?utm=x` } }, said: /Halvorn Fjell 2 Hiking Boots/ },
    ],
    [
      'a question with a page of the shop',
      message({
        text: `is this waterproof? https://www.shop.example/p/${boots}`,
        attachments: [{ type: 'fallback', payload: { url: `https://www.shop.example/p/${boots}`, title: 'Fjell 2' } }],
      }),
      { heard: {}, said: /Fjell 2.*Waterproof: yes/is },
    ],
    [
      'a product of the platform’s shop, asked about',
      attached(
        'template',
        {
          product: { elements: [{ id: '77', retailer_id: boots, image_url: cdn, title: 'Fjell 2', subtitle: '€179' }] },
        },
        { text: 'is this waterproof?' },
      ),
      { heard: { context: { product: boots } }, said: /Fjell 2.*Waterproof: yes/is },
    ],
    [
      'a product of the platform’s shop, shared',
      attached('template', {
        product: { elements: [{ id: '77', retailer_id: `${boots}-brown-37`, title: 'Halvorn Fjell 2 Hiking Boots' }] },
      }),
      { heard: { context: { product: `${boots}-brown-37` } }, said: /Mid-height hiking boots/ },
    ],
    [
      'a text from an advertisement',
      message({
        text: 'hello',
        referral: {
          ref: 'spring',
          ad_id: '120',
          source: 'ADS',
          type: 'OPEN_THREAD',
          ads_context_data: { ad_title: 'Boots', photo_url: cdn, post_id: '1' },
        },
      }),
      { heard: { context: { referral: 'spring' } }, said: /assistant/ },
    ],
    [
      'a quick reply',
      message({ text: 'Help', quick_reply: { payload: 'start:help' } }),
      { heard: { content: { type: 'choice', value: 'start:help', label: 'Help' } }, said: /find products/ },
    ],
    [
      'a postback, with where it came from',
      event({
        postback: {
          mid: 'm_postback',
          title: 'Get Started',
          payload: 'GET_STARTED',
          referral: { ref: 'poster', source: 'SHORTLINK', type: 'OPEN_THREAD' },
        },
      }),
      { heard: { content: { type: 'event', name: 'opened' }, context: { referral: 'poster' } }, said: /assistant/ },
    ],
    [
      'a post that was shared, as it comes now and came before',
      message({
        attachments: ['share', 'ig_post'].map(type => ({
          type,
          payload: { ig_post_media_id: '181', title: 'our hiking boots', url: 'https://lookaside.fbsbx.com/ig/?a=1' },
        })),
      }),
      {
        heard: { content: { type: 'image', url: 'https://lookaside.fbsbx.com/ig/?a=1', caption: 'our hiking boots' } },
        said: /Halvorn/,
      },
    ],
    [
      'a reel',
      attached('ig_reel', { reel_video_id: '179', title: 'hiking boots', url: 'https://www.instagram.com/reel/x/' }),
      { heard: { attachments: [{ kind: 'video' }] as never }, said: /Halvorn/ },
    ],
    [
      'an answer to a story',
      message({ text: 'hello', reply_to: { story: { url: cdn, id: '178' } } }),
      { heard: { context: { referral: 'story:178' } }, said: /assistant/ },
    ],
    [
      'a fallback that tells nothing',
      attached('fallback'),
      { heard: { content: { type: 'text', text: '' } }, said: /didn't understand/ },
    ],
  ]
  test.each(cases)('%s', async (_, event, expected) => both(event, expected))

  const silent: [string, Event][] = [
    ['an own echo', message({ is_echo: true, app_id: 1517776481860111, metadata: 'x', text: 'hello' })],
    ['an echo of the page’s inbox', message({ is_echo: true, app_id: 263902037430900, text: 'a person here' })],
    ['a delivery', event({ delivery: { mids: ['m_1'], watermark: 1 } })],
    ['a delivery without ids', event({ delivery: { watermark: 1 } })],
    ['a read mark', event({ read: { watermark: 1 } })],
    ['a read mark of Instagram', event({ read: { mid: 'm_1' } })],
    ['a reaction', event({ reaction: { mid: 'm_1', action: 'react', reaction: 'love', emoji: '❤️' } })],
    ['a reaction that is taken back', event({ reaction: { mid: 'm_1', action: 'unreact' } })],
    ['an edit', event({ message_edit: { mid: 'm_1', text: 'x', num_edit: 1 } })],
    ['a message that was taken back', message({ is_deleted: true })],
    ['what cannot be told', message({ is_unsupported: true })],
    ['a mention in a story', attached('story_mention', { url: cdn })],
    [
      'an opt-in to news',
      event({ optin: { type: 'notification_messages', payload: 'x', notification_messages_token: '1' } }),
    ],
    ['an opt-in of the plugin', { recipient: { id: '1000' }, timestamp: 1, optin: { ref: 'x', user_ref: 'U' } }],
    ['a thread that is passed', event({ pass_thread_control: { new_owner_app_id: '1', metadata: 'x' } })],
    ['a thread that is taken', event({ take_thread_control: { previous_owner_app_id: '1' } })],
    ['a thread that is asked for', event({ request_thread_control: { requested_owner_app_id: '1' } })],
    ['roles', { recipient: { id: '1000' }, timestamp: 1, app_roles: { '77': ['primary_receiver'] } }],
    ['a policy', { recipient: { id: '1000' }, timestamp: 1, policy_enforcement: { action: 'block', reason: 'x' } }],
    ['an account that is unlinked', event({ account_linking: { status: 'unlinked' } })],
    ['details of a form', event({ messaging_customer_information: { screens: [] } })],
    ['feedback', event({ messaging_feedback: { feedback_screens: [] } })],
    ['what may come some day', event({ something_new: { is: true } })],
  ]
  test.each(silent)('%s is quiet', async (_, event) => {
    for (const channel of ['messenger', 'instagram'] as const)
      expect(await door.meta(channel, channel === 'messenger' ? page(event) : instagram(event))).toMatchObject({
        status: 200,
        heard: [],
        said: '',
        calls: [],
      })
  })

  test('what another app answers is not answered, also beside what is ours', async () => {
    const standby = message({ text: 'to another app' })
    const came = await door.meta('messenger', {
      object: 'page',
      entry: [
        { id: '1000', time: 1, standby: [standby] },
        { id: '1000', time: 1, messaging: [message({ text: 'hello' }, '5')] },
      ],
    })
    expect(came.heard.map(one => one.from.id)).toEqual(['5'])
  })

  test('Instagram’s changes of fields: messages are heard, comments and mentions are not', async () => {
    const value = message({ text: 'hello' }, '17')
    const change = (field: string, value: unknown) => ({
      object: 'instagram',
      entry: [{ id: '1000', time: 1, changes: [{ field, value }] }],
    })
    expect((await door.meta('instagram', change('messages', { ...value, timestamp: '1527459824' }))).said).toMatch(
      /assistant/,
    )
    const comment = {
      id: '1',
      from: { id: '5', username: 'ana' },
      text: 'nice',
      media: { id: '2', media_product_type: 'FEED' },
    }
    for (const [field, value] of [
      ['comments', comment],
      ['live_comments', comment],
      ['mentions', { media_id: '1', comment_id: '2' }],
      ['message_reactions', event({ reaction: { mid: 'm', action: 'react' } })],
      ['messaging_seen', event({ read: { mid: 'm' } })],
      ['story_insights', { media_id: '1', impressions: 1 }],
    ] as const)
      expect(await door.meta('instagram', change(field, value))).toMatchObject({ status: 200, heard: [], calls: [] })
  })

  test('a redelivery is not answered again; a batch is, each to whom it is from', async () => {
    const one = page(message({ text: 'hello' }, '61'), message({ text: 'hiking boots' }, '62'))
    const came = await door.meta('messenger', one)
    const said = came.calls.map(call => JSON.parse(call.body)).filter(body => body.message)
    expect(said.filter(body => body.recipient.id === '61').map(body => body.message.text)[0]).toMatch(/assistant/)
    expect(JSON.stringify(said.filter(body => body.recipient.id === '61'))).not.toMatch(/Halvorn/)
    expect(JSON.stringify(said.filter(body => body.recipient.id === '62'))).toMatch(/Halvorn/)
    const again = await door.meta('messenger', one)
    expect(again).toMatchObject({ status: 200, heard: [], said: '' })
  })

  test('what was signed with the secret that is being replaced is taken', async () => {
    const env = { META_APP_SECRET: 'the-new-secret', META_APP_SECRET_BEFORE: 'the-app-secret-of-the-test' }
    const rotated = await openDoor({ env })
    for (const channel of ['messenger', 'instagram'] as const) {
      const hello = message({ text: 'hello' })
      const came = await rotated.meta(channel, channel === 'messenger' ? page(hello) : instagram(hello))
      expect(came.status).toBe(200)
    }
    await rotated.close()
    const renewed = await openDoor({ env: { META_APP_SECRET: 'the-new-secret' } })
    expect((await renewed.meta('messenger', page(message({ text: 'hello' })))).status).toBe(401)
    await renewed.close()
  })
})
