import { solveSymmetric } from './linear-algebra.ts'

/**
 * Multinomial logistic regression for small and large against fit, the straight part of what trees then bend. Inputs are
 * standardised; what is not known counts as the mean.
 */
export type Logistic = { chosen: number[]; means: Float64Array; deviations: Float64Array; weights: Float64Array }

const steps = 6
const penalty = 5

/** @param features row by row, `width` each; `NaN` for not known @param chosen the columns that it sees */
export function fitLogistic(features: Float32Array, width: number, outcome: Uint8Array, chosen: number[]): Logistic {
  const count = outcome.length
  const size = chosen.length + 1
  const means = new Float64Array(chosen.length)
  const deviations = new Float64Array(chosen.length).fill(1)
  for (const [k, column] of chosen.entries()) {
    let [known, sum, squares] = [0, 0, 0]
    for (let i = 0; i < count; i++) {
      const value = features[i * width + column]!
      if (Number.isNaN(value)) continue
      known++
      sum += value
      squares += value * value
    }
    if (known === 0) continue
    means[k] = sum / known
    deviations[k] = Math.sqrt(Math.max(0, squares / known - means[k]! ** 2)) || 1
  }
  const model: Logistic = { chosen, means, deviations, weights: new Float64Array(2 * size) }
  const row = new Float64Array(size)
  for (let step = 0; step < steps; step++) {
    const hessian = new Float64Array(4 * size * size)
    const slope = new Float64Array(2 * size)
    for (let i = 0; i < count; i++) {
      inputsInto(model, features, i * width, row)
      const [small, large] = chancesOf(model, row)
      const errors = [small - (outcome[i] === 0 ? 1 : 0), large - (outcome[i] === 2 ? 1 : 0)]
      const curves = [small * (1 - small), -small * large, large * (1 - large)]
      for (let j = 0; j < size; j++) {
        slope[j]! -= errors[0]! * row[j]!
        slope[size + j]! -= errors[1]! * row[j]!
        for (let k = 0; k < size; k++) {
          const product = row[j]! * row[k]!
          hessian[(size + j) * 2 * size + k]! += curves[1]! * product
          if (k > j) continue
          hessian[j * 2 * size + k]! += curves[0]! * product
          hessian[(size + j) * 2 * size + size + k]! += curves[2]! * product
        }
      }
    }
    for (let j = 0; j < 2 * size; j++) {
      if (j % size === 0) continue
      hessian[j * 2 * size + j]! += penalty
      slope[j]! -= penalty * model.weights[j]!
    }
    const change = solveSymmetric(hessian, slope, 2 * size)
    for (let j = 0; j < 2 * size; j++) model.weights[j]! += change[j]!
  }
  return model
}

/** Log odds of small and large against fit, for the row of features that begins at `at`. */
export function logisticScores(model: Logistic, features: Float32Array, at: number): [number, number] {
  const row = new Float64Array(model.chosen.length + 1)
  inputsInto(model, features, at, row)
  return scoresOf(model, row)
}

function inputsInto(
  { chosen, means, deviations }: Logistic,
  features: Float32Array,
  at: number,
  row: Float64Array,
): void {
  row[0] = 1
  for (const [k, column] of chosen.entries()) {
    const value = (features[at + column]! - means[k]!) / deviations[k]!
    row[k + 1] = Number.isNaN(value) ? 0 : Math.max(-5, Math.min(5, value))
  }
}

function scoresOf({ weights }: Logistic, row: Float64Array): [number, number] {
  let [small, large] = [0, 0]
  for (let j = 0; j < row.length; j++) {
    small += weights[j]! * row[j]!
    large += weights[row.length + j]! * row[j]!
  }
  return [small, large]
}

function chancesOf(model: Logistic, row: Float64Array): [number, number] {
  const [small, large] = scoresOf(model, row).map(Math.exp) as [number, number]
  const total = 1 + small + large
  return [small / total, large / total]
}
