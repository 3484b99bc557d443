import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { type Server, startServer } from '../../bot/server/server.ts'
import { dataFolder, testUnderstander } from '../conversation.ts'
import { range } from '../stores/scene.ts'
import { collectErrors, messagesPath } from './door.ts'
import { openSocket } from './socket.ts'

let server: Server
const { log, errors } = collectErrors()

beforeAll(async () => {
  const env = {
    AISLE_DATA: await dataFolder(),
    PORT: '0',
    HOST: '127.0.0.1',
    AISLE_RATE_ADDRESS: '1000000',
    AISLE_RATE_CUSTOMER: '1000000',
  }
  server = await startServer({ config: readConfig(env), understander: testUnderstander(), log })
})
afterAll(() => server.close())

const body = (text: string) => JSON.stringify({ id: `id-${crypto.randomUUID()}`, text })
const head = (...headers: string[]) =>
  [`POST ${messagesPath} HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', ...headers, '', ''].join(
    '\r\n',
  )
const chunk = (bytes: Uint8Array) =>
  Buffer.concat([Buffer.from(`${bytes.byteLength.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
const open = () => openSocket(server.port)
const isServed = async () => (await fetch(`http://127.0.0.1:${server.port}/health`)).status === 200

describe('over a real connection', () => {
  test('a body that comes in pieces is a body', async () => {
    const socket = await open()
    const message = body('hello')
    socket.send(head(`Content-Length: ${message.length}`))
    for (const letter of message) socket.send(letter)
    expect(await socket.hears()).toMatch(/^HTTP\/1\.1 200/)
    socket.hangUp()
  })

  test('while hundreds send half a message and wait, everybody else is served', async () => {
    const message = body('hello')
    const slow = await Promise.all(range(200).map(open))
    for (const socket of slow) socket.send(head(`Content-Length: ${message.length}`) + message.slice(0, 20))
    expect(await isServed()).toBe(true)
    const [first, ...others] = slow
    first!.send(message.slice(20))
    expect(await first!.hears()).toMatch(/^HTTP\/1\.1 200/)
    for (const socket of [first!, ...others]) socket.hangUp()
    expect(await isServed()).toBe(true)
  })

  test('a page that is closed in the middle of its message is no failure of ours', async () => {
    errors.clear()
    const message = body('hello')
    for (const type of [`Content-Length: ${message.length}`, 'Transfer-Encoding: chunked']) {
      const socket = await open()
      socket.send(head(type) + message.slice(0, 20))
      expect(await isServed()).toBe(true)
      socket.hangUp()
    }
    // A turn by somebody else shows that the server has got over it.
    const other = await open()
    other.send(head(`Content-Length: ${message.length}`) + message)
    await other.hears()
    other.hangUp()
    expect(Object.fromEntries(errors)).toEqual({})
  })

  test('ten megabytes in chunks are refused long before they have come', async () => {
    const socket = await open()
    socket.send(head('Transfer-Encoding: chunked'))
    const piece = chunk(new Uint8Array(64 * 1024).fill(97))
    const sent = await socket.pour(range(160).map(() => piece))
    expect(await socket.hears()).toMatch(/^HTTP\/1\.1 413[\s\S]*application\/problem\+json/)
    expect(sent).toBeLessThan(9 * 1024 * 1024)
    socket.hangUp()
  })

  test('a length above the limit is refused before anything has come', async () => {
    const socket = await open()
    socket.send(head('Content-Length: 10000000'))
    expect(await socket.hears()).toMatch(/^HTTP\/1\.1 413/)
    socket.hangUp()
  })

  test('a length that lies', async () => {
    const message = body('hello')
    const short = await open()
    short.send(head(`Content-Length: ${message.length - 5}`) + message)
    expect(await short.hears()).toMatch(/^HTTP\/1\.1 400/)
    short.hangUp()
    for (const wrong of [
      'Content-Length: -1',
      'Content-Length: x',
      'Content-Length: 5\r\nContent-Length: 6',
      'Content-Length: 5\r\nTransfer-Encoding: chunked',
    ]) {
      const socket = await open()
      socket.send(head(wrong) + message)
      expect(await socket.hears(), wrong).toMatch(/^HTTP\/1\.1 400/)
      socket.hangUp()
    }
  })

  test('what is no HTTP, or hardly', async () => {
    const host = 'Host: localhost\r\n\r\n'
    const requests: [sent: string, answered: RegExp][] = [
      ['hello\r\n\r\n', /^HTTP\/1\.1 400/],
      ['GET / HTTP/9.9\r\n\r\n', /^HTTP\/1\.1 400/],
      ['GET /health HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400/],
      ['GET /health HTTP/1.1\r\nHost: a b\r\n\r\n', /^HTTP\/1\.1 400/],
      ['GET /health HTTP/1.1\r\nHost: [\r\n\r\n', /^HTTP\/1\.1 400/],
      [`GET /%E0%A4%A HTTP/1.1\r\n${host}`, /^HTTP\/1\.1 404/],
      [`GET /p/%00 HTTP/1.1\r\n${host}`, /^HTTP\/1\.1 404/],
      [`GET http://evil.example/nothing HTTP/1.1\r\n${host}`, /^HTTP\/1\.1 404/],
      [`GET //evil.example/.. HTTP/1.1\r\n${host}`, /^HTTP\/1\.1 4\d\d/],
      [`OPTIONS * HTTP/1.1\r\n${host}`, /^HTTP\/1\.1 4\d\d/],
      [`CONNECT localhost:80 HTTP/1.1\r\n${host}`, /^(HTTP\/1\.1 4\d\d|$)/],
      [`GET /?${'q'.repeat(100_000)} HTTP/1.1\r\n${host}`, /^HTTP\/1\.1 431/],
      [`GET /health HTTP/1.1\r\nx: ${'x'.repeat(100_000)}\r\n${host}`, /^HTTP\/1\.1 431/],
      [`GET /health HTTP/1.1\r\nx: a\0b\r\n${host}`, /^HTTP\/1\.1 400/],
      [`FLY /health HTTP/1.1\r\n${host}`, /^HTTP\/1\.1 400/],
      [`GET /health HTTP/1.1\r\nUpgrade: websocket\r\nConnection: upgrade\r\n${host}`, /^HTTP\/1\.1 (200|4\d\d)/],
    ]
    for (const [sent, answered] of requests) {
      const socket = await open()
      socket.send(sent)
      expect(await socket.hears(), JSON.stringify(sent.slice(0, 80))).toMatch(answered)
      socket.hangUp()
    }
    expect(await isServed()).toBe(true)
  })

  test('a page that leaves ends its stream', async () => {
    const post = await fetch(`http://127.0.0.1:${server.port}${messagesPath}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-aisle-token': 'bearer' },
      body: body('hello'),
    })
    const { token } = (await post.json()) as { token: string }
    const sockets = await Promise.all(range(5).map(open))
    for (const socket of sockets) {
      socket.send(`GET /channels/web/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n\r\n`)
      await socket.hears(/event: entry/)
    }
    expect(server.aisle.streams.size).toBe(5)
    for (const socket of sockets) socket.hangUp()
    await expect.poll(() => server.aisle.streams.size, { timeout: 45_000 }).toBe(0)
  })
})
