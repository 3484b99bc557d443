import type { Product } from '../catalogue.ts'
import { type Fact, readFact } from './fact.ts'
import type { Quantity } from './quantities.ts'

/** One property across products: a cell for each, `undefined` where the shop does not say. */
export type Row = { name: string; cells: (Fact['value'] | undefined)[]; same: boolean }

/**
 * The attributes of products side by side: what differs first, and among that what most of them tell. Quantities of one
 * dimension are put in one unit, so that "980 g" beside "1.9 kg" is "0.98 kg", and "1 l" is the same as "1000 ml".
 */
export function comparison(products: Product[], shopLanguage: string): Row[] {
  const names = [...new Set(products.flatMap(product => Object.keys(product.attributes)))]
  const rows = names.map((name): Row => {
    const values = products.map(product => product.attributes[name])
    const quantities = values.map(value => measured(name, value, shopLanguage))
    const cells = sameUnit(values, quantities)
    return { name, cells, same: new Set(cells.map(cell => JSON.stringify(cell))).size === 1 }
  })
  const told = ({ cells }: Row) => cells.filter(cell => cell !== undefined).length
  return rows.toSorted((a, b) => Number(a.same) - Number(b.same) || told(b) - told(a))
}

/** The quantity that a value is, where it is a single one and nothing but that. */
export function measured(name: string, value: Fact['value'] | undefined, shopLanguage: string): Quantity | undefined {
  if (value === undefined || typeof value === 'boolean' || Array.isArray(value)) return undefined
  const { quantities } = readFact({ source: 'attribute', name, value }, shopLanguage)
  return quantities.length === 1 ? quantities[0] : undefined
}

const alone = /^(-?\d+(?:[.,]\d+)?)\s*([\p{L}°%]+)$/u

/** Values that differ in the unit alone, put in the unit of the first. */
function sameUnit(values: (Fact['value'] | undefined)[], quantities: (Quantity | undefined)[]): Row['cells'] {
  const parts = values.map(value => (typeof value === 'string' ? alone.exec(value.trim()) : null))
  const first = parts.findIndex(part => part !== null)
  const unit = parts[first]?.[2]
  const base = quantities[first]
  if (!unit || !base) return values
  const factor = base.value / Number(parts[first]![1]!.replace(',', '.'))
  if (!Number.isFinite(factor) || factor === 0) return values
  return values.map((value, i) => {
    const own = quantities[i]
    if (!parts[i] || !own || own.dimension !== base.dimension || parts[i]![2] === unit) return value
    // "1 person" beside "2 persons": another word, and the same unit.
    if (own.value / Number(parts[i]![1]!.replace(',', '.')) === factor) return value
    return `${Number((own.value / factor).toPrecision(4))} ${unit}`
  })
}

/** The price for a unit in which things of that kind are sold, in minor units: 100 ml, 1 l or a piece. */
export type UnitPrice = { amount: number; currency: string; per: '100 ml' | '1 l' | '100 g' | '1 kg' | 'piece' }

/** Names of what is bought by the amount; the volume of a backpack is not. */
const bought =
  /^(?:volume|contents?|net (?:weight|volume|contents?)|quantity|inhalt|f[uü]llmenge|contenance|contenu|contenido|contenuto|conte[uú]do)$/i
const counted = /^(?:pieces|teile|st[uü]ck|pi[eè]ces|piezas|pezzi|pe[cç]as)$/i

/** What each product costs by the amount, where every one of them is sold so and the amounts are not the same. */
export function unitPrices(
  products: Product[],
  prices: { amount: number; currency: string }[],
): UnitPrice[] | undefined {
  const amounts = products.map(product => amountOf(product))
  const first = amounts[0]
  if (!first || !amounts.every(one => one?.dimension === first.dimension)) return undefined
  const values = amounts.map(one => one!.value)
  if (new Set(values).size === 1) return undefined
  const large = Math.min(...values) >= 500
  const [per, unit] =
    first.dimension === 'volume'
      ? large
        ? (['1 l', 1000] as const)
        : (['100 ml', 100] as const)
      : first.dimension === 'mass'
        ? large
          ? (['1 kg', 1000] as const)
          : (['100 g', 100] as const)
        : (['piece', 1] as const)
  return prices.map(({ amount, currency }, i) => ({ amount: Math.round((amount / values[i]!) * unit), currency, per }))
}

/** More than this in one pack is no consumable: a cool box of 24 l is not sold by the litre. */
const mostVolume = 5000

function amountOf(product: Product): { value: number; dimension: string } | undefined {
  for (const [name, value] of Object.entries(product.attributes)) {
    const quantity = measured(name, value, 'en')
    if (!quantity || quantity.value <= 0) continue
    if (bought.test(name) && (quantity.dimension === 'mass' || quantity.dimension === 'volume'))
      return quantity.value <= mostVolume ? quantity : undefined
    if (counted.test(name) && quantity.dimension === 'number') return { value: quantity.value, dimension: 'pieces' }
  }
  return undefined
}
