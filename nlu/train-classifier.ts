import { bestThreshold, chanceOf, fitLogistic, fitTemperature } from './calibration.ts'
import { type Word, wordsOf } from './features.ts'
import { type Hidden, type HiddenSettings, trainHidden } from './hidden.ts'
import { type Example, type Linear, type LinearSettings, trainLinear } from './linear.ts'
import { quantise } from './matrix.ts'
import type { TrainedModel } from './model.ts'
import { prune } from './prune.ts'
import { createRandom, shuffle } from './random.ts'
import { createScorer, evidence, type Scored } from './score.ts'
import { buildVocabulary, type Gathered, gather, type Vocabulary } from './vocabulary.ts'

export type Row = { text: string; intent: string }

/** The intent of training rows that are examples of what no intent covers. */
export const outOfScopeIntent = 'oos'

export type Settings = {
  seed: number
  /** A feature has to be in this many utterances. */
  leastCount: number
  /** The share of features that is left out after training. */
  pruned: number
  /** The share of utterances, and of intents, that is held out to calibrate. */
  heldOut: number
  /** The share of utterances that are out of scope where the classifier is used: moves the threshold. */
  outOfScopeShare: number
  /** At most this share of the utterances that are understood rightly may be rejected. */
  rightRejected: number
  linear: LinearSettings
  hidden: HiddenSettings
}

export const defaults: Settings = {
  seed: 1,
  leastCount: 2,
  pruned: 0.4,
  heldOut: 0.15,
  outOfScopeShare: 0.15,
  rightRejected: 0.05,
  linear: { epochs: 8, featureDropout: 0.4, smoothing: 0.1, scale: 3, rate: 0.5 },
  hidden: {
    units: 128,
    epochs: 10,
    featureDropout: 0.5,
    unitDropout: 0.2,
    smoothing: 0.1,
    scale: 3,
    inputRate: 1,
    outputRate: 0.2,
    spread: 0.03,
  },
}

/**
 * Trains a model. Rows with the intent `oos` are examples of what no intent covers; they are not needed.
 * The same rows and settings give the same model, byte for byte. Confidence and rejection are calibrated on a first
 * model that sees neither a part of the rows nor any row of a part of the intents; the model returned sees all rows.
 * Throws a RangeError when there are fewer than two intents.
 */
export function trainClassifier(rows: Row[], settings: Partial<Settings> = {}): TrainedModel {
  const chosen = { ...defaults, ...settings }
  const intents = intentsOf(rows)
  const material = gatherMaterial(rows)
  const networks = trainNetworks(material, [...rows.keys()], intents, chosen)
  return { ...networks, ...calibrate(material, intents, chosen) }
}

/** The intents of the rows, sorted. Throws a RangeError when they are fewer than two. */
export function intentsOf(rows: Row[]): string[] {
  const intents = [...new Set(rows.map(row => row.intent))].filter(intent => intent !== outOfScopeIntent).sort()
  if (intents.length >= 2) return intents
  throw new RangeError(
    `a classifier needs at least two intents to tell apart, but the ${rows.length} rows have ${intents.length}: add utterances of another intent`,
  )
}

/** The rows with what they show. Below, utterances are named by their place in it. */
export type Material = { rows: Row[]; words: Word[][]; gathered: Gathered }

export function gatherMaterial(rows: Row[]): Material {
  const words = rows.map(row => wordsOf(row.text))
  return { rows, words, gathered: gather(words) }
}

export type Calibration = Pick<TrainedModel, 'temperature' | 'rejection' | 'threshold'>
const uncalibrated: Calibration = { temperature: 0.5, rejection: { weights: [-1], bias: 4 }, threshold: 0.5 }

function trainNetworks(
  material: Material,
  utterances: number[],
  intents: string[],
  settings: Settings,
): Omit<TrainedModel, keyof Calibration> {
  const lesson = prepare(material, utterances, intents, settings)
  return assemble(lesson, learnLinear(lesson, settings), learnHidden(lesson, settings), settings)
}

/** What the two networks learn from. */
export type Lesson = { intents: string[]; classes: number; vocabulary: Vocabulary; examples: Example[] }

export function prepare(
  { rows, gathered }: Material,
  utterances: number[],
  intents: string[],
  { leastCount }: Settings,
): Lesson {
  const { vocabulary, shown } = buildVocabulary(gathered, utterances, leastCount)
  const labels = new Map(intents.map((intent, i) => [intent, i]))
  if (utterances.some(u => rows[u]!.intent === outOfScopeIntent)) labels.set(outOfScopeIntent, intents.length)
  const examples = utterances.map((u, i) => ({ ...shown[i]!, label: labels.get(rows[u]!.intent)! }))
  return { intents, classes: labels.size, vocabulary, examples }
}

export const learnLinear = ({ examples, vocabulary, classes }: Lesson, { linear, seed }: Settings): Linear =>
  trainLinear(examples, vocabulary.hashes.length, classes, linear, seed)

export const learnHidden = ({ examples, vocabulary, classes }: Lesson, { hidden, seed }: Settings): Hidden =>
  trainHidden(examples, vocabulary.plain, classes, hidden, seed)

export function assemble(
  { intents, classes, vocabulary: full }: Lesson,
  flat: Linear,
  deep: Hidden,
  settings: Settings,
): Omit<TrainedModel, keyof Calibration> {
  const { vocabulary, weights } = prune(full, flat.weights, classes, settings.pruned)
  return {
    intents,
    vocabulary,
    linear: quantise(weights, vocabulary.hashes.length, classes),
    linearBias: flat.bias,
    input: quantise(deep.input, vocabulary.plain, deep.units),
    inputBias: deep.inputBias,
    output: quantise(deep.output, deep.units, classes),
    outputBias: deep.outputBias,
  }
}

export function calibrate(material: Material, intents: string[], settings: Settings): Calibration {
  const { rows, words } = material
  const random = createRandom(settings.seed + 1)
  const order = Int32Array.from(intents, (_, i) => i)
  shuffle(order, random)
  const absent = new Set([...order.slice(0, Math.floor(intents.length * settings.heldOut))].map(i => intents[i]))
  const present = intents.filter(intent => !absent.has(intent))
  const seen: number[] = []
  const unseen: number[] = []
  const foreign: number[] = []
  let uncovered = 0
  rows.forEach(({ intent }, u) => {
    if (intent === outOfScopeIntent) (uncovered++ % 2 === 0 ? foreign : seen).push(u)
    else if (absent.has(intent)) foreign.push(u)
    else (random() < settings.heldOut ? unseen : seen).push(u)
  })
  const taught = new Set(seen.map(u => rows[u]!.intent).filter(intent => intent !== outOfScopeIntent))
  if (unseen.length === 0 || foreign.length === 0 || taught.size < 2) return uncalibrated

  // Four tenths of the epochs give nearly the same temperature.
  const fewer = (epochs: number) => Math.ceil(epochs * 0.4)
  const quick = {
    ...settings,
    linear: { ...settings.linear, epochs: fewer(settings.linear.epochs) },
    hidden: { ...settings.hidden, epochs: fewer(settings.hidden.epochs) },
  }
  const scorer = createScorer(trainNetworks(material, seen, present, quick))
  const scored = (u: number) => {
    const answer = scorer.score(words[u]!)
    return { ...answer, scores: answer.scores.slice() }
  }
  const inside = unseen.map(scored)
  const label = (i: number) => present.indexOf(rows[unseen[i]!]!.intent)
  const temperature = fitTemperature(inside.map(({ scores }, i) => ({ scores, label: label(i) })))
  const signalsIn = inside.map(answer => [evidence(answer, temperature)])
  const signalsOut = foreign.map(u => [evidence(scored(u), temperature)])
  const rejection = fitLogistic([
    ...signalsOut.map(signals => ({ signals, outcome: true })),
    ...signalsIn.map(signals => ({ signals, outcome: false })),
  ])
  // The regression weighs both outcomes alike: this makes its probabilities fit the share that is expected.
  rejection.bias += Math.log(settings.outOfScopeShare / (1 - settings.outOfScopeShare))
  const chance = (signals: number[]) => chanceOf(rejection, signals)
  const isRight = ({ scores }: Scored, i: number) => scores.every(score => score <= scores[label(i)]!)
  const right = signalsIn.filter((_, i) => isRight(inside[i]!, i)).map(chance)
  right.sort((a, b) => b - a)
  const lowest = right[Math.floor(right.length * settings.rightRejected)] ?? 0
  const best = bestThreshold(signalsOut.map(chance), signalsIn.map(chance), settings.outOfScopeShare)
  return { temperature, rejection, threshold: Math.max(best, lowest) }
}
