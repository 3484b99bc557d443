/**
 * Finds the word of a vocabulary that a misspelt one was meant to be, by its deletion neighbourhood (W. Garbe, SymSpell,
 * 2012): every word is filed under what is left of it when one or two letters are dropped, so a look-up is a handful
 * of probes however large the vocabulary is.
 *
 *     boots -> oots bots bots boos boot      "bootes" -> bootes ootes botes ... boots  met: verify with the edit distance
 */
export type Misspellings = {
  /** The word that was meant; undefined where it is unclear, or where an everyday word is as near. */
  correct(form: string): string | undefined
}

/** `plain`: an everyday word, which is never the correction but may stand in its way: "cancle" is no candle. */
export type Spelling = { word: string; weight: number; plain?: boolean }

const prefix = 7
/** Shorter words are one letter away from too many others. */
const shortest = 4
const twoSlipsFrom = 8
const longest = 24
/** A bucket that many words share tells little: the weightiest come first. */
const fullBucket = 48
const mostCompared = 200
const mostRemembered = 2000

export function createMisspellings(vocabulary: Spelling[]): Misspellings {
  const words = vocabulary.filter(
    ({ word }) => word.length >= shortest && word.length <= longest && /^[^\d]+$/.test(word),
  )
  const { starts, ids, mask } = fileDeletions(words.map(({ word }) => word))
  // The number of the look-up that last saw a word: it is filed in several of the buckets that one look-up opens.
  const seen = new Uint32Array(words.length)
  let lookup = 0
  const remembered = new Map<string, string | undefined>()

  function correct(form: string): string | undefined {
    if (form.length < shortest || form.length > longest || /\d/.test(form)) return undefined
    if (remembered.has(form)) return remembered.get(form)
    const correction = search(form)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(form, correction)
    return correction
  }

  function search(form: string): string | undefined {
    const slips = form.length >= twoSlipsFrom - 1 ? 2 : 1
    let best: Spelling | undefined
    let bestDistance = slips + 1
    let bestWeight = 0
    let left = mostCompared
    lookup++
    deletions(form.slice(0, prefix), slips, hash => {
      const from = starts[hash & mask]!
      const to = Math.min(starts[(hash & mask) + 1]!, from + fullBucket)
      for (let i = from; i < to && left > 0; i++) {
        const id = ids[i]!
        if (seen[id] === lookup) continue
        seen[id] = lookup
        const spelling = words[id]!
        const { word, weight } = spelling
        if (Math.abs(word.length - form.length) > slips) continue
        // The first letter is seldom wrong, and a word that begins otherwise is mostly another one.
        if (word[0] !== form[0] && (word[1] !== form[0] || word[0] !== form[1])) continue
        left--
        const allowed = word.length >= twoSlipsFrom || form.length >= twoSlipsFrom ? slips : 1
        const distance = editDistance(word, form, Math.min(bestDistance, allowed))
        if (distance > allowed) continue
        if (distance < bestDistance || (distance === bestDistance && weight > bestWeight)) {
          best = spelling
          bestDistance = distance
          bestWeight = weight
        }
      }
    })
    return best?.plain ? undefined : best?.word
  }
  return { correct }
}

/** Files each word under the hashes of its deletions: counted first, filled second, into two flat arrays. */
function fileDeletions(words: string[]): { starts: Uint32Array; ids: Uint32Array; mask: number } {
  const mask = (1 << Math.min(22, Math.max(8, Math.ceil(Math.log2(words.length * 16 + 1))))) - 1
  const starts = new Uint32Array(mask + 2)
  const each = (visit: (bucket: number, id: number) => void) => {
    for (let id = 0; id < words.length; id++) {
      const word = words[id]!
      deletions(word.slice(0, prefix), word.length >= twoSlipsFrom - 1 ? 2 : 1, hash => visit(hash & mask, id))
    }
  }
  each(bucket => starts[bucket + 1]!++)
  for (let i = 0; i <= mask; i++) starts[i + 1]! += starts[i]!
  const ids = new Uint32Array(starts[mask + 1]!)
  const filled = starts.slice()
  each((bucket, id) => {
    ids[filled[bucket]!++] = id
  })
  return { starts, ids, mask }
}

/** Hashes of the text with none, one or two of its letters left out. */
function deletions(text: string, most: number, visit: (hash: number) => void): void {
  visit(hashWithout(text, -1, -1))
  for (let i = 0; i < text.length; i++) {
    visit(hashWithout(text, i, -1))
    if (most > 1) for (let j = i + 1; j < text.length; j++) visit(hashWithout(text, i, j))
  }
}

function hashWithout(text: string, first: number, second: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    if (i !== first && i !== second) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}

const rows = [new Uint8Array(32), new Uint8Array(32), new Uint8Array(32)] as const

/** Slips between two words of at most 24 letters, a swap of neighbours being one; more than `most` is `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, previous, current]: [Uint8Array, Uint8Array, Uint8Array] = [...rows]
  for (let j = 0; j <= b.length; j++) previous[j] = j
  for (let i = 1; i <= a.length; i++) {
    current[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      current[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, previous, current] = [previous, current, before]
  }
  return previous[b.length]!
}
