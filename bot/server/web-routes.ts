import type { WebChannel } from '../../channels/web/web.ts'
import type { Aisle } from '../aisle.ts'
import { problem } from '../problem.ts'
import type { Entry } from '../stores/store.ts'
import type { App, Bindings } from './bindings.ts'
import { entriesAfter, follow, isCrowded } from './follow.ts'

const keepAlive = 15_000

/** What a web page needs beside posting messages: its history, and a stream of what is said. */
export function webRoutes(
  app: App,
  aisle: Aisle,
  web: WebChannel,
  limit: (request: Request, bindings: Bindings | undefined) => Promise<Response | undefined>,
) {
  app.options('/channels/web/*', c => {
    const cors = web.cors(c.req.raw)
    if (!cors['access-control-allow-origin'])
      return problem(403, 'this page may not use the chat; add its origin to AISLE_ALLOWED_ORIGINS')
    return new Response(null, {
      status: 204,
      headers: {
        ...cors,
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-headers': 'content-type, authorization, last-event-id, x-aisle-token',
        'access-control-max-age': '600',
      },
    })
  })

  app.get('/channels/web/messages', async c => {
    const conversation = web.conversationOf(c.req.raw, c.req.query('conversation'))
    const after = numberFrom(c.req.query('after'))
    if (after === undefined) return problem(422, 'after must be the number of an entry')
    const busy = await limit(c.req.raw, c.env)
    if (busy) return busy
    const entries = await entriesAfter(aisle, conversation, after)
    return c.json({ conversation, entries: entries.map(forPage) }, 200, { 'cache-control': 'no-store' })
  })

  app.get('/channels/web/events', async c => {
    const conversation = web.conversationOf(c.req.raw, c.req.query('conversation'))
    const after = numberFrom(c.req.header('last-event-id') ?? c.req.query('after'))
    if (after === undefined) return problem(422, 'Last-Event-ID must be the number of an entry')
    const busy = await limit(c.req.raw, c.env)
    if (busy) return busy
    if (isCrowded(aisle, conversation)) {
      return problem(429, 'this conversation is open in too many places', { 'retry-after': '10' })
    }
    const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
    // Nobody would ever read, and so never end, a stream that was opened for its head.
    return new Response(c.req.raw.method === 'HEAD' ? null : stream(aisle, conversation, after), { headers })
  })

  app.all('/channels/web/messages', () => problem(405, 'use POST to send and GET to read', { allow: 'GET, POST' }))
}

/** Entries as server-sent events, from a place on, for as long as somebody reads. */
function stream(aisle: Aisle, conversation: string, from: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text))
      write('retry: 1000\n\n')
      const beating = setInterval(() => write(': still here\n\n'), keepAlive)
      const unfollow = follow(
        aisle,
        conversation,
        from,
        entry => write(`event: entry\nid: ${entry.n}\ndata: ${JSON.stringify(forPage(entry))}\n\n`),
        () => stop(),
      )
      const end = () => {
        stop()
        controller.close()
      }
      stop = () => {
        unfollow()
        clearInterval(beating)
        aisle.streams.delete(end)
      }
      aisle.streams.add(end)
    },
    cancel: () => stop(),
  })
}

/** An entry as the shopper may see it: how it was understood stays inside. */
function forPage({ n, at, by, message, replies }: Entry) {
  const content = message?.content
  const said =
    content &&
    (content.type === 'text' || content.type === 'speech'
      ? { text: content.text }
      : content.type === 'choice'
        ? { choice: { value: content.value, label: content.label } }
        : content.type === 'image'
          ? { image: { url: content.url, caption: content.caption } }
          : undefined)
  return { n, at, by, message: message && { id: message.id, ...said }, replies }
}

function numberFrom(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return 0
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
