import type { InboundMessage } from '../../channels/message.ts'
import type { Call, CallAnswer } from './platform.ts'

/** How the platform signs a request: as it should, with another's key, not at all, or long ago. */
export type Signed = 'rightly' | 'wrongly' | 'not' | 'long ago'

/** A request that the platform would make, on the wire. */
export type Wire = { method?: string; path?: string; headers?: Record<string, string>; body?: string }

/** What a shopper sees of one answer: everything that can be read or heard, and what can be tapped. */
export type Seen = { text: string; taps: { label: string; value: string }[] }

/**
 * One channel, as `conformance.ts` drives it: what the platform sends, signs and answers, and how to read what it is told.
 * `Payload` is the platform's own event, before it is put on the wire.
 */
export type Subject<Payload> = {
  /** In AISLE_CHANNELS. */
  name: string
  /** Settings that switch it on and make it call the local platform. */
  env(platformUrl: string): Record<string, string>
  /** What the platform answers to the adapter's calls when all is well. */
  answers(call: Call): CallAnswer
  /** Whether a call says something to the shopper: no sign-in, typing sign or read mark. */
  isMessage(call: Call): boolean
  /** The event as a request. `url`: what the platform believes to call; matters where the URL is signed. */
  wire(payload: Payload, signed: Signed, url: string): Wire | Promise<Wire>
  /** The statuses with which forgeries are refused; what is absent here the platform has not. */
  refusals: { not: number; wrongly: number; 'long ago'?: number }
  /** The URL is part of what is signed. */
  signsUrl?: boolean
  /** Who calls is proven by a token that says nothing of the body. */
  bearer?: boolean
  /** Requests that the platform makes to see whether the server is there, and the answers that it expects. */
  handshakes?: { what: string; wire: Wire | Promise<Wire>; status: number; body?: string }[]
  /** Events of every kind and the messages they are, each matched as far as it is given. */
  samples: { what: string; payload: Payload; messages: Partial<InboundMessage>[] }[]
  /** Own echoes, receipts, edits, typing: nothing to answer. */
  silent: { what: string; payload: Payload }[]
  /** A shopper says a text. The same `id` is a redelivery; `from` tells shoppers apart. */
  says(text: string, id: string, from: string): Payload
  /** A shopper taps what was shown; absent where nothing can be tapped. */
  taps?(tap: Seen['taps'][number], id: string, from: string): Payload
  /** What the shopper sees of calls that the platform got, and of the response to the webhook. */
  seen(calls: Call[], response?: { status: number; body: string }): Seen
  /** What the platform would refuse of it: one line each, with the limit. */
  breaches(calls: Call[], response?: { status: number; body: string }): string[]
  /** Answers of the platform that the outbox must be told apart: try later (in so many milliseconds), or never again. */
  failures: { what: string; answer: CallAnswer; is: 'later' | 'never' | 'unknown'; after?: number }[]
  /** It speaks: what is read aloud is compared as it is said. */
  voice?: boolean
}
