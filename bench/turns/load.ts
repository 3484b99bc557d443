import { fork } from 'node:child_process'
import autocannon from 'autocannon'

export type Measured = {
  name: string
  perSecond: number
  cpuMicros: number
  p50: number
  p99: number
  errors: number
  rss: number
}

const connections = 64

/** What shoppers say, over and over: a search, a question, an order, a number. */
export const utterances = [
  'waterproof hiking boots under 150',
  'the second one',
  'how long does delivery take?',
  'where is my order',
  'never mind',
  'show me kettles',
  'cheaper ones',
  'thanks',
]

/** Loads one server with 64 connections and tells what a request costs it. */
export async function measure(
  name: string,
  file: string,
  args: string[],
  seconds: number,
  prepare?: (url: string) => Promise<string[]>,
): Promise<Measured> {
  const child = fork(new URL(file, import.meta.url), args, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const { port } = (await answer(child)) as { port: number }
  const url = `http://127.0.0.1:${port}/channels/web/messages`
  const tokens = prepare
    ? await prepare(url)
    : Array.from({ length: connections }, (_, i) => `Bearer conversation-${i}`)
  await fire(url, tokens, Math.min(3, seconds))
  const before = await cpu(child)
  const result = await fire(url, tokens, seconds)
  const after = await cpu(child)
  child.disconnect()
  const total = result.requests.total
  return {
    name,
    perSecond: Math.round(total / result.duration),
    cpuMicros: Math.round((after.cpu - before.cpu) / total),
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.non2xx + result.errors,
    rss: Math.round(after.rss / 1e6),
  }
}

let count = 0

function fire(url: string, tokens: string[], seconds: number) {
  let next = 0
  return autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    body: '{}',
    setupClient(client) {
      const headers = { 'content-type': 'application/json', authorization: tokens[next++ % tokens.length]! }
      let said = next
      const speak = () =>
        client.setHeadersAndBody(
          headers,
          JSON.stringify({ id: `bench-${process.pid}-${++count}`, text: utterances[said++ % utterances.length] }),
        )
      speak()
      client.on('response', speak)
    },
  })
}

const answer = (child: ReturnType<typeof fork>) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })

async function cpu(child: ReturnType<typeof fork>): Promise<{ cpu: number; rss: number }> {
  const answered = answer(child)
  child.send({ ask: 'cpu' })
  return (await answered) as { cpu: number; rss: number }
}

/** Opens as many conversations as there are connections, each with its own token. */
export async function openConversations(url: string): Promise<string[]> {
  return Promise.all(
    Array.from({ length: connections }, async (_, i) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-aisle-token': 'bearer' },
        body: JSON.stringify({ id: `bench-open-${i}`, text: 'hello' }),
      })
      const { token } = (await response.json()) as { token: string }
      return `Bearer ${token}`
    }),
  )
}
