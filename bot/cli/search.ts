import { existsSync } from 'node:fs'
import type { Product } from '../../knowledge/catalogue.ts'
import { evaluateSearch } from '../../knowledge/retrieval/evaluation/evaluate.ts'
import { judgedProducts } from '../../knowledge/retrieval/evaluation/judged-products.ts'
import { readJudgments } from '../../knowledge/retrieval/evaluation/judgments.ts'
import { print, printJson } from './open.ts'

/** Measures the product search on files of one's own: products as JSON lines, judgments as CSV. */
export async function evaluate(options: { products: string; judgments: string; json?: boolean }): Promise<void> {
  for (const file of [options.products, options.judgments])
    if (!existsSync(file)) throw new Error(`there is no file ${file}`)
  const rows = leftOut(options.judgments)
  const judgments = await readJudgments(options.judgments, rows.note)
  rows.tell('rows are no judgment')
  const lines = leftOut(options.products)
  const ids = new Set<string>()
  const result = await evaluateSearch(noting(judgedProducts(options.products, lines.note), ids), judgments)
  lines.tell('lines are no product')
  if (ids.size === 0) throw new Error(`${options.products} holds no product`)
  const missing = [...judgments.values()].flatMap(grades => [...grades.keys()].filter(id => !ids.has(id)))
  if (missing.length > 0)
    warn(`${missing.length} judgments are of products that ${options.products} does not have, such as "${missing[0]}"`)
  if (options.json) return printJson(result)
  for (const [name, value] of Object.entries(result))
    print(`${name.padEnd(10)} ${Number.isInteger(value) ? value : value.toFixed(4)}`)
}

async function* noting(products: AsyncIterable<Product>, ids: Set<string>): AsyncGenerator<Product> {
  for await (const product of products) {
    ids.add(product.id)
    yield product
  }
}

const warn = (text: string): void => void process.stderr.write(`${text}\n`)
const told = 3

/** Counts what of a file cannot be used, and tells the first few with their line. */
function leftOut(file: string) {
  const faults: string[] = []
  let count = 0
  return {
    note(line: number, fault: string) {
      if (++count <= told) faults.push(`${file}:${line}: ${fault}`)
    },
    tell(what: string) {
      for (const fault of faults) warn(fault)
      if (count > 0) warn(`${file}: ${count} ${what} and were left out`)
    },
  }
}
