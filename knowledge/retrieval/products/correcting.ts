import { editDistance } from '../spelling.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Finds the words that a misspelt one may be meant to be. */
export type Correcting = {
  /** Best first: the fewest slips, then those in most products. */
  nearest(word: string, within: number): Correction[]
  /** Words that end with this one: German compounds, whose last part says what the thing is. */
  endingWith(word: string): string[]
}

export type Correction = { word: string; slips: number }

const most = 5
const mostCompounds = 64
const maxKept = 2_000
const maxShort = 6

/**
 * Goes through all words; a mask of the letters of each rules nearly all of them out before their letters are read.
 * @param frequency in how many products a term is
 */
export function correctingOf(vocabulary: Vocabulary, frequency: (term: number) => number): Correcting {
  let masks = new Uint32Array(0)
  const kept = new Map<string, Correction[]>()
  const keptCompounds = new Map<string, string[]>()

  /** The masks of the words that came since they were last looked at. */
  const catchUp = (): void => {
    const { size } = vocabulary.words
    if (masks.length === size) return
    const before = masks
    masks = new Uint32Array(size)
    masks.set(before)
    const [letters, starts] = [vocabulary.words.letters(), vocabulary.words.starts()]
    for (let word = before.length; word < size; word++) {
      let mask = 0
      for (let i = starts[word]!; i < starts[word + 1]!; i++) mask |= 1 << (letters[i]! & 31)
      masks[word] = mask
    }
    kept.clear()
    keptCompounds.clear()
  }

  return {
    nearest(word, within) {
      if (within === 0) return []
      catchUp()
      const before = kept.get(word)
      if (before) return before
      const [letters, starts] = [vocabulary.words.letters(), vocabulary.words.starts()]
      const mask = maskOf(word)
      const found: (Correction & { uses: number })[] = []
      let least = within
      for (let i = 0; i < masks.length; i++) {
        // Each slip takes away one letter and adds one at most.
        if (ones(masks[i]! ^ mask) > 2 * least) continue
        const length = starts[i + 1]! - starts[i]!
        if (length < 3 || Math.abs(length - word.length) > least || !vocabulary.spells(i)) continue
        // The first letter is seldom wrong, and in a short word what is left then says too little.
        if (word.length < maxShort && letters[starts[i]!] !== word.charCodeAt(0)) continue
        const uses = frequency(vocabulary.termOfWord(i))
        if (uses === 0) continue
        const other = vocabulary.words.at(i)
        if (other === word) continue
        const slips = editDistance(word, other, least)
        if (slips > least) continue
        least = slips
        found.push({ word: other, slips, uses })
      }
      const likelihood = (one: Correction & { uses: number }): number =>
        Math.log(1 + one.uses) + (one.word[0] === word[0] ? 3 : 0)
      const best = found
        .filter(({ slips }) => slips === least)
        .sort((a, b) => likelihood(b) - likelihood(a))
        .slice(0, most)
      if (kept.size >= maxKept) kept.clear()
      kept.set(word, best)
      return best
    },
    endingWith(word) {
      catchUp()
      const before = keptCompounds.get(word)
      if (before) return before
      const [letters, starts] = [vocabulary.words.letters(), vocabulary.words.starts()]
      const found: { word: string; uses: number }[] = []
      for (let i = 0; i < masks.length; i++) {
        const end = starts[i + 1]!
        const from = end - word.length
        if (from - starts[i]! < 3) continue
        let at = word.length - 1
        while (at >= 0 && letters[from + at] === word.charCodeAt(at)) at--
        if (at < 0) found.push({ word: vocabulary.words.at(i), uses: frequency(vocabulary.termOfWord(i)) })
      }
      const best = found
        .filter(({ uses }) => uses > 0)
        .sort((a, b) => b.uses - a.uses)
        .slice(0, mostCompounds)
        .map(one => one.word)
      if (keptCompounds.size >= maxKept) keptCompounds.clear()
      keptCompounds.set(word, best)
      return best
    },
  }
}

function maskOf(word: string): number {
  let mask = 0
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31)
  return mask
}

function ones(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}
