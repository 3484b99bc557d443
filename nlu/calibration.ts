/** Softmax of `scores / temperature`, in place. */
export function toProbabilities(scores: Float64Array, temperature = 1): void {
  let highest = -Infinity
  for (let c = 0; c < scores.length; c++) if (scores[c]! > highest) highest = scores[c]!
  let sum = 0
  for (let c = 0; c < scores.length; c++) {
    const chance = Math.exp((scores[c]! - highest) / temperature)
    scores[c] = chance
    sum += chance
  }
  const share = 1 / sum
  for (let c = 0; c < scores.length; c++) scores[c]! *= share
}

/**
 * The temperature that makes the probabilities of held-out utterances honest: it minimises their negative log
 * likelihood (Guo et al. 2017), by golden section on its logarithm between 0.05 and 5.
 */
export function fitTemperature(heldOut: { scores: Float64Array; label: number }[]): number {
  if (heldOut.length === 0) return 1
  const loss = (logTemperature: number) => {
    const temperature = Math.exp(logTemperature)
    let total = 0
    for (const { scores, label } of heldOut) {
      let highest = -Infinity
      for (const score of scores) if (score > highest) highest = score
      let sum = 0
      for (const score of scores) sum += Math.exp((score - highest) / temperature)
      total += Math.log(sum) - (scores[label]! - highest) / temperature
    }
    return total
  }
  const golden = (Math.sqrt(5) - 1) / 2
  let low = Math.log(0.05)
  let high = Math.log(5)
  for (let round = 0; round < 30; round++) {
    const left = high - golden * (high - low)
    const right = low + golden * (high - low)
    if (loss(left) < loss(right)) high = right
    else low = left
  }
  return Math.exp((low + high) / 2)
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** A logistic regression over a few signals: the probability is sigmoid(bias + Σ weights·signals). */
export type Logistic = { weights: number[]; bias: number }

/** The probability that a logistic regression gives to `signals`. */
export const chanceOf = ({ weights, bias }: Logistic, signals: number[]) =>
  sigmoid(weights.reduce((sum, weight, i) => sum + weight * signals[i]!, bias))

/**
 * Fits a logistic regression by Newton's method; both outcomes count alike, however many examples each has, and a small
 * penalty keeps the weights finite. Needs at least one example of each.
 */
export function fitLogistic(rows: { signals: number[]; outcome: boolean }[], rounds = 25): Logistic {
  // The bias is one more weight, of a signal that is always 1.
  const inputs = rows.map(({ signals }) => [...signals, 1])
  const size = inputs[0]!.length
  const positives = rows.filter(row => row.outcome).length
  let weights = new Array<number>(size).fill(0)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map(weight => 1e-3 * weight)
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j ? 1e-3 : 0)))
    inputs.forEach((input, r) => {
      const { outcome } = rows[r]!
      const share = 0.5 / (outcome ? positives : rows.length - positives)
      const chance = sigmoid(input.reduce((sum, signal, i) => sum + signal * weights[i]!, 0))
      for (let i = 0; i < size; i++) {
        slope[i]! += share * (chance - (outcome ? 1 : 0)) * input[i]!
        for (let j = 0; j < size; j++) bend[i]![j]! += share * chance * (1 - chance) * input[i]! * input[j]!
      }
    })
    const step = solve(bend, slope)
    weights = weights.map((weight, i) => weight - step[i]!)
  }
  return { weights: weights.slice(0, -1), bias: weights.at(-1)! }
}

/** Solves `matrix · x = right` for a symmetric, positive definite matrix, by Gaussian elimination in place. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const factor = matrix[j]![i]! / matrix[i]![i]!
      for (let k = i; k < size; k++) matrix[j]![k]! -= factor * matrix[i]![k]!
      right[j]! -= factor * right[i]!
    }
  }
  const solution = [...right]
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i]! -= matrix[i]![k]! * solution[k]!
    solution[i] = solution[i]! / matrix[i]![i]!
  }
  return solution
}

/**
 * The threshold that best tells `positives` from `negatives`: the highest F1 for finding positives, when they are the
 * given share of all that comes.
 */
export function bestThreshold(positives: number[], negatives: number[], share = 0.5): number {
  const all = [...positives.map(score => ({ score, found: 1 })), ...negatives.map(score => ({ score, found: 0 }))]
  all.sort((a, b) => b.score - a.score)
  const weight = ((1 - share) / share) * (positives.length / Math.max(1, negatives.length))
  let best = 0.5
  let bestF1 = -1
  let found = 0
  let wrong = 0
  for (let i = 0; i < all.length; i++) {
    if (all[i]!.found) found++
    else wrong += weight
    const f1 = (2 * found) / (found + wrong + positives.length)
    if (f1 > bestF1) {
      bestF1 = f1
      best = i + 1 < all.length ? (all[i]!.score + all[i + 1]!.score) / 2 : all[i]!.score
    }
  }
  return best
}

/** How far confidence and truth lie apart, averaged over `bins` bins of equal width (Naeini et al. 2015). 0 is perfect. */
export function calibrationError(answers: { confidence: number; right: boolean }[], bins = 15): number {
  const sums = Array.from({ length: bins }, () => ({ confidence: 0, right: 0 }))
  for (const { confidence, right } of answers) {
    const bin = sums[Math.min(bins - 1, Math.floor(confidence * bins))]!
    bin.confidence += confidence
    bin.right += right ? 1 : 0
  }
  return sums.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, answers.length)
}

/** The chance that a random positive scores above a random negative: the area under the ROC curve, ties counting half. */
export function auroc(positives: number[], negatives: number[]): number {
  const all = [
    ...positives.map(score => ({ score, positive: true })),
    ...negatives.map(score => ({ score, positive: false })),
  ]
  all.sort((a, b) => a.score - b.score)
  let ranks = 0
  for (let start = 0; start < all.length; ) {
    let stop = start
    while (stop < all.length && all[stop]!.score === all[start]!.score) stop++
    for (let i = start; i < stop; i++) if (all[i]!.positive) ranks += (start + stop + 1) / 2
    start = stop
  }
  const n = positives.length
  return n === 0 || negatives.length === 0 ? Number.NaN : (ranks - (n * (n + 1)) / 2) / (n * negatives.length)
}
