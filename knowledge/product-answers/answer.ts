import type { Product } from '../catalogue.ts'
import { type Fact, factsOf, type ReadFact, readFact } from './fact.ts'
import { fitting } from './fitting.ts'
import { type Question, readQuestion } from './question.ts'
import { rank } from './rank.ts'
import { sameWord, termsOf } from './terms.ts'
import { verdict } from './verdict.ts'

/** What a shopper asked of a product. */
export type Asked = {
  text: string
  /** Two letters. */
  language: string
  /** Words of the shop that the question was found to mean: 'leather' of "aus Leder". */
  named?: string[]
  /** It is asked which of several have something: of each, that is a yes or a no. */
  whether?: boolean
}

export type Answer =
  /** A field of the product, or several that answer together, with yes or no where they say so; `sure` is 0 to 1. */
  | { kind: 'fact'; facts: Fact[]; verdict?: 'yes' | 'no'; sure: number }
  /** A sentence of the description, as it is written. */
  | { kind: 'quote'; sentence: string }
  | { kind: 'unsaid' }

/**
 * The answer to a question about a product, from its fields; from its description where no field answers. Everything in it
 * is the product's own: what is altered or removed there is altered or gone here.
 * @param shopLanguage the language that the shop's data is in, two letters
 */
export function answerQuestion(product: Product, asked: Asked, shopLanguage: string): Answer {
  const question = readQuestion(
    [asked.text, ...(asked.named ?? [])].join(' '),
    asked.language,
    `${product.title} ${product.type} ${product.brand ?? ''}`,
    asked.whether,
  )
  const facts = factsOf(product).map(fact => readFact(fact, shopLanguage))
  const room = fitting(question, facts)
  if (room) return { kind: 'fact', ...room, sure: 1 }
  const { ranked, none } = rank(question, facts)
  const best = ranked[0]
  if (best && best.probability > none && hasGround(question, best.read)) {
    const said = {
      ...question,
      ...readQuestion(asked.text, asked.language, `${product.title} ${product.type}`, asked.whether),
    }
    return {
      kind: 'fact',
      facts: [best.read.fact],
      verdict: verdict(said, best.read, asked.named),
      sure: best.probability,
    }
  }
  const sentence = product.description && sentenceFor(question, product.description, shopLanguage)
  return sentence ? { kind: 'quote', sentence } : { kind: 'unsaid' }
}

/** A fact answers only what it shares a word or an idea with. */
function hasGround(question: Question, read: ReadFact): boolean {
  const shares = (words: ReadFact['name']) => words.some(word => question.terms.some(term => sameWord(term, word)))
  return (
    shares(read.name) ||
    shares(read.value) ||
    [...question.ideas.keys()].some(idea => read.nameIdeas.has(idea)) ||
    read.quantities.some(one => question.dimensions.has(one.dimension))
  )
}

/** The sentence that has most of what the question carries: at least half of it, word for word. */
function sentenceFor({ terms }: Question, description: string, language: string): string | undefined {
  let best: { sentence: string; share: number } | undefined
  for (const sentence of description.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g) ?? []) {
    const words = termsOf(sentence, language)
    const share = terms.filter(term => words.some(word => sameWord(word, term))).length / Math.max(1, terms.length)
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { sentence: sentence.trim(), share }
  }
  return best?.sentence
}
