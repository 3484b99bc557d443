import type { Reason } from '../recommend.ts'
import type { Ware } from './shelf.ts'
import type { Strategy, Vote } from './strategy.ts'

const newFor = 60 * 86_400_000

/**
 * What the shop would like to sell and a shopper to hear of: new things, things at a reduced price, things that buyers rate
 * well. The margin, where the shop gives it, lifts these votes by at most a third and is never a reason of its own.
 */
export const inventory: Strategy = {
  name: 'inventory',
  vote: ({ shelf, query }) =>
    shelf.wares.flatMap((ware, number): Vote[] => {
      const said = reasonFor(ware, query.now.getTime())
      if (!said) return []
      return [{ ware: number, score: Math.min(1, said.score * (1 + ware.margin / 3)), reason: said.reason }]
    }),
}

function reasonFor({ since, reduced, rating }: Ware, now: number): { score: number; reason: Reason } | undefined {
  if (since !== undefined && since <= now && now - since <= newFor)
    return { score: 0.5, reason: { kind: 'new', since: new Date(since).toISOString().slice(0, 10) } }
  if (reduced >= 0.1)
    return { score: Math.min(0.5, reduced), reason: { kind: 'reduced', percent: Math.round(100 * reduced) } }
  // A rating counts by the stars it is sure of: a few votes prove little (as if ten more had given four stars).
  const sure = rating ? (rating.value * rating.count + 40) / (rating.count + 10) : 0
  if (rating && sure >= 4.3) return { score: Math.min(0.4, sure - 4), reason: { kind: 'rated', ...rating } }
  return undefined
}
