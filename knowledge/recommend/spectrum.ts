import { customerDegree, type Interactions, itemDegrees } from './interactions.ts'
import { addProduct, multiplyRows, orthonormalise, symmetricEigen } from './linear-algebra.ts'

/** The items in the space of the largest singular vectors. */
export type Spectrum = {
  rank: number
  /** Squared singular values of the normalised matrix, largest first: 1 and below. */
  strength: Float32Array
  /** items × rank, row by row: the right singular vectors. */
  vectors: Float32Array
}

/**
 * The truncated singular value decomposition of D_c^-a R D_i^-b by randomised subspace iteration with a Rayleigh-Ritz step
 * at the end (Halko, Martinsson, Tropp, Finding Structure with Randomness, SIAM Review 2011, algorithm 4.4). Only products
 * of the sparse matrix with a tall block are formed. `near` is the spectrum of nearly the same matrix, to begin with.
 */
export function spectrumOf(
  data: Interactions,
  {
    rank = 256,
    rounds = 3,
    customerPower = 0.5,
    itemPower = 0.5,
    random,
    near,
  }: {
    rank?: number
    rounds?: number
    customerPower?: number
    itemPower?: number
    random: () => number
    near?: Spectrum
  },
): Spectrum {
  const { items } = data
  const kept = Math.min(rank, items, data.customers)
  const width = Math.min(kept + 16, items, data.customers)
  const customerWeight = Float32Array.from({ length: data.customers }, (_, c) => {
    const degree = customerDegree(data, c)
    return degree > 0 ? degree ** -customerPower : 0
  })
  const itemWeight = Float32Array.from(itemDegrees(data), degree => (degree > 0 ? degree ** -itemPower : 0))
  let block = new Float32Array(items * width)
  for (let at = 0; at < block.length; at++) block[at] = random() - 0.5
  if (near && near.rank <= width && near.vectors.length === items * near.rank)
    for (let i = 0; i < items; i++) block.set(near.vectors.subarray(i * near.rank, (i + 1) * near.rank), i * width)
  for (let round = 0; round < (near ? 1 : rounds); round++) {
    block = filtered(data, block, width, customerWeight, itemWeight)
    orthonormalise(block, items, width)
  }
  const image = filtered(data, block, width, customerWeight, itemWeight)
  const small = new Float64Array(width * width)
  addProduct(small, block, image, items, width)
  for (let p = 0; p < width; p++) for (let q = 0; q < p; q++) small[p * width + q] = small[q * width + p]!
  const { values, vectors } = symmetricEigen(small, width)
  multiplyRows(block, items, width, vectors, kept)
  return {
    rank: kept,
    strength: Float32Array.from(values.subarray(0, kept)),
    vectors: kept === width ? block : narrowed(block, items, width, kept),
  }
}

/** R̃ᵀR̃ applied to a block of columns. */
function filtered(
  { customers, items, customerStart, itemOf, itemStart, customerOf }: Interactions,
  block: Float32Array,
  width: number,
  customerWeight: Float32Array,
  itemWeight: Float32Array,
): Float32Array<ArrayBuffer> {
  const half = new Float32Array(customers * width)
  gather(customers, customerStart, itemOf, block, itemWeight, half, customerWeight, width)
  const image = new Float32Array(items * width)
  gather(items, itemStart, customerOf, half, customerWeight, image, itemWeight, width)
  return image
}

function gather(
  rows: number,
  start: Int32Array,
  column: Int32Array,
  from: Float32Array,
  fromWeight: Float32Array,
  to: Float32Array,
  toWeight: Float32Array,
  width: number,
): void {
  for (let row = 0; row < rows; row++) {
    const target = row * width
    const end = start[row + 1]!
    const own = toWeight[row]!
    let at = start[row]!
    // Four at a time: the target is read and written once for all of them.
    for (; at + 3 < end; at += 4) {
      const a = column[at]! * width
      const b = column[at + 1]! * width
      const c = column[at + 2]! * width
      const d = column[at + 3]! * width
      const wa = own * fromWeight[column[at]!]!
      const wb = own * fromWeight[column[at + 1]!]!
      const wc = own * fromWeight[column[at + 2]!]!
      const wd = own * fromWeight[column[at + 3]!]!
      for (let k = 0; k < width; k++)
        to[target + k]! += wa * from[a + k]! + wb * from[b + k]! + wc * from[c + k]! + wd * from[d + k]!
    }
    for (; at < end; at++) {
      const source = column[at]! * width
      const weight = own * fromWeight[column[at]!]!
      for (let k = 0; k < width; k++) to[target + k]! += weight * from[source + k]!
    }
  }
}

/** The first `kept` columns. */
function narrowed(block: Float32Array, rows: number, width: number, kept: number): Float32Array {
  const result = new Float32Array(rows * kept)
  for (let row = 0; row < rows; row++) result.set(block.subarray(row * width, row * width + kept), row * kept)
  return result
}
