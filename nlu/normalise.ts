/** An utterance made comparable. All offsets of the pipeline are offsets into `folded`; `place` leads back to what was typed. */
export type Reading = {
  original: string
  /** Normalised, with its capitals and accents. */
  cased: string
  /** The same length as `cased`: lower case, without accents. */
  folded: string
  words: Word[]
  /** Where each character begins and ends in `original`. `undefined`: the offsets are the same. */
  starts?: number[]
  ends?: number[]
}

/** A word, as it is compared: lower case, no accents. */
export type Word = { form: string; start: number; end: number }

/** No more of an utterance is read than this: the work stays bounded whatever is pasted. */
export const longestUtterance = 1000

const plain = /^[\x20-\x7e]*$/
const dropped = /^[\p{M}\p{Cf}\p{Cs}\p{Co}\p{Cn}™®©\u115f\u1160\u3164]$/u
const wordPattern = /[\p{L}\p{N}]+/gu
const plainWordPattern = /[a-z0-9]+/g

const swaps: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u00b4': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\uff07': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00d7': 'x',
  '\u2026': '...',
}

/** Reads the first {@link longestUtterance} characters of anything; never throws. */
export function normalise(utterance: string): Reading {
  const original = utterance.length > longestUtterance ? utterance.slice(0, longestUtterance) : utterance
  if (plain.test(original)) {
    const folded = original.toLowerCase()
    return { original, cased: original, folded, words: wordsIn(folded, plainWordPattern) }
  }
  let cased = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < original.length; ) {
    const start = at
    const sign = String.fromCodePoint(original.codePointAt(at)!)
    at += sign.length
    // A base letter takes its accents along: "e" + U+0301 is one sign.
    while (accent(original.charCodeAt(at))) at++
    const text = normaliseSign(at - start > sign.length ? original.slice(start, at) : sign)
    for (let i = 0; i < text.length; i++) {
      starts.push(start)
      ends.push(at)
    }
    cased += text
  }
  const folded = fold(cased)
  return { original, cased, folded, words: wordsIn(folded, wordPattern), starts, ends }
}

const accent = (code: number) => code >= 0x300 && code <= 0x36f

function normaliseSign(sign: string): string {
  if (sign < '\x20' || (sign >= '\x7f' && sign <= '\x9f')) return sign[0] === '\n' ? '\n' : ' '
  if (sign.length === 1 && sign <= '\x7e') return swaps[sign] ?? sign
  const swap = swaps[sign]
  if (swap !== undefined) return swap
  return dropped.test(sign) ? '' : sign.normalize('NFKC')
}

/** Lower case without accents, of the same length: "Größe" is "große". */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldSign(text[i]!)
  return folded
}

const foldedSigns = new Map<string, string>()

function foldSign(sign: string): string {
  if (sign < '\x80') return sign.toLowerCase()
  const known = foldedSigns.get(sign)
  if (known !== undefined) return known
  const bare = sign.normalize('NFD')[0]!.toLowerCase()
  // A few signs grow when lowered (İ): the length must stay.
  const folded =
    sign === 'ø' || sign === 'Ø' ? 'o' : sign === 'ł' || sign === 'Ł' ? 'l' : bare.length === 1 ? bare : sign
  if (foldedSigns.size < 4096) foldedSigns.set(sign, folded)
  return folded
}

export function wordsIn(folded: string, pattern = plain.test(folded) ? plainWordPattern : wordPattern): Word[] {
  const words: Word[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    words.push({ form: match[0], start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** The original offsets of a stretch of `folded`. */
export function originalSpan({ starts, ends }: Reading, start: number, end: number): { start: number; end: number } {
  if (!starts || !ends) return { start, end }
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
}

/** Where an original offset is in `folded`. */
export function foldedPlace({ starts, folded }: Reading, offset: number): number {
  if (!starts) return Math.min(offset, folded.length)
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What was typed there. */
export function textOf(reading: Reading, start: number, end: number): string {
  const span = originalSpan(reading, start, end)
  return reading.original.slice(span.start, span.end)
}
