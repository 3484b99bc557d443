import { appEnv, appFailures, graphError, handshakesOf, signedWire } from './meta.ts'
import { breaches, isMessage, longest, seen } from './meta-messages.ts'
import type { Subject } from './subject.ts'

export const token = 'EAA-page'
export const at = 1_772_998_024_000
const sentAt = new Date(at).toISOString()

export type Event = Record<string, unknown>
export const event = (more: object, psid = '24601'): Event => ({
  sender: { id: psid },
  recipient: { id: '1000' },
  timestamp: at,
  ...more,
})
export const page = (...messaging: Event[]): Event => ({ object: 'page', entry: [{ id: '1000', time: at, messaging }] })
export const message = (more: object, psid?: string) => page(event({ message: { mid: 'm_1', ...more } }, psid))
const attached = (type: string, payload: object, more: object = {}) =>
  message({ attachments: [{ type, payload }], ...more })

export const subject: Subject<Event> = {
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
}
