/** Finds the words nearest to one that is not known. */
export type Spelling = {
  /** Indexes of the known words at the least distance, which is at most `within`; at most five. */
  nearest(word: string, within: number): { words: number[]; distance: number }
}

const maxNearest = 5

/** How many slips a word of this length may have: none in a short one, where every slip is another word. */
export const slipsAllowed = (word: string): number =>
  word.length >= 8 ? 2 : word.length >= 4 && !/\d/.test(word) ? 1 : 0

/** Compares with all words; a mask of the letters of each rules nearly all of them out before their letters are read. */
export function spellingOf(words: string[]): Spelling {
  const masks = Int32Array.from(words, letters)
  const lengths = Uint16Array.from(words, word => Math.min(word.length, 65_535))
  return {
    nearest(word, within) {
      const mask = letters(word)
      let found: number[] = []
      let least = within
      for (let i = 0; i < words.length; i++) {
        if (Math.abs(lengths[i]! - word.length) > least || lengths[i]! < 3) continue
        // Each slip takes away one letter and adds one at most.
        if (ones(masks[i]! ^ mask) > 2 * least) continue
        const distance = editDistance(word, words[i]!, least)
        if (distance > least) continue
        if (distance < least) found = []
        least = distance
        if (found.length < maxNearest) found.push(i)
      }
      return { words: found, distance: least }
    },
  }
}

function letters(word: string): number {
  let mask = 0
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31)
  return mask
}

function ones(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/**
 * Letters added, dropped, changed or swapped with their neighbour (optimal string alignment).
 * @returns more than `most`, not necessarily the distance, when it is more
 */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < best) best = cost
    }
    if (best > most) return best
    before = above
    above = row
  }
  return above[b.length]!
}
