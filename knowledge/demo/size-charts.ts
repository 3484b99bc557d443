import type { SizeChart } from '../catalogue.ts'
import { brands } from './brands.ts'

type Range = [number, number]

const letters = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL']
const legs = /jeans|trousers|chinos|leggings|shorts|skirt|pyjama bottoms|rain trousers/
const heads = /hat|beanie|cap/
const hands = /gloves|mittens/

/**
 * What each size of a garment or shoe measures, in centimetres of the body. A brand that is cut small has smaller numbers
 * under the same label.
 */
export function sizeChart(type: string, sizes: string[], wearer: { audience: string; brand?: string }): SizeChart {
  const cut = (wearer.brand && brands[wearer.brand]?.cut) || 0
  const first = sizes[0]!
  const rows = (measure: (size: string) => Range[]) => sizes.map(size => ({ size, values: measure(size) }))

  if (/x/.test(first)) {
    const inches = (size: string) => size.split('x').map(Number) as [number, number]
    return {
      columns: ['waist', 'hips', 'inside leg'],
      rows: rows(size => {
        const [waist, length] = inches(size)
        return [around(waist * 2.54 + cut * 2, 2), around(waist * 2.54 + 19 + cut * 2, 2), around(length * 2.54, 1)]
      }),
    }
  }
  if (/sock|tights/.test(type)) {
    const ends = (size: string) => (/\d/.test(size) ? (size.split('–').map(Number) as Range) : undefined)
    return {
      columns: ['foot length'],
      rows: rows(size => {
        const [from, to] = ends(size) ?? [34 + letters.indexOf(size), 36 + letters.indexOf(size)]
        return [[foot(from)[0], foot(to)[1]]]
      }),
    }
  }
  if (type === 'belt') return { columns: ['waist'], rows: rows(size => [around(Number(size), 4)]) }
  if (Number(first) >= 60)
    return {
      columns: ['height', 'chest', 'waist'],
      rows: rows(size => [
        [Number(size) - 5, Number(size)],
        around(Number(size) * 0.36 + 18, 1),
        around(Number(size) * 0.25 + 27, 1),
      ]),
    }
  if (Number(first) >= 15) return { columns: ['foot length'], rows: rows(size => [foot(Number(size), cut)]) }

  const step = (size: string) => letters.indexOf(size) - letters.indexOf('M') + cut
  if (heads.test(type)) return { columns: ['head'], rows: rows(size => [around(57 + 2 * step(size), 1)]) }
  if (hands.test(type)) return { columns: ['hand'], rows: rows(size => [around(20 + 1.5 * step(size), 0.7)]) }
  const [chest, waist, hips] =
    wearer.audience === 'women' ? [90, 74, 98] : wearer.audience === 'men' ? [100, 87, 101] : [96, 82, 100]
  const at = (base: number, size: string): Range => around(base + 6 * step(size), 3)
  if (legs.test(type)) {
    const leg = wearer.audience === 'women' ? 78 : 81
    return {
      columns: ['waist', 'hips', 'inside leg'],
      rows: rows(size => [at(waist, size), at(hips, size), around(leg + 0.8 * step(size), 1)]),
    }
  }
  return { columns: ['chest', 'waist', 'hips'], rows: rows(size => [at(chest, size), at(waist, size), at(hips, size)]) }
}

/** The feet that an EU size fits, in cm: two thirds of a centimetre per size, 26.5 for a 42. */
function foot(size: number, cut = 0): Range {
  const length = (size * 2) / 3 - 1.5 + cut * 0.6
  return [round(length - 0.4), round(length + 0.2)]
}

const round = (cm: number) => Math.round(cm * 10) / 10
const around = (middle: number, reach: number): Range => [round(middle - reach), round(middle + reach)]
