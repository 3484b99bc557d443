/**
 * The product search beside its peers, on the same products and queries in the same run:
 *
 *     node bench/search/main.ts [--products 10000,100000] [--only aisle,MiniSearch] [--json]
 *
 * For each size: building, memory, and the time of a search for ten products under a price, all words and any word, at the
 * median and the 99th percentile. All times are of CPU, so that what else the machine does is not measured. Then the judged queries of test/search over the demo shop. A million is for our own
 * engine: `--products 1000000 --only aisle` (give Node the memory: NODE_OPTIONS=--max-old-space-size=8000).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { calendar } from '../../knowledge/demo/dates.ts'
import { catalogue as demoCatalogue } from '../../knowledge/demo/products/catalogue.ts'
import { measure } from '../../knowledge/retrieval/evaluation/evaluate.ts'
import { readJudgments } from '../../knowledge/retrieval/evaluation/judgments.ts'
import { loadIndex, saveIndex } from '../../knowledge/retrieval/products/index-file.ts'
import type { ProductIndex } from '../../knowledge/retrieval/products/product-index.ts'
import { benchOptions } from '../options.ts'
import { generated, queries } from './catalogue.ts'
import { aisle, type Engine, fts5, miniSearch, searchAisle } from './engines.ts'

type Timed = { median: number; p99: number }
type Row = {
  engine: string
  products: number
  buildSeconds: number
  bytesPerProduct: number
  allMicros: Timed
  anyMicros: Timed
  /** Ours alone: reading the kept index, and the size of the file. */
  load?: { seconds: number; megabytes: number }
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const options = benchOptions('search [--products 10000,100000] [--only aisle,MiniSearch] [--json]', {
  products: { type: 'string' },
  only: { type: 'string' },
  json: { type: 'boolean' },
})
const sizes = (options.products ?? '10000,100000').split(',').map(Number)
if (sizes.some(size => !Number.isInteger(size) || size < 1)) {
  console.error('--products takes whole numbers, as in 10000,100000')
  process.exit(2)
}
const only = options.only?.split(',')
const engines = [aisle, miniSearch, fts5].filter(({ name }) => !only || only.includes(name))
const tell = (text: string): void => void (options.json || console.error(text))

const rows: Row[] = []
for (const size of sizes) for (const engine of engines) rows.push(await run(engine, size))
const judged = await Promise.all(engines.map(async engine => ({ engine: engine.name, ...(await judge(engine)) })))
if (options.json) console.log(JSON.stringify({ speed: rows, judged }, null, 2))
else {
  console.log(table(rows))
  for (const { engine, ndcg10, mrr, recall50, queries } of judged)
    console.log(
      `${engine.padEnd(12)} demo shop, ${queries} judged queries: nDCG@10 ${ndcg10.toFixed(3)}  MRR ${mrr.toFixed(3)}  recall@50 ${recall50.toFixed(3)}`,
    )
}

async function run(engine: Engine, size: number): Promise<Row> {
  tell(`${engine.name}: ${size} products`)
  const before = memory()
  const began = process.cpuUsage()
  const built = await engine.build(generated(size))
  const spent = process.cpuUsage(began)
  const buildSeconds = (spent.user + spent.system) / 1e6
  const bytesPerProduct = engine === fts5 ? 0 : (memory() - before) / size
  const asked = queries(size > 200_000 ? 300 : 600)
  const timed = (match: 'all' | 'any'): Timed => {
    // MiniSearch takes a second for a query over so many that all of them would take a quarter of an hour.
    const some = engine === aisle || size <= 20_000 ? asked : asked.slice(0, 150)
    for (const { words, max } of some) built.search({ words, match, max, limit: 10 })
    const micros = some.map(({ words, max }) => {
      const from = process.cpuUsage()
      built.search({ words, match, max, limit: 10 })
      // Of the whole process: Linux tells that of a thread only to the nearest tick.
      const { user, system } = process.cpuUsage(from)
      return user + system
    })
    micros.sort((a, b) => a - b)
    return { median: micros[Math.floor(micros.length / 2)]!, p99: micros[Math.floor(micros.length * 0.99)]! }
  }
  const row: Row = {
    engine: engine.name,
    products: size,
    buildSeconds,
    bytesPerProduct,
    allMicros: timed('all'),
    anyMicros: timed('any'),
  }
  built.close?.()
  if (built.index) row.load = load(built.index)
  return row
}

/** Keeps an index and reads it again, up to the first answer; wall-clock time, since it waits for the disk. */
function load(built: ProductIndex): Row['load'] {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-bench-'))
  try {
    const path = join(folder, 'index')
    saveIndex(built, path)
    const began = performance.now()
    const index = loadIndex(path, {})
    if (!index) throw new Error('the index that was just kept cannot be read')
    searchAisle(index, { words: queries(1)[0]!.words, match: 'all', limit: 10 })
    return { seconds: (performance.now() - began) / 1000, megabytes: statSync(path).size / 1e6 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function judge(engine: Engine) {
  const judgments = await readJudgments(new URL('../../test/search/judgments.csv', import.meta.url).pathname)
  const built = await engine.build(demoCatalogue(calendar(new Date('2026-03-01T12:00:00Z'))))
  const result = measure((words, limit) => built.search({ words, match: 'any', limit }), judgments)
  built.close?.()
  return result
}

function memory(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function table(all: Row[]): string {
  const micros = ({ median, p99 }: Timed): string => `${median.toFixed(0)} / ${p99.toFixed(0)} µs`
  const lines = [['', 'products', 'build', 'bytes/product', 'all words', 'any word', 'load']]
  for (const row of all)
    lines.push([
      row.engine,
      String(row.products),
      `${row.buildSeconds.toFixed(1)} s`,
      row.bytesPerProduct > 0 ? row.bytesPerProduct.toFixed(0) : '–',
      micros(row.allMicros),
      micros(row.anyMicros),
      row.load ? `${(row.load.seconds * 1000).toFixed(0)} ms, ${row.load.megabytes.toFixed(0)} MB` : '–',
    ])
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)))
  return lines
    .map(line => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n')
}
