import { createRandom, shuffle } from './random.ts'

/** An utterance of the training set: the features it has, the `plainCount` plain ones first, and the number of its intent. */
export type Example = { indexes: Int32Array; plainCount: number; label: number }
export type Linear = { weights: Float32Array; bias: Float32Array }
export type LinearSettings = { epochs: number; rate: number; featureDropout: number; smoothing: number; scale: number; seed: number; cut: number }

/**
 * Trains a softmax over sparse vectors by stochastic gradient descent: AdaGrad with one step size per feature (Duchi
 * et al. 2011), which falls linearly to zero; random features are hidden from each example, and the labels smoothed.
 * `weights` is features × classes, row by row.
 */
export function trainLinear(examples: Example[], features: number, classes: number, settings: LinearSettings): Linear {
  const { epochs, rate, featureDropout, smoothing, scale, seed, cut } = settings
  const random = createRandom(seed)
  const weights = new Float32Array(features * classes)
  const bias = new Float32Array(classes)
  const history = new Float32Array(features).fill(1e-3)
  const scores = new Float64Array(classes)
  const shown = new Int32Array(16_384)
  const given = new Float32Array(16_384)
  const active = new Int32Array(classes)
  const order = Int32Array.from(examples, (_, i) => i)
  const steps = epochs * examples.length
  const gain = scale / (1 - featureDropout)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const { indexes, label } = examples[at]
      const value = gain / Math.sqrt(Math.max(1, indexes.length))
      const pace = rate * (1 - step++ / steps)
      let count = 0
      for (let k = 0; k < indexes.length; k++) {
        if (random() >= featureDropout) shown[count++] = indexes[k]
      }
      given.fill(value, 0, count)
      scores.set(bias)
      addRows(scores, weights, shown, given, count)
      const squares = toGradient(scores, label, smoothing)
      let lively = 0
      for (let c = 0; c < classes; c++) if (scores[c] > cut || scores[c] < -cut) active[lively++] = c
      for (let s = 0; s < count; s++) {
        const feature = shown[s]
        history[feature] += value * value * squares
        const size = (-pace * value) / Math.sqrt(history[feature])
        const row = feature * classes
        for (let a = 0; a < lively; a++) {
          const c = active[a]
          weights[row + c] += size * scores[c]
        }
      }
      for (let c = 0; c < classes; c++) bias[c] -= 0.02 * pace * scores[c]
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i] *= scale
  return { weights, bias }
}

/** Adds the weighted rows of a matrix to `scores`, four at a time: a quarter of the loads and stores of the sum. */
export function addRows(scores: Float64Array, cells: Float32Array | Int8Array, rows: Int32Array, values: Float32Array | Float64Array, count: number): void {
  const columns = scores.length
  let k = 0
  for (; k + 3 < count; k += 4) {
    const a = rows[k] * columns
    const b = rows[k + 1] * columns
    const c = rows[k + 2] * columns
    const d = rows[k + 3] * columns
    const va = values[k]
    const vb = values[k + 1]
    const vc = values[k + 2]
    const vd = values[k + 3]
    for (let i = 0; i < columns; i++) {
      scores[i] += va * cells[a + i] + vb * cells[b + i] + vc * cells[c + i] + vd * cells[d + i]
    }
  }
  for (; k < count; k++) {
    const a = rows[k] * columns
    const va = values[k]
    for (let i = 0; i < columns; i++) scores[i] += va * cells[a + i]
  }
}

/** Replaces scores by the gradient of the cross entropy with smoothed labels; returns the sum of its squares. */
export function toGradient(scores: Float64Array, label: number, smoothing: number): number {
  let highest = -Infinity
  for (let c = 0; c < scores.length; c++) if (scores[c] > highest) highest = scores[c]
  let sum = 0
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c] - highest)
  let squares = 0
  const rest = smoothing / scores.length
  for (let c = 0; c < scores.length; c++) {
    scores[c] = scores[c] / sum - (c === label ? rest + 1 - smoothing : rest)
    squares += scores[c] * scores[c]
  }
  return squares
}
