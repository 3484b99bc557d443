import type { Reply } from '../channels/message.ts'
import type { Offered } from '../channels/offers.ts'
import { wordingFor } from '../dialogs/wording.ts'
import { ServiceError } from '../knowledge/knowledge.ts'
import type { Engine, Turn } from './engine.ts'
import { startAfresh } from './situation.ts'

/** After so many turns that died with their process, the message itself is suspected. */
const maxAttempts = 3

/** `earlier`: what was offered before and still stands behind what is offered now. */
export type Played = { replies: Reply[]; trace?: unknown; earlier?: Offered[] }

/**
 * Runs the inside of a turn so that a failure costs the shopper an apology and nothing else: the session is what it was
 * before, so that the question that was asked is still asked. An outside service that failed is counted, a bug is logged
 * with its stack.
 */
export async function isolate(
  turn: Turn,
  attempts: number,
  engine: Engine,
  play: () => Promise<Played>,
): Promise<Played> {
  const wording = wordingFor(turn.session.language, engine.knowledge.shop.timeZone)
  const apologise = (key: 'error.service' | 'error.bug'): Reply[] => [
    {
      blocks: [{ type: 'text', text: wording.text(key) }],
      choices: [{ value: 'start:talk-to-person', label: wording.text('choice.person') }],
      expects: 'answer',
    },
  ]
  const where = { turn: turn.message.id, conversation: turn.message.conversation }
  if (attempts >= maxAttempts) {
    engine.log.error({ ...where, attempts }, 'a message that ends the process each time was given up')
    engine.metrics.failed('poison')
    return { replies: apologise('error.bug') }
  }
  try {
    return await play()
  } catch (error) {
    // What the failed turn did to its session, customer and outbox is forgotten; effects that happened keep their keys.
    const kept = await engine.store.conversations.get(turn.message.conversation)
    turn.session = startAfresh(kept?.session, turn.message, engine)
    turn.customer = undefined
    turn.belongs = undefined
    turn.consents = undefined
    turn.send = []
    turn.said = []
    if (error instanceof ServiceError) {
      engine.log.warn({ ...where, service: error.service, err: error }, 'an outside service failed')
      engine.metrics.failed('service')
      return { replies: apologise('error.service') }
    }
    engine.log.error({ ...where, err: error }, 'a bug')
    engine.metrics.failed('bug')
    return { replies: apologise('error.bug') }
  }
}
