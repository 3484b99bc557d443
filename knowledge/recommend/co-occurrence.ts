import { customerDegree, type Interactions, itemDegrees } from './interactions.ts'
import { type Sparse, sparseBuilder } from './sparse.ts'

/**
 * Normalised co-occurrence of items, R̃ᵀR̃ with R̃ = D_c^-a R D_i^-b, computed row by row and cut to the `most` largest
 * of each row: nothing of items × items is ever held. With a = b = 1/2 it is the linear filter of GF-CF (Shen et al., How
 * Powerful is Graph Convolution for Recommendation?, CIKM 2021), with a = 0 the cosine between items.
 */
export function coOccurrence(
  data: Interactions,
  {
    customerPower = 0.5,
    itemPower = 0.5,
    most = 300,
  }: { customerPower?: number; itemPower?: number; most?: number } = {},
): Sparse {
  const { items, itemStart, customerOf, customerStart, itemOf } = data
  const customerWeight = Float32Array.from(
    { length: data.customers },
    (_, c) => customerDegree(data, c) ** (-2 * customerPower),
  )
  const itemWeight = Float32Array.from(itemDegrees(data), degree => (degree > 0 ? degree ** -itemPower : 0))
  const row = new Float32Array(items)
  const filled = new Int32Array(items)
  const builder = sparseBuilder(items, most)
  for (let i = 0; i < items; i++) {
    let count = 0
    for (let at = itemStart[i]!; at < itemStart[i + 1]!; at++) {
      const customer = customerOf[at]!
      const weight = customerWeight[customer]!
      const end = customerStart[customer + 1]!
      for (let other = customerStart[customer]!; other < end; other++) {
        const j = itemOf[other]!
        if (row[j] === 0) filled[count++] = j
        row[j]! += weight
      }
    }
    // An item is not its own neighbour.
    row[i] = 0
    for (let n = 0; n < count; n++) row[filled[n]!]! *= itemWeight[i]! * itemWeight[filled[n]!]!
    builder.add(row, filled, count)
  }
  return builder.done()
}
