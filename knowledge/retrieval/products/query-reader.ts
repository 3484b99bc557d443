import { slipsAllowed } from '../spelling.ts'
import { codeKey, looksLikeCode } from './codes.ts'
import { correctingOf } from './correcting.ts'
import { otherForms } from './forms.ts'
import { learnedWays } from './learned.ts'
import { nearby } from './quantities.ts'
import type { Known, QueryWord, Read, Way } from './query.ts'
import { assignRoles, endOfThing } from './roles.ts'
import { idleWords } from './small-words.ts'
import { synonymsOf } from './synonyms.ts'
import { type Translator, translatorFor } from './translation.ts'
import { type Unit, unitsOf } from './units.ts'

const maxUnits = 24
const misspelt = 0.7
const inParts = 0.8
const otherForm = 0.45
const compound = 0.75
const bareNumber = 0.4
const rareWord = 0.5
const muchMore = 30
/** A way that counts no more than this is told by much else. */
const wide = 0.35

/** Reads what shoppers type, in the language of the catalogue or in another. */
export type QueryReader = (text: string, spoken?: string) => Read

/** Reads what shoppers type against the words of the index. @param synonyms what they say → what the shop says */
export function queryReader(known: Known, synonyms: Record<string, string>): QueryReader {
  const { vocabulary } = known
  const { language } = vocabulary
  const idle = idleWords(language)
  const correcting = correctingOf(vocabulary, known.frequency)
  const said = synonymsOf(synonyms, vocabulary)

  const frequencyOf = (word: string): number => {
    const term = vocabulary.term(word)
    return term < 0 ? 0 : known.frequency(term)
  }
  const exists = (word: string): boolean => frequencyOf(word) > 0
  const way = (words: string[], weight: number, more: Partial<Way> = {}): Way => ({
    terms: words.map(word => vocabulary.term(word)),
    weight,
    ...more,
  })

  /** Two known words that make up one: "hikingboots", "iphone12". */
  const split = (word: string): string[] | undefined => {
    const mixed = /^(\D+)(\d.*)$/.exec(word) ?? /^(\d+)(\D.*)$/.exec(word)
    if (mixed && exists(mixed[1]!) && exists(mixed[2]!)) return [mixed[1]!, mixed[2]!]
    let best: string[] | undefined
    let most = 0
    for (let at = 3; at <= word.length - 3; at++) {
      const pieces = [word.slice(0, at), word.slice(at)]
      const uses = Math.min(...pieces.map(frequencyOf))
      if (uses > most) {
        most = uses
        best = pieces
      }
    }
    return best
  }

  /** The ways to tell one unit, and how it is spelled rightly where it is not. */
  const waysOf = ({ word, parts }: Unit): { ways: Way[]; corrections: string[] } => {
    const ways: Way[] = []
    const isQuantity = parts.length > 0 && /^[\d.]+[a-z]+$/.test(word) && !word.includes('x')
    if (exists(word)) {
      ways.push(way([word], 1))
      ways.push(...learnedWays(vocabulary.term(word), known.kinds, known.size))
    }
    if (isQuantity) {
      for (const other of nearby(word)) if (exists(other)) ways.push(way([other], misspelt))
      if (ways.length === 0 && exists(parts[0]!)) ways.push(way([parts[0]!], bareNumber))
      return { ways, corrections: [] }
    }
    const pieces = parts.filter(part => part.length > 1 || exists(part))
    if (pieces.length > 1 && pieces.every(exists)) ways.push(way(pieces, inParts))
    if (/\d/.test(word) === false) {
      for (const form of language === 'en' ? otherForms(vocabulary.stem(word)) : [])
        if (exists(form) && vocabulary.term(form) !== vocabulary.term(word))
          ways.push(way([form], otherForm, ways.length > 0 ? { near: true } : {}))
      if (language === 'de' && word.length > 3)
        for (const longer of correcting.endingWith(vocabulary.stem(word))) ways.push(way([longer], compound))
    }
    const common = correcting.nearest(word, ways.length === 0 || isRare(word) ? slipsAllowed(word) : 0)
    const halves = parts.length === 0 && (ways.length === 0 || word.length > 7) ? split(word) : undefined
    if (ways.length > 0) {
      if (halves) ways.push(way(halves, inParts, { adjacent: true }))
      // Some shops misspell a word themselves: what is far more common is near to it.
      for (const one of common.slice(0, 1))
        if (one.slips === 1 && frequencyOf(one.word) > muchMore * frequencyOf(word))
          ways.push(way([one.word], rareWord, { near: true }))
      return { ways, corrections: [] }
    }
    if (halves && Math.min(...halves.map(frequencyOf)) >= frequencyOf(common[0]?.word ?? ''))
      return { ways: [way(halves, inParts)], corrections: [] }
    for (const one of common) ways.push(way([one.word], misspelt ** one.slips))
    return { ways, corrections: common.map(one => one.word) }
  }
  /** Found so seldom that it may well be a slip in the catalogue. */
  const isRare = (word: string): boolean => word.length > 4 && frequencyOf(word) <= 1 + known.size / 10_000

  /** The weight of a word: that of the commonest way to tell it which means about the same. */
  const weigh = (ways: Way[]): number => {
    let most = 0
    for (const { terms, weight, near } of ways)
      if (!near && weight > wide) most = Math.max(most, Math.min(...terms.map(term => known.frequency(term))))
    return Math.log(1 + (known.size - most + 0.5) / (most + 0.5))
  }

  const translators = new Map<string, Translator | undefined>()
  const translatorFrom = (spoken: string): Translator | undefined => {
    if (!translators.has(spoken)) translators.set(spoken, translatorFor(spoken, language, howKnown))
    return translators.get(spoken)
  }
  const howKnown = (phrase: string[]): number => {
    if (!phrase.every(exists)) return 0
    const names = (known.kinds.table().heads[vocabulary.term(phrase.at(-1)!)] ?? 0) > 0
    return names ? 2 : 1
  }

  const readOwn = (text: string): Read => {
    const all = unitsOf(text)
    const telling = all.filter(({ word }) => !idle.has(word))
    const { units, absent, lack } = parted((telling.length > 0 ? all : []).slice(0, maxUnits))
    const words: QueryWord[] = []
    const unknown: string[] = []
    const fixes: { word: string; to: string[] }[] = []
    const note = (typed: string, ways: Way[]): void => {
      const usable = ways.filter(({ terms }) => terms.length > 0 && terms.every(term => term >= 0))
      if (usable.some(one => !one.near))
        words.push({ text: typed, ways: usable, weight: weigh(usable), role: 'plain', must: 0 })
      else unknown.push(typed)
    }
    // "Book case" for bookcase: both words may be told by the one.
    let asOne: Way[] = []
    for (let at = 0; at < units.length; at++) {
      const here = units[at]!
      const next = units[at + 1]
      const both = next && !idle.has(next.word) ? here.word + next.word : ''
      const joined = exists(both) && !/^\d+$/.test(both)
      const before = asOne
      asOne = []
      const synonym = said(units, at)
      if (synonym) {
        // Each word of the phrase may be told by the synonym, so that a product that has the synonym has them all.
        for (const unit of units.slice(at, at + synonym.length))
          note(unit.word, [...waysOf(unit).ways, ...synonym.ways])
        at += synonym.length - 1
      } else if (joined && ![here, next!].every(({ word }) => word.length > 1 && exists(word))) {
        // "Back pack" for backpack where there is no pack, "t shirt" for t-shirt.
        note(both, [way([both], 1)])
        at++
      } else if (!idle.has(here.word)) {
        const { ways, corrections } = waysOf(here)
        if (corrections.length > 0) fixes.push({ word: here.word, to: corrections })
        if (joined) asOne = [way([both], inParts)]
        note(here.word, [...ways, ...before, ...asOne])
      }
    }
    assignRoles(words, units, known)
    const without = absent.flatMap(unit => {
      const ways = waysOf(unit).ways.filter(({ near }) => !near)
      return ways.length > 0 ? [{ text: `${lack} ${unit.word}`, ways, weight: 0, role: 'plain' as const, must: 0 }] : []
    })
    return { words, without, unknown, corrected: corrected(all, fixes), codes: codesIn(text) }
  }

  return (text, spoken = language) => {
    const translate = translatorFrom(spoken.slice(0, 2).toLowerCase())
    if (!translate) return readOwn(text)
    const { text: ours, typed } = translate(text)
    const read = readOwn(ours)
    const asTyped = (words: string): string =>
      words
        .split(' ')
        .map(word => typed.get(word) ?? word)
        .join(' ')
    return {
      ...read,
      words: read.words.map(word => ({ ...word, text: asTyped(word.text) })),
      without: read.without.map(word => ({ ...word, text: asTyped(word.text) })),
      unknown: [...new Set(read.unknown.map(asTyped))],
      // Put right in the language of the catalogue, which is not what was meant to be typed.
      corrected: [],
      codes: codesIn(text),
    }
  }
}

/** Takes what follows "without" from the words that are looked for. */
function parted(all: Unit[]): { units: Unit[]; absent: Unit[]; lack?: string } {
  const at = all.findIndex(({ word }, i) => i > 0 && lacking.has(word))
  if (at < 0) return { units: all, absent: [] }
  let end = at + 1
  while (end < all.length && end <= at + mostAbsent && !endOfThing.has(all[end]!.word)) end++
  return { units: [...all.slice(0, at), ...all.slice(end)], absent: all.slice(at + 1, end), lack: all[at]!.word }
}
const lacking = new Set(['without', 'ohne', 'sans', 'sin', 'senza', 'sem'])
const mostAbsent = 3

function corrected(units: Unit[], fixes: { word: string; to: string[] }[]): string[] {
  if (fixes.length === 0) return []
  const texts: string[] = []
  for (let choice = 0; choice < 3; choice++) {
    if (!fixes.some(({ to }) => to[choice] !== undefined)) break
    const fixed = new Map(fixes.map(({ word, to }) => [word, to[choice] ?? to[0]!]))
    texts.push(units.map(({ word }) => fixed.get(word) ?? word).join(' '))
  }
  return texts
}

function codesIn(text: string): string[] {
  const codes = new Set<string>()
  if (looksLikeCode(text)) codes.add(codeKey(text))
  for (const word of text.split(/\s+/)) {
    const key = codeKey(word)
    // A number alone among other words may be anything, unless it has the length of a GTIN.
    if (looksLikeCode(word) && (/\D/.test(key) || key.length >= 8)) codes.add(key)
  }
  return [...codes]
}
