import { type Dictionary, type DictionaryArrays, dictionaryOf } from './dictionary.ts'
import { growing } from './growing.ts'
import { type Stemmer, stemmerFor } from './stems.ts'

/**
 * The words of an index as they are written, each with its term: the number of the form it shares with its plural. Forms
 * that no text has are words too, so that words and terms are numbers in one dictionary.
 */
export type Vocabulary = {
  language: string
  words: Dictionary
  stem: Stemmer
  /** The term of a word, which is added if it is new. */
  addTerm(word: string, spells: boolean): number
  /** The term of a word; -1 when no text ever had it. */
  term(word: string): number
  termOfWord(word: number): number
  /** Words that misspellings are compared with: those of titles, brands and facts, not of long descriptions. */
  spells(word: number): boolean
  arrays(): VocabularyArrays
}

export type VocabularyArrays = { words: DictionaryArrays; terms: Uint32Array; spelling: Uint8Array }

export function vocabularyOf(language: string, from?: VocabularyArrays): Vocabulary {
  const words = dictionaryOf(from?.words)
  const terms = growing(Uint32Array, from?.terms)
  // One a word, written to in place: never the array that was read from disk.
  let spelling = from ? from.spelling.slice() : new Uint8Array(1024)
  const stem = stemmerFor(language)

  const add = (word: string): number => {
    const number = words.add(word)
    if (number < terms.length) return number
    terms.push(number)
    if (number >= spelling.length) {
      const wider = new Uint8Array(spelling.length * 2 + 1)
      wider.set(spelling)
      spelling = wider
    }
    const form = stem(word)
    if (form !== word) {
      const term = add(form)
      terms.raw()[number] = term
    }
    return number
  }
  return {
    language,
    words,
    stem,
    addTerm(word, spells) {
      const number = add(word)
      if (spells) spelling[number] = 1
      return terms.raw()[number]!
    },
    term(word) {
      const number = words.find(word)
      if (number >= 0) return terms.raw()[number]!
      const form = words.find(stem(word))
      return form >= 0 ? terms.raw()[form]! : -1
    },
    termOfWord: word => terms.raw()[word]!,
    spells: word => spelling[word] === 1,
    arrays: () => ({ words: words.arrays(), terms: terms.take(), spelling: spelling.slice(0, words.size) }),
  }
}
