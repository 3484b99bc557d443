import { existsSync, mkdirSync } from 'node:fs'
import { exportShop } from '../../knowledge/import/export.ts'
import { importShop } from '../../knowledge/import/import-shop.ts'
import type { ImportReport } from '../../knowledge/import/report.ts'
import { openSqliteKnowledge } from '../../knowledge/sqlite/open.ts'
import { shopFile } from '../shop.ts'
import { configFor, type DataOptions, print, printJson } from './open.ts'

/** Imports a folder into the shop of a data folder; what is there already is updated. */
export async function importFolder(folder: string, options: DataOptions): Promise<void> {
  const { AISLE_DATA } = configFor(options)
  mkdirSync(AISLE_DATA, { recursive: true })
  const report = await importShop(checked(folder), shopFile(AISLE_DATA), progress(options))
  tell(report, options)
}

/** Reads a folder as an import would, and keeps nothing. */
export async function checkFolder(folder: string, options: DataOptions): Promise<void> {
  const report = await importShop(checked(folder), openSqliteKnowledge(':memory:'), progress(options))
  tell(report, options)
  if (report.files.some(file => file.problems.length > 0)) process.exitCode = 1
}

/** Writes the shop of a data folder in Aisle's format. */
export async function exportFolder(folder: string, options: DataOptions): Promise<void> {
  const path = shopFile(configFor(options).AISLE_DATA)
  if (!existsSync(path))
    throw new Error(`there is no shop in ${configFor(options).AISLE_DATA}; name the folder with --data`)
  const knowledge = openSqliteKnowledge(path)
  try {
    const report = await exportShop(knowledge, folder)
    if (options.json) printJson(report)
    else for (const { file, records } of report.files) print(`${file}: ${records}`)
  } finally {
    await knowledge.close()
  }
}

function checked(folder: string): string {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  return folder
}

/** One line that counts up, on a terminal only. */
function progress({ json }: DataOptions) {
  if (json || !process.stderr.isTTY) return undefined
  return (at: { file: string; records: number }) => void process.stderr.write(`\r${at.file}: ${at.records}\x1b[K`)
}

function tell(report: ImportReport, { json }: DataOptions) {
  if (json) return printJson(report)
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  for (const file of report.files) {
    print(`${file.file}: ${file.imported} imported${file.skipped ? `, ${file.skipped} left out` : ''}`)
    for (const { level, line, record, id, path, reason } of file.problems.slice(0, 50)) {
      const where = [line !== undefined ? `line ${line}` : record !== undefined ? `record ${record}` : '', id, path]
        .filter(Boolean)
        .join(', ')
      print(`  ${level}: ${where}: ${reason}`)
    }
    const more = file.problems.length - 50 + file.unlisted
    if (more > 0) print(`  … and ${more} more (all with --json)`)
  }
}
