import { bitOf, type Conditions } from './conditions.ts'
import type { Offers } from './offers.ts'
import type { ProductIndex } from './product-index.ts'
import type { QueryWord } from './query.ts'
import { named } from './roles.ts'
import { type Segment, termAt } from './segment.ts'

/** A product that says so itself lacks what it names: "Sofa without arms". */
const saysSo = ['without', 'no', 'ohne', 'sans', 'sin', 'senza', 'sem']

/** The conditions, and that a product names none of what it is to be without; given up with the words. */
export function lacking(index: ProductIndex, conditions: Conditions, without: QueryWord[]): Conditions {
  if (without.length === 0) return conditions
  const terms = saysSo.map(word => index.shared.vocabulary.term(word)).filter(term => term >= 0)
  const having = new Map<Offers, Uint8Array>()
  for (const { segment } of index.live) {
    const has = new Uint8Array(segment.size)
    for (const { ways } of without)
      for (const way of ways) if (way.terms.length === 1) mark(segment, way.terms[0]!, 0, has, 1)
    for (const term of terms) mark(segment, term, named, has, 0)
    having.set(segment.offers, has)
  }
  return {
    set: conditions.set | bitOf.words,
    on(offers) {
      const [checker, has] = [conditions.on(offers), having.get(offers)!]
      const failed = (product: number): number => (has[product] === 1 ? bitOf.words : 0)
      return {
        ...checker,
        passes: (product, givenUp) => (failed(product) & ~givenUp) === 0 && checker.passes(product, givenUp),
        failedBy: (product, met) => checker.failedBy(product, met) | failed(product),
      }
    },
  }
}

/** @param places bits of the places of which it must have one; 0 where any will do */
function mark(segment: Segment, term: number, places: number, has: Uint8Array, as: number): void {
  const at = termAt(segment, term)
  if (at < 0) return
  for (let i = segment.starts[at]!; i < segment.starts[at + 1]!; i++)
    if (places === 0 || (segment.places[i]! & places) !== 0) has[segment.documents[i]!] = as
}
