import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Knowledge } from '../knowledge.ts'
import { allArticles } from '../sqlite/articles.ts'
import { allProducts } from '../sqlite/catalogue.ts'
import { allCustomers } from '../sqlite/customers.ts'
import type { ShopDatabase } from '../sqlite/database.ts'
import { eventsSince } from '../sqlite/events.ts'
import { allFits } from '../sqlite/fits.ts'
import { databaseOf } from '../sqlite/open.ts'
import { allOrders } from '../sqlite/orders.ts'

/** How many records went into each file. */
export type ExportReport = { files: { file: string; records: number }[] }

/** Writes a shop as a folder in the Aisle format, records as JSON lines; `importShop` reads the same shop from it. */
export async function exportShop(knowledge: Knowledge, folder: string): Promise<ExportReport> {
  const db = databaseOf(knowledge)
  await mkdir(folder, { recursive: true })
  const { synonyms } = await knowledge.catalogue.words()
  const settings = { 'shop.json': knowledge.shop, 'policy.json': knowledge.policy, 'synonyms.json': synonyms }
  const lists = {
    'products.jsonl': allProducts(db),
    'customers.jsonl': allCustomers(db),
    'articles.jsonl': allArticles(db),
    'orders.jsonl': allOrders(db),
    'fits.jsonl': allFits(db),
    'events.jsonl': eventsOf(db),
  }
  const files: ExportReport['files'] = []
  for (const [file, value] of Object.entries(settings)) {
    await writeFile(join(folder, file), `${JSON.stringify(value, null, 2)}\n`)
    files.push({ file, records: 1 })
  }
  for (const [file, records] of Object.entries(lists))
    files.push({ file, records: await writeLines(join(folder, file), records) })
  return { files }
}

function* eventsOf(db: ShopDatabase) {
  for (const { sequence: _, ...event } of eventsSince(db, 0)) yield event
}

/** Under another name until it is whole, so that nobody imports half of it. */
async function writeLines(path: string, records: Iterable<unknown>): Promise<number> {
  const stream = createWriteStream(`${path}.part`)
  let count = 0
  for (const record of records) {
    count++
    if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  await rename(`${path}.part`, path)
  return count
}
