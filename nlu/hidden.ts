import { addSum, createSieve, type Example, toGradient } from './linear.ts'
import { addRows } from './matrix.ts'
import { createRandom, type Random, shuffle } from './random.ts'

/** A layer of rectified units between features and intents; `input` is features × units, `output` units × classes. */
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
  cut: number
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
  const { units, epochs, featureDropout, unitDropout, smoothing, scale, inputRate, outputRate, spread, cut } = settings
  const random = createRandom(seed)
  const input = noise(features * units, spread, random)
  const output = noise(units * classes, 1 / Math.sqrt(units), random)
  const inputBias = new Float32Array(units)
  const outputBias = new Float32Array(classes)
  const inputHistory = new Float32Array(features).fill(1e-4)
  const outputHistory = new Float32Array(units).fill(1e-2)
  const biasHistory = new Float32Array(units).fill(1e-2)
  const values = new Float64Array(units)
  const scores = new Float64Array(classes)
  const shown = new Int32Array(8192)
  const awake = new Int32Array(units)
  const awakeRows = new Float64Array(units)
  const back = new Float64Array(units)
  const active = new Int32Array(classes)
  const order = Int32Array.from(examples, (_, i) => i)
  const steps = epochs * examples.length
  const unitGain = 1 / (1 - unitDropout)
  const sieve = createSieve(cut)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const { indexes, plainCount, label } = examples[at]!
      const pace = 1 - step++ / steps
      const value = scale / (1 - featureDropout) / Math.sqrt(Math.max(1, plainCount))
      let count = 0
      for (let k = 0; k < plainCount; k++) if (random() >= featureDropout) shown[count++] = indexes[k]!
      values.set(inputBias)
      addSum(values, input, shown, count, value)
      let woken = 0
      for (let u = 0; u < units; u++) {
        if (values[u]! <= 0 || random() < unitDropout) continue
        awake[woken] = u
        awakeRows[woken++] = values[u]! * unitGain
      }
      scores.set(outputBias)
      addRows(scores, output, awake, awakeRows, woken)
      const squares = toGradient(scores, label, smoothing)
      const lively = sieve(scores, active)
      let backSquares = 0
      for (let w = 0; w < woken; w++) {
        const u = awake[w]!
        outputHistory[u]! += awakeRows[w]! * awakeRows[w]! * squares
        const size = (-outputRate * pace * awakeRows[w]!) / Math.sqrt(outputHistory[u]!)
        const row = u * classes
        let sum = 0
        for (let a = 0; a < lively; a++) {
          const c = active[a]!
          sum += scores[c]! * output[row + c]!
          output[row + c]! += size * scores[c]!
        }
        back[w] = sum * unitGain
        backSquares += back[w]! * back[w]!
        biasHistory[u]! += back[w]! * back[w]!
        inputBias[u]! -= (0.02 * pace * back[w]!) / Math.sqrt(biasHistory[u]!)
      }
      for (let s = 0; s < count; s++) {
        const feature = shown[s]!
        inputHistory[feature]! += value * value * backSquares
        const size = (-inputRate * pace * value) / Math.sqrt(inputHistory[feature]!)
        const row = feature * units
        for (let w = 0; w < woken; w++) input[row + awake[w]!]! += size * back[w]!
      }
      for (let c = 0; c < classes; c++) outputBias[c]! -= 0.01 * pace * scores[c]!
    }
  }
  for (let i = 0; i < input.length; i++) input[i]! *= scale
  return { units, input, inputBias, output, outputBias }
}

/** Small random numbers of the given standard deviation, to start from. */
function noise(size: number, deviation: number, random: Random): Float32Array {
  const numbers = new Float32Array(size)
  const width = deviation * Math.sqrt(12)
  for (let i = 0; i < size; i++) numbers[i] = (random() - 0.5) * width
  return numbers
}
