import type { Memory } from './memory.ts'
import type { Answer, Outgoing } from './protocol.ts'
import { Refused } from './refused.ts'

/** The two requests that a page makes of the server. */
export type Client = {
  /** @throws Refused, or whatever fetch throws when the server cannot be reached */
  post(message: Outgoing): Promise<Answer>
  /** What was said after an entry, and what is said from now on. @throws the same */
  listen(after: number, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>
}

const patience = 30_000

export function createClient(server: URL, memory: Memory, locale: string): Client {
  const ours = server.origin === location.origin

  async function call(path: string, headers: Record<string, string>, init: RequestInit): Promise<Response> {
    const { token } = memory.load()
    if (!ours && token) headers.authorization = `Bearer ${token}`
    const credentials = ours ? 'include' : 'omit'
    const response = await fetch(new URL(path, server), { ...init, headers, credentials, cache: 'no-store' })
    if (!response.ok) throw new Refused(response)
    return response
  }

  return {
    async post({ id, said }) {
      const { conversation } = memory.load()
      const headers: Record<string, string> = { 'content-type': 'application/json' }
      if (!ours) headers['x-aisle-token'] = 'bearer'
      const response = await call('channels/web/messages', headers, {
        method: 'POST',
        body: JSON.stringify({ id, conversation, locale, ...said }),
        signal: AbortSignal.timeout(patience),
      })
      return response.json()
    },
    async listen(after, signal) {
      const headers = { accept: 'text/event-stream', 'last-event-id': String(after) }
      const { body } = await call('channels/web/events', headers, { signal })
      if (!body) throw new Error('the stream has no body')
      return body
    },
  }
}
