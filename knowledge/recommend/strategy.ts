import type { Had, Reason, RecommendQuery } from '../recommend.ts'
import type { Memory } from './memory.ts'
import type { Shelf } from './shelf.ts'

/** What a strategy is asked: the query with everything in numbers. */
export type Occasion = {
  query: RecommendQuery
  shelf: Shelf
  memory: Memory
  /** What counts, oldest first: what it should go with, this session, and earlier purchases. */
  anchors: Anchor[]
}

export type Anchor = {
  ware: number
  had: Had
  /** 0 to 1 */
  weight: number
  /** Of this conversation, not of an earlier visit. */
  atHand: boolean
}

/** What a strategy says for a product: 0 to 1, and why. */
export type Vote = { ware: number; score: number; reason: Reason }

/** One way of recommending. It says for which products something speaks; what may be shown is not its business. */
export type Strategy = {
  name: 'collaborative' | 'content' | 'behavioural' | 'seasonal' | 'inventory'
  vote(occasion: Occasion): Vote[]
}
