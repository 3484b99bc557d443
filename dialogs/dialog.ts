import type { Abilities } from '../channels/channel.ts'
import type { Block, Choice } from '../channels/message.ts'
import type { Cart } from '../knowledge/carts.ts'
import type { CustomerRecord } from '../knowledge/customers.ts'
import type { JournalEntry } from '../knowledge/journal.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Entity, Json } from '../nlu/understanding.ts'
import type { Wording, WordingArgs, WordingKey } from './wording.ts'

/**
 * A shopping capability. `run` never waits in memory: it is run again from its first line on each turn, known answers are
 * handed straight back by the name of their slot, and the first unknown one stops it and is asked.
 */
export type Dialog = {
  name: string
  /** The intents that start it. */
  intents: string[]
  /** The slots it may ask, so that a correction finds the one that is meant. */
  slots?: Slot[]
  /** Sign-in runs first, as its own dialog. */
  needs?: 'verified'
  /** A short reply in passing: what was in progress is taken up again without announcing it; `quiet`: not even asked again. */
  aside?: boolean | 'quiet'
  /** Takes several wishes of one kind together: said again before it is done, it adds to what was said, and begins nothing anew. */
  gathers?: boolean
  /** Dialogs that it is done before where both are asked for at once: what they do would be in its way. */
  before?: string[]
  /** Dialogs that are over once it begins: their question, of which product, is passed over by it. */
  replaces?: string[]
  /** Intents that, said beside its own, only tell more of it. */
  details?: string[]
  /** What it is about: with one at hand, a likely guess is enough to begin it. */
  about?: 'product' | 'present'
  /** Before it begins: the dialog that the words are rather for. */
  instead?(context: DialogContext): Promise<string | undefined>
  /** Whether words that ask for nothing by themselves are more of what it has just answered: "no, 43", "it's for my son". */
  continues?(heard: Heard, focus: DialogContext['focus'], shown: readonly Shown[]): boolean
  run(context: DialogContext): AsyncGenerator<Step, void, unknown>
}

/** An utterance as dialogs and slots see it. */
export type Heard = {
  text: string
  intent?: string
  entities: Entity[]
  answer?: 'yes' | 'no'
  /** The value of a tapped, numbered or named choice. */
  choice?: string
  /** It was tapped, or picked by its number and nothing else. */
  picked?: boolean
}

/** A value that a dialog needs. `hear` is pure: what the utterance says for it, before any lookup. */
export type Slot<T extends Json = Json> = {
  name: string
  /** What the understanding is told to expect: 'order', 'yes-no', 'email', 'text', ... */
  kind: string
  hear(heard: Heard): T | undefined
  /** A value of it settles the question, whatever else the words sound like; or where this says so. */
  settles?: boolean | ((heard: Heard) => boolean)
  /**
   * Whatever is said while it is asked is for it, but for what is plainly another dialog's; the intents listed are for it
   * however plain they are.
   */
  open?: string[]
}

export type DialogContext = {
  knowledge: Knowledge
  customer: CustomerView
  /** The utterance that began this dialog. */
  heard: Heard
  /** What dialogs remember beyond their own frame: the search in progress, the product and order at hand. */
  focus: Record<string, Json>
  /** What "the second one" can mean. */
  shown: Shown[]
  identity: Identity
  abilities: Abilities
  channel: string
  /** `${channel}:${thread}` */
  conversation: string
  /**
   * A link to the shop's own checkout with this cart in it: signed, and valid for so many minutes. `undefined` where nobody
   * knows under which address it could be followed.
   */
  checkoutLink(cart: Cart, minutes: number): string | undefined
  /** Mails such a link to the verified customer; false where it cannot be. @param text the mail, of the shop and the link */
  mailLink(cart: Cart, minutes: number, text: (shop: string, link: string) => string): Promise<boolean>
  /** BCP 47 */
  locale: string
  now: Date
  wording: Wording
  /** The same lookup within one turn is made once. */
  lookup<T>(key: string, find: () => Promise<T>): Promise<T>
}

export type CustomerView = {
  id?: string
  identity: 'anonymous' | 'claimed' | 'verified'
  /** The shop's record; only for a verified customer. */
  record?: CustomerRecord
}

export type Shown = { kind: 'product' | 'order' | 'article'; id: string; label: string; words?: string[] }

/** Proof of who the shopper is. The secrets never leave it: a dialog holds only sealed codes. */
export type Identity = {
  /** Sends a code to the customer's e-mail. @returns the code, sealed to this conversation, and when it lapses */
  sendCode(customer: CustomerRecord, key: string): Promise<{ sealed: string; until: number }>
  checkCode(sealed: string, code: string): boolean
  /** Takes one try before it is made, so that no burst of guesses slips past the count; false: there are none left. */
  attempt(subject: string): Promise<boolean>
  /** Whether no tries are left. */
  locked(subject: string): Promise<boolean>
  /** Gives the tries back to a subject that was proven. */
  forgive(subject: string): Promise<void>
}

/** What a dialog asks of the engine. Made by the functions below and by nothing else. */
export type Step =
  | { step: 'say'; key: WordingKey; args: WordingArgs; choices?: Choice[] }
  | { step: 'show'; blocks: Block[]; shown?: Shown[]; choices?: Choice[] }
  | { step: 'ask'; slot: Slot; key: WordingKey; options: AskOptions<Json> }
  | { step: 'answering'; slot: string }
  | { step: 'answered' }
  | { step: 'reject'; slots: string[]; key: WordingKey; args: WordingArgs }
  | { step: 'once'; key: string; effect: (idempotencyKey: string) => Promise<Json> }
  | { step: 'remember'; focus: Record<string, Json | undefined> }
  | { step: 'sign-in'; customer: string }
  | { step: 'sign-out' }
  | { step: 'journal'; key: string; entry: JournalEntry }
  | { step: 'handoff'; reason: string }
  | { step: 'switch-language'; locale: string }
  | { step: 'drop-others' }
  | { step: 'close' }
  | { step: 'start'; dialog: string; heard: Heard }
  | { step: 'abandon' }

export type AskOptions<T extends Json> = {
  args?: WordingArgs
  /**
   * What the answer hangs on: when that is corrected, the answer lapses and is asked again. With `into`: what was shown with
   * the question; where it is something else by now, an answer does not count and it is asked anew.
   */
  about?: string
  choices?: Choice[]
  /** Blocks shown with the question. */
  blocks?: Block[]
  /** Finds the value with lookups, where `slot.hear` alone cannot. `undefined`: the utterance does not say. */
  match?: (heard: Heard, said: T | undefined) => T | undefined | Promise<T | undefined>
  /** Only an answer to the question counts, not what was said when the dialog began. */
  fresh?: boolean
  /** The name of the slot whose value the answer replaces: asked each time it is reached, whatever is known. */
  into?: string
  /** Kept with the question, for `answering` to give back: what was shown, so that a yes is for that. */
  kept?: Json
}

/** Says something, once per dialog however often it runs. */
export function* say(key: WordingKey, args: WordingArgs = {}, choices?: Choice[]): Generator<Step, void, unknown> {
  yield { step: 'say', key, args, choices }
}

/** Shows blocks, once per dialog however often it runs. */
export function* show(
  blocks: Block | Block[],
  more: { shown?: Shown[]; choices?: Choice[] } = {},
): Generator<Step, void, unknown> {
  yield { step: 'show', blocks: Array.isArray(blocks) ? blocks : [blocks], ...more }
}

/** The value of a slot: from this utterance, from an earlier answer, or asked for. */
export function* ask<T extends Json>(
  slot: Slot<T>,
  key: WordingKey,
  options: AskOptions<T> = {},
): Generator<Step, T, unknown> {
  return (yield {
    step: 'ask',
    slot: slot as unknown as Slot,
    key,
    options: options as unknown as AskOptions<Json>,
  }) as T
}

/**
 * Asks for what changes a value that is known: `match` makes the new value of the old one and of what is said now. A dialog
 * that is a plan, bettered with each utterance, is asked this way until nothing is left to ask.
 */
export function* revise<T extends Json>(
  slot: Slot,
  into: Slot<T>,
  key: WordingKey,
  options: Omit<AskOptions<T>, 'fresh' | 'into'>,
): Generator<Step, T, unknown> {
  return (yield {
    step: 'ask',
    slot,
    key,
    options: { ...(options as unknown as AskOptions<Json>), into: into.name },
  }) as T
}

/**
 * What is said now to the question that this dialog put last, before anything is looked up, with what was kept when it was
 * put. `undefined`: another question, or none, is being answered.
 */
export function* answering(slot: string): Generator<Step, { heard: Heard; kept: Json } | undefined, unknown> {
  return (yield { step: 'answering', slot }) as { heard: Heard; kept: Json } | undefined
}

/** What was said has been answered: it is offered to no other question. */
export function* answered(): Generator<Step, void, unknown> {
  yield { step: 'answered' }
}

/** Forgets wrong values and says why; ask again after it. */
export function* reject(
  slots: { name: string } | { name: string }[],
  key: WordingKey,
  args: WordingArgs = {},
): Generator<Step, void, unknown> {
  yield { step: 'reject', slots: [slots].flat().map(slot => slot.name), key, args }
}

/** Runs a side effect once, with an idempotency key for the back end, and keeps its result (null where there is none). */
export function* once<T extends Json>(
  key: string,
  effect: (idempotencyKey: string) => Promise<T>,
): Generator<Step, T, unknown> {
  return (yield { step: 'once', key, effect: effect as (key: string) => Promise<Json> }) as T
}

/** Keeps something beyond this dialog; `undefined` forgets it. */
export function* remember(focus: Record<string, Json | undefined>): Generator<Step, void, unknown> {
  yield { step: 'remember', focus }
}

/** Runs one of the steps that only the engine can take: sign-in, sign-out, handoff, ... */
export function* engine(
  step: Extract<
    Step,
    {
      step:
        | 'sign-in'
        | 'sign-out'
        | 'journal'
        | 'handoff'
        | 'switch-language'
        | 'drop-others'
        | 'close'
        | 'start'
        | 'abandon'
    }
  >,
): Generator<Step, void, unknown> {
  yield step
}
