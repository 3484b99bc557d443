/**
 * Which fact of a product answers a question, beside BM25 and the cosine of TF-IDF on the same questions in the same run:
 *
 *     npm run bench -- product-qa --data FOLDER [--split dev] [--json] [--train]
 *
 * The folder holds `semiPQA/attribute_ranking_<split>.csv`. Products are parted in two halves by a hash; weights are learned on
 * one (and on the demo shop's questions beside this file) and measured on the other, and the other way round; besides, with
 * all attributes of a kind left out of training, and with weights of the demo shop alone. `shipped` are
 * the weights that the assistant uses, learned on both halves: of `--split dev` they have seen every question. `--train`
 * writes them.
 */
import { writeFileSync } from 'node:fs'
import { type ReadFact, readFact } from '../../knowledge/product-answers/fact.ts'
import { type Question, readQuestion } from '../../knowledge/product-answers/question.ts'
import { featureNames, featuresOf, rank } from '../../knowledge/product-answers/rank.ts'
import { benchOptions } from '../options.ts'
import { type Case, halfOf, readCases } from './data.ts'
import { bm25, countAll, type Ranker, tfIdf } from './peers.ts'
import { shopSamples } from './shop.ts'
import { learn, type Sample } from './train.ts'

const shop = shopSamples(new URL('shop-questions.tsv', import.meta.url))

type Read = Case & { question_: Question; reads: ReadFact[] }

/** The attributes that answer, parted in eight: the questions of one part, and those that none of its attributes answers. */
function unseenAttributes(cases: Case[]): { test: Case[]; train: Case[] }[] {
  const answering = ({ facts, right }: Case) => [...right].map(i => facts[i]!.name)
  const names = [...new Set(cases.flatMap(answering))].sort()
  return Array.from({ length: 8 }, (_, part) => {
    const own = new Set(names.filter((_, i) => i % 8 === part))
    const isOwn = (one: Case) => answering(one).some(name => own.has(name))
    return { test: cases.filter(isOwn), train: cases.filter(one => !isOwn(one)) }
  })
}

/** P@1 and MRR over the questions that a candidate answers; `noneRight` of those that none answers. */
type Result = {
  name: string
  questions: number
  p1: number
  mrr: number
  noneRight?: number
  microsPerQuestion: number
}

function read(one: Case): Read {
  return { ...one, question_: readQuestion(one.question, 'en'), reads: one.facts.map(fact => readFact(fact, 'en')) }
}

function sampleOf({ question_, reads, right }: Read): Sample {
  return { rows: featuresOf(question_, reads), right: right.size > 0 ? right : new Set([reads.length]) }
}

/** The place of the first right candidate, from 1, and the chance that it comes first: equal scores are in no order. */
function placeOf(scores: number[], right: Set<number>): { place: number; first: number } {
  const best = Math.max(...[...right].map(i => scores[i]!))
  const ahead = scores.filter(score => score > best).length
  const equal = scores.filter(score => score === best).length
  const wrong = scores.filter((score, i) => score === best && !right.has(i)).length
  return { place: 1 + ahead + wrong / 2, first: ahead > 0 ? 0 : 1 - wrong / equal }
}

function measure(name: string, cases: Case[], ranker: Ranker): Result {
  const answered = cases.filter(one => one.right.size > 0)
  const began = performance.now()
  const places = answered.map(one => placeOf(ranker(one.question, one.candidates), one.right))
  return summary(name, places, (performance.now() - began) / answered.length)
}

function measureOurs(name: string, folds: { cases: Case[]; weights?: number[] }[]): Result {
  const places: ReturnType<typeof placeOf>[] = []
  let unanswered = 0
  let noneRight = 0
  const began = performance.now()
  for (const { cases, weights } of folds) {
    for (const one of cases) {
      const { question_, reads } = read(one)
      const { ranked, none } = rank(question_, reads, weights)
      const scores = reads.map(fact => ranked.find(other => other.read === fact)!.score)
      if (one.right.size > 0) places.push(placeOf(scores, one.right))
      else {
        unanswered++
        if (none > ranked[0]!.probability) noneRight++
      }
    }
  }
  const all = places.length + unanswered
  return {
    ...summary(name, places, (performance.now() - began) / all),
    ...(unanswered > 0 ? { noneRight: noneRight / unanswered } : {}),
  }
}

const summary = (name: string, places: ReturnType<typeof placeOf>[], millis: number): Result => ({
  name,
  questions: places.length,
  p1: places.reduce((sum, { first }) => sum + first, 0) / places.length,
  mrr: places.reduce((sum, { place }) => sum + 1 / place, 0) / places.length,
  microsPerQuestion: millis * 1000,
})

function table(results: Result[]): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`
  const lines = [
    ['', 'questions', 'P@1', 'MRR', 'unanswered seen', 'per question'],
    ...results.map(one => [
      one.name,
      String(one.questions),
      percent(one.p1),
      one.mrr.toFixed(3),
      one.noneRight === undefined ? '–' : percent(one.noneRight),
      `${one.microsPerQuestion.toFixed(0)} µs`,
    ]),
  ]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)))
  return lines
    .map(line => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n')
}

const options = benchOptions('product-qa --data FOLDER [--split dev] [--json] [--train]', {
  data: { type: 'string' },
  split: { type: 'string', default: 'dev' },
  json: { type: 'boolean' },
  train: { type: 'boolean' },
})
if (!options.data) {
  console.error(
    'which data? npm run bench -- product-qa --data <folder with semiPQA/attribute_ranking_dev.csv> [--json]',
  )
  process.exit(2)
}
let cases: Case[]
try {
  cases = await readCases(options.data, options.split)
} catch (error) {
  console.error(`cannot read ${options.data}: ${error instanceof Error ? error.message : error}`)
  process.exit(2)
}
if (options.train) {
  const weights = learn([...shop, ...cases.map(read).map(sampleOf)]).map(weight => Math.round(weight * 1000) / 1000)
  const file = new URL('../../knowledge/product-answers/weights.json', import.meta.url)
  writeFileSync(file, `[${weights.join(', ')}]\n`)
  console.error(featureNames.map((name, i) => `${name} ${weights[i]}`).join('\n'))
} else {
  const counts = countAll(cases.flatMap(one => one.candidates))
  const halves = (['development', 'held out'] as const).map(half => cases.filter(one => halfOf(one) === half))
  const learned = halves.map(half => learn([...shop, ...half.map(read).map(sampleOf)]))
  const unseen = unseenAttributes(cases)
  const results = [
    measureOurs('aisle, weights learned on the other half', [
      { cases: halves[0]!, weights: learned[1] },
      { cases: halves[1]!, weights: learned[0] },
    ]),
    measureOurs('aisle, held-out half only', [{ cases: halves[1]!, weights: learned[0] }]),
    measureOurs(
      'aisle, attributes that answered nothing in training',
      unseen.map(({ test, train }) => ({ cases: test, weights: learn([...shop, ...train.map(read).map(sampleOf)]) })),
    ),
    measureOurs('aisle, weights learned on the demo shop alone', [{ cases, weights: learn(shop) }]),
    measureOurs('aisle, shipped weights', [{ cases }]),
    measure('BM25', cases, bm25(counts)),
    measure('TF-IDF cosine', cases, tfIdf(counts)),
  ]
  console.log(options.json ? JSON.stringify(results, null, 2) : table(results))
}
