import type { Logistic } from './calibration.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Weights as whole numbers from -127 to 127, one row per feature; `scales[row]` times the number is the weight. */
export type Matrix = { rows: number; columns: number; cells: Int8Array; scales: Float32Array }

/** Everything a classifier needs: plain data, made by `trainClassifier`, kept by `saveModel`. */
export type TrainedModel = {
  intents: string[]
  vocabulary: Vocabulary
  weights: Matrix
  bias: Float32Array
  /** Scores are divided by this before they become confidences. */
  temperature: number
  /** From the signals of `signals.ts` to the probability that no intent fits. */
  rejection: Logistic
  /** From this probability on, an utterance counts as out of scope; chosen on training data. */
  threshold: number
}

/** Rounds each row of `weights` (rows × columns) to whole numbers, by the largest of its row. */
export function quantise(weights: Float32Array, rows: number, columns: number): Matrix {
  const cells = new Int8Array(rows * columns)
  const scales = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    const from = row * columns
    let largest = 0
    for (let i = from; i < from + columns; i++) largest = Math.max(largest, Math.abs(weights[i]))
    if (largest === 0) continue
    scales[row] = largest / 127
    for (let i = from; i < from + columns; i++) cells[i] = Math.round((weights[i] / largest) * 127)
  }
  return { rows, columns, cells, scales }
}
