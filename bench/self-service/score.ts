import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JournalEntry } from '../../knowledge/journal.ts'

export type Score = { passed: boolean; why: string }

/**
 * What the scorer says of a conversation.
 * @param scorer a program that takes --task, --journal and --transcript, says what is wrong on lines of its own, and ends
 *   with 0 (passed) or 1 (failed)
 * @param said all that the assistant said
 * @throws Error when the scorer itself fails
 */
export function score(
  scorer: string,
  at: { folder: string; data: string; tasks: string; task: string },
  journal: JournalEntry[],
  said: string,
): Promise<Score> {
  const files = { journal: join(at.folder, `${at.task}.json`), transcript: join(at.folder, `${at.task}.txt`) }
  writeFileSync(files.journal, JSON.stringify(journal))
  writeFileSync(files.transcript, said)
  const options = { task: at.task, ...files, tasks: at.tasks, store: at.data }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  return new Promise((done, failed) => {
    execFile(process.execPath, [scorer, ...args], (error, stdout, stderr) => {
      if (error && error.code !== 1)
        failed(new Error(`the scorer failed on task ${at.task}: ${stderr || error.message}`))
      else done({ passed: !error, why: error ? reasons(stdout) : '' })
    })
  })
}

/** The scorer's findings in one line: each record that is wrong with the fields that are, and each fact not told. */
function reasons(findings: string): string {
  const lines = findings.split('\n')
  return lines
    .flatMap((line, i) => {
      const [, id] = /^(?:orders|users) (\S+)$/.exec(line) ?? []
      if (id)
        return `${id}: ${difference(lines[i + 1]!.trim().slice('should be '.length), lines[i + 2]!.trim().slice(2).trim())}`
      return line.startsWith('never said: ') ? `not told ${line.slice('never said: '.length)}` : []
    })
    .join('; ')
}

function difference(wanted: string, got: string): string {
  if (got === 'unchanged') return `should be ${JSON.parse(wanted).status ?? 'moved'}`
  if (wanted === 'unchanged') return `should not be ${JSON.parse(got).status ?? 'moved'}`
  const [should, is] = [JSON.parse(wanted), JSON.parse(got)]
  return [...new Set([...Object.keys(should), ...Object.keys(is)])]
    .filter(field => should[field] !== is[field])
    .map(field => `${field} ${is[field] ?? '-'}, not ${should[field] ?? '-'}`)
    .join(', ')
}
