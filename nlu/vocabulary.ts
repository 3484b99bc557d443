import { createFeatures, extract, type Features, mostFeatures, type Word } from './features.ts'

/** The hashes of the features that a model knows. The first `plain` of them feed the hidden layer too. */
export type Vocabulary = { hashes: Uint32Array; plain: number }

/**
 * The known features of an utterance, each once: `indexes[0..count)` into the vocabulary, the `plainCount` plain ones
 * first. `slots[k]` says which of the raw features it came from. Buffers are reused: copy what has to outlive the next
 * call.
 */
export type Known = { count: number; plainCount: number; indexes: Int32Array; slots: Int32Array }

export type Encoder = { encode(words: Word[]): Known; features: Features }

/** What a set of utterances shows: `hashes` and `plain` of each feature, and the numbers of the features of each utterance. */
export type Gathered = { hashes: Uint32Array; plain: Uint8Array; utterances: Int32Array[] }

/** Gathers the features of utterances, each once per utterance. */
export function gather(utterances: Word[][]): Gathered {
  const features = createFeatures()
  const own = new Int32Array(features.hashes.length)
  let table = new Int32Array(2 ** 17).fill(-1)
  let hashes = new Uint32Array(table.length / 2)
  let plain = new Uint8Array(hashes.length)
  let lastUse = new Int32Array(hashes.length)
  let known = 0

  function double(): void {
    const larger = <T extends Uint32Array | Uint8Array | Int32Array>(copy: T, old: T) => {
      copy.set(old)
      return copy
    }
    hashes = larger(new Uint32Array(known * 2), hashes)
    plain = larger(new Uint8Array(known * 2), plain)
    lastUse = larger(new Int32Array(known * 2), lastUse)
    table = new Int32Array(known * 4).fill(-1)
    for (let i = 0; i < known; i++) table[slotOf(hashes[i]!, hashes, table)] = i
  }

  const lists = utterances.map((words, u) => {
    extract(words, features)
    let count = 0
    for (let i = 0; i < features.count; i++) {
      const hash = features.hashes[i]!
      const slot = slotOf(hash, hashes, table)
      let index = table[slot]!
      if (index < 0) {
        index = known++
        table[slot] = index
        hashes[index] = hash
        plain[index] = features.plain[i]!
        if (known === hashes.length) double()
      } else if (lastUse[index] === u + 1) continue
      lastUse[index] = u + 1
      own[count++] = index
    }
    return own.slice(0, count)
  })
  return { hashes: hashes.slice(0, known), plain: plain.slice(0, known), utterances: lists }
}

/**
 * Keeps the features that at least `least` of the chosen utterances have, and tells what each of these shows of them.
 * Pieces that a tenth of them have are left out: they tell little, and would be a fifth of the work. Frequent ones come
 * first, so that the weights that are used most lie together in memory.
 */
export function buildVocabulary(
  { hashes, plain, utterances }: Gathered,
  chosen: number[],
  least: number,
): { vocabulary: Vocabulary; shown: { indexes: Int32Array; plainCount: number }[] } {
  const counts = new Int32Array(hashes.length)
  for (const u of chosen) for (const feature of utterances[u]!) counts[feature]!++
  const most = Math.max(200, chosen.length / 10)
  const kept: number[] = []
  for (let i = 0; i < counts.length; i++) {
    if (counts[i]! >= least && (plain[i] === 1 || counts[i]! < most)) kept.push(i)
  }
  kept.sort((a, b) => plain[b]! - plain[a]! || counts[b]! - counts[a]! || hashes[a]! - hashes[b]!)
  const places = new Int32Array(hashes.length).fill(-1)
  kept.forEach((feature, place) => {
    places[feature] = place
  })
  const plainKept = kept.reduce((sum, feature) => sum + plain[feature]!, 0)
  const own = new Int32Array(mostFeatures)
  const shown = chosen.map(u => {
    let count = 0
    let plainCount = 0
    for (const wanted of [1, 0]) {
      for (const feature of utterances[u]!) {
        if (plain[feature] === wanted && places[feature]! >= 0) own[count++] = places[feature]!
      }
      plainCount ||= count * wanted
    }
    return { indexes: own.slice(0, count), plainCount }
  })
  return { vocabulary: { hashes: Uint32Array.from(kept, feature => hashes[feature]!), plain: plainKept }, shown }
}

/** Where a hash stands in a table of indexes, or the empty place where it would. */
function slotOf(hash: number, hashes: Uint32Array, table: Int32Array): number {
  const mask = table.length - 1
  let slot = hash & mask
  while (table[slot]! >= 0 && hashes[table[slot]!] !== hash) slot = (slot + 1) & mask
  return slot
}

/** Finds known features in words. One encoder serves one caller at a time, as it reuses its buffers. */
export function createEncoder({ hashes, plain }: Vocabulary): Encoder {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)))).fill(-1)
  for (let i = 0; i < hashes.length; i++) table[slotOf(hashes[i]!, hashes, table)] = i
  const features = createFeatures()
  const size = features.hashes.length
  const known: Known = { count: 0, plainCount: 0, indexes: new Int32Array(size), slots: new Int32Array(size) }
  const found = new Int32Array(size)
  const lastUse = new Int32Array(hashes.length)
  let use = 0

  function encode(words: Word[]): Known {
    extract(words, features)
    use = (use + 1) | 0
    let count = 0
    for (let i = 0; i < features.count; i++) {
      const index = table[slotOf(features.hashes[i]!, hashes, table)]!
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
