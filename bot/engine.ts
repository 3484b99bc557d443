import type { Abilities, Channel } from '../channels/channel.ts'
import type { Address, InboundMessage, Reply } from '../channels/message.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Understander } from '../nlu/understand.ts'
import type { Lexicon } from '../nlu/understanding.ts'
import type { Dialogs } from './acts.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Session } from './session.ts'
import type { Outcome, Store } from './stores/store.ts'

/** What turns are taken with. Made once at start. */
export type Engine = {
  store: Store
  knowledge: Knowledge
  dialogs: Dialogs
  understander(): Promise<Understander>
  lexicon(): Promise<Lexicon>
  channels: Map<string, Channel>
  /** Where shoppers reach the shop, where that is known. */
  publicUrl?: string
  secret: string
  now: () => Date
  log: Log
  metrics: Metrics
}

/** A turn in progress: the message, the session that it changes, and what it will leave behind. */
export type Turn = {
  message: InboundMessage
  channel: Channel | undefined
  /** What this channel, or this very device, can show. */
  abilities: Abilities | undefined
  session: Session
  send: { to: Address; replies: Reply[] }[]
  /** Entries of the outbox that are said in this turn. */
  said: number[]
  customer: Outcome['customer']
  /** Who signed in, or that somebody signed out. */
  belongs: Outcome['belongs']
  consents: Outcome['consents']
}
