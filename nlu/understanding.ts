/** What an utterance means. Imports nothing: dialogs and the engine depend on these types and on nothing else of `nlu/`. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export type Understanding = {
  /** BCP 47 */
  language: string
  /** One per request in the utterance, in the order said. Empty when nothing was asked ("yes", "2"). */
  requests: Understood[]
  /** May come with a correction: "no, the red one". */
  answer?: 'yes' | 'no'
  correction: boolean
  /** -1 (angry) to 1 (delighted) */
  sentiment: number
  flags: ('abuse' | 'distress' | 'card-number')[]
  by: 'rules' | 'classifier' | 'model'
}

export type Understood = {
  text: string
  intent: string
  /** 0..1, calibrated */
  confidence: number
  /** The runners-up, best first: what "did you mean" offers. */
  alternatives: { intent: string; confidence: number }[]
  entities: Entity[]
}

/**
 * A value found in the utterance. `start` and `end` are offsets into the utterance.
 *
 * | type | value |
 * |---|---|
 * | order-number | the number as written without `#`, upper case |
 * | email, phone, postal-code | normalised text |
 * | person-name | { first, last } |
 * | address | { line1, line2?, city?, region?, country?, postalCode? } |
 * | money | { amount (minor units), currency? } |
 * | price-range | { min?, max?, currency? } in minor units |
 * | size | { value, system? } |
 * | measure | { value, unit } such as 1 l, 15 inch |
 * | quantity, rating | number |
 * | date | { from, to } ISO dates |
 * | ordinal | 1-based; -1 is the last |
 * | reference | 'it' \| 'both' \| 'all' \| 'other' \| 'same' \| 'last' |
 * | superlative | { attribute, direction: 'most' \| 'least' } |
 * | comparative | { attribute, direction: 'more' \| 'less' } |
 * | drop-condition | 'colour' \| 'price' \| 'size' \| 'brand' \| 'material': counts no more |
 * | brand, product-type, department, colour, material | the shop's own word |
 * | option | { name, value }: an option value of the catalogue |
 * | product | the product's id |
 * | payment-method | 'credit-card' \| 'paypal' \| 'gift-card' \| 'klarna' \| ..., or { kind, brand?, lastFour? } |
 * | shown | 1-based place among what was shown |
 * | choice | the value of an offered choice |
 * | language | BCP 47 |
 * | order-status | 'pending' \| 'processed' \| 'shipped' \| 'delivered' \| 'cancelled' \| 'returned' |
 */
export type Entity = { type: string; value: Json; text: string; start: number; end: number; negated?: boolean }

/** The shop's own words, handed in as plain data so that `nlu/` knows no shop. */
export type Lexicon = {
  /**
   * Built once per catalogue; looks words up in time that does not grow with it. `language` is what the text is in: slips
   * are mended only in the shop's own, for the right word of one language is a misspelt one of another.
   */
  find(text: string, language?: string): Entity[]
}

/** What "2", "the second one" and "the red one" can mean. */
export type ShownItem = { value: Json; label: string; words?: string[] }

export type Situation = {
  /** The slot just asked for, and what may fill it. */
  expecting?: { slot: string; kind: string; choices?: { value: string; label: string }[] }
  shown?: ShownItem[]
  lexicon: Lexicon
  /** BCP 47: what the conversation is held in so far. */
  locale: string
  currency: string
  now: Date
  timeZone: string
}
