import type { QueryWord } from './query-words.ts'
import type { TextIndex } from './text-index.ts'

/** The documents that have the words, or most of them. */
export type Candidates = {
  count: number
  documents: Int32Array
  scores: Float64Array
  /** How much of what matters in the words a document has: 1 is all. */
  covered: Float64Array
}

/** A document is a candidate when it has this part of what the best one has. */
const leastOfBest = 0.6
const almostOne = 1 - 1e-6

/** Every document when there are no words. */
export function findCandidates(index: TextIndex, words: QueryWord[]): Candidates {
  const scores = new Float64Array(index.size)
  const covered = new Float64Array(index.size)
  if (words.length === 0) {
    const documents = new Int32Array(index.size)
    for (let i = 0; i < index.size; i++) documents[i] = i
    return { count: index.size, documents, scores, covered: covered.fill(1) }
  }
  const touched = new Int32Array(index.size)
  let count = 0
  const all = words.reduce((total, word) => total + word.importance, 0) || 1
  for (const { terms, importance } of words) {
    // Of several terms for one word (a synonym, a misspelling), the best counts.
    const counted = terms.length > 1 ? new Float64Array(index.size) : undefined
    for (const { term, weight } of terms)
      for (let i = index.starts[term]!; i < index.starts[term + 1]!; i++) {
        const document = index.documents[i]!
        const score = index.impacts[i]! * weight
        const before = counted?.[document] ?? 0
        if (covered[document] === 0) touched[count++] = document
        if (before === 0) covered[document]! += importance / all
        if (score > before) scores[document]! += score - before
        if (counted) counted[document] = Math.max(before, score)
      }
  }
  let best = 0
  for (let i = 0; i < count; i++) best = Math.max(best, covered[touched[i]!]!)

  const documents = new Int32Array(count)
  const result: Candidates = { count: 0, documents, scores: new Float64Array(count), covered: new Float64Array(count) }
  for (let i = 0; i < count; i++) {
    const document = touched[i]!
    const part = covered[document]!
    if (part < best * leastOfBest) continue
    documents[result.count] = document
    result.scores[result.count] = scores[document]!
    result.covered[result.count] = part >= almostOne ? 1 : part
    result.count++
  }
  return result
}
