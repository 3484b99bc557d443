/** Weights for the ranking of facts: the conditional logit of each question's facts, fitted by gradient ascent. */

export type Sample = { rows: number[][]; right: Set<number> }

/**
 * The weights that make the right rows most probable. L2 keeps them small; Adam (Kingma & Ba 2015) finds them. The same
 * samples give the same weights.
 * @param samples rows of features, of which any in `right` answers
 */
export function learn(samples: Sample[], { ridge = 0.002, rounds = 400 } = {}): number[] {
  const width = samples[0]!.rows[0]!.length
  const weights = new Array<number>(width).fill(0)
  const mean = new Array<number>(width).fill(0)
  const square = new Array<number>(width).fill(0)
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map(weight => -2 * ridge * weight)
    for (const { rows, right } of samples) {
      const scores = rows.map(row => row.reduce((sum, value, i) => sum + value * weights[i]!, 0))
      const top = Math.max(...scores)
      const all = scores.map(score => Math.exp(score - top))
      const sum = all.reduce((a, b) => a + b, 0)
      const among = all.reduce((total, one, i) => total + (right.has(i) ? one : 0), 0)
      rows.forEach((row, i) => {
        const pull = (right.has(i) ? all[i]! / among : 0) - all[i]! / sum
        if (pull !== 0) for (let f = 0; f < width; f++) slope[f]! += (pull * row[f]!) / samples.length
      })
    }
    for (let f = 0; f < width; f++) {
      mean[f] = 0.9 * mean[f]! + 0.1 * slope[f]!
      square[f] = 0.999 * square[f]! + 0.001 * slope[f]! ** 2
      const step = mean[f]! / (1 - 0.9 ** round) / (Math.sqrt(square[f]! / (1 - 0.999 ** round)) + 1e-8)
      weights[f]! += 0.05 * step
    }
  }
  return weights
}
