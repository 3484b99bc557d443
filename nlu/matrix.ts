/** Weights as whole numbers from -127 to 127; `scales[row]` times the number is the weight. */
export type Matrix = { rows: number; columns: number; cells: Int8Array; scales: Float32Array }

/** Rounds each row of `weights` (rows × columns) to whole numbers, by the largest of its row. */
export function quantise(weights: Float32Array, rows: number, columns: number): Matrix {
  const cells = new Int8Array(rows * columns)
  const scales = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    const from = row * columns
    let largest = 0
    for (let i = from; i < from + columns; i++) largest = Math.max(largest, Math.abs(weights[i]!))
    if (largest === 0) continue
    scales[row] = largest / 127
    const toWhole = 127 / largest
    for (let i = from; i < from + columns; i++) cells[i] = Math.round(weights[i]! * toWhole)
  }
  return { rows, columns, cells, scales }
}

/**
 * Adds some rows of `cells`, each times its value, to `sums`; four rows at a time, as that saves loads and stores. For
 * one kind of array per call site (Float32Array while training, Int8Array after), so that the engine can compile it well.
 */
export function addRows(
  sums: Float64Array,
  cells: Float32Array,
  rows: Int32Array,
  values: Float64Array,
  count: number,
): void {
  const columns = sums.length
  let k = 0
  for (; k + 3 < count; k += 4) {
    const a = rows[k]! * columns
    const b = rows[k + 1]! * columns
    const c = rows[k + 2]! * columns
    const d = rows[k + 3]! * columns
    const va = values[k]!
    const vb = values[k + 1]!
    const vc = values[k + 2]!
    const vd = values[k + 3]!
    for (let i = 0; i < columns; i++) {
      sums[i]! += va * cells[a + i]! + vb * cells[b + i]! + (vc * cells[c + i]! + vd * cells[d + i]!)
    }
  }
  for (; k < count; k++) {
    const a = rows[k]! * columns
    const va = values[k]!
    for (let i = 0; i < columns; i++) sums[i]! += va * cells[a + i]!
  }
}

/** The same for whole numbers: a value has to contain the scale of its row. */
export function addWholeRows(
  sums: Float64Array,
  cells: Int8Array,
  rows: Int32Array,
  values: Float64Array,
  count: number,
): void {
  const columns = sums.length
  let k = 0
  for (; k + 3 < count; k += 4) {
    const a = rows[k]! * columns
    const b = rows[k + 1]! * columns
    const c = rows[k + 2]! * columns
    const d = rows[k + 3]! * columns
    const va = values[k]!
    const vb = values[k + 1]!
    const vc = values[k + 2]!
    const vd = values[k + 3]!
    for (let i = 0; i < columns; i++) {
      sums[i]! += va * cells[a + i]! + vb * cells[b + i]! + (vc * cells[c + i]! + vd * cells[d + i]!)
    }
  }
  for (; k < count; k++) {
    const a = rows[k]! * columns
    const va = values[k]!
    for (let i = 0; i < columns; i++) sums[i]! += va * cells[a + i]!
  }
}
