/**
 * Finds the word of a vocabulary that a misspelt one was meant to be, by its deletion neighbourhood (W. Garbe, SymSpell,
 * 2012): every word is filed under what is left of it when one or two letters are dropped, so a look-up is a handful
 * of probes however large the vocabulary is.
 *
 *     boots -> oots bots bots boos boot      "bootes" -> bootes ootes botes ... boots  met: verify with the edit distance
 */
export type Misspellings = { correct(form: string): string | undefined }

const prefix = 7
/** Shorter words are one letter away from too many others. */
const shortest = 4
const twoSlipsFrom = 8
/** A bucket that many words share tells nothing. */
const fullBucket = 48

export function createMisspellings(vocabulary: { word: string; weight: number }[]): Misspellings {
  const words = vocabulary.filter(({ word }) => word.length >= shortest && word.length <= 24 && /^[^\d]+$/.test(word))
  const buckets = 1 << Math.max(8, Math.ceil(Math.log2(words.length * 16 + 1)))
  const mask = Math.min(buckets, 1 << 22) - 1
  // Counted first, filled second: two flat arrays instead of a million small ones.
  const starts = new Uint32Array(mask + 2)
  const each = (visit: (bucket: number, id: number) => void) => {
    for (let id = 0; id < words.length; id++) {
      const { word } = words[id]!
      const seen = new Set<number>()
      deletions(word.slice(0, prefix), word.length >= twoSlipsFrom - 1 ? 2 : 1, hash => seen.add(hash & mask))
      for (const bucket of seen) visit(bucket, id)
    }
  }
  each(bucket => starts[bucket + 1]!++)
  for (let i = 0; i <= mask; i++) starts[i + 1]! += starts[i]!
  const ids = new Uint32Array(starts[mask + 1]!)
  const filled = starts.slice()
  each((bucket, id) => {
    ids[filled[bucket]!++] = id
  })

  function correct(form: string): string | undefined {
    if (form.length < shortest || form.length > 24 || /\d/.test(form)) return undefined
    const slips = form.length >= twoSlipsFrom - 1 ? 2 : 1
    let best: string | undefined
    let bestDistance = slips + 1
    let bestWeight = 0
    const probed = new Set<number>()
    deletions(form.slice(0, prefix), slips, hash => {
      const bucket = hash & mask
      if (probed.has(bucket)) return
      probed.add(bucket)
      const from = starts[bucket]!
      const to = Math.min(starts[bucket + 1]!, from + fullBucket)
      for (let i = from; i < to; i++) {
        const { word, weight } = words[ids[i]!]!
        if (Math.abs(word.length - form.length) > slips) continue
        // The first letter is seldom wrong, and a word that begins otherwise is mostly another one.
        if (word[0] !== form[0] && (word[1] !== form[0] || word[0] !== form[1])) continue
        const allowed = word.length >= twoSlipsFrom || form.length >= twoSlipsFrom ? slips : 1
        const distance = editDistance(word, form, Math.min(bestDistance, allowed))
        if (distance > allowed) continue
        if (distance < bestDistance || (distance === bestDistance && weight > bestWeight && distance <= slips)) {
          best = word
          bestDistance = distance
          bestWeight = weight
        }
      }
    })
    return bestDistance <= slips ? best : undefined
  }
  return { correct }
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
