import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { assistant } from '../conversation.ts'
import { openPlatform, type Platform } from './platform.ts'
import { answers, bot, isMessage, type Payload, secret, seen, token, wire } from './slack-server.ts'

/** What Slack posts, in the shapes in which it does, by the door: what is said to us is answered once, all else is not. */

let platform: Platform
let aisle: Aisle
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  platform = await openPlatform(answers, isMessage)
  aisle = await assistant({
    env: {
      AISLE_CHANNELS: 'slack',
      SLACK_BOT_TOKEN: token,
      SLACK_SIGNING_SECRET: secret,
      SLACK_API_URL: `${platform.url}/api/`,
    },
  })
  app = createApp(aisle)
})
afterAll(async () => {
  await aisle.close()
  await platform.close()
})

let count = 0
/** Everybody is new in each test, and so is where they write. */
let who = ''
let dm = ''
beforeEach(() => {
  who = `U0A${++count}`
  dm = `D0A${count}`
})
const ts = () => `1767326125.${String(++count).padStart(6, '0')}`

const event = (own: object, envelope: object = {}): Payload => {
  const at = ts()
  return {
    event: {
      token: 'verification',
      team_id: 'T0A1',
      context_team_id: 'T0A1',
      context_enterprise_id: null,
      api_app_id: 'A0A1',
      type: 'event_callback',
      event_id: `Ev${count}`,
      event_time: 1_767_326_125,
      authorizations: [
        { enterprise_id: null, team_id: 'T0A1', user_id: bot, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: false,
      event_context: '4-x',
      event: { user: who, ts: at, event_ts: at, team: 'T0A1', ...own },
      ...envelope,
    },
  }
}
const message = (own: object, envelope?: object) =>
  event({ type: 'message', channel: dm, channel_type: 'im', client_msg_id: 'c-1', ...own }, envelope)
const inChannel = { channel: 'C0A1', channel_type: 'channel' }
const mention = (own: object, envelope?: object) => event({ type: 'app_mention', channel: 'C0A1', ...own }, envelope)

const action = (own: object, more: object = {}): Payload => ({
  tap: {
    type: 'block_actions',
    user: { id: who, username: 'ann', name: 'ann', team_id: 'T0A1' },
    api_app_id: 'A0A1',
    token: 'verification',
    container: { type: 'message', message_ts: '1767326100.000100', channel_id: dm, is_ephemeral: false },
    trigger_id: '1.2.3',
    team: { id: 'T0A1', domain: 'shop' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: dm, name: 'directmessage' },
    message: { user: bot, type: 'message', ts: '1767326100.000100', bot_id: 'B0A1' },
    state: { values: {} },
    response_url: 'https://hooks.slack.com/actions/T0A1/1/x',
    actions: [{ action_id: 'tap:0', block_id: 'P0z+f', action_ts: ts(), ...own }],
    ...more,
  },
})

const command = (own: Record<string, string>): Payload => ({
  form: {
    token: 'verification',
    team_id: 'T0A1',
    team_domain: 'shop',
    channel_id: 'C0A1',
    channel_name: 'general',
    user_id: who,
    user_name: 'ann',
    command: '/shop',
    text: 'hiking boots',
    api_app_id: 'A0A1',
    is_enterprise_install: 'false',
    response_url: `${platform.url}/respond/1`,
    trigger_id: ts(),
    ...own,
  },
})
const interaction = (own: object): Payload => ({
  tap: {
    token: 'verification',
    team: { id: 'T0A1', domain: 'shop' },
    user: { id: who, username: 'ann', name: 'ann', team_id: 'T0A1' },
    api_app_id: 'A0A1',
    is_enterprise_install: false,
    enterprise: null,
    ...own,
  },
})

const plain = (text: string) => ({ type: 'plain_text', text, emoji: true })
const rich = (...elements: object[]) => [
  { type: 'rich_text', block_id: 'L2Wjk', elements: [{ type: 'rich_text_section', elements }] },
]
const root = { text: 'x', user: bot, bot_id: 'B0A1', type: 'message', ts: '1767326000.000100' }
const thread = { thread_ts: '1767326000.000100', parent_user_id: bot }

async function said(payload: Payload, headers: Record<string, string> = {}) {
  const from = platform.calls.length
  const { body, headers: own } = wire(payload)
  const response = await app.request('/channels/slack', { method: 'POST', headers: { ...own, ...headers }, body })
  expect([response.status, await response.text()]).toEqual([200, ''])
  await aisle.inbox.idle()
  while ((await aisle.courier.deliver()) > 0);
  return seen(platform.calls.slice(from)).text
}

describe('is answered', () => {
  test.each<[string, () => Payload, RegExp]>([
    ['a direct message', () => message({ text: 'hiking boots', blocks: rich({ type: 'text', text: 'x' }) }), /boot/i],
    [
      'words that stand in blocks alone',
      () =>
        message({
          text: '',
          blocks: rich(
            { type: 'text', text: 'hiking ' },
            { type: 'text', text: 'boots', style: { bold: true } },
            { type: 'emoji', name: 'boot', unicode: '1f97e' },
          ),
        }),
      /boot/i,
    ],
    [
      'a message passed on',
      () => message({ text: '', attachments: [{ is_share: true, text: 'hiking boots' }] }),
      /boot/i,
    ],
    ['an action of oneself', () => message({ subtype: 'me_message', text: 'hiking boots' }), /boot/i],
    [
      'an answer in a thread, shown in the channel, too',
      () => message({ subtype: 'thread_broadcast', ...thread, root, text: 'hiking boots' }),
      /boot/i,
    ],
    [
      'a thread of an assistant',
      () => message({ ...thread, assistant_thread: { action_token: 'x' }, text: 'hi' }),
      /assistant/,
    ],
    [
      'a message in an organisation',
      () =>
        message(
          { text: 'hiking boots', user: `W${who}` },
          {
            enterprise_id: 'E0A1',
            authorizations: [{ enterprise_id: 'E0A1', team_id: null, user_id: bot, is_enterprise_install: true }],
          },
        ),
      /boot/i,
    ],
    ['a mention', () => mention({ text: `<@${bot}> hiking boots` }), /boot/i],
    ['a mention at the end', () => mention({ text: `hiking boots <@${bot}>` }), /boot/i],
    ['a mention in the middle', () => mention({ text: `I need <@${bot}|shop> hiking boots` }), /boot/i],
    [
      'a mention in blocks',
      () => mention({ blocks: rich({ type: 'user', user_id: bot }, { type: 'text', text: ' hiking boots' }) }),
      /boot/i,
    ],
    ['a mention without a word', () => mention({ text: `<@${bot}>` }), /assistant of/],
    [
      'a mention among several',
      () => message({ channel: 'G0A1', channel_type: 'mpim', text: `<@${bot}> hiking boots` }),
      /boot/i,
    ],
    [
      'a mention by who has no workspace named',
      () => mention({ text: `<@${bot}> hiking boots` }, { authorizations: [{ user_id: bot, is_bot: true }] }),
      /boot/i,
    ],
    ['a button', () => action({ type: 'button', value: 'say:hiking boots', text: plain('Boots') }), /boot/i],
    [
      'a button whose question is no longer asked, by what it says',
      () => action({ type: 'button', value: 'p-4711', text: plain('Hiking boots') }),
      /boot/i,
    ],
    [
      'an overflow',
      () => action({ type: 'overflow', selected_option: { text: plain('Boots'), value: 'say:hiking boots' } }),
      /boot/i,
    ],
    [
      'radio buttons',
      () => action({ type: 'radio_buttons', selected_option: { text: plain('Boots'), value: 'say:hiking boots' } }),
      /boot/i,
    ],
    ['what is written in a field', () => action({ type: 'plain_text_input', value: 'hiking boots' }), /boot/i],
    [
      'several picked',
      () =>
        action({
          type: 'multi_static_select',
          selected_options: [
            { text: plain('hiking'), value: 'a' },
            { text: plain('boots'), value: 'b' },
          ],
        }),
      /boot/i,
    ],
    [
      'a button in an organisation',
      () =>
        action(
          { type: 'button', value: 'say:hiking boots', text: plain('Boots') },
          { team: null, enterprise: { id: 'E0A1', name: 'x' }, is_enterprise_install: true },
        ),
      /boot/i,
    ],
    ['a command', () => command({}), /boot/i],
    ['a command in an organisation', () => command({ enterprise_id: 'E0A1', is_enterprise_install: 'true' }), /boot/i],
  ])('%s, once', async (_, payload, expected) => {
    const one = payload()
    expect(await said(one)).toMatch(expected)
    expect(await said(one, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' })).toBe('')
  })
})

describe('is taken note of, and no more', () => {
  test.each<[string, () => Payload]>([
    ['people in a channel', () => message({ ...inChannel, text: 'lunch?' })],
    ['people in a thread', () => message({ ...inChannel, ...thread, text: 'boots?' })],
    [
      'people in a thread, shown in the channel',
      () => message({ ...inChannel, ...thread, subtype: 'thread_broadcast', text: 'boots?' }),
    ],
    ['people who mention somebody else', () => message({ ...inChannel, text: `<@${bot}2> boots?` })],
    ['people in a group', () => message({ channel: 'G0A1', channel_type: 'mpim', text: 'boots?' })],
    [
      'another bot',
      () => message({ ...inChannel, subtype: 'bot_message', bot_id: 'B9', text: `<@${bot}> hi`, user: undefined }),
    ],
    [
      'an app on behalf of somebody',
      () => message({ bot_id: 'B9', app_id: 'A9', text: 'hi', bot_profile: { id: 'B9' } }),
    ],
    [
      'an edit',
      () =>
        message({ subtype: 'message_changed', hidden: true, message: { user: who, text: 'boots' }, user: undefined }),
    ],
    ['a deletion', () => message({ subtype: 'message_deleted', hidden: true, deleted_ts: '1.2', user: undefined })],
    [
      'a reply',
      () => message({ ...inChannel, subtype: 'message_replied', message: { thread_ts: '1.2' }, user: undefined }),
    ],
    ['who joins', () => message({ ...inChannel, subtype: 'channel_join', text: `<@${bot}> has joined the channel` })],
    ['who leaves', () => message({ ...inChannel, subtype: 'channel_leave', text: '<@U9> has left' })],
    ['a topic', () => message({ ...inChannel, subtype: 'channel_topic', topic: 'x', text: 'set the topic' })],
    [
      'a thread of an assistant that is named',
      () => message({ ...thread, subtype: 'assistant_app_thread', text: 'New' }),
    ],
    ['a call', () => message({ subtype: 'huddle_thread', user: 'USLACK', text: '', room: {} })],
    ['a reminder', () => message({ subtype: 'reminder_add', text: 'set up a reminder' })],
    ['the home tab', () => event({ type: 'app_home_opened', channel: dm, tab: 'messages', ts: undefined })],
    [
      'an assistant that is opened',
      () =>
        event({
          type: 'assistant_thread_started',
          assistant_thread: { user_id: 'U', context: {}, channel_id: 'D', thread_ts: '1.2' },
        }),
    ],
    [
      'a bot that joins',
      () => event({ type: 'member_joined_channel', user: bot, channel: 'C0A1', channel_type: 'C', inviter: 'U' }),
    ],
    [
      'a reaction',
      () => event({ type: 'reaction_added', reaction: '+1', item: { type: 'message', channel: 'C', ts: '1.2' } }),
    ],
    ['a file', () => event({ type: 'file_shared', file_id: 'F1', user_id: 'U', file: { id: 'F1' }, channel_id: 'C' })],
    ['tokens that are revoked', () => event({ type: 'tokens_revoked', tokens: { bot: [bot] }, user: undefined })],
    [
      'a step of a workflow',
      () =>
        event({
          type: 'function_executed',
          function: { id: 'F', callback_id: 'x' },
          inputs: {},
          function_execution_id: 'Fx',
        }),
    ],
    ['what is of no kind', () => event({ type: 'something_new', channel: { id: 'C' }, user: { id: 'U' } })],
    ['a link', () => action({ type: 'button', url: 'https://shop.example/', text: plain('Open') })],
    ['nothing picked', () => action({ type: 'checkboxes', selected_options: [] })],
    ['somebody picked', () => action({ type: 'users_select', selected_user: 'U9' })],
    [
      'an answer to what another was asked',
      () => action({ type: 'button', value: 'yes', text: plain('Yes'), block_id: 'choices:1:U9' }),
    ],
    [
      'a form',
      () =>
        interaction({
          type: 'view_submission',
          view: { id: 'V', type: 'modal', state: { values: {} } },
          response_urls: [],
        }),
    ],
    ['a form that is closed', () => interaction({ type: 'view_closed', view: { id: 'V' }, is_cleared: false })],
    ['a shortcut', () => interaction({ type: 'shortcut', callback_id: 'c', trigger_id: '1', action_ts: '1.2' })],
    [
      'a shortcut of a message',
      () =>
        interaction({
          type: 'message_action',
          callback_id: 'c',
          trigger_id: '1',
          channel: { id: 'C0A1', name: 'general' },
          message: { type: 'message', text: 'x', ts: '1.2' },
          message_ts: '1.2',
        }),
    ],
    [
      'an old kind of button',
      () =>
        interaction({
          type: 'interactive_message',
          callback_id: 'c',
          actions: [{ name: 'x', type: 'button', value: 'y' }],
          channel: { id: 'C' },
        }),
    ],
    [
      'what a field looks for',
      () => interaction({ type: 'block_suggestion', action_id: 'a', block_id: 'b', value: 'x', channel: { id: 'C' } }),
    ],
  ])('%s', async (_, payload) => {
    expect(await said(payload())).toBe('')
  })
})

test('the command in the direct messages of two people is one conversation each', async () => {
  expect(await said(command({ channel_id: 'D0B', channel_name: 'directmessage' }))).toMatch(/boots/i)
  const other = command({ channel_id: 'D0B', channel_name: 'directmessage', user_id: 'U0B', text: 'the second one' })
  expect(await said(other)).not.toMatch(/Halvorn/)
})

test('notices go where one person alone reads them', () => {
  const { unasked } = aisle.engine.channels.get('slack')!
  const known = { channel: 'slack', id: 'T1:U1', name: 'ann' }
  expect(unasked!({ ...known, via: { channel: 'C1', thread: '1.2' } })).toEqual(known)
  expect(unasked!({ ...known, via: { channel: 'D1', only: 'you', respond: 'https://x' } })).toEqual(known)
  expect(unasked!({ ...known, via: { channel: 'D1', thread: '1.2' } })).toEqual({ ...known, via: { channel: 'D1' } })
})

test('what a person of the shop writes is said in the thread of the conversation', async () => {
  const at = ts()
  await said(mention({ ts: at, text: `<@${bot}> I want to talk to a person` }))
  const conversation = `slack:T0A1:C0A1:${at}:${who}`
  const from = platform.calls.length
  const place = await aisle.relay(conversation, 'Hello, Ann here.')
  while ((await aisle.courier.deliver()) > 0);
  const [call] = platform.calls.slice(from).filter(isMessage)
  expect(Object.fromEntries(new URLSearchParams(call!.body))).toMatchObject({ channel: 'C0A1', thread_ts: at })
  expect(seen([call!]).text).toContain('Ann here')
  expect((await aisle.engine.store.transcripts.of(conversation)).at(-1)).toMatchObject({ n: place, by: 'agent' })
  await expect(aisle.relay('slack:nowhere', 'x')).rejects.toThrow('slack:nowhere')
})
