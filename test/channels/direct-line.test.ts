import { createRequire } from 'node:module'
import { connect } from 'node:net'
import type { DirectLine } from 'botframework-directlinejs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { type Server, startServer } from '../../bot/server/server.ts'
import { createDirectLine } from '../../channels/direct-line/direct-line.ts'
import { dataFolder, testDay, testUnderstander } from '../conversation.ts'
import type { Json } from './bot-framework-wire.ts'
import { XmlHttpRequest } from './xml-http-request.ts'

/** Microsoft's own client, which Web Chat uses, against a server with a socket. */
let Client: typeof DirectLine
let server: Server
let domain: string
const page = 'https://shop.example'

const serve = async (env: Record<string, string> = {}): Promise<Server> =>
  startServer({
    config: readConfig({
      AISLE_DATA: await dataFolder(),
      AISLE_LOG_LEVEL: 'error',
      AISLE_CHANNELS: 'web,direct-line',
      AISLE_ALLOWED_ORIGINS: page,
      PORT: '0',
      HOST: '127.0.0.1',
      ...env,
    }),
    understander: testUnderstander(),
    now: () => testDay,
    background: false,
  })

beforeAll(async () => {
  Object.assign(globalThis, { XMLHttpRequest: XmlHttpRequest })
  Client = createRequire(import.meta.url)('botframework-directlinejs').DirectLine
  server = await serve()
  domain = `http://127.0.0.1:${server.port}/channels/direct-line`
})
afterAll(async () => {
  await server?.close()
  Reflect.deleteProperty(globalThis, 'XMLHttpRequest')
})

const call = (path: string, { token, at = domain, ...init }: RequestInit & { token?: string; at?: string } = {}) =>
  fetch(at + path, { ...init, headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...init.headers } })
const generate = async (body: object = {}): Promise<Json> =>
  (await (await call('/tokens/generate', { method: 'POST', body: JSON.stringify(body) })).json()) as Json
const post = (id: string, token: string, activity: object) =>
  call(`/conversations/${id}/activities`, { method: 'POST', token, body: JSON.stringify(activity) })

/** The client in a conversation: what it has been told so far. */
async function client(options: object) {
  const line = new Client({ domain, token: (await generate({ user: { id: 'dl_ana' } })).token, ...options })
  const told: Json[] = []
  line.activity$.subscribe(
    activity => told.push(activity),
    () => {},
  )
  const says = (activity: Json) =>
    new Promise<string>((resolve, reject) =>
      line
        .postActivity({ type: 'message', from: { id: 'someone-else' }, ...activity } as never)
        .subscribe(resolve, reject),
    )
  const hears = (what: RegExp) =>
    expect
      .poll(() => told.some(one => one.from.role === 'bot' && what.test(JSON.stringify(one))), { timeout: 8000 })
      .toBe(true)
  return { line, told, says, hears }
}

describe.each([
  ['by a stream', {}],
  ['by polling', { webSocket: false, pollingInterval: 200 }],
])('Microsoft’s own client, %s', (_, options) => {
  test('is greeted, searches, picks by a tap, and sees its own words in their place', async () => {
    const { line, told, says, hears } = await client(options)
    try {
      await hears(/assistant of Larkholm/)
      const id = await says({ text: 'show me hiking boots', channelData: { clientActivityID: 'words-1' } })
      await hears(/carousel/)
      const own = told.find(one => one.id === id)!
      expect(own).toMatchObject({
        text: 'show me hiking boots',
        from: { id: 'dl_ana', role: 'user' },
        channelData: { clientActivityID: 'words-1' },
      })
      const shown = told.find(one => one.attachmentLayout === 'carousel')!
      expect(shown).toMatchObject({ replyToId: id, from: { role: 'bot', name: 'Larkholm' } })
      const { title, buttons, images } = shown.attachments[0].content
      expect(images[0].url).toMatch(/^http:\/\/127\.0\.0\.1/)
      const [button] = buttons
      const tap = await says({ text: button.text, value: button.value })
      await expect
        .poll(() => JSON.stringify(told.filter(one => one.replyToId === tap)), { timeout: 8000 })
        .toContain(title)
      // In order, each once.
      expect(new Set(told.map(one => one.id)).size).toBe(told.length)
      expect(told.indexOf(own)).toBeLessThan(told.indexOf(shown))
    } finally {
      line.end()
    }
  })
})

describe('tokens', () => {
  test('one token is for one conversation', async () => {
    const [mine, theirs] = [await generate(), await generate()]
    await call('/conversations', { method: 'POST', token: theirs.token })
    const at = `/conversations/${theirs.conversationId}`
    expect((await call(`${at}/activities`, { token: mine.token })).status).toBe(403)
    expect((await call(at, { token: mine.token })).status).toBe(403)
    expect((await post(theirs.conversationId, mine.token, { type: 'message', text: 'hi' })).status).toBe(403)
    expect((await call(`${at}/activities`)).status).toBe(403)
    const forged = `${theirs.token.slice(0, -4)}AAAA`
    expect((await call(`${at}/activities`, { token: forged })).status).toBe(403)
    expect((await call(`${at}/activities`, { token: theirs.token })).status).toBe(200)
  })

  test('a conversation begins once; the token can be renewed', async () => {
    const { token, conversationId, expires_in } = await generate()
    expect(expires_in).toBe(1800)
    const first = await call('/conversations', { method: 'POST', token, body: '{"user":{}}' })
    expect(first.status).toBe(201)
    expect((await call('/conversations', { method: 'POST', token })).status).toBe(200)
    const again = (await (await call('/tokens/refresh', { method: 'POST', token })).json()) as Json
    expect(again.conversationId).toBe(conversationId)
    expect((await call(`/conversations/${conversationId}`, { token: again.token })).status).toBe(200)
    await server.aisle.inbox.idle()
    expect(await server.aisle.engine.store.transcripts.of(`direct-line:${conversationId}`)).toHaveLength(1)
  })

  test('with a secret, only who knows it gets tokens', async () => {
    const apiSecret = 's'.repeat(40)
    const kept = await serve({ DIRECT_LINE_SECRET: apiSecret })
    const at = `http://127.0.0.1:${kept.port}/channels/direct-line`
    try {
      expect((await call('/tokens/generate', { at, method: 'POST' })).status).toBe(403)
      expect((await call('/tokens/generate', { at, method: 'POST', token: 'x'.repeat(40) })).status).toBe(403)
      const given = (await (await call('/tokens/generate', { at, method: 'POST', token: apiSecret })).json()) as Json
      expect((await call('/conversations', { at, method: 'POST', token: given.token })).status).toBe(201)
    } finally {
      await kept.close()
    }
  })

  test('lapse after half an hour, and are nobody else’s', async () => {
    let now = testDay
    const options = { secret: 'x'.repeat(32), allowedOrigins: [], now: () => now }
    const channel = createDirectLine(options)
    const asked = (token = '') => new Request('http://x/', { headers: { authorization: `Bearer ${token}` } })
    const { token, conversationId } = await channel.generate(asked())
    now = new Date(testDay.getTime() + 1790_000)
    const renewed = channel.refresh(asked(token)).token
    expect(channel.hold(asked(token), conversationId).conversationId).toBe(conversationId)
    now = new Date(testDay.getTime() + 1810_000)
    expect(() => channel.hold(asked(token), conversationId)).toThrow('expired')
    expect(channel.hold(asked(renewed), conversationId).conversationId).toBe(conversationId)
    const other = createDirectLine({ ...options, secret: 'y'.repeat(32) })
    expect(() => other.hold(asked(renewed), conversationId)).toThrow('no token of this server')
  })

  test('off by default', async () => {
    const without = await serve({ AISLE_CHANNELS: 'web' })
    try {
      const at = `http://127.0.0.1:${without.port}/channels/direct-line`
      expect((await call('/tokens/generate', { at, method: 'POST' })).status).toBe(404)
    } finally {
      await without.close()
    }
  })
})

describe('activities', () => {
  test('the same client id again says nothing new; a watermark goes on where it was', async () => {
    const { token, conversationId: id } = await generate()
    await call('/conversations', { method: 'POST', token })
    const activity = {
      type: 'message',
      text: 'hello',
      from: { id: 'ana' },
      channelData: { clientActivityID: 'same-1' },
    }
    const ids = await Promise.all(
      [post(id, token, activity), post(id, token, activity)].map(async one => (await one).json()),
    )
    expect(ids[0]).toEqual(ids[1])
    await server.aisle.inbox.idle()
    const all = (await (await call(`/conversations/${id}/activities?watermark=`, { token })).json()) as Json
    expect(all.activities.filter((one: Json) => one.text === 'hello')).toHaveLength(1)
    expect(all.watermark).toBe('2')
    const none = await (await call(`/conversations/${id}/activities?watermark=2`, { token })).json()
    expect(none).toEqual({ activities: [], watermark: '2' })
  })

  test('what is too long, or no activity, is refused; typing is taken and says nothing', async () => {
    const { token, conversationId: id } = await generate()
    expect((await post(id, token, { type: 'message', text: 'x'.repeat(4001) })).status).toBe(400)
    expect((await post(id, token, { text: 'x' })).status).toBe(400)
    expect((await post(id, token, { type: 'message', text: 'x'.repeat(40_000) })).status).toBe(413)
    const upload = await call(`/conversations/${id}/upload?userId=ana`, { method: 'POST', token, body: new FormData() })
    expect(await upload.json()).toMatchObject({ error: { code: 'NotSupported' } })
    expect((await post(id, token, { type: 'typing', from: { id: 'ana' } })).status).toBe(200)
    await server.aisle.inbox.idle()
    expect(await server.aisle.engine.store.conversations.get(`direct-line:${id}`)).toBeUndefined()
  })

  test('who floods is held off', async () => {
    const { token, conversationId: id } = await generate()
    const statuses = []
    for (let i = 0; i < 62; i++) statuses.push((await post(id, token, { type: 'message', text: 'hello' })).status)
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(200))
    expect(statuses.slice(60)).toEqual([429, 429])
    await server.aisle.inbox.idle()
  })
})

describe('pages', () => {
  test('of an allowed origin may read and ask before; others may not', async () => {
    const asked = await call('/conversations', { method: 'OPTIONS', headers: { origin: page } })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toMatch(/x-ms-bot-agent/)
    const allowed = await call('/tokens/generate', { method: 'POST', headers: { origin: page } })
    expect(allowed.headers.get('access-control-allow-origin')).toBe(page)
    const strange = await call('/tokens/generate', { method: 'POST', headers: { origin: 'https://evil.example' } })
    expect(strange.status).toBe(403)
    expect(strange.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the stream', () => {
  const opened = (url: string) =>
    new Promise<'open' | 'refused'>(resolve => {
      const socket = new WebSocket(url)
      socket.onopen = () => {
        resolve('open')
        socket.close()
      }
      socket.onerror = () => resolve('refused')
    })

  test('opens for its own ticket only', async () => {
    const { token } = await generate()
    const { streamUrl } = (await (await call('/conversations', { method: 'POST', token })).json()) as Json
    expect(await opened(streamUrl)).toBe('open')
    expect(await opened(streamUrl.replace(/t=[^&]*/, `t=${token}`))).toBe('refused')
    expect(await opened(streamUrl.replace(/conversations\/./, 'conversations/_'))).toBe('refused')
    expect(await opened(streamUrl.replace('/stream', '/other'))).toBe('refused')
    expect((await fetch(streamUrl.replace(/^ws/, 'http'))).status).toBe(404)
  })

  test('goes on after the watermark that a client comes back with', async () => {
    const { token, conversationId: id } = await generate()
    await call('/conversations', { method: 'POST', token })
    await server.aisle.inbox.idle()
    const again = (await (await call(`/conversations/${id}?watermark=1`, { token })).json()) as Json
    const frames: Json[] = []
    const socket = new WebSocket(again.streamUrl)
    socket.onmessage = ({ data }) => frames.push(JSON.parse(data))
    await new Promise(resolve => {
      socket.onopen = resolve
    })
    await post(id, token, { type: 'message', text: 'hello', from: { id: 'ana' } })
    await expect.poll(() => frames.length).toBe(1)
    expect(frames[0]).toMatchObject({ watermark: '2', activities: [{ text: 'hello', from: { id: 'ana' } }, {}] })
    socket.close()
  })

  test('frames that break the protocol end it, and nothing else', async () => {
    const { token } = await generate()
    const { streamUrl } = (await (await call('/conversations', { method: 'POST', token })).json()) as Json
    const { pathname, search, port } = new URL(streamUrl)
    const before = server.aisle.streams.size
    const ended = await new Promise<string>(resolve => {
      const socket = connect(Number(port), '127.0.0.1')
      let read = Buffer.alloc(0)
      socket.write(
        `GET ${pathname}${search} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      )
      // Not masked: no client may do that (RFC 6455, 5.1).
      setTimeout(() => socket.write(Buffer.from([0x81, 0x01, 0x41])), 100)
      socket.on('data', chunk => {
        read = Buffer.concat([read, chunk])
      })
      socket.on('close', () => resolve(read.toString('latin1')))
    })
    // The accept value of RFC 6455, 1.3.
    expect(ended).toMatch(/^HTTP\/1\.1 101 .*s3pPLMBiTxaQ9kYGzzhZRbK\+xOo=/s)
    expect(Buffer.from(ended.slice(-4), 'latin1')).toEqual(Buffer.from([0x88, 0x02, 0x03, 0xea]))
    await expect.poll(() => server.aisle.streams.size).toBe(before)
    expect((await call('/tokens/generate', { method: 'POST' })).status).toBe(200)
  })
})
