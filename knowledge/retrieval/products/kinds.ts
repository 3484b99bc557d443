import { fold } from '../../fold.ts'
import { type Dictionary, type DictionaryArrays, dictionaryOf } from './dictionary.ts'
import { countKinds, type KindTable, noTable } from './kind-table.ts'
import type { Segment } from './segment.ts'
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

/** Words in the name of a kind that name nothing. */
const joining = new Set(['and', 'or', 'the', 'of', 'for', 'with', 'und', 'other'])

const guess = '~'
const most = 65_535
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
      table = countKinds(segments, terms, names.size)
      const isTold = (kind: number): boolean => kind !== 0 && !names.at(kind).startsWith(guess)
      if (typeTheUntyped(segments, table, isTold)) table = countKinds(segments, terms, names.size)
    },
    arrays: () => ({ names: names.arrays(), table }),
  }
}
