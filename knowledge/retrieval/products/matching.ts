import { type List, seek } from './lists.ts'
import type { Scoring } from './scoring.ts'
import { maxDocuments, type Segment } from './segment.ts'
import type { Top } from './top.ts'

/** One segment, and what of it no longer counts. */
export type Live = {
  segment: Segment
  /** One bit a document: it was changed or removed since. */
  dead: Uint32Array
  /** Added to a document's number to make it one of the whole index. */
  base: number
}

/** Scratch memory for adding up: one number a document. */
export type Sums = {
  scores: Float32Array
  words: Uint32Array
  /** Words that are only nearly told. */
  near: Uint32Array
  touched: Uint16Array
  counts: Uint32Array
}

export const newSums = (): Sums => ({
  scores: new Float32Array(maxDocuments),
  words: new Uint32Array(maxDocuments),
  near: new Uint32Array(maxDocuments),
  touched: new Uint16Array(maxDocuments),
  counts: new Uint32Array(256),
})

/** Breaks ties and nothing else: 255 steps of this are less than any difference in relevance that counts. */
export const priorStep = 2e-5

export const isDead = (dead: Uint32Array, document: number): boolean =>
  ((dead[document >> 5]! >>> (document & 31)) & 1) === 1

/**
 * The documents that have all words, each with its score. The shortest list leads, the others are sought in.
 * @param accepts the conditions @param each is told every document that has the words and meets the conditions
 */
export function matchAll(
  { segment, dead }: Live,
  lists: List[],
  scoring: Scoring,
  accepts: (document: number) => boolean,
  each: (document: number, score: number) => void,
): void {
  const order = lists.map((_, i) => i).sort((a, b) => length(lists[a]!) - length(lists[b]!))
  const sorted = order.map(i => lists[i]!)
  const factors = order.map(i => scoring.placeFactors[i]!)
  const musts = order.map(i => scoring.musts[i]!)
  const weights = order.map((i, at) => (scoring.weights[i]! * sorted[at]!.scale) / 255)
  const at = sorted.map(({ from }) => from)
  const [lead] = sorted
  if (!lead) return
  const { kinds, priors } = segment
  next: for (let i = lead.from; i < lead.to; i++) {
    const document = lead.documents[i]!
    if (musts[0] !== 0 && (lead.places[i]! & musts[0]!) === 0) continue
    if (isDead(dead, document) || !accepts(document)) continue
    let score = lead.impacts[i]! * weights[0]! * factors[0]![lead.places[i]!]!
    for (let other = 1; other < sorted.length; other++) {
      const list = sorted[other]!
      const here = seek(list, at[other]!, document)
      at[other] = here
      if (here >= list.to) return
      if (list.documents[here] !== document) continue next
      if (musts[other] !== 0 && (list.places[here]! & musts[other]!) === 0) continue next
      score += list.impacts[here]! * weights[other]! * factors[other]![list.places[here]!]!
    }
    each(document, score * scoring.kindFactors[kinds[document]!]! + priors[document]! * priorStep)
  }
}

/**
 * The best documents that have any of the words, added up list by list, the most telling word first. Once what is left
 * cannot lift a new document among the best, only those found already are added to (the continue strategy of Moffat &
 * Zobel 1996).
 */
export function matchAny(
  { segment, dead, base }: Live,
  lists: List[],
  scoring: Scoring,
  accepts: (document: number) => boolean,
  top: Top,
  most: number,
  sums: Sums,
): void {
  const { scores, words, touched } = sums
  const { kinds, priors } = segment
  const order = lists.map((_, i) => i).sort((a, b) => scoring.weights[b]! - scoring.weights[a]!)
  const covered = coverageTable(scoring, lists.length)
  let left = scoring.total
  let count = 0
  for (const i of order) {
    const { documents, impacts, places, from, to, scale } = lists[i]!
    const factors = scoring.placeFactors[i]!
    const weight = (scoring.weights[i]! * scale) / 255
    const bit = 1 << i
    const bound = left * scoring.mostFactor * scoring.covered(left / scoring.total)
    left -= scoring.weights[i]!
    const closed = count >= most && bound < leastOfBest(sums, count, most, covered, top.least, dead, accepts)
    if (!closed) {
      for (let j = from; j < to; j++) {
        const document = documents[j]!
        if (words[document] === 0) touched[count++] = document
        words[document]! |= bit
        scores[document]! += weight * impacts[j]! * factors[places[j]!]!
      }
    } else {
      for (let j = from; j < to; j++) {
        const document = documents[j]!
        if (words[document] === 0) continue
        words[document]! |= bit
        scores[document]! += weight * impacts[j]! * factors[places[j]!]!
      }
    }
  }
  let least = top.least
  for (let i = 0; i < count; i++) {
    const document = touched[i]!
    const score =
      scores[document]! * covered(words[document]!) * scoring.kindFactors[kinds[document]!]! +
      priors[document]! * priorStep
    scores[document] = 0
    words[document] = 0
    if (score <= least || isDead(dead, document) || !accepts(document)) continue
    top.add(score, base + document)
    least = top.least
  }
}

/** What a document keeps of its score, by the bits of the words it has. */
export function coverageTable(scoring: Scoring, count: number): (words: number) => number {
  const part = (words: number): number => {
    let sum = 0
    for (let i = 0; i < count; i++) if ((words >>> i) & 1) sum += scoring.weights[i]!
    return scoring.covered(Math.min(1, sum / scoring.total))
  }
  if (count > 8) return part
  const table = Float32Array.from({ length: 1 << count }, (_, words) => part(words))
  return words => table[words]!
}

/** A score that at least `most` of the documents found so far pass already: more words only add to it. */
function leastOfBest(
  { scores, words, touched, counts }: Sums,
  count: number,
  most: number,
  covered: (words: number) => number,
  least: number,
  dead: Uint32Array,
  accepts: (document: number) => boolean,
): number {
  let highest = 0
  for (let i = 0; i < count; i++) highest = Math.max(highest, scores[touched[i]!]!)
  if (highest === 0) return least
  counts.fill(0)
  for (let i = 0; i < count; i++) {
    const document = touched[i]!
    const score = scores[document]! * covered(words[document]!)
    const step = Math.floor((255 * score) / highest)
    // The lower half does not matter, and asking whether a document is accepted takes the longest.
    if (step < 64 || isDead(dead, document) || !accepts(document)) continue
    counts[step]!++
  }
  let above = 0
  for (let step = 255; step > 0; step--) {
    above += counts[step]!
    if (above >= most) return Math.max(least, (step * highest) / 255)
  }
  return least
}

const length = ({ from, to }: List): number => to - from
