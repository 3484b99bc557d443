import { setTimeout as pause } from 'node:timers/promises'
import type { ServerProcess } from './server.ts'

export type Answer = { entry: number; replies: unknown[] }
export type PageEntry = { n: number; message?: { id: string; text?: string }; replies: unknown[] }

/** A shopper's page: it sends a message until it has the answer, under the same id each time, whatever happens. */
export type Shopper = {
  conversation: string
  says(id: string, text: string): Promise<Answer>
  history(): Promise<PageEntry[]>
}

const patience = 120_000

/** Opens a conversation. The server may die before it has handed out the token; then another one is opened. */
export async function openShopper(server: ServerProcess, name: string): Promise<Shopper> {
  const opened = await untilAnswered(server, '/channels/web/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-aisle-token': 'bearer' },
    body: JSON.stringify({ id: `opened-${name}`, event: 'opened' }),
  })
  const { conversation, token } = opened as { conversation: string; token: string }
  const authorization = `Bearer ${token}`
  return {
    conversation,
    says: (id, text) =>
      untilAnswered(server, '/channels/web/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ id, text }),
      }) as Promise<Answer>,
    history: async () => {
      const { entries } = await untilAnswered(server, '/channels/web/messages', { headers: { authorization } })
      return entries as PageEntry[]
    },
  }
}

async function untilAnswered(
  server: ServerProcess,
  path: string,
  request: RequestInit,
): Promise<Record<string, unknown>> {
  const until = Date.now() + patience
  for (let tries = 0; Date.now() < until && !server.closed(); tries++) {
    const url = server.url()
    const response = url && (await fetch(url + path, request).catch(() => undefined))
    // A connection that broke half-way through the answer is one more reason to ask again.
    const body = response && ((await response.json().catch(() => undefined)) as Record<string, unknown> | undefined)
    if (response && body && response.status === 200) return body
    if (response && response.status >= 400 && response.status < 500) {
      throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`)
    }
    await pause(Math.min(10 * 2 ** tries, 200))
  }
  throw new Error(`no answer from ${path} within ${patience} ms`)
}
