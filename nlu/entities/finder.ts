import type { Reading } from '../normalise.ts'
import type { Json, Situation } from '../understanding.ts'

/** A value found; `start` and `end` are offsets into `reading.folded`. */
export type Found = {
  type: string
  value: Json
  start: number
  end: number
  negated?: boolean
  /** Of a choice: by some of its words, not by its place or as a whole. */
  named?: boolean
}

/** What a finder may take into account beyond the words. */
export type Asked = {
  /** The kind of slot that was asked for: 'order', 'email', ... */
  kind: string | undefined
  language: string
  currency: string
  now: Date
  timeZone: string
  situation: Situation
}

/** Finds the entities of one kind. Never throws, and reads in time linear in the utterance. */
export type Finder = (reading: Reading, asked: Asked) => Found[]

/** The whole utterance, without the blanks and stops around it. */
export function bare({ folded }: Reading): { text: string; start: number; end: number } {
  let start = 0
  let end = folded.length
  while (start < end && /[\s.,!?;:'"]/.test(folded[start]!)) start++
  while (end > start && /[\s.,!?;:'"]/.test(folded[end - 1]!)) end--
  return { text: folded.slice(start, end), start, end }
}

/** Every match of a global pattern, as long as there are not absurdly many. */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text), n = 0; match && n < 50; match = pattern.exec(text), n++) {
    yield match
    if (match[0] === '') pattern.lastIndex++
  }
}

/** Words as one alternative of a pattern, the longest first, so that "more than" is not taken for "more". */
export function anyOf(words: string): string {
  return words
    .split('|')
    .map(word => word.trim())
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/**
 * A cheap look before a costly pattern: whether any word begins like one of the alternatives. It may say yes in vain, but
 * never no where the pattern would match.
 */
export function hinted(alternatives: string): (reading: Reading) => boolean {
  const begins = new Set<string>()
  for (const one of alternatives.split('|')) {
    const [, letters = '', optional] = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)([?*]?)/u.exec(one) ?? []
    begins.add(letters.slice(0, 3))
    if (optional) begins.add(letters.slice(0, -1).slice(0, 3))
  }
  begins.delete('')
  return ({ words }) => words.some(({ form }) => begins.has(form.length > 3 ? form.slice(0, 3) : form))
}
