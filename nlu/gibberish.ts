import { commonWords } from './common-words.ts'
import { isEnglishWord } from './english-words.ts'
import type { Word } from './normalise.ts'

const keyboardRun = /qwer|wert|asdf|sdfg|dfgh|fghj|ghjk|hjkl|zxcv|xcvb|cvbn|uiop|yxcv/
const vowel = /[aeiouyаеиоуыэюяαεηιουω]/u
const latin = /^[a-zß]+$/
const mostWords = 5
const languages = Object.values(commonWords)

/**
 * Whether a few words are only keys pressed at random: none is known in any language, and one cannot be spoken. The
 * classifier sees letters that it knows and takes a guess; a shopper who is told "I found nothing" is none the wiser.
 */
export function isGibberish(words: Word[]): boolean {
  if (words.length === 0 || words.length > mostWords) return false
  return words.some(({ form }) => unspeakable(form)) && !words.some(({ form }) => known(form))
}

function unspeakable(form: string): boolean {
  if (!latin.test(form) || form.length < 3) return false
  return !vowel.test(form) || /[bcdfghjklmnpqrstvwxz]{5}|q(?!u)|([a-z])\1{3}/.test(form) || keyboardRun.test(form)
}

const known = (form: string) => form.length < 3 || languages.some(words => words.has(form)) || isEnglishWord(form)
