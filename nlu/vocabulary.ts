import { createFeatures, extract, type Features, type Word } from './features.ts'

/** The hashes of the features that a model knows. The first `plain` of them feed the hidden layer too. */
export type Vocabulary = { hashes: Uint32Array; plain: number }

/**
 * The known features of an utterance, each once: `indexes[0..count)` into the vocabulary, the `plainCount` plain ones
 * first. `slots[k]` says which of the raw features it came from. Buffers are reused: copy what has to outlive the next
 * call.
 */
export type Known = { count: number; plainCount: number; indexes: Int32Array; slots: Int32Array }

export type Encoder = { encode(words: Word[]): Known; features: Features }

/**
 * Gathers the features seen in at least `least` of the utterances. Pieces that a tenth of them have are left out: they
 * tell little, and would be a fifth of the work. Frequent ones come first, so that the weights that are used most lie
 * together in memory.
 */
export function buildVocabulary(utterances: Word[][], least: number): Vocabulary {
  const seen = new Map<number, { count: number; plain: number; last: number }>()
  const features = createFeatures()
  for (let u = 0; u < utterances.length; u++) {
    extract(utterances[u]!, features)
    for (let i = 0; i < features.count; i++) {
      const entry = seen.get(features.hashes[i]!)
      if (!entry) seen.set(features.hashes[i]!, { count: 1, plain: features.plain[i]!, last: u })
      else if (entry.last !== u) {
        entry.count++
        entry.last = u
      }
    }
  }
  const most = Math.max(200, utterances.length / 10)
  const kept = [...seen].filter(([, { count, plain }]) => count >= least && (plain === 1 || count < most))
  kept.sort(([a, left], [b, right]) => right.plain - left.plain || right.count - left.count || a - b)
  return { hashes: Uint32Array.from(kept, ([hash]) => hash), plain: kept.filter(([, { plain }]) => plain).length }
}

/** Finds known features in words. One encoder serves one caller at a time, as it reuses its buffers. */
export function createEncoder({ hashes, plain }: Vocabulary): Encoder {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2))) - 1
  const table = new Int32Array(mask + 1).fill(-1)
  for (let i = 0; i < hashes.length; i++) {
    let slot = hashes[i]! & mask
    while (table[slot]! >= 0) slot = (slot + 1) & mask
    table[slot] = i
  }
  const features = createFeatures()
  const size = features.hashes.length
  const known: Known = { count: 0, plainCount: 0, indexes: new Int32Array(size), slots: new Int32Array(size) }
  const found = new Int32Array(size)
  const lastUse = new Int32Array(hashes.length)
  let use = 0

  function find(hash: number): number {
    let slot = hash & mask
    while (table[slot]! >= 0 && hashes[table[slot]!] !== hash) slot = (slot + 1) & mask
    return table[slot]!
  }

  function encode(words: Word[]): Known {
    extract(words, features)
    use = (use + 1) | 0
    let count = 0
    for (let i = 0; i < features.count; i++) {
      const index = find(features.hashes[i]!)
      found[i] = index
      if (index < 0 || index >= plain || lastUse[index] === use) continue
      lastUse[index] = use
      known.indexes[count] = index
      known.slots[count++] = i
    }
    known.plainCount = count
    for (let i = 0; i < features.count; i++) {
      const index = found[i]!
      if (index < plain || lastUse[index] === use) continue
      lastUse[index] = use
      known.indexes[count] = index
      known.slots[count++] = i
    }
    known.count = count
    return known
  }
  return { encode, features }
}
