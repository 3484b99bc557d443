import { type FitRow, type Outcome, sizeNumber, type Wearing } from './fit-rows.ts'

/** Rows in columns, names as codes; -1 is a name that the training rows did not have. */
export type Columns = {
  count: number
  customer: Int32Array
  item: Int32Array
  category: Int32Array
  bodyType: Int32Array
  /** Code of the size as written */
  size: Int32Array
  /** Code of the item in this size */
  itemSize: Int32Array
  sizeValue: Float64Array
  height: Float64Array
  weight: Float64Array
  band: Float64Array
  cup: Float64Array
  age: Float64Array
  outcome: Uint8Array
}

/** Turns rows into columns. Built from the training rows; others are read with its codes. */
export type Encoder = {
  columns(rows: readonly (Wearing & { fit?: Outcome })[]): Columns
  counts: { customers: number; items: number; categories: number; bodyTypes: number; sizes: number; itemSizes: number }
}

/** Codes for every name in the training rows. */
export function encoder(rows: readonly FitRow[]): Encoder {
  const names = () => new Map<string, number>()
  const codes = {
    customer: names(),
    item: names(),
    category: names(),
    bodyType: names(),
    size: names(),
    itemSize: names(),
  }
  const learn = (map: Map<string, number>, name: string) => {
    if (!map.has(name)) map.set(name, map.size)
  }
  for (const row of rows) {
    learn(codes.customer, row.customer)
    learn(codes.item, row.item)
    learn(codes.category, row.category)
    learn(codes.bodyType, row.bodyType)
    learn(codes.size, row.size)
    learn(codes.itemSize, `${row.item} ${row.size}`)
  }
  return {
    counts: {
      customers: codes.customer.size,
      items: codes.item.size,
      categories: codes.category.size,
      bodyTypes: codes.bodyType.size,
      sizes: codes.size.size,
      itemSizes: codes.itemSize.size,
    },
    columns(some) {
      const coded = (map: Map<string, number>, name: (row: Wearing) => string) =>
        Int32Array.from(some, row => map.get(name(row)) ?? -1)
      return {
        count: some.length,
        customer: coded(codes.customer, row => row.customer),
        item: coded(codes.item, row => row.item),
        category: coded(codes.category, row => row.category),
        bodyType: coded(codes.bodyType, row => row.bodyType),
        size: coded(codes.size, row => row.size),
        itemSize: coded(codes.itemSize, row => `${row.item} ${row.size}`),
        sizeValue: Float64Array.from(some, row => sizeNumber(row.size)),
        height: Float64Array.from(some, row => row.heightCm),
        weight: Float64Array.from(some, row => row.weightKg),
        band: Float64Array.from(some, row => row.band),
        cup: Float64Array.from(some, row => row.cup),
        age: Float64Array.from(some, row => row.age),
        outcome: Uint8Array.from(some, row => row.fit ?? 1),
      }
    },
  }
}

/** The rows of each code, one after the other: those of `code` are `rows[starts[code] .. starts[code + 1]]`. */
export type Groups = { starts: Int32Array; rows: Int32Array }

export function groupRows(codes: Int32Array, count: number, only?: (row: number) => boolean): Groups {
  const starts = new Int32Array(count + 1)
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0 && (!only || only(i))) starts[codes[i]! + 1]!++
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!
  const rows = new Int32Array(starts[count]!)
  const next = starts.slice()
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0 && (!only || only(i))) rows[next[codes[i]!]!++] = i
  return { starts, rows }
}
