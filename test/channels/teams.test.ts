import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { BadRequest } from '../../channels/channel.ts'
import type { InboundMessage } from '../../channels/message.ts'
import { aisle as run } from '../cli/run.ts'
import { assistant } from '../conversation.ts'
import { answer, appId, appToken, env, isMessage, type Json, tokenFor } from './bot-framework-wire.ts'
import { openPlatform, type Platform } from './platform.ts'

let platform: Platform
let aisle: Aisle
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  platform = await openPlatform(answer, isMessage)
  aisle = await assistant({
    env: { AISLE_CHANNELS: 'teams', AISLE_PUBLIC_URL: 'https://chat.shop.example', ...env(platform.url) },
    parts: { accounts: async (channel, token) => (token === 'tenant-1/known' ? `${channel}-customer` : undefined) },
  })
  app = createApp(aisle)
})
afterAll(async () => {
  await aisle?.close()
  await platform?.close()
})

let count = 0
const activity = (more: Json = {}): Json => ({
  type: 'message',
  id: `m${++count}`,
  timestamp: '2026-01-02T03:55:18Z',
  channelId: 'msteams',
  serviceUrl: `${platform.url}/amer/`,
  from: { id: '29:ana', name: 'Ana', aadObjectId: 'known' },
  conversation: { id: 'a:ana', conversationType: 'personal', tenantId: 'tenant-1' },
  recipient: { id: '28:bot' },
  text: 'hello',
  ...more,
})
const post = (body: Json, token = tokenFor(body.serviceUrl)) =>
  app.request('http://10.0.0.5/channels/teams', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
async function deliver() {
  await aisle.inbox.idle()
  while ((await aisle.courier.deliver()) > 0);
}
const heard = async (body: Json): Promise<InboundMessage> => {
  const request = new Request('http://10.0.0.5/channels/teams', {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenFor(body.serviceUrl)}` },
    body: JSON.stringify(body),
  })
  return (await aisle.engine.channels.get('teams')!.receive(request)).messages[0]!
}

describe('tokens of the Bot Framework', () => {
  test.each([
    ['for another service', () => tokenFor('https://elsewhere.example/')],
    ['for another app', () => tokenFor(`${platform.url}/amer/`, { aud: 'another-app' })],
    ['by another issuer', () => tokenFor(`${platform.url}/amer/`, { iss: 'https://issuer.example' })],
    ['with a key that nobody knows', () => tokenFor(`${platform.url}/amer/`, {}, { kid: 'key-9' })],
    ['not valid yet', () => tokenFor(`${platform.url}/amer/`, { nbf: Math.floor(Date.now() / 1000) + 900 })],
    ['without a signature', () => tokenFor(`${platform.url}/amer/`).replace(/\.[^.]*$/, '.e30')],
  ])('%s are refused', async (_, token) => {
    const response = await post(activity(), token())
    expect(response.status).toBe(401)
  })

  test('a key counts only for the platforms that it is endorsed for', async () => {
    expect((await post(activity({ channelId: 'telegram' }))).status).toBe(401)
    expect((await post(activity({ channelId: 'facebook' }))).status).toBe(200)
  })

  test('the hour of a token may be off by as much as the protocol allows', async () => {
    const exp = Math.floor(Date.now() / 1000) - 200
    const body = activity()
    expect((await post(body, tokenFor(body.serviceUrl, { exp }))).status).toBe(200)
  })
})

describe('activities', () => {
  test('requests that are not known are answered so; an action of a card is', async () => {
    const invoke = { type: 'invoke', text: undefined }
    expect((await post(activity({ ...invoke, name: 'composeExtension/query' }))).status).toBe(501)
    const value = { action: { type: 'Action.Execute', title: 'Yes', data: { choice: 'yes' } } }
    const response = await post(activity({ ...invoke, name: 'adaptiveCard/action', value }))
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' })
  })

  test('who expects replies gets them in the response, addressed', async () => {
    const body = activity({ deliveryMode: 'expectReplies', conversation: { id: 'a:direct' } })
    await deliver()
    const from = platform.calls.length
    const { activities } = (await (await post(body)).json()) as Json
    expect(activities[0]).toMatchObject({
      type: 'message',
      replyToId: body.id,
      from: { id: '28:bot' },
      recipient: { id: '29:ana' },
      conversation: { id: 'a:direct' },
    })
    await deliver()
    expect(platform.calls.slice(from).filter(isMessage)).toEqual([])
  })

  test('what is no activity is refused', async () => {
    for (const body of [{ text: 'hello' }, { type: 'message', text: 'hello' }, { ...activity(), from: undefined }])
      expect((await post({ serviceUrl: `${platform.url}/amer/`, channelId: 'msteams', ...body })).status).toBe(400)
  })

  test('fields that are null or of a strange kind do no harm', async () => {
    const odd = {
      entities: null,
      attachments: 'x',
      value: 7,
      locale: 5,
      timestamp: 'noon',
      from: { id: '29:odd', name: null },
    }
    expect(await heard(activity(odd))).toMatchObject({
      content: { type: 'text', text: 'hello' },
      from: { id: 'msteams:29:odd' },
    })
  })

  test('whatever the fields of an activity are, it is answered or refused', async () => {
    const channel = aisle.engine.channels.get('teams')!
    const types = [
      'message',
      'invoke',
      'conversationUpdate',
      'installationUpdate',
      'event',
      'endOfConversation',
      'other',
    ]
    const account = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom({ id: '28:bot' }, { id: '29:x', role: 'bot' }, { id: '29:x' }),
    )
    const fields = fc.record(
      {
        id: fc.jsonValue(),
        from: account,
        recipient: account,
        conversation: fc.oneof(fc.jsonValue(), fc.constantFrom({ id: 'a:x' }, { id: 'a:x', isGroup: true })),
        text: fc.jsonValue(),
        value: fc.jsonValue(),
        name: fc.constantFrom('adaptiveCard/action', 'webchat/join', 7),
        entities: fc.oneof(
          fc.jsonValue(),
          fc.array(
            fc.oneof(
              fc.jsonValue(),
              fc.record({
                type: fc.constantFrom('mention', 'GeoCoordinates'),
                text: fc.jsonValue(),
                mentioned: account,
              }),
            ),
          ),
        ),
        attachments: fc.oneof(
          fc.jsonValue(),
          fc.array(fc.record({ contentType: fc.string(), contentUrl: fc.jsonValue(), content: fc.jsonValue() })),
        ),
        membersAdded: fc.oneof(fc.jsonValue(), fc.array(account)),
        locale: fc.jsonValue(),
        timestamp: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...types), fields, async (type, odd) => {
        const body = activity({ type, ...odd })
        const headers = { authorization: `Bearer ${tokenFor(body.serviceUrl)}` }
        const request = new Request('http://10.0.0.5/', { method: 'POST', headers, body: JSON.stringify(body) })
        try {
          const { messages } = await channel.receive(request)
          for (const { from, id, content } of messages) expect([from.id, id, content.type].every(Boolean)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(BadRequest)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('a typing sign is shown while the answer is made', async () => {
    const from = platform.calls.length
    await post(activity())
    await deliver()
    await expect.poll(() => platform.calls.slice(from).some(call => call.body.includes('"type":"typing"'))).toBe(true)
  })

  test('Teams vouches for an account, other clients do not', async () => {
    expect((await heard(activity())).context).toEqual({ accountToken: 'tenant-1/known' })
    expect((await heard(activity({ channelId: 'directline' }))).context).toBeUndefined()
    await post(activity({ conversation: { id: 'a:linked', tenantId: 'tenant-1' } }))
    await aisle.inbox.idle()
    const [entry] = await aisle.engine.store.transcripts.of('teams:msteams:a:linked')
    expect(entry!.message!.context).toEqual({ customer: 'teams-customer' })
  })

  test('who removes the app is written to no more, until it is added again', async () => {
    const person = {
      from: { id: '29:eve' },
      conversation: { id: 'a:eve', conversationType: 'personal' },
      text: undefined,
    }
    const { from: to } = await heard(activity({ ...person, text: 'hi' }))
    await post(activity({ ...person, type: 'installationUpdate', action: 'remove' }))
    expect(await aisle.engine.store.consents.allows(to)).toBe(false)
    await post(activity({ ...person, type: 'installationUpdate', action: 'add' }))
    expect(await aisle.engine.store.consents.allows(to)).toBe(true)
  })
})

describe('unasked', () => {
  test('an address that was kept is written to, with the app’s own token', async () => {
    const address = JSON.parse(JSON.stringify((await heard(activity())).from))
    const from = platform.calls.length
    const replies = [
      { blocks: [{ type: 'text' as const, text: 'Your parcel is there.' }], expects: 'nothing' as const },
    ]
    await aisle.engine.channels.get('teams')!.send(address, replies, 'k')
    const [call] = platform.calls.slice(from).filter(isMessage)
    expect(call!.path).toBe('/amer/v3/conversations/a%3Aana/activities')
    expect(call!.headers.authorization).toBe(`Bearer ${appToken}`)
    expect(JSON.parse(call!.body)).toMatchObject({ text: 'Your parcel is there.', recipient: { id: '29:ana' } })
    // One token for all.
    expect(platform.calls.filter(one => one.path.endsWith('/oauth2/v2.0/token'))).toHaveLength(1)
  })

  test('nobody is written to who has not written', async () => {
    const send = aisle.engine.channels.get('teams')!.send({ channel: 'teams', id: 'msteams:29:x' }, [], 'k')
    await expect(send).rejects.toThrow('somebody has written')
  })
})

describe('aisle channels', () => {
  const settings = (more: Record<string, string> = {}) => ({
    env: { ...env(platform.url), AISLE_PUBLIC_URL: 'https://chat.shop.example', ...more },
  })

  test('check asks for a token and reads the keys', async () => {
    const good = await run(['channels', 'check', 'teams'], settings())
    expect(good.out).toBe(
      `✓ app: ${appId} signs in to botframework.com\n✓ keys: 1 at ${platform.url}/keys\n✓ webhook: cannot be seen from here: the messaging endpoint of the Azure Bot must be https://chat.shop.example/channels/teams\n`,
    )
    const wrong = await run(['channels', 'check', 'teams'], settings({ MICROSOFT_APP_PASSWORD: 'wrong' }))
    expect(wrong).toMatchObject({
      status: 1,
      out: expect.stringMatching(/✗ app: .*AADSTS7000215[\s\S]*new client secret/),
    })
  })

  test('manifest writes an app package: commands that shoppers say, icons of the right size', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-manifest-'))
    try {
      const { status, err } = await run(['channels', 'manifest', 'teams', '--out', folder], settings())
      expect({ status, err }).toEqual({ status: 0, err: '' })
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
      expect(manifest).toMatchObject({
        manifestVersion: '1.17',
        id: appId,
        validDomains: ['chat.shop.example'],
        bots: [{ botId: appId, scopes: ['personal', 'team', 'groupChat'] }],
      })
      expect(manifest.name.short.length).toBeLessThanOrEqual(30)
      expect(manifest.description.short.length).toBeLessThanOrEqual(80)
      const [{ commands }] = manifest.bots[0].commandLists
      expect(commands.length).toBeGreaterThan(5)
      expect(commands.length).toBeLessThanOrEqual(10)
      const { understand } = await aisle.engine.understander()
      const lexicon = await aisle.engine.lexicon()
      for (const { title, description } of commands) {
        expect(title.length).toBeLessThanOrEqual(32)
        expect(description.length).toBeLessThanOrEqual(128)
        const understood = understand(title, {
          lexicon,
          locale: 'en',
          currency: 'EUR',
          timeZone: 'UTC',
          now: new Date(),
        })
        expect(understood.requests.length, title).toBeGreaterThan(0)
      }
      for (const { file } of manifest.localizationInfo.additionalLanguages) {
        const translated = JSON.parse(readFileSync(join(folder, file), 'utf8'))
        expect(Object.keys(translated).filter(key => key.endsWith('.title'))).toHaveLength(commands.length)
      }
      for (const [icon, size] of [
        ['color.png', 192],
        ['outline.png', 32],
      ] as const) {
        const png = readFileSync(join(folder, icon))
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
        const data = png.subarray(41, 41 + png.readUInt32BE(33))
        expect(inflateSync(data)).toHaveLength(size * (size * 4 + 1))
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('manifest says what it needs', async () => {
    const { status, err } = await run(['channels', 'manifest', 'teams', '--out', '/nowhere'], {
      env: env(platform.url),
    })
    expect(status).toBe(2)
    expect(err).toMatch(/AISLE_PUBLIC_URL/)
  })
})
