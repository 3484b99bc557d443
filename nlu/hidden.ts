import { mostFeatures } from './features.ts'
import { createWorkspace, widthOf } from './kernels.ts'
import { adapt, type Example, toGradient } from './linear.ts'
import { createRandom, keepSome, type Random, shuffle } from './random.ts'

/** A layer of rectified units between features and intents; `input` has a row per feature, `output` one per unit. */
export type Hidden = {
  units: number
  input: Float32Array
  inputBias: Float32Array
  output: Float32Array
  outputBias: Float32Array
}

/** As for the linear network; `spread`: how far the first weights lie from 0; `unitDropout`: the share of units put to sleep. */
export type HiddenSettings = {
  units: number
  epochs: number
  featureDropout: number
  unitDropout: number
  smoothing: number
  scale: number
  inputRate: number
  outputRate: number
  spread: number
}

/**
 * Trains a network with one hidden layer over the plain features (in the manner of fastText, Joulin et al. 2017, with a
 * rectifier and dropout), by stochastic gradient descent with one AdaGrad step size per row.
 */
export function trainHidden(
  examples: Example[],
  features: number,
  classes: number,
  settings: HiddenSettings,
  seed: number,
): Hidden {
  const { units, epochs, featureDropout, unitDropout, smoothing, scale, inputRate, outputRate, spread } = settings
  const random = createRandom(seed)
  const dropping = Int32Array.of(seed)
  const width = widthOf(classes)
  const layer = widthOf(units)
  const workspace = createWorkspace((features + 8) * layer * 4 + (units + 2) * width * 4 + 16 * mostFeatures)
  const input = workspace.floats(features * layer)
  const output = workspace.floats(units * width)
  fillWithNoise(input, units, layer, spread, random)
  fillWithNoise(output, classes, width, 1 / Math.sqrt(units), random)
  const levels = workspace.floats(layer)
  const levelBits = new Int32Array(levels.buffer, levels.byteOffset, levels.length)
  const scores = workspace.floats(width)
  const shown = workspace.wholes(mostFeatures + 3)
  const values = workspace.floats(mostFeatures + 3)
  const above = new Int32Array(units + 1)
  const awake = workspace.wholes(units + 4)
  const awakeLevels = workspace.floats(units + 4)
  const back = workspace.floats(units)
  const pull = workspace.floats(layer)
  const inputBias = new Float32Array(layer)
  const outputBias = new Float32Array(width)
  const inputHistory = new Float32Array(features).fill(1e-4)
  const outputHistory = new Float32Array(units).fill(1e-2)
  const biasHistory = new Float32Array(units).fill(1e-2)
  const order = Int32Array.from(examples, (_, i) => i)
  const steps = epochs * examples.length
  const unitGain = 1 / (1 - unitDropout)

  function learn({ indexes, plainCount, label }: Example, pace: number): void {
    const value = scale / (1 - featureDropout) / Math.sqrt(Math.max(1, plainCount))
    const count = keepSome(indexes, plainCount, featureDropout, shown, dropping)
    for (let k = 0; k < count; k++) values[k] = value
    levels.set(inputBias)
    workspace.addRows(levels, input, shown, values, count)
    const woken = keepSome(above, listAbove(levelBits, units, above), unitDropout, awake, dropping)
    for (let w = 0; w < woken; w++) awakeLevels[w] = levels[awake[w]!]! * unitGain
    scores.set(outputBias)
    workspace.addRows(scores, output, awake, awakeLevels, woken)
    const squares = toGradient(scores, classes, label, smoothing)
    workspace.multiplyRows(back, output, awake, woken, scores)
    let backSquares = 0
    pull.fill(0)
    for (let w = 0; w < woken; w++) {
      const u = awake[w]!
      const slope = back[w]! * unitGain
      pull[u] = slope
      backSquares += slope * slope
      biasHistory[u]! += slope * slope
      inputBias[u]! -= (0.02 * pace * slope) / Math.sqrt(biasHistory[u]!)
      const level = awakeLevels[w]!
      outputHistory[u]! += level * level * squares
      awakeLevels[w] = (-outputRate * pace * level) / Math.sqrt(outputHistory[u]!)
    }
    workspace.moveRows(output, awake, awakeLevels, woken, scores)
    adapt(inputHistory, shown, count, value * value * backSquares, -inputRate * pace * value, values)
    workspace.moveRows(input, shown, values, count, pull)
    for (let c = 0; c < classes; c++) outputBias[c]! -= 0.01 * pace * scores[c]!
  }

  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) learn(examples[at]!, 1 - step++ / steps)
  }
  for (let i = 0; i < input.length; i++) input[i]! *= scale
  return { units, input, inputBias: inputBias.slice(0, units), output, outputBias: outputBias.slice(0, classes) }
}

/** Lists the units above 0, given the bits of their levels; returns how many. Without a branch, see `keepSome`. */
function listAbove(levelBits: Int32Array, units: number, above: Int32Array): number {
  let count = 0
  for (let u = 0; u < units; u++) {
    above[count] = u
    count = (count + 1 + ((levelBits[u]! - 1) >> 31)) | 0 // a float is above 0 just when its bits are, as a whole number
  }
  return count
}

/** Small random numbers of the given standard deviation, to start from; `width` is that of a row, `columns` what is used. */
function fillWithNoise(cells: Float32Array, columns: number, width: number, deviation: number, random: Random): void {
  const range = deviation * Math.sqrt(12)
  for (let row = 0; row < cells.length; row += width) {
    for (let i = row; i < row + columns; i++) cells[i] = (random() - 0.5) * range
  }
}
