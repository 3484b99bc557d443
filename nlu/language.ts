import { commonWords } from './common-words.ts'
import { languageWords } from './language-words.ts'
import type { Reading } from './normalise.ts'

const weights = wordWeights()

/** How much a word speaks for each language: more the fewer share it. */
function wordWeights(): Map<string, Record<string, number>> {
  const languages = Object.keys(commonWords)
  const votes = new Map<string, Record<string, number>>()
  for (const language of languages) {
    const own = new Set(languageWords[language]?.split(/\s/))
    for (const word of new Set([...commonWords[language]!, ...own])) {
      const vote = votes.get(word) ?? {}
      vote[language] = own.has(word) ? 1 : 0.6
      votes.set(word, vote)
    }
  }
  for (const vote of votes.values()) {
    const all = Object.values(vote).reduce((sum, one) => sum + one, 0)
    for (const language of Object.keys(vote)) vote[language] = (vote[language]! * vote[language]!) / all
  }
  return votes
}

const mostWords = 60
/** Shorter utterances are too often a name, a size or a loan word to change the language of a conversation. */
const fewest = 2
const lead = 1
/** Of two words, both have to tell. */
const leadOfTwo = 1.6

/**
 * The language of an utterance among `languages`, where the conversation is held in `current`: it changes only when the
 * words clearly say so.
 */
export function languageOf({ words, folded }: Reading, current: string, languages: string[]): string {
  if (words.length < fewest || languages.length < 2) return current
  const scores: Record<string, number> = {}
  const count = Math.min(words.length, mostWords)
  for (let i = 0; i < count; i++) {
    const { form, start, end } = words[i]!
    const vote = weights.get(form)
    // The words of an address on the web are English everywhere.
    if (
      !vote ||
      folded[start - 1] === '@' ||
      folded[end] === '@' ||
      (folded[start - 1] === '.' && folded[start - 2] !== ' ')
    )
      continue
    for (const language in vote) scores[language] = (scores[language] ?? 0) + vote[language]!
  }
  const own = scores[current] ?? 0
  let best = current
  for (const language of languages) if ((scores[language] ?? 0) > (scores[best] ?? 0)) best = language
  if (best === current) return current
  const ahead = (scores[best] ?? 0) - own
  return ahead >= (words.length === 2 ? leadOfTwo : lead) && ahead >= count * 0.15 ? best : current
}
