import { backoff } from './backoff.ts'
import type { Answer, Outgoing } from './protocol.ts'
import { Refused } from './refused.ts'

/** How a message fares: on its way, not there yet (and tried again), or refused for good. */
export type Fate = 'sending' | 'delayed' | 'refused'

export type SenderParts = {
  post(message: Outgoing): Promise<Answer>
  answered(message: Outgoing, answer: Answer): void
  fate(message: Outgoing, fate: Fate): void
  /** The conversation is no longer ours; what is sent next begins another. */
  gone(): void
  /** Keeps what has not arrived, in case the page goes away first. */
  keep(unsent: Outgoing[]): void
}

/** Brings messages to the server one after the other, in the order they were said, each with the same id at every try. */
export type Sender = {
  send(message: Outgoing): void
  /** Tries at once instead of waiting; a refused message is queued again. */
  retry(message?: Outgoing): void
}

export function createSender({ post, answered, fate, gone, keep }: SenderParts): Sender {
  const queue: Outgoing[] = []
  let busy = false
  let tries = 0
  /** The server asked not to be tried before this time. */
  let notBefore = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function work() {
    if (busy || Date.now() < notBefore) return
    busy = true
    clearTimeout(timer)
    while (queue.length > 0) {
      const message = queue[0]!
      fate(message, 'sending')
      try {
        const answer = await post(message)
        tries = 0
        done()
        answered(message, answer)
      } catch (error) {
        const verdict = judge(error)
        if (verdict === 'never') {
          done()
          fate(message, 'refused')
        } else if (verdict === 'anew') {
          tries++
          gone()
        } else {
          for (const one of queue) fate(one, 'delayed')
          timer = setTimeout(work, verdict)
          break
        }
      }
    }
    busy = false
  }

  /** Milliseconds to wait, or whether to begin anew, or to give up. */
  function judge(error: unknown): number | 'anew' | 'never' {
    if (!(error instanceof Refused)) return backoff(tries++)
    if (error.gone) return tries < 2 ? 'anew' : backoff(tries++)
    if (error.status === 429) {
      const wait = error.retryAfter ?? backoff(++tries)
      notBefore = Date.now() + wait
      return wait
    }
    return error.status >= 500 || error.status === 408 ? (error.retryAfter ?? backoff(tries++)) : 'never'
  }

  function done() {
    queue.shift()
    keep(queue)
  }

  return {
    send(message) {
      queue.push(message)
      keep(queue)
      // While one waits for its next try, a new one is a good moment for it.
      void work()
    },
    retry(message) {
      if (message && !queue.includes(message)) {
        queue.push(message)
        keep(queue)
      }
      void work()
    },
  }
}
