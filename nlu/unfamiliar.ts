import { commonWords } from './common-words.ts'
import { isEnglishWord } from './english-words.ts'
import type { Word } from './normalise.ts'

const mostWords = 6
const languages = Object.values(commonWords)

/** Whether a few words are known in no language: keys pressed at random, or names that only the classifier may know. */
export function isUnfamiliar(words: Word[]): boolean {
  return words.length > 0 && words.length <= mostWords && words.every(({ form }) => !known(form))
}

const known = (form: string) => form.length < 3 || languages.some(words => words.has(form)) || isEnglishWord(form)
