import { existsSync } from 'node:fs'
import { evaluateSearch } from '../../knowledge/retrieval/evaluation/evaluate.ts'
import { judgedProducts } from '../../knowledge/retrieval/evaluation/judged-products.ts'
import { readJudgments } from '../../knowledge/retrieval/evaluation/judgments.ts'
import { print, printJson } from './open.ts'

/** Measures the product search on files of one's own: products as JSON lines, judgments as CSV. */
export async function evaluate(options: { products: string; judgments: string; json?: boolean }): Promise<void> {
  for (const file of [options.products, options.judgments])
    if (!existsSync(file)) throw new Error(`there is no file ${file}`)
  const judgments = await readJudgments(options.judgments)
  let leftOut = 0
  const products = judgedProducts(options.products, () => leftOut++)
  const result = await evaluateSearch(products, judgments)
  if (leftOut > 0) process.stderr.write(`${options.products}: ${leftOut} lines are no product and were left out\n`)
  if (options.json) return printJson(result)
  for (const [name, value] of Object.entries(result))
    print(`${name.padEnd(10)} ${Number.isInteger(value) ? value : value.toFixed(4)}`)
}
