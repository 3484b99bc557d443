/** Rows of neighbours, each row the best first: what is kept of an item × item matrix too large to keep whole. */
export type Sparse = { start: Int32Array; column: Int32Array; value: Float32Array }

/**
 * Picks the largest of a dense row that was filled in a few places, and clears these places.
 * @param filled the places; its first `count` entries
 * @returns how many were written, largest first, to `column` and `value` from `at` on
 */
export function keepLargest(
  row: Float32Array,
  filled: Int32Array,
  count: number,
  most: number,
  column: Int32Array,
  value: Float32Array,
  at: number,
): number {
  const places = filled.subarray(0, count)
  const cut = count > most ? threshold(row, places, most) : Number.NEGATIVE_INFINITY
  const kept: number[] = []
  for (const place of places) if (row[place]! > cut) kept.push(place)
  for (const place of places) {
    if (kept.length >= most) break
    if (row[place] === cut) kept.push(place)
  }
  kept.sort((a, b) => row[b]! - row[a]! || a - b)
  for (let n = 0; n < kept.length; n++) {
    column[at + n] = kept[n]!
    value[at + n] = row[kept[n]!]!
  }
  for (const place of places) row[place] = 0
  return kept.length
}

/** The value of the `rank`-th largest. */
function threshold(row: Float32Array, places: Int32Array, rank: number): number {
  const values = new Float32Array(places.length)
  for (let n = 0; n < places.length; n++) values[n] = row[places[n]!]!
  values.sort()
  return values[values.length - rank]!
}

/** Collects rows one after the other. */
export function sparseBuilder(rows: number, most: number) {
  const start = new Int32Array(rows + 1)
  const column = new Int32Array(rows * most)
  const value = new Float32Array(rows * most)
  let row = 0
  let at = 0
  return {
    /** Adds the next row. */
    add(dense: Float32Array, filled: Int32Array, count: number): void {
      at += keepLargest(dense, filled, count, most, column, value, at)
      start[++row] = at
    },
    done: (): Sparse => ({ start, column: column.slice(0, at), value: value.slice(0, at) }),
  }
}

/** Columns for rows. */
export function transpose({ start, column, value }: Sparse, columns: number): Sparse {
  const from = new Int32Array(columns + 1)
  for (const c of column) from[c + 1]!++
  for (let c = 0; c < columns; c++) from[c + 1]! += from[c]!
  const next = from.slice()
  const turned: Sparse = { start: from, column: new Int32Array(column.length), value: new Float32Array(value.length) }
  for (let row = 0; row < start.length - 1; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const to = next[column[at]!]!++
      turned.column[to] = row
      turned.value[to] = value[at]!
    }
  return turned
}
