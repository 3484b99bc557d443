import type { KindTable } from './kind-table.ts'
import { type Segment, titlePlace } from './segment.ts'

/** Keeps a kind with few products from being all that there is. */
const smoothing = 3
/** A kind is taken for that of a title when it is so much likelier than the next, in nats. */
const sure = 1.5
/** Where fewer products than this tell their type, the types of the shop say too little. */
const leastTyped = 0.5

/**
 * Gives products that tell no type the kind that their titles speak for (naive Bayes over the titles of those that do, McCallum
 * & Nigam 1998), so that a gap in the catalogue does not put them behind everything else. Unclear ones stay as they are.
 * @param isTold whether a kind is a type of the shop, rather than taken from a title
 * @returns whether any was given one
 */
export function typeTheUntyped(segments: Segment[], table: KindTable, isTold: (kind: number) => boolean): boolean {
  const { sizes } = table
  let [products, typed] = [0, 0]
  for (const [kind, size] of sizes.entries()) {
    products += size
    if (isTold(kind)) typed += size
  }
  if (typed === products || typed < products * leastTyped) return false
  let changed = false
  for (const segment of segments) {
    for (const [document, terms] of untypedTitles(segment, isTold)) {
      const kind = kindOfTitle(terms, table, products, isTold)
      if (kind === undefined) continue
      segment.kinds[document] = kind
      changed = true
    }
  }
  return changed
}

/** The terms in the titles of the products without a type. */
function untypedTitles(segment: Segment, isTold: (kind: number) => boolean): Map<number, number[]> {
  const titles = new Map<number, number[]>()
  for (const [document, kind] of segment.kinds.entries()) if (!isTold(kind)) titles.set(document, [])
  for (const [i, term] of segment.terms.entries())
    for (let j = segment.starts[i]!; j < segment.starts[i + 1]!; j++)
      if ((segment.places[j]! & titlePlace) !== 0) titles.get(segment.documents[j]!)?.push(term)
  return titles
}

function kindOfTitle(
  terms: number[],
  { starts, kinds, counts, totals, sizes }: KindTable,
  products: number,
  isTold: (kind: number) => boolean,
): number | undefined {
  const found = terms.map(term => {
    const inKinds = new Map<number, number>()
    for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++)
      if (isTold(kinds[i]!)) inKinds.set(kinds[i]!, counts[i]!)
    return { inKinds, everywhere: (totals[term] ?? 0) / products }
  })
  let [best, likeliest, next] = [undefined as number | undefined, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const kind of new Set(found.flatMap(({ inKinds }) => [...inKinds.keys()]))) {
    const size = sizes[kind]!
    let score = Math.log(size)
    for (const { inKinds, everywhere } of found)
      if (everywhere > 0)
        score += Math.log((Math.min(inKinds.get(kind) ?? 0, size) + smoothing * everywhere) / (size + smoothing))
    if (score > likeliest) {
      next = likeliest
      likeliest = score
      best = kind
    } else if (score > next) next = score
  }
  return likeliest - next >= sure ? best : undefined
}
