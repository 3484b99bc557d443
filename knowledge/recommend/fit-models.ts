import { type Blend, type Example, learnBlend } from './blend.ts'
import { featureCount, type ItemModel } from './candidates.ts'
import { coOccurrence } from './co-occurrence.ts'
import { type Interactions, interactionsOf } from './interactions.ts'
import type { Sparse } from './sparse.ts'
import { transpose } from './sparse.ts'
import { type Spectrum, spectrumOf } from './spectrum.ts'
import { inThreads } from './threads.ts'
import { transitions } from './transitions.ts'

/** What `collaborative` recommends from. */
export type Fitted = { model: ItemModel; blend: Blend }

/** Told of each step as it is done, with the seconds it took. */
export type OnStep = (step: string, seconds: number) => void

/**
 * Fits everything collaborative. First on a part of the interactions, with some customers' latest ones (where time is known,
 * else a random fifth of theirs) held out: the blend learns on these how much each way of scoring is worth, and nothing else
 * is ever looked at. Then once more on all of them.
 */
export async function fitModels(data: Interactions, random: () => number, onStep: OnStep = () => {}): Promise<Fitted> {
  const { part, held } = holdOut(data, random)
  const draft = await itemModel(part, random, onStep)
  const blend = await blendFor(draft, held, random, onStep)
  return { model: await itemModel(data, random, onStep, draft.spectrum), blend }
}

/** Everything that is computed from the interactions alone. */
export async function itemModel(
  data: Interactions,
  random: () => number,
  onStep: OnStep = () => {},
  near?: Spectrum,
): Promise<ItemModel> {
  const timed = stopwatch(onStep)
  const together = timed('co-occurrence', coOccurrence(data))
  const columns = await inThreads<Sparse>('ridge', { data, together }, data.items)
  const ridge = timed('ridge', transpose(joined(columns), data.items))
  const after = data.timeOf ? timed('transitions', transitions(data)) : undefined
  // A spectrum finer than the data is noise.
  const rank = Math.max(2, Math.min(256, Math.floor(Math.min(data.items, data.customers) / 12)))
  const spectrum = timed('spectrum', spectrumOf(data, { rank, random, near }))
  return { data, together, ridge, after, spectrum }
}

async function blendFor(
  model: ItemModel,
  held: Map<number, number[]>,
  random: () => number,
  onStep: OnStep,
): Promise<Blend> {
  const timed = stopwatch(onStep)
  const customers = Int32Array.from(held.keys())
  const wanted = [...held.values()]
  const examples = (await inThreads<Example[]>('examples', { model, customers, wanted }, customers.length)).flat()
  const width = featureCount(model)
  timed('candidates', undefined)
  // A hidden layer has to be fed; with few examples, weights alone.
  const hidden = examples.length >= 500 ? 16 : 0
  return timed('blend', learnBlend(examples, width, { hidden, random }))
}

/** From so many things at one moment on, in the median, things are bought by the basket. */
const basketful = 5

/**
 * A random part of the customers gives up the last of their items, or where time is unknown a random fifth of them. Where
 * things come in baskets it is the last basket: what is left of a basket would foretell the rest of it too well.
 */
export function holdOut(data: Interactions, random: () => number): { part: Interactions; held: Map<number, number[]> } {
  const { customers, customerStart, itemOf, timeOf } = data
  const share = timeOf ? Math.min(0.5, 10_000 / customers) : Math.min(0.5, 3_000 / customers)
  const baskets = timeOf
    ? Array.from({ length: customers }, (_, c) => lastBasket(data, c)).filter(size => size > 0)
    : []
  const byBasket = baskets.length > 0 && baskets.sort((a, b) => a - b)[baskets.length >> 1]! >= basketful
  const held = new Map<number, number[]>()
  const kept = new Uint8Array(itemOf.length).fill(1)
  for (let c = 0; c < customers; c++) {
    const first = customerStart[c]!
    const end = customerStart[c + 1]!
    if (end - first < 3 || random() >= share) continue
    const count = byBasket
      ? Math.min(lastBasket(data, c), (end - first) >> 1)
      : timeOf
        ? 1
        : Math.max(1, Math.round((end - first) / 5))
    for (let n = 0; n < count; n++) {
      let at = timeOf ? end - 1 - n : first + Math.floor(random() * (end - first))
      while (!kept[at]) at = at + 1 < end ? at + 1 : first
      kept[at] = 0
      held.set(c, [...(held.get(c) ?? []), itemOf[at]!])
    }
  }
  const customer: number[] = []
  const item: number[] = []
  const time: number[] = []
  for (let c = 0; c < customers; c++)
    for (let at = customerStart[c]!; at < customerStart[c + 1]!; at++) {
      if (!kept[at]) continue
      customer.push(c)
      item.push(itemOf[at]!)
      if (timeOf) time.push(timeOf[at]!)
    }
  return { part: interactionsOf(customers, data.items, { customer, item, ...(timeOf && { time }) }), held }
}

/** How many items a customer has at their last moment. */
function lastBasket({ customerStart, timeOf }: Interactions, customer: number): number {
  const end = customerStart[customer + 1]!
  let size = 0
  while (end - size > customerStart[customer]! && timeOf![end - size - 1] === timeOf![end - 1]) size++
  return size
}

function joined(parts: Sparse[]): Sparse {
  const total = parts.reduce((sum, part) => sum + part.column.length, 0)
  const rows = parts.reduce((sum, part) => sum + part.start.length - 1, 0)
  const all: Sparse = { start: new Int32Array(rows + 1), column: new Int32Array(total), value: new Float32Array(total) }
  let row = 0
  let at = 0
  for (const part of parts) {
    for (let r = 1; r < part.start.length; r++) all.start[row + r] = at + part.start[r]!
    all.column.set(part.column, at)
    all.value.set(part.value, at)
    row += part.start.length - 1
    at += part.column.length
  }
  return all
}

function stopwatch(onStep: OnStep) {
  let began = performance.now()
  return <T>(step: string, result: T): T => {
    onStep(step, (performance.now() - began) / 1000)
    began = performance.now()
    return result
  }
}
