import type { Kinds } from './kinds.ts'
import type { Way } from './query.ts'

/** Of so many titles with the word, at least this part is of one kind of thing … */
const leastPart = 0.6
/** … which is this many times what chance would make it. */
const leastLift = 5
const leastTitles = 3
/** A word of more titles finds enough by itself. */
const mostTitles = 300
const weight = 0.3

/**
 * What the catalogue itself says that a word is near to: where "davenport" stands almost only in the titles of sofas,
 * sofas that are not called so are the next best.
 * @param term of the word @param products how many there are
 */
export function learnedWays(term: number, kinds: Kinds, products: number): Way[] {
  const { starts, kinds: list, counts, totals, sizes } = kinds.table()
  const titles = totals[term] ?? 0
  const first = starts[term] ?? 0
  if (titles < leastTitles || titles > mostTitles || first === (starts[term + 1] ?? 0)) return []
  // The kinds of a term are listed by how often it is found in them.
  const [kind, count] = [list[first]!, counts[first]!]
  const part = count / titles
  const name = kinds.terms(kind)
  const head = name.at(-1)
  // Kinds taken from titles, for want of types, are only what other titles say.
  if (head === undefined || kinds.isGuess(kind) || name.includes(term) || part < leastPart) return []
  return part / (sizes[kind]! / products) < leastLift ? [] : [{ terms: [head], weight, near: true }]
}
