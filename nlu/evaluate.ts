import { auroc, calibrationError } from './calibration.ts'
import { createClassifier, loadModel, outOfScopeIntent, type Row, type Settings, saveModel } from './classifier.ts'
import { trainInParallel } from './train-parallel.ts'

export type Evaluation = {
  /** Share of in-scope rows whose first-ranked intent is right. */
  accuracy: number
  /** The same, but a row that the model rejects as out of scope counts as wrong. */
  accuracyAtThreshold: number
  /** F1 of the first-ranked intent, averaged over intents. */
  macroF1: number
  /** Of the out-of-scope rows, the share that is rejected; of the rejected rows, the share that is out of scope. */
  oosRecall: number
  oosPrecision: number
  /** The chance that an out-of-scope row gets a higher `outOfScope` than an in-scope one. NaN without such rows. */
  oosAuroc: number
  /** Expected calibration error of the first confidence on in-scope rows, 15 bins. */
  ece: number
  trainSeconds: number
  loadMillis: number
  /** Microseconds per utterance, one at a time, after warming up. */
  p50Micros: number
  p99Micros: number
  modelBytes: number
  /** What was taken for what, most frequent first. */
  confusions: { intent: string; takenFor: string; count: number; example: string }[]
}

/**
 * Trains on `train`, then measures on `test`. Rows with the intent `oos` are out of scope. The threshold for rejection
 * is the one that training chose: nothing is fitted to `test`. `onProgress` hears what is being done.
 */
export async function evaluate(
  { train, test, settings }: { train: Row[]; test: Row[]; settings?: Partial<Settings> },
  onProgress: (step: string) => void = () => {},
): Promise<Evaluation> {
  onProgress(`training on ${train.length} rows`)
  const started = performance.now()
  const bytes = saveModel(await trainInParallel(train, settings))
  const trainSeconds = (performance.now() - started) / 1000
  // The best of three: a single one also measures what else the machine is doing.
  const loadings = [1, 2, 3].map(() => {
    const loading = performance.now()
    const loaded = createClassifier(loadModel(bytes))
    return { loaded, millis: performance.now() - loading }
  })
  const classifier = loadings[0]!.loaded
  const loadMillis = Math.min(...loadings.map(({ millis }) => millis))

  onProgress(`classifying ${test.length} rows`)
  for (const row of test.slice(0, 2000)) classifier.classify(row.text)
  const micros: number[] = []
  const answers = test.map(row => {
    const start = performance.now()
    const { ranked, outOfScope } = classifier.classify(row.text)
    micros.push((performance.now() - start) * 1000)
    return {
      ...row,
      guess: ranked[0]!.intent,
      confidence: ranked[0]!.confidence,
      outOfScope,
      rejected: outOfScope >= classifier.threshold,
    }
  })
  micros.sort((a, b) => a - b)

  const inScope = answers.filter(answer => answer.intent !== outOfScopeIntent)
  const outside = answers.filter(answer => answer.intent === outOfScopeIntent)
  const right = inScope.filter(answer => answer.guess === answer.intent)
  const caught = outside.filter(answer => answer.rejected).length
  return {
    accuracy: right.length / inScope.length,
    accuracyAtThreshold: right.filter(answer => !answer.rejected).length / inScope.length,
    macroF1: macroF1(inScope),
    oosRecall: caught / outside.length,
    oosPrecision: caught / answers.filter(answer => answer.rejected).length,
    oosAuroc: auroc(
      outside.map(answer => answer.outOfScope),
      inScope.map(answer => answer.outOfScope),
    ),
    ece: calibrationError(
      inScope.map(answer => ({ confidence: answer.confidence, right: answer.guess === answer.intent })),
    ),
    trainSeconds,
    loadMillis,
    p50Micros: micros[Math.floor(micros.length * 0.5)]!,
    p99Micros: micros[Math.floor(micros.length * 0.99)]!,
    modelBytes: bytes.length,
    confusions: confusions(inScope),
  }
}

/** What a classifier made of a row. */
export type Judged = { text: string; intent: string; guess: string }

/** F1 of each intent, averaged. */
export function macroF1(answers: Judged[]): number {
  const intents = [...new Set(answers.map(answer => answer.intent))]
  const scores = intents.map(intent => {
    const meant = answers.filter(answer => answer.intent === intent)
    const guessed = answers.filter(answer => answer.guess === intent)
    const both = meant.filter(answer => answer.guess === intent).length
    return (2 * both) / (meant.length + guessed.length)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** What was taken for what, most frequent first. */
export function confusions(answers: Judged[]): Evaluation['confusions'] {
  const found = new Map<string, Evaluation['confusions'][number]>()
  for (const { text, intent, guess } of answers) {
    if (guess === intent) continue
    const key = `${intent}\n${guess}`
    const entry = found.get(key) ?? { intent, takenFor: guess, count: 0, example: text }
    entry.count++
    found.set(key, entry)
  }
  return [...found.values()].sort((a, b) => b.count - a.count)
}
