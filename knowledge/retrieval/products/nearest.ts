import { type Candidates, candidatesFor, untold } from './candidates.ts'
import { bitOf, type Checker, type ConditionKey, type Conditions } from './conditions.ts'
import type { collector, Prepared } from './hits.ts'
import type { Live } from './matching.ts'
import type { ProductIndex } from './product-index.ts'
import { giveUp } from './relaxing.ts'
import { maxDocuments } from './segment.ts'

/** With the words given up, a hit still has this part of what the best one has of them. */
const leastOfBest = 0.6

/**
 * When nothing has all that was asked for: the products that are left when as little as possible is given up.
 * @param same the words with the ways that mean the same @param near with all ways
 * @param begin is told what was given up, and makes the collector of the hits
 * @returns the conditions given up, the most recently given up first, and the words that nothing of it tells
 */
export function collectNearest(
  index: ProductIndex,
  same: Prepared,
  near: Prepared,
  conditions: Conditions,
  begin: (givenUp: number) => ReturnType<typeof collector> | undefined,
): { relaxed: ConditionKey[]; untold: string[] } {
  const candidates = candidatesFor(index, same, near)
  const checkers = index.live.map(({ segment }) => conditions.on(segment.offers))
  const given = giveUp(failuresAmong(index.live, candidates, checkers))
  const hits = begin(given.bits)
  const result = {
    relaxed: given.keys,
    untold: (given.bits & bitOf.words) === 0 ? [] : untold(same.words, candidates.told),
  }
  if (!hits) return result
  const into = index.live.map((live, s) => hits.into(live, checkers[s]!))
  const wordsHold = (given.bits & bitOf.words) === 0
  let best = 0
  const passing: number[] = []
  for (let i = 0; i < candidates.documents.length; i++) {
    const covered = candidates.covered[i]!
    if (covered < (wordsHold ? 1 : best * leastOfBest)) continue
    const document = candidates.documents[i]!
    if (!checkers[segmentOf(document)]!.passes(document % maxDocuments, given.bits)) continue
    if (covered > best) best = covered
    passing.push(i)
  }
  for (const i of passing) {
    if (!wordsHold && candidates.covered[i]! < best * leastOfBest) continue
    const document = candidates.documents[i]!
    into[segmentOf(document)]!(document % maxDocuments, candidates.scores[i]!)
  }
  return result
}

const segmentOf = (document: number): number => Math.floor(document / maxDocuments)

/** The distinct sets of conditions that offers fail; the empty set alone as soon as one fails nothing. */
function failuresAmong(live: readonly Live[], candidates: Candidates, checkers: Checker[]): Set<number> {
  const failures = new Set<number>()
  let last = -1
  for (let i = 0; i < candidates.documents.length; i++) {
    const segment = segmentOf(candidates.documents[i]!)
    const product = candidates.documents[i]! % maxDocuments
    const checker = checkers[segment]!
    const { firstOffer } = live[segment]!.segment.offers
    const met = checker.metBy(product)
    const whole = checker.failedBy(product, met) | (candidates.covered[i]! < 1 ? bitOf.words : 0)
    for (let offer = firstOffer[product]!; offer < firstOffer[product + 1]!; offer++) {
      const failed = checker.failedByOffer(offer, met) | whole
      if (failed === 0) return new Set([0])
      if (failed !== last) failures.add(failed)
      last = failed
    }
  }
  return failures
}
