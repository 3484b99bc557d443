/**
 * Solves A x = b for a symmetric, positive definite A (row by row, `size` × `size`), by Cholesky decomposition; A is
 * overwritten. A pivot that is lost to rounding counts as a direction in which nothing moves.
 */
export function solveSymmetric(a: Float64Array, b: Float64Array, size: number): Float64Array {
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) {
      const factor = a[j * size + k]!
      for (let i = j; i < size; i++) a[i * size + j]! -= a[i * size + k]! * factor
    }
    const pivot = a[j * size + j]!
    const root = pivot > 1e-10 ? Math.sqrt(pivot) : Number.POSITIVE_INFINITY
    for (let i = j; i < size; i++) a[i * size + j]! /= root
    if (root === Number.POSITIVE_INFINITY) a[j * size + j] = root
  }
  const x = b.slice()
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= a[i * size + k]! * x[k]!
    x[i]! /= a[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= a[k * size + i]! * x[k]!
    x[i]! /= a[i * size + i]!
  }
  return x
}
