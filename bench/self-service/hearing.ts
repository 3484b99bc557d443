import { asText, numbered } from '../../channels/adapt.ts'
import type { Reply } from '../../channels/message.ts'

/** What a shopper takes in of the assistant's replies. */
export type Heard = {
  /** All of it, as a text channel shows it. */
  text: string
  /** What is asked: questions, sentences that tell the shopper to do something, or what leads to a list to pick from. */
  questions: string[]
  /** What can be picked by number. */
  labels: string[]
}

const tells = /^(please|tell|let me know|give|send|type|choose|pick|which|what)\b/i
const opens = /^(so |and |then |now |but )?(which|what|how|where|why|who|when)\b/i

export function hear(replies: Reply[]): Heard {
  const text = asText(replies)
  const labels = numbered(replies).map(({ label }) => label)
  const spoken = replies.flatMap(({ blocks }) => blocks.map(block => (block.type === 'text' ? block.text : '')))
  const sentences = sentencesOf(spoken.join('\n'))
  const asked = sentences.filter(one => one.endsWith('?') || tells.test(one))
  const leading = labels.length > 0 ? sentences.slice(-1).filter(one => one.endsWith(':')) : []
  return { text, labels, questions: asked.length > 0 ? asked : leading }
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!:])\s+|\n+/)
    .map(one => one.trim())
    .filter(Boolean)

/** Of what comes after a change ("can't be undone") rather than of a refusal. */
const warns = /\b(undo(ne)?|afterwards?|after (this|that|which)|again|later|once)\b/i

/** Broad words of what any assistant might mean, whoever worded it. */
const words = {
  refuses:
    /\b(can['’]?t|cannot|can not|not possible|impossible|unable|unfortunately|sorry|afraid|not (allowed|available|able|eligible|enough|offered|in stock)|isn['’]t|aren['’]t|won['’]t|no such|no other|no longer (pending|available|possible|be|in stock)|there (is|are) no|none (of|in|is|fits?|left|available)|(there is|have|has) none|can only|only (be|to|possible|as|as a whole|the (whole|original)|whole|whole orders?)|too (low|small)|doesn['’]t (cover|exist|have|come)|does not)\b/i,
  isLost:
    /\b(did ?n['’]?o?t|do ?n['’]?o?t|not sure (i|what)|could ?n['’]?o?t) (quite )?(understand|understood|follow|catch|get (that|it)|know what)|rephrase|in other words|what do you mean|(do ?n['’]?o?t|no|does ?n['’]?o?t) (have an answer|know|say|have (that|any)? ?information)/i,
  isDone:
    /\b(is|are|was|were|been|now|have) (now |been )?(requested|cancell?ed|changed|updated|modified|exchanged|returned|started|done|confirmed|placed)\b|^done\b/im,
  isFinished:
    /\b(any ?thing|something|what) (else|more)\b|(how|what) (else )?(can|may|could) i (help|do)|help (you )?with/i,
  asksForMore:
    /\b(any ?(thing)?|other|more|something) (else|other|more|items?)\b.{0,30}\b(from|in|of|to (add|return|exchange|change|cancel)|this order|that order|it|list)\b|(any|more) (other )?items/i,
  asksIfAll: /\b(is|are|was|were) (that|this|these|those|it) (all|everything)\b|that['’]s (all|everything)/i,
  asksYes:
    /\bconfirm|\b(shall|should) i\b|want me to|go ahead|proceed|is (that|this|it|everything) (all )?(right|correct|ok(ay)?|fine|what)|\byes\b|\bagree|do you want (to|that)\b|would you like (me )?to\b/i,
  asksWho: /e-?mail|\b(your|full|first|last|sur) ?name\b|\bzip\b|post(al)? ?code|who (you are|are you|am i)/i,
  asksWhere: /\b(new|delivery|shipping|which|what) address\b|\bstreet\b|\bship(ped)? to\b/i,
  asksWhy: /\bwhy\b|\breason\b/i,
  asksHowPaid:
    /\b(how|which|what|where)\b.*\b(pay|paid|payment|refund(ed)?|charged?|difference|money|method)\b|\b(paypal|gift card|credit card|mastercard|visa)\b/i,
  asksOrder: /\b(which|what) (of (your|the|these) )?orders?\b|\border (number|id|no)\b|#W\d/i,
  offersPerson: /\b(human|person|agent|colleague|representative|someone)\b/i,
}

type Trait = keyof typeof words

/** Traits that are looked for in what is asked, with or without what is offered; the others in all that is said. */
const inQuestion = new Set<Trait>(['asksWho', 'asksWhere', 'asksWhy', 'asksHowPaid', 'asksOrder'])
const inSentence = new Set<Trait>(['asksForMore', 'asksIfAll', 'offersPerson'])

export function is(trait: Trait, heard: Heard): boolean {
  if (trait === 'asksYes') {
    const closed = heard.questions.filter(question => !opens.test(question))
    return heard.labels.some(label => /^(yes|confirm)\b/i.test(label)) || closed.some(one => words.asksYes.test(one))
  }
  if (trait === 'refuses')
    return sentencesOf(heard.text).some(one => words.refuses.test(one) && !warns.test(one) && !/^(-|\d+\.) /.test(one))
  // What is asked last is what waits for an answer.
  if (trait === 'isFinished') return words.isFinished.test(heard.questions.at(-1) ?? '')
  if (inSentence.has(trait)) return heard.questions.some(question => words[trait].test(question))
  return words[trait].test(inQuestion.has(trait) ? asked(heard) : heard.text)
}

/** What is asked with what is offered as answers to it; nothing where offers only follow a statement. */
export const asked = ({ questions, labels }: Heard): string =>
  questions.length > 0 ? [questions.join(' '), ...labels].join('\n') : ''
