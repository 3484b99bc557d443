import { existsSync } from 'node:fs'
import { evaluate } from '../../knowledge/recommend/evaluate.ts'
import { readInteractions } from '../../knowledge/recommend/read-interactions.ts'
import { seeded } from '../../knowledge/recommend/seeded.ts'
import { openSqliteKnowledge } from '../../knowledge/sqlite/open.ts'
import { shopFile } from '../shop.ts'
import { configFor, type DataOptions, print, printJson } from './open.ts'

/** Fits the model of a data folder; a server that has the folder open takes it up at the next recommendation. */
export async function train(options: DataOptions): Promise<void> {
  const path = shopFile(configFor(options).AISLE_DATA)
  if (!existsSync(path))
    throw new Error(`there is no shop in ${configFor(options).AISLE_DATA}; name the folder with --data`)
  const knowledge = openSqliteKnowledge(path)
  try {
    const trained = await knowledge.recommend.train(steps(options.json))
    if (options.json) return printJson(trained)
    const { customers, products, interactions, seconds } = trained
    print(`${interactions} interactions of ${customers} customers with ${products} products, ${seconds.toFixed(1)} s`)
  } finally {
    await knowledge.close()
  }
}

/** Measures the collaborative strategy on files of one's own. */
export async function evaluateFiles(options: {
  train: string
  test: string
  k: string
  json?: boolean
}): Promise<void> {
  const k = options.k.split(',').map(Number)
  if (k.some(one => !Number.isInteger(one) || one < 1 || one > 500))
    throw new Error(`--k is ${JSON.stringify(options.k)}; expected whole numbers from 1 to 500, such as 10,20`)
  const [train, test] = [await readInteractions(options.train), await readInteractions(options.test)]
  const result = await evaluate(train, test, { k, random: seeded(), onStep: steps(options.json) })
  if (options.json) return printJson(result)
  for (const { k: cut, hitRate, recall, ndcg } of result.results)
    print(`@${cut}  hit rate ${hitRate.toFixed(4)}  recall ${recall.toFixed(4)}  NDCG ${ndcg.toFixed(4)}`)
  print(`${result.customers} customers, ${result.items} items; trained in ${result.trainSeconds.toFixed(1)} s`)
}

/** What takes how long, on a terminal. */
const steps = (json?: boolean) => (step: string, seconds: number) => {
  if (!json && process.stderr.isTTY) process.stderr.write(`${step.padEnd(14)} ${seconds.toFixed(1)} s\n`)
}
