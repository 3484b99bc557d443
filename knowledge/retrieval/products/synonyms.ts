import type { Way } from './query.ts'
import { thesaurus } from './thesaurus.ts'
import { tokensOf } from './tokens.ts'
import type { Unit } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

const ofShop = 1
const ofLanguage = 0.65
const nearOfLanguage = 0.35
/** What only includes what was said: unisex for women. */
const widerOfLanguage = 0.35

/** What the words of a query mean in the words of the shop. */
export type Synonyms = (units: Unit[], at: number) => { length: number; ways: Way[] } | undefined

/**
 * The shop's own synonyms before those of the language. The longest phrase that begins at a place is taken.
 * @param own what shoppers say → what the shop says
 */
export function synonymsOf(own: Record<string, string>, vocabulary: Vocabulary): Synonyms {
  const phrase = (text: string): string[] => tokensOf(text).words.map(vocabulary.stem)
  const entries = new Map<string, { text: string; weight: number; near: boolean }[]>()
  const add = (from: string, to: { text: string; weight: number; near: boolean }): void => {
    const key = phrase(from).join(' ')
    entries.set(key, [...(entries.get(key) ?? []), to])
  }
  for (const [from, text] of Object.entries(own)) add(from, { text, weight: ofShop, near: false })
  for (const [from, synonyms] of thesaurus(vocabulary.language))
    for (const { text, near, wider } of synonyms)
      add(from, { text, weight: near ? nearOfLanguage : wider ? widerOfLanguage : ofLanguage, near })
  const longest = Math.max(0, ...[...entries.keys()].map(key => key.split(' ').length))

  const wayOf = ({ text, weight, near }: { text: string; weight: number; near: boolean }): Way[] => {
    const terms = phrase(text).map(word => vocabulary.term(word))
    return terms.length > 0 && terms.every(term => term >= 0) ? [{ terms, weight, ...(near ? { near } : {}) }] : []
  }
  return (units, at) => {
    for (let length = Math.min(longest, units.length - at); length > 0; length--) {
      const key = units
        .slice(at, at + length)
        .map(({ word }) => vocabulary.stem(word))
        .join(' ')
      const ways = entries.get(key)?.flatMap(wayOf) ?? []
      if (ways.length > 0) return { length, ways }
    }
    return undefined
  }
}
