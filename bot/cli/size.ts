import { readFileSync } from 'node:fs'
import { trainFitModel } from '../../knowledge/sizing/fit-model.ts'
import { type FitRow, fitRows } from '../../knowledge/sizing/fit-rows.ts'
import { type FitChances, scoreChances } from '../../knowledge/sizing/score.ts'
import { parseCsv } from '../../nlu/rows.ts'
import { print, printJson } from './open.ts'

/** Trains the fit model on one file and measures it on another. */
export function evaluateFiles(options: { train: string; test: string; json?: boolean }): void {
  const [train, test] = [rowsOf(options.train), rowsOf(options.test)]
  const began = performance.now()
  const model = trainFitModel(train, {
    onStep: step => options.json || print(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${step}`),
  })
  const trainSeconds = Math.round(performance.now() - began) / 1000
  const micros: number[] = []
  const chances = test.map((row): FitChances => {
    const asked = performance.now()
    const found = model.chances(row)
    micros.push((performance.now() - asked) * 1000)
    return found
  })
  // The median: a mean would also measure what else the machine is doing.
  const p50Micros = Math.round(micros.sort((a, b) => a - b)[Math.floor(micros.length / 2)]! * 10) / 10
  const scores = scoreChances(
    chances,
    test.map(row => row.fit),
  )
  const result = { ...scores, rows: { train: train.length, test: test.length }, trainSeconds, p50Micros }
  if (options.json) {
    printJson(result)
    return
  }
  for (const [name, value] of Object.entries(result))
    if (typeof value === 'number') print(`${name.padEnd(14)} ${value.toFixed(4)}`)
}

/** @throws Error that names the file, and the line where one is wrong */
function rowsOf(file: string): FitRow[] {
  const rows = fitRows(parseCsv(readFileSync(file, 'utf8')), file)
  if (rows.length === 0) throw new Error(`${file}: there are no rows below the header`)
  return rows
}
