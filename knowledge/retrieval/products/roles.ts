import type { Known, QueryWord } from './query.ts'
import { inFacts, inType, titlePlace } from './segment.ts'
import type { Unit } from './units.ts'

/** Where a product names something, rather than only describes it. */
export const named = titlePlace | inType | inFacts

/** What follows them is what the thing is for. */
const forWords = new Set(['for', 'fits', 'compatible', 'fur', 'pour', 'para', 'per'])
/** What follows them is no longer what the thing is. */
export const endOfThing = new Set([
  ...forWords,
  'with',
  'without',
  'in',
  'from',
  'by',
  'under',
  'over',
  'on',
  'mit',
  'ohne',
  'aus',
  'avec',
  'con',
  'com',
])

/**
 * Which word names the thing: the last one before "for", "with" and the like, unless the titles of the shop say that another
 * is what things are called ("shoes nike").
 */
export function assignRoles(words: QueryWord[], units: Unit[], known: Known): void {
  const stop = units.findIndex(({ word }, i) => i > 0 && endOfThing.has(word))
  const before = stop < 0 ? Number.POSITIVE_INFINITY : stop
  const forAt = units.findIndex(({ word }, i) => i > 0 && forWords.has(word))
  const placeOf = (word: QueryWord): number => units.findIndex(unit => unit.word === word.text.split(' ')[0])
  const { totals, heads } = known.kinds.table()

  let thing: QueryWord | undefined
  let best = -1
  for (const [i, word] of words.entries()) {
    const place = placeOf(word)
    if (forAt >= 0 && place > forAt) word.role = 'object'
    if (place > before || /^\d/.test(word.text)) continue
    const term = word.ways[0]!.terms.at(-1)!
    const [total, head] = [totals[term] ?? 0, heads[term] ?? 0]
    const later = words.slice(i + 1).some(other => placeOf(other) < before && !/^\d/.test(other.text))
    const score = (head + 0.5) / (total + 2) + (later ? 0 : 0.45)
    if (score > best) {
      best = score
      thing = word
    }
  }
  if (!thing) return
  thing.role = 'thing'
  for (const word of naming(words, thing, known)) word.must = named
}

/**
 * The words that name the kind of thing, where the shop has that kind: trousers whose description says that they go over boots
 * are no boots, and shoes that "run large" are no running shoes.
 */
function naming(words: QueryWord[], thing: QueryWord, { kinds }: Known): Set<QueryWord> {
  const { heads, starts, kinds: list } = kinds.table()
  const termsOf = (word: QueryWord): number[] => word.ways.filter(({ near }) => !near).flatMap(({ terms }) => terms)
  const found = new Set<QueryWord>()
  for (const term of termsOf(thing)) {
    if ((heads[term] ?? 0) === 0) continue
    found.add(thing)
    for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++) {
      const name = kinds.terms(list[i]!)
      const told = name.map(part => words.find(word => word.role !== 'object' && termsOf(word).includes(part)))
      if (name.includes(term)) if (told.every(word => word !== undefined)) for (const word of told) found.add(word!)
    }
  }
  return found
}
