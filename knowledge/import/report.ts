/** What an import did, file by file. */
export type ImportReport = {
  format: 'aisle' | 'tau'
  files: FileReport[]
  imported: number
  skipped: number
}

export type FileReport = {
  file: string
  /** Records that are in the shop now, whether they were there before or not. */
  imported: number
  /** Of those, the ones that were new or have changed. */
  changed: number
  skipped: number
  problems: Problem[]
  /** Problems beyond the first thousand, counted only. */
  unlisted: number
}

export type Problem = {
  file: string
  /** 'error': the record was left out. 'warning': it went in, but has something that was not understood. */
  level: 'error' | 'warning'
  /** 1-based, where the record begins. */
  line?: number
  /** 0-based, in formats that have no telling lines. */
  record?: number
  id?: string
  /** Where in the record: `variants[2].price` */
  path?: string
  reason: string
}

/** Where a record is in its file. */
export type Place = { line?: number; record?: number; id?: string }

const maxProblems = 1_000
/** One record with a hundred faults should not hide the next record's. */
const maxProblemsOfRecord = 10

export const newFileReport = (file: string): FileReport => ({
  file,
  imported: 0,
  changed: 0,
  skipped: 0,
  problems: [],
  unlisted: 0,
})

export type Fault = { path?: string; reason: string }

/** Notes that a record was left out, and why. */
export function skip(report: FileReport, place: Place, faults: Fault[]): void {
  report.skipped++
  note(report, 'error', place, faults)
}

/** Notes problems with a record that went in, or with the file itself. */
export function note(report: FileReport, level: Problem['level'], place: Place, faults: Fault[]): void {
  for (const [i, fault] of faults.entries()) {
    if (i < maxProblemsOfRecord && report.problems.length < maxProblems)
      report.problems.push({ file: report.file, level, ...place, ...fault })
    else report.unlisted++
  }
}
