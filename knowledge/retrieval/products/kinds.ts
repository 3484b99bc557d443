import { fold } from '../../fold.ts'
import { type Dictionary, type DictionaryArrays, dictionaryOf } from './dictionary.ts'
import { inType, isHead, type Segment, titlePlace } from './segment.ts'
import { tokensOf } from './tokens.ts'
import { typeTheUntyped } from './untyped.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The kinds of thing in a shop (its product types; where it tells none, the words that name the things in titles), and
 * how often each word stands in the titles of each kind: the row of a term is kinds[i], counts[i] for
 * starts[term] .. starts[term + 1]. A title is what somebody who knew wrote about a thing of that kind, so these counts
 * say which kind a query is about.
 */
export type Kinds = {
  /** The number of a kind. 0 is none. @param head the stem of the word that names the thing, where there is no type */
  add(type: string, head: string): number
  /** Whether it was taken from titles, where there is no type. */
  isGuess(kind: number): boolean
  /** The terms of the name. */
  terms(kind: number): number[]
  readonly size: number
  table(): KindTable
  learn(segments: Segment[], terms: number): void
  arrays(): { names: DictionaryArrays; table: KindTable }
}

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

/** Words in the name of a kind that name nothing. */
const joining = new Set(['and', 'or', 'the', 'of', 'for', 'with', 'und', 'other'])

const guess = '~'
const most = 65_535
/** Kinds kept for a term: those it is found in most. */
const perTerm = 24

const noTable = (): KindTable => ({
  starts: new Uint32Array(1),
  kinds: new Uint16Array(0),
  counts: new Uint32Array(0),
  totals: new Uint32Array(0),
  heads: new Uint32Array(0),
  sizes: new Uint32Array(1),
})

export function kindsOf(vocabulary: Vocabulary, from?: { names: DictionaryArrays; table: KindTable }): Kinds {
  const names: Dictionary = dictionaryOf(from?.names)
  if (!from) names.add('')
  const termsOf: number[][] = []
  let table = from?.table ?? noTable()
  return {
    get size() {
      return names.size
    },
    add(type, head) {
      const name = type ? fold(type) : head && guess + head
      if (!name) return 0
      const known = names.find(name)
      if (known >= 0) return known
      return names.size < most ? names.add(name) : 0
    },
    isGuess: kind => names.at(kind).startsWith(guess),
    terms: kind => {
      termsOf[kind] ??= [...new Set(tokensOf(names.at(kind)).words)]
        .filter(word => !joining.has(word))
        .map(word => vocabulary.term(word))
        .filter(term => term >= 0)
      return termsOf[kind]
    },
    table: () => table,
    learn(segments, terms) {
      table = count(segments, terms, names.size)
      const isTold = (kind: number): boolean => kind !== 0 && !names.at(kind).startsWith(guess)
      if (typeTheUntyped(segments, table, isTold)) table = count(segments, terms, names.size)
    },
    arrays: () => ({ names: names.arrays(), table }),
  }
}

function count(segments: Segment[], terms: number, size: number): KindTable {
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
