import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calendar } from '../../knowledge/demo/dates.ts'
import { catalogue } from '../../knowledge/demo/products/catalogue.ts'
import { synonyms } from '../../knowledge/demo/shop.ts'
import { measure, rankerOf } from '../../knowledge/retrieval/evaluation/evaluate.ts'
import { readJudgments } from '../../knowledge/retrieval/evaluation/judgments.ts'
import { buildProductIndex } from '../../knowledge/retrieval/products/product-index.ts'

/** What is right for an English query is right for the same wish in another language. */
const english = await readJudgments(new URL('judgments.csv', import.meta.url).pathname)
const [header, ...rows] = readFileSync(new URL('translated.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split(','))
const index = await buildProductIndex(catalogue(calendar(new Date('2026-03-01T12:00:00Z'))), 1, synonyms)

test.each(header!.slice(1).map((language, i) => [language, i + 1] as const))(
  'a shopper who writes %s finds what the English shop has',
  (language, column) => {
    const judgments = new Map(rows.map(row => [row[column]!, english.get(row[0]!)!]))
    expect(judgments.size).toBeGreaterThanOrEqual(60)
    const { ndcg10, mrr } = measure(rankerOf(index, language), judgments)
    expect(ndcg10).toBeGreaterThan(0.9)
    expect(mrr).toBeGreaterThan(0.94)
  },
)

test.each([
  ['de', 'Laufschue', 'feldmark-swift-4-running-shoes'],
  ['de', 'Schlafsaecke für Kinder', 'rastrel-cub-kids-sleeping-bag'],
  ['fr', 'bouilloir', 'kessla-basic-kettle'],
  ['es', 'mochilla', 'rastrel-hop-20-backpack'],
  ['it', 'asciugamanno', 'velsamt-terry-towel-set'],
  ['pt', 'chaleria', 'kessla-basic-kettle'],
  ['de', 'Tarnfell Rucksack', 'tarnfell-cairn-28-backpack'],
  ['fr', 'Fjell 2', 'halvorn-fjell-2-hiking-boots'],
])('%s: %j, misspelt or with a name in it, finds %s', (language, query, id) => {
  expect(rankerOf(index, language)(query, 3)).toContain(id)
})
