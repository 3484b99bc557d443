import { appEnv, appFailures, graphError, handshakesOf, signedWire } from './meta.ts'
import { breaches, isMessage, longest, seen } from './meta-messages.ts'
import type { Subject } from './subject.ts'

export const token = 'IGAA-account'
const at = 1_772_998_024_000
const sentAt = new Date(at).toISOString()

type Event = Record<string, unknown>
const event = (more: object, igsid = '17841'): Event => ({
  sender: { id: igsid },
  recipient: { id: '90010' },
  timestamp: at,
  ...more,
})
const account = (...messaging: Event[]): Event => ({
  object: 'instagram',
  entry: [{ id: '90010', time: at, messaging }],
})
export const message = (more: object, igsid?: string) => account(event({ message: { mid: 'aWdf1', ...more } }, igsid))
const attached = (type: string, payload: object, more: object = {}) =>
  message({ attachments: [{ type, payload }], ...more })

export const subject: Subject<Event> = {
  name: 'instagram',
  env: url => ({ ...appEnv(url), INSTAGRAM_TOKEN: token }),
  answers: call => ({ body: { recipient_id: '17841', message_id: `aWdf${call.body.length}` } }),
  isMessage,
  wire: signedWire,
  refusals: { not: 401, wrongly: 401 },
  handshakes: handshakesOf('instagram'),
  samples: [
    {
      what: 'a text',
      payload: message({ text: 'Größe 42? 👟' }),
      messages: [
        {
          id: 'aWdf1',
          conversation: 'instagram:90010:17841',
          from: { channel: 'instagram', id: '17841', via: { at: sentAt } },
          sentAt,
          content: { type: 'text', text: 'Größe 42? 👟' },
        },
      ],
    },
    {
      what: 'a text as a change of a field, in seconds',
      payload: {
        object: 'instagram',
        entry: [
          {
            id: '90010',
            time: at / 1000,
            changes: [
              {
                field: 'messages',
                value: { ...event({ message: { mid: 'f', text: 'hi' } }), timestamp: `${at / 1000}` },
              },
              { field: 'comments', value: { id: '1', text: 'nice' } },
            ],
          },
        ],
      },
      messages: [{ id: 'f', sentAt, content: { type: 'text', text: 'hi' } }],
    },
    {
      what: 'an answer to a story',
      payload: message({ text: 'how much?', reply_to: { story: { id: '555', url: 'https://lookaside.fbsbx.com/s' } } }),
      messages: [{ content: { type: 'text', text: 'how much?' }, context: { referral: 'story:555' } }],
    },
    {
      what: 'a quick reply',
      payload: message({ text: 'Boots', quick_reply: { payload: 'v1' } }),
      messages: [{ content: { type: 'choice', value: 'v1', label: 'Boots' } }],
    },
    {
      what: 'a button or an ice breaker',
      payload: account(
        event({ postback: { mid: 'p1', title: 'Where is my order?', payload: 'say:where is my order' } }),
      ),
      messages: [
        { id: 'p1', content: { type: 'choice', value: 'say:where is my order', label: 'Where is my order?' } },
      ],
    },
    {
      what: 'a link that leads into the conversation',
      payload: account(event({ referral: { ref: 'bio', source: 'IGME-SOURCE-LINK', type: 'OPEN_THREAD' } })),
      messages: [{ content: { type: 'event', name: 'opened' }, context: { referral: 'bio' } }],
    },
    {
      what: 'a question about a product of the shop on Instagram',
      payload: message({ text: 'in blue?', referral: { product: { id: '4711' } } }),
      messages: [{ content: { type: 'text', text: 'in blue?' }, context: { referral: '4711' } }],
    },
    {
      what: 'a picture',
      payload: attached('image', { url: 'https://lookaside.fbsbx.com/1' }),
      messages: [
        {
          content: { type: 'image', url: 'https://lookaside.fbsbx.com/1' },
          attachments: [{ kind: 'image', url: 'https://lookaside.fbsbx.com/1' }],
        },
      ],
    },
    {
      what: 'a post that is shared',
      payload: attached('ig_post', { ig_post_media_id: '1', title: 'Boots', url: 'https://lookaside.fbsbx.com/2' }),
      messages: [{ content: { type: 'image', url: 'https://lookaside.fbsbx.com/2', caption: 'Boots' } }],
    },
    {
      what: 'a reel',
      payload: attached('ig_reel', { reel_video_id: '1', title: 'Boots', url: 'https://lookaside.fbsbx.com/3' }),
      messages: [
        {
          content: { type: 'text', text: 'Boots' },
          attachments: [{ kind: 'video', url: 'https://lookaside.fbsbx.com/3' }],
        },
      ],
    },
  ],
  silent: [
    {
      what: 'nothing that makes sense',
      payload: {
        object: 'instagram',
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
      payload: account({
        sender: { id: '90010' },
        recipient: { id: '17841' },
        timestamp: at,
        message: { mid: 'e', is_echo: true, text: 'hello' },
      }),
    },
    { what: 'a message that is taken back', payload: message({ is_deleted: true }) },
    { what: 'what Instagram does not tell', payload: message({ is_unsupported: true }) },
    { what: 'a read mark', payload: account(event({ read: { mid: 'e' } })) },
    { what: 'a reaction', payload: account(event({ reaction: { mid: 'e', action: 'react', reaction: 'love' } })) },
    { what: 'a heart', payload: attached('like_heart', {}) },
    { what: 'a mention in a story', payload: attached('story_mention', { url: 'https://lookaside.fbsbx.com/4' }) },
    {
      what: 'what another app answers',
      payload: {
        object: 'instagram',
        entry: [{ id: '90010', time: at, standby: [event({ message: { mid: 's', text: 'a' } })] }],
      },
    },
  ],
  says: (text, id, from) => message({ mid: `aWdf${id}`, text }, from),
  taps: ({ label, value }, id, from) =>
    account(event({ postback: { mid: `aWdf${id}`, title: label, payload: value } }, from)),
  seen,
  breaches: calls => breaches(calls, longest.instagram, token),
  failures: [
    ...appFailures,
    { what: 'a closed window', answer: graphError(10, 400, { error_subcode: 2534022 }), is: 'never' },
    { what: 'an account that takes no messages', answer: graphError(551), is: 'never' },
  ],
}
