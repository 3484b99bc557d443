import type { Reply } from '../channels/message.ts'
import type { Offered } from '../channels/offers.ts'
import type { Heard, Shown } from '../dialogs/dialog.ts'
import type { Json } from '../nlu/understanding.ts'

/** All the state of a conversation. Plain JSON, so that any process can take the next turn. */
export type Session = {
  /** Dialogs in progress; the last is the one that speaks. A digression lies on top of what it interrupted. */
  stack: Frame[]
  /** Requests of an earlier utterance that wait for their turn, next first. */
  waiting: Frame[]
  /** What "the second one" can mean. */
  shown: Shown[]
  /** What was said when it was asked what was meant; forgotten with the next answer. */
  unclear?: Heard
  /** What was offered to tap or number with the last replies. */
  offered: Offered[]
  /** What did not fit with the last replies and is said when more is asked for. */
  rest?: Reply[]
  /** What dialogs remember beyond their own frame: the search in progress, the product and order at hand. */
  focus: Record<string, Json>
  /** Utterances in a row that were not understood. */
  misses: number
  /** BCP 47 */
  language: string
  customer?: string
  identity: 'anonymous' | 'claimed' | 'verified'
  handoff?: string
  /** Entries up to here are not shown any more: the customer has signed out. */
  historyFrom?: number
  /** Whether anything was said yet: who comes back is not greeted again. */
  begun: boolean
  startedAt: string
  lastAt: string
}

/** A dialog in progress. Plain JSON, so any process can take the next turn. */
export type Frame = {
  /** Unique in the conversation and the same when a turn is taken again: side effects hang their keys on it. */
  id: string
  dialog: string
  /** What was said when the dialog began: its slots look here first. */
  heard: Heard
  answers: Record<string, Answer>
  /** Results of side effects by key; what is here is not done again. */
  effects: Record<string, Json>
  /** Fingerprints of what the dialog has said, so that running it again does not say it twice. */
  said: string[]
  /** The slot it waits for, what the question was about, and what was shown with it. */
  asking?: string
  about?: string
  kept?: Json
  /** Slots for which what was said at the start has been refused or used up. */
  spent: string[]
  /** Misses on the slot it waits for. */
  tries: number
  /** How to announce it, where it waited: the words of the request. */
  announce?: string
}

export type Answer = { value: Json; about?: string }

export const newSession = (language: string, now: string): Session => ({
  stack: [],
  waiting: [],
  shown: [],
  offered: [],
  focus: {},
  misses: 0,
  language,
  identity: 'anonymous',
  begun: false,
  startedAt: now,
  lastAt: now,
})

export const newFrame = (id: string, dialog: string, heard: Heard): Frame => ({
  id,
  dialog,
  heard,
  answers: {},
  effects: {},
  said: [],
  spent: [],
  tries: 0,
})
