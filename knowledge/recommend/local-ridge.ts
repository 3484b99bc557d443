import { customerDegree, type Interactions } from './interactions.ts'
import { cholesky, solveCholesky } from './linear-algebra.ts'
import type { Sparse } from './sparse.ts'

/**
 * Item-to-item weights by ridge regression: the column of each item is the least-squares combination of its neighbours that
 * foretells who has it, itself left out. It is EASE (Steck, Embarrassingly Shallow Autoencoders for Sparse Data, WWW 2019)
 * held to the neighbourhoods of co-occurrence, so that thousands of systems of `most` unknowns take the place of one inverse
 * of items × items; weights may be negative, which plain co-occurrence cannot say.
 *
 * @param penalty of the ridge, relative to the number of customers of a neighbour, plus `floor` customers
 * @param from the first item to solve, @param to one past the last
 * @returns for each of these items, the weights of its neighbours in the order of `neighbours`
 */
export function localRidge(
  data: Interactions,
  neighbours: Sparse,
  {
    most = 100,
    penalty = 4,
    floor = 3,
    customerPower = 0.5,
    from = 0,
    to = data.items,
  }: { most?: number; penalty?: number; floor?: number; customerPower?: number; from?: number; to?: number } = {},
): Sparse {
  const { customers, itemStart, customerOf } = data
  const weight = Float64Array.from(
    { length: customers },
    (_, c) => Math.max(1, customerDegree(data, c)) ** -customerPower,
  )
  const start = new Int32Array(to - from + 1)
  const column = new Int32Array((to - from) * most)
  const value = new Float32Array((to - from) * most)
  // A list per customer of the places (in the neighbourhood) that they have; emptied after each item.
  const head = new Int32Array(customers).fill(-1)
  let link = new Int32Array(1 << 16)
  let place = new Int32Array(1 << 16)
  const touched = new Int32Array(customers)
  const members = new Int32Array(most + 1)
  let written = 0
  for (let item = from; item < to; item++) {
    const first = neighbours.start[item]!
    const size = Math.min(most, neighbours.start[item + 1]! - first)
    const gram = new Float64Array((size + 1) * (size + 1))
    let links = 0
    let count = 0
    for (let p = 0; p <= size; p++) {
      const other = p === size ? item : neighbours.column[first + p]!
      const needed = links + itemStart[other + 1]! - itemStart[other]!
      if (needed > link.length) {
        link = grown(link, needed)
        place = grown(place, needed)
      }
      for (let at = itemStart[other]!; at < itemStart[other + 1]!; at++) {
        const c = customerOf[at]!
        if (head[c] === -1) touched[count++] = c
        link[links] = head[c]!
        place[links] = p
        head[c] = links++
      }
    }
    for (let n = 0; n < count; n++) {
      const c = touched[n]!
      let own = 0
      for (let at = head[c]!; at !== -1; at = link[at]!) members[own++] = place[at]!
      head[c] = -1
      // Members come last place first: the upper place is the row, so the lower triangle is filled.
      for (let a = 0; a < own; a++) {
        const row = members[a]! * (size + 1)
        for (let b = a; b < own; b++) gram[row + members[b]!]! += weight[c]!
      }
    }
    const system = new Float64Array(size * size)
    const right = new Float64Array(size)
    for (let p = 0; p < size; p++) {
      for (let q = 0; q <= p; q++) system[p * size + q] = gram[p * (size + 1) + q]!
      system[p * size + p]! += penalty * system[p * size + p]! + floor
      right[p] = gram[size * (size + 1) + p]!
    }
    cholesky(system, size)
    solveCholesky(system, size, right)
    for (let p = 0; p < size; p++) {
      column[written] = neighbours.column[first + p]!
      value[written++] = right[p]!
    }
    start[item - from + 1] = written
  }
  return { start, column: column.slice(0, written), value: value.slice(0, written) }
}

function grown(list: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, 2 * list.length))
  larger.set(list)
  return larger
}
