import { expect, test } from 'vitest'
import { calendar } from '../../knowledge/demo/dates.ts'
import { catalogue } from '../../knowledge/demo/products/catalogue.ts'
import { synonyms } from '../../knowledge/demo/shop.ts'
import { measure, rankerOf } from '../../knowledge/retrieval/evaluation/evaluate.ts'
import { readJudgments } from '../../knowledge/retrieval/evaluation/judgments.ts'
import { buildProductIndex } from '../../knowledge/retrieval/products/product-index.ts'

/** Judged by reading the products of the demo shop, not what a search makes of them. */
const judgments = await readJudgments(new URL('judgments.csv', import.meta.url).pathname)
const products = catalogue(calendar(new Date('2026-03-01T12:00:00Z')))

test('the judgments are of products that there are', () => {
  const ids = new Set(products.map(product => product.id))
  const judged = [...judgments.values()].flatMap(grades => [...grades.keys()])
  expect(judged.filter(id => !ids.has(id))).toEqual([])
  expect(judgments.size).toBeGreaterThanOrEqual(150)
})

test('what was judged best comes first', async () => {
  const index = await buildProductIndex(products, 1, synonyms)
  const { ndcg10, mrr, recall50, queries } = measure(rankerOf(index), judgments)
  expect(queries).toBe(judgments.size)
  expect(ndcg10).toBeGreaterThan(0.94)
  expect(mrr).toBeGreaterThan(0.97)
  expect(recall50).toBeGreaterThan(0.93)
})

test('without a word of synonyms from the shop, what it has learned of its own catalogue carries most of it', async () => {
  const index = await buildProductIndex(products, 1, {})
  expect(measure(rankerOf(index), judgments).ndcg10).toBeGreaterThan(0.9)
})
