/** How something turned out on the body: 0 too small, 1 fits, 2 too large. The order is what the models rest on. */
export type Outcome = 0 | 1 | 2

export const outcomes = ['small', 'fit', 'large'] as const
export type Fit = (typeof outcomes)[number]

/** What is known before it is worn: who takes what in which size. `NaN` stands for a number that is not told. */
export type Wearing = {
  customer: string
  item: string
  /** As written: '8', 'M', '38/32' */
  size: string
  heightCm: number
  weightKg: number
  /** Band of the bra size, as a number in whichever system the data uses */
  band: number
  /** Place of the cup in A, B, C, ...; 'dd' is one above D */
  cup: number
  age: number
  /** '' where it is not told */
  bodyType: string
  category: string
}

export type FitRow = Wearing & { fit: Outcome }

const columns = ['customer', 'item', 'size', 'fit'] as const

/**
 * Rows of a table with a header, in any order of columns: customer, item, size, fit, and where there are such height_cm,
 * weight_kg, bust ('34d'), body_type, age, category. Cells may be empty, or hold 'nan'; a height or weight may come with
 * its unit (5' 8", 137lbs). A row that does not tell how it fitted has nothing to say and is left out.
 *
 * @throws Error that names the line and what is wrong with it
 */
export function fitRows([header = [], ...lines]: string[][], file = 'the table'): FitRow[] {
  const names = header.map(name => name.trim().toLowerCase().replace(/[ -]/g, '_'))
  const missing = columns.filter(name => !names.includes(name))
  if (missing.length > 0)
    throw new Error(`${file}: the first line is "${header.join(',')}", but it has to name ${missing.join(', ')}`)
  const place = Object.fromEntries(names.map((name, i) => [name, i]))
  return lines.flatMap((line, i) => {
    const cell = (name: string): string => told(line[place[name] ?? -1])
    const said = cell('fit').toLowerCase()
    if (said === '') return []
    const fit = outcomes.indexOf(said as Fit)
    if (fit < 0)
      throw new Error(`${file}: line ${i + 2} has the fit "${cell('fit')}", which is none of ${outcomes.join(', ')}`)
    return {
      // Rows that tell no customer are not all of one.
      customer: cell('customer') || `${file} ${i + 2}`,
      item: cell('item'),
      size: cell('size').toUpperCase(),
      fit: fit as Outcome,
      heightCm: within(centimetres(cell('height_cm')), 40, 250),
      weightKg: within(kilograms(cell('weight_kg')), 2, 350),
      ...bust(cell('bust')),
      age: within(number(cell('age')), 1, 110),
      bodyType: cell('body_type').toLowerCase(),
      category: cell('category').toLowerCase(),
    }
  })
}

/** A cell without the marks that tables use for nothing. */
function told(cell = ''): string {
  const text = cell.trim()
  return /^(?:nan|null|none|n\/?a|-|\?)$/i.test(text) ? '' : text
}

const number = (text: string): number => (text === '' ? Number.NaN : Number(text.replace(/^(\d+),(\d{1,2})$/, '$1.$2')))

/** '172.7', '172 cm', '1.72 m', `5' 8"`, '5ft 8in', '68in' */
function centimetres(text: string): number {
  const feet = /^(\d)\s*(?:'|′|’|ft|feet|foot)\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|″|”|''|in(?:ch(?:es)?)?)?)?$/i.exec(text)
  if (feet) return Number(feet[1]) * 30.48 + Number(feet[2] ?? 0) * 2.54
  const [, figure, unit] = /^(.*?\d)\s*(cm|m|in(?:ch(?:es)?)?|")?$/i.exec(text) ?? []
  return number(figure ?? '') * (unit === undefined || /cm/i.test(unit) ? 1 : /^m$/i.test(unit) ? 100 : 2.54)
}

/** '61.2', '61 kg', '137lbs' */
function kilograms(text: string): number {
  const [, figure, unit] = /^(.*?\d)\s*(kgs?|lbs?|pounds?)?$/i.exec(text) ?? []
  return number(figure ?? '') * (unit && !/^kg/i.test(unit) ? 0.45359 : 1)
}

/** A number in a plausible range; people write a birth year, or 0, where they do not want to tell. */
const within = (value: number, least: number, most: number): number =>
  value >= least && value <= most ? value : Number.NaN

const cups = ['aa', 'a', 'b', 'c', 'd', 'dd', 'ddd', 'g', 'h', 'i', 'j', 'k']
/** The same cup by another name; '34d+' and 'ddd/e' are as written on some shops' forms. */
const sameCup: Record<string, string> = { 'd+': 'dd', e: 'dd', f: 'ddd', 'dd/e': 'dd', 'ddd/e': 'ddd', 'ddd/f': 'ddd' }

/** '34d' as band and cup; either may be left out. */
export function bust(text: string): { band: number; cup: number } {
  const match = /^(\d{2,3})?\s*([a-z/+]*)$/.exec(text.toLowerCase().trim())
  const letters = match?.[2] ?? ''
  const cup = cups.indexOf(sameCup[letters] ?? letters)
  return { band: match?.[1] ? Number(match[1]) : Number.NaN, cup: cup < 0 ? Number.NaN : cup }
}

const letterSizes: Record<string, number> = {
  xxxs: -3,
  '3xs': -3,
  xxs: -2,
  xs: -1,
  s: 0,
  m: 1,
  l: 2,
  xl: 3,
  xxl: 4,
  '2xl': 4,
  xxxl: 5,
  '3xl': 5,
  '4xl': 6,
  '5xl': 7,
  '1x': 3.5,
  '2x': 4.5,
  '3x': 5.5,
  '4x': 6.5,
}

/** A size as a number, so that sizes can be told apart by how far: the first number in it, or the place of a letter size. */
export function sizeNumber(size: string): number {
  const letters = size
    .toLowerCase()
    .split(/[/-]/)
    .map(one => letterSizes[one.trim()])
  // "S/M" is half-way.
  if (letters.every(letter => letter !== undefined)) return letters.reduce((sum, one) => sum + one, 0) / letters.length
  const number = /\d+(?:[.,]\d+)?/.exec(size)?.[0]
  return number === undefined ? Number.NaN : Number(number.replace(',', '.'))
}
