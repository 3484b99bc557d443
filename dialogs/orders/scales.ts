import { tokensOf } from './tokens.ts'

/** Values that follow one another though no number says so. */
const ladders: string[][] = [
  ['xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl', 'xxxl'],
  ['mini', 'small', 'medium', 'large', 'extra large'],
  ['portable', 'medium', 'large'],
  ['none', 'low', 'medium', 'high'],
  ['beginner', 'intermediate', 'expert'],
  ['easy', 'medium', 'hard'],
  ['basic', 'professional'],
  ['a6', 'a5', 'a4', 'a3'],
  ['i3', 'i5', 'i7', 'i9'],
  ['no', 'yes'],
  ['not resistant', 'ipx4', 'ipx5', 'ipx7', 'ipx8'],
  ['light', 'medium', 'dark'],
  ['standard', 'high-back'],
  ['1080p', '2k', '4k', '5k', '8k'],
]

const bases: Record<string, [unit: string, factor: number]> = {
  liter: ['ml', 1000],
  ml: ['ml', 1],
  cl: ['ml', 10],
  tb: ['gb', 1000],
  gb: ['gb', 1],
  mb: ['gb', 0.001],
  kg: ['g', 1000],
  g: ['g', 1],
  lbs: ['lbs', 1],
  m: ['mm', 1000],
  cm: ['mm', 10],
  mm: ['mm', 1],
  inch: ['inch', 1],
  in: ['inch', 1],
  ft: ['inch', 12],
}

/** The first number of a value with its unit in a base unit: "1.5 L" is 1,500 ml, "13-inch" 13 inch, "24MP" 24 mp. */
export function measureOf(value: string): { value: number; unit: string } | undefined {
  const [number, unit] = tokensOf(value)
  if (!number || !/^\d/.test(number.form)) return undefined
  const amount = Number(number.form)
  if (!Number.isFinite(amount)) return undefined
  const base = unit && bases[unit.form]
  return base ? { value: amount * base[1], unit: base[0] } : { value: amount, unit: unit?.form ?? '' }
}

/** Where each value of an option stands on its scale; `undefined` where the values do not follow one another. */
export function scaleOf(values: string[]): Map<string, number> | undefined {
  const folded = values.map(value => value.toLowerCase())
  const ladder = ladders.find(rungs => folded.every(value => rungs.includes(value)))
  if (ladder) return new Map(values.map((value, i) => [value, ladder.indexOf(folded[i]!)]))
  const measures = values.map(measureOf)
  const units = new Set(measures.map(one => one?.unit))
  if (measures.includes(undefined) || units.size > 1) return undefined
  return new Map(values.map((value, i) => [value, measures[i]!.value]))
}

/** The options that a comparison may be about, the likeliest first: "bigger" of a bottle is its capacity. */
export function optionsFor(attribute: string, options: string[]): string[] {
  const wanted = dimensions[attribute] ?? [attribute]
  const found: string[] = []
  for (const name of wanted) {
    for (const option of options) {
      const words = option.toLowerCase()
      if ((words === name || words.split(/\W+/).includes(name) || words.includes(name)) && !found.includes(option))
        found.push(option)
    }
  }
  return found
}

/** Attributes of comparisons (see nlu/entities/comparison-words.ts) and the option names that hold them. */
const dimensions: Record<string, string[]> = {
  size: [
    'size',
    'capacity',
    'frame size',
    'screen size',
    'dimensions',
    'diameter',
    'length',
    'height',
    'pieces',
    'piece count',
    'volume',
    'weight range',
  ],
  length: ['length', 'height', 'size'],
  height: ['height', 'length', 'size'],
  width: ['width', 'diameter', 'size'],
  weight: ['weight', 'weight range'],
  brightness: ['brightness', 'lumens'],
  capacity: ['capacity', 'volume', 'storage', 'size'],
  storage: ['storage', 'capacity', 'memory'],
  memory: ['ram', 'memory', 'storage'],
  power: ['power', 'wattage', 'pressure', 'output'],
  speed: ['speed', 'processor'],
  resolution: ['resolution'],
  zoom: ['zoom'],
  thickness: ['thickness'],
  pressure: ['pressure'],
  pieces: ['pieces', 'piece count'],
  difficulty: ['difficulty'],
  'battery life': ['battery life', 'battery'],
  battery: ['battery life', 'battery'],
  ventilation: ['ventilation'],
}
