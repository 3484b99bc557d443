import type { Word } from './features.ts'
import type { TrainedModel } from './model.ts'
import { createEncoder, type Encoder, type Vector } from './vocabulary.ts'

/** Scores utterances with a model. Buffers are reused: copy what has to outlive the next call. */
export type Scorer = {
  /** One score per intent, before calibration, and how much of the utterance the model knows. */
  score(words: Word[]): { scores: Float64Array; vector: Vector; known: number }
  encoder: Encoder
}

export function createScorer({ intents, vocabulary, weights, bias }: TrainedModel): Scorer {
  const encoder = createEncoder(vocabulary)
  const scores = new Float64Array(intents.length)
  const { cells, scales, columns } = weights

  function score(words: Word[]) {
    const vector = encoder.encode(words)
    scores.set(bias)
    for (let k = 0; k < vector.count; k++) {
      const index = vector.indexes[k]
      const value = vector.values[k] * scales[index]
      const row = index * columns
      for (let c = 0; c < columns; c++) scores[c] += value * cells[row + c]
    }
    const known = encoder.features.count === 0 ? 0 : vector.count / encoder.features.count
    return { scores, vector, known }
  }
  return { score, encoder }
}

/**
 * What tells an utterance that no intent fits: the free energy of the scores (Liu et al. 2020), the highest
 * probability, its lead over the second, and the share of features never seen in training.
 */
export function rejectionSignals(scores: Float64Array, temperature: number, known: number): number[] {
  let first = -Infinity
  let second = -Infinity
  for (const score of scores) {
    if (score > first) {
      second = first
      first = score
    } else if (score > second) second = score
  }
  let sum = 0
  for (const score of scores) sum += Math.exp((score - first) / temperature)
  const lead = scores.length > 1 ? (first - second) / temperature : 0
  return [first / temperature + Math.log(sum), Math.log(sum), Math.min(lead, 20), known]
}
