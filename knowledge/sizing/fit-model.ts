import { random } from '../demo/random.ts'
import { type BoostedTrees, type BoostOptions, boostedScores, trainBoostedTrees } from './boosted-trees.ts'
import { choicesOf, learnChoices } from './choices.ts'
import { encoder } from './encode.ts'
import { factorCodes, factorFields, gather, type Prepared, scalesOf, trueSizeInputs } from './evidence.ts'
import { type FactorOptions, factorScores, trainFactorisation } from './factorisation.ts'
import { describe, featureNames } from './features.ts'
import type { FitRow, Wearing } from './fit-rows.ts'
import { fitLogistic, logisticScores } from './logistic.ts'
import type { FitChances } from './score.ts'

/** Foretells how a size will fit. */
export type FitModel = { chances(row: Wearing): FitChances }

export type FitModelOptions = {
  folds?: number
  boost?: BoostOptions
  seed?: number
  onStep?: (step: string) => void
}

const validationShare = 0.1
const draws = 3

/** What counts about straight, and is left to a logistic regression before the trees. */
const straightFeatures = [
  ...['above own', 'above own and item', 'item habit', 'customer habit', 'size small', 'size large'],
  ...['item small', 'item large', 'item size small', 'item size large', 'customer small', 'customer large'],
  ...['above last small', 'below last large', 'above fitting', 'true size score', 'true size small', 'true size large'],
  ...['item effect', 'customer effect', 'body effect', 'factor small', 'factor large'],
  ...['alike small', 'alike large', 'alike body small', 'alike body large', 'item fit above'],
].map(name => featureNames.indexOf(name))

/**
 * Learns from wearings how sizes fit. Three layers, each for what the one before cannot see:
 *
 *   choices       what size such a body takes, what this customer and this item's wearers take beyond it
 *   evidence      outcomes: shrunk shares, the latent true size model, the factorisation machine, wearers alike
 *   boosted trees the rest: on what the evidence says of each row when that row's own fold is left out
 *
 * Deterministic for the same rows and seed. How long to train is found on a tenth of the rows.
 */
export function trainFitModel(rows: readonly FitRow[], options: FitModelOptions = {}): FitModel {
  const { folds = 5, seed = 3, onStep = () => {} } = options
  if (rows.length < 20) throw new Error(`${rows.length} rows are too few to learn fit from: 20 at least`)
  const { columns: columnsOf, counts } = encoder(rows)
  const columns = columnsOf(rows)
  const { expected, choices } = learnChoices(columns, counts)
  const scales = scalesOf(columns, choices, expected)
  const inputs = trueSizeInputs(columns, choices, expected, scales)
  const codes = factorCodes(columns, choices, scales, counts)
  const prepared: Prepared = { columns, choices, counts, inputs, codes }
  onStep('choices learned')

  const next = random(seed)
  const fold = Uint8Array.from(rows, () => Math.floor(next() * folds))
  const validation = Uint8Array.from(rows, () => (next() < validationShare ? 1 : 0))
  const factorOptions = tuneFactorisation(prepared, validation)
  onStep(`factorisation: ${factorOptions.epochs} passes, decay ${factorOptions.factorDecay}`)

  const width = featureNames.length
  const features = new Float32Array(rows.length * width)
  for (let f = 0; f < folds; f++) {
    const evidence = gather(
      prepared,
      Uint8Array.from(fold, one => (one === f ? 0 : 1)),
      factorOptions,
    )
    for (let i = 0; i < rows.length; i++)
      if (fold[i] === f)
        describe({ columns, choices, inputs, codes: codes.codes }, i, evidence, scales, features, i * width)
    onStep(`fold ${f + 1} of ${folds}`)
  }
  const evidence = gather(prepared, undefined, factorOptions)
  onStep('evidence of all rows')
  const straight = fitLogistic(features, width, columns.outcome, straightFeatures)
  const start: [Float64Array, Float64Array] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  for (let i = 0; i < rows.length; i++)
    [start[0][i], start[1][i]] = logisticScores(straight, features, i * width) as [number, number]
  const boost = { start, minCurve: Math.max(0.5, Math.min(6, rows.length / 4000)), ...options.boost }
  const first = trainBoostedTrees(features, width, columns.outcome, { ...boost, seed: seed + 1, validation })
  onStep(`${first.rounds.length} rounds of trees on nine tenths`)
  // Several draws of all rows, averaged: what one of them read out of noise the others do not.
  const models: BoostedTrees[] = [first]
  for (let draw = 0; draw < draws; draw++)
    models.push(
      trainBoostedTrees(features, width, columns.outcome, {
        ...boost,
        seed: seed + 2 + draw,
        rounds: Math.max(1, Math.round(first.rounds.length * 1.05)),
      }),
    )
  onStep(`trees on all rows, ${draws} times`)
  const out = new Float32Array(width)
  return {
    chances(row) {
      const one = columnsOf([row])
      const chosen = choicesOf(one, expected, false)
      const described = {
        columns: one,
        choices: chosen,
        inputs: trueSizeInputs(one, chosen, expected, scales),
        codes: factorCodes(one, chosen, scales, counts).codes,
      }
      describe(described, 0, evidence, scales, out, 0)
      let [small, large] = logisticScores(straight, out, 0)
      for (const model of models) {
        const [s, l] = boostedScores(model, out)
        small += s / models.length
        large += l / models.length
      }
      const total = 1 + Math.exp(small) + Math.exp(large)
      return [Math.exp(small) / total, 1 / total, Math.exp(large) / total]
    },
  }
}

/** The decay and the number of passes with the least loss on the validation rows. */
function tuneFactorisation(prepared: Prepared, validation: Uint8Array): FactorOptions {
  const { columns, codes } = prepared
  const rows = {
    count: columns.count,
    fields: factorFields,
    features: codes.features,
    codes: codes.codes,
    outcome: columns.outcome,
  }
  const only = validation.map(one => 1 - one)
  let best = { loss: Number.POSITIVE_INFINITY, options: {} as FactorOptions }
  for (const factorDecay of [0.1, 0.03, 0.01]) {
    const decays = { factorDecay, weightDecay: factorDecay / 3 }
    let worse = 0
    trainFactorisation(rows, { ...decays, epochs: 12 }, only, (model, epochs) => {
      const loss = lossOf(prepared, validation, row => factorScores(model, codes.codes, row * factorFields))
      if (loss < best.loss) best = { loss, options: { ...decays, epochs } }
      else worse++
      return worse < 2
    })
  }
  return best.options
}

/** Mean log loss over marked rows of scores against fit. */
function lossOf({ columns }: Prepared, marked: Uint8Array, scores: (row: number) => [number, number]): number {
  let loss = 0
  let count = 0
  for (let i = 0; i < columns.count; i++) {
    if (!marked[i]) continue
    const [small, large] = scores(i)
    const outcome = columns.outcome[i]
    loss += Math.log(1 + Math.exp(small) + Math.exp(large)) - (outcome === 0 ? small : outcome === 2 ? large : 0)
    count++
  }
  return loss / Math.max(1, count)
}
