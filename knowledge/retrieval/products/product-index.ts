import type { Product } from '../../catalogue.ts'
import { idKey, withCode } from './codes.ts'
import { type FacetCounter, facetCounter } from './facets.ts'
import { kindsOf } from './kinds.ts'
import { newScratch, type Scratch } from './lists.ts'
import { isDead, type Live, newSums, type Sums } from './matching.ts'
import { mergeSegments } from './merge.ts'
import { type QueryReader, queryReader } from './query-reader.ts'
import { idOf, maxDocuments, type Segment, termAt } from './segment.ts'
import { fieldMeans, type Shared, segmentBuilder } from './segment-builder.ts'
import { languageOf } from './stems.ts'
import { tokensOf } from './tokens.ts'
import { type Top, topOf } from './top.ts'
import { valuesOf } from './values.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * All that a search needs: segments that do not change, a bit for each document that no longer counts, and one small
 * segment of what changed since, which is built anew with every change.
 */
export type ProductIndex = {
  /** Of the catalogue it was built from, or has caught up with. */
  version: number
  readonly shared: Shared
  readonly live: readonly Live[]
  /** Products that can be found. */
  readonly size: number
  read: QueryReader
  /** How telling a term is: the rarer, the more. */
  weight(term: number): number
  /** The documents that may have this code, as numbers in the whole index. */
  withCode(key: string): number[]
  id(document: number): string
  /** Takes in what was added or changed, and forgets what is gone. */
  change(changed: Product[], gone: string[]): void
  /** Whether so much has changed that it is better built anew. */
  readonly worn: boolean
  useSynonyms(synonyms: Record<string, string>): void
  arenas: { scratch: Scratch; sums: Sums; top: Top; facets: FacetCounter }
}

/** How many changed products are kept apart before they become a segment of their own. */
const maxPending = 1_000
/** Small segments are put together when there are more than this beside the full ones. */
const maxSmall = 4
const worthRebuilding = 0.3
const sampled = 2_000

/** Builds an index over products as they come; a page of them at a time is in memory. */
export async function buildProductIndex(
  products: AsyncIterable<Product> | Iterable<Product>,
  version: number,
  synonyms: Record<string, string>,
): Promise<ProductIndex> {
  const segments: Segment[] = []
  let shared: Shared | undefined
  let builder: ReturnType<typeof segmentBuilder> | undefined
  let sample: Product[] = []
  const begin = (): void => {
    shared = sharedFor(sample)
    builder = segmentBuilder(shared)
    for (const product of sample) builder.add(product)
    sample = []
  }
  for await (const product of products) {
    if (!builder) {
      sample.push(product)
      if (sample.length === sampled) begin()
      continue
    }
    if (builder.size === maxDocuments) {
      segments.push(builder.build())
      builder = segmentBuilder(shared!)
    }
    builder.add(product)
  }
  if (!builder) begin()
  if (builder!.size > 0) segments.push(builder!.build())
  shared!.kinds.learn(segments, shared!.vocabulary.words.size)
  return productIndex(
    version,
    shared!,
    segments.map(segment => ({ segment })),
    synonyms,
  )
}

/** What a first look at the products tells of all of them: their language, and how long their texts are. */
function sharedFor(sample: Product[]): Shared {
  const words = sample.flatMap(({ title, description }) => tokensOf(`${title} ${description ?? ''}`).words)
  const vocabulary = vocabularyOf(languageOf(words))
  return {
    vocabulary,
    values: valuesOf(),
    kinds: kindsOf(vocabulary),
    means: fieldMeans(sample),
  }
}

/** @param segments as they were built, or read from disk with the bits of those that no longer count */
export function productIndex(
  version: number,
  shared: Shared,
  segments: { segment: Segment; dead?: Uint32Array }[],
  synonyms: Record<string, string>,
): ProductIndex {
  let fixed: Live[] = []
  /** Products changed since the last segment was closed, and the segment of them. */
  const pending = new Map<string, Product>()
  let live: Live[] = []
  let dead = 0

  // Asked for every word of every query, in every way it may be told.
  let frequencies = new Map<number, number>()
  const number = (): void => {
    frequencies = new Map()
    live = fixed.map(({ segment, dead }, i) => ({ segment, dead, base: i * maxDocuments }))
    fixed = live
    if (pending.size === 0) return
    const builder = segmentBuilder(shared)
    for (const product of pending.values()) builder.add(product)
    live = [...fixed, { ...alive(builder.build()), base: fixed.length * maxDocuments }]
  }
  const frequency = (term: number): number => {
    let count = frequencies.get(term)
    if (count !== undefined) return count
    count = 0
    for (const { segment } of live) {
      const at = termAt(segment, term)
      if (at >= 0) count += segment.starts[at + 1]! - segment.starts[at]!
    }
    frequencies.set(term, count)
    return count
  }
  const total = (): number => live.reduce((sum, { segment }) => sum + segment.size, 0)

  const bury = (id: string): void => {
    for (const { segment, dead: bits } of fixed)
      for (const document of withCode(segment.codes, idKey(id)))
        if (!isDead(bits, document) && idOf(segment, document) === id) {
          bits[document >> 5]! |= 1 << (document & 31)
          dead++
        }
  }
  /** Closes the segment of changes, and puts small ones together so that there are never many. */
  const settle = (): void => {
    const builder = segmentBuilder(shared)
    for (const product of pending.values()) builder.add(product)
    fixed.push({ ...alive(builder.build()), base: 0 })
    pending.clear()
    const small = fixed.filter(({ segment }) => segment.size < maxDocuments / 4)
    if (small.length > maxSmall) {
      dead -= small.reduce((sum, one) => sum + deadIn(one), 0)
      fixed = [...fixed.filter(one => !small.includes(one)), { ...alive(mergeSegments(small)), base: 0 }]
    }
    shared.kinds.learn(
      fixed.map(({ segment }) => segment),
      shared.vocabulary.words.size,
    )
  }

  // Copied: what was read from disk is not written to.
  fixed = segments.map(({ segment, dead }) => ({ segment, dead: dead?.slice() ?? alive(segment).dead, base: 0 }))
  dead = fixed.reduce((sum, one) => sum + deadIn(one), 0)
  number()
  const known = {
    vocabulary: shared.vocabulary,
    kinds: shared.kinds,
    frequency,
    get size() {
      return total()
    },
  }
  let read = queryReader(known, synonyms)
  const index: ProductIndex = {
    version,
    shared,
    get live() {
      return live
    },
    get size() {
      return total() - dead
    },
    read: (text, spoken) => read(text, spoken),
    weight: term => {
      const [count, all] = [frequency(term), total()]
      return Math.log(1 + (all - count + 0.5) / (count + 0.5))
    },
    withCode: key =>
      live.flatMap(({ segment, dead, base }) =>
        withCode(segment.codes, key)
          .filter(document => !isDead(dead, document))
          .map(document => base + document),
      ),
    id: document => idOf(live[Math.floor(document / maxDocuments)]!.segment, document % maxDocuments),
    change(changed, gone) {
      for (const id of gone) {
        bury(id)
        pending.delete(id)
      }
      for (const product of changed) {
        bury(product.id)
        pending.set(product.id, product)
        if (pending.size >= maxPending) settle()
      }
      number()
    },
    get worn() {
      return dead > total() * worthRebuilding && dead > maxPending
    },
    useSynonyms(synonyms) {
      read = queryReader(known, synonyms)
    },
    arenas: { scratch: newScratch(), sums: newSums(), top: topOf(), facets: facetCounter(shared.values) },
  }
  return index
}

const alive = (segment: Segment): { segment: Segment; dead: Uint32Array } => ({
  segment,
  dead: new Uint32Array(Math.ceil(segment.size / 32)),
})

function deadIn({ dead }: Live): number {
  let count = 0
  for (const bits of dead) for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
