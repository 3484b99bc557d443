import { inMrkdwn } from './mrkdwn.ts'
import { inGsm, segmentsOf } from './sms-segments.ts'

/**
 * How a platform counts: JavaScript's characters, Unicode's, bytes of UTF-8, segments of an SMS (in plain signs), or the
 * characters of Slack's mark-up.
 */
export type Unit = 'utf-16' | 'code-points' | 'bytes' | 'segments' | 'mrkdwn'

/** The longest that a platform takes. */
export type Length = { max: number; in: Unit }

export const utf16 = (max: number): Length => ({ max, in: 'utf-16' })
export const codePoints = (max: number): Length => ({ max, in: 'code-points' })
export const bytes = (max: number): Length => ({ max, in: 'bytes' })
export const segments = (max: number): Length => ({ max, in: 'segments' })
export const mrkdwn = (max: number): Length => ({ max, in: 'mrkdwn' })

/** How long a text is, as the platform counts. */
export function lengthIn(text: string, unit: Unit): number {
  switch (unit) {
    case 'utf-16':
      return text.length
    case 'code-points':
      return [...text].length
    case 'bytes':
      return Buffer.byteLength(text, 'utf8')
    case 'segments':
      return segmentsOf(inGsm(text))
    case 'mrkdwn':
      return inMrkdwn(text).length
  }
}

/** Whether it is no longer than any of the lengths. */
export const fits = (text: string, ...lengths: Length[]): boolean =>
  lengths.every(length => lengthIn(text, length.in) <= length.max)

/** The finer the later: a text is parted at the coarsest boundary that makes its parts short enough. */
const boundaries: ((text: string) => string[])[] = [
  text => text.split(/(?<=\n[ \t]*\n\s*)(?=\S)/),
  text => text.split(/(?<=\n)(?=[^\n])/),
  sentencesOf,
  text => text.split(/(?<=\s)(?=\S)/),
  graphemesOf,
]

/**
 * A text in parts that each fit, parted between paragraphs, else lines, sentences or words. A link or a word is parted
 * only where it is longer than a whole part may be, and an emoji never is. Nothing but white space is lost.
 */
export function splitText(text: string, ...lengths: Length[]): string[] {
  return split(text, lengths, 0)
    .map(part => part.trim())
    .filter(Boolean)
}

function split(text: string, lengths: Length[], from: number): string[] {
  if (fits(text.trim(), ...lengths) || from >= boundaries.length) return [text]
  const pieces = boundaries[from]!(text)
  if (pieces.length === 1) return split(text, lengths, from + 1)
  const parts: string[] = []
  let part = ''
  for (const piece of pieces) {
    if (fits((part + piece).trim(), ...lengths)) {
      part += piece
      continue
    }
    if (part) parts.push(part)
    const own = split(piece, lengths, from + 1)
    parts.push(...own.slice(0, -1))
    part = own.at(-1)!
  }
  return part ? [...parts, part] : parts
}

const sentence = new Intl.Segmenter(undefined, { granularity: 'sentence' })
const grapheme = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Sentences with the space behind them; what ends without one ("shop.example/?a=b") goes on. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const { segment } of sentence.segment(text)) {
    const last = sentences.at(-1)
    if (last !== undefined && !/\s$/.test(last)) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences
}

/** What a reader takes for one character: letters with their accents, emoji with their skin and family. */
export function graphemesOf(text: string): string[] {
  return [...grapheme.segment(text)].map(one => one.segment)
}

/** As many whole words as fit, with "…" for the rest. A first word that is too long ends between two characters. */
export function shorten(text: string, length: Length): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  if (fits(whole, length)) return whole
  const words = whole.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const short = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s·,;:–-]+$/, '')}…`
    if (fits(short, length)) return short
  }
  const letters = graphemesOf(words[0]!)
  for (let count = letters.length - 1; count > 0; count--) {
    const short = `${letters.slice(0, count).join('')}…`
    if (fits(short, length)) return short
  }
  return letters[0] && fits(letters[0], length) ? letters[0] : ''
}
