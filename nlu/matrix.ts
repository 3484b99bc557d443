import { widthOf } from './kernels.ts'

/**
 * Weights as whole numbers from -127 to 127: the weight is the cell times its row's factor (1 to 1023) times `unit`.
 * Rows are `widthOf(columns)` cells apart. They can be added up in whole numbers, which takes half the time, and 8,192 of
 * them stay below 2^31.
 */
export type Matrix = { columns: number; cells: Int8Array; factors: Uint16Array; unit: number }

const largestFactor = 1023

/** Rounds `weights` (rows of `widthOf(columns)` cells) to whole numbers, each row by its largest. */
export function quantise(weights: Float32Array, rows: number, columns: number): Matrix {
  const width = widthOf(columns)
  const cells = new Int8Array(rows * width)
  const factors = new Uint16Array(rows)
  const reach = new Float64Array(rows)
  let widest = 0
  for (let row = 0; row < rows; row++) {
    let largest = 0
    for (let i = row * width; i < row * width + columns; i++) {
      const size = Math.abs(weights[i]!)
      if (size > largest) largest = size
    }
    reach[row] = largest
    widest = Math.max(widest, reach[row]!)
  }
  const unit = widest / 127 / largestFactor
  if (unit === 0) return { columns, cells, factors, unit }
  for (let row = 0; row < rows; row++) {
    const factor = Math.min(largestFactor, Math.ceil(reach[row]! / 127 / unit))
    factors[row] = factor
    if (factor === 0) continue
    const toWhole = 1 / (factor * unit)
    const from = row * width
    for (let c = 0; c < columns; c++) {
      const cell = weights[from + c]! * toWhole
      cells[from + c] = cell < 0 ? cell - 0.5 : cell + 0.5
    }
  }
  return { columns, cells, factors, unit }
}
