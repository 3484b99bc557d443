/** No more of an utterance is read than this: what a shopper wants is said early, and the work stays bounded. */
export const maxCharacters = 1000
export const maxWords = 200
const maxWordLength = 40

/** A word as it was typed, where it stands, and its form for comparison: lower case, no accents, no invisible signs. */
export type Word = { text: string; form: string; start: number; end: number }

// Zero-width signs and soft hyphens stay inside a word here, and vanish from its form.
const wordPattern = /[\p{L}\p{N}\p{M}\u200b-\u200f\u00ad\u2060\ufeff]+|[?!%$€£]/gu
const apostrophe = /(?<=\p{L})['’ʼ](?=\p{L})/gu
const invisible = /[\u200b-\u200f\u00ad\u2060\ufeff]/g
const accents = /[\u0300-\u036f]/g
const ascii = /^[\x00-\x7f]*$/
// Scripts that put no spaces between words: every sign counts as a word, and pairs of them do the rest.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function comparable(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  return lower.replace(invisible, '').normalize('NFKD').replace(accents, '').normalize('NFC')
}

/**
 * Splits an utterance into words. "what's" is one word, `whats`, so that it meets those who leave the apostrophe out.
 * Reads at most {@link maxCharacters} characters and returns at most {@link maxWords} words; never throws.
 */
export function wordsOf(utterance: string): Word[] {
  const text = utterance.length > maxCharacters ? utterance.slice(0, maxCharacters) : utterance
  const words: Word[] = []
  const joined = /['’ʼ]/.test(text) ? text.replace(apostrophe, '\u200b') : text
  for (const match of joined.matchAll(wordPattern)) {
    const start = match.index
    const parts = unspaced.test(match[0]) ? [...match[0]] : [match[0]]
    let at = start
    for (const part of parts) {
      const form = comparable(part).slice(0, maxWordLength)
      if (form !== '') words.push({ text: text.slice(at, at + part.length), form, start: at, end: at + part.length })
      if (words.length === maxWords) return words
      at += part.length
    }
  }
  return words
}

/**
 * What an utterance shows: the hash of each feature, the first and last word that it touches, and whether it is one of
 * the plain ones (1) that are enough for the hidden layer. Reused between calls.
 */
export type Features = {
  count: number
  plainCount: number
  hashes: Uint32Array
  first: Uint8Array
  last: Uint8Array
  plain: Uint8Array
}

/** No utterance shows more features than this. */
export const mostFeatures = 8192

export function createFeatures(): Features {
  const bytes = () => new Uint8Array(mostFeatures)
  return {
    count: 0,
    plainCount: 0,
    hashes: new Uint32Array(mostFeatures),
    first: bytes(),
    last: bytes(),
    plain: bytes(),
  }
}

const prime = 0x01000193
const wordSeed = 0x811c9dc5
const neighbourSeed = 0x2f0b4c47
const pairSeed = 0x6c078965
const pieceSeed = 0x51ed270b
const edge = 0x7f4a7c15
const space = 32
const zero = 48
const shortestPiece = 2
const longestPiece = 4
const reach = 10

function scatter(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const join = (seed: number, left: number, right: number) =>
  scatter(Math.imul(left ^ seed, prime) ^ Math.imul(right, 0x9e3779b1))

// Order numbers and prices differ each time, so every digit looks like 0.
const shapeOf = (code: number) => (code >= 48 && code <= 57 ? zero : code)

const shapes = new Int32Array(maxWords)
const codes = new Uint16Array(maxCharacters * 2)
const owners = new Uint8Array(maxCharacters * 2)

/**
 * Writes the features of `words` to `out`: each word (with its digits, and with every digit as 0), each pair of
 * neighbours with the ends of the utterance counting as neighbours, each pair of words near each other in any order,
 * and each run of 2 to 4 characters, across words too. Hashes are 32 bits (FNV-1a with the finish of MurmurHash3).
 */
export function extract(words: Word[], out: Features): void {
  out.count = 0
  out.plainCount = 0
  let previous = edge
  for (let i = 0; i < words.length; i++) {
    const { form } = words[i]!
    let plain = wordSeed
    let shape = wordSeed
    for (let at = 0; at < form.length; at++) {
      const code = form.charCodeAt(at)
      plain = Math.imul(plain ^ code, prime)
      shape = Math.imul(shape ^ shapeOf(code), prime)
    }
    shapes[i] = shape
    put(out, scatter(shape), i, i, 1)
    if (plain !== shape) put(out, scatter(plain), i, i, 1)
    put(out, join(neighbourSeed, previous, shape), Math.max(0, i - 1), i, 1)
    for (let j = Math.max(0, i - reach); j < i; j++) {
      put(out, join(pairSeed, Math.min(shape, shapes[j]!), Math.max(shape, shapes[j]!)), j, i, 0)
    }
    previous = shape
  }
  if (words.length > 0) put(out, join(neighbourSeed, previous, edge), words.length - 1, words.length - 1, 1)
  pieces(words, out)
}

function pieces(words: Word[], out: Features): void {
  let length = 0
  codes[length++] = space
  for (let i = 0; i < words.length; i++) {
    const { form } = words[i]!
    for (let at = 0; at < form.length && length < codes.length - 1; at++) {
      owners[length] = i
      codes[length++] = shapeOf(form.charCodeAt(at))
    }
    owners[length] = i
    codes[length++] = space
    if (length >= codes.length - 1) break
  }
  owners[0] = 0
  for (let start = 0; start < length - 1; start++) {
    let h = pieceSeed
    let inside = true
    const stop = Math.min(length, start + longestPiece)
    for (let at = start; at < stop; at++) {
      h = Math.imul(h ^ codes[at]!, prime)
      const size = at - start + 1
      if (size >= shortestPiece)
        put(out, scatter(h), owners[start]!, owners[at]!, inside && (size === 3 || size === 4) ? 1 : 0)
      if (at > start && codes[at] === space) inside = false
    }
  }
}

function put(out: Features, hash: number, first: number, last: number, plain: number): void {
  if (out.count === mostFeatures) return
  out.hashes[out.count] = hash
  out.first[out.count] = first
  out.last[out.count] = last
  out.plain[out.count] = plain
  out.count++
  out.plainCount += plain
}
