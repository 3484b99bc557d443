import { answers, bot, breaches, isMessage, type Payload, secret, seen, token, wire } from './slack-server.ts'
import type { Subject } from './subject.ts'

const code = (text: string) => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_000, 7)
const ts = (id: string) => `1700000000.${String(code(id)).padStart(6, '0')}`

const said = (event: object, more: object = {}): Payload => ({
  event: {
    token: 'verification',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: 'Ev1',
    event_time: 1_700_000_000,
    authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: bot, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: false,
    event: { type: 'message', user: 'U1', ts: '1700000000.000100', channel: 'D1', channel_type: 'im', ...event },
    ...more,
  },
})

const tapped = (action: object, more: object = {}): Payload => ({
  tap: {
    type: 'block_actions',
    user: { id: 'U1', username: 'ann', name: 'ann', team_id: 'T1' },
    api_app_id: 'A1',
    token: 'verification',
    container: { type: 'message', message_ts: '1700000000.000200', channel_id: 'D1', is_ephemeral: false },
    trigger_id: '1.2.3',
    team: { id: 'T1', domain: 'shop' },
    channel: { id: 'D1', name: 'directmessage' },
    message: { type: 'message', ts: '1700000000.000200', user: bot, bot_id: 'B1', text: 'x', blocks: [] },
    response_url: 'https://hooks.slack.com/actions/T1/1/x',
    actions: [{ block_id: 'choices:1:U1', action_ts: '1700000001.000300', ...action }],
    ...more,
  },
})

const command = (form: Record<string, string>): Payload => ({
  form: {
    token: 'verification',
    team_id: 'T1',
    team_domain: 'shop',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U1',
    user_name: 'ann',
    command: '/shop',
    text: '',
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: 'https://hooks.slack.com/commands/T1/1/x',
    trigger_id: '1.2.3',
    ...form,
  },
})

const inChannel = { channel: 'C1', channel_type: 'channel' }
const handshake = wire({ event: { type: 'url_verification', token: 'verification', challenge: '3eZbrw1aB' } })

export const subject: Subject<Payload> = {
  name: 'slack',
  env: url => ({ SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: secret, SLACK_API_URL: `${url}/api/` }),
  answers,
  isMessage,
  wire: (payload, signed) => wire(payload, signed),
  refusals: { not: 401, wrongly: 401, 'long ago': 401 },
  handshakes: [
    {
      what: 'the address is verified',
      wire: { ...handshake, method: 'POST' },
      status: 200,
      body: '{"challenge":"3eZbrw1aB"}',
    },
    {
      what: 'the certificate is tried',
      wire: {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'ssl_check=1&token=verification&command=%2Fshop&text=hello',
      },
      status: 200,
      body: '',
    },
    { what: 'not verified unsigned', wire: { method: 'POST', body: handshake.body }, status: 401 },
  ],
  samples: [
    {
      what: 'a direct message',
      payload: said({ text: 'Boots &lt; 200 &amp; <https://shop.example/p/x|this one>, <#C9|outdoor>' }),
      messages: [
        {
          id: 'D1:1700000000.000100',
          conversation: 'slack:T1:D1',
          from: { channel: 'slack', id: 'T1:U1', via: { channel: 'D1' } },
          sentAt: '2023-11-14T22:13:20.000Z',
          locale: 'en-US',
          content: { type: 'text', text: 'Boots < 200 & this one, #outdoor' },
        },
      ],
    },
    {
      what: 'a direct message of who installed the app',
      payload: said({ text: 'hi' }, { authorizations: [{ team_id: 'T1', user_id: 'U1', is_bot: false }] }),
      messages: [{ conversation: 'slack:T1:D1', content: { type: 'text', text: 'hi' } }],
    },
    {
      what: 'a mention that names nobody as ours',
      payload: said({ ...inChannel, type: 'app_mention', text: `<@${bot}> boots` }, { authorizations: undefined }),
      messages: [{ content: { type: 'text', text: 'boots' } }],
    },
    {
      what: 'a thread of a direct message',
      payload: said({ text: 'and in brown?', thread_ts: '1690000000.000100', parent_user_id: bot }),
      messages: [
        {
          conversation: 'slack:T1:D1',
          from: { channel: 'slack', id: 'T1:U1', via: { channel: 'D1', thread: '1690000000.000100' } },
        },
      ],
    },
    {
      what: 'a mention',
      payload: said({ ...inChannel, type: 'app_mention', channel_type: undefined, text: `<@${bot}> boots` }),
      messages: [
        {
          id: 'C1:1700000000.000100',
          conversation: 'slack:T1:C1:1700000000.000100:U1',
          from: { channel: 'slack', id: 'T1:U1', via: { channel: 'C1', thread: '1700000000.000100' } },
          content: { type: 'text', text: 'boots' },
        },
      ],
    },
    {
      what: 'the same mention as a message',
      payload: said({ ...inChannel, text: `<@${bot}>: boots` }, { event_id: 'Ev2' }),
      messages: [
        {
          id: 'C1:1700000000.000100',
          conversation: 'slack:T1:C1:1700000000.000100:U1',
          content: { type: 'text', text: 'boots' },
        },
      ],
    },
    {
      what: 'what follows in a thread',
      payload: said({ ...inChannel, text: 'the second one', thread_ts: '1690000000.000100' }),
      messages: [{ conversation: 'slack:T1:C1:1690000000.000100:U1', context: { overheard: true } }],
    },
    {
      what: 'a picture',
      payload: said({
        text: 'like this',
        subtype: 'file_share',
        files: [
          {
            id: 'F1',
            name: 'boot.jpg',
            mimetype: 'image/jpeg',
            size: 1234,
            url_private: 'https://files.slack.com/files-pri/T1-F1/boot.jpg',
            url_private_download: 'https://files.slack.com/files-pri/T1-F1/download/boot.jpg',
          },
        ],
      }),
      messages: [
        {
          content: {
            type: 'image',
            url: 'https://files.slack.com/files-pri/T1-F1/download/boot.jpg',
            caption: 'like this',
          },
          attachments: [
            {
              kind: 'image',
              url: 'https://files.slack.com/files-pri/T1-F1/download/boot.jpg',
              mediaType: 'image/jpeg',
              name: 'boot.jpg',
              size: 1234,
            },
          ],
        },
      ],
    },
    {
      what: 'a button',
      payload: tapped({ type: 'button', action_id: 'tap:0', value: 'yes', text: { type: 'plain_text', text: 'Yes' } }),
      messages: [
        {
          conversation: 'slack:T1:D1',
          from: { channel: 'slack', id: 'T1:U1', name: 'ann', via: { channel: 'D1' } },
          content: { type: 'choice', value: 'yes', label: 'Yes' },
        },
      ],
    },
    {
      what: 'a button without a value',
      payload: tapped({ type: 'button', action_id: 'approve', text: { type: 'plain_text', text: 'Approve' } }),
      messages: [{ content: { type: 'choice', value: 'approve', label: 'Approve' } }],
    },
    {
      what: 'a menu in a thread',
      payload: tapped(
        {
          type: 'static_select',
          action_id: 'pick',
          selected_option: { value: 'v7', text: { type: 'plain_text', text: 'Item 7' } },
        },
        {
          channel: { id: 'C1', name: 'general' },
          container: { message_ts: '1700000000.000200', channel_id: 'C1', thread_ts: '1690000000.000100' },
        },
      ),
      messages: [
        {
          conversation: 'slack:T1:C1:1690000000.000100:U1',
          from: { channel: 'slack', id: 'T1:U1', name: 'ann', via: { channel: 'C1', thread: '1690000000.000100' } },
          content: { type: 'choice', value: 'v7', label: 'Item 7' },
        },
      ],
    },
    {
      what: 'a button that only one sees',
      payload: tapped(
        { type: 'button', action_id: 'tap:0', value: 'v1', text: { type: 'plain_text', text: 'One' } },
        {
          channel: { id: 'C1', name: 'general' },
          message: undefined,
          container: { message_ts: '1700000000.000200', channel_id: 'C1', is_ephemeral: true },
        },
      ),
      messages: [
        {
          conversation: 'slack:T1:C1:U1',
          from: {
            channel: 'slack',
            id: 'T1:U1',
            name: 'ann',
            via: { channel: 'C1', only: 'you', respond: 'https://hooks.slack.com/actions/T1/1/x' },
          },
        },
      ],
    },
    {
      what: 'a slash command',
      payload: command({ text: 'hiking boots &amp; socks' }),
      messages: [
        {
          id: '1.2.3',
          conversation: 'slack:T1:C1:U1',
          from: {
            channel: 'slack',
            id: 'T1:U1',
            name: 'ann',
            via: { channel: 'C1', only: 'you', respond: 'https://hooks.slack.com/commands/T1/1/x' },
          },
          content: { type: 'text', text: 'hiking boots & socks' },
        },
      ],
    },
    {
      what: 'a slash command without words',
      payload: command({}),
      messages: [{ content: { type: 'event', name: 'opened' } }],
    },
  ],
  silent: [
    { what: 'an own message', payload: said({ user: bot, bot_id: 'B1', text: 'Hello' }) },
    { what: 'another bot', payload: said({ ...inChannel, user: 'U9', bot_id: 'B9', text: `<@${bot}> hi` }) },
    {
      what: 'a bot without a user',
      payload: said({ user: undefined, subtype: 'bot_message', bot_id: 'B9', text: 'hi' }),
    },
    {
      what: 'an edit',
      payload: said({ subtype: 'message_changed', hidden: true, message: { text: 'x', user: 'U1' } }),
    },
    { what: 'a deletion', payload: said({ subtype: 'message_deleted', hidden: true, deleted_ts: '1.2' }) },
    { what: 'somebody joins', payload: said({ ...inChannel, subtype: 'channel_join', text: '<@U2> has joined' }) },
    { what: 'a thread reply shown in the channel', payload: said({ subtype: 'thread_broadcast', text: 'hi' }) },
    { what: 'Slackbot', payload: said({ user: 'USLACKBOT', text: 'A reminder' }) },
    { what: 'people among themselves', payload: said({ ...inChannel, text: 'lunch?' }) },
    { what: 'a thread of others', payload: said({ ...inChannel, user: 'U8', type: 'reaction_added', ts: undefined }) },
    { what: 'a reaction', payload: said({ type: 'reaction_added', reaction: 'thumbsup', item: { type: 'message' } }) },
    {
      what: 'too many events',
      payload: { event: { type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1 } },
    },
    { what: 'the app is removed', payload: said({ type: 'app_uninstalled', user: undefined }) },
    {
      what: 'a menu that picks nothing',
      payload: tapped({ type: 'static_select', action_id: 'x', selected_option: null }),
    },
    {
      what: 'a tap in a view',
      payload: tapped({ type: 'button', value: 'v' }, { channel: undefined, container: { type: 'view' } }),
    },
    { what: 'a view', payload: { tap: { type: 'view_submission', team: { id: 'T1' }, user: { id: 'U1' }, view: {} } } },
  ],
  says: (text, id, from) => said({ text, ts: ts(id), user: `U${from}`, channel: `D${from}` }, { event_id: `Ev${id}` }),
  taps: ({ label, value }, id, from) =>
    tapped(
      { type: 'button', action_id: 'tap:0', value, text: { type: 'plain_text', text: label }, action_ts: ts(id) },
      {
        user: { id: `U${from}`, name: from, team_id: 'T1' },
        channel: { id: `D${from}`, name: 'directmessage' },
        container: { type: 'message', message_ts: ts('m'), channel_id: `D${from}` },
      },
    ),
  seen: calls => seen(calls),
  breaches: (calls, response) => [
    ...breaches(calls),
    ...(response && (response.status !== 200 || response.body !== '')
      ? [`said in the response: ${response.body}`]
      : []),
  ],
  failures: [
    {
      what: 'too many calls',
      answer: { status: 429, headers: { 'retry-after': '7' }, body: { ok: false, error: 'ratelimited' } },
      is: 'later',
      after: 7000,
    },
    { what: 'an outage', answer: { status: 503, body: {} }, is: 'unknown' },
    { what: 'an error of Slack', answer: { body: { ok: false, error: 'internal_error' } }, is: 'unknown' },
    ...[
      'channel_not_found',
      'is_archived',
      'invalid_auth',
      'account_inactive',
      'token_revoked',
      'missing_scope',
      'msg_blocks_too_long',
    ].map(error => ({ what: error, answer: { body: { ok: false, error } }, is: 'never' as const })),
  ],
}
