import { Worker } from 'node:worker_threads'
import type { Catalogue } from '../catalogue.ts'
import type { Events, ShopEvent } from '../events.ts'
import type { Recommend, Recommendation, RecommendQuery } from '../recommend.ts'
import { behavioural } from './behavioural.ts'
import { collaborative, type ShopModel } from './collaborative.ts'
import { content } from './content.ts'
import { diverse, type Pick, weigh } from './ensemble.ts'
import { type Fitted, fitModels, type OnStep } from './fit-models.ts'
import { inventory } from './inventory.ts'
import { createMemory, type Memory } from './memory.ts'
import { seasonal } from './seasonal.ts'
import { seeded } from './seeded.ts'
import { buildShelf, type Shelf } from './shelf.ts'
import { fewestInteractions, loadModel, modelStamp, saveModel, shopInteractions } from './shop-model.ts'
import type { Anchor, Occasion, Strategy } from './strategy.ts'
import { upsell } from './upsell.ts'

export type RecommenderParts = {
  catalogue: Catalogue
  events: Events
  /** What was bought before events were kept. */
  purchases(): Iterable<ShopEvent>
  /** Where the model is kept; nowhere for a shop in memory. */
  modelPath?: string
}

/** What was trained, for whoever asked for it. */
export type Training = { customers: number; products: number; interactions: number; seconds: number }

export type Recommender = Recommend & {
  /** Fits the model on all events, in this thread, and keeps it. */
  train(onStep?: OnStep): Promise<Training>
  close(): Promise<void>
}

const halfYear = 180 * 86_400_000
const had = { purchase: 'bought', checkout: 'cart', cart: 'cart', asked: 'asked', view: 'viewed' } as const
const weights = { with: 1, cart: 1, asked: 0.8, viewed: 0.7, bought: 0.8 }

/**
 * Recommendations over a shop's catalogue and events. What is counted is counted as events come; the model is read from its
 * file, and fitted in a thread of its own where there is none: until then the other strategies answer.
 */
export function recommender(parts: RecommenderParts): Recommender {
  let shelf: Promise<Shelf> | undefined
  let shelved = -1
  let memory: Memory | undefined
  let counted = 0
  let model: { stamp: number; strategy: Strategy } = { stamp: -1, strategy: collaborative(undefined) }
  let fitting: Worker | undefined
  const others = [content, behavioural, seasonal, inventory]

  return {
    async recommend(query) {
      const occasion = await occasionOf(query)
      const owned = ownedBy(query.customer, occasion)
      const strategies = [collaborativeNow(), ...others]
      const limit = Math.min(20, Math.max(1, query.limit ?? 6))
      const weighed = weigh(occasion, strategies, owned)
      // What was asked to go with something is what crosses; otherwise things of the kinds at hand are picks too.
      const crossing = weighed.filter(pick => crosses(pick, occasion))
      const wanted = query.with?.length ? crossing : weighed
      const [shown, cross, up] = await Promise.all([
        described(pickAmong(wanted, occasion, limit)),
        described(diverse(crossing, occasion, limit)),
        described(upsell(occasion)),
      ])
      return { picks: shown, crossSell: cross, upsell: up }
    },
    record: event => parts.events.record(event),
    async train(onStep) {
      const began = performance.now()
      const { data, products } = shopInteractions(everything())
      if (data.itemOf.length === 0)
        throw new Error(
          'there are no events and no dated orders to learn from: import events.jsonl (docs/recommendations.md)',
        )
      const events = parts.events.latest()
      const fitted = await fitModels(data, seeded(), onStep)
      take({ ...fitted, products, events })
      return {
        customers: data.customers,
        products: data.items,
        interactions: data.itemOf.length,
        seconds: (performance.now() - began) / 1000,
      }
    },
    async close() {
      await fitting?.terminate()
    },
  }

  function* everything(): Generator<ShopEvent> {
    yield* parts.purchases()
    yield* parts.events.since(0)
  }

  async function occasionOf(query: RecommendQuery): Promise<Occasion> {
    const version = await parts.catalogue.version()
    if (!shelf || shelved !== version) {
      shelved = version
      shelf = buildShelf(parts.catalogue, version)
    }
    const known = memoryNow()
    const before = query.customer ? known.historyOf(query.customer) : []
    const refused = before.filter(touch => touch.type === 'refused').map(touch => touch.product)
    const asked = { ...query, refused: [...(query.refused ?? []), ...refused] }
    const occasion = { query: asked, shelf: await shelf, memory: known, anchors: [] as Anchor[] }
    occasion.anchors = anchorsOf(occasion)
    return occasion
  }

  /** Catches up with what happened since, in this process or another. */
  function memoryNow(): Memory {
    if (!memory) {
      memory = createMemory()
      for (const event of parts.purchases()) memory.add(event)
    }
    if (parts.events.latest() > counted)
      for (const event of parts.events.since(counted)) {
        memory.add(event)
        counted = event.sequence
      }
    return memory
  }

  function collaborativeNow(): Strategy {
    const { modelPath } = parts
    if (modelPath && modelStamp(modelPath) !== model.stamp) {
      const stamp = modelStamp(modelPath)
      const kept = loadModel(modelPath)
      model = { stamp, strategy: collaborative(kept) }
      if (!kept) fitApart()
    }
    return model.strategy
  }

  function take(kept: ShopModel): void {
    if (parts.modelPath) saveModel(parts.modelPath, kept)
    model = { stamp: parts.modelPath ? modelStamp(parts.modelPath) : 0, strategy: collaborative(kept) }
  }

  function fitApart(): void {
    if (fitting) return
    const { data, products } = shopInteractions(everything())
    if (data.itemOf.length < fewestInteractions) return
    const events = parts.events.latest()
    const here = import.meta.url
    const worker = new Worker(new URL(here.endsWith('.ts') ? './fit-thread.ts' : './fit-thread.js', here), {
      workerData: { data },
    })
    fitting = worker
    worker.unref()
    worker.once('message', (fitted: Fitted) => take({ ...fitted, products, events }))
    // Without a model the other strategies go on answering; the next start tries again.
    worker.once('error', () => undefined)
  }

  async function described(picks: Pick[]): Promise<Recommendation[]> {
    const { wares } = await shelf!
    const products = new Map(
      (await parts.catalogue.products(picks.map(pick => wares[pick.ware]!.id))).map(product => [product.id, product]),
    )
    return picks.flatMap(({ ware, confidence, reasons }) => {
      const product = products.get(wares[ware]!.id)
      return product ? [{ product, confidence, reasons }] : []
    })
  }
}

/** What counts, oldest first: earlier purchases and views, then this session, then what it should go with. */
function anchorsOf({ query, shelf, memory }: Omit<Occasion, 'anchors'>): Anchor[] {
  if (query.forSomebodyElse) return []
  const anchors = new Map<number, Anchor>()
  const put = (id: string, anchor: Omit<Anchor, 'ware'>) => {
    const ware = shelf.numberOf.get(id)
    if (ware === undefined) return
    anchors.delete(ware)
    anchors.set(ware, { ware, ...anchor })
  }
  const now = query.now.getTime()
  const history = query.customer ? memory.historyOf(query.customer).toSorted((a, b) => a.at - b.at) : []
  for (const { product, type, at } of history) {
    const ware = shelf.numberOf.get(product)
    if (type === 'return' && ware !== undefined) anchors.delete(ware)
    if (type === 'return' || type === 'refused') continue
    // A thing that was bought stays bought, whatever was viewed after.
    if (type !== 'purchase' && ware !== undefined && anchors.get(ware)?.had === 'bought') continue
    const kind = type === 'purchase' ? weights.bought : 0.4
    put(product, { had: had[type], weight: kind * 0.5 ** Math.max(0, (now - at) / halfYear), atHand: false })
  }
  for (const { product, as } of query.session ?? []) put(product, { had: as, weight: weights[as], atHand: true })
  for (const product of query.with ?? []) put(product, { had: 'with', weight: weights.with, atHand: true })
  return [...anchors.values()].slice(-200)
}

function ownedBy(customer: string | undefined, { memory, shelf }: Occasion): Set<number> {
  const owned = new Set<number>()
  for (const { product, type } of customer ? memory.historyOf(customer) : []) {
    const ware = shelf.numberOf.get(product)
    if (ware === undefined) continue
    if (type === 'purchase') owned.add(ware)
    if (type === 'return') owned.delete(ware)
  }
  return owned
}

/** Of another kind than what is at hand, and for a reason that has to do with it. */
function crosses({ ware, reasons }: Pick, { shelf, anchors }: Occasion): boolean {
  const atHand = anchors.filter(anchor => anchor.atHand)
  const ids = new Set(atHand.map(anchor => shelf.wares[anchor.ware]!.id))
  return (
    atHand.every(anchor => shelf.wares[anchor.ware]!.type !== shelf.wares[ware]!.type) &&
    reasons.some(reason => 'product' in reason && ids.has(reason.product))
  )
}

/** What meets the interests that were named, unlike one another; filled up where that is little. */
function pickAmong(weighed: Pick[], occasion: Occasion, limit: number): Pick[] {
  const meets = (pick: Pick) => pick.reasons.some(reason => reason.kind === 'interest')
  const meeting = diverse(weighed.filter(meets), occasion, limit)
  if (meeting.length >= Math.min(3, limit)) return meeting
  const others = weighed.filter(pick => !meets(pick))
  return [...meeting, ...diverse(others, occasion, limit - meeting.length)]
}
