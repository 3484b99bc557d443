import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

let hashes: Uint32Array | undefined

/**
 * Whether this is an English word at all, by the 40,000 of natural's part-of-speech lexicon. Read when first asked
 * (some 100 ms, once): most conversations never come near a word that might be a misspelling.
 */
export function isEnglishWord(form: string): boolean {
  hashes ??= readWords()
  let low = 0
  let high = hashes.length - 1
  const wanted = hashOf(form)
  while (low <= high) {
    const middle = (low + high) >> 1
    const hash = hashes[middle]!
    if (hash === wanted) return true
    if (hash < wanted) low = middle + 1
    else high = middle - 1
  }
  return false
}

// Only the hashes are kept: 170 kB instead of the 10 MB of the parsed file.
function readWords(): Uint32Array {
  const path = createRequire(import.meta.url).resolve(
    'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  )
  const tags = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>
  const words = Object.keys(tags).filter(
    word => /^[a-z]+$/.test(word) && !tags[word]!.every(tag => tag.startsWith('NNP') || tag === 'FW'),
  )
  return Uint32Array.from(words, hashOf).sort()
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
