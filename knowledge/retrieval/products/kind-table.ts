import { inType, isHead, type Segment, titlePlace } from './segment.ts'

/** How often each word stands in the titles of each kind: see `Kinds`. */
export type KindTable = {
  starts: Uint32Array
  kinds: Uint16Array
  counts: Uint32Array
  /** In how many titles or types a term stands. */
  totals: Uint32Array
  /** In how many of them it names the thing. */
  heads: Uint32Array
  /** How many products are of a kind. */
  sizes: Uint32Array
}

/** Kinds kept for a term: those it is found in most. */
const perTerm = 24

export const noTable = (): KindTable => ({
  starts: new Uint32Array(1),
  kinds: new Uint16Array(0),
  counts: new Uint32Array(0),
  totals: new Uint32Array(0),
  heads: new Uint32Array(0),
  sizes: new Uint32Array(1),
})

/** @param terms @param size how many terms, and how many kinds, there are */
export function countKinds(segments: Segment[], terms: number, size: number): KindTable {
  const sizes = new Uint32Array(size)
  for (const { kinds } of segments) for (const kind of kinds) sizes[kind]!++
  const inTitle = titlePlace | inType
  const totals = new Uint32Array(terms)
  const heads = new Uint32Array(terms)
  const starts = new Uint32Array(terms + 1)
  const [kindList, countList]: [number[], number[]] = [[], []]
  const counts = new Uint32Array(size)
  // Where each segment's postings have been read to: terms are ascending in all of them.
  const at = segments.map(() => 0)
  for (let term = 0; term < terms; term++) {
    const touched: number[] = []
    let named = false
    for (const [s, segment] of segments.entries()) {
      if (segment.terms[at[s]!] !== term) continue
      const i = at[s]!++
      for (let j = segment.starts[i]!; j < segment.starts[i + 1]!; j++) {
        const place = segment.places[j]!
        if ((place & inTitle) === 0) continue
        totals[term]!++
        if ((place & inType) !== 0) named = true
        if ((place & isHead) !== 0) heads[term]!++
        const kind = segment.kinds[segment.documents[j]!]!
        if (kind !== 0 && counts[kind]!++ === 0) touched.push(kind)
      }
    }
    // A word of one title says nothing of kinds, unless it is the kind.
    if (totals[term]! > 1 || named) {
      touched.sort((a, b) => counts[b]! - counts[a]! || a - b)
      for (const kind of touched.slice(0, perTerm)) {
        kindList.push(kind)
        countList.push(counts[kind]!)
      }
    }
    for (const kind of touched) counts[kind] = 0
    starts[term + 1] = kindList.length
  }
  return { starts, kinds: Uint16Array.from(kindList), counts: Uint32Array.from(countList), totals, heads, sizes }
}
