import type { Address, InboundMessage, Reply } from './message.ts'

/** What a channel can show; `adapt.ts` fits each reply to it. Lengths are in characters, 0 means "cannot". */
export type Abilities = {
  /** Tappable choices in one message, and the longest label. */
  choices: number
  choiceLength: number
  cards: boolean
  /** Cards side by side in one carousel. */
  carousel: number
  tables: boolean
  orders: boolean
  images: boolean
  links: boolean
  voice: boolean
  maxLength: number
  /** Whether the channel can be written to without being asked first. */
  proactive: boolean
}

/** Everything a new channel must provide. */
export type Channel = {
  name: string
  abilities: Abilities
  /** The shopper's side reads the transcript itself, so replies need not be sent. */
  pulls?: boolean
  /**
   * Verifies that the request is authentic, then parses it.
   * @throws SignatureError when it is not; BadRequest when it cannot be parsed
   */
  receive(request: Request): Promise<Received>
  /**
   * Says something later, or unasked. `key` is the same for each try, for platforms that deduplicate.
   * @throws RetryLater or Undeliverable
   */
  send(to: Address, replies: Reply[], key: string): Promise<void>
}

export type Received = {
  messages: InboundMessage[]
  /** `in-response`: the platform waits for the replies; `later`: it is acknowledged, and they are sent. */
  answers: 'in-response' | 'later'
  /** `entry`: the place of the replies in the transcript; without it they are still to come. */
  respond(replies: Reply[], entry?: number): Response
}

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
