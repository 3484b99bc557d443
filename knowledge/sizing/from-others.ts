import type { Product } from '../catalogue.ts'
import type { Cut } from '../sizing.ts'
import type { Fit } from './fit-rows.ts'
import { outcomes } from './fit-rows.ts'
import { placeOf, scaleOf } from './size-scale.ts'
import { fitTrueSizes } from './true-size.ts'
import { type Response, usualResponse } from './weigh.ts'

/** How something that somebody took in a size turned out. */
export type FitRecord = { customer: string; product: string; size: string; fit: Fit }

export type FitStatistics = {
  /** How a product is cut, told by those who wore it, by its brand where they are few. */
  cutOf(product: Product): Cut
  /** How a brand is cut in a family of sizes. */
  cutOfBrand(brand: string, family: string): { offset: number; deviation: number }
  response: Response
}

const believed = 0.84
const turns = 5
/** Fewer say nothing of a product. */
const fewest = 5

/**
 * Learns from all fit feedback of a shop how its products are cut, with the latent true size model: a customer's own size
 * is what they take elsewhere in the family, a product's offset is drawn around its brand's, both shrunk towards 0.
 */
export function learnFitStatistics(
  records: readonly FitRecord[],
  products: ReadonlyMap<string, Product>,
): FitStatistics {
  const scales = new Map([...products.values()].map(product => [product.id, scaleOf(product)]))
  const rows = records.flatMap(record => {
    const scale = scales.get(record.product)
    const place = scale && placeOf(scale, record.size)
    return scale && place !== undefined ? [{ ...record, place, family: scale.family }] : []
  })
  const product = coded(rows, row => row.product)
  const brandOf = (row: (typeof rows)[number]) => `${products.get(row.product)!.brand ?? ''} ${row.family}`
  const brand = coded(rows, brandOf)
  const customer = coded(rows, row => `${row.customer} ${row.family}`)
  // By turns: customers' sizes from what they wear and how that is cut, then how it is cut from who wears it.
  const offsets = new Float64Array(rows.length)
  let model = learn(offTheirOwn())
  for (let turn = 1; turn < turns; turn++) {
    const slope = responseOf().slope
    for (const i of offsets.keys())
      offsets[i] = (model.kinds[0]!.values[brand.codes[i]!]! + model.kinds[1]!.values[product.codes[i]!]!) / slope
    model = learn(offTheirOwn())
  }

  /**
   * By how much each size is above the customer's own. Some know how a thing is cut and choose accordingly: by which share
   * of the offset they do on the whole is taken from what they choose, and the rest of each choice is their own size.
   */
  function offTheirOwn(): Float64Array {
    const places = centred(Float64Array.from(rows, row => row.place))
    const cuts = centred(offsets)
    const [up, all] = places.reduce(([u, a], place, i) => [u - place * cuts[i]!, a + cuts[i]! ** 2], [0, 1])
    const corrected = Math.max(0, Math.min(1, up! / all!))
    const own = centred(Float64Array.from(rows, ({ place }, i) => place + corrected * offsets[i]!))
    return own.map((off, i) => Math.max(-4, Math.min(4, off - corrected * offsets[i]!)))
  }

  /** Less the mean of the customer. */
  function centred(values: Float64Array): Float64Array {
    const sums = new Float64Array(customer.names.size)
    const counts = new Float64Array(customer.names.size)
    for (const [i, code] of customer.codes.entries()) {
      sums[code]! += values[i]!
      counts[code]!++
    }
    return values.map((value, i) => value - sums[customer.codes[i]!]! / counts[customer.codes[i]!]!)
  }

  function learn(inputs: Float64Array) {
    return fitTrueSizes({
      count: rows.length,
      inputs,
      width: 1,
      symmetric: true,
      // Where everybody always takes the same size, nothing tells what one more would do.
      prior: { weights: [usualResponse.slope], precision: 20 },
      outcome: Uint8Array.from(rows, row => outcomes.indexOf(row.fit)),
      kinds: [
        // The brand first: what its products share is to be its own.
        { codes: brand.codes, count: brand.names.size, variance: 0.5 },
        { codes: product.codes, count: product.names.size, variance: 0.5 },
        { codes: customer.codes, count: customer.names.size, variance: 0.3 },
      ],
    })
  }

  /** With little feedback the usual response; and what is off by more sizes never fits better. */
  function responseOf(): Response {
    const trusted = rows.length / (rows.length + 200)
    return {
      slope: trusted * Math.max(1, model.weights[0]!) + (1 - trusted) * usualResponse.slope,
      alpha: trusted * model.alpha + (1 - trusted) * usualResponse.alpha,
      beta: trusted * model.beta + (1 - trusted) * usualResponse.beta,
    }
  }
  const response = responseOf()

  const counts = new Map<string, [number, number, number]>()
  for (const row of rows)
    for (const key of [row.product, brandOf(row)]) {
      const told = counts.get(key) ?? [0, 0, 0]
      told[outcomes.indexOf(row.fit)]!++
      counts.set(key, told)
    }
  const effect = (kind: number, code: number | undefined) =>
    code === undefined
      ? { value: 0, variance: model.kinds[kind]!.variance }
      : { value: model.kinds[kind]!.values[code]!, variance: model.kinds[kind]!.variances[code]! }
  return {
    response,
    cutOfBrand(name, family) {
      const { value, variance } = effect(0, brand.names.get(`${name} ${family}`))
      return { offset: value / response.slope, deviation: Math.sqrt(variance) / response.slope }
    },
    cutOf(one) {
      const ofFamily = `${one.brand ?? ''} ${scaleOf(one)?.family}`
      const own = effect(1, product.names.get(one.id))
      const shared = effect(0, brand.names.get(ofFamily))
      const offset = (own.value + shared.value) / response.slope
      const deviation = Math.sqrt(own.variance + shared.variance) / response.slope
      const told = counts.get(one.id) ?? [0, 0, 0]
      const enough = sum(told) >= fewest || one.brand === undefined
      const [small, fit, large] = enough ? told : (counts.get(ofFamily) ?? [0, 0, 0])
      const runs = verdict(offset, deviation, small + fit + large)
      return { of: enough ? 'product' : 'brand', runs, small, fit, large, offset, deviation }
    },
  }
}

const sum = ([small, fit, large]: [number, number, number]): number => small + fit + large

/** Small or large where four in five such findings are; true where it can hardly be either. */
function verdict(offset: number, deviation: number, told: number): Cut['runs'] {
  if (told < fewest) return 'unclear'
  if (Math.abs(offset) > 0.3 && Math.abs(offset) > believed * deviation) return offset < 0 ? 'small' : 'large'
  return Math.abs(offset) <= 0.3 && deviation < 0.4 ? 'true' : 'unclear'
}

function coded<T>(rows: readonly T[], name: (row: T) => string): { codes: Int32Array; names: Map<string, number> } {
  const names = new Map<string, number>()
  const codes = Int32Array.from(rows, row => {
    const key = name(row)
    const code = names.get(key) ?? names.size
    names.set(key, code)
    return code
  })
  return { codes, names }
}
