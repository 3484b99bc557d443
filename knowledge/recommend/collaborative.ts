import { blended } from './blend.ts'
import { candidateMaker } from './candidates.ts'
import type { Fitted } from './fit-models.ts'
import type { Anchor, Occasion, Strategy, Vote } from './strategy.ts'

/** A model with the products it was fitted on, by their ids: the catalogue may have changed since. */
export type ShopModel = Fitted & { products: string[] /** The number of the last event it has seen. */; events: number }

const most = 200

/**
 * What others did: what they bought together with the things at hand, counted event by event; and the model's ranking of
 * what people with such a history turn to next. Where nothing is known of somebody, what most people buy.
 */
export function collaborative(model: ShopModel | undefined): Strategy {
  const make = model && candidateMaker(model.model, { most })
  const numberIn = new Map(model?.products.map((id, number) => [id, number]))
  return {
    name: 'collaborative',
    vote(occasion) {
      const votes = new Map<number, Vote>()
      const put = (vote: Vote) => {
        if (vote.score > (votes.get(vote.ware)?.score ?? 0)) votes.set(vote.ware, vote)
      }
      for (const vote of boughtTogether(occasion)) put(vote)
      if (model && make && occasion.anchors.length > 0)
        for (const vote of ranked(occasion, model, make, numberIn)) put(vote)
      if (occasion.anchors.length === 0) for (const vote of popular(occasion)) put(vote)
      return [...votes.values()]
    },
  }
}

/** Few customers prove little: each count is taken as if two more had not bought both. */
function* boughtTogether({ anchors, memory, shelf }: Occasion): Generator<Vote> {
  for (const anchor of anchors) {
    const { id, title } = shelf.wares[anchor.ware]!
    for (const [other, customers] of memory.boughtWith(id)) {
      const ware = shelf.numberOf.get(other)
      if (ware === undefined || customers < 2) continue
      const share = customers / Math.sqrt((memory.buyers(id) + 2) * (memory.buyers(other) + 2))
      const score = Math.min(1, 2 * share) * anchor.weight
      yield { ware, score, reason: { kind: 'bought-together', product: id, title, customers } }
    }
  }
}

function* ranked(
  { anchors, shelf }: Occasion,
  { model, blend, products }: ShopModel,
  make: ReturnType<typeof candidateMaker>,
  numberIn: Map<string, number>,
): Generator<Vote> {
  const known = anchors.filter(anchor => numberIn.has(shelf.wares[anchor.ware]!.id))
  if (known.length === 0) return
  const history = Int32Array.from(known, anchor => numberIn.get(shelf.wares[anchor.ware]!.id)!)
  const { items, features } = make({ items: history })
  const scores = new Float32Array(items.length)
  blended(blend, features, scores)
  const order = Array.from(items.keys()).sort((a, b) => scores[b]! - scores[a]!)
  for (const [place, n] of order.entries()) {
    const ware = shelf.numberOf.get(products[items[n]!]!)
    if (ware === undefined) continue
    const nearest = nearestOf(items[n]!, history, known, model.together)
    // What came by popularity alone is no reason to name one of the customer's things.
    if (!nearest) continue
    const { id, title } = shelf.wares[nearest.ware]!
    const score = 0.75 / (1 + place / 20)
    yield { ware, score, reason: { kind: 'like-customers', product: id, title, had: nearest.had } }
  }
}

/** The thing of the history that most of those who have the item have as well. */
function nearestOf(
  item: number,
  history: Int32Array,
  anchors: Anchor[],
  { start, column, value }: Fitted['model']['together'],
): Anchor | undefined {
  let best: Anchor | undefined
  let most = 0
  history.forEach((own, n) => {
    for (let at = start[own]!; at < start[own + 1]!; at++) {
      const weight = value[at]! * anchors[n]!.weight
      if (column[at] !== item || weight <= most) continue
      most = weight
      best = anchors[n]
    }
  })
  return best
}

function* popular({ memory, shelf }: Occasion): Generator<Vote> {
  const counts = shelf.wares.map(({ id }) => memory.buyers(id))
  const top = counts.reduce((a, b) => Math.max(a, b), 1)
  for (const [ware, customers] of counts.entries())
    if (customers >= 3) yield { ware, score: 0.6 * Math.sqrt(customers / top), reason: { kind: 'popular', customers } }
}
