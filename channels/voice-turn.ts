import type { Reply } from './message.ts'
import type { Words } from './words.ts'

/**
 * What is said of fitted replies in one go, and the question for silence. Whoever listens has to know that it is their turn:
 * where nothing is asked and nothing offered, a question ends it. Plain text, before XML.
 * @param last nothing is to follow
 */
export function voiceTurn(replies: Reply[], words: Words, last: boolean): { speech: string; question: string } {
  const spoken = replies.map(reply => reply.speech ?? '').filter(Boolean)
  const end = lastSentence(spoken.at(-1) ?? '')
  const offers = [words.options('\0'), words.pick('\0')].map(text => text.split('\0')[0]!).filter(Boolean)
  const open =
    /[?¿]$/.test(end) ||
    replies.at(-1)?.expects === 'answer' ||
    end === words.pick() ||
    offers.some(start => end.startsWith(start))
  const farewell = words.goodbye.replace(/\.$/, '')
  if (last && !spoken.some(text => text.includes(farewell))) spoken.push(words.goodbye)
  // What cannot be said (a picture, emoji) is no reason to fall silent.
  else if (!last && (spoken.length === 0 || !open)) spoken.push(words.anythingElse)
  const asked = replies.findLast(reply => reply.reprompt)?.reprompt
  return { speech: spoken.join(' '), question: asked || lastSentence(spoken.at(-1) ?? '') || words.anythingElse }
}

const lastSentence = (speech: string) =>
  speech
    .trim()
    .split(/(?<=[.!?])\s+/)
    .at(-1) ?? ''
