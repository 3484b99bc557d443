import { type Channel, OptedOut, RetryLater, Undeliverable } from '../channels/channel.ts'
import type { Log } from './log.ts'
import type { OutboxEntry, Store } from './stores/store.ts'

/** Sends what waits in the outbox, in order per recipient, with the platform's own retry rules. */
export type Courier = {
  /** Sends what is due now. @returns how many entries were handled */
  deliver(): Promise<number>
  start(): void
  stop(): Promise<void>
}

const firstPause = 1000
const longestPause = 3600_000
/** Tried over about a day before it is given up. */
const maxTries = 30
/** A platform that does not answer holds nobody else up. Shorter than an entry's lease, so that nobody sends it meanwhile. */
const sendPatience = 25_000

export function createCourier(
  store: Store,
  channels: Map<string, Pick<Channel, 'send'> & { keeps?: boolean }>,
  log: Log,
  now: () => number = Date.now,
  patience = sendPatience,
): Courier {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let stopped = false

  async function send(entry: OutboxEntry) {
    const channel = channels.get(entry.to.channel)
    // A channel that is off now may be on after the next start.
    if (!channel) return store.outbox.retry(entry.id, now() + 60_000, `the channel ${entry.to.channel} is off`)
    // What they ask is answered, also where nothing may be said unasked.
    if (entry.unasked && !(await store.consents.allows(entry.to)))
      return store.outbox.failed(entry.id, 'the recipient wants no messages')
    const progress = { done: entry.done, advance: (done: number) => store.outbox.advance(entry.id, done) }
    try {
      await within(patience, channel.send(entry.to, entry.replies, entry.key, progress, entry.unasked))
      // A mail holds a code; the transcript has everything else.
      await store.outbox.sent(entry.id, { forget: channel.keeps !== true })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (error instanceof OptedOut) await store.consents.set(entry.to, false)
      if (error instanceof Undeliverable || entry.tries >= maxTries) {
        log.warn({ outbox: entry.id, channel: entry.to.channel, err: error }, 'a reply can not be delivered')
        return store.outbox.failed(entry.id, reason)
      }
      const pause = error instanceof RetryLater ? error.after : Math.min(firstPause * 2 ** entry.tries, longestPause)
      await store.outbox.retry(entry.id, now() + pause, reason)
    }
  }

  async function deliver(): Promise<number> {
    const due = await store.outbox.due(50)
    await Promise.all(due.map(send))
    return due.length
  }

  function tick() {
    running = deliver()
      .catch(error => log.error({ err: error }, 'the outbox could not be read'))
      .then(handled => {
        if (!stopped) timer = setTimeout(tick, handled ? 0 : 200)
      })
  }

  return {
    deliver,
    start: tick,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/** The same promise, but it fails when nothing comes in time; the next try has the same key. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
