import type { Vocabulary } from './vocabulary.ts'

/**
 * Leaves out the `share` of features whose weights (features × classes) tell the intents apart least. Plain features
 * stay, as the hidden layer needs them. The model gets smaller, and no less right.
 */
export function prune(
  { hashes, plain }: Vocabulary,
  weights: Float32Array,
  classes: number,
  share: number,
): { vocabulary: Vocabulary; weights: Float32Array } {
  const spread = Float64Array.from(hashes, (_, row) => spreadOf(weights.subarray(row * classes, (row + 1) * classes)))
  const least = spread.toSorted()[Math.floor(hashes.length * share)] ?? 0
  const rows = [...spread.keys()].filter(row => row < plain || spread[row]! >= least)
  const kept = new Float32Array(rows.length * classes)
  rows.forEach((row, to) => {
    kept.set(weights.subarray(row * classes, (row + 1) * classes), to * classes)
  })
  return { vocabulary: { hashes: Uint32Array.from(rows, row => hashes[row]!), plain }, weights: kept }
}

// What all intents get alike moves none of them.
function spreadOf(row: Float32Array): number {
  let sum = 0
  let squares = 0
  for (let c = 0; c < row.length; c++) {
    sum += row[c]!
    squares += row[c]! * row[c]!
  }
  return squares - (sum * sum) / row.length
}
