import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { Undeliverable } from '../../channels/channel.ts'
import type { Reply } from '../../channels/message.ts'
import { aisle as cli } from '../cli/run.ts'
import { assistant } from '../conversation.ts'
import { type CallAnswer, openPlatform, type Platform } from './platform.ts'
import {
  answers,
  bot,
  breaches,
  isMessage,
  methodOf,
  type Payload,
  paramsOf,
  secret,
  seen,
  sent,
  signature,
  token,
  wire,
} from './slack-server.ts'

/** What happens in a workspace, seen from Slack: who is answered, where, and who sees it. */

let platform: Platform
let aisle: Aisle
let app: ReturnType<typeof createApp>
/** What Slack refuses now, by method. */
let refusing: Record<string, CallAnswer> = {}
let clock = 0

const env = (url: string, more: object = {}) => ({
  AISLE_CHANNELS: 'slack',
  SLACK_BOT_TOKEN: token,
  SLACK_SIGNING_SECRET: secret,
  SLACK_API_URL: `${url}/api/`,
  ...more,
})

beforeAll(async () => {
  platform = await openPlatform(
    call => refusing[call.path.startsWith('/respond/') ? 'respond' : methodOf(call)!] ?? answers(call),
    isMessage,
  )
  aisle = await assistant({ env: env(platform.url) })
  app = createApp(aisle)
})
beforeEach(() => {
  refusing = {}
})
afterAll(async () => {
  await aisle.close()
  await platform.close()
})

const ts = () => `1700000000.${String(++clock).padStart(6, '0')}`

async function post(payload: Payload, headers: Record<string, string> = {}) {
  const { body, headers: own } = wire(payload)
  return app.request('/channels/slack', { method: 'POST', headers: { ...own, ...headers }, body })
}

/** All that Slack was told because of what happened. */
async function told(...payloads: Payload[]) {
  const from = platform.calls.length
  for (const payload of payloads) expect((await post(payload)).status).toBe(200)
  await deliver()
  return platform.calls.slice(from)
}

async function deliver() {
  await aisle.inbox.idle()
  while ((await aisle.courier.deliver()) > 0);
}

const event = (own: object, id = `Ev${clock++}`): Payload => ({
  event: {
    type: 'event_callback',
    team_id: 'T1',
    event_id: id,
    authorizations: [{ team_id: 'T1', user_id: bot, is_bot: true }],
    event: { type: 'message', user: 'U1', channel: 'C1', channel_type: 'channel', ts: ts(), ...own },
  },
})

const command = (text: string, channel: string, respond?: string): Payload => ({
  form: {
    command: '/shop',
    text,
    team_id: 'T1',
    channel_id: channel,
    channel_name: 'general',
    user_id: 'U1',
    user_name: 'ann',
    trigger_id: ts(),
    ...(respond ? { response_url: respond } : {}),
  },
})

describe('in a channel', () => {
  const at = ts()
  const mention = { text: `<@${bot}> show me hiking boots`, ts: at }

  test('a mention comes as two events and is answered once, in its thread', async () => {
    const calls = await told(
      event({ ...mention, type: 'app_mention', channel_type: undefined }, 'EvA'),
      event(mention, 'EvB'),
    )
    const posted = sent(calls)
    expect(posted.map(one => one.method)).toEqual(['chat.postMessage'])
    expect(posted[0]!.more).toMatchObject({ channel: 'C1', thread_ts: at })
    expect(seen(calls).text).toMatch(/boots/i)
    expect(breaches(calls)).toEqual([])
  })

  test('a retry gives nothing new', async () => {
    const from = platform.calls.length
    const again = await post(event({ ...mention, type: 'app_mention' }, 'EvA'), {
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    })
    expect(again.status).toBe(200)
    await deliver()
    expect(sent(platform.calls.slice(from))).toEqual([])
  })

  test('a retry of what never arrived is answered', async () => {
    const from = platform.calls.length
    await post(event({ text: 'hello', channel: 'D5', channel_type: 'im', user: 'U5' }), { 'x-slack-retry-num': '2' })
    await deliver()
    expect(sent(platform.calls.slice(from))).toHaveLength(1)
  })

  test('who was answered goes on in the thread without a mention', async () => {
    const calls = await told(event({ text: 'the first one', thread_ts: at }))
    expect(sent(calls)[0]!.more).toMatchObject({ channel: 'C1', thread_ts: at })
  })

  test('others in the thread, and other threads, are left alone', async () => {
    const calls = await told(
      event({ text: 'the second one', thread_ts: at, user: 'U2' }),
      event({ text: 'boots', thread_ts: ts() }),
      event({ text: 'lunch?' }),
    )
    expect(sent(calls)).toEqual([])
  })
})

describe('a choice', () => {
  const user = 'U7'
  const direct = { channel: 'D7', channel_type: 'im', user }
  const tap = (block: object, action: object, who = user): Payload => ({
    tap: {
      type: 'block_actions',
      user: { id: who, name: who, team_id: 'T1' },
      team: { id: 'T1' },
      channel: { id: 'D7' },
      container: { message_ts: '1700000000.000100', channel_id: 'D7' },
      message: { ts: '1700000000.000100', text: 'What?', blocks: [{ type: 'divider', block_id: 'd' }, block] },
      actions: [{ type: 'button', action_ts: ts(), ...action }],
    },
  })

  test('that was taken is shown where the choices were', async () => {
    const [question] = sent(await told(event({ ...direct, text: 'hello' })))
    const choices = question!.blocks.find(block => block.block_id?.startsWith('choices:'))!
    const button = choices.elements![0]! as unknown as { value: string; text: { text: string } }
    const action = { block_id: choices.block_id, value: button.value, text: button.text }
    const calls = await told(tap(choices, action))
    const update = calls.filter(call => methodOf(call) === 'chat.update')
    expect(update).toHaveLength(1)
    expect(Object.fromEntries(paramsOf(update[0]!))).toMatchObject({ channel: 'D7', ts: '1700000000.000100' })
    expect(JSON.parse(paramsOf(update[0]!).get('blocks')!)).toEqual([
      { type: 'divider', block_id: 'd' },
      { type: 'context', elements: [{ type: 'mrkdwn', text: `✓ ${button.text.text}`, verbatim: true }] },
    ])
    expect(sent(calls)).toHaveLength(1)
    expect((await told(tap(choices, action, 'U8'))).map(methodOf)).not.toContain('chat.update')
  })

  test('that another question has followed is taken away', async () => {
    const own = { ...direct, channel: 'D70', user: 'U70' }
    const [question] = sent(await told(event({ ...own, text: 'hello' })))
    expect(question!.blocks.some(block => block.block_id?.startsWith('choices:'))).toBe(true)
    const calls = await told(event({ ...own, text: 'what can you do?' }))
    const update = calls.filter(call => methodOf(call) === 'chat.update')
    expect(update).toHaveLength(1)
    expect(Object.fromEntries(paramsOf(update[0]!))).toMatchObject({ channel: 'D70', ts: '1700000000.000100' })
    const left = JSON.parse(paramsOf(update[0]!).get('blocks')!)
    expect(left).toEqual(question!.blocks.filter(block => !block.block_id?.startsWith('choices:')))
    expect(left).not.toEqual([])
  })

  test('of a card leaves the card as it is', async () => {
    const block = { type: 'actions', block_id: 'card:1' }
    const calls = await told(tap(block, { block_id: 'card:1', value: 'start:find-product' }))
    expect(calls.map(methodOf)).not.toContain('chat.update')
    expect(sent(calls)).toHaveLength(1)
  })
})

describe('a slash command', () => {
  test('is answered where it was typed, for who typed it', async () => {
    const calls = await told(command('show me hiking boots', 'C3', `${platform.url}/respond/1`))
    expect(sent(calls)).toMatchObject([
      { method: 'respond', more: { response_type: 'ephemeral', replace_original: false } },
    ])
    expect(seen(calls).text).toMatch(/boots/i)
    expect(breaches(calls)).toEqual([])
  })

  test('whose address is used up is answered in the channel, for who typed it', async () => {
    refusing = { respond: { status: 404, body: 'used_url' } }
    const [, answer] = sent(await told(command('', 'C4', `${platform.url}/respond/2`)))
    expect(answer).toMatchObject({ method: 'chat.postEphemeral', more: { channel: 'C4', user: 'U1' } })
  })

  test('where the assistant is no member is answered directly', async () => {
    refusing = { 'chat.postEphemeral': { body: { ok: false, error: 'not_in_channel' } } }
    const posted = sent(await told(command('help', 'C5'))).at(-1)
    expect(posted).toMatchObject({ method: 'chat.postMessage', more: { channel: 'DU1' } })
  })

  test('never answers to an address that is not Slack’s', async () => {
    const calls = await told(command('help', 'C6', 'https://elsewhere.example/x'))
    expect(sent(calls).map(one => one.method)).toEqual(['chat.postEphemeral'])
  })
})

describe('what Slack does not take', () => {
  const boots: Reply = {
    blocks: [
      {
        type: 'card',
        title: 'Boots',
        detail: '€100',
        url: 'https://shop.example/p/1',
        image: { url: 'https://shop.example/1.jpg', alt: 'Boots' },
        actions: [{ value: 'start:x', label: 'Details' }],
      },
    ],
    expects: 'nothing',
  }
  const refused = { body: { ok: false, error: 'invalid_blocks' } }
  const to = { channel: 'slack', id: 'T1:U1', via: { channel: 'D1' } }
  const types = (from: number) =>
    sent(platform.calls.slice(from)).map(one => one.blocks.map(block => block.type).join())

  async function workspace(cards: 'auto' | 'off') {
    const other = await assistant({ env: env(platform.url, { SLACK_CARDS: cards }) })
    return { channel: other.engine.channels.get('slack')!, close: () => other.close() }
  }

  test('cards become sections with a picture, and are not tried again', async () => {
    const { channel, close } = await workspace('auto')
    const from = platform.calls.length
    platform.next(refused)
    await channel.send(to, [boots], '1')
    await channel.send(to, [boots], '2')
    await close()
    expect(types(from)).toEqual(['card', 'section,actions', 'section,actions'])
    expect(breaches(platform.calls.slice(from))).toEqual([])
    expect(sent(platform.calls.slice(from)).at(-1)!.blocks[0]).toMatchObject({
      text: { text: '*<https://shop.example/p/1|Boots>*\n€100' },
      accessory: { image_url: 'https://shop.example/1.jpg', alt_text: 'Boots' },
    })
  })

  test('a picture that Slack cannot fetch is left out, this once', async () => {
    const { channel, close } = await workspace('off')
    const from = platform.calls.length
    platform.next(refused)
    await channel.send(to, [boots], '1')
    await channel.send(to, [boots], '2')
    await close()
    const pictures = sent(platform.calls.slice(from)).map(one => one.blocks.some(block => block.accessory))
    expect(pictures).toEqual([true, false, true])
  })

  test('what is wrong at every level is given up', async () => {
    const { channel, close } = await workspace('auto')
    platform.next(refused, refused, refused)
    await expect(channel.send(to, [boots], '1')).rejects.toBeInstanceOf(Undeliverable)
    await close()
  })
})

test('an answer is not waited for: Slack is told as soon as the message is on disk', async () => {
  const before = sent(platform.calls).length
  const response = await post(event({ text: 'show me hiking boots', channel: 'D6', channel_type: 'im', user: 'U6' }))
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
  expect(sent(platform.calls)).toHaveLength(before)
  await deliver()
  expect(sent(platform.calls)).toHaveLength(before + 1)
})

test('what the playground shows is what is sent', async () => {
  const channel = aisle.engine.channels.get('slack')!
  const replies: Reply[] = [
    { blocks: [{ type: 'text', text: 'A & B' }], choices: [{ value: 'yes', label: 'Yes' }], expects: 'answer' },
  ]
  const from = platform.calls.length
  await channel.send({ channel: 'slack', id: 'T1:U1', via: { channel: 'D1' } }, replies, 'k')
  const [{ text, blocks }] = sent(platform.calls.slice(from)) as [ReturnType<typeof sent>[number]]
  const anybodys = JSON.parse(JSON.stringify(blocks).replace(':U1"', '"'))
  expect(channel.render!(replies)).toEqual([{ text, blocks: anybodys }])
})

test('a shopper who has written nowhere is written to directly', async () => {
  const from = platform.calls.length
  await aisle.engine.channels
    .get('slack')!
    .send(
      { channel: 'slack', id: 'T1:U4' },
      [{ blocks: [{ type: 'text', text: 'Your order is on its way.' }], expects: 'nothing' }],
      'k',
    )
  expect(platform.calls.slice(from).map(methodOf)).toEqual(['conversations.open', 'chat.postMessage'])
  expect(sent(platform.calls.slice(from))[0]!.more.channel).toBe('DU4')
})

test('a request from the future is refused', async () => {
  const { body, headers } = wire(event({ text: 'hello' }))
  const ahead = await app.request('/channels/slack', {
    method: 'POST',
    headers: { ...headers, ...signature(body!, 'rightly', Date.now() + 3_600_000) },
    body,
  })
  expect(ahead.status).toBe(401)
})

test('what can never be understood is not tried again', async () => {
  const body = '["no", "event"'
  const response = await app.request('/channels/slack', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signature(body, 'rightly', Date.now()) },
    body,
  })
  expect(response.status).toBe(400)
  expect(response.headers.get('x-slack-no-retry')).toBe('1')
})

describe('aisle channels', () => {
  const granted = (scopes: string) => {
    refusing = {
      'auth.test': {
        headers: { 'x-oauth-scopes': scopes },
        body: { ok: true, team: 'The shop', user: 'shop', bot_id: 'B1' },
      },
    }
  }
  const run = (command: string[]) =>
    cli(['channels', ...command], { env: { ...env(platform.url), AISLE_PUBLIC_URL: 'https://chat.shop.example' } })

  test('manifest slack is an app that has all that the channel needs', async () => {
    const { out } = await run(['manifest', 'slack'])
    const manifest = JSON.parse(out)
    const url = 'https://chat.shop.example/channels/slack'
    expect(manifest).toMatchObject({
      features: { slash_commands: [{ command: '/shop', url }] },
      settings: { event_subscriptions: { request_url: url }, interactivity: { is_enabled: true, request_url: url } },
    })
    granted(manifest.oauth_config.scopes.bot.join(','))
    expect(await run(['check', 'slack'])).toMatchObject({ status: 0, out: expect.stringContaining(url) })
    const folder = mkdtempSync(join(tmpdir(), 'aisle-manifest-'))
    await run(['manifest', 'slack', '--out', folder])
    expect(JSON.parse(readFileSync(join(folder, 'slack-manifest.json'), 'utf8'))).toEqual(manifest)
    rmSync(folder, { recursive: true })
  })

  test('check slack says which right is missing', async () => {
    granted('chat:write,commands')
    expect(await run(['check', 'slack'])).toMatchObject({
      status: 1,
      out: expect.stringMatching(/✗ scopes: missing: app_mentions:read/),
    })
  })

  test('check slack says that the token is wrong', async () => {
    refusing = { 'auth.test': { body: { ok: false, error: 'invalid_auth' } } }
    expect(await run(['check', 'slack'])).toMatchObject({
      status: 1,
      out: expect.stringMatching(/✗ token: invalid_auth\n.*Bot User OAuth Token/),
    })
  })

  test('what has no manifest says which have', async () => {
    expect(await run(['manifest', 'sms'])).toMatchObject({ status: 2, err: expect.stringContaining('slack') })
  })
})
