import type { KindAffinity } from './kind-affinity.ts'
import type { QueryWord, Role } from './query.ts'
import { inFacts, inType, isHead, isObject, titlePlace } from './segment.ts'

/** How the products are scored for one query; see docs/search.md. */
export type Scoring = {
  /** How telling each word is, and all of them. */
  weights: Float64Array
  total: number
  /** By word, then by the place byte of a posting: what standing there counts. */
  placeFactors: Float32Array[]
  /** By word: bits of the places of which a product must have one; 0 where any will do. */
  musts: Uint8Array
  /** By kind of thing: 1, and more for those that the query is about. */
  kindFactors: Float32Array
  /** The most among them. */
  mostKind: number
  /** The most that the two factors make of a word. */
  mostFactor: number
  /** What a product that has this part of the words' weight keeps of its score. */
  covered(part: number): number
}

/** The word that names the thing, where it names the thing. */
const head = 1.5
/** "Phone" in the type "phone stand", when a phone is looked for. */
const besideHead = 0.75
/** "Laptop" in "sleeve for laptop", when a laptop is looked for. */
const headAsObject = 0.35
const object = 0.7
/** Neither in the title, the type nor a fact: in the description only. */
const description = 0.6
/** How much the kind of thing adds at most. */
const kindGain = 0.8
/** How much more a word counts that tells the kind of thing. */
const tellingGain = 0.1
const leastWeight = 0.05

/** @param kinds how many there are */
export function scoringOf(words: QueryWord[], affinity: KindAffinity | undefined, kinds: number): Scoring {
  const weights = Float64Array.from(
    words,
    (word, i) => Math.max(word.weight, leastWeight) * (1 + tellingGain * (affinity?.telling[i] ?? 0)),
  )
  const kindFactors = new Float32Array(kinds).fill(1)
  if (affinity) for (const [kind, part] of affinity.kinds) kindFactors[kind] = 1 + kindGain * part
  return {
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    placeFactors: words.map(({ role }) => tables[role]),
    musts: Uint8Array.from(words, ({ must }) => must),
    kindFactors,
    mostKind: affinity ? 1 + kindGain : 1,
    mostFactor: head * (1 + kindGain),
    covered: part => part,
  }
}

function table(asObject: number, asHead: number, asType: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, place) => {
    if ((place & (titlePlace | inType | inFacts)) === 0) return description
    if ((place & isHead) !== 0) return asHead
    if ((place & inType) !== 0) return asType
    return (place & isObject) !== 0 ? asObject : 1
  })
}

const tables: Record<Role, Float32Array> = {
  thing: table(headAsObject, head, besideHead),
  plain: table(object, 1, 1),
  object: table(1, 0.9, 1),
}
