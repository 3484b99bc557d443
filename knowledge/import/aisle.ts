import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { ShopDatabase } from '../sqlite/database.ts'
import { bumpVersion, settingsOf, writeSetting } from '../sqlite/settings.ts'
import { parseRecord } from './file-record.ts'
import { formats } from './format.ts'
import { importRecords, type OnProgress, type SourceRecord } from './import-records.ts'
import { readRecords } from './read-records.ts'
import { recordKinds } from './record-kinds.ts'
import { type FileReport, newFileReport, note, skip } from './report.ts'
import { dateShift } from './shift-dates.ts'
import { validate } from './validate.ts'

const kinds = ['products', 'customers', 'articles', 'orders', 'fits', 'events'] as const

/** The files of records that a folder in the Aisle format has. */
export const aisleFiles = (folder: string): string[] =>
  kinds.flatMap(kind => [`${kind}.json`, `${kind}.jsonl`]).filter(file => existsSync(join(folder, file)))

/** Imports a folder in the Aisle format. @param today where dates are moved to if shop.json has `asOf` */
export async function importAisle(
  db: ShopDatabase,
  folder: string,
  today: Date,
  onProgress?: OnProgress,
): Promise<FileReport[]> {
  const reports: FileReport[] = []
  let asOf: string | undefined
  const settings = formats('EUR')

  importSetting('shop.json', settings.shop, ({ asOf: day, ...shop }) => {
    asOf = day
    return writeSetting(db, 'shop', shop)
  })
  importSetting('policy.json', settings.policy, policy => writeSetting(db, 'policy', policy))
  importSetting('synonyms.json', settings.synonyms, synonyms => {
    const changed = writeSetting(db, 'synonyms', synonyms)
    return changed && bumpVersion(db, 'catalogue') && bumpVersion(db, 'articles')
  })

  const records = recordKinds(db, settingsOf(db).read('shop').currency, dateShift(asOf, today))
  for (const kind of kinds)
    for (const file of [`${kind}.json`, `${kind}.jsonl`])
      if (existsSync(join(folder, file))) reports.push(await importFile(kind, file))
  return reports

  function importFile(kind: (typeof kinds)[number], file: string): Promise<FileReport> {
    const source = placed(join(folder, file))
    if (kind === 'products') return importRecords(db, file, records.products, source, onProgress)
    if (kind === 'customers') return importRecords(db, file, records.customers, source, onProgress)
    if (kind === 'articles') return importRecords(db, file, records.articles, source, onProgress)
    if (kind === 'fits') return importRecords(db, file, records.fits, source, onProgress)
    if (kind === 'events') return importRecords(db, file, records.events, source, onProgress)
    return importRecords(db, file, records.orders, source, onProgress)
  }

  /** A file that is one record. @param save says whether anything changed */
  function importSetting<T>(file: string, format: z.ZodType<T>, save: (value: T) => boolean): void {
    const path = join(folder, file)
    if (!existsSync(path)) return
    const report = newFileReport(file)
    reports.push(report)
    const read = parseRecord(readFileSync(path, 'utf8'), 1)
    if (read.fault === undefined) {
      // An editor finds the schema by this field.
      const { $schema: _, ...value } = Object(read.value)
      const checked = validate(format, value)
      if (checked.good) {
        report.imported = 1
        report.changed = db.transaction(() => save(checked.record)) ? 1 : 0
        note(report, 'warning', { line: 1 }, checked.warnings)
      } else skip(report, { line: 1 }, checked.faults)
    } else skip(report, { line: 1 }, [{ reason: read.fault }])
  }
}

async function* placed(path: string): AsyncGenerator<SourceRecord> {
  for await (const { line, ...read } of readRecords(path)) yield { place: { line }, ...read } as SourceRecord
}
