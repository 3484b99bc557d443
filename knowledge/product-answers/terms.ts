import { fold } from '../fold.ts'
import { stem } from '../retrieval/words.ts'

/** A word of a question or a fact: as written (folded) and the root that it shares with its other forms. */
export type Term = { word: string; root: string }

/**
 * The words of a text in order, names of fields taken apart: "batteryLife", "battery_life" and "battery-life" are battery,
 * life. A figure and its unit are two words: "12h" is 12, h.
 */
export function termsOf(text: string, language = 'en'): Term[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const found: Term[] = []
  for (const match of fold(apart).matchAll(/\d+(?:[.,]\d+)*|[\p{L}]+(?:['’][\p{L}]+)*/gu)) {
    const word = match[0].replace(/['’]s$/, '').replace(/^[a-z]{1,2}['’]/, '')
    found.push({ word: word.replace(/['’]/g, ''), root: rootOf(word.replace(/['’]/g, ''), language) })
  }
  return found
}

/** The root of a folded word: Porter's stem in English, elsewhere the word without the endings of number and gender. */
export function rootOf(word: string, language: string): string {
  if (/^\d/.test(word)) return word.replace(',', '.')
  if (language === 'en') return stem(word)
  const ending = endings[language]
  return ending && word.length > 4 ? word.replace(ending, '') : word
}

const endings: Record<string, RegExp> = {
  de: /(?:ern|en|er|em|es|e|n|s)$/,
  fr: /(?:es|e|s|x)$/,
  es: /(?:as|os|es|a|o|e|s)$/,
  it: /(?:he|hi|a|e|i|o)$/,
  pt: /(?:as|os|es|a|o|e|s)$/,
}

/** Words are compared by their roots, and by the English one too: shops and shoppers may not share a language. */
export const sameWord = (a: Term, b: Term): boolean =>
  a.root === b.root || a.word === b.word || rootOf(a.word, 'en') === rootOf(b.word, 'en')

/** How alike two texts are letter by letter: the cosine of their trigrams, 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = trigrams(a)
  const right = trigrams(b)
  let both = 0
  for (const gram of left) if (right.has(gram)) both++
  return left.size && right.size ? both / Math.sqrt(left.size * right.size) : 0
}

function trigrams(text: string): Set<string> {
  const found = new Set<string>()
  const padded = ` ${text} `
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  return found
}
