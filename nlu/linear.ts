import { createRandom, shuffle } from './random.ts'

/** An utterance of the training set: the features it has, the `plainCount` plain ones first, and the number of its intent. */
export type Example = { indexes: Int32Array; plainCount: number; label: number }
export type Linear = { weights: Float32Array; bias: Float32Array }
/**
 * `epochs`: how often each utterance is gone through; `featureDropout`: the share of features hidden from it each time;
 * `smoothing`: the share of a label that is spread over all intents; `scale`: the length of an utterance's vector;
 * `rate`: the size of the first steps; `cut`: see `createSieve`.
 */
export type LinearSettings = {
  epochs: number
  featureDropout: number
  smoothing: number
  scale: number
  rate: number
  cut: number
}

/**
 * Trains a softmax over sparse vectors by stochastic gradient descent: AdaGrad with one step size per feature (Duchi
 * et al. 2011), which falls linearly to zero; random features are hidden from each example, and the labels smoothed.
 * `weights` is features × classes, row by row.
 */
export function trainLinear(
  examples: Example[],
  features: number,
  classes: number,
  settings: LinearSettings,
  seed: number,
): Linear {
  const { epochs, rate, featureDropout, smoothing, scale, cut } = settings
  const random = createRandom(seed)
  const weights = new Float32Array(features * classes)
  const bias = new Float32Array(classes)
  const history = new Float32Array(features).fill(1e-3)
  const scores = new Float64Array(classes)
  const shown = new Int32Array(8192)
  const active = new Int32Array(classes)
  const order = Int32Array.from(examples, (_, i) => i)
  const steps = epochs * examples.length
  const gain = scale / (1 - featureDropout)
  const sieve = createSieve(cut)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const { indexes, label } = examples[at]!
      const value = gain / Math.sqrt(Math.max(1, indexes.length))
      const pace = rate * (1 - step++ / steps)
      let count = 0
      for (let k = 0; k < indexes.length; k++) {
        if (random() >= featureDropout) shown[count++] = indexes[k]!
      }
      scores.set(bias)
      addSum(scores, weights, shown, count, value)
      const squares = toGradient(scores, label, smoothing)
      const lively = sieve(scores, active)
      for (let s = 0; s < count; s++) {
        const feature = shown[s]!
        history[feature]! += value * value * squares
        const size = (-pace * value) / Math.sqrt(history[feature]!)
        const row = feature * classes
        for (let a = 0; a < lively; a++) {
          const c = active[a]!
          weights[row + c]! += size * scores[c]!
        }
      }
      for (let c = 0; c < classes; c++) bias[c]! -= 0.02 * pace * scores[c]!
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i]! *= scale
  return { weights, bias }
}

/** Adds `value` times the sum of some rows of `cells` to `sums`; eight rows at a time, as that saves loads and stores. */
export function addSum(sums: Float64Array, cells: Float32Array, rows: Int32Array, count: number, value: number): void {
  const columns = sums.length
  let k = 0
  for (; k + 7 < count; k += 8) {
    const a = rows[k]! * columns
    const b = rows[k + 1]! * columns
    const c = rows[k + 2]! * columns
    const d = rows[k + 3]! * columns
    const e = rows[k + 4]! * columns
    const f = rows[k + 5]! * columns
    const g = rows[k + 6]! * columns
    const h = rows[k + 7]! * columns
    for (let i = 0; i < columns; i++) {
      const left = cells[a + i]! + cells[b + i]! + (cells[c + i]! + cells[d + i]!)
      const right = cells[e + i]! + cells[f + i]! + (cells[g + i]! + cells[h + i]!)
      sums[i]! += value * (left + right)
    }
  }
  for (; k < count; k++) {
    const a = rows[k]! * columns
    for (let i = 0; i < columns; i++) sums[i]! += value * cells[a + i]!
  }
}

/** The label of an utterance that no intent covers: the networks learn to be at a loss. */
export const none = -1

/** Replaces scores by the gradient of the cross entropy with smoothed labels; returns the sum of its squares. */
export function toGradient(scores: Float64Array, label: number, smoothing: number): number {
  let highest = -Infinity
  for (let c = 0; c < scores.length; c++) if (scores[c]! > highest) highest = scores[c]!
  let sum = 0
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - highest)
  let squares = 0
  const rest = (label === none ? 1 : smoothing) / scores.length
  for (let c = 0; c < scores.length; c++) {
    scores[c] = scores[c]! / sum - (c === label ? rest + 1 - smoothing : rest)
    squares += scores[c]! * scores[c]!
  }
  return squares
}

/**
 * Makes a function that lists in `active` the classes whose gradient is more than `cut`, and returns how many. Most
 * classes are hopeless for most utterances, and moving only the others takes a fraction of the time. The small
 * gradients are not lost: they are gathered until they pass `cut`, and then fall to the class that is next.
 */
export function createSieve(cut: number): (gradient: Float64Array, active: Int32Array) => number {
  let gathered = 0
  return (gradient, active) => {
    let count = 0
    for (let c = 0; c < gradient.length; c++) {
      const slope = gradient[c]!
      if (slope <= cut && slope >= -cut) {
        gathered += slope
        if (gathered <= cut && gathered >= -cut) continue
        gradient[c] = gathered
        gathered = 0
      }
      active[count++] = c
    }
    return count
  }
}
