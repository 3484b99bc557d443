import type { Unasked } from '../../channels/channel.ts'
import type { Address, InboundMessage, Reply } from '../../channels/message.ts'
import type { Session } from '../session.ts'

/**
 * Where conversations live. One interface, one contract suite (`test/stores/contract.ts`); every implementation keeps
 * the same promises: a message that `enqueue` has acknowledged is answered exactly once and in order, whatever dies.
 */
export type Store = {
  /** Makes a message durable. The same id in the same conversation is a duplicate, in whatever order they come. */
  enqueue(message: InboundMessage, options?: { priority?: number; awaited?: boolean }): Promise<'new' | 'duplicate'>

  /**
   * The oldest unanswered message of a conversation, held under a lease that nobody else has. Without a name: of the
   * most urgent conversation that waits (priority, raised with age, so that nobody waits for ever).
   */
  claim(conversation?: string): Promise<Claim | undefined>

  /** Renews the lease of a slow turn. False: it was lost, and so is the turn. */
  extend(claim: Claim): Promise<boolean>

  /** Session, customer, transcript, outbox and the removal from the inbox together, or (undefined: lease lost) nothing. */
  commit(claim: Claim, outcome: Outcome): Promise<Committed | undefined>

  /**
   * Nobody waits for the answer to this message any more: it will be sent (`Outcome.answer`). False: it is answered
   * already.
   */
  stopWaiting(conversation: string, id: string): Promise<boolean>

  /** Gives a conversation back unanswered; it can be claimed again after `delay` milliseconds. */
  release(claim: Claim, delay: number): Promise<void>

  outbox: Outbox
  transcripts: Transcripts
  customers: CustomerRecords
  conversations: Conversations
  limits: Limits
  consents: Consents
  addresses: Addresses
  notices: Notices

  /** Finishes what was begun, then releases files and connections. */
  close(): Promise<void>
}

/** The right to answer one message. `fence` grows with each claim: a holder whose fence is outdated cannot commit. */
export type Claim = {
  conversation: string
  fence: number
  message: InboundMessage
  /** Someone waits for the replies on an open connection, so they need not be sent. */
  awaited: boolean
  /** How often this message was claimed before; grows when a turn dies with its process. */
  attempts: number
  session: Session | undefined
}

/**
 * Where the turn stands in the transcript, whether another message of the conversation waits, and whether the answer was
 * put into the outbox.
 */
export type Committed = { n: number; more: boolean; sent: boolean }

/** All that one turn leaves behind. */
export type Outcome = {
  session: Session
  replies: Reply[]
  /** The message as it may be kept: card numbers masked. */
  message: InboundMessage
  /** Fields of the customer's shared context that changed. */
  customer?: { id: string; changes: Record<string, unknown> }
  /** Whose the address is from now on that the message came from: who signed in there, or nobody any more. */
  belongs?: { customer: string | undefined }
  /** Who wrote wants nothing said unasked there any more, or wants it again. */
  consents?: boolean
  /** What is to be sent, each to its address. */
  send?: Outgoing[]
  /** The replies for who wrote; sent only where nobody waits for them on an open connection. */
  answer?: Outgoing
  /** Entries of the outbox that this turn has said. */
  said?: number[]
  /** How the turn was understood and decided, for replay and analytics. */
  trace?: unknown
}

/** `hold`: kept until the recipient speaks again and it can be said (`Outbox.held`), for who cannot be written to. */
export type Outgoing = {
  to: Address
  replies: Reply[]
  hold?: boolean
  unasked?: Unasked
  /** The notice that it says, as it was planned: what does not arrive here is said elsewhere. */
  notice?: Pick<Notice, 'customer' | 'key' | 'replies'>
}

/** One line of a transcript: what was heard and what was said back, or something said unasked. */
export type Entry = {
  /** Counts from 1 in each conversation, without gaps. */
  n: number
  at: string
  message?: InboundMessage
  replies: Reply[]
  by: 'assistant' | 'agent'
  trace?: unknown
}

export type Transcripts = {
  of(conversation: string, range?: { after?: number; limit?: number }): Promise<Entry[]>
  /** The entry that answered this message and whether it went into the outbox; `undefined` while it waits. */
  answerTo(conversation: string, messageId: string): Promise<(Entry & { sent: boolean }) | undefined>
  /** Adds something said unasked: by an agent, or a notice; and to the outbox what is sent of it. @returns its place */
  append(conversation: string, said: { replies: Reply[]; by: Entry['by']; send?: Outgoing }): Promise<number>
}

export type OutboxEntry = {
  id: number
  to: Address
  replies: Reply[]
  key: string
  tries: number
  dueAt: number
  /** How many of its messages have arrived. */
  done: number
  unasked?: Unasked
  notice?: Outgoing['notice']
  /** ISO 8601: when it was written. */
  at: string
}

export type Outbox = {
  /** Entries that are due, leased to the caller so that nobody else sends them; per recipient in order. */
  due(limit: number): Promise<OutboxEntry[]>
  /** `forget`: what was sent is not kept, only that it was. */
  sent(id: number, options?: { forget?: boolean }): Promise<void>
  retry(id: number, at: number, error: string): Promise<void>
  /** What is held for a recipient, oldest first. */
  held(to: Address): Promise<OutboxEntry[]>
  /** So many of the messages that an entry takes have arrived; the next try goes on after them. */
  advance(id: number, done: number): Promise<void>
  /** Never to be tried again; kept for the engineer to look at. A notice that it said waits again (`Notice.refused`). */
  failed(id: number, error: string): Promise<void>
  /** The same for what the platform took and then did not deliver. False: there is nothing of that key that may fail. */
  refused(key: string, error: string): Promise<boolean>
  /** Tries what failed once more, in its place. False: it has not failed, or was said elsewhere. */
  again(id: number): Promise<boolean>
  list(options?: {
    to?: string
    state?: 'waiting' | 'sent' | 'failed'
    limit?: number
  }): Promise<(OutboxEntry & { state: string; error?: string })[]>
}

export type CustomerRecords = {
  /** The customer's shared context as last saved; `undefined` for one who was never here. */
  get(id: string): Promise<Record<string, unknown> | undefined>
}

export type ConversationSummary = {
  id: string
  channel: string
  customer?: string
  entries: number
  waiting: number
  updatedAt: string
}

export type Conversations = {
  list(options?: { limit?: number; customer?: string }): Promise<ConversationSummary[]>
  get(id: string): Promise<(ConversationSummary & { session?: Session }) | undefined>
  /** Erases a conversation with all that it left. A later message under its name begins a new one. */
  erase(id: string): Promise<void>
  /**
   * Erases conversations that were last spoken in before this time (in milliseconds since 1970) and in which nothing
   * waits, and counted tries as old. At most `limit` of each, so that it takes a moment only.
   * @returns how many were erased: call again while it is more than 0
   */
  prune(before: number, limit?: number): Promise<number>
}

export type Limits = {
  /** Counts one try under a key and tells how many there were in the window of so many milliseconds, this one included. */
  hit(key: string, window: number): Promise<number>
  count(key: string, window: number): Promise<number>
  clear(key: string): Promise<void>
}

/** Who wants nothing sent unasked. Kept until they allow it again, however long that is. */
export type Consents = {
  set(to: Address, allowed: boolean): Promise<void>
  /** True for everybody who has said nothing. */
  allows(to: Address): Promise<boolean>
}

/** Where somebody was last heard: in which conversation, and when (ISO 8601). */
export type KnownAddress = { to: Address; conversation: string; heardAt: string }

/** Every address that a message came from, with the last message's way back. Erased with its conversation. */
export type Addresses = {
  /** Where a customer has signed in and not out again (`Outcome.belongs`), the last heard first. */
  of(customer: string): Promise<KnownAddress[]>
  /** They are there no more: it is nobody's, and who writes from it next begins anew, known to nobody. */
  leave(to: Address): Promise<void>
}

/** Something to be said to a customer unasked, wherever they are reached best when it is said. */
export type Notice = {
  customer: string
  /** Of one customer; the same again is no other notice. */
  key: string
  kind: Unasked['kind']
  replies: Reply[]
  /** BCP 47: in which the replies are. */
  language: string
  /** ISO 8601: when it was planned. */
  at: string
  /** Where it was said and did not arrive, and why: it is said nowhere twice. */
  refused?: { to: Pick<Address, 'channel' | 'id'>; because: string }[]
}

/** What became of a notice: where it was said, or why nowhere. */
export type Became =
  | { state: 'said'; channel: string; conversation?: string; outside: boolean }
  | { state: 'unreachable'; because: string[] }

/**
 * How a notice ends. `entry`: what is said in a conversation, whose session becomes this one; only while the conversation
 * has as many entries as this and nobody is answering it.
 */
export type Settled = {
  became: Became
  entry?: { conversation: string; entries: number; session: Session; replies: Reply[]; trace?: unknown }
  send?: Outgoing
}

export type Notices = {
  plan(notice: Omit<Notice, 'at' | 'refused'>): Promise<'new' | 'duplicate'>
  get(customer: string, key: string): Promise<(Notice & { became?: Became }) | undefined>
  /** What waits, in the order in which it was planned; of one customer or of all. */
  waiting(options?: { customer?: string; limit?: number; skip?: number }): Promise<Notice[]>
  /**
   * Transcript, session, outbox and the end of the notice together. False, and nothing: it has ended already, or the
   * conversation has moved on.
   */
  settle(notice: Pick<Notice, 'customer' | 'key'>, settled: Settled): Promise<boolean>
}
