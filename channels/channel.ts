import type { Length } from './length.ts'
import type { Address, Attachment, InboundMessage, Reply } from './message.ts'

/**
 * What a channel can show, and how much of it; `adapt.ts` fits each reply to it. What is absent the channel cannot do, and
 * it is said in another way. Figures that a platform may change come from the channel's settings.
 */
export type Abilities = {
  /** The longest text of one message. */
  text: Length
  /** Choices to tap below a message. Without these and without `list`, choices are numbered in the text. */
  buttons?: Taps & {
    /** They stay when something else is said after them; else only the last message may carry any. */
    stay: boolean
  }
  /** A menu that opens: for more choices than there can be buttons, or longer ones. */
  list?: Taps & { description?: Length }
  cards?: {
    title: Length
    /** All that stands below the title, as one text (`CardBlock.detail`); without it the channel draws each part itself. */
    text?: Length
    /** Actions of one card, and the longest label. */
    actions: number
    label: Length
    /** What an action sends back; a longer value is sent as its fingerprint. */
    value: Length
    /** Cards side by side in one message; 1: each is a message of its own. */
    carousel: number
  }
  tables: boolean
  orders: boolean
  /** `photos`: JPEG, PNG, GIF and WebP only; `any`: drawings (SVG), too. */
  images: 'any' | 'photos' | 'none'
  /** `tapped`: as a button or a labelled link; `written`: as part of the text; `none`: only its label is said. */
  links: 'tapped' | 'written' | 'none'
  /**
   * It speaks: so many options at a time, and the longest that is said in one go (before XML). `links`: where a link is
   * found that can only be seen; without it, it is seen there and then, and its label is said.
   */
  voice?: { options: number; length: Length; links?: 'in-app' | 'on-screen' }
  /** The most messages that one answer may have; what is over is told when more is asked for. */
  messages?: number
  /** All that is text goes into as few messages as possible: each costs. */
  merged?: boolean
  /** Whether the channel can be written to without being asked first. */
  proactive: boolean
  /** For how long after the shopper's last message it may be written to freely, in hours; without it, at any time. */
  window?: number
  /** After its window it can still be written to, with what the platform allows then (templates): `send` is told. */
  outside?: boolean
}

/** Choices that are tapped: how many, and how long each part may be. */
export type Taps = {
  max: number
  label: Length
  /** What comes back; a longer value is sent as its fingerprint (`offers.ts`). */
  value: Length
  /** They need a text above them, of at most this length. Without it they stand alone. */
  under?: Length
}

/** Everything a new channel must provide. */
export type Channel = {
  name: string
  abilities: Abilities
  /** What this very device or conversation can do, where that differs: a speaker with or without a screen. */
  abilitiesFor?(message: InboundMessage): Abilities
  /** The shopper's side reads the transcript itself, so replies need not be sent. */
  pulls?: boolean
  /**
   * How long the platform waits for the replies in its response, in milliseconds, with a reserve for the way. What comes
   * later is sent, where the channel is `proactive`, else said at the shopper's next turn. Only for `in-response`.
   */
  deadline?: number
  /** The largest request it takes, in bytes (default: 1 MB). A larger one is refused before `receive`. */
  maxBody?: number
  /**
   * Verifies that the request is authentic, then parses it. Called for GET and POST on `/channels/<name>`: a handshake
   * answers by `respond` with no messages.
   * @throws SignatureError when it is not authentic; BadRequest when it cannot be parsed
   */
  receive(request: Request): Promise<Received>
  /**
   * Says something later, or unasked, to one recipient at a time, in order. `key` is the same for each try, for platforms
   * that deduplicate. Where replies take several messages, `progress` keeps how many have arrived, so that a second try
   * does not say the first ones again (`send-parts.ts`).
   * @throws RetryLater or Undeliverable
   */
  send(to: Address, replies: Reply[], key: string, progress?: Progress, unasked?: Unasked): Promise<void>
  /**
   * Where one person alone is written to unasked, given the address from which they last wrote; nothing where there is no
   * such place. Without it: that address.
   */
  unasked?(last: Address): Address | undefined
  /** Fitted replies as the payloads that say them, each a message; calls nobody. What the playground shows. */
  render?(replies: Reply[]): unknown[]
  /** What is behind an attachment. @throws Undeliverable where it is refused (`fetch-file.ts`) or gone */
  fetch?(attachment: Attachment): Promise<{ bytes: Uint8Array; mediaType: string }>
  /** Loads what is slow to load, so that the first shopper does not wait for it. */
  warmUp?(): Promise<void>
}

/** What is no answer: whether it is advertising, and whether the shopper's last message is too long ago (`window`). */
export type Unasked = { kind: 'service' | 'marketing'; outside: boolean }

/** How many of the messages that make up the replies have arrived. */
export type Progress = { done: number; advance(done: number): Promise<void> }

export type Received = {
  /** Any number: platforms send batches. */
  messages: InboundMessage[]
  /** `in-response`: the platform waits for the replies; `later`: it is acknowledged, and they are sent. */
  answers: 'in-response' | 'later'
  /** `entry`: the place of the replies in the transcript; without it they are still to come. */
  respond(replies: Reply[], entry?: number): Response | Promise<Response>
  /** What became of messages that were sent. */
  receipts?: Receipt[]
  /** Who wants no more messages, or wants them again. */
  consents?: Consent[]
  /** Who is not at this address any more: a number that was given up. Whoever writes from it next is somebody else. */
  left?: Address[]
  /**
   * Shows that an answer is on its way: a typing sign, a read mark, words that bridge the time. Called once the messages
   * are durable and no answer came within `after` milliseconds; a failure is of no consequence.
   */
  meanwhile?: { after: number; tell(): Promise<void> }
}

/**
 * `state` in the platform's own word, `error` in its own code: a failed one is logged. `key`: that of `send`, where the
 * platform gives it back; then what failed is marked so, and a notice is said elsewhere.
 */
export type Receipt = { id: string; state: string; error?: string; key?: string }

/** Nothing more is sent to an address that said so, until it allows it again. */
export type Consent = { to: Address; allowed: boolean }

/** The request does not come from whom it claims to. Answered with 401 (or the status given), nothing parsed. */
export class SignatureError extends Error {
  readonly status: number
  constructor(message: string, status = 401) {
    super(message)
    this.name = 'SignatureError'
    this.status = status
  }
}

/** The request is authentic but cannot be understood. Answered with a problem body. */
export class BadRequest extends Error {
  readonly status: number
  readonly headers: Record<string, string>
  constructor(message: string, status = 400, headers: Record<string, string> = {}) {
    super(message)
    this.name = 'BadRequest'
    this.status = status
    this.headers = headers
  }
}

/** The platform asks to try again after so many milliseconds. */
export class RetryLater extends Error {
  readonly after: number
  constructor(after: number, message = `try again in ${after} ms`) {
    super(message)
    this.name = 'RetryLater'
    this.after = after
  }
}

/** The platform will never accept this message (blocked, unknown recipient); trying again is pointless. */
export class Undeliverable extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Undeliverable'
  }
}

/** The recipient has told the platform that they want no more messages: nothing more is sent unasked until they allow it. */
export class OptedOut extends Undeliverable {
  constructor(message: string) {
    super(message)
    this.name = 'OptedOut'
  }
}
