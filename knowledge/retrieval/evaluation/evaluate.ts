import type { Product } from '../../catalogue.ts'
import { conditionsOf } from '../products/conditions.ts'
import { prepare, topOfAny } from '../products/hits.ts'
import { buildProductIndex, type ProductIndex } from '../products/product-index.ts'
import { rerank } from '../products/reranking.ts'
import type { Judgments } from './judgments.ts'

/** How well a ranking meets judgments, all but the last between 0 and 1. */
export type Evaluation = {
  /** Normalised discounted cumulative gain over the first ten (Järvelin & Kekäläinen 2002), gain 2^grade − 1. */
  ndcg10: number
  /** One over the place of the first product with a grade above 0. */
  mrr: number
  /** The part of the products with a grade above 0 that are among the first fifty. */
  recall50: number
  /** The part of the first ten that was judged at all. */
  judged10: number
  /** Queries with a positive judgment: the means above are over them. */
  queries: number
  /** Microseconds a query at the median. */
  p50Micros: number
}

/** Ranks products for a query. @returns ids, best first, at most `most` */
export type Ranker = (query: string, most: number) => string[]

/** Builds an index over products and measures it. @param products in any order, as they come */
export async function evaluateSearch(
  products: AsyncIterable<Product> | Iterable<Product>,
  judgments: Judgments,
  synonyms: Record<string, string> = {},
): Promise<Evaluation> {
  return measure(rankerOf(await buildProductIndex(products, 1, synonyms)), judgments)
}

/** How many of the best by words alone are looked at closely. */
const considered = 200

/**
 * The products that have any of the words, best first: what a search shows where nothing has them all.
 * @param language of the queries, where it is not that of the catalogue
 */
export function rankerOf(index: ProductIndex, language?: string): Ranker {
  const everything = conditionsOf({}, index.shared.values)
  return (query, most) => {
    const { words, codes } = index.read(query, language)
    const called = codes.flatMap(code => index.withCode(code))
    const prepared = prepare(index, words, true)
    topOfAny(index, prepared, everything, Math.max(considered, most))
    const found = rerank(index, prepared).map(({ document }) => document)
    return [...new Set([...called, ...found])].slice(0, most).map(index.id)
  }
}

const depth = 50

/** The measures of a ranker over judgments. */
export function measure(rank: Ranker, judgments: Judgments): Evaluation {
  const sums = { ndcg10: 0, mrr: 0, recall50: 0, judged10: 0 }
  const micros: number[] = []
  let queries = 0
  for (const [query, grades] of judgments) {
    const positive = [...grades.values()].filter(grade => grade > 0)
    if (positive.length === 0) continue
    queries++
    const began = performance.now()
    const ranked = rank(query, depth)
    micros.push((performance.now() - began) * 1000)

    const best = positive.sort((a, b) => b - a).slice(0, 10)
    const shown = ranked.slice(0, 10)
    sums.ndcg10 += gain(shown.map(id => grades.get(id) ?? 0)) / gain(best)
    const first = ranked.findIndex(id => (grades.get(id) ?? 0) > 0)
    if (first >= 0) sums.mrr += 1 / (first + 1)
    sums.recall50 += ranked.filter(id => (grades.get(id) ?? 0) > 0).length / positive.length
    if (shown.length > 0) sums.judged10 += shown.filter(id => grades.has(id)).length / shown.length
  }
  const mean = (sum: number): number => (queries > 0 ? sum / queries : 0)
  return {
    ndcg10: mean(sums.ndcg10),
    mrr: mean(sums.mrr),
    recall50: mean(sums.recall50),
    judged10: mean(sums.judged10),
    queries,
    p50Micros: Math.round(micros.sort((a, b) => a - b)[Math.floor(micros.length / 2)] ?? 0),
  }
}

const gain = (grades: number[]): number =>
  grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
