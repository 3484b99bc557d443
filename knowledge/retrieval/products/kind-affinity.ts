import type { Kinds } from './kinds.ts'
import type { QueryWord } from './query.ts'

export type KindAffinity = {
  /** Kinds of thing that the query is about, up to 1 for the likeliest. */
  kinds: Map<number, number>
  /** By word of the query: how much it says of the kind of thing, 0 to 1. */
  telling: number[]
}

/** Keeps a kind with few products from being all that there is. */
const smoothing = 3
/** How much the number of products of a kind speaks for it. */
const sizePower = 0.2
/** Naive Bayes is too sure of itself. */
const flattening = 0.5
const least = 0.05
/** How much it speaks for a kind that the query tells all of its name. */
const nameGain = 2
const thingPower = 1.2
/** A word that says so much of the kind, in nats, counts in full. */
const enough = 1

/**
 * Which kinds of thing a query is about: naive Bayes over the titles of the shop, as if every title were a query for the
 * product's kind (McCallum & Nigam 1998), each word counting as far as it tells kinds apart at all.
 * @param weigh how telling a term is
 * @returns undefined when the words say nothing of it
 */
export function kindAffinity(
  words: QueryWord[],
  kinds: Kinds,
  products: number,
  weigh: (term: number) => number,
): KindAffinity | undefined {
  const { totals, sizes } = kinds.table()
  if (sizes.length < 3) return undefined
  const rows = words.map(word =>
    word.role === 'object' || (totals[word.ways[0]!.terms.at(-1)!] ?? 0) === 0
      ? undefined
      : rowOf(word, kinds, products),
  )
  const telling = rows.flatMap(row => row ?? [])
  if (telling.length === 0) return undefined

  const told = termsTold(words.filter((_, i) => rows[i]))
  const scores = new Map<number, number>()
  let best = Number.NEGATIVE_INFINITY
  for (const kind of new Set(telling.flatMap(({ found }) => [...found.keys()]))) {
    const size = sizes[kind]!
    if (size === 0) continue
    let score = sizePower * Math.log(size) + nameGain * partOfName(kinds.terms(kind), told, weigh)
    for (const { found, everywhere, power } of telling) {
      const here = Math.min(found.get(kind) ?? 0, size) + smoothing * everywhere
      score += power * Math.log(here / (size + smoothing))
    }
    scores.set(kind, score)
    if (score > best) best = score
  }
  const parts = new Map<number, number>()
  for (const [kind, score] of scores) {
    const part = Math.exp(flattening * (score - best))
    if (part >= least) parts.set(kind, part)
  }
  return { kinds: parts, telling: rows.map(row => Math.min(1, row?.power ?? 0)) }
}

type Row = {
  /** In how many titles of each kind the word stands. */
  found: Map<number, number>
  /** In what part of all titles. */
  everywhere: number
  power: number
}

function rowOf({ ways, role }: QueryWord, kinds: Kinds, products: number): Row {
  const { starts, kinds: kindList, counts, totals, sizes } = kinds.table()
  const found = new Map<number, number>()
  let all = 0
  for (const { terms, weight, near } of ways) {
    if (near) continue
    const term = terms.at(-1)!
    all += (totals[term] ?? 0) * weight
    for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++)
      found.set(kindList[i]!, (found.get(kindList[i]!) ?? 0) + counts[i]! * weight)
  }
  // Kullback–Leibler: how far the kinds of the products with the word are from those of all. "Sofa" says much, "rustic"
  // next to nothing.
  let information = 0
  for (const [kind, count] of found) {
    const part = Math.min(1, count / all)
    information += part * Math.log((part * products) / Math.max(1, sizes[kind]!))
  }
  const power = Math.min(1, Math.max(0, information) / enough) * (role === 'thing' ? thingPower : 1)
  return { found, everywhere: all / products, power }
}

function termsTold(words: QueryWord[]): Map<number, number> {
  const told = new Map<number, number>()
  for (const { ways } of words)
    for (const { terms, weight, near } of ways)
      if (!near) for (const term of terms) told.set(term, Math.max(weight, told.get(term) ?? 0))
  return told
}

/** How much of the name of a kind the query tells, 0 to 1: "Sofas" all of it for "sofa", "Outdoor Sofas" a part. */
function partOfName(name: number[], told: Map<number, number>, weigh: (term: number) => number): number {
  let [all, found] = [0, 0]
  for (const term of name) {
    const weight = weigh(term)
    all += weight
    found += weight * (told.get(term) ?? 0)
  }
  return all > 0 ? found / all : 0
}
