import type { Word } from './features.ts'
import { createWorkspace, widthOf } from './kernels.ts'
import type { Matrix } from './matrix.ts'
import type { TrainedModel } from './model.ts'
import { createEncoder } from './vocabulary.ts'

/**
 * What a model makes of an utterance: a score per intent, before calibration; the score of what no intent covers, if
 * that was taught; and the share of plain features it knows.
 */
export type Scored = { scores: Float64Array; foreign: number | undefined; known: number }

/** Scores utterances with a model. Buffers are reused: copy what has to outlive the next call. */
export type Scorer = {
  score(words: Word[]): Scored
  /** How much each word added to the score of an intent, compared with the average intent. */
  shares(words: Word[], intent: number): Float64Array
}

export function createScorer(model: Omit<TrainedModel, 'temperature' | 'rejection' | 'threshold'>): Scorer {
  const { intents, vocabulary, linear, linearBias, input, inputBias, output, outputBias } = model
  const classes = linear.columns
  const units = input.columns
  const encoder = createEncoder(vocabulary)
  const { features } = encoder
  const width = widthOf(classes)
  const layerWidth = widthOf(units)
  const size = features.hashes.length
  const workspace = createWorkspace(
    (linear.factors.length + units + 1) * width + (input.factors.length + 4) * layerWidth + 4 * width + 8 * size,
  )
  const place = ({ cells }: Matrix) => {
    const placed = workspace.bytes(cells.length)
    placed.set(cells)
    return placed
  }
  const linearCells = place(linear)
  const inputCells = place(input)
  const outputCells = place(output)
  const sums = workspace.wholes(width)
  const layerSums = workspace.wholes(layerWidth)
  const rows = workspace.wholes(size + 1)
  const multipliers = workspace.shorts(Math.max(units, size) + 1)
  const scores = new Float64Array(classes)
  const ofIntents = scores.subarray(0, intents.length)
  const layer = new Float64Array(units)

  function score(words: Word[]): Scored {
    const { count, plainCount, indexes } = encoder.encode(words)
    rows.set(indexes.subarray(0, count))
    for (let k = 0; k < count; k++) multipliers[k] = linear.factors[indexes[k]!]!
    sums.fill(0)
    workspace.addWholeRows(sums, linearCells, rows, multipliers, count)
    const linearValue = linear.unit / lengthOf(count)
    for (let c = 0; c < classes; c++) scores[c] = (sums[c]! * linearValue + linearBias[c]! + outputBias[c]!) / 2

    rows.set(indexes.subarray(0, plainCount))
    for (let k = 0; k < plainCount; k++) multipliers[k] = input.factors[indexes[k]!]!
    layerSums.fill(0)
    workspace.addWholeRows(layerSums, inputCells, rows, multipliers, plainCount)
    const inputValue = input.unit / lengthOf(plainCount)
    let woken = 0
    let strongest = 0
    for (let u = 0; u < units; u++) {
      layer[u] = layerSums[u]! * inputValue + inputBias[u]!
      if (layer[u]! <= 0) continue
      rows[woken++] = u
      strongest = Math.max(strongest, layer[u]! * output.factors[u]!)
    }

    // The strongest unit becomes the largest of 16 bits; all of them together stay below 2^31.
    const toWhole = strongest > 0 ? strongestUnit / strongest : 0
    for (let w = 0; w < woken; w++) {
      const u = rows[w]!
      multipliers[w] = Math.round(layer[u]! * output.factors[u]! * toWhole)
    }
    sums.fill(0)
    workspace.addWholeRows(sums, outputCells, rows, multipliers, woken)
    const outputValue = toWhole > 0 ? output.unit / toWhole / 2 : 0
    for (let c = 0; c < classes; c++) scores[c]! += sums[c]! * outputValue
    const known = features.plainCount === 0 ? 0 : Math.min(1, plainCount / features.plainCount)
    return { scores: ofIntents, foreign: scores[intents.length], known }
  }

  // A rectified layer is linear in the features once it is known which units are awake, so the shares are exact.
  function shares(words: Word[], intent: number): Float64Array {
    score(words)
    const { count, plainCount, indexes, slots } = encoder.encode(words)
    const above = (cells: Int8Array, row: number) => {
      let sum = 0
      for (let c = 0; c < classes; c++) sum += cells[row * width + c]!
      return cells[row * width + intent]! - sum / classes
    }
    const pull = Float64Array.from(layer, (value, u) =>
      value > 0 ? above(output.cells, u) * output.factors[u]! * output.unit : 0,
    )
    const found = new Float64Array(words.length)
    for (let k = 0; k < count; k++) {
      const index = indexes[k]!
      let share = (above(linear.cells, index) * linear.factors[index]! * linear.unit) / lengthOf(count) / 2
      if (k < plainCount) {
        let through = 0
        for (let u = 0; u < units; u++) through += input.cells[index * layerWidth + u]! * pull[u]!
        share += (through * input.factors[index]! * input.unit) / lengthOf(plainCount) / 2
      }
      found[features.first[slots[k]!]!]! += share / 2
      found[features.last[slots[k]!]!]! += share / 2
    }
    return found
  }

  return { score, shares }
}

const strongestUnit = 2 ** 15 - 1

const lengthOf = (count: number) => Math.sqrt(Math.max(1, count))

/** Chosen on the validation split of CLINC150. */
const foreignShare = 0.3

/**
 * What tells that some intent fits, the higher the likelier: the free energy of the scores (Liu et al. 2020) above their
 * mean, less a share of how far what no intent covers, where it was taught, has more score than all intents together.
 * Features never seen in training leave the scores as they are, so here the scores are shrunk as if those had counted;
 * and a temperature above that of the confidences listens to more intents than the first.
 */
export function evidence({ scores, foreign, known }: Scored, temperature: number): number {
  const damping = Math.sqrt(known) / (1.5 * temperature)
  let highest = -Infinity
  let mean = 0
  for (let c = 0; c < scores.length; c++) {
    mean += scores[c]! / scores.length
    if (scores[c]! > highest) highest = scores[c]!
  }
  let sum = 0
  for (let c = 0; c < scores.length; c++) sum += Math.exp((scores[c]! - highest) * damping)
  const energy = Math.log(sum)
  const against = foreign === undefined ? 0 : foreignShare * ((foreign - highest) * damping - energy)
  return (highest - mean) * damping + energy - against
}
