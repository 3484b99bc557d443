import type { Kinds } from './kinds.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One thing that a query asks for, and the ways in which a product may tell it: any of them will do. */
export type QueryWord = {
  /** As it was typed, folded. */
  text: string
  ways: Way[]
  /** How telling it is: the rarer among the products, the more. */
  weight: number
  role: Role
  /** Bits of the places of which a product must have one for it to be told: 0 where any will do. */
  must: number
}

/** All of these terms. Several, where a word is written as many: "book case" for bookcase. */
export type Way = {
  terms: number[]
  weight: number
  /** The terms have to follow each other in the title. */
  adjacent?: boolean
  /** Near, but not the same thing: it orders what is found and finds nothing by itself. */
  near?: boolean
}

/** What a word is in the query: what the thing is, what it is like, or what it is for ("for laptops"). */
export type Role = 'thing' | 'plain' | 'object'

/** A query as the index understands it. */
export type Read = {
  words: QueryWord[]
  /** What it is to be without: "without a hood". */
  without: QueryWord[]
  /** Words that mean nothing here, however they are read. */
  unknown: string[]
  /** The whole query with its misspellings put right, the likeliest first. */
  corrected: string[]
  /** Codes that the query may be, or has: article numbers, GTINs. */
  codes: string[]
}

/** What a reader asks of the index. */
export type Known = {
  vocabulary: Vocabulary
  kinds: Kinds
  /** In how many products a term is. */
  frequency(term: number): number
  readonly size: number
}
