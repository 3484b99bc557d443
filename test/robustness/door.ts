import type { Aisle } from '../../bot/aisle.ts'
import { createLog, type Log } from '../../bot/log.ts'
import { createApp } from '../../bot/server/app.ts'
import { assistant } from '../conversation.ts'

/** The application without a socket, as seen from an address. */
export type Door = {
  aisle: Aisle
  request(path: string, init?: RequestInit & { from?: string }): Promise<Response>
  /** Posts a message. @returns status, body and what the page needs to go on */
  post(body: Record<string, unknown>, options?: PostOptions): Promise<Posted>
  close(): Promise<void>
}
export type PostOptions = { token?: string; headers?: Record<string, string>; from?: string }
export type Posted = {
  status: number
  headers: Headers
  body: { conversation: string; token: string; entry: number; replies: unknown[]; detail: string }
}

export const messagesPath = '/channels/web/messages'
export const eventsPath = '/channels/web/events'

export async function openDoor(env: Record<string, string> = {}, log?: Log): Promise<Door> {
  const generous = { AISLE_RATE_ADDRESS: '1000000', AISLE_RATE_CUSTOMER: '1000000' }
  const aisle = await assistant({ env: { ...generous, ...env }, parts: log && { log } })
  const app = createApp(aisle)
  const request: Door['request'] = async (path, { from = '127.0.0.1', ...init } = {}) =>
    app.request(path, init, { incoming: { socket: { remoteAddress: from } } })
  return {
    aisle,
    request,
    async post(body, { token, headers, from } = {}) {
      const response = await request(messagesPath, {
        method: 'POST',
        from,
        headers: { 'content-type': 'application/json', 'x-aisle-token': 'bearer', ...bearer(token), ...headers },
        body: JSON.stringify({ id: `id-${crypto.randomUUID()}`, ...body }),
      })
      return { status: response.status, headers: response.headers, body: (await response.json()) as Posted['body'] }
    },
    close: () => aisle.close(),
  }
}

export const bearer = (token: string | undefined): Record<string, string> =>
  token ? { authorization: `Bearer ${token}` } : {}

/** A log that keeps each kind of error once, with the message that caused it. */
export function collectErrors(): { log: Log; errors: Map<string, string> } {
  const log = createLog('silent')
  const errors = new Map<string, string>()
  log.error = ((what: { err?: unknown }, text: string) => {
    const stack = what.err instanceof Error ? what.err.stack! : String(what.err)
    const kind = stack.split('\n').slice(0, 3).join('\n')
    if (!errors.has(kind)) errors.set(kind, `${text}: ${JSON.stringify({ ...what, err: undefined })}`)
  }) as Log['error']
  return { log, errors }
}
