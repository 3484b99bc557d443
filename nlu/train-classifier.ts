import { bestThreshold, fitLogistic, fitTemperature, type Logistic, sigmoid } from './calibration.ts'
import { type Word, wordsOf } from './features.ts'
import { type Example, trainLinear } from './linear.ts'
import { quantise, type TrainedModel } from './model.ts'
import { createRandom, shuffle } from './random.ts'
import { createScorer, rejectionSignals } from './score.ts'
import { buildVocabulary, createEncoder } from './vocabulary.ts'

export type Row = { text: string; intent: string }

/** The intent of training rows that are examples of what no intent covers. */
export const outOfScopeIntent = 'oos'

export type Settings = {
  seed: number
  /** How often each utterance is gone through. */
  epochs: number
  /** The share of features hidden from each example, so that no single word decides alone. */
  featureDropout: number
  /** The share of each label that is spread over all intents. */
  smoothing: number
  rate: number
  scale: number
  /** A feature has to be in this many utterances. */
  leastCount: number
  /** The share of utterances, and of intents, that is held out to calibrate. */
  heldOut: number
}

export const defaults: Settings = {
  seed: 1, epochs: 12, featureDropout: 0.3, smoothing: 0.1, rate: 0.5, scale: 3, leastCount: 2, heldOut: 0.15,
}

type Utterance = { words: Word[]; intent: string }

/**
 * Trains a model. Rows with the intent `oos` are examples of what no intent covers; they are not needed.
 * The same rows and settings give the same model, byte for byte. Confidence and rejection are calibrated on a first
 * model that sees neither a part of the rows nor any row of a part of the intents; the model returned sees all rows.
 * Throws a RangeError when there are fewer than two intents.
 */
export function trainClassifier(rows: Row[], settings: Partial<Settings> = {}): TrainedModel {
  const chosen = { ...defaults, ...settings }
  const utterances = rows.map((row) => ({ words: wordsOf(row.text), intent: row.intent }))
  const covered = utterances.filter((utterance) => utterance.intent !== outOfScopeIntent)
  const uncovered = utterances.filter((utterance) => utterance.intent === outOfScopeIntent)
  const intents = [...new Set(covered.map((utterance) => utterance.intent))].sort()
  if (intents.length < 2) {
    throw new RangeError(`a classifier needs at least two intents to tell apart, but the ${rows.length} rows have ${intents.length}: add utterances of another intent`)
  }
  const calibration = calibrate(covered, uncovered, intents, chosen)
  return { ...fit(covered, intents, chosen), ...calibration }
}

type Calibration = Pick<TrainedModel, 'temperature' | 'rejection' | 'threshold'>
const uncalibrated: Calibration = { temperature: 1, rejection: { weights: [-1, 0, 0, 0], bias: 0 }, threshold: 0.5 }

function fit(utterances: Utterance[], intents: string[], settings: Settings): TrainedModel {
  const vocabulary = buildVocabulary(utterances.map(({ words }) => words), settings.leastCount)
  const encoder = createEncoder(vocabulary)
  const labels = new Map(intents.map((intent, i) => [intent, i]))
  const examples: Example[] = utterances.map(({ words, intent }) => {
    const { count, indexes, values } = encoder.encode(words)
    return { indexes: indexes.slice(0, count), values: values.slice(0, count), label: labels.get(intent) ?? 0 }
  })
  const { weights, bias } = trainLinear(examples, vocabulary.hashes.length, intents.length, settings)
  return { intents, vocabulary, weights: quantise(weights, vocabulary.hashes.length, intents.length), bias, ...uncalibrated }
}

function calibrate(covered: Utterance[], uncovered: Utterance[], intents: string[], settings: Settings): Calibration {
  const random = createRandom(settings.seed + 1)
  const order = Int32Array.from(intents, (_, i) => i)
  shuffle(order, random)
  const absent = new Set([...order.slice(0, Math.floor(intents.length * settings.heldOut))].map((i) => intents[i]))
  const present = intents.filter((intent) => !absent.has(intent))
  const seen: Utterance[] = []
  const unseen: Utterance[] = []
  const foreign: Utterance[] = [...uncovered]
  for (const utterance of covered) {
    if (absent.has(utterance.intent)) foreign.push(utterance)
    else if (random() < settings.heldOut) unseen.push(utterance)
    else seen.push(utterance)
  }
  if (unseen.length === 0 || foreign.length === 0 || new Set(seen.map((u) => u.intent)).size < 2) return uncalibrated

  const scorer = createScorer(fit(seen, present, settings))
  const answers = unseen.map(({ words, intent }) => {
    const { scores, known } = scorer.score(words)
    return { scores: scores.slice(), known, label: present.indexOf(intent) }
  })
  const temperature = fitTemperature(answers)
  const signalsIn = answers.map(({ scores, known }) => rejectionSignals(scores, temperature, known))
  const signalsOut = foreign.map(({ words }) => {
    const { scores, known } = scorer.score(words)
    return rejectionSignals(scores, temperature, known)
  })
  const rejection = fitLogistic([
    ...signalsOut.map((signals) => ({ signals, outcome: true })),
    ...signalsIn.map((signals) => ({ signals, outcome: false })),
  ])
  const probability = (signals: number[]) => chanceOf(rejection, signals)
  return { temperature, rejection, threshold: bestThreshold(signalsOut.map(probability), signalsIn.map(probability)) }
}

/** The probability that a logistic regression gives to `signals`. */
export const chanceOf = ({ weights, bias }: Logistic, signals: number[]) =>
  sigmoid(weights.reduce((sum, weight, i) => sum + weight * signals[i], bias))
