import type { InboundMessage, Reply } from '../channels/message.ts'
import type { Engine } from './engine.ts'
import type { Feed } from './feed.ts'
import { withoutCards } from './privacy.ts'
import type { Claim } from './stores/store.ts'
import { type Answer, takeTurn } from './turn.ts'

/** Where messages come in: made durable, deduplicated, and answered one by one, in order, per conversation. */
export type Inbox = {
  /**
   * The answer to a message, the same for each delivery of it. `undefined`: it is durable but was not answered within
   * `patience` milliseconds; it will be, the transcript will have it, and nobody waits for it any more (`Outcome.answer`).
   */
  answer(message: InboundMessage, patience?: number): Promise<Answered | undefined>
  /** Makes messages durable and answers them in the background, into the outbox. */
  accept(messages: InboundMessage[]): Promise<void>
  /** Answers what waits and nobody is busy with: left over by a process that died. @returns how many */
  sweep(): Promise<number>
  /** Resolves when nothing is being answered by this process. */
  idle(): Promise<void>
}

/** `sent`: it went into the outbox, and need not be said by who asked for it. */
export type Answered = { replies: Reply[]; n: number; sent: boolean }

/** Well below the store's lease. */
const heartbeat = 10_000

export function createInbox(engine: Engine, feed: Feed): Inbox {
  const { store } = engine
  /** One turn at a time per conversation in this process; the store's lease sees to the other processes. */
  const lanes = new Map<string, Promise<void>>()

  /** Answers all that waits in a conversation, and tells each answer as it comes. False: somebody else holds it. */
  async function work(
    conversation: string,
    first: Promise<Claim | undefined>,
    tell: (answer: Answer) => void,
  ): Promise<boolean> {
    let claim = await first
    if (!claim) return false
    while (claim) {
      const held: Claim = claim
      // A slow back end must not cost the turn its lease.
      const beat = setInterval(() => void store.extend(held).catch(() => undefined), heartbeat)
      const answer: Answer | undefined = await takeTurn(held, engine)
        .catch(async error => {
          engine.log.error({ conversation, turn: held.message.id, err: error }, 'a turn could not be taken')
          await store.release(held, 1000)
          throw error
        })
        .finally(() => clearInterval(beat))
      if (answer) {
        feed.announce(conversation)
        tell(answer)
      }
      claim = answer?.more === false ? undefined : await store.claim(conversation)
    }
    return true
  }

  /** Queues work behind what this process already does for the conversation. */
  function enter(
    conversation: string,
    claim: () => Promise<Claim | undefined>,
    tell: (answer: Answer) => void = () => {},
  ): Promise<boolean> {
    const ahead = lanes.get(conversation)
    const run = ahead ? ahead.then(() => work(conversation, claim(), tell)) : work(conversation, claim(), tell)
    const lane = run.then(
      () => undefined,
      () => undefined,
    )
    lanes.set(conversation, lane)
    void lane.then(() => {
      if (lanes.get(conversation) === lane) lanes.delete(conversation)
    })
    return run
  }

  async function answered({ conversation, id }: InboundMessage): Promise<Answered | undefined> {
    const entry = await store.transcripts.answerTo(conversation, id)
    return entry && { replies: entry.replies, n: entry.n, sent: entry.sent }
  }

  /** The answer to a message that is already queued, once it is there. */
  async function answerTo(
    message: InboundMessage,
    claim: Promise<Claim | undefined> | undefined,
    until: number,
  ): Promise<Answered | undefined> {
    let own: Answered | undefined
    const tell = ({ messageId, replies, n, sent }: Answer) => {
      if (messageId === message.id) own = { replies, n, sent }
    }
    if (claim) await enter(message.conversation, () => claim, tell)
    if (own) return own
    for (let pause = 5; ; pause = Math.min(pause * 2, 250)) {
      const answer = await answered(message)
      if (answer || Date.now() >= until) return answer
      // Another message of this conversation is being answered here, or another process holds it.
      if (await enter(message.conversation, () => store.claim(message.conversation))) continue
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }

  return {
    async answer(given, patience = 10_000) {
      const message = { ...given, content: withoutCards(given.content) }
      const until = Date.now() + patience
      // In one breath, so that both are in the same group commit: durable first, then claimed.
      const stored = store.enqueue(message, { awaited: true })
      const claim = lanes.has(message.conversation) ? undefined : store.claim(message.conversation)
      const answer = answerTo(message, claim, until)
      await stored
      const inTime = await untilThen(answer, until)
      if (inTime) return inTime
      return (await store.stopWaiting(message.conversation, message.id)) ? undefined : answered(message)
    },
    async accept(messages) {
      await Promise.all(messages.map(message => store.enqueue({ ...message, content: withoutCards(message.content) })))
      for (const conversation of new Set(messages.map(message => message.conversation))) {
        enter(conversation, () => store.claim(conversation)).catch(() => undefined)
      }
    },
    async sweep() {
      let count = 0
      for (; count < 100; count++) {
        const claim = await store.claim()
        if (!claim) break
        await enter(claim.conversation, async () => claim).catch(() => undefined)
      }
      return count
    },
    async idle() {
      while (lanes.size > 0) await Promise.all(lanes.values())
    },
  }
}

/** What the promise gives until a point in time; nothing after it, whatever comes then. */
function untilThen<T>(promise: Promise<T>, until: number): Promise<T | undefined> {
  promise.catch(() => undefined)
  let timer: NodeJS.Timeout
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, until - Date.now()))
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
