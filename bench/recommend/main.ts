/**
 * Recommendations beside their peers, on the same split in the same run:
 *
 *     node bench/recommend/main.ts --data FILE.csv[.gz] [--split 2010-10-01] [--k 10,20] [--json]
 *
 * The data are sales in the style of UCI Online Retail (columns Customer ID, StockCode, InvoiceDate, Quantity). All before the
 * split trains; for each customer, what they first bought after it is to be found, of all they had not bought before. Then,
 * with each customer's next basket alone as the test. Without --data, on generated sequences.
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import {
  evaluate,
  indexed,
  type Quality,
  qualityOf,
  type Ranker,
  targetsOf,
} from '../../knowledge/recommend/evaluate.ts'
import type { Interactions } from '../../knowledge/recommend/interactions.ts'
import { seeded } from '../../knowledge/recommend/seeded.ts'
import { benchOptions } from '../options.ts'
import { type Split, sequences } from './generated.ts'
import { itemKnn, popularity } from './peers.ts'

type Sale = { customer: string; item: string; time: number }
type Result = { test: string; name: string; quality: Quality[]; seconds: number }

const options = benchOptions('recommend [--data FILE.csv[.gz]] [--split 2010-10-01] [--k 10,20] [--json]', {
  data: { type: 'string' },
  split: { type: 'string', default: '2010-10-01' },
  k: { type: 'string', default: '10,20' },
  json: { type: 'boolean' },
})
const k = options.k.split(',').map(Number)
const splits: Record<string, Split> = options.data
  ? splitsOf(await salesIn(options.data), Date.parse(options.split))
  : { generated: sequences({ customers: 5_000, items: 1_500, random: seeded(9) }) }
const results: Result[] = []
for (const [name, split] of Object.entries(splits)) results.push(...(await measure(name, split)))
console.log(options.json ? JSON.stringify(results, null, 2) : table(results))

async function measure(test: string, split: Split): Promise<Result[]> {
  const { data, customers, items } = indexed(split.train)
  const targets = targetsOf(split.test, data, customers, items)
  const peer = async (name: string, make: (data: Interactions) => Ranker): Promise<Result> => {
    const began = performance.now()
    const quality = await qualityOf(make(data), targets, k)
    return { test, name, quality, seconds: (performance.now() - began) / 1000 }
  }
  const peers = [await peer('popularity', popularity), await peer('item-kNN', itemKnn)]
  const {
    results: quality,
    trainSeconds,
    rankSeconds,
  } = await evaluate(split.train, split.test, { k, random: seeded() })
  return [...peers, { test, name: 'aisle', quality, seconds: trainSeconds + rankSeconds }]
}

/** All later purchases, and the next basket alone (what was bought on the first day after the split). */
function splitsOf(sales: Sale[], at: number): Record<string, Split> {
  const before = sales.filter(sale => sale.time < at)
  const after = sales.filter(sale => sale.time >= at)
  const known = new Set(before.map(sale => sale.customer))
  const firstDay = new Map<string, string>()
  for (const { customer, time } of after) if (!firstDay.has(customer)) firstDay.set(customer, dayOf(time))
  const next = after.filter(sale => dayOf(sale.time) === firstDay.get(sale.customer))
  const of = (some: Sale[]) => rows(some.filter(sale => known.has(sale.customer)))
  return {
    'all later purchases': { train: rows(before), test: of(after) },
    'next basket': { train: rows(before), test: of(next) },
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function rows(sales: Sale[]) {
  return {
    customer: sales.map(sale => sale.customer),
    item: sales.map(sale => sale.item),
    time: sales.map(sale => sale.time),
  }
}

/** Sales of things (returns, postage and sales to nobody known aside), oldest first. */
async function salesIn(path: string): Promise<Sale[]> {
  const file = createReadStream(path)
  const lines = createInterface({ input: path.endsWith('.gz') ? file.pipe(createGunzip()) : file })
  const sales: Sale[] = []
  let columns: string[] | undefined
  for await (const line of lines) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(match => match[1] ?? match[2] ?? '')
    if (!columns) {
      columns = cells
      continue
    }
    const cell = (name: string) => cells[columns!.indexOf(name)] ?? ''
    const sale = { customer: cell('Customer ID'), item: cell('StockCode'), time: Date.parse(`${cell('InvoiceDate')}Z`) }
    if (sale.customer && /^\d{5}/.test(sale.item) && Number(cell('Quantity')) > 0) sales.push(sale)
  }
  return sales.sort((a, b) => a.time - b.time)
}

function table(all: Result[]): string {
  const lines = [['test', '', ...k.flatMap(cut => [`hit@${cut}`, `recall@${cut}`, `NDCG@${cut}`]), 'seconds']]
  for (const { test, name, quality, seconds } of all) {
    const figures = quality.flatMap(({ hitRate, recall, ndcg }) => [hitRate, recall, ndcg].map(one => one.toFixed(4)))
    lines.push([test, name, ...figures, seconds.toFixed(1)])
  }
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)))
  return lines.map(line => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n')
}
