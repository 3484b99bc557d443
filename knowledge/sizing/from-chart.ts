import type { Product, SizeChart } from '../catalogue.ts'
import type { Measure, SizeReason, ToldSizes } from '../sizing.ts'
import { type SizeScale, scaleOf } from './size-scale.ts'
import { childShoeOf, childSize, ringSize, shoeOfFoot } from './size-systems.ts'
import type { Clue } from './weigh.ts'

/** What charts call their columns, in the languages of shops. */
const columnNames: [RegExp, Measure][] = [
  [/foot|fuß|fuss|pied|pie\b|piede|insole/i, 'foot length'],
  [/inside|inseam|schritt|entrejambe|leg/i, 'inside leg'],
  [/chest|bust|brust|poitrine|pecho|petto|torace/i, 'chest'],
  [/waist|taille|cintura|vita/i, 'waist'],
  [/hip|hüft|hanche|cadera|fianchi|quadril/i, 'hips'],
  [/head|kopf|tête|cabeza|testa/i, 'head'],
  [/hand|main|mano/i, 'hand'],
  [/height|körpergröße|stature|altura|statura|altezza/i, 'height'],
]

/** How far off a size may be at each measure before it does not fit: some matter less, in sizes. */
const slack: Record<Measure, number> = {
  'foot length': 0.35,
  chest: 0.4,
  waist: 0.45,
  hips: 0.45,
  'inside leg': 2,
  head: 0.4,
  hand: 0.4,
  height: 0.4,
  weight: 1,
  age: 0.6,
  finger: 0.4,
}

/** The measures that a product's chart tells, in its columns' order. */
export const measuresOf = (chart: SizeChart): (Measure | undefined)[] =>
  chart.columns.map(column => columnNames.find(([pattern]) => pattern.test(column))?.[1])

/**
 * Clues from measurements. First from the product's own chart; where it has none that helps, from the tables of sizes; and
 * from height and weight, which tell a shape only roughly.
 */
export function chartClues(product: Product, scale: SizeScale, told: ToldSizes): Clue[] {
  const clues: Clue[] = []
  const body = told.body ?? {}
  const chart = product.sizeChart
  const measures = chart ? measuresOf(chart) : []
  for (const [column, measure] of measures.entries()) {
    const value = measure && body[measure]
    if (!chart || !measure || value === undefined) continue
    const rows = chart.rows.flatMap(row => {
      const place = scale.sizes.find(({ size }) => size === row.size)?.place
      const told = row.values[column]!
      const range: [number, number] = typeof told === 'number' ? [told, told] : told
      return place === undefined ? [] : [{ size: row.size, place, range, middle: (range[0] + range[1]) / 2 }]
    })
    // Length alone says nothing of the waist.
    if (measure === 'inside leg' || rows.length === 0) continue
    const between = interpolate(rows, value)
    const row = rows.reduce((best, one) =>
      Math.abs(one.place - between) < Math.abs(best.place - between) ? one : best,
    )
    // Within a range the chart has decided, though the ends of it are nearer to the next size.
    const inside = value >= row.range[0] && value <= row.range[1]
    const place = inside ? row.place + 0.6 * (between - row.place) : between
    clues.push({
      of: 'this product',
      mean: place,
      deviation: slack[measure],
      reason: { from: 'chart', measure, value, size: row.size, range: row.range },
    })
  }
  if (clues.length === 0) clues.push(...tableClues(scale, body))
  return clues
}

/** The place at which the chart's middles reach a value, straight between rows; beyond the ends it goes on as they do. */
function interpolate(rows: { place: number; middle: number }[], value: number): number {
  const sorted = rows
    .filter((row, i) => rows.findIndex(other => other.middle === row.middle) === i)
    .sort((a, b) => a.middle - b.middle)
  if (sorted.length < 2) return sorted[0]!.place
  let i = 1
  while (i < sorted.length - 1 && sorted[i]!.middle < value) i++
  const [low, high] = [sorted[i - 1]!, sorted[i]!]
  const place = low.place + ((value - low.middle) / (high.middle - low.middle)) * (high.place - low.place)
  // One that is far outside the chart is no size of this product, and not five sizes beyond it either.
  return Math.max(sorted[0]!.place - 2, Math.min(sorted.at(-1)!.place + 2, place))
}

const grown = 12
const isWorn = ({ kind }: SizeScale): boolean => kind === 'letters' || kind === 'clothing' || kind === 'waist'

function tableClues(scale: SizeScale, body: NonNullable<ToldSizes['body']>): Clue[] {
  const { 'foot length': foot, height, weight, age, finger } = body
  const told: Extract<SizeReason, { from: 'body' }> = {
    from: 'body',
    ...(height !== undefined && { height }),
    ...(weight !== undefined && { weight }),
    ...(age !== undefined && { age }),
  }
  if (scale.kind === 'shoes' && foot !== undefined) {
    const place = shoeOfFoot(foot)
    return [
      {
        of: 'wearer',
        mean: place,
        deviation: 0.4,
        reason: {
          from: 'chart',
          measure: 'foot length',
          value: foot,
          size: String(Math.round(place)),
          range: [foot, foot],
        },
      },
    ]
  }
  const childShoe = age === undefined ? undefined : childShoeOf(age)
  if (scale.kind === 'shoes' && childShoe !== undefined)
    return [{ of: 'wearer', mean: childShoe, deviation: 1.2, reason: told }]
  // What is cut for grown-ups fits no small child, whichever its smallest size is.
  if (age !== undefined && age < grown && height === undefined && scale.wearer !== 'children' && isWorn(scale))
    return [{ of: 'wearer', mean: scale.sizes[0]!.place - 4, deviation: 1, reason: told }]
  if (scale.kind === 'ring' && finger !== undefined) {
    const ring = ringSize({ circumference: finger * 10 })
    return ring
      ? [
          {
            of: 'wearer',
            mean: Number(ring.eu) / 2,
            deviation: 0.3,
            reason: { from: 'chart', measure: 'finger', value: finger, size: ring.eu, range: [finger, finger] },
          },
        ]
      : []
  }
  if (scale.kind === 'child') {
    const size = childSize({ heightCm: height, ageMonths: age === undefined ? undefined : age * 12 })
    return size === undefined
      ? []
      : [{ of: 'wearer', mean: size / 6, deviation: height === undefined ? 0.8 : 0.4, reason: told }]
  }
  if (height !== undefined && weight !== undefined && (scale.kind === 'letters' || scale.kind === 'clothing')) {
    const girth = girthOf(height, weight, scale.wearer === 'women')
    // The chest of size M, and what a size adds: EN 13402-3.
    const middle = scale.wearer === 'women' ? 90 : 98
    const place =
      scale.kind === 'letters'
        ? 1 + (girth - middle) / (scale.wearer === 'women' ? 8 : 7)
        : (scale.wearer === 'women' ? 19 : 24) + (girth - 88) / 4
    return [{ of: 'wearer', mean: place, deviation: 0.9, reason: told }]
  }
  return []
}

/** The chest in cm that goes with height and weight: of a column of that volume, a share that grows with build. */
function girthOf(height: number, weight: number, woman: boolean): number {
  const root = Math.sqrt(weight / height)
  return woman ? 22 + 116 * root : 20 + 122 * root
}

/** What to ask for: the measures by which the chart goes that people know, the best first. */
export function measuresToAsk(product: Product): Measure[] {
  const scale = scaleOf(product)
  const charted = (product.sizeChart ? measuresOf(product.sizeChart) : []).flatMap(measure =>
    measure && measure !== 'inside leg' ? [measure] : [],
  )
  if (charted.length > 0) return charted.slice(0, 2)
  if (scale?.kind === 'shoes') return ['foot length']
  if (scale?.kind === 'ring') return ['finger']
  return scale?.kind === 'child' ? ['height', 'age'] : ['height', 'weight']
}
