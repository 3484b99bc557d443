/**
 * The fit model beside baselines, on the same rows in the same run:
 *
 *     npm run bench -- size [--rows 60000] [--seed 1] [--json]
 *     npm run bench -- size --train train.csv --test test.csv [--json]
 *
 * Without files, on generated wearings whose truth is known (test/sizing/generated-fits.ts): then the true probabilities
 * are measured as well, and how near the estimated sizes are to the true ones.
 */
import { readFileSync } from 'node:fs'
import { random } from '../../knowledge/demo/random.ts'
import { trainFitModel } from '../../knowledge/sizing/fit-model.ts'
import { type FitRow, fitRows } from '../../knowledge/sizing/fit-rows.ts'
import { type FitChances, type FitScores, scoreChances } from '../../knowledge/sizing/score.ts'
import { parseCsv } from '../../nlu/rows.ts'
import { generateFits } from '../../test/sizing/generated-fits.ts'
import { benchOptions } from '../options.ts'
import { type Baseline, itemShares, oneLatentSize, shares } from './baselines.ts'

type Result = FitScores & { name: string; trainSeconds?: number }

const options = benchOptions('size [--rows 60000] [--seed 1] [--json], or size --train FILE --test FILE [--json]', {
  train: { type: 'string' },
  test: { type: 'string' },
  rows: { type: 'string', default: '60000' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean' },
})
if (Boolean(options.train) !== Boolean(options.test)) {
  console.error('--train and --test go together: npm run bench -- size --train FILE --test FILE [--json]')
  process.exit(2)
}

const read = (file: string) => fitRows(parseCsv(readFileSync(file, 'utf8')), file)
const { train, test, truth } =
  options.train && options.test
    ? { train: read(options.train), test: read(options.test), truth: undefined }
    : generated(Number(options.rows), Number(options.seed))

/** Four fifths to learn from, a fifth to be measured on, drawn at random. */
function generated(rows: number, seed: number): { train: FitRow[]; test: FitRow[]; truth: FitChances[] } {
  const all = generateFits({ rows, seed })
  const next = random(seed + 1)
  const held = all.rows.map(() => next() < 0.2)
  return {
    train: all.rows.filter((_, i) => !held[i]),
    test: all.rows.filter((_, i) => held[i]),
    truth: all.truth.filter((_, i) => held[i]),
  }
}

const happened = test.map(row => row.fit)
const results: Result[] = []
const contenders: [string, Baseline][] = [
  ['shares of all', shares],
  ['shares of the item', itemShares],
  ['one latent size (1-LV)', oneLatentSize],
  ['aisle', rows => trainFitModel(rows).chances],
]
for (const [name, learn] of contenders) {
  if (!options.json) console.error(`${name}: learning from ${train.length} rows`)
  const began = performance.now()
  const chances = learn(train)
  const trainSeconds = (performance.now() - began) / 1000
  results.push({ name, ...scoreChances(test.map(chances), happened), trainSeconds })
}
if (truth) results.push({ name: 'the truth', ...scoreChances(truth, happened) })

const lines = [['', 'AUC', 'log loss', 'accuracy', 'training']]
for (const { name, auc, logLoss, accuracy, trainSeconds } of results)
  lines.push([
    name,
    auc.toFixed(4),
    logLoss.toFixed(4),
    `${(100 * accuracy).toFixed(2)} %`,
    trainSeconds === undefined ? '' : `${trainSeconds.toFixed(1)} s`,
  ])
const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)))
console.log(
  options.json
    ? JSON.stringify(results, null, 2)
    : lines
        .map(line => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]!))).join('  '))
        .join('\n'),
)
