import type { Known, QueryWord } from './query.ts'
import type { Unit } from './units.ts'

/** What follows them is what the thing is for. */
const forWords = new Set(['for', 'fits', 'compatible', 'fur', 'pour', 'para', 'per'])
/** What follows them is no longer what the thing is. */
const endOfThing = new Set([
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
export function assignRoles(words: QueryWord[], units: Unit[], { kinds }: Known): void {
  const stop = units.findIndex(({ word }, i) => i > 0 && endOfThing.has(word))
  const before = stop < 0 ? Number.POSITIVE_INFINITY : stop
  const forAt = units.findIndex(({ word }, i) => i > 0 && forWords.has(word))
  const placeOf = (word: QueryWord): number => units.findIndex(unit => unit.word === word.text.split(' ')[0])
  const { totals, heads } = kinds.table()

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
  if (thing) thing.role = 'thing'
}
