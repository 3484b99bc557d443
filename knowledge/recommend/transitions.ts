import { type Interactions, itemDegrees } from './interactions.ts'
import { type Sparse, sparseBuilder } from './sparse.ts'

const window = 12

/**
 * What comes after what: for each item, the items that the same customers had to do with later, each weighed by how near it
 * followed (halved about every two steps), normalised by how many have the one and the other. Sequence-aware neighbours in
 * the sense of Ludewig and Jannach, Evaluation of Session-based Recommendation Algorithms (2018).
 */
export function transitions(
  data: Interactions,
  { most = 150, backward = 0 }: { most?: number; backward?: number } = {},
): Sparse {
  const { items, itemStart, customerOf, customerStart, itemOf } = data
  const degrees = itemDegrees(data)
  const row = new Float32Array(items)
  const filled = new Int32Array(items)
  const builder = sparseBuilder(items, most)
  for (let i = 0; i < items; i++) {
    let count = 0
    for (let at = itemStart[i]!; at < itemStart[i + 1]!; at++) {
      const c = customerOf[at]!
      const first = customerStart[c]!
      const end = customerStart[c + 1]!
      let own = first
      while (itemOf[own] !== i) own++
      for (let other = Math.max(first, own - window); other < Math.min(end, own + window + 1); other++) {
        const steps = other - own
        if (steps === 0) continue
        const weight = steps > 0 ? 0.7 ** (steps - 1) : backward * 0.7 ** (-steps - 1)
        if (weight === 0) continue
        const j = itemOf[other]!
        if (row[j] === 0) filled[count++] = j
        row[j]! += weight
      }
    }
    const scale = degrees[i]! ** -0.5
    for (let n = 0; n < count; n++) row[filled[n]!]! *= scale * degrees[filled[n]!]! ** -0.5
    builder.add(row, filled, count)
  }
  return builder.done()
}
