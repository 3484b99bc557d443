import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { assistant } from '../conversation.ts'
import { answer, env, isMessage, type Json, sent, tokenFor } from './bot-framework-wire.ts'
import { openPlatform, type Platform } from './platform.ts'

/** What Teams, Web Chat, the Emulator and others post, in the shapes in which they do, by the door. */

let platform: Platform
let aisle: Aisle
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  platform = await openPlatform(answer, isMessage)
  aisle = await assistant({ env: { AISLE_CHANNELS: 'teams', ...env(platform.url) } })
  app = createApp(aisle)
})
afterAll(async () => {
  await aisle?.close()
  await platform?.close()
})

let count = 0
/** Everybody is new in each test. */
let who = ''
beforeEach(() => {
  who = `29:1-${++count}`
})

const tenant = 'aaaa1111-2222-3333-4444-555566667777'
const bot = { id: '28:11111111-2222-3333-4444-555555555555', name: 'Larkholm' }
const clientInfo = {
  locale: 'en-GB',
  country: 'GB',
  platform: 'Windows',
  timezone: 'Europe/London',
  type: 'clientInfo',
}
const mention = { type: 'mention', text: '<at>Larkholm</at>', mentioned: bot }
const personal = () => ({ conversationType: 'personal', tenantId: tenant, id: `a:1${who}` })
const inChannel = (more: Json = {}) => ({
  conversation: {
    isGroup: true,
    conversationType: 'channel',
    tenantId: tenant,
    id: `19:team${who}@thread.tacv2;messageid=1767224924615`,
  },
  channelData: {
    teamsChannelId: '19:team@thread.tacv2',
    teamsTeamId: '19:team@thread.tacv2',
    channel: { id: '19:team@thread.tacv2' },
    team: { id: '19:team@thread.tacv2' },
    tenant: { id: tenant },
  },
  ...more,
})
const inGroup = (more: Json = {}) => ({
  conversation: { isGroup: true, conversationType: 'groupChat', tenantId: tenant, id: `19:${who}@thread.v2` },
  ...more,
})

const teams = (more: Json = {}): Json => ({
  textFormat: 'plain',
  type: 'message',
  timestamp: '2026-06-17T01:01:47.4513813Z',
  localTimestamp: '2026-06-17T02:01:47.4513813+01:00',
  id: String(1767224924000 + ++count),
  channelId: 'msteams',
  serviceUrl: `${platform.url}/emea/`,
  from: { id: who, name: 'Ana Ilves', aadObjectId: `aad-${who}` },
  conversation: personal(),
  recipient: bot,
  entities: [clientInfo],
  channelData: { tenant: { id: tenant } },
  locale: 'en-GB',
  localTimezone: 'Europe/London',
  ...more,
})

const directLine = (more: Json = {}): Json => ({
  type: 'message',
  id: `DL${++count}|0000001`,
  timestamp: '2026-06-17T01:01:47.45Z',
  localTimestamp: '2026-06-17T03:01:47.45+02:00',
  channelId: 'directline',
  serviceUrl: `${platform.url}/dl/`,
  from: { id: `dl_${who}`, name: '', role: 'user' },
  conversation: { id: `DL-${who}-eu` },
  recipient: { id: 'larkholm@x', name: 'larkholm' },
  locale: 'en-US',
  textFormat: 'plain',
  ...more,
})

const post = (body: Json) =>
  app.request('http://10.0.0.5/channels/teams', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenFor(body.serviceUrl)}` },
    body: JSON.stringify(body),
  })

/** All that was said because of it. */
async function said(...activities: Json[]): Promise<Json[]> {
  const from = platform.calls.length
  for (const activity of activities) expect((await post(activity)).status).toBeLessThan(300)
  await aisle.inbox.idle()
  while ((await aisle.courier.deliver()) > 0);
  return sent(platform.calls.slice(from))
}
const words = (activities: Json[]) => JSON.stringify(activities)

describe('is answered', () => {
  test.each<[string, () => Json, RegExp]>([
    [
      'a text with its copy in HTML',
      () => teams({ text: 'hiking boots', attachments: [html('<p>boots</p>')] }),
      /boot/i,
    ],
    ['pasted lines', () => teams({ text: '\n\nhiking\u00a0boots\n\n' }), /boot/i],
    [
      'a mention',
      () => teams({ ...inChannel(), text: '<at>Larkholm</at> hiking boots', entities: [mention] }),
      /boot/i,
    ],
    [
      'a mention at the end',
      () => teams({ ...inChannel(), text: 'hiking boots <at>Larkholm</at>', entities: [mention, clientInfo] }),
      /boot/i,
    ],
    [
      'a mention whose entity leaves it at the name',
      () =>
        teams({
          ...inChannel(),
          text: '<at>Larkholm</at> hiking boots',
          entities: [{ type: 'mention', mentioned: bot }],
        }),
      /boot/i,
    ],
    [
      'a mention in a group chat',
      () => teams({ ...inGroup(), text: '<at>Larkholm</at> hiking boots', entities: [mention] }),
      /boot/i,
    ],
    [
      'messageBack, in a channel',
      () =>
        teams({
          ...inChannel(),
          text: 'hiking boots',
          value: { choice: 'say:hiking boots' },
          replyToId: '1767224924001',
        }),
      /boot/i,
    ],
    ['imBack', () => teams({ text: 'hiking boots', replyToId: '1:1X' }), /boot/i],
    [
      'the submit of a card',
      () =>
        teams({
          id: 'f:56006e85',
          text: undefined,
          textFormat: undefined,
          value: { choice: 'say:hiking boots' },
          channelData: { tenant: { id: tenant }, source: { name: 'message' }, legacy: { replyToId: '1:1X' } },
        }),
      /boot/i,
    ],
    [
      'the submit of a card, on the web',
      () =>
        directLine({
          channelData: { postBack: true, clientActivityID: 'abc123' },
          value: { choice: 'say:hiking boots' },
        }),
      /boot/i,
    ],
    [
      'a universal action',
      () =>
        teams({
          type: 'invoke',
          name: 'adaptiveCard/action',
          id: 'f:1',
          value: {
            action: {
              type: 'Action.Execute',
              id: 'x',
              verb: 'x',
              title: 'Boots',
              data: { choice: 'say:hiking boots' },
            },
            trigger: 'manual',
          },
        }),
      /boot/i,
    ],
    [
      'a chat on the web that begins',
      () =>
        directLine({
          type: 'conversationUpdate',
          id: 'up1',
          from: { id: `DL-${who}-eu` },
          membersAdded: [{ id: 'larkholm@x', name: 'larkholm' }, { id: `dl_${who}` }],
        }),
      /assistant of/i,
    ],
    [
      'a page that joins',
      () => directLine({ type: 'event', name: 'webchat/join', value: { language: 'en-US' } }),
      /assistant of/i,
    ],
    [
      'the app is installed',
      () => teams({ type: 'installationUpdate', action: 'add', textFormat: undefined }),
      /assistant of/i,
    ],
    [
      'somebody on Facebook, by Azure',
      () =>
        directLine({
          channelId: 'facebook',
          from: { id: who, name: 'User', role: 'user' },
          text: 'hiking boots',
          channelData: { clientActivityID: '1610000000000abc', sender: { id: who }, message: { mid: 'm_1' } },
        }),
      /boot/i,
    ],
  ])('%s, once', async (_, activity, expected) => {
    const one = activity()
    const answers = await said(one)
    expect(words(answers)).toMatch(expected)
    expect(await said(one, one)).toEqual([])
  })
})

const html = (content: string) => ({ contentType: 'text/html', content })
const update = (more: Json) => ({ type: 'conversationUpdate', text: undefined, textFormat: undefined, ...more })

describe('is taken note of, and no more', () => {
  test.each<[string, () => Json]>([
    ['people in a channel', () => teams({ ...inChannel(), text: 'lunch?' })],
    ['people who mention somebody else', () => teams({ ...inChannel(), text: '<at>Ben</at> boots?', entities: [ben] })],
    ['people in a group chat', () => teams({ ...inGroup(), text: 'hiking boots' })],
    ['the bot is added to a chat', () => teams(update({ membersAdded: [{ id: bot.id }] }))],
    [
      'the bot is added to a team',
      () =>
        teams(
          update({
            ...inChannel(),
            membersAdded: [{ id: bot.id }],
            channelData: { team: { id: '19:t', name: 'T', aadGroupId: 'g' }, eventType: 'teamMemberAdded' },
          }),
        ),
    ],
    [
      'somebody joins a team',
      () => teams(update({ ...inChannel(), membersAdded: [{ id: '29:ben', aadObjectId: 'b' }] })),
    ],
    ['somebody leaves', () => teams(update({ ...inChannel(), membersRemoved: [{ id: '29:ben', aadObjectId: 'b' }] }))],
    ['a channel is made', () => teams(update({ ...inChannel(), channelData: { eventType: 'channelCreated' } }))],
    ['a chat is named', () => teams(update({ ...inGroup(), topicName: 'Boots' }))],
    ['the app is installed in a team', () => teams({ ...inChannel(), type: 'installationUpdate', action: 'add' })],
    ['a new version of the app', () => teams({ type: 'installationUpdate', action: 'add-upgrade' })],
    ['the version before it', () => teams({ type: 'installationUpdate', action: 'remove-upgrade' })],
    ['a reaction', () => teams({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: '1' })],
    ['a reaction is taken back', () => teams({ type: 'messageReaction', reactionsRemoved: [{ type: 'like' }] })],
    ['an edit', () => teams({ type: 'messageUpdate', text: 'shoes', channelData: { eventType: 'editMessage' } })],
    ['a deletion', () => teams({ type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } })],
    ['typing', () => teams({ type: 'typing', id: undefined })],
    ['a read receipt', () => teams({ type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} })],
    ['a meeting', () => teams({ type: 'event', name: 'application/vnd.microsoft.meetingStart', value: { Id: 'm' } })],
    ['a token', () => directLine({ type: 'event', name: 'tokens/response', value: { token: 't' } })],
    ['the end', () => directLine({ type: 'endOfConversation', code: 'completedSuccessfully' })],
    ['a hand-over', () => directLine({ type: 'handoff' })],
    ['a trace', () => directLine({ type: 'trace', name: 'x', valueType: 'y', value: {} })],
    [
      'a command of the telephone',
      () => directLine({ type: 'command', name: 'channel/vnd.microsoft.telephony.x', value: {} }),
    ],
    [
      'what became of a command',
      () => directLine({ type: 'commandResult', name: 'channel/x', value: { commandId: '1' } }),
    ],
    ['somebody adds a contact', () => directLine({ type: 'contactRelationUpdate', action: 'add' })],
    ['somebody wants to be forgotten', () => directLine({ type: 'deleteUserData' })],
    ['a suggestion', () => directLine({ type: 'suggestion' })],
    ...[
      ['signin/verifyState', { state: '123456' }],
      ['signin/tokenExchange', { id: 'x', connectionName: 'c', token: 't' }],
      ['signin/failure', { code: 'installappfailed', message: 'x' }],
      ['message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } }],
      ['fileConsent/invoke', { type: 'fileUpload', action: 'decline', context: {} }],
      ['task/fetch', { data: { type: 'task/fetch' }, context: { theme: 'default' } }],
      ['task/submit', { data: {} }],
      ['handoff/action', { continuation: 'x' }],
      ['adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'refresh', data: {} }, trigger: 'automatic' }],
    ].map(([name, value]): [string, () => Json] => [
      `${name}`,
      () => teams({ type: 'invoke', name, id: 'f:2', value }),
    ]),
  ])('%s', async (_, activity) => {
    expect(await said(activity())).toEqual([])
  })
})

const ben = { type: 'mention', text: '<at>Ben</at>', mentioned: { id: '29:ben', name: 'Ben' } }

test('who has mentioned the assistant goes on in the thread without; others there are left alone', async () => {
  const thread = inChannel()
  await said(teams({ ...thread, text: '<at>Larkholm</at> hiking boots', entities: [mention] }))
  expect(words(await said(teams({ ...thread, text: 'the second one' })))).toMatch(/Halvorn/)
  expect(await said(teams({ ...thread, text: 'nice', from: { id: '29:ben', name: 'Ben' } }))).toEqual([])
})

test('a new version of the app does not stop notices', async () => {
  await said(teams({ type: 'installationUpdate', action: 'add' }))
  await said(teams({ type: 'installationUpdate', action: 'remove-upgrade' }))
  expect(words(await said(teams({ text: 'hiking boots' })))).toMatch(/boots/i)
})

test('notices go to chats with one person only', () => {
  const { unasked } = aisle.engine.channels.get('teams')!
  const alone = { channel: 'teams', id: 'msteams:29:1', via: { conversation: 'a:1', kind: 'personal' } }
  expect(unasked!(alone)).toEqual(alone)
  expect(unasked!({ ...alone, via: { conversation: '19:x', kind: 'channel', shared: 'yes' } })).toBeUndefined()
})
