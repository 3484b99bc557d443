import type { Outcome } from './fit-rows.ts'

/** Probabilities of small, fit, large. */
export type FitChances = [small: number, fit: number, large: number]

export type FitScores = { auc: number; logLoss: number; accuracy: number }

/**
 * How well chances foretell what happened: the area under the ROC curve, one outcome against the others, mean over the
 * outcomes that occur; the mean negative log-likelihood; how often the likeliest came true.
 */
export function scoreChances(chances: readonly FitChances[], happened: readonly Outcome[]): FitScores {
  let loss = 0
  let right = 0
  for (const [i, chance] of chances.entries()) {
    const outcome = happened[i]!
    loss -= Math.log(Math.max(1e-12, chance[outcome]))
    if (chance[outcome] === Math.max(...chance)) right++
  }
  const areas = ([0, 1, 2] as const).flatMap(
    outcome =>
      areaUnderCurve(
        chances.map(chance => chance[outcome]),
        happened.map(one => one === outcome),
      ) ?? [],
  )
  return {
    auc: areas.reduce((sum, area) => sum + area, 0) / areas.length,
    logLoss: loss / chances.length,
    accuracy: right / chances.length,
  }
}

/** The chance that one of the positives scores above one of the negatives, ties half; undefined where one kind lacks. */
export function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number | undefined {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!)
  let ranks = 0
  let positives = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to++
    for (let i = from; i < to; i++)
      if (positive[order[i]!]) {
        ranks += (from + to + 1) / 2
        positives++
      }
    from = to
  }
  const negatives = order.length - positives
  return positives && negatives ? (ranks - (positives * (positives + 1)) / 2) / (positives * negatives) : undefined
}
