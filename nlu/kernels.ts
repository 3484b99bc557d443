import {
  add,
  addFloats,
  addWholes,
  assemble,
  type Code,
  dotPairs,
  type Func,
  i32,
  instantiate,
  isLess,
  load32,
  loadCopies,
  loadVector,
  multiply,
  multiplyFloats,
  repeatWhile,
  shuffleBytes,
  storeFirst,
  storeVector,
  type Variables,
  widenHigh,
  widenLow,
  zeroVector,
} from './wasm.ts'

/**
 * The inner loops of training and of classifying, four numbers at a time: JavaScript has no vector instructions, and
 * WebAssembly has them on every machine that runs Node. All arrays live in the memory of one workspace; rows of a matrix
 * are `widthOf(columns)` cells apart, and the cells beyond its columns stay 0.
 */
export type Workspace = {
  floats(length: number): Float32Array
  wholes(length: number): Int32Array
  shorts(length: number): Int16Array
  bytes(length: number): Int8Array
  /**
   * `sums` += Σ values[k] · row `rows[k]` of `cells`, for the first `count` rows. `rows` and `values` need room for three
   * more than `count`.
   */
  addRows(sums: Float32Array, cells: Float32Array, rows: Int32Array, values: Float32Array, count: number): void
  /** Row `rows[k]` of `cells` += values[k] · `change`, for the first `count` rows. */
  moveRows(cells: Float32Array, rows: Int32Array, values: Float32Array, count: number, change: Float32Array): void
  /** `products[k]` = row `rows[k]` of `cells` · `vector`, for the first `count` rows. */
  multiplyRows(products: Float32Array, cells: Float32Array, rows: Int32Array, count: number, vector: Float32Array): void
  /**
   * `sums` += Σ multipliers[k] · row `rows[k]` of `cells`, in whole numbers. `rows` and `multipliers` need room for one
   * more than `count`. The caller sees to it that 127 × the sum of the multipliers stays below 2^31.
   */
  addWholeRows(sums: Int32Array, cells: Int8Array, rows: Int32Array, multipliers: Int16Array, count: number): void
}

const lanes = 16
/** The cells from one row of a matrix to the next. */
export const widthOf = (columns: number) => Math.ceil(columns / lanes) * lanes

/** Room for `bytes` bytes of arrays. Throws a RangeError when the machine has not that much. */
export function createWorkspace(bytes: number): Workspace {
  const { buffer, functions } = instantiate(kernels, bytes)
  const { addRows, moveRows, multiplyRows, addWholeRows } = functions
  let next = 0
  const take = (size: number) => {
    const start = next
    next = Math.ceil((start + size) / 16) * 16
    return start
  }
  return {
    floats: length => new Float32Array(buffer, take(length * 4), length),
    wholes: length => new Int32Array(buffer, take(length * 4), length),
    shorts: length => new Int16Array(buffer, take(length * 2), length),
    bytes: length => new Int8Array(buffer, take(length), length),
    addRows(sums, cells, rows, values, count) {
      for (let k = count; k < count + 3; k++) {
        rows[k] = 0
        values[k] = 0
      }
      addRows!(sums.byteOffset, sums.byteLength, cells.byteOffset, rows.byteOffset, values.byteOffset, count * 4)
    },
    moveRows: (cells, rows, values, count, change) =>
      moveRows!(change.byteOffset, change.byteLength, cells.byteOffset, rows.byteOffset, values.byteOffset, count * 4),
    multiplyRows: (products, cells, rows, count, vector) =>
      multiplyRows!(
        vector.byteOffset,
        vector.byteLength,
        cells.byteOffset,
        rows.byteOffset,
        products.byteOffset,
        count * 4,
      ),
    addWholeRows(sums, cells, rows, multipliers, count) {
      rows[count] = 0
      multipliers[count] = 0
      addWholeRows!(sums.byteOffset, sums.length, cells.byteOffset, rows.byteOffset, multipliers.byteOffset, count)
    },
  }
}

/** Where the part of a row that begins at `column` bytes lies. */
const cellsOf = ({ get }: Variables, row: Code): Code =>
  add(add(get('cells'), get('column')), multiply(load32(row), get('width')))

/** Where the row begins whose number lies `k` bytes into the rows. */
const rowAt = ({ get }: Variables, k: Code): Code =>
  add(get('cells'), multiply(load32(add(get('rows'), k)), get('width')))

const quarters = [0, 1, 2, 3]

// In all of these: `width` is the size of a row in bytes, `column` and `k` are offsets in bytes.
const parameters = (vector: string, values: string) => [vector, 'width', 'cells', 'rows', values, 'size']

// Rows are far apart in memory, so each is gone through from end to end; four at once, as that saves loads and stores.
const addRows: Func = {
  name: 'addRows',
  params: parameters('sums', 'values'),
  locals: {
    ...{ column: 'i32', k: 'i32', row0: 'i32', row1: 'i32', row2: 'i32', row3: 'i32' },
    ...{ value0: 'v128', value1: 'v128', value2: 'v128', value3: 'v128' },
  },
  body: v => {
    const part = (q: number, offset: number) =>
      multiplyFloats(v.get(`value${q}`), loadVector(add(v.get(`row${q}`), v.get('column')), offset))
    const step = (offset: number) =>
      storeVector(
        add(v.get('sums'), v.get('column')),
        addFloats(
          loadVector(add(v.get('sums'), v.get('column')), offset),
          addFloats(addFloats(part(0, offset), part(1, offset)), addFloats(part(2, offset), part(3, offset))),
        ),
        offset,
      )
    return [
      repeatWhile(isLess(v.get('k'), v.get('size')), [
        ...quarters.flatMap(q => [
          v.set(`row${q}`, rowAt(v, add(v.get('k'), i32(q * 4)))),
          v.set(`value${q}`, loadCopies(add(v.get('values'), add(v.get('k'), i32(q * 4))))),
        ]),
        v.set('column', i32(0)),
        repeatWhile(isLess(v.get('column'), v.get('width')), [
          ...quarters.map(q => step(q * 16)),
          v.set('column', add(v.get('column'), i32(64))),
        ]),
        v.set('k', add(v.get('k'), i32(16))),
      ]),
    ]
  },
}

const moveRows: Func = {
  name: 'moveRows',
  params: parameters('change', 'values'),
  locals: { column: 'i32', k: 'i32', row: 'i32', value: 'v128' },
  body: v => [
    repeatWhile(isLess(v.get('k'), v.get('size')), [
      v.set('row', rowAt(v, v.get('k'))),
      v.set('value', loadCopies(add(v.get('values'), v.get('k')))),
      v.set('column', i32(0)),
      repeatWhile(isLess(v.get('column'), v.get('width')), [
        ...quarters.map(q =>
          storeVector(
            add(v.get('row'), v.get('column')),
            addFloats(
              loadVector(add(v.get('row'), v.get('column')), q * 16),
              multiplyFloats(v.get('value'), loadVector(add(v.get('change'), v.get('column')), q * 16)),
            ),
            q * 16,
          ),
        ),
        v.set('column', add(v.get('column'), i32(64))),
      ]),
      v.set('k', add(v.get('k'), i32(4))),
    ]),
  ],
}

const multiplyRows: Func = {
  name: 'multiplyRows',
  params: parameters('vector', 'products'),
  locals: { column: 'i32', k: 'i32', row: 'i32', s0: 'v128', s1: 'v128', s2: 'v128', s3: 'v128' },
  body: v => {
    const swapped = (name: string, order: number[]) =>
      shuffleBytes(
        v.get(name),
        v.get(name),
        order.flatMap(lane => quarters.map(byte => lane * 4 + byte)),
      )
    return [
      repeatWhile(isLess(v.get('k'), v.get('size')), [
        ...quarters.map(q => v.set(`s${q}`, zeroVector)),
        v.set('column', i32(0)),
        repeatWhile(isLess(v.get('column'), v.get('width')), [
          v.set('row', cellsOf(v, add(v.get('rows'), v.get('k')))),
          ...quarters.map(q =>
            v.set(
              `s${q}`,
              addFloats(
                v.get(`s${q}`),
                multiplyFloats(
                  loadVector(v.get('row'), q * 16),
                  loadVector(add(v.get('vector'), v.get('column')), q * 16),
                ),
              ),
            ),
          ),
          v.set('column', add(v.get('column'), i32(64))),
        ]),
        v.set('s0', addFloats(addFloats(v.get('s0'), v.get('s1')), addFloats(v.get('s2'), v.get('s3')))),
        v.set('s0', addFloats(v.get('s0'), swapped('s0', [2, 3, 0, 1]))),
        v.set('s0', addFloats(v.get('s0'), swapped('s0', [1, 0, 3, 2]))),
        storeFirst(add(v.get('products'), v.get('k')), v.get('s0')),
        v.set('k', add(v.get('k'), i32(4))),
      ]),
    ]
  },
}

const lowHalf = [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23]
const highHalf = lowHalf.map(lane => lane + 8)

// Two rows at a time: their cells are laid side by side, so that one instruction multiplies and adds both. Here `width` and
// `count` are numbers of cells and rows; `row` runs over 32-bit numbers, `pair` over two 16-bit ones.
const addWholeRows: Func = {
  name: 'addWholeRows',
  params: ['sums', 'width', 'cells', 'rows', 'multipliers', 'count'],
  locals: {
    ...{ column: 'i32', k: 'i32', at: 'i32', pair: 'v128', first: 'v128', second: 'v128', mixed: 'v128' },
    ...{ s0: 'v128', s1: 'v128', s2: 'v128', s3: 'v128' },
  },
  body: v => {
    const address = () => add(v.get('sums'), multiply(v.get('column'), i32(4)))
    const step = (sum: string, cells: Code) => v.set(sum, addWholes(v.get(sum), dotPairs(cells, v.get('pair'))))
    return [
      repeatWhile(isLess(v.get('column'), v.get('width')), [
        ...quarters.map(q => v.set(`s${q}`, loadVector(address(), q * 16))),
        v.set('k', i32(0)),
        repeatWhile(isLess(v.get('k'), v.get('count')), [
          v.set('at', add(v.get('rows'), multiply(v.get('k'), i32(4)))),
          v.set('pair', loadCopies(add(v.get('multipliers'), multiply(v.get('k'), i32(2))))),
          v.set('first', loadVector(cellsOf(v, v.get('at')))),
          v.set('second', loadVector(cellsOf(v, add(v.get('at'), i32(4))))),
          v.set('mixed', shuffleBytes(v.get('first'), v.get('second'), lowHalf)),
          step('s0', widenLow(v.get('mixed'))),
          step('s1', widenHigh(v.get('mixed'))),
          v.set('mixed', shuffleBytes(v.get('first'), v.get('second'), highHalf)),
          step('s2', widenLow(v.get('mixed'))),
          step('s3', widenHigh(v.get('mixed'))),
          v.set('k', add(v.get('k'), i32(2))),
        ]),
        ...quarters.map(q => storeVector(address(), v.get(`s${q}`), q * 16)),
        v.set('column', add(v.get('column'), i32(16))),
      ]),
    ]
  },
}

const kernels = assemble([addRows, moveRows, multiplyRows, addWholeRows])
