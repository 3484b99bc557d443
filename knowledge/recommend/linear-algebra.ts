/** Small dense linear algebra in typed arrays: matrices are row by row. */

/**
 * Makes the columns of a tall block orthonormal, in place, by Cholesky of its Gram matrix: a few passes over the rows, where
 * Gram-Schmidt would take one for each column.
 */
export function orthonormalise(block: Float32Array, rows: number, width: number): void {
  const gram = gramOf(block, rows, width)
  let trace = 0
  for (let p = 0; p < width; p++) trace += gram[p * width + p]!
  for (let p = 0; p < width; p++) gram[p * width + p]! += 1e-9 * (trace / width) + 1e-30
  cholesky(gram, width)
  const inverse = invertLowerTransposed(gram, width)
  multiplyRows(block, rows, width, inverse, width)
}

/** Each row of a block times the first `kept` columns of a matrix of width × width, in place of the row, two rows at a time. */
export function multiplyRows(
  block: Float32Array,
  rows: number,
  width: number,
  matrix: Float64Array,
  kept: number,
): void {
  const one = new Float64Array(kept)
  const two = new Float64Array(kept)
  for (let row = 0; row < rows; row += 2) {
    const a = row * width
    const b = row + 1 < rows ? a + width : a
    one.fill(0)
    two.fill(0)
    for (let p = 0; p < width; p++) {
      const wa = block[a + p]!
      const wb = block[b + p]!
      const from = p * width
      for (let q = 0; q < kept; q++) {
        const value = matrix[from + q]!
        one[q]! += wa * value
        two[q]! += wb * value
      }
    }
    block.set(one, a)
    if (b !== a) block.set(two, b)
  }
}

/** Gram matrix of the columns. */
function gramOf(block: Float32Array, rows: number, width: number): Float64Array {
  const gram = new Float64Array(width * width)
  addProduct(gram, block, block, rows, width)
  for (let p = 0; p < width; p++) for (let q = 0; q < p; q++) gram[p * width + q] = gram[q * width + p]!
  return gram
}

/** Adds the upper triangle of leftᵀ × right, four rows at a time. */
export function addProduct(
  to: Float64Array,
  left: Float32Array,
  right: Float32Array,
  rows: number,
  width: number,
): void {
  let row = 0
  for (; row + 3 < rows; row += 4) {
    const a = row * width
    const b = a + width
    const c = b + width
    const d = c + width
    for (let p = 0; p < width; p++) {
      const wa = left[a + p]!
      const wb = left[b + p]!
      const wc = left[c + p]!
      const wd = left[d + p]!
      const at = p * width
      for (let q = p; q < width; q++)
        to[at + q]! += wa * right[a + q]! + wb * right[b + q]! + wc * right[c + q]! + wd * right[d + q]!
    }
  }
  for (; row < rows; row++)
    for (let p = 0; p < width; p++)
      for (let q = p; q < width; q++) to[p * width + q]! += left[row * width + p]! * right[row * width + q]!
}

/** Lower Cholesky factor of a symmetric positive definite matrix, in place (the upper triangle is left as it was). */
export function cholesky(matrix: Float64Array, size: number): void {
  for (let p = 0; p < size; p++) {
    const own = p * size
    for (let q = 0; q <= p; q++) {
      const other = q * size
      let sum = matrix[own + q]!
      for (let k = 0; k < q; k++) sum -= matrix[own + k]! * matrix[other + k]!
      matrix[own + q] = p === q ? Math.sqrt(Math.max(sum, 1e-30)) : sum / matrix[other + q]!
    }
  }
}

/** Solves L Lᵀ x = b in place, given the lower factor. */
export function solveCholesky(factor: Float64Array, size: number, b: Float64Array): void {
  for (let p = 0; p < size; p++) {
    let sum = b[p]!
    for (let k = 0; k < p; k++) sum -= factor[p * size + k]! * b[k]!
    b[p] = sum / factor[p * size + p]!
  }
  for (let p = size - 1; p >= 0; p--) {
    let sum = b[p]!
    for (let k = p + 1; k < size; k++) sum -= factor[k * size + p]! * b[k]!
    b[p] = sum / factor[p * size + p]!
  }
}

/** The transposed inverse of a lower triangular matrix: upper triangular. */
function invertLowerTransposed(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  for (let q = 0; q < size; q++) {
    const row = q * size
    inverse[row + q] = 1 / factor[q * size + q]!
    for (let p = q + 1; p < size; p++) {
      let sum = 0
      for (let k = q; k < p; k++) sum -= factor[p * size + k]! * inverse[row + k]!
      inverse[row + p] = sum / factor[p * size + p]!
    }
  }
  return inverse
}

/**
 * Eigenvalues, largest first, and eigenvectors (in columns) of a symmetric matrix, by cyclic Jacobi rotations (Golub and
 * Van Loan, Matrix Computations, 8.5).
 */
export function symmetricEigen(symmetric: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const matrix = symmetric.slice()
  // Transposed while it is worked on: a rotation then runs along two rows.
  const rows = new Float64Array(size * size)
  for (let p = 0; p < size; p++) rows[p * size + p] = 1
  for (let sweep = 0; sweep < 12; sweep++) {
    let off = 0
    let all = 0
    for (let p = 0; p < size; p++)
      for (let q = 0; q < size; q++) {
        const square = matrix[p * size + q]! ** 2
        all += square
        if (p !== q) off += square
      }
    if (off <= 1e-14 * all) break
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(matrix, rows, size, p, q)
  }
  const order = Array.from({ length: size }, (_, p) => p).sort((a, b) => matrix[b * size + b]! - matrix[a * size + a]!)
  const vectors = new Float64Array(size * size)
  for (let to = 0; to < size; to++) for (let k = 0; k < size; k++) vectors[k * size + to] = rows[order[to]! * size + k]!
  return { values: Float64Array.from(order, p => matrix[p * size + p]!), vectors }
}

function rotate(matrix: Float64Array, rows: Float64Array, size: number, p: number, q: number): void {
  const pq = matrix[p * size + q]!
  if (Math.abs(pq) < 1e-12) return
  const theta = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * pq)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  const a = p * size
  const b = q * size
  for (let k = 0; k < size; k++) {
    const left = matrix[a + k]!
    const right = matrix[b + k]!
    matrix[a + k] = c * left - s * right
    matrix[b + k] = s * left + c * right
    const v = rows[a + k]!
    const w = rows[b + k]!
    rows[a + k] = c * v - s * w
    rows[b + k] = s * v + c * w
  }
  for (let k = 0; k < size; k++) {
    const left = matrix[k * size + p]!
    const right = matrix[k * size + q]!
    matrix[k * size + p] = c * left - s * right
    matrix[k * size + q] = s * left + c * right
  }
}
