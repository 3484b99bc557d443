import type { Knowledge } from '../knowledge.ts'
import { openDatabase, type ShopDatabase } from '../sqlite/database.ts'
import { databaseOf } from '../sqlite/open.ts'
import { prepareSchema } from '../sqlite/schema.ts'
import { aisleFiles, importAisle } from './aisle.ts'
import type { OnProgress } from './import-records.ts'
import type { ImportReport } from './report.ts'
import { importTau, isTau } from './tau.ts'

/**
 * Imports a folder into a shop's file: in the Aisle format, or the retail shop of τ-bench. Records that are there are
 * updated, none is removed. Each file goes in as a whole or not at all; within it, a bad record is left out and reported.
 * @param target the path of the shop's file, or knowledge that `openSqliteKnowledge` opened
 * @param options.today where dates move to when shop.json has `asOf`; now unless told
 * @throws Error when the folder holds no shop, ServiceError when the shop's file cannot be written
 */
export async function importShop(
  folder: string,
  target: string | Knowledge,
  onProgress?: OnProgress,
  options: { today?: Date } = {},
): Promise<ImportReport> {
  const format = isTau(folder) ? 'tau' : 'aisle'
  if (format === 'aisle' && aisleFiles(folder).length === 0)
    throw new Error(
      `no shop in ${folder}: expected products.json or products.jsonl (or customers, orders, articles) in the Aisle ` +
        'format, or products.json, users.json and orders.json of τ-bench',
    )
  const { db, done } = writable(target)
  try {
    const files =
      format === 'tau'
        ? await importTau(db, folder, onProgress)
        : await importAisle(db, folder, options.today ?? new Date(), onProgress)
    return {
      format,
      files,
      imported: files.reduce((total, { imported }) => total + imported, 0),
      skipped: files.reduce((total, { skipped }) => total + skipped, 0),
    }
  } finally {
    done()
  }
}

/** A connection of its own, so that what the assistant writes meanwhile is no part of the import's transactions. */
function writable(target: string | Knowledge): { db: ShopDatabase; done: () => void } {
  const open = typeof target === 'string' ? undefined : databaseOf(target)
  // What is only in memory has one connection.
  if (open?.path === ':memory:') return { db: open, done: () => {} }
  const db = openDatabase(open?.path ?? (target as string))
  prepareSchema(db)
  return { db, done: () => db.close() }
}
