import type { Reason, RecommendQuery } from '../recommend.ts'
import { seasonAt } from './seasonal.ts'
import type { Ware } from './shelf.ts'
import type { Occasion, Strategy, Vote } from './strategy.ts'

/** How far each strategy is believed when it is wholly sure. */
const trust: Record<Strategy['name'], number> = {
  collaborative: 0.8,
  content: 0.5,
  behavioural: 0.6,
  seasonal: 0.25,
  inventory: 0.2,
}
/** How much being good counts against being unlike what is shown already. */
const relevance = 0.7
/** From this likeness on, what is refused takes its like with it. */
const veryAlike = 0.6

/** A product that something speaks for. */
export type Pick = { ware: number; confidence: number; reasons: Reason[] }

/**
 * Asks every strategy and puts together what they say: the confidence is that of independent witnesses,
 * 1 − Π (1 − trust × score). What may not be shown is left out.
 */
export function weigh(occasion: Occasion, strategies: Strategy[], owned: Set<number>): Pick[] {
  const doubts = new Map<number, number>()
  const voices = new Map<number, { weight: number; reason: Reason }[]>()
  const may = allowed(occasion, owned)
  for (const strategy of strategies) {
    const strongest = new Map<number, Vote>()
    const all = strategy.vote(occasion)
    for (const vote of all) if (vote.score > (strongest.get(vote.ware)?.score ?? 0)) strongest.set(vote.ware, vote)
    const belief = occasion.query.interests && strategy.name === 'content' ? 0.9 : trust[strategy.name]
    for (const vote of strongest.values()) {
      if (!may(vote.ware)) continue
      const weight = belief * Math.min(1, Math.max(0, vote.score))
      doubts.set(vote.ware, (doubts.get(vote.ware) ?? 1) * (1 - weight))
    }
    // Each thing at hand may speak: the strongest reason is said, and others can be asked for.
    for (const { ware, score, reason } of all)
      if (may(ware)) voices.set(ware, [...(voices.get(ware) ?? []), { weight: belief * score, reason }])
  }
  const heldBack = holdBack(occasion, owned)
  return [...doubts]
    .map(([ware, doubt]) => ({
      ware,
      confidence: (1 - doubt) * heldBack(ware),
      reasons: reasonsAmong(voices.get(ware)!),
    }))
    .sort((a, b) => b.confidence - a.confidence || a.ware - b.ware)
}

/** What was asked for comes first, then what has to do with the customer, then what is true for everybody. */
const nearness: Partial<Record<Reason['kind'], number>> = {
  interest: 2,
  'bought-together': 1,
  'like-customers': 1,
  similar: 1,
}

/** The strongest of each kind. */
function reasonsAmong(voices: { weight: number; reason: Reason }[]): Reason[] {
  const kinds = new Set<string>()
  return voices
    .sort((a, b) => (nearness[b.reason.kind] ?? 0) - (nearness[a.reason.kind] ?? 0) || b.weight - a.weight)
    .filter(({ reason }) => !kinds.has(reason.kind) && kinds.add(reason.kind))
    .slice(0, 3)
    .map(({ reason }) => reason)
}

/** Available, within the limits, not refused, not at hand, and not owned where one is enough. */
function allowed({ query, shelf, anchors, memory }: Occasion, owned: Set<number>): (ware: number) => boolean {
  const atHand = new Set(anchors.filter(anchor => anchor.atHand).map(anchor => anchor.ware))
  const refused = (query.refused ?? []).flatMap(id => shelf.numberOf.get(id) ?? [])
  const verdicts = new Map<number, boolean>()
  // The same kind of thing by the same maker is very like it, whatever is written about it.
  const isLike = (other: number, ware: number): boolean => {
    const [one, two] = [shelf.wares[other]!, shelf.wares[ware]!]
    const kin = one.type === two.type && one.brand !== undefined && one.brand === two.brand
    return other === ware || kin || shelf.likeness(other, ware) >= veryAlike
  }
  return ware => {
    let verdict = verdicts.get(ware)
    if (verdict === undefined) {
      const own = shelf.wares[ware]!
      verdict =
        own.available &&
        !atHand.has(ware) &&
        !query.except?.includes(own.id) &&
        within(own, query) &&
        (!owned.has(ware) || own.consumable || memory.boughtAgain(own.id)) &&
        refused.every(other => !isLike(other, ware))
      verdicts.set(ware, verdict)
    }
    return verdict
  }
}

const within = (ware: Ware, { price, audience, departments, types }: RecommendQuery): boolean =>
  ware.price >= (price?.min ?? 0) &&
  ware.price <= (price?.max ?? Number.POSITIVE_INFINITY) &&
  (!departments || departments.includes(ware.department ?? '')) &&
  (!types || types.includes(ware.type)) &&
  (!audience || isFor(ware, audience))

/** For a child, what is said to be for children; for others, what is not said to be for somebody else. */
function isFor({ audience, department }: Ware, wanted: string): boolean {
  const children = audience === 'children' || /^(?:toys|children|kids|baby)\b/i.test(department ?? '')
  if (wanted === 'children') return children
  return !children && (!audience || audience === wanted || !['women', 'men'].includes(audience))
}

/** A second kettle, and sandals in winter, are wanted less often. */
function holdBack({ query, shelf }: Occasion, owned: Set<number>): (ware: number) => number {
  const season = seasonAt(query.now, query.country)
  const kinds = new Set(
    [...owned]
      .map(ware => shelf.wares[ware]!)
      .filter(own => !own.sized && !own.consumable)
      .map(own => own.type),
  )
  return ware => {
    const own = shelf.wares[ware]!
    return (kinds.has(own.type) ? 0.4 : 1) * (own.seasons.length > 0 && !own.seasons.includes(season) ? 0.5 : 1)
  }
}

/** The best that are unlike one another (maximal marginal relevance, Carbonell and Goldstein, SIGIR 1998). */
export function diverse(picks: Pick[], { shelf }: Occasion, limit: number): Pick[] {
  const left = picks.slice(0, 20 + 8 * limit)
  const chosen: Pick[] = []
  while (chosen.length < limit && left.length > 0) {
    let best = 0
    let highest = Number.NEGATIVE_INFINITY
    left.forEach((pick, n) => {
      const like = Math.max(0, ...chosen.map(other => alike(pick.ware, other.ware)))
      const value = relevance * pick.confidence - (1 - relevance) * like
      if (value > highest) {
        highest = value
        best = n
      }
    })
    chosen.push(...left.splice(best, 1))
  }
  return chosen

  function alike(a: number, b: number): number {
    return Math.max(shelf.likeness(a, b), shelf.wares[a]!.type === shelf.wares[b]!.type ? 0.5 : 0)
  }
}
