import { backoff } from './backoff.ts'
import type { Client } from './client.ts'
import { createEventParser } from './event-parser.ts'
import type { Entry } from './protocol.ts'
import { Refused } from './refused.ts'

export type StreamEvents = {
  entry(entry: Entry): void
  typing(): void
  /** Connected; what has been missed comes now. */
  connected(fromStart: boolean): void
  /** The conversation is no longer ours. The stream has ended. */
  gone(): void
}

/** What is said in a conversation, as it is said, across lost connections. */
export type Stream = {
  /** Does nothing where it already listens. */
  start(): void
  stop(): void
  /** Tries again at once instead of waiting. */
  wake(): void
  /** Forgets how far it had read: another conversation begins. */
  rewind(): void
}

/** The server says something every 15 seconds; a connection that is silent for longer is dead. */
const silence = 40_000

export function createStream(client: Client, events: StreamEvents): Stream {
  let cursor = 0
  let running: AbortController | undefined
  let wake = () => {}

  async function run(signal: AbortSignal) {
    for (let failures = 0; !signal.aborted; failures++) {
      let wait: number | undefined
      try {
        await read(signal, () => {
          failures = 0
        })
      } catch (error) {
        if (signal.aborted) return
        if (error instanceof Refused) {
          if (error.gone) {
            running = undefined
            return events.gone()
          }
          wait = error.retryAfter
        }
      }
      if (!signal.aborted) await pause(wait ?? backoff(failures), signal)
    }
  }

  async function read(signal: AbortSignal, alive: () => void) {
    const connection = new AbortController()
    const hangUp = () => connection.abort()
    signal.addEventListener('abort', hangUp)
    let watch = setTimeout(hangUp, silence)
    try {
      const body = await client.listen(cursor, connection.signal)
      events.connected(cursor === 0)
      const parse = createEventParser(({ event, data }) => {
        if (event === 'typing') events.typing()
        if (event !== 'entry') return
        const entry: Entry = JSON.parse(data)
        cursor = Math.max(cursor, entry.n)
        events.entry(entry)
      })
      const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
      for (;;) {
        const { value, done } = await reader.read()
        if (done || signal.aborted) return
        alive()
        clearTimeout(watch)
        watch = setTimeout(hangUp, silence)
        parse(value)
      }
    } finally {
      clearTimeout(watch)
      signal.removeEventListener('abort', hangUp)
      hangUp()
    }
  }

  function pause(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
      signal.addEventListener('abort', wake, { once: true })
    })
  }

  return {
    start() {
      if (running) return
      running = new AbortController()
      void run(running.signal)
    },
    stop() {
      running?.abort()
      running = undefined
    },
    wake: () => wake(),
    rewind() {
      cursor = 0
    },
  }
}
