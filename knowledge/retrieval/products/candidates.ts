import type { Prepared } from './hits.ts'
import { coverageTable, isDead, type Live, priorStep } from './matching.ts'
import type { ProductIndex } from './product-index.ts'
import type { QueryWord } from './query.ts'
import type { Scoring } from './scoring.ts'

/** The products that have most of the words, for when none has all that was asked for. */
export type Candidates = {
  documents: number[]
  scores: number[]
  /** The part of the words that each tells, by how telling they are: 1 is all of them, told as such. */
  covered: number[]
  /** Bits of the words that any of them tells. */
  told: number
}

/** A product is a candidate when it has this part of what the best one has. */
const leastOfBest = 0.6
/** All words, but some only nearly. */
const almostAll = 0.999

/** How far a product is the thing that was asked for. */
const isOther = 0
const isNear = 1
const isIt = 2

/**
 * Every product when there are no words. Where the shop has the thing that was asked for, only that: a boot whose description
 * speaks of a backpack is not the next best to a backpack. Else what is near to it, else what has the other words.
 * @param same the words with the ways that mean the same @param near with all ways
 */
export function candidatesFor(index: ProductIndex, same: Prepared, near: Prepared): Candidates {
  const found: Candidates = { documents: [], scores: [], covered: [], told: 0 }
  if (same.words.length === 0) {
    for (const live of index.live) everything(live, found)
    return found
  }
  let [best, kind] = [0, isOther]
  const { sums } = index.arenas
  const whole = 2 ** same.words.length - 1
  const keeps = coverageTable(near.scoring, same.words.length)
  const part = partTable(near.scoring, same.words.length)
  const thing = same.words.findIndex(({ role, must }) => role === 'thing' && must !== 0)
  const thingBit = thing < 0 ? 0 : 1 << thing
  for (const [s, { segment, dead, base }] of index.live.entries()) {
    const count = addUp(near, same, s, sums)
    for (let i = 0; i < count; i++) {
      const document = sums.touched[i]!
      const [nearly, told] = [sums.near[document]!, sums.words[document]!]
      const score = sums.scores[document]!
      sums.near[document] = 0
      sums.words[document] = 0
      sums.scores[document] = 0
      if (isDead(dead, document)) continue
      const here = thingBit === 0 || (told & thingBit) !== 0 ? isIt : (nearly & thingBit) !== 0 ? isNear : isOther
      if (here < kind) continue
      const covered = told === whole ? 1 : Math.min(almostAll, part(nearly | told))
      if (here > kind) {
        kind = here
        best = 0
        found.documents.length = found.scores.length = found.covered.length = 0
        found.told = 0
      }
      found.told |= told
      if (covered > best) best = covered
      if (covered < best * leastOfBest) continue
      found.documents.push(base + document)
      found.scores.push(
        score * keeps(nearly | told) * near.scoring.kindFactors[segment.kinds[document]!]! +
          segment.priors[document]! * priorStep,
      )
      found.covered.push(covered)
    }
  }
  return atLeast(found, best * leastOfBest)
}

function everything({ segment, dead, base }: Live, { documents, scores, covered }: Candidates): void {
  for (let document = 0; document < segment.size; document++) {
    if (isDead(dead, document)) continue
    documents.push(base + document)
    scores.push(segment.priors[document]! * priorStep)
    covered.push(1)
  }
}

/** Adds up the scores of one segment, and notes which words each document tells. @returns how many it touched */
function addUp(near: Prepared, same: Prepared, s: number, sums: ProductIndex['arenas']['sums']): number {
  const { weights, placeFactors, musts } = near.scoring
  let count = 0
  for (const [i, { documents, impacts, places, from, to, scale }] of near.lists[s]!.entries()) {
    const weight = (weights[i]! * scale) / 255
    const factors = placeFactors[i]!
    const must = musts[i]!
    for (let j = from; j < to; j++) {
      const document = documents[j]!
      if (sums.scores[document] === 0) sums.touched[count++] = document
      sums.scores[document]! += weight * impacts[j]! * factors[places[j]!]!
      if (must === 0 || (places[j]! & must) !== 0) sums.near[document]! |= 1 << i
    }
  }
  for (const [i, { documents, places, from, to }] of same.lists[s]!.entries()) {
    const must = musts[i]!
    for (let j = from; j < to; j++) if (must === 0 || (places[j]! & must) !== 0) sums.words[documents[j]!]! |= 1 << i
  }
  return count
}

function atLeast({ documents, scores, covered, told }: Candidates, least: number): Candidates {
  const kept = documents.flatMap((_, i) => (covered[i]! >= least ? [i] : []))
  return {
    documents: kept.map(i => documents[i]!),
    scores: kept.map(i => scores[i]!),
    covered: kept.map(i => covered[i]!),
    told,
  }
}

/** How much of what matters in the words is among these bits. */
function partTable({ weights, total }: Scoring, count: number): (bits: number) => number {
  const kept = new Map<number, number>()
  return bits => {
    let part = kept.get(bits)
    if (part === undefined) {
      part = 0
      for (let i = 0; i < count; i++) if ((bits >>> i) & 1) part += weights[i]! / total
      kept.set(bits, part)
    }
    return part
  }
}

/** The words that none of the candidates tells as such. */
export const untold = (words: QueryWord[], told: number): string[] =>
  words.flatMap(({ text }, i) => (((told >>> i) & 1) === 0 ? [text] : []))
