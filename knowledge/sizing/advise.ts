import type { Catalogue, Product } from '../catalogue.ts'
import type { Customers } from '../customers.ts'
import type { Orders } from '../orders.ts'
import type { SizeAdvice, SizeQuestion, SizeReason, Sizing } from '../sizing.ts'
import { chartClues, measuresToAsk } from './from-chart.ts'
import { type FitRecord, type FitStatistics, learnFitStatistics } from './from-others.ts'
import { purchaseClues } from './from-purchases.ts'
import { filedClues, toldClues } from './from-told.ts'
import { type SizeScale, scaleOf, sizeOption } from './size-scale.ts'
import { type Clue, chancesFor, weighClues } from './weigh.ts'

export type SizingSources = {
  catalogue: Catalogue
  customers: Customers
  orders: Pick<Orders, 'ofCustomer'>
  /** What customers said of how things fit; `version` changes whenever that does. */
  fits: { all(): Promise<FitRecord[]>; ofCustomer(id: string): Promise<FitRecord[]>; version(): Promise<string> }
}

/** Two sizes whose chances to fit are this near are both named. */
const asGood = 0.8

/** So many sizes below the smallest or above the largest, none is advised. */
const farOff = 2.2

/** Advice from the chart, from what a customer bought, from what they say, and from how things fit others. */
export function sizingOf(sources: SizingSources): Sizing {
  let learned: { version: string; statistics: Promise<FitStatistics> } | undefined
  const statistics = async (): Promise<FitStatistics> => {
    const version = `${await sources.fits.version()} ${await sources.catalogue.version()}`
    if (learned?.version !== version) learned = { version, statistics: learn() }
    return learned.statistics
  }
  async function learn(): Promise<FitStatistics> {
    const records = await sources.fits.all()
    const ids = [...new Set(records.map(({ product }) => product))]
    // The brand's other products are cut alike, and are asked for by the brand's name.
    return learnFitStatistics(records, byId(await sources.catalogue.products(ids)))
  }
  return {
    async advise(question) {
      const scale = scaleOf(question.product)
      if (!scale) return undefined
      const known = await statistics()
      const clues = await cluesFor(question, scale, known)
      return adviceFrom(question, scale, clues, known)
    },
  }

  async function cluesFor(
    { product, customerId, told = {} }: SizeQuestion,
    scale: SizeScale,
    known: FitStatistics,
  ): Promise<Clue[]> {
    const said = [...toldClues(scale, told, known), ...chartClues(product, scale, told)]
    if (customerId === undefined) return said
    const [orders, own, record] = await Promise.all([
      sources.orders.ofCustomer(customerId),
      sources.fits.ofCustomer(customerId),
      sources.customers.customer(customerId),
    ])
    const ids = [...own.map(one => one.product), ...orders.flatMap(order => order.items.map(item => item.productId))]
    const products = byId(await sources.catalogue.products([...new Set(ids)]))
    const bought = purchaseClues(scale, orders, products, own, known)
    return [...said, ...bought, ...(said.length + bought.length < 2 ? filedClues(scale, record?.sizes) : [])]
  }
}

const byId = (products: Product[]): Map<string, Product> => new Map(products.map(product => [product.id, product]))

/** The advice that follows from clues: which size has the best chance to fit, how sure that is, and where to have it. */
export function adviceFrom(
  question: SizeQuestion,
  scale: SizeScale,
  clues: readonly Clue[],
  known: FitStatistics,
): SizeAdvice {
  const { product, wanted = () => true } = question
  const cut = known.cutOf(product)
  const option = sizeOption(product)!
  const inStock = (size: string) =>
    product.variants.some(one => one.options[option] === size && one.available && wanted(one))
  const fitting = weighClues(clues, cut, known.response)
  const ask = [...(clues.length > 0 ? [] : ['usual size' as const]), ...measuresToAsk(product)]
  if (!fitting) {
    const all = scale.sizes.some(({ size }) => inStock(size)) ? 'in stock' : 'sold out'
    return { confidence: 0, certainty: 'unsure', reasons: [], cut, sizes: [], stock: all, ask }
  }
  const sizes = sizesOfLength(question, scale).map(one => ({
    ...one,
    chances: chancesFor(one.place, fitting, known.response),
    stock: inStock(one.size) ? ('in stock' as const) : ('sold out' as const),
  }))
  const ranked = [...sizes].sort((a, b) => b.chances[1] - a.chances[1] || a.place - b.place)
  const [best, second] = ranked as [(typeof sizes)[number], (typeof sizes)[number]?]
  const between =
    second && second.chances[1] >= asGood * best.chances[1] && Math.abs(second.place - best.place) <= 1.01
      ? ([best, second].sort((a, b) => a.place - b.place).map(({ size }) => size) as [string, string])
      : undefined
  const [first, last] = [sizes[0]!, sizes.at(-1)!]
  const outside = fitting.mean < first.place - 0.8 || fitting.mean > last.place + 0.8
  // One that is several sizes off fits in none, whatever is the least wrong.
  const side =
    fitting.mean < first.place - farOff ? 'smaller' : fitting.mean > last.place + farOff ? 'larger' : undefined
  // Of two that are equally near, the larger: a thing that is a little wide is worn, one that pinches comes back.
  const size = between ? between[1] : best.size
  const confidence = sizes.find(one => one.size === size)!.chances[1]
  const stock = inStock(size) ? 'in stock' : 'sold out'
  const near = ranked.find(one => one.stock === 'in stock' && one.chances[1] > 0.25 * best.chances[1])
  return {
    size,
    ...(between && { between }),
    ...(side && { beyond: { first: first.size, last: last.size, side } }),
    confidence,
    certainty:
      outside || confidence < 0.4 ? 'unsure' : confidence >= 0.6 && fitting.deviation < 0.6 ? 'sure' : 'likely',
    reasons: reasonsFrom(clues),
    cut,
    sizes: sizes.map(({ size, chances, stock }) => ({ size, chances, stock })).filter(one => one.chances[1] > 0.02),
    stock,
    ...(stock === 'sold out' && near && { nearest: near.size }),
    ask: ask.filter(one => one === 'usual size' || question.told?.body?.[one] === undefined),
  }
}

/** One size for each place: of those that differ in length or width alone, the one that suits. */
function sizesOfLength({ told }: SizeQuestion, { sizes }: SizeScale): SizeScale['sizes'] {
  const leg = told?.body?.['inside leg']
  const usual = told?.sizes?.map(({ size }) => /\D(\d{2})$/.exec(size)?.[1]).find(Boolean)
  const lengths = [...new Set(sizes.flatMap(({ length }) => length ?? []))].sort((a, b) => a - b)
  const wanted = leg !== undefined ? leg / 2.54 : usual ? Number(usual) : lengths[Math.floor((lengths.length - 1) / 2)]
  const width = told?.wideFeet ? 'wide' : 'normal'
  const off = (one: SizeScale['sizes'][number]) =>
    (one.length === undefined || wanted === undefined ? 0 : Math.abs(one.length - wanted)) +
    (one.width === undefined || one.width === width ? 0 : 1)
  const chosen = new Map<number, SizeScale['sizes'][number]>()
  for (const one of sizes) {
    const before = chosen.get(one.place)
    if (!before || off(one) < off(before)) chosen.set(one.place, one)
  }
  return [...chosen.values()]
}

/** What the clues rest on, the narrowest first. */
function reasonsFrom(clues: readonly Clue[]): SizeReason[] {
  const strength = (clue: Clue) => clue.deviation + (clue.place === undefined ? 0 : clue.outcome === 1 ? 0.2 : 0.4)
  return [...clues].sort((a, b) => strength(a) - strength(b)).map(({ reason }) => reason)
}
