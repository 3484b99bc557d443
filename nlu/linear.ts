import { mostFeatures } from './features.ts'
import { createWorkspace, widthOf } from './kernels.ts'
import { createRandom, keepSome, shuffle } from './random.ts'

/** An utterance of the training set: the features it has, the `plainCount` plain ones first, and the number of its intent. */
export type Example = { indexes: Int32Array; plainCount: number; label: number }
export type Linear = { weights: Float32Array; bias: Float32Array }
/**
 * `epochs`: how often each utterance is gone through; `featureDropout`: the share of features hidden from it each time;
 * `smoothing`: the share of a label that is spread over all intents; `scale`: the length of an utterance's vector;
 * `rate`: the size of the first steps.
 */
export type LinearSettings = {
  epochs: number
  featureDropout: number
  smoothing: number
  scale: number
  rate: number
}

/**
 * Trains a softmax over sparse vectors by stochastic gradient descent: AdaGrad with one step size per feature (Duchi
 * et al. 2011), which falls linearly to zero; random features are hidden from each example, and the labels smoothed.
 * `weights` has a row per feature, `widthOf(classes)` cells wide.
 */
export function trainLinear(
  examples: Example[],
  features: number,
  classes: number,
  settings: LinearSettings,
  seed: number,
): Linear {
  const { epochs, rate, featureDropout, smoothing, scale } = settings
  const random = createRandom(seed)
  const dropping = Int32Array.of(seed)
  const width = widthOf(classes)
  const workspace = createWorkspace((features + 2) * width * 4 + 16 * mostFeatures)
  const weights = workspace.floats(features * width)
  const scores = workspace.floats(width)
  const shown = workspace.wholes(mostFeatures + 3)
  const values = workspace.floats(mostFeatures + 3)
  const bias = new Float32Array(width)
  const history = new Float32Array(features).fill(1e-3)
  const order = Int32Array.from(examples, (_, i) => i)
  const steps = epochs * examples.length
  const gain = scale / (1 - featureDropout)

  function learn({ indexes, label }: Example, pace: number): void {
    const value = gain / Math.sqrt(Math.max(1, indexes.length))
    const count = keepSome(indexes, indexes.length, featureDropout, shown, dropping)
    for (let k = 0; k < count; k++) values[k] = value
    scores.set(bias)
    workspace.addRows(scores, weights, shown, values, count)
    const squares = toGradient(scores, classes, label, smoothing)
    adapt(history, shown, count, value * value * squares, -pace * value, values)
    workspace.moveRows(weights, shown, values, count, scores)
    for (let c = 0; c < classes; c++) bias[c]! -= 0.02 * pace * scores[c]!
  }

  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) learn(examples[at]!, rate * (1 - step++ / steps))
  }
  for (let i = 0; i < weights.length; i++) weights[i]! *= scale
  return { weights, bias: bias.slice(0, classes) }
}

/** AdaGrad: adds to the history of each row and writes to `sizes` the step over the root of it. */
export function adapt(
  history: Float32Array,
  rows: Int32Array,
  count: number,
  added: number,
  step: number,
  sizes: Float32Array,
): void {
  for (let k = 0; k < count; k++) {
    const sum = history[rows[k]!]! + added
    history[rows[k]!] = sum
    sizes[k] = step / Math.sqrt(sum)
  }
}

/** Replaces scores by the gradient of the cross entropy with smoothed labels; returns the sum of its squares. */
export function toGradient(scores: Float32Array, classes: number, label: number, smoothing: number): number {
  let highest = -Infinity
  for (let c = 0; c < classes; c++) if (scores[c]! > highest) highest = scores[c]!
  let sum = 0
  for (let c = 0; c < classes; c++) {
    const part = quickExp(scores[c]! - highest)
    scores[c] = part
    sum += part
  }
  let squares = 0
  const share = 1 / sum
  const rest = smoothing / classes
  for (let c = 0; c < classes; c++) {
    const slope = scores[c]! * share - (c === label ? rest + 1 - smoothing : rest)
    scores[c] = slope
    squares += slope * slope
  }
  return squares
}

const steps = 64
const lowest = -20
const powers = Float64Array.from({ length: -lowest * steps + 2 }, (_, i) => Math.exp(-i / steps))

/** e^x for x ≤ 0, right to 0.003 %, and nought below -20: from a table, as Math.exp would be a fifth of the training. */
function quickExp(x: number): number {
  if (x < lowest) return 0
  const place = -x * steps
  const i = place | 0
  return powers[i]! + (place - i) * (powers[i + 1]! - powers[i]!)
}
