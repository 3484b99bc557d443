import type { SizeReason } from '../sizing.ts'
import type { Outcome } from './fit-rows.ts'
import type { FitChances } from './score.ts'
import { chancesAt } from './true-size.ts'

/**
 * Something that tells a size. `of: 'wearer'` tells the true size, to which the cut of the product is added; `of: 'this
 * product'` tells the size in it, cut and all. Either a normal distribution over places, or how one size turned out.
 */
export type Clue = { of: 'wearer' | 'this product'; reason: SizeReason } & (
  | { mean: number; deviation: number; place?: undefined }
  | { place: number; outcome: Outcome; weight: number; deviation: number }
)

/** How strongly a size that is off shows: the score per size, and the thresholds of small and large (true-size.ts). */
export type Response = { slope: number; alpha: number; beta: number }

/** Before any data: half a size off is often felt, a whole one nearly always. */
export const usualResponse: Response = { slope: 3, alpha: -2, beta: 2 }

const step = 0.1
const reach = 4

/** The place that fits in this product, as mean and deviation; `undefined` where there is no clue. */
export function weighClues(
  clues: readonly Clue[],
  cut: { offset: number; deviation: number },
  response: Response,
): { mean: number; deviation: number } | undefined {
  if (clues.length === 0) return undefined
  const middles = clues.map(clue => clue.place ?? clue.mean!)
  const from = Math.min(...middles) - reach
  const count = Math.round((Math.max(...middles) + reach - from) / step) + 1
  const logs = new Float64Array(count)
  for (const clue of clues) {
    // A size of one's own, worn in something cut larger by the offset, is that much smaller there.
    const shift = clue.of === 'wearer' ? -cut.offset : 0
    const spread = Math.hypot(clue.deviation, clue.of === 'wearer' ? cut.deviation : 0)
    for (let i = 0; i < count; i++) {
      const place = from + i * step
      if (clue.place === undefined) logs[i]! -= ((place - clue.mean - shift) / spread) ** 2 / 2
      else {
        const score = response.slope * (clue.place + shift - place)
        logs[i]! +=
          clue.weight *
          Math.log(Math.max(1e-6, chancesAt(response, score, (response.slope * spread) ** 2)[clue.outcome]))
        // What turned out small bounds the size on one side alone: few are many sizes off.
        logs[i]! -= ((place - clue.place - shift) / 2) ** 2 / 2
      }
    }
  }
  const top = Math.max(...logs)
  let [total, sum, squares] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    const mass = Math.exp(logs[i]! - top)
    const place = from + i * step
    total += mass
    sum += mass * place
    squares += mass * place * place
  }
  const mean = sum / total
  return { mean, deviation: Math.sqrt(Math.max(0.05, squares / total - mean * mean)) }
}

/** The chances that a size at `place` turns out small, right or large for one whose place is as told. */
export const chancesFor = (
  place: number,
  fitting: { mean: number; deviation: number },
  response: Response,
): FitChances => chancesAt(response, response.slope * (place - fitting.mean), (response.slope * fitting.deviation) ** 2)
