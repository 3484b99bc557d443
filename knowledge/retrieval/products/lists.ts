import type { QueryWord, Way } from './query.ts'
import { maxDocuments, type Segment, termAt, titlePlace } from './segment.ts'

/** The documents of a segment that have a word, ascending, from `from` to `to`. */
export type List = {
  documents: Uint16Array
  impacts: Uint8Array
  places: Uint8Array
  from: number
  to: number
  /** What an impact counts here. */
  scale: number
}

/** Scratch memory of one index: searches run to their end one after the other, so that all can share it. */
export type Scratch = {
  bits: Uint32Array
  impacts: Uint8Array
  places: Uint8Array
  /** One a query word and segment. */
  lists: { documents: Uint16Array; impacts: Uint8Array; places: Uint8Array }[]
}

export const newScratch = (): Scratch => ({
  bits: new Uint32Array(maxDocuments / 32),
  impacts: new Uint8Array(maxDocuments),
  places: new Uint8Array(maxDocuments),
  lists: [],
})

const none: List = {
  documents: new Uint16Array(0),
  impacts: new Uint8Array(0),
  places: new Uint8Array(0),
  from: 0,
  to: 0,
  scale: 0,
}

/**
 * The documents that tell a query word in any of its ways, each with the best of them.
 * @param slot whose scratch it may use: one for each word and segment, so that all lists of a query hold until its end
 * @param near whether ways that are only near count
 */
export function listOf(segment: Segment, { ways }: QueryWord, slot: number, scratch: Scratch, near: boolean): List {
  const found: List[] = []
  for (const way of ways) {
    if (way.near && !near) continue
    const list = way.terms.length === 1 ? postings(segment, way.terms[0]!, way.weight) : together(segment, way)
    if (list.to > list.from) found.push(list)
  }
  if (found.length === 0) return none
  return found.length === 1 ? found[0]! : union(found, slot, scratch)
}

function postings(segment: Segment, term: number, scale: number): List {
  const at = termAt(segment, term)
  if (at < 0) return none
  const { documents, impacts, places, starts } = segment
  return { documents, impacts, places, from: starts[at]!, to: starts[at + 1]!, scale }
}

/** The documents that have all terms of a way. */
function together(segment: Segment, { terms, weight, adjacent }: Way): List {
  let list = postings(segment, terms[0]!, weight)
  for (let i = 1; i < terms.length && list.to > list.from; i++) {
    const next = postings(segment, terms[i]!, weight)
    const most = Math.min(list.to - list.from, next.to - next.from)
    const both = {
      documents: new Uint16Array(most),
      impacts: new Uint8Array(most),
      places: new Uint8Array(most),
      from: 0,
      to: 0,
      scale: weight,
    }
    let [a, b] = [list.from, next.from]
    while (a < list.to && b < next.to) {
      const difference = list.documents[a]! - next.documents[b]!
      if (difference < 0) a++
      else if (difference > 0) b++
      else {
        const [before, after] = [list.places[a]! & titlePlace, next.places[b]! & titlePlace]
        if (!adjacent || (before > 0 && after - before === 1)) {
          both.documents[both.to] = list.documents[a]!
          both.impacts[both.to] = Math.min(list.impacts[a]!, next.impacts[b]!)
          both.places[both.to++] = next.places[b]!
        }
        a++
        b++
      }
    }
    list = both
  }
  return list
}

function union(lists: List[], slot: number, { bits, impacts, places, lists: own }: Scratch): List {
  let [most, low, high] = [0, maxDocuments, 0]
  for (const { documents, from, to } of lists) {
    most += to - from
    low = Math.min(low, documents[from]!)
    high = Math.max(high, documents[to - 1]!)
  }
  for (const list of lists) {
    for (let i = list.from; i < list.to; i++) {
      const document = list.documents[i]!
      const impact = Math.max(1, list.impacts[i]! * list.scale)
      const [at, bit] = [document >> 5, 1 << (document & 31)]
      if ((bits[at]! & bit) === 0) {
        bits[at]! |= bit
        impacts[document] = impact
        places[document] = list.places[i]!
      } else if (impact > impacts[document]!) {
        impacts[document] = impact
        places[document] = list.places[i]!
      }
    }
  }
  own[slot] ??= { documents: new Uint16Array(0), impacts: new Uint8Array(0), places: new Uint8Array(0) }
  let into = own[slot]
  if (into.documents.length < most) {
    const room = Math.min(maxDocuments, most * 2)
    into = { documents: new Uint16Array(room), impacts: new Uint8Array(room), places: new Uint8Array(room) }
    own[slot] = into
  }
  let to = 0
  for (let at = low >> 5; at <= high >> 5; at++) {
    for (let left = bits[at]!; left !== 0; left &= left - 1) {
      const document = (at << 5) + 31 - Math.clz32(left & -left)
      into.documents[to] = document
      into.impacts[to] = impacts[document]!
      into.places[to++] = places[document]!
    }
    bits[at] = 0
  }
  return { ...into, from: 0, to, scale: 1 }
}

/** The first index from `from` on whose document is at least this, found in steps that double; `to` when none is. */
export function seek({ documents, to }: List, from: number, document: number): number {
  if (from >= to || documents[from]! >= document) return from
  let step = 1
  let low = from
  while (low + step < to && documents[low + step]! < document) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, to)
  low++
  while (low < high) {
    const middle = (low + high) >> 1
    if (documents[middle]! < document) low = middle + 1
    else high = middle
  }
  return low
}
