import type { Codes } from './codes.ts'
import type { Offers } from './offers.ts'

/**
 * Up to 65,536 products as they were when it was built. Documents are numbers within the segment, so two bytes each; the
 * numbers of terms, kinds and values are those of the whole index.
 *
 *   terms[i] ──► starts[i] .. starts[i + 1] ──► documents[j], impacts[j], places[j]
 */
export type Segment = {
  size: number
  ids: Ids
  /** Terms that occur, ascending. */
  terms: Uint32Array
  starts: Uint32Array
  /** Ascending within a term. */
  documents: Uint16Array
  /** The BM25F share of the term in the document, without how rare it is: 255 is all. */
  impacts: Uint8Array
  /** Where it stands: see the bits below. */
  places: Uint8Array
  /** The kind of thing that each product is. */
  kinds: Uint16Array
  /** What breaks ties, 0 to 255: can it be had, and how many have rated it. */
  priors: Uint8Array
  offers: Offers
  codes: Codes
}

export const maxDocuments = 65_536

/** The lower four bits: place in the title, from 1; 15 is there or beyond, 0 is not in the title. */
export const titlePlace = 15
export const inType = 16
/** It names the thing: the head of the title or of the type. */
export const isHead = 32
/** It names what the thing is for: "laptop" in "sleeve for laptop". */
export const isObject = 64
export const inFacts = 128

/** The ids of products as UTF-8, end to end. */
export type Ids = { bytes: Uint8Array; starts: Uint32Array }

const decoder = new TextDecoder()

export const idOf = ({ ids }: Segment, document: number): string =>
  decoder.decode(ids.bytes.subarray(ids.starts[document]!, ids.starts[document + 1]!))

/** The index of a term in `terms`, -1 when no product has it. */
export function termAt({ terms }: Segment, term: number): number {
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = terms[middle]!
    if (here === term) return middle
    if (here < term) low = middle + 1
    else high = middle - 1
  }
  return -1
}
