import { random } from '../../knowledge/demo/random.ts'
import type { FitRow, Outcome } from '../../knowledge/sizing/fit-rows.ts'

/** Generated wearings with the truth behind them. */
export type GeneratedFits = {
  rows: FitRow[]
  /** For each row the true probabilities of small, fit, large, all hidden traits known. */
  truth: [number, number, number][]
  /** For each customer the size that is theirs, and for each item how much larger it is than its label. */
  customerSize: Map<string, number>
  itemOffset: Map<string, number>
}

const categories =
  'dress gown sheath shift jumpsuit top maxi romper jacket mini skirt blouse shirtdress sweater coat pants cardigan blazer legging suit'.split(
    ' ',
  )
const bodyTypes = ['hourglass', 'athletic', 'pear', 'petite', 'straight & narrow', 'full bust', 'apple']

/**
 * A rental shop of dresses as one finds it in public data: 1.8 rows a customer, most with a single one; a few items worn by
 * hundreds, many by a handful; 13 % small, 74 % fit, 13 % large; measurements of the body with gaps; sizes 0 to 58, two
 * for each step of the usual scale, odd ones for short and long cuts.
 *
 * The truth: a customer's size follows from weight, height, bust and hips, and something that no measurement shows. Items
 * are larger or smaller than their label, by item, by category and by size, and some are tight at the bust or long.
 * Customers take what they think is theirs, a third of them correct for what is known of an item. How it turns out:
 *
 *   η = (size − own + offset of item and size + item's bust, height, hips · body + taste) / spread
 *   P(small) = σ(α − η), P(large) = σ(η − β), with α, β such that 13 % are each
 */
export function generateFits({ rows: wanted = 40_000, seed = 1 } = {}): GeneratedFits {
  const next = random(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const items = Array.from({ length: Math.max(40, Math.round(wanted / 33)) }, (_, i) => {
    const category = Math.min(categories.length - 1, Math.floor(-Math.log(1 - next()) * 1.6))
    return {
      id: `i${i}`,
      category: categories[category]!,
      popularity: Math.exp(1.3 * normal()),
      offset: 0.7 * Math.sin(category * 2.3) + 2 * normal(),
      spread: Math.exp(0.25 * normal()),
      bust: 0.8 * normal(),
      height: 0.07 * normal(),
      hips: 0.8 * normal(),
      sizes: new Map<number, number>(),
    }
  })
  const cumulated: number[] = []
  for (const item of items) cumulated.push((cumulated.at(-1) ?? 0) + item.popularity)
  const anItem = () => {
    const at = next() * cumulated.at(-1)!
    let low = 0
    let high = items.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulated[middle]! < at) low = middle + 1
      else high = middle
    }
    return items[low]!
  }

  const rows: Omit<FitRow, 'fit'>[] = []
  const scores: number[] = []
  const customerSize = new Map<string, number>()
  for (let c = 0; rows.length < wanted; c++) {
    const customer = `c${c}`
    const height = 166 + 6.8 * normal()
    const weight = 22.9 * Math.exp(0.15 * normal()) * (height / 100) ** 2
    const hips = normal()
    const band = 34 + 2 * Math.round((weight - 62) / 16 + 0.5 * normal())
    const cup = Math.min(9, Math.max(0, Math.round(3.3 + (weight - 62) / 22 + 1.1 * normal())))
    const age = Math.round(22 + 12 * Math.sqrt(-Math.log(1 - next())))
    const own =
      13 + 0.6 * (weight - 62) - 0.12 * (height - 166) + 0.35 * (band - 34) + 0.4 * (cup - 3.3) + hips + 2.4 * normal()
    const taste = 1.3 * normal()
    const informed = next() < 0.35
    const type =
      next() < 0.3
        ? 0
        : hips > 0.8
          ? 2
          : cup > 4.5
            ? 5
            : height < 158
              ? 3
              : Math.abs(hips) < 0.4
                ? 1
                : hips < -0.9
                  ? 6
                  : 4
    const told = {
      heightCm: gap(0.004) ?? Math.round(height / 2.54) * 2.54,
      weightKg: gap(0.156) ?? Math.round(weight),
      ...(next() < 0.096 ? { band: Number.NaN, cup: Number.NaN } : { band, cup }),
      age: gap(0.005) ?? age,
      bodyType: next() < 0.076 ? '' : bodyTypes[type]!,
    }
    customerSize.set(customer, own)
    const count = next() < 0.677 ? 1 : 2 + Math.floor(-Math.log(1 - next()) * (next() < 0.08 ? 9 : 1.7))
    for (let n = 0; n < count && rows.length < wanted; n++) {
      const item = anItem()
      const cut = next() < 0.08 ? (next() < 0.5 ? 1 : -1) : 0
      const thought = own - (informed ? 0.6 * item.offset : 0) + 2.2 * normal()
      const label = Math.min(56, Math.max(0, 4 * Math.round(thought / 4)))
      const size = Math.min(58, Math.max(0, label + cut))
      if (!item.sizes.has(label)) item.sizes.set(label, 0.9 * normal())
      const off =
        label -
        own +
        item.offset +
        item.sizes.get(label)! -
        item.bust * (cup - 3.3) -
        item.height * (height - 166 - 4 * cut) -
        item.hips * hips +
        taste
      rows.push({ customer, item: item.id, size: String(size), category: item.category, ...told })
      scores.push(off / (2.3 * item.spread))
    }
  }
  const alpha = threshold(scores, 0.13, (score, at) => at - score)
  const beta = threshold(scores, 0.13, (score, at) => score - at)
  const truth = scores.map((score): [number, number, number] => {
    const small = sigmoid(alpha - score)
    const large = sigmoid(score - beta)
    return [small, 1 - small - large, large]
  })
  return {
    rows: rows.map((row, i) => {
      const draw = next()
      const [small, fit] = truth[i]!
      return { ...row, fit: (draw < small ? 0 : draw < small + fit ? 1 : 2) as Outcome }
    }),
    truth,
    customerSize,
    itemOffset: new Map(items.map(item => [item.id, item.offset])),
  }

  function gap(share: number): number | undefined {
    return next() < share ? Number.NaN : undefined
  }
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Where the mean probability is the share that is wanted, by halving. */
function threshold(scores: number[], share: number, logit: (score: number, at: number) => number): number {
  const rising = logit(0, 1) > 0
  let low = -20
  let high = 20
  for (let i = 0; i < 50; i++) {
    const at = (low + high) / 2
    const mean = scores.reduce((sum, score) => sum + sigmoid(logit(score, at)), 0) / scores.length
    if (mean < share === rising) low = at
    else high = at
  }
  return (low + high) / 2
}

/** A row as its line in a CSV file, and the header of such a file. */
export const csvHeader = 'fit,customer,item,size,height_cm,weight_kg,bust,body_type,age,category'
const cupNames = ['aa', 'a', 'b', 'c', 'd', 'dd', 'ddd', 'g', 'h', 'i']
export const csvLine = (row: FitRow): string => {
  const number = (value: number) => (Number.isNaN(value) ? '' : String(Math.round(value * 100) / 100))
  const bust = Number.isNaN(row.band) ? '' : `${row.band}${cupNames[row.cup]}`
  return [
    ['small', 'fit', 'large'][row.fit],
    row.customer,
    row.item,
    row.size,
    number(row.heightCm),
    number(row.weightKg),
    bust,
    row.bodyType,
    number(row.age),
    row.category,
  ].join(',')
}
