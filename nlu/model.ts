import type { Logistic } from './calibration.ts'
import type { Matrix } from './matrix.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Everything a classifier needs: plain data, made by `trainClassifier`, kept by `saveModel`. Two networks read each
 * utterance, and their scores are averaged: a linear one over all features (`linear`), and one with a layer of
 * rectified units over the plain features (`input`, `output`). Where the training rows had examples of what no intent
 * covers, that has a column of its own after those of the intents.
 */
export type TrainedModel = {
  intents: string[]
  vocabulary: Vocabulary
  linear: Matrix
  linearBias: Float32Array
  input: Matrix
  inputBias: Float32Array
  output: Matrix
  outputBias: Float32Array
  /** Scores are divided by this before they become confidences. */
  temperature: number
  /** From the `evidence` to the probability that no intent fits. */
  rejection: Logistic
  /** From this probability on, an utterance counts as out of scope; chosen on training data. */
  threshold: number
}
