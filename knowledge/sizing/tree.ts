import { maxBins } from './feature-bins.ts'

/** A node splits on `feature` (rows up to `bin` go left), or is a leaf where `feature` is -1. */
export type Tree = {
  feature: Int16Array
  bin: Uint8Array
  left: Int16Array
  right: Int16Array
  value: Float64Array
  gain: Float64Array
}

/** What a tree is grown on: steps of features column by column, and the loss's slope and curve at each row. */
export type TreeRows = {
  binned: Uint8Array
  count: number
  rows: Int32Array
  slopes: Float64Array
  curves: Float64Array
}

/** `minCurve`: the least curvature of the loss in a leaf, about a tenth of its rows. */
export type TreeOptions = { leaves: number; minCurve: number; penalty: number; rate: number }

type Leaf = {
  node: number
  from: number
  to: number
  sums: Float64Array
  slope: number
  curve: number
  split?: { feature: number; bin: number; gain: number }
}

/**
 * Grows a tree leaf by leaf, the most gainful split first. Slopes are summed in histograms; of two children only the
 * smaller is summed, the other is the parent less its sibling (Ke et al., "LightGBM", 2017).
 */
export function growTree(data: TreeRows, features: number[], options: TreeOptions): Tree {
  const { binned, count, rows, slopes, curves } = data
  const most = 2 * options.leaves
  const tree: Tree = {
    feature: new Int16Array(most).fill(-1),
    bin: new Uint8Array(most),
    left: new Int16Array(most),
    right: new Int16Array(most),
    value: new Float64Array(most),
    gain: new Float64Array(most),
  }
  const spare = new Int32Array(rows.length)
  const ordered = [new Float64Array(rows.length), new Float64Array(rows.length)] as const
  const leaves: Leaf[] = [
    measured({ node: 0, from: 0, to: rows.length, sums: histogram(0, rows.length), slope: 0, curve: 0 }),
  ]
  let nodes = 1
  while (leaves.length < options.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
    if (!best.split) break
    const { feature, bin, gain } = best.split
    const middle = part(best, features[feature]!, bin)
    const leftIsSmaller = middle - best.from <= best.to - middle
    const small = leftIsSmaller ? histogram(best.from, middle) : histogram(middle, best.to)
    const rest = best.sums
    for (let i = 0; i < rest.length; i++) rest[i]! -= small[i]!
    const left = { node: nodes++, from: best.from, to: middle, sums: leftIsSmaller ? small : rest, slope: 0, curve: 0 }
    const right = { node: nodes++, from: middle, to: best.to, sums: leftIsSmaller ? rest : small, slope: 0, curve: 0 }
    tree.feature[best.node] = features[feature]!
    tree.bin[best.node] = bin
    tree.left[best.node] = left.node
    tree.right[best.node] = right.node
    tree.gain[best.node] = gain
    leaves.splice(leaves.indexOf(best), 1, measured(left), measured(right))
  }
  for (const { node, slope, curve } of leaves) tree.value[node] = (-options.rate * slope) / (curve + options.penalty)
  return tree

  /** Two sums (slope, curve) for every step of every feature. */
  function histogram(from: number, to: number): Float64Array {
    const sums = new Float64Array(features.length * maxBins * 2)
    const [slope, curve] = ordered
    for (let i = from; i < to; i++) {
      slope[i] = slopes[rows[i]!]!
      curve[i] = curves[rows[i]!]!
    }
    for (let f = 0; f < features.length; f++) {
      const column = features[f]! * count
      const base = f * maxBins * 2
      for (let i = from; i < to; i++) {
        const at = base + binned[column + rows[i]!]! * 2
        sums[at]! += slope[i]!
        sums[at + 1]! += curve[i]!
      }
    }
    return sums
  }

  function measured(leaf: Leaf): Leaf {
    const { sums } = leaf
    let [slope, curve] = [0, 0]
    for (let bin = 0; bin < maxBins; bin++) {
      slope += sums[bin * 2]!
      curve += sums[bin * 2 + 1]!
    }
    const { penalty, minCurve } = options
    const worth = (slope * slope) / (curve + penalty)
    let split: Leaf['split']
    for (let f = 0; f < features.length; f++) {
      let s = 0
      let c = 0
      for (let bin = 0; bin < maxBins - 1; bin++) {
        const at = (f * maxBins + bin) * 2
        // What is left of a step whose rows all went to the sibling is rounding.
        if (sums[at + 1]! < 1e-9) continue
        s += sums[at]!
        c += sums[at + 1]!
        if (c < minCurve) continue
        if (curve - c < minCurve) break
        const gain = (s * s) / (c + penalty) + (slope - s) ** 2 / (curve - c + penalty) - worth
        if (gain > (split?.gain ?? 1e-6)) split = { feature: f, bin, gain }
      }
    }
    return { ...leaf, slope, curve, split }
  }

  /** Puts the rows that go left first, each side in its order. @returns where the right ones begin */
  function part({ from, to }: Leaf, feature: number, bin: number): number {
    const column = feature * count
    let left = from
    let right = 0
    for (let i = from; i < to; i++) {
      const row = rows[i]!
      if (binned[column + row]! <= bin) rows[left++] = row
      else spare[right++] = row
    }
    rows.set(spare.subarray(0, right), left)
    return left
  }
}
