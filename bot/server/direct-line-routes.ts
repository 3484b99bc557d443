import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Context } from 'hono'
import { BadRequest, SignatureError } from '../../channels/channel.ts'
import type { DirectLineChannel } from '../../channels/direct-line/direct-line.ts'
import { activitiesOf } from '../../channels/direct-line/transcript.ts'
import type { Aisle } from '../aisle.ts'
import type { Entry } from '../stores/store.ts'
import type { App, Bindings } from './bindings.ts'
import { entriesAfter, follow, isCrowded } from './follow.ts'
import type { RateLimit } from './rate-limit.ts'
import { receive } from './receive.ts'
import { acceptWebSocket, refuse } from './web-socket.ts'

const base = '/channels/direct-line'
/** An empty frame this often, so that no proxy takes the connection for dead; in milliseconds. */
const keepAlive = 15_000

/** Direct Line 3.0: tokens, conversations, activities by polling. The stream is `directLineStreams`. */
export function directLineRoutes(
  app: App,
  aisle: Aisle,
  limits: RateLimit,
  addressOf: (request: Request, bindings: Bindings | undefined) => string,
) {
  const channel = aisle.engine.channels.get('direct-line') as DirectLineChannel | undefined
  if (!channel) return
  const { store } = aisle.engine

  /** A handler whose refusals are in the protocol's own form, and which a page of an allowed origin can read. */
  const on = (method: 'GET' | 'POST', path: string, handle: (c: Context) => Promise<Response>) =>
    app.on(method, base + path, async c => {
      const response = await (async () => {
        const busy = await limits.address(addressOf(c.req.raw, c.env))
        return busy ? tooMany(busy) : handle(c)
      })().catch(refusal)
      for (const [name, value] of Object.entries(channel.cors(c.req.raw))) response.headers.set(name, value)
      response.headers.set('cache-control', 'no-store')
      return response
    })

  app.options(`${base}/*`, c => {
    const cors = channel.cors(c.req.raw)
    const headers = {
      ...cors,
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'authorization, content-type, accept, x-ms-bot-agent, x-requested-with',
      'access-control-max-age': '600',
    }
    return cors['access-control-allow-origin']
      ? new Response(null, { status: 204, headers })
      : error(403, 'Forbidden', 'this page may not use the chat; add its origin to AISLE_ALLOWED_ORIGINS')
  })

  on('POST', '/tokens/generate', async c => Response.json(await channel.generate(c.req.raw)))
  on('POST', '/tokens/refresh', async c => Response.json(channel.refresh(c.req.raw)))

  on('POST', '/conversations', async c => {
    const grant = channel.begin(c.req.raw)
    const known = await store.conversations.get(`direct-line:${grant.conversationId}`)
    if (!known) await aisle.inbox.accept([await channel.opening(c.req.raw, grant)])
    return Response.json({ ...grant, streamUrl: streamUrl(c, grant.conversationId, '') }, { status: known ? 200 : 201 })
  })

  on('GET', '/conversations/:id', async c => {
    const grant = channel.hold(c.req.raw, c.req.param('id') ?? '')
    const watermark = c.req.query('watermark') ?? ''
    return Response.json({ ...grant, streamUrl: streamUrl(c, grant.conversationId, watermark) })
  })

  on('GET', '/conversations/:id/activities', async c => {
    const { conversationId } = channel.hold(c.req.raw, c.req.param('id') ?? '')
    const watermark = c.req.query('watermark')
    const entries = await entriesAfter(aisle, `direct-line:${conversationId}`, placeOf(watermark))
    return Response.json(activitySet(aisle, conversationId, entries, webBase(aisle, c.req.raw), watermark))
  })

  on('POST', '/conversations/:id/activities', async c => {
    const response = await receive(aisle, channel, c.req.raw, limits)
    return response.status === 429 ? tooMany(response) : response
  })

  on('POST', '/conversations/:id/upload', async () =>
    error(415, 'NotSupported', 'files are not taken; post a picture by its contentUrl'),
  )

  /** For a minute, and absolute: clients hand it to `new WebSocket` as it is. */
  function streamUrl(c: Context, thread: string, watermark: string): string {
    const query = new URLSearchParams({ watermark, t: channel!.streamTicket(thread) })
    return `${webBase(aisle, c.req.raw).replace(/^http/, 'ws')}${base}/conversations/${thread}/stream?${query}`
  }
}

/** What is said, as it is said, over a WebSocket that a `streamUrl` opens. */
export function directLineStreams(server: Pick<Server, 'on'>, aisle: Aisle) {
  const channel = aisle.engine.channels.get('direct-line') as DirectLineChannel | undefined
  if (!channel) return
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const url = new URL(request.url ?? '/', 'http://localhost')
    const thread = /^\/channels\/direct-line\/conversations\/([\w-]{22})\/stream$/.exec(url.pathname)?.[1]
    if (!thread) return refuse(socket, 404, 'Not Found')
    if (!channel.opens(url.searchParams.get('t') ?? '', thread)) return refuse(socket, 403, 'Forbidden')
    if (isCrowded(aisle, `direct-line:${thread}`)) return refuse(socket, 429, 'Too Many Requests')
    const where = aisle.config.AISLE_PUBLIC_URL ?? `http://${request.headers.host}`
    const from = placeOf(url.searchParams.get('watermark'))
    let stop = () => {}
    const end = acceptWebSocket(request, socket, head, () => stop())
    if (!end) return
    const unfollow = follow(
      aisle,
      `direct-line:${thread}`,
      from,
      entry => end.send(JSON.stringify(activitySet(aisle, thread, [entry], where))),
      end.close,
    )
    const beating = setInterval(() => end.send(''), keepAlive)
    aisle.streams.add(end.close)
    stop = () => {
      unfollow()
      clearInterval(beating)
      aisle.streams.delete(end.close)
    }
  })
}

/** The watermark is the place of the last entry in it. */
function activitySet(aisle: Aisle, thread: string, entries: Entry[], where: string, before?: string) {
  const told = { thread, shop: aisle.engine.knowledge.shop.name, base: where.replace(/\/$/, '') }
  const watermark = entries.at(-1)?.n ?? before
  return {
    activities: entries.flatMap(entry => activitiesOf(entry, told)),
    watermark: watermark === undefined ? '' : String(watermark),
  }
}

const webBase = (aisle: Aisle, request: Request): string =>
  aisle.config.AISLE_PUBLIC_URL?.replace(/\/$/, '') ?? `http://${request.headers.get('host') ?? 'localhost'}`

/** Absent, empty or not ours: from the start. */
const placeOf = (watermark: string | null | undefined): number =>
  /^\d{1,9}$/.test(watermark ?? '') ? Number(watermark) : 0

const error = (status: number, code: string, message: string, headers: Record<string, string> = {}) =>
  Response.json({ error: { code, message } }, { status, headers })

const tooMany = (busy: Response) =>
  error(429, 'TooManyRequests', 'too many messages', { 'retry-after': busy.headers.get('retry-after') ?? '1' })

function refusal(failure: unknown): Response {
  if (failure instanceof SignatureError)
    return error(failure.status, /expired/.test(failure.message) ? 'TokenExpired' : 'Forbidden', failure.message)
  if (failure instanceof BadRequest)
    return error(failure.status, failure.status === 413 ? 'MessageSizeTooBig' : 'BadArgument', failure.message)
  throw failure
}
