import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BadRequest, type Channel, SignatureError } from '../../channels/channel.ts'

/** One request that an adapter made, as the platform sees it on the wire. */
export type Call = { method: string; path: string; query: URLSearchParams; headers: IncomingHttpHeaders; body: string }
export type CallAnswer = { status?: number; headers?: Record<string, string>; body?: unknown }

/** The platform's side of the wire: a local server that speaks the vendor's protocol and remembers all that it was told. */
export type Platform = {
  url: string
  calls: Call[]
  /** Answers the next messages so, one after the other; `undefined`: all is well. */
  next(...answers: (CallAnswer | undefined)[]): void
  close(): Promise<void>
}

/** @param answer what the platform answers when all is well */
export async function openPlatform(
  answer: (call: Call) => CallAnswer,
  isMessage: (call: Call) => boolean = () => true,
): Promise<Platform> {
  const calls: Call[] = []
  const queue: (CallAnswer | undefined)[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '/', 'http://platform')
    const call: Call = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    }
    calls.push(call)
    const { status = 200, headers = {}, body = {} } = (isMessage(call) ? queue.shift() : undefined) ?? answer(call)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    response.writeHead(status, {
      'content-type': typeof body === 'string' ? 'text/plain' : 'application/json',
      ...headers,
    })
    response.end(text)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    next: (...answers) => void queue.push(...answers),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The same with one part of it missing, or something else in its place: each part of it in turn. */
export function* mutilated<Payload>(payload: Payload): Generator<Payload> {
  function* paths(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
    if (typeof value !== 'object' || value === null) return
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      yield [...path, key]
      yield* paths((value as Record<string | number, unknown>)[key], [...path, key])
    }
  }
  for (const path of paths(payload))
    for (const instead of [undefined, null, 7, 'other', [], {}]) {
      const copy = structuredClone(payload)
      const last = path.at(-1)!
      const holder = path.slice(0, -1).reduce((at, key) => at[key] as never, copy as Record<string | number, unknown>)
      if (instead === undefined) delete holder[last]
      else holder[last] = instead
      yield copy
    }
}

/** Whether a channel answers a request, or says that it is not a right one; anything else is a fault of its own. */
export async function answersOrRefuses(
  channel: Channel,
  headers: Record<string, string>,
  body: string,
): Promise<boolean> {
  const request = new Request(`https://shop.example/channels/${channel.name}`, { method: 'POST', headers, body })
  try {
    const { respond } = await channel.receive(request)
    await respond([{ blocks: [{ type: 'text', text: 'Hello' }], speech: 'Hello', expects: 'answer' }])
    return true
  } catch (error) {
    if (error instanceof BadRequest || error instanceof SignatureError) return false
    throw new Error(`${(error as Error).stack}\n${body}`)
  }
}
