import type { ReadFact } from './fact.ts'
import { type Ideas, ideasIn } from './ideas.ts'
import type { Question } from './question.ts'
import { likeness, sameWord, type Term } from './terms.ts'
import weights from './weights.json' with { type: 'json' }

/**
 * How well a fact answers a question, by features that each say one thing, weighed by a conditional logit (McFadden 1974)
 * over the facts of one product and the possibility that none answers. The weights are learned by
 * `bench/product-qa/train.ts`; the features know words and units, but no shop.
 */
export const featureNames = [
  'nameSaid',
  'questionInName',
  'questionInValue',
  'wholeName',
  'ideaBest',
  'ideaSum',
  'ideaInValue',
  'ideaAmongValues',
  'unitAsked',
  'unitMissing',
  'onlyOfUnit',
  'figureNamed',
  'figureOfKind',
  'yesNoBoolean',
  'openBoolean',
  'countBoolean',
  'countNumber',
  'amountQuantity',
  'openText',
  'covered',
  'figureAlone',
  'likeName',
  'likeValue',
  'nameUnsaid',
  'option',
  'none',
  'noneAnyName',
  'noneAnyIdea',
  'noneFigure',
] as const

const width = featureNames.length
const at = Object.fromEntries(featureNames.map((name, i) => [name, i])) as Record<(typeof featureNames)[number], number>

export type Ranked = { read: ReadFact; score: number; probability: number }

/** The facts, best first, with the probability that each is the answer; `none` is the rest: that the shop does not say. */
export function rank(
  question: Question,
  facts: ReadFact[],
  learned: number[] = weights,
): { ranked: Ranked[]; none: number } {
  const rows = featuresOf(question, facts)
  const scores = rows.map(row => row.reduce((sum, value, i) => sum + value * learned[i]!, 0))
  const top = Math.max(...scores)
  const all = scores.map(score => Math.exp(score - top))
  const sum = all.reduce((total, one) => total + one, 0)
  const ranked = facts
    .map((read, i) => ({ read, score: scores[i]!, probability: all[i]! / sum }))
    .sort((a, b) => b.score - a.score)
  return { ranked, none: all[facts.length]! / sum }
}

/** One row for each fact, and a last one for "none of them". */
export function featuresOf(question: Question, facts: ReadFact[]): number[][] {
  // A word that many of the product's facts share tells them apart less.
  const spread = new Map<string, number>()
  for (const { name } of facts)
    for (const root of new Set(name.map(term => term.root))) spread.set(root, (spread.get(root) ?? 0) + 1)
  const weigh = (root: string) => 1 / Math.sqrt(spread.get(root) ?? 1)
  const ofUnit = facts.filter(read => read.quantities.some(one => question.dimensions.has(one.dimension)))
  const kinds = new Set(question.quantities.map(one => one.dimension).filter(one => one !== 'number'))
  const ofFigure = facts.filter(read => read.quantities.some(one => kinds.has(one.dimension))).length
  const rows = facts.map(read => features(question, read, weigh, ofUnit, ofFigure))
  const none = new Array<number>(width).fill(0)
  none[at.none] = 1
  none[at.noneAnyName] = Math.max(0, ...rows.map(row => row[at.nameSaid]! * row[at.questionInName]!))
  none[at.noneAnyIdea] = Math.max(0, ...rows.map(row => row[at.ideaBest]!))
  none[at.noneFigure] = ofFigure === 1 ? 1 : 0
  return [...rows, none]
}

function features(
  question: Question,
  read: ReadFact,
  weigh: (root: string) => number,
  ofUnit: ReadFact[],
  ofFigure: number,
): number[] {
  const row = new Array<number>(width).fill(0)
  const put = (name: (typeof featureNames)[number], value: number) => {
    row[at[name]] = value
  }
  const { terms, wanted, dimensions, quantities } = question
  const said = (term: Term) => terms.some(one => sameWord(one, term))
  const inName = (term: Term) => read.name.some(one => sameWord(one, term))
  const inValue = (term: Term) => read.value.some(one => sameWord(one, term))

  const nameWeight = sum(read.name, term => weigh(term.root))
  const nameSaid = sum(read.name.filter(said), term => weigh(term.root)) / (nameWeight || 1)
  put('nameSaid', nameSaid)
  put('nameUnsaid', read.name.filter(term => !said(term)).length)
  put('questionInName', sum(terms.filter(inName), term => weigh(term.root)) / Math.max(1, terms.length))
  put('questionInValue', terms.filter(term => !inName(term) && inValue(term)).length / Math.max(1, terms.length))
  put('wholeName', nameSaid > 0.999 ? Math.sqrt(read.name.length) : 0)

  const ideas = shared(question.ideas, read.nameIdeas)
  put('ideaBest', Math.max(0, ...ideas))
  put('ideaSum', Math.sqrt(sum(ideas, one => one)))
  const ofValue = shared(question.ideas, read.valueIdeas)
  put('ideaInValue', Math.max(0, ...ofValue))
  // "Is it made of aluminium?" of a brass bowl: the value is of the idea that is asked for, though not the one named.
  put('ideaAmongValues', ideas.length > 0 ? Math.max(0, ...ofValue) : 0)

  const own = new Set(read.quantities.map(one => one.dimension))
  const asked = [...dimensions].some(one => own.has(one))
  put('unitAsked', asked ? 1 : 0)
  put('unitMissing', dimensions.size > 0 && !asked ? 1 : 0)
  put('onlyOfUnit', asked && ofUnit.length === 1 ? 1 : 0)
  put('figureNamed', quantities.some(one => read.quantities.some(two => two.value === one.value)) ? 1 : 0)
  put('figureOfKind', quantities.some(one => one.dimension !== 'number' && own.has(one.dimension)) ? 1 : 0)

  put('yesNoBoolean', wanted === 'yes-no' && read.kind === 'boolean' ? 1 : 0)
  put('openBoolean', wanted === 'open' && read.kind === 'boolean' ? 1 : 0)
  put('countBoolean', (wanted === 'count' || wanted === 'amount') && read.kind === 'boolean' ? 1 : 0)
  put('countNumber', wanted === 'count' && read.quantities.length > 0 ? 1 : 0)
  put('amountQuantity', wanted === 'amount' && read.kind === 'quantity' ? 1 : 0)
  put('covered', coverage(question, read))
  put(
    'figureAlone',
    own.size === 1 && quantities.some(one => one.dimension !== 'number' && own.has(one.dimension)) && ofFigure === 1
      ? 1
      : 0,
  )
  put('openText', wanted === 'open' && read.kind === 'text' ? 1 : 0)

  const asText = terms.map(term => term.word).join(' ')
  put('likeName', likeness(asText, read.name.map(term => term.word).join(' ')))
  put(
    'likeValue',
    read.value.length > 0
      ? likeness(
          asText,
          read.value
            .slice(0, 30)
            .map(term => term.word)
            .join(' '),
        )
      : 0,
  )
  put('option', read.fact.source === 'option' ? 1 : 0)
  return row
}

/** How much of what the question carries is in the fact: in its name, its value, or by what its name is about. */
function coverage({ terms, language }: Question, read: ReadFact): number {
  const covered = terms.filter(
    term =>
      read.name.some(one => sameWord(one, term)) ||
      read.value.some(one => sameWord(one, term)) ||
      [...ideasIn([term], language).keys()].some(idea => read.nameIdeas.has(idea)),
  )
  return covered.length / Math.max(1, terms.length)
}

const sum = <T>(all: T[], value: (one: T) => number) => all.reduce((total, one) => total + value(one), 0)

function shared(a: Ideas, b: Ideas): number[] {
  const found: number[] = []
  for (const [idea, weight] of a) {
    const other = b.get(idea)
    if (other !== undefined) found.push(weight * other)
  }
  return found
}
