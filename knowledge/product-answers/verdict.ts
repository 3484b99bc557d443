import { fold } from '../fold.ts'
import type { ReadFact } from './fact.ts'
import { ideasAt } from './ideas.ts'
import type { Quantity } from './quantities.ts'
import type { Question } from './question.ts'
import { sameWord } from './terms.ts'

/**
 * Whether a fact says yes or no to a question that asks so. Nothing is concluded beyond the fact: where the question says
 * more than it covers ("is the hood removable?" of "hood: yes"), there is no verdict and the fact speaks for itself.
 * @param named shop words that the question was found to mean: 'leather' of "aus Leder"
 */
export function verdict(question: Question, read: ReadFact, named: string[] = []): 'yes' | 'no' | undefined {
  if (question.wanted !== 'yes-no') return undefined
  const { value } = read.fact
  const measured = compare(question, read)
  if (measured) return measured
  const figures = question.quantities.length > 0
  const { byName, byValue, rest } = cover(question, read, named)
  // An option comes in these values and in no others.
  if (read.fact.source === 'option' && rest === 1 && !byValue && question.terms.length <= 2) return 'no'
  if (typeof value === 'boolean') return !figures && byName && rest === 0 ? (value ? 'yes' : 'no') : undefined
  const text = fold(Array.isArray(value) ? value.join(', ') : String(value)).trim()
  if (hedged.test(text)) return undefined
  if (byName && rest === 0 && !byValue && negative.test(text)) return 'no'
  if (negation.test(text)) return undefined
  if (byValue && rest === 0) return figures && !figuresIn(question, read) ? undefined : 'yes'
  if (byName && rest === 0 && !figures && asksWhether(question)) return 'yes'
  return undefined
}

/** Values that deny what the field names. */
const negative =
  /^(?:no|none|not? (?:any|needed|included|required)|nein|keine?r?s?|ohne|non|aucune?|ninguno|ninguna|nessuno|nessuna|nenhum|nenhuma|n\/a|0|flat|no[ -]heel)(?:$|[^\p{L}\d-])/u
/** Words that make a yes out of nothing but the value's words a lie. */
const negation =
  /(?<!\p{L})(?:not|no|non|without|except|nicht|kein\w*|ohne|au[sß]er|pas|sans|sauf|sin|excepto|senza|tranne|sem|exceto|free)(?!\p{L})/u
/** Values that say "it depends". */
const hedged =
  /^(?:without|except|only|depends|optional|with a |sold separately|separately|extra|ohne|nur|optional|sans|seulement|sin|solo|senza|sem|so )|sold separately|available separately/

/** How much of what the question carries is in the name of the fact, in its value, and in neither. */
function cover(
  question: Question,
  read: ReadFact,
  named: string[],
): { byName: boolean; byValue: boolean; rest: number } {
  let byName = false
  let byValue = false
  let rest = 0
  const shopWords = new Set(read.value.map(term => term.word))
  const foreign = question.language !== read.language
  for (const [place, term] of question.all.entries()) {
    if (!question.terms.includes(term) || /^\d/.test(term.word)) continue
    const { about, named: called } = ideasAt(question.all, place, question.language)
    const own = ownNames(read)
    if (read.name.some(one => sameWord(one, term)) || [...called].some(idea => own.has(idea))) byName = true
    else if (read.value.some(one => sameWord(one, term))) byValue = true
    else if (
      foreign &&
      named.some(
        word =>
          fold(word)
            .split(' ')
            .some(part => shopWords.has(part)) && standsFor(question, term, word),
      )
    )
      byValue = true
    else if (supporting.has(term.word)) continue
    else if (![...about].some(idea => read.nameIdeas.has(idea)) || colourOrMaterial(about, read, term)) rest++
  }
  return { byName, byValue, rest }
}

/** A word of another language that was understood as a word of the shop stands where nothing else does. */
const standsFor = (question: Question, term: { word: string }, word: string): boolean =>
  question.terms.length <= 3 && term.word.length > 2 && word.length > 2

/** A material or colour that is asked for and is not in the value is not covered by the field being one of materials. */
const colourOrMaterial = (about: Set<string>, read: ReadFact, term: { word: string }): boolean =>
  [...about].some(idea => closed.has(idea) && read.nameIdeas.has(idea)) && !frames.has(term.word)
const closed = new Set(['material', 'colour', 'composition', 'metal', 'fabric'])
const frames = new Set(
  'material materials made colour color fabric colours colors composition stoff farbe gemacht matiere couleur hecho color materiale colore fatto feito cor'.split(
    ' ',
  ),
)

/** The ideas that the field's name is the very name of. */
function ownNames(read: ReadFact): Set<string> {
  const found = new Set<string>()
  for (const place of read.name.keys())
    for (const idea of ideasAt(read.name, place, read.language).named) found.add(idea)
  return found
}

/** Verbs and nouns that only carry the question. */
const supporting = new Set(
  `have has need needs require requires come comes include includes support supports contain contains suitable safe ok okay
  machine built go put use used work works together set in hat gibt braucht enthalt geeignet tiene necesita incluye possui precisa inclui richiede include besoin inclut
  resistant proof able feature features`.split(/\s+/),
)

/** "Does it have a ...", "is it ...": not "is the weight ...", where the field would only be named. */
const asksWhether = ({ text, language }: Question): boolean => (whether[language] ?? whether.en!).test(fold(text))
const whether: Record<string, RegExp> = {
  en: /\b(?:have|has|is there|are there|any|comes? with|includes?|needs?|requires?|got|with an?|is (?:it|this|that)|are (?:they|these|those)|can (?:it|i|you))\b/,
  de: /\b(?:hat|haben|gibt es|mit|braucht|benotigt|ist (?:es|er|sie|das|der|die)|sind (?:sie|die|das)|kann)\b/,
  fr: /\b(?:a-t-il|a-t-elle|il a|elle a|y a|avec|est-il|est-elle|est-ce|c'est|sont)(?![\p{L}])/u,
  es: /\b(?:tiene|tienen|hay|lleva|con|es|son|necesita)\b/,
  it: /\b(?:ha|hanno|c'e|con|e|sono|serve)\b/,
  pt: /\b(?:tem|ha|com|e|sao|precisa)\b/,
}

const figuresIn = (question: Question, read: ReadFact) =>
  question.quantities.every(one => read.quantities.some(other => other.value === one.value))

/** The figure that was asked about against the figure of the fact, where both are of one dimension. */
function compare(question: Question, read: ReadFact): 'yes' | 'no' | undefined {
  const asked = question.quantities.find(one => one.dimension !== 'number')
  if (!asked) return undefined
  const text = fold(String(read.fact.value))
  const own = read.quantities.filter(one => one.dimension === asked.dimension)
  if (asked.dimension === 'time' && own.length === 0 && read.nameIdeas.has('age')) return ofAge(asked, read)
  // What a thing weighs does not say what it carries.
  if (asked.dimension === 'mass' && atLeast.test(fold(question.text)) && !read.nameIdeas.has('load')) return undefined
  if (own.length === 0 || (asked.dimension === 'temperature' && own.length < 2)) return undefined
  const folded = fold(question.text)
  const values = own.map(one => one.value)
  const range = own.length === 2 && between.test(text)
  if (own.length > 1 && !range) return values.some(value => near(value, asked.value)) ? 'yes' : undefined
  const least = range ? Math.min(...values) : 0
  const most = Math.max(...values)
  if (atMost.test(folded)) return most < asked.value || near(most, asked.value) ? 'yes' : 'no'
  if (moreThan.test(folded)) return most > asked.value ? 'yes' : 'no'
  if (atLeast.test(folded) || upTo.test(text)) return within(asked.value, least, most) ? 'yes' : 'no'
  return (range ? within(asked.value, least, most) : near(most, asked.value)) ? 'yes' : 'no'
}

/** "Is it for a 3 year old?" of "age from: 4". */
function ofAge(asked: Quantity, read: ReadFact): 'yes' | 'no' | undefined {
  const year = 31_557_600
  const from = read.quantities[0]?.value
  if (from === undefined || !read.name.some(term => /^(?:from|ab|desde|da|des|partir|age|alter)$/.test(term.word)))
    return undefined
  return asked.value / year >= from - 0.01 ? 'yes' : 'no'
}

const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 0.01
const within = (value: number, least: number, most: number) =>
  (value >= least || near(value, least)) && (value <= most || near(value, most))

const between = /\d\s*(?:°?\s*\p{L}{0,3}\s*)?(?:to|-|–|bis|a|à|al)\s*\d/u
const upTo = /\b(?:up to|max|maximum|bis|jusqu|hasta|fino|ate)\b/
const atMost =
  /\b(?:less than|under|below|lighter than|smaller than|shorter than|at most|no more than|thinner than|weniger als|unter|hochstens|leichter als|moins de|menos de|meno di|ao menos)\b/
const moreThan =
  /\b(?:more than|over|above|longer than|heavier than|bigger than|larger than|taller than|exceeds?|mehr als|uber|langer als|plus de|mas de|piu di|mais de)\b/
const atLeast =
  /\b(?:can|could|will|would|does|do)\b.*\b(?:take|hold|carry|support|bear|handle|withstand|fit|last|sleep|seat|run|go|boil|heat)\b|\bat least\b|\bup to\b|\bkann\b|\btragt\b|\bhalt\b|\baushalten\b|\bmindestens\b|\bpasst\b|\bsupport|\bau moins\b|\bsoporta\b|\baguanta\b|\bcabe\b|\bregge\b|\balmeno\b|\bsuporta\b|\baguenta\b/
