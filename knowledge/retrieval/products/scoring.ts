import type { KindTable } from './kinds.ts'
import type { QueryWord, Role } from './query.ts'
import { inFacts, inType, isHead, isObject, titlePlace } from './segment.ts'

/** How the products are scored for one query; see docs/search.md. */
export type Scoring = {
  /** How telling each word is, and all of them. */
  weights: Float64Array
  total: number
  /** By word, then by the place byte of a posting: what standing there counts. */
  placeFactors: Float32Array[]
  /** By kind of thing: 1, and more for those that the query is about. */
  kindFactors: Float32Array
  /** The most that the two factors make of a word. */
  mostFactor: number
  /** What a product that has this part of the words' weight keeps of its score. */
  covered(part: number): number
}

const factors = {
  /** The word that names the thing, where it names the thing. */
  head: 1.5,
  headInType: 1.25,
  /** "Laptop" in "sleeve for laptop", when a laptop is looked for. */
  headAsObject: 0.35,
  object: 0.7,
  /** Neither in the title, the type nor a fact: in the description only. */
  description: 0.8,
}
/** How much the kind of thing adds at most. */
const kindGain = 0.6
/** A product with half of what was asked for keeps this power of a half. */
const coveragePower = 0.8

export function scoringOf(words: QueryWord[], affinity: Float32Array | undefined, kinds: number): Scoring {
  const weights = Float64Array.from(words, ({ weight }) => Math.max(weight, 0.05))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const kindFactors = new Float32Array(kinds).fill(1)
  if (affinity) for (let kind = 1; kind < kinds; kind++) kindFactors[kind] = 1 + kindGain * affinity[kind]!
  return {
    weights,
    total,
    placeFactors: words.map(({ role }) => tables[role]),
    kindFactors,
    mostFactor: factors.head * (1 + kindGain),
    covered: part => part ** coveragePower,
  }
}

const tables: Record<Role, Float32Array> = {
  thing: table(factors.headAsObject, factors.head, factors.headInType),
  plain: table(factors.object, 1, 1),
  object: table(1, 0.9, 1),
}

function table(object: number, head: number, type: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, place) => {
    if ((place & (titlePlace | inType | inFacts)) === 0) return factors.description
    if ((place & isHead) !== 0) return head
    if ((place & inType) !== 0) return type
    return (place & isObject) !== 0 ? object : 1
  })
}

/** Less than a count of one, so that the prior of a kind with few products is not all that there is. */
const smoothing = 3
/** How much the number of products of a kind speaks for it. */
const sizePower = 0.3
const flattening = 0.5
const least = 0.05

/**
 * Which kinds of thing a query is about, 0 to 1 each: naive Bayes over the titles of the shop, as if every title were a
 * query for the product's kind (McCallum & Nigam 1998). The likeliest kind has 1.
 * @returns undefined when the words say nothing of it
 */
export function kindAffinity(words: QueryWord[], table: KindTable, size: number): Float32Array | undefined {
  const { starts, kinds, counts, totals, sizes } = table
  const telling = words.filter(({ role, ways }) => role !== 'object' && (totals[ways[0]!.terms.at(-1)!] ?? 0) > 1)
  if (telling.length === 0 || sizes.length < 3) return undefined
  const rows = telling.map(({ ways, role }) => {
    const found = new Map<number, number>()
    let all = 0
    for (const { terms, weight, near } of ways) {
      if (near) continue
      const term = terms.at(-1)!
      all += (totals[term] ?? 0) * weight
      for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++)
        found.set(kinds[i]!, (found.get(kinds[i]!) ?? 0) + counts[i]! * weight)
    }
    return { found, everywhere: all / size, power: role === 'thing' ? 1.5 : 1 }
  })
  const candidates = new Set(rows.flatMap(({ found }) => [...found.keys()]))
  const scores = new Map<number, number>()
  let best = Number.NEGATIVE_INFINITY
  for (const kind of candidates) {
    const products = sizes[kind]!
    if (products === 0) continue
    let score = sizePower * Math.log(products)
    for (const { found, everywhere, power } of rows) {
      const here = Math.min(found.get(kind) ?? 0, products) + smoothing * everywhere
      score += power * Math.log(here / (products + smoothing))
    }
    scores.set(kind, score)
    if (score > best) best = score
  }
  const affinity = new Float32Array(sizes.length)
  for (const [kind, score] of scores) {
    const part = Math.exp(flattening * (score - best))
    if (part >= least) affinity[kind] = part
  }
  return affinity
}
