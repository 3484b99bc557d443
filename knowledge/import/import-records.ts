import type { Saved } from '../sqlite/catalogue.ts'
import type { ShopDatabase } from '../sqlite/database.ts'
import { bumpVersion } from '../sqlite/settings.ts'
import type { RecordKind } from './record-kinds.ts'
import { type FileReport, newFileReport, note, type Place, skip } from './report.ts'

/** Told every thousand records and when a file is done. */
export type OnProgress = (progress: { file: string; records: number; done: boolean }) => void

/** A record with its place in the file; or why there is none, and whether a record was lost by it. */
export type SourceRecord = { place: Place } & ({ value: unknown; fault?: undefined } | { fault: string })

const progressEvery = 1_000

/** Imports the records of one file in one transaction: all the good ones, and a report of the others. */
export function importRecords<T>(
  db: ShopDatabase,
  file: string,
  kind: RecordKind<T>,
  source: Iterable<SourceRecord> | AsyncIterable<SourceRecord>,
  onProgress: OnProgress | undefined,
): Promise<FileReport> {
  return db.transaction(async () => {
    const report = newFileReport(file)
    const firstWith = new Map<string, number>()
    let records = 0
    for await (const { place, ...read } of source) {
      if (++records % progressEvery === 0) onProgress?.({ file, records, done: false })
      if (read.fault !== undefined) skip(report, place, [{ reason: read.fault }])
      else importRecord(report, place, read.value, kind, firstWith)
    }
    if (report.changed > 0 && kind.version) bumpVersion(db, kind.version)
    onProgress?.({ file, records, done: true })
    return report
  })
}

function importRecord<T>(
  report: FileReport,
  where: Place,
  value: unknown,
  kind: RecordKind<T>,
  firstWith: Map<string, number>,
): void {
  const place = { ...where, ...idOf(value) }
  const checked = kind.check(value)
  if (!checked.good) {
    skip(report, place, checked.faults)
    return
  }
  const key = kind.key(checked.record)
  const first = firstWith.get(key)
  const saved = first === undefined ? kind.save(checked.record) : sameId(where, first)
  if (typeof saved === 'object') {
    skip(report, place, [{ path: saved.path, reason: saved.conflict }])
    return
  }
  firstWith.set(key, where.line ?? where.record ?? 0)
  report.imported++
  if (saved === 'changed') report.changed++
  note(report, 'warning', place, checked.warnings)
}

const sameId = ({ line }: Place, first: number): Saved => ({
  conflict: `the same id is ${line === undefined ? 'in record' : 'on line'} ${first} already`,
  path: 'id',
})

const idOf = (value: unknown): { id?: string } => {
  const id = (value as { id?: unknown } | null)?.id
  return typeof id === 'string' ? { id: id.slice(0, 200) } : {}
}
