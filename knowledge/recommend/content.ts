import { wordsIn } from './shelf.ts'
import type { Occasion, Strategy, Vote } from './strategy.ts'

const most = 60
/** Below this likeness, what is shared is chance. */
const least = 0.12

/** What is like the things at hand, or like what somebody is said to be fond of: it knows a product on its first day. */
export const content: Strategy = {
  name: 'content',
  vote: occasion => [...likeAnchors(occasion), ...likeInterests(occasion)],
}

function* likeAnchors({ anchors, shelf }: Occasion): Generator<Vote> {
  for (const { ware, had, weight } of anchors.slice(-8)) {
    const { id, title } = shelf.wares[ware]!
    for (const { ware: other, score } of shelf.like(shelf.wordsOf(ware)).slice(0, most)) {
      if (other === ware || score < least) continue
      const reason = {
        kind: 'similar',
        product: id,
        title,
        had,
        shared: sharedBy(shelf.wares[ware]!, shelf.wares[other]!),
      } as const
      yield { ware: other, score: score * weight, reason }
    }
  }
}

/** What two products have in common that can be said. */
const sharedBy = (a: { type: string; brand?: string }, b: { type: string; brand?: string }): string[] => [
  ...(a.type === b.type ? [a.type] : []),
  ...(a.brand && a.brand === b.brand ? [a.brand] : []),
]

function* likeInterests({ query, shelf }: Occasion): Generator<Vote> {
  if (!query.interests) return
  const asked = [...new Set(wordsIn(query.interests))]
  const sharedWith = (ware: number): string[] => {
    const own = shelf.wordsOf(ware)
    return asked.filter(word => own.has(word) || own.has(`type=${word}`) || own.has(`department=${word}`))
  }
  // The search knows more words for it; that it suits is said only where the product says so.
  for (const [place, id] of (query.matching ?? []).entries()) {
    const ware = shelf.numberOf.get(id)
    const words = ware === undefined ? [] : sharedWith(ware)
    if (words.length > 0) yield { ware: ware!, score: 0.9 / (1 + place / 15), reason: { kind: 'interest', words } }
  }
  const found = shelf.like(
    new Map(
      asked.flatMap(
        word =>
          [
            [word, 1],
            [`type=${word}`, 1],
            [`department=${word}`, 1],
          ] as const,
      ),
    ),
  )
  const top = found[0]?.score ?? 1
  for (const { ware, score } of found.slice(0, most)) {
    const words = sharedWith(ware)
    if (words.length > 0) yield { ware, score: 0.9 * (score / top), reason: { kind: 'interest', words } }
  }
}
