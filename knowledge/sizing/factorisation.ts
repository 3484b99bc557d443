import { random } from '../demo/random.ts'

/**
 * A factorisation machine with two heads (small against fit, large against fit): which item runs small for which bust,
 * height or size, learned for pairs that are seldom seen together. Rendle, "Factorization machines" (ICDM 2010); trained
 * by AdaGrad (Duchi et al. 2011).
 *
 *   y = w0 + Σ w_f + Σ_{f<g} ⟨v_f, v_g⟩     over the features f, g that are on, one of each field
 */
export type Factorisation = {
  fields: number
  rank: number
  bias: Float64Array
  weights: Float32Array[]
  factors: Float32Array[]
}

/** `codes` has one feature a field (`fields` of them a row), numbered over all fields; -1 for none. */
export type FactorRows = { count: number; fields: number; features: number; codes: Int32Array; outcome: Uint8Array }

export type FactorOptions = {
  rank?: number
  epochs?: number
  rate?: number
  weightDecay?: number
  factorDecay?: number
  seed?: number
}

/**
 * Trains on the rows that `only` marks. `afterEpoch` sees the model after each pass and may end the training by `false`.
 */
export function trainFactorisation(
  rows: FactorRows,
  options: FactorOptions = {},
  only?: Uint8Array,
  afterEpoch?: (model: Factorisation, epoch: number) => boolean,
): Factorisation {
  const { rank = 8, epochs = 6, rate = 0.03, weightDecay = 0.003, factorDecay = 0.01, seed = 11 } = options
  const next = random(seed)
  const { fields, features, codes, outcome } = rows
  const model: Factorisation = {
    fields,
    rank,
    bias: new Float64Array(2),
    weights: [new Float32Array(features), new Float32Array(features)],
    factors: [0, 1].map(() => Float32Array.from({ length: features * rank }, () => 0.04 * (next() - 0.5))),
  }
  const order: number[] = []
  for (let i = 0; i < rows.count; i++) if (!only || only[i]) order.push(i)
  const shares = [1, 1, 1]
  for (const i of order) shares[outcome[i]!]!++
  model.bias[0] = Math.log(shares[0]! / shares[1]!)
  model.bias[1] = Math.log(shares[2]! / shares[1]!)
  const weightPaces = [0, 1].map(() => new Float32Array(features).fill(1e-2))
  const factorPaces = [0, 1].map(() => new Float32Array(features).fill(1e-2))
  const scores = new Float64Array(2)
  const sums = [new Float64Array(rank), new Float64Array(rank)]

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const i of order) {
      scoreInto(model, codes, i * fields, scores, sums)
      const [small, large] = [Math.exp(scores[0]!), Math.exp(scores[1]!)]
      const total = 1 + small + large
      for (let head = 0; head < 2; head++) {
        const error = (head === 0 ? small : large) / total - (outcome[i] === (head === 0 ? 0 : 2) ? 1 : 0)
        const weights = model.weights[head]!
        const factors = model.factors[head]!
        const sum = sums[head]!
        model.bias[head]! -= 0.002 * error
        for (let f = 0; f < fields; f++) {
          const code = codes[i * fields + f]!
          if (code < 0) continue
          const gradient = error + weightDecay * weights[code]!
          weightPaces[head]![code]! += gradient * gradient
          weights[code]! -= (rate * gradient) / Math.sqrt(weightPaces[head]![code]!)
          const base = code * rank
          let squares = 0
          for (let k = 0; k < rank; k++) {
            const slope = error * (sum[k]! - factors[base + k]!) + factorDecay * factors[base + k]!
            squares += slope * slope
          }
          factorPaces[head]![code]! += squares
          const pace = rate / Math.sqrt(factorPaces[head]![code]!)
          for (let k = 0; k < rank; k++)
            factors[base + k]! -= pace * (error * (sum[k]! - factors[base + k]!) + factorDecay * factors[base + k]!)
        }
      }
    }
    if (afterEpoch && !afterEpoch(model, epoch + 1)) break
  }
  return model
}

/** The two scores (log odds against fit) of the row whose features begin at `at`. */
export function factorScores(model: Factorisation, codes: Int32Array, at: number): [number, number] {
  const scores = new Float64Array(2)
  scoreInto(model, codes, at, scores, [new Float64Array(model.rank), new Float64Array(model.rank)])
  return [scores[0]!, scores[1]!]
}

function scoreInto(
  model: Factorisation,
  codes: Int32Array,
  at: number,
  scores: Float64Array,
  sums: Float64Array[],
): void {
  const { fields, rank } = model
  for (let head = 0; head < 2; head++) {
    const weights = model.weights[head]!
    const factors = model.factors[head]!
    const sum = sums[head]!
    sum.fill(0)
    let score = model.bias[head]!
    let squares = 0
    for (let f = 0; f < fields; f++) {
      const code = codes[at + f]!
      if (code < 0) continue
      score += weights[code]!
      const base = code * rank
      for (let k = 0; k < rank; k++) {
        const value = factors[base + k]!
        sum[k]! += value
        squares += value * value
      }
    }
    let pairs = -squares
    for (let k = 0; k < rank; k++) pairs += sum[k]! * sum[k]!
    scores[head] = score + pairs / 2
  }
}

/** Fisher and Yates. */
function shuffle(list: number[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = list[i]!
    list[i] = list[j]!
    list[j] = kept
  }
}
