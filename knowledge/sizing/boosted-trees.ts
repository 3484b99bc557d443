import { random } from '../demo/random.ts'
import { type Bins, binOf, makeBins } from './feature-bins.ts'
import { growTree, type Tree } from './tree.ts'

/**
 * Gradient-boosted trees for small / fit / large: each round adds one tree to the score of small and one to that of large
 * (fit is 0), on a draw of the rows and columns. Friedman, "Greedy function approximation: a gradient boosting machine"
 * (2001) and "Stochastic gradient boosting" (2002); second-order leaves as in Chen & Guestrin, "XGBoost" (2016).
 */
export type BoostedTrees = { width: number; bias: [number, number]; rounds: [Tree, Tree][]; bins: Bins }

export type BoostOptions = {
  rounds?: number
  rate?: number
  leaves?: number
  /** The least curvature of the loss in a leaf, about a tenth of its rows */
  minCurve?: number
  /** L2 penalty of the leaves */
  penalty?: number
  rowShare?: number
  columnShare?: number
  seed?: number
  /** Rows that only decide when to stop */
  validation?: Uint8Array
  /** Scores of small and large for each row that the trees begin at; else those of the shares of outcomes */
  start?: [Float64Array, Float64Array]
  /** Rounds without a better loss after which it stops */
  patience?: number
}

/** @param features row by row, `width` each; `NaN` for not known */
export function trainBoostedTrees(
  features: Float32Array,
  width: number,
  outcome: Uint8Array,
  options: BoostOptions = {},
): BoostedTrees {
  const {
    rounds = 600,
    rate = 0.05,
    leaves = 12,
    minCurve = 6,
    penalty = 8,
    rowShare = 0.6,
    columnShare = 0.4,
  } = options
  const { seed = 5, validation, patience = 40 } = options
  const next = random(seed)
  const count = outcome.length
  const bins = makeBins(features, width)
  const binned = bins.columns(features)
  const shares = [1, 1, 1]
  for (let i = 0; i < count; i++) if (!validation?.[i]) shares[outcome[i]!]!++
  const model: BoostedTrees = {
    width,
    bias: options.start ? [0, 0] : [Math.log(shares[0]! / shares[1]!), Math.log(shares[2]! / shares[1]!)],
    rounds: [],
    bins,
  }
  const scores = model.bias.map((bias, head) =>
    options.start ? options.start[head]!.slice() : new Float64Array(count).fill(bias),
  )
  const slopes = [new Float64Array(count), new Float64Array(count)]
  const curves = [new Float64Array(count), new Float64Array(count)]
  const drawn = new Int32Array(count)
  let best = { loss: Number.POSITIVE_INFINITY, rounds: 0 }

  for (let round = 1; round <= rounds; round++) {
    let loss = 0
    let validated = 0
    let size = 0
    for (let i = 0; i < count; i++) {
      const small = Math.exp(scores[0]![i]!)
      const large = Math.exp(scores[1]![i]!)
      const total = 1 + small + large
      if (validation?.[i]) {
        loss -= Math.log((outcome[i] === 0 ? small : outcome[i] === 1 ? 1 : large) / total)
        validated++
        continue
      }
      if (next() >= rowShare) continue
      drawn[size++] = i
      const [p, q] = [small / total, large / total]
      slopes[0]![i] = p - (outcome[i] === 0 ? 1 : 0)
      slopes[1]![i] = q - (outcome[i] === 2 ? 1 : 0)
      curves[0]![i] = p * (1 - p)
      curves[1]![i] = q * (1 - q)
    }
    if (validated > 0) {
      if (loss / validated < best.loss - 1e-6) best = { loss: loss / validated, rounds: round - 1 }
      else if (round - 1 - best.rounds >= patience) break
    }
    const pair = [0, 1].map(head => {
      const chosen: number[] = []
      for (let f = 0; f < width; f++) if (next() < columnShare) chosen.push(f)
      if (chosen.length === 0) chosen.push(Math.floor(next() * width))
      const tree = growTree(
        { binned, count, rows: drawn.slice(0, size), slopes: slopes[head]!, curves: curves[head]! },
        chosen,
        { leaves, minCurve, penalty, rate },
      )
      for (let i = 0; i < count; i++) scores[head]![i]! += leafOf(tree, binned, count, i)
      return tree
    })
    model.rounds.push(pair as [Tree, Tree])
  }
  if (validation) model.rounds.length = best.rounds
  return model
}

function leafOf(tree: Tree, binned: Uint8Array, count: number, row: number): number {
  let node = 0
  while (tree.feature[node]! >= 0)
    node = binned[tree.feature[node]! * count + row]! <= tree.bin[node]! ? tree.left[node]! : tree.right[node]!
  return tree.value[node]!
}

/** Log odds of small and large against fit, for one row of features; to be added to where the trees began. */
export function boostedScores(model: BoostedTrees, features: Float32Array, at = 0): [number, number] {
  const row = new Uint8Array(model.width)
  for (let f = 0; f < model.width; f++) row[f] = binOf(model.bins, f, features[at + f]!)
  let [small, large] = model.bias
  for (const [first, second] of model.rounds) {
    small += leafOf(first, row, 1, 0)
    large += leafOf(second, row, 1, 0)
  }
  return [small, large]
}

/** How much each feature lowered the loss, all trees together. */
export function gains(model: BoostedTrees): Float64Array {
  const total = new Float64Array(model.width)
  for (const { feature, gain } of model.rounds.flat())
    for (let node = 0; node < feature.length; node++) if (feature[node]! >= 0) total[feature[node]!]! += gain[node]!
  return total
}
