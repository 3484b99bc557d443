import { customerDegree, type Interactions, itemDegrees } from './interactions.ts'
import type { Sparse } from './sparse.ts'
import type { Spectrum } from './spectrum.ts'

/** All that was computed from the interactions, and is looked up when somebody's next items are wanted. */
export type ItemModel = {
  data: Interactions
  /** Symmetric: who has the one has the other. */
  together: Sparse
  /** Ridge weights by source item. */
  ridge: Sparse
  /** Directed: what follows; absent where time is unknown. */
  after?: Sparse
  spectrum: Spectrum
}

/** What somebody had to do with, oldest first. */
export type History = { items: ArrayLike<number>; times?: ArrayLike<number> }

/** Candidates with the features that the blend weighs, `count × width`, row by row. */
export type Candidates = { items: Int32Array; features: Float32Array }

const similarCustomers = 200
const untimed = 11
const timed = 22

/** How many features a candidate has. */
export const featureCount = (model: ItemModel): number => (model.after ? timed : untimed)

/**
 * Makes the candidates of a history and their features. Each feature is a way of scoring: sums over the history of
 * co-occurrence, its root, the nearest one, ridge weights, transitions, each over all of the history, its recent part, and
 * its last; customers alike; the spectrum in low, full and weighted pass; popularity, and popularity at the time. A feature is
 * scaled to at most 1 among a customer's candidates.
 * @returns a function that holds scratch memory: one for each thread
 */
export function candidateMaker(model: ItemModel, { most = 500 }: { most?: number } = {}) {
  const { data, together, ridge, after, spectrum } = model
  const { items } = data
  const degrees = itemDegrees(data)
  const width = featureCount(model)
  const lanes = after ? 14 : 5
  const sums = new Float32Array(items * lanes)
  const seen = new Uint8Array(items)
  const places = new Int32Array(items)
  const likeness = new Float32Array(data.customers)
  const alike = new Int32Array(data.customers)
  const rootDegree = Float32Array.from(degrees, degree => Math.sqrt(degree))
  const customerRoot = Float32Array.from({ length: data.customers }, (_, c) =>
    Math.sqrt(Math.max(1, customerDegree(data, c))),
  )
  const popular = Int32Array.from({ length: items }, (_, i) => i)
    .sort((a, b) => degrees[b]! - degrees[a]! || a - b)
    .slice(0, most * 2)
  const topDegree = Math.log1p(degrees[popular[0]!] ?? 1)
  const { rank, vectors, strength } = spectrum
  const low = Math.min(48, rank)
  const trend = after && trendOf(data)

  return (history: History): Candidates => {
    let count = 0
    const length = history.items.length
    const place = (item: number): number => {
      if (!seen[item]) {
        seen[item] = 1
        places[count++] = item
      }
      return item * lanes
    }
    for (let n = 0; n < length; n++) {
      const item = history.items[n]!
      const back = length - 1 - n
      const recent = 0.75 ** back
      const last = back === 0 ? 1 : 0.1 * 0.3 ** back
      for (let at = together.start[item]!; at < together.start[item + 1]!; at++) {
        const to = place(together.column[at]!)
        const value = together.value[at]!
        const root = Math.sqrt(value)
        sums[to]! += value
        sums[to + 1]! += root
        if (value > sums[to + 2]!) sums[to + 2] = value
        if (after) {
          sums[to + 5]! += recent * value
          sums[to + 6]! += recent * root
          sums[to + 7]! += last * root
        }
      }
      for (let at = ridge.start[item]!; at < ridge.start[item + 1]!; at++) {
        const to = place(ridge.column[at]!)
        const value = ridge.value[at]!
        sums[to + 3]! += value
        if (after) {
          sums[to + 8]! += recent * value
          sums[to + 9]! += last * value
        }
      }
      if (!after) continue
      for (let at = after.start[item]!; at < after.start[item + 1]!; at++) {
        const to = place(after.column[at]!)
        const value = after.value[at]!
        sums[to + 10]! += value
        sums[to + 11]! += recent * value
        sums[to + 12]! += recent * Math.sqrt(value)
        sums[to + 13]! += last * value
      }
    }
    addAlike(history, place)
    for (let n = 0; n < length; n++) {
      const item = history.items[n]!
      if (seen[item]) seen[item] = 2
      else sums.fill(0, item * lanes, item * lanes + lanes)
    }
    const chosen = choose(count, history)
    const features = new Float32Array(chosen.length * width)
    for (let n = 0; n < chosen.length; n++) {
      const from = chosen[n]! * lanes
      const to = n * width
      for (let lane = 0; lane < lanes; lane++) features[to + lane] = sums[from + lane]!
    }
    for (let n = 0; n < count; n++) {
      const item = places[n]!
      seen[item] = 0
      sums.fill(0, item * lanes, item * lanes + lanes)
    }
    addSpectrum(history, chosen, features)
    if (trend) {
      const now = history.times?.[length - 1] ?? trend.latest
      for (let n = 0; n < chosen.length; n++) features[n * width + lanes + 5] = trend.around(chosen[n]!, now)
    }
    scale(features, chosen, length)
    return { items: chosen, features }
  }

  /** Customers alike: cosine to each who shares an item, the nearest of them vote for what they have. */
  function addAlike(history: History, place: (item: number) => number): void {
    const { itemStart, customerOf, customerStart, itemOf } = data
    let count = 0
    for (let n = 0; n < history.items.length; n++) {
      const item = history.items[n]!
      const weight = 1 / Math.sqrt(Math.max(1, degrees[item]!))
      for (let at = itemStart[item]!; at < itemStart[item + 1]!; at++) {
        const c = customerOf[at]!
        if (likeness[c] === 0) alike[count++] = c
        likeness[c]! += weight / customerRoot[c]!
      }
    }
    const found = alike.subarray(0, count)
    let cut = 0
    if (count > similarCustomers) {
      const values = Float32Array.from(found, c => likeness[c]!).sort()
      cut = values[count - similarCustomers]!
    }
    for (const c of found) {
      const value = likeness[c]!
      likeness[c] = 0
      if (value < cut) continue
      const vote = value ** 1.5
      for (let at = customerStart[c]!; at < customerStart[c + 1]!; at++) sums[place(itemOf[at]!) + 4]! += vote
    }
  }

  /** The likeliest by the sums, each relative to its largest; filled up with what is popular. */
  function choose(count: number, history: History): Int32Array {
    const lane = after ? [1, 3, 4, 6, 12] : [1, 3, 4]
    const tops = lane.map(() => 1e-12)
    for (let n = 0; n < count; n++)
      for (let l = 0; l < lane.length; l++) {
        const value = sums[places[n]! * lanes + lane[l]!]!
        if (seen[places[n]!] === 1 && value > tops[l]!) tops[l] = value
      }
    const first = new Float32Array(count)
    let own = 0
    for (let n = 0; n < count; n++) {
      if (seen[places[n]!] === 2) {
        first[n] = Number.NEGATIVE_INFINITY
        own++
        continue
      }
      for (let l = 0; l < lane.length; l++) first[n]! += sums[places[n]! * lanes + lane[l]!]! / tops[l]!
    }
    const usable = count - own
    const chosen: number[] = []
    if (usable <= most) {
      for (let n = 0; n < count; n++) if (first[n] !== Number.NEGATIVE_INFINITY) chosen.push(places[n]!)
    } else {
      const cut = first.slice().sort()[count - most]!
      for (let n = 0; n < count && chosen.length < most; n++) if (first[n]! >= cut) chosen.push(places[n]!)
    }
    if (chosen.length < most) {
      const there = new Set<number>(chosen)
      for (let n = 0; n < history.items.length; n++) there.add(history.items[n]!)
      for (const item of popular) {
        if (chosen.length >= most) break
        if (!there.has(item)) chosen.push(item)
      }
    }
    return Int32Array.from(chosen)
  }

  function addSpectrum(history: History, chosen: Int32Array, features: Float32Array): void {
    const own = new Float64Array(rank)
    const lately = new Float64Array(rank)
    const length = history.items.length
    for (let n = 0; n < length; n++) {
      const item = history.items[n]!
      const weight = 1 / Math.max(1, rootDegree[item]!)
      const recent = after ? weight * 0.75 ** (length - 1 - n) : 0
      for (let k = 0; k < rank; k++) {
        own[k]! += weight * vectors[item * rank + k]!
        lately[k]! += recent * vectors[item * rank + k]!
      }
    }
    const strong = own.map((value, k) => value * strength[k]!)
    for (let n = 0; n < chosen.length; n++) {
      const at = chosen[n]! * rank
      let pass = 0
      let weighed = 0
      let recent = 0
      for (let k = 0; k < low; k++) {
        const v = vectors[at + k]!
        pass += own[k]! * v
        weighed += strong[k]! * v
        recent += lately[k]! * v
      }
      const lowPass = pass
      for (let k = low; k < rank; k++) {
        const v = vectors[at + k]!
        pass += own[k]! * v
        weighed += strong[k]! * v
        recent += lately[k]! * v
      }
      const to = n * width + lanes
      const root = rootDegree[chosen[n]!]!
      features[to] = lowPass * root
      features[to + 1] = pass * root
      features[to + 2] = pass
      features[to + 3] = weighed * root
      if (after) features[to + 4] = recent * root
    }
  }

  function scale(features: Float32Array, chosen: Int32Array, length: number): void {
    const scaled = lanes + (after ? 6 : 4)
    for (let f = 0; f < scaled; f++) {
      let top = 1e-12
      for (let n = 0; n < chosen.length; n++) if (features[n * width + f]! > top) top = features[n * width + f]!
      // The root spreads what is small: most candidates are far below the best.
      for (let n = 0; n < chosen.length; n++)
        features[n * width + f] = Math.sqrt(Math.max(0, features[n * width + f]!) / top)
    }
    for (let n = 0; n < chosen.length; n++) {
      const to = n * width + scaled
      features[to] = Math.log1p(degrees[chosen[n]!]!) / topDegree
      features[to + 1] = Math.min(1, Math.log1p(length) / 6)
    }
  }
}

/** How many had to do with an item around a time: within a fortieth of all the time there is. */
function trendOf(data: Interactions) {
  const { items, itemOf, itemStart, timeOf } = data
  const times = new Float64Array(itemOf.length)
  const next = itemStart.slice()
  let first = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < itemOf.length; at++) {
    const time = timeOf![at]!
    times[next[itemOf[at]!]!++] = time
    if (time < first) first = time
    if (time > latest) latest = time
  }
  for (let i = 0; i < items; i++) times.subarray(itemStart[i]!, itemStart[i + 1]!).sort()
  const reach = (latest - first) / 80
  const before = (item: number, time: number): number => {
    let low = itemStart[item]!
    let high = itemStart[item + 1]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (times[middle]! < time) low = middle + 1
      else high = middle
    }
    return low
  }
  return { latest, around: (item: number, time: number) => before(item, time + reach) - before(item, time - reach) }
}
