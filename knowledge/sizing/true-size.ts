import { solveSymmetric } from './linear-algebra.ts'

/**
 * The latent true size model: ordered outcomes with random effects.
 *
 *   η = w · x + Σ effects of the row's customer, item, item in this size, category (some of them times one of x)
 *   P(small) = σ(α − η)    P(large) = σ(η − β)    P(fit) = the rest
 *
 * `x[0]` is by how much the size taken is above the size expected for the customer, so `w[0]` says what one size does, and
 * an effect divided by it is an offset in sizes. Every effect is drawn from N(0, σ²) of its kind, and σ² is learned: with
 * few rows it stays near 0, with many it follows them.
 *
 * Proportional odds: McCullagh, "Regression models for ordinal data" (1980). True sizes of customers and products as latent
 * variables: Sembium et al., "Recommending product sizes to customers" (RecSys 2017) and "Bayesian models for product size
 * recommendations" (WWW 2018). Fitted by Newton steps over one block after the other, the variances by EM with Laplace's
 * approximation.
 */
export type TrueSizeModel = {
  weights: Float64Array
  alpha: number
  beta: number
  kinds: Effects[]
}

/** The effects of one kind, by code. */
export type Effects = { values: Float64Array; variances: Float64Array; variance: number }

export type TrueSizeRows = {
  count: number
  /** `width` numbers a row, about standardised */
  inputs: Float64Array
  width: number
  kinds: EffectKind[]
  outcome: Uint8Array
  /** What is thought of the weights beforehand: N(`weights`, 1 / `precision`); N(0, 1) unless told */
  prior?: { weights: number[]; precision: number }
  /** Whether a size that fits is half-way between too small and too large: then offsets are not relative to their mean. */
  symmetric?: boolean
}

/**
 * The code of each row, -1 for none. `by` names the input that the effect is multiplied with: an item may be tight at the
 * bust only, and then matters by how large that is.
 */
export type EffectKind = { codes: Int32Array; count: number; variance: number; by?: number }

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Fits the model. `only` leaves rows out. */
export function fitTrueSizes(rows: TrueSizeRows, options: { sweeps?: number; only?: Uint8Array } = {}): TrueSizeModel {
  const { count, width, inputs, outcome, prior = { weights: [], precision: 1 } } = rows
  const used = options.only ?? new Uint8Array(count).fill(1)
  const score = new Float64Array(count)
  const shares = [1, 1, 1]
  for (let i = 0; i < count; i++) if (used[i]) shares[outcome[i]!]!++
  const total = shares[0]! + shares[1]! + shares[2]!
  const model: TrueSizeModel = {
    weights: new Float64Array(width),
    alpha: Math.log(shares[0]! / (total - shares[0]!)),
    beta: -Math.log(shares[2]! / (total - shares[2]!)),
    kinds: rows.kinds.map(kind => ({
      values: new Float64Array(kind.count),
      variances: new Float64Array(kind.count).fill(kind.variance),
      variance: kind.variance,
    })),
  }
  if (rows.symmetric) level()
  const slopes = new Float64Array(count)
  const curves = new Float64Array(count)
  const look = () => {
    // One exponential a row in place of two.
    const [a, b] = [Math.exp(model.alpha), Math.exp(model.beta)]
    for (let i = 0; i < count; i++) {
      if (!used[i]) continue
      const odds = Math.exp(score[i]!)
      const small = a / (a + odds)
      const large = odds / (odds + b)
      const y = outcome[i]
      slopes[i] = y === 0 ? small - 1 : y === 2 ? 1 - large : small - large
      curves[i] = (y === 2 ? 0 : small * (1 - small)) + (y === 0 ? 0 : large * (1 - large))
    }
  }
  const sweeps = options.sweeps ?? 12
  for (let sweep = 0; sweep < sweeps; sweep++) {
    look()
    stepWeights()
    stepThresholds()
    for (const [k, kind] of rows.kinds.entries()) {
      look()
      stepEffects(kind, model.kinds[k]!, sweep > 1)
    }
  }
  return model

  function stepWeights(): void {
    const normal = new Float64Array(width * width)
    const right = new Float64Array(width)
    for (let i = 0; i < count; i++) {
      if (!used[i]) continue
      const at = i * width
      const curve = curves[i]!
      for (let j = 0; j < width; j++) {
        const x = inputs[at + j]!
        if (x === 0) continue
        right[j]! += x * slopes[i]!
        const xc = x * curve
        for (let k = 0; k <= j; k++) normal[j * width + k]! += xc * inputs[at + k]!
      }
    }
    for (let j = 0; j < width; j++) {
      normal[j * width + j]! += prior.precision
      right[j]! -= prior.precision * (model.weights[j]! - (prior.weights[j] ?? 0))
    }
    const step = solveSymmetric(normal, right, width)
    for (let j = 0; j < width; j++) model.weights[j]! += step[j]!
    for (let i = 0; i < count; i++) {
      let sum = 0
      for (let j = 0; j < width; j++) sum += step[j]! * inputs[i * width + j]!
      score[i]! += sum
    }
  }

  function level(): void {
    const half = (model.beta - model.alpha) / 2
    model.alpha = -half
    model.beta = half
  }

  /** Fisher scoring of α and β. */
  function stepThresholds(): void {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9]
    for (let i = 0; i < count; i++) {
      if (!used[i]) continue
      const small = sigmoid(model.alpha - score[i]!)
      const large = sigmoid(score[i]! - model.beta)
      const fit = Math.max(1e-9, 1 - small - large)
      const da = small * (1 - small)
      const db = large * (1 - large)
      const y = outcome[i]
      ga += y === 0 ? 1 - small : y === 1 ? -da / fit : 0
      gb += y === 2 ? -(1 - large) : y === 1 ? db / fit : 0
      aa += da * da * (1 / Math.max(small, 1e-9) + 1 / fit)
      bb += db * db * (1 / Math.max(large, 1e-9) + 1 / fit)
      ab -= (da * db) / fit
    }
    const determinant = aa * bb - ab * ab
    const step = (value: number) => Math.max(-0.5, Math.min(0.5, value))
    model.alpha += step((ga * bb - gb * ab) / determinant)
    model.beta += step((gb * aa - ga * ab) / determinant)
    model.beta = Math.max(model.beta, model.alpha + 0.05)
    if (rows.symmetric) level()
  }

  function stepEffects({ codes, by }: EffectKind, effects: Effects, learnVariance: boolean): void {
    const { values, variances } = effects
    const slope = new Float64Array(values.length)
    const curve = new Float64Array(values.length)
    for (let i = 0; i < count; i++) {
      const code = codes[i]!
      if (code < 0 || !used[i]) continue
      const x = by === undefined ? 1 : inputs[i * width + by]!
      slope[code]! += x * slopes[i]!
      curve[code]! += x * x * curves[i]!
    }
    let squares = 0
    let seen = 0
    const steps = slope
    for (let code = 0; code < values.length; code++) {
      const precision = curve[code]! + 1 / effects.variance
      const step = (slope[code]! - values[code]! / effects.variance) / precision
      steps[code] = Math.max(-1.5, Math.min(1.5, step))
      values[code]! += steps[code]!
      variances[code] = 1 / precision
      if (curve[code]! > 0) {
        squares += values[code]! ** 2 + variances[code]!
        seen++
      }
    }
    for (let i = 0; i < count; i++)
      if (codes[i]! >= 0) score[i]! += steps[codes[i]!]! * (by === undefined ? 1 : inputs[i * width + by]!)
    if (learnVariance && seen > 0) effects.variance = Math.max(1e-3, squares / seen)
  }
}

/** Chances of small, fit and large at a score whose own variance is `variance`. */
export function chancesAt(
  { alpha, beta }: Pick<TrueSizeModel, 'alpha' | 'beta'>,
  score: number,
  variance = 0,
): [number, number, number] {
  // The logistic curve averaged over a normal score is again about logistic, flatter (MacKay 1992).
  const flat = 1 / Math.sqrt(1 + (Math.PI * variance) / 8)
  const small = sigmoid((alpha - score) * flat)
  const large = sigmoid((score - beta) * flat)
  return [small, Math.max(0, 1 - small - large), large]
}
