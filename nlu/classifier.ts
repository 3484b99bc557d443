import { chanceOf, toProbabilities } from './calibration.ts'
import { type Word, wordsOf } from './features.ts'
import type { TrainedModel } from './model.ts'
import { createScorer, evidence } from './score.ts'

export type { TrainedModel } from './model.ts'
export { loadModel, saveModel } from './model-file.ts'
export { outOfScopeIntent, type Row, type Settings, trainClassifier } from './train-classifier.ts'

/** An intent and the probability, from 0 to 1, that it is the one meant, given that one of the intents is. */
export type Ranked = { intent: string; confidence: number }

/** The five likeliest intents, best first, and the probability, from 0 to 1, that none of them fits. */
export type Classification = { ranked: Ranked[]; outOfScope: number }

export type Classifier = {
  intents: string[]
  /** From this `outOfScope` on, the model takes an utterance for something that no intent covers. */
  threshold: number
  /** Never throws: reads the first 1,000 characters of anything. */
  classify(text: string): Classification
  /** The likeliest intent, and how much each word speaks for it (above 0) or against it (below 0). */
  explain(text: string): { intent: string; confidence: number; words: { text: string; weight: number }[] }
}

const listed = 5

export function createClassifier(model: TrainedModel): Classifier {
  const { intents, temperature, rejection, threshold } = model
  const scorer = createScorer(model)

  function classifyWords(words: Word[]): Classification {
    const scored = scorer.score(words)
    const { scores, known } = scored
    const outOfScope = known === 0 ? 1 : chanceOf(rejection, [evidence(scored, temperature)])
    toProbabilities(scores, temperature)
    return { ranked: best(scores, intents), outOfScope }
  }

  function explain(text: string) {
    const words = wordsOf(text)
    const { intent, confidence } = classifyWords(words).ranked[0]!
    const shares = scorer.shares(words, intents.indexOf(intent))
    return { intent, confidence, words: words.map((word, i) => ({ text: word.text, weight: shares[i]! })) }
  }

  return { intents, threshold, classify: text => classifyWords(wordsOf(text)), explain }
}

function best(probabilities: Float64Array, intents: string[]): Ranked[] {
  const top: Ranked[] = []
  for (let c = 0; c < probabilities.length; c++) {
    const confidence = probabilities[c]!
    if (top.length === listed && confidence <= top[listed - 1]!.confidence) continue
    if (top.length === listed) top.pop()
    let at = top.length
    while (at > 0 && top[at - 1]!.confidence < confidence) at--
    top.splice(at, 0, { intent: intents[c]!, confidence })
  }
  return top
}
