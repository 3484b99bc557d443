import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { aisle } from '../cli/run.ts'
import { csvHeader, csvLine, generateFits } from './generated-fits.ts'

const folder = mkdtempSync(join(tmpdir(), 'aisle-size-'))
afterAll(() => rmSync(folder, { recursive: true }))
const { rows } = generateFits({ rows: 3_000, seed: 2 })
const file = (name: string, some: typeof rows): string => {
  const path = join(folder, name)
  writeFileSync(path, [csvHeader, ...some.map(csvLine)].join('\n'))
  return path
}
const train = file('train.csv', rows.slice(0, 2_400))
const test = file('test.csv', rows.slice(2_400))

describe('aisle size evaluate', () => {
  it('trains on one file, measures on another, and prints what it found', { timeout: 60_000 }, async () => {
    const { out, err, status } = await aisle(['size', 'evaluate', '--train', train, '--test', test, '--json'])
    expect(err).toBe('')
    expect(status).toBe(0)
    const result = JSON.parse(out)
    expect(result).toMatchObject({ rows: { train: 2_400, test: 600 } })
    expect(result.auc).toBeGreaterThan(0.56)
    expect(result.logLoss).toBeLessThan(0.8)
    expect(result.accuracy).toBeGreaterThan(0.65)
    expect(result.trainSeconds).toBeGreaterThan(0)
    expect(result.p50Micros).toBeGreaterThan(0)
  })

  it('reads what spreadsheets write: a mark at the start, quotes, carriage returns', { timeout: 60_000 }, async () => {
    const lines = [csvHeader, ...rows.slice(0, 400).map(csvLine)].map(line =>
      line
        .split(',')
        .map(cell => `"${cell || 'nan'}"`)
        .join(','),
    )
    const odd = join(folder, 'odd.csv')
    writeFileSync(odd, `\uFEFF${lines.join('\r\n')}\r\n`)
    const { out, err } = await aisle(['size', 'evaluate', '--train', odd, '--test', odd, '--json'])
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({ rows: { train: 400, test: 400 } })
  })

  it('says which file and line is wrong', async () => {
    const wrong = join(folder, 'wrong.csv')
    writeFileSync(wrong, 'customer,item,size,fit\nc,i,8,fine\n')
    const { err, status } = await aisle(['size', 'evaluate', '--train', wrong, '--test', test])
    expect(err).toMatch(/wrong\.csv: line 2 has the fit "fine"/)
    expect(status).not.toBe(0)
  })
})
