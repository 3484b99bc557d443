import type { Reading } from './normalise.ts'
import { answerWords } from './yes-no-words.ts'

export type Answer = {
  answer: 'yes' | 'no'
  /** Where what comes after the answer begins; undefined when the answer is all that was said. */
  rest?: number
}

const thumbsUp = /[\u{1F44D}\u{2705}\u{1F44C}\u{2714}\u{1F197}\u{1F64C}]/u
const thumbsDown = /[\u{1F44E}\u{274C}\u{1F6AB}\u{1F645}\u{2716}]/u
const stop = /^\s*(?:[,.!;:\n-]|\.\.\.)/
const onlyStops = /^[\s,.!;:\-"')(*~\p{Extended_Pictographic}\p{Emoji_Modifier}]*$/u
const thanking = /\b(?:thanks?|cheers|danke|merci|gracias|obrigad[oa]|grazie)\b/
const longest = 7

/**
 * The yes or no that an utterance is, or begins with. A question is none, and neither is a "no" that belongs to what
 * follows ("no laces"). `asked`: a yes or no was asked for, so that softer words count.
 */
export function answerIn(reading: Reading, language: string, asked: boolean): Answer | undefined {
  const { folded, words } = reading
  if (words.length === 0 || /^\s*\+1\s*$/.test(folded)) return emoji(folded)
  const own = answerWords[language] ?? answerWords.en!
  const both = language === 'en' ? [own] : [own, answerWords.en!]
  let at = 0
  let answer: 'yes' | 'no' | undefined
  let firm = false
  // Where the answer surely ends: after its first firm words and what is only politeness.
  let sureEnd = 0
  let core = false
  for (let steps = 0; steps < 6 && at < words.length; steps++) {
    const step = stepAt(words, at, both, asked, answer)
    if (!step) break
    if (step.answer) {
      // "yeah no" is a no; "no" is taken back only after a pause: "no, yes", but "don't go ahead".
      if (answer === undefined || (answer === 'yes' && step.answer === 'no' && step.firm)) answer = step.answer
      else if (answer === 'no' && step.answer === 'yes' && step.firm && paused(folded, words, at)) answer = 'yes'
      firm ||= step.firm
      core ||= step.core === true
    }
    at += step.length
    if (firm && (step.firm || step.polite)) sureEnd = at
  }
  if (!answer) return undefined
  const tail = folded.slice(words[at - 1]!.end)
  if (at === words.length || onlyStops.test(tail)) {
    // "ok thanks" thanks, unless something was asked.
    const other = !asked && ((!firm && thanking.test(folded)) || tail.includes('?'))
    return other ? undefined : { answer }
  }
  return firm ? withMore(reading, sureEnd, answer, core ? both : []) : undefined
}

/** An answer that goes on: "no, the other one". Without a stop, only after the plainest words: "exactly the same" is none. */
function withMore(
  { folded, cased, words }: Reading,
  at: number,
  answer: 'yes' | 'no',
  languages: Words[],
): Answer | undefined {
  const next = words[at]
  if (!next || doubting(folded.slice(words[at - 1]!.end))) return undefined
  if (paused(folded, words, at)) return { answer, rest: next.start }
  // Spanish "si" without its accent is "if" as often as "yes".
  const last = words[at - 1]!
  if (last.form === 'si' && cased.slice(last.start, last.end).toLowerCase() === 'si') return undefined
  return languages.some(one => one.follows[answer].has(next.form)) ? { answer, rest: next.start } : undefined
}

/** "yes but how much is it?" puts the answer off. */
const doubting = (tail: string) => /^[\s,.!;-]*(?:but|aber|mais|pero|mas|ma)\s.*\?\s*$/s.test(tail)

const paused = (folded: string, words: Reading['words'], at: number) =>
  at > 0 && stop.test(folded.slice(words[at - 1]!.end, words[at]!.start))

type Step = { length: number; answer?: 'yes' | 'no'; firm: boolean; core?: boolean; polite?: boolean }
type Words = (typeof answerWords)[string]

function stepAt(
  words: Reading['words'],
  at: number,
  languages: Words[],
  asked: boolean,
  answered: string | undefined,
): Step | undefined {
  const first = drawn(words[at]!.form)
  if (!languages.some(language => language.starts.has(first))) return undefined
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const phrase = phraseOf(words, at, length)
    for (const language of languages) {
      const said = language.said.get(phrase)
      if (
        said &&
        (said.firm || answered === undefined || said.answer === answered) &&
        (!said.onlyAsked || asked) &&
        (said.firm || answered !== undefined || ends(words, at + length, languages))
      ) {
        return { length, answer: said.answer, firm: said.firm, core: plainest.has(phrase) }
      }
      if (language.fillers.has(phrase) && (answered !== undefined || language.openers.has(phrase)))
        return { length, firm: false, polite: politeness.has(phrase) }
    }
  }
  return undefined
}

const plainest = new Set(
  'yes, yep, yeah, yea, yup, no, nope, nah, sure, yes please, no thanks, no thank you, ja, nein, nee, ne, jep, ja bitte, nein danke, oui, ouais, non, nan, oui merci, non merci, si, no gracias, si por favor, sim, nao, nao obrigado, nao obrigada, si grazie, no grazie'.split(
    ', ',
  ),
)
const politeness = new Set(
  'please, thanks, thank you, thank you very much, bitte, danke, vielen dank, s il vous plait, s il te plait, svp, merci, por favor, gracias, muchas gracias, obrigado, obrigada, per favore, grazie'.split(
    ', ',
  ),
)

/** Words as one phrase, "nooope" being "nope". */
function phraseOf(words: Reading['words'], at: number, length: number): string {
  let phrase = drawn(words[at]!.form)
  for (let i = 1; i < length; i++) phrase += ` ${drawn(words[at + i]!.form)}`
  return phrase
}

const drawn = (form: string) => (form.length > 3 && tripled.test(form) ? form.replace(/(.)\1{2,}/g, '$1') : form)
const tripled = /(.)\1\1/

/** Soft words are an answer only when nothing but fillers follows. */
function ends(words: Reading['words'], from: number, languages: Words[]): boolean {
  let at = from
  while (at < words.length) {
    let length = Math.min(3, words.length - at)
    for (; length > 0; length--) {
      const phrase = phraseOf(words, at, length)
      if (languages.some(one => one.fillers.has(phrase) || one.said.has(phrase))) break
    }
    if (length === 0) return false
    at += length
  }
  return true
}

function emoji(folded: string): Answer | undefined {
  const text = folded.trim()
  if (text.startsWith('+') || thumbsUp.test(text)) return { answer: 'yes' }
  return thumbsDown.test(text) ? { answer: 'no' } : undefined
}
