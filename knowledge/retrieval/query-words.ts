import { type Spelling, slipsAllowed, spellingOf } from './spelling.ts'
import type { TextIndex } from './text-index.ts'
import { stem, type Word, wordsOf } from './words.ts'

/** A word looked for: a document has it when it has any of the terms. */
export type QueryWord = {
  terms: { term: number; weight: number }[]
  /** How much it matters that a document has it. */
  importance: number
}

/** Reads what a shopper typed against the words that an index knows. */
export type QueryReader = (text: string) => { words: QueryWord[]; unknown: string[] }

const maxWords = 32
const misspelt = 0.7

/** What a thing is matters more than what it is like. */
const anchorImportance = 2

const listed = (words: string): string[] => words.trim().split(/\s+/)

/** Words that hold a sentence together and say nothing of what it is about. */
export const functionWords = new Set(
  listed(`
    a about all also am an and any anything are as at be been but by can could d did do does for from had has have hello
    hey hi how i if im in is it its just kind kinda like ll m may maybe me might my of on one ones or our please pls re
    s so some something t than thank thanks that the their them there then these they thing this those to too us ve very
    was we were what when where which will with would you your
  `),
)

/** Those, and the words that say that something is wanted: "I need ... for under ..., do you sell it?" */
export const wishWords = new Set([
  ...functionWords,
  ...listed(`
    available browse buy find get give got help know look looking looks need order purchase recommend search see sell
    shop shopping show stock store suggest today under over want wants wanted
  `),
])

/** A reader for one index. @param synonyms what shoppers say → what the shop says @param idle words to pass over */
export function queryReader(index: TextIndex, synonyms: Record<string, string>, idle: Set<string>): QueryReader {
  let spelling: Spelling | undefined
  const said = new Map(Object.entries(synonyms).map(([from, to]) => [phrase(wordsOf(from)), wordsOf(to)]))
  const longest = Math.max(0, ...[...said.keys()].map(key => key.split(' ').length))
  const known = (word: string): boolean => index.term(word) !== undefined

  const wanted = (terms: QueryWord['terms']): QueryWord => ({
    terms,
    importance: Math.max(
      ...terms.map(({ term, weight }) => index.weights[term]! * weight * (index.anchors[term] ? anchorImportance : 1)),
    ),
  })
  const asWritten = (words: string[]): QueryWord[] =>
    words.map(word => wanted([{ term: index.term(word)!, weight: 1 }]))

  /** One word as the index may know it: as it is, in its parts, or misspelt. */
  const read = ({ word, parts }: Word): QueryWord[] => {
    if (known(word)) return asWritten([word])
    const pieces = parts.length > 1 ? parts.filter(part => part.length > 1 || known(part)) : split(word)
    if (pieces.length > 0 && pieces.every(known)) return asWritten(pieces)
    spelling ??= spellingOf(index.words)
    const { words, distance } = spelling.nearest(word, slipsAllowed(word))
    const terms = new Set(words.map(i => index.wordTerms[i]!))
    return terms.size > 0 ? [wanted([...terms].map(term => ({ term, weight: misspelt ** distance })))] : []
  }

  /** "16gb" as 16 gb, "hikingboots" as hiking boots. */
  const split = (word: string): string[] => {
    const amount = /^(\d[\d.]*)(\D+)$/.exec(word)
    if (amount) return [amount[1]!, amount[2]!]
    for (let at = 3; at <= word.length - 3; at++) {
      const pieces = [word.slice(0, at), word.slice(at)]
      if (pieces.every(known)) return pieces
    }
    return []
  }

  const synonymAt = (words: Word[], at: number): { length: number; to: Word[] } | undefined => {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const to = said.get(phrase(words.slice(at, at + length)))
      if (to?.some(({ word }) => known(word))) return { length, to }
    }
    return undefined
  }

  return text => {
    const typed = wordsOf(text).slice(0, maxWords)
    const words: QueryWord[] = []
    const unknown: string[] = []
    for (let at = 0; at < typed.length; at++) {
      const here = typed[at]!
      const next = typed[at + 1]
      const synonym = synonymAt(typed, at)
      if (synonym) {
        const own = synonym.length === 1 ? index.term(here.word) : undefined
        for (const { terms } of synonym.to.flatMap(read))
          words.push(wanted(own === undefined ? terms : [...terms, { term: own, weight: 1 }]))
        at += synonym.length - 1
      } else if (next && writtenApart(here, next)) {
        words.push(...asWritten([here.word + next.word]))
        at++
      } else if (!idle.has(here.word)) {
        const found = read(here)
        words.push(...found)
        if (found.length === 0) unknown.push(here.word)
      }
    }
    return { words, unknown }
  }

  /** "back pack" for backpack, "1.5 l" for 1.5l, "t shirt" for t-shirt. */
  function writtenApart(here: Word, next: Word): boolean {
    if (idle.has(next.word) || !known(here.word + next.word)) return false
    return /^[\d.]+$/.test(here.word) || here.word.length === 1 || !known(here.word) || !known(next.word)
  }
}

const phrase = (words: Word[]): string => words.map(({ word }) => stem(word)).join(' ')
