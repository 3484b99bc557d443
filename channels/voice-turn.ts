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
  const [offers = ''] = words.options('\0').split('\0')
  const open = /[?¿]$/.test(end) || replies.at(-1)?.expects === 'answer' || (offers !== '' && end.startsWith(offers))
  // What cannot be said (a picture, emoji) is no reason to fall silent.
  if (spoken.length === 0) spoken.push(last ? words.goodbye : words.anythingElse)
  else if (!open && !last) spoken.push(words.anythingElse)
  const asked = replies.findLast(reply => reply.reprompt)?.reprompt
  return { speech: spoken.join(' '), question: asked || lastSentence(spoken.at(-1) ?? '') || words.anythingElse }
}

const lastSentence = (speech: string) =>
  speech
    .trim()
    .split(/(?<=[.!?])\s+/)
    .at(-1) ?? ''
