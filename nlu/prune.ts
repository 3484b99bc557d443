import { widthOf } from './kernels.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Leaves out the `share` of features whose weights (rows of `widthOf(classes)` cells) tell the intents apart least. Plain features
 * stay, as the hidden layer needs them. The model gets smaller, and no less right.
 */
export function prune(
  { hashes, plain }: Vocabulary,
  weights: Float32Array,
  classes: number,
  share: number,
): { vocabulary: Vocabulary; weights: Float32Array } {
  const width = widthOf(classes)
  const spread = Float64Array.from(hashes, (_, row) => spreadOf(weights, row * width, classes))
  const least = spread.toSorted()[Math.floor(hashes.length * share)] ?? 0
  const rows = [...spread.keys()].filter(row => row < plain || spread[row]! >= least)
  const kept = new Float32Array(rows.length * width)
  rows.forEach((row, to) => {
    kept.set(weights.subarray(row * width, (row + 1) * width), to * width)
  })
  return { vocabulary: { hashes: Uint32Array.from(rows, row => hashes[row]!), plain }, weights: kept }
}

// What all intents get alike moves none of them.
function spreadOf(weights: Float32Array, start: number, classes: number): number {
  let sum = 0
  let squares = 0
  for (let i = start; i < start + classes; i++) {
    sum += weights[i]!
    squares += weights[i]! * weights[i]!
  }
  return squares - (sum * sum) / classes
}
