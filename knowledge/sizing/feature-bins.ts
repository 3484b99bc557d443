/** At most this many steps a feature; the last one is for values that are not known. */
export const maxBins = 64
const unknown = maxBins - 1

/** The steps in which trees see a feature: about as many rows in each. */
export type Bins = {
  /** Upper ends of the steps of each feature */
  edges: Float32Array[]
  /** Every feature's column of step numbers, one column after the other. */
  columns(features: Float32Array): Uint8Array
}

const sampled = 20_000

/** @param features row by row, `width` each; `NaN` for not known */
export function makeBins(features: Float32Array, width: number): Bins {
  const count = features.length / width
  const stride = Math.max(1, Math.floor(count / sampled))
  const edges = Array.from({ length: width }, (_, f) => {
    const values: number[] = []
    for (let i = 0; i < count; i += stride) {
      const value = features[i * width + f]!
      if (!Number.isNaN(value)) values.push(value)
    }
    values.sort((a, b) => a - b)
    const ends: number[] = []
    for (let step = 1; step < unknown; step++) {
      const value = values[Math.floor((step * values.length) / unknown)]
      if (value !== undefined && value !== ends.at(-1)) ends.push(value)
    }
    return Float32Array.from(ends)
  })
  const bins: Bins = {
    edges,
    columns(rows) {
      const n = rows.length / width
      const out = new Uint8Array(n * width)
      for (let i = 0; i < n; i++) for (let f = 0; f < width; f++) out[f * n + i] = binOf(bins, f, rows[i * width + f]!)
      return out
    },
  }
  return bins
}

/** The step that a value is in. */
export function binOf({ edges }: Bins, feature: number, value: number): number {
  if (Number.isNaN(value)) return unknown
  const ends = edges[feature]!
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
