import { fold } from '../fold.ts'

/** A figure with its unit, as a multiple of the unit of its dimension: "1.5 kg" is 1500 of mass. */
export type Quantity = { value: number; dimension: string; text: string }

/** Dimension, then its units with how many of the first make one of them. */
const table: [dimension: string, units: [factor: number, words: string][]][] = [
  [
    'mass',
    [
      [1, 'g gr gram grams gramm gramme grammes gramo gramos grama gramas grammo grammi'],
      [1000, 'kg kgs kilo kilos kilogram kilograms kilogramm kilogrammes kilogramos quilo quilos chilo chili'],
      [0.001, 'mg milligram milligrams'],
      [28.3495, 'oz ounce ounces'],
      [453.592, 'lb lbs pound pounds pfund'],
    ],
  ],
  [
    'length',
    [
      [1, 'cm centimeter centimeters centimetre centimetres zentimeter centimetro centimetros centimetri'],
      [0.1, 'mm millimeter millimeters millimetre millimetres milimetros millimetri'],
      [100, 'm meter meters metre metres metro metros metri'],
      [100_000, 'km kilometer kilometers kilometre kilometres kilometro kilometros'],
      [2.54, 'inch inches in zoll pouce pouces pulgada pulgadas polegada polegadas pollice pollici'],
      [30.48, 'ft feet foot'],
      [91.44, 'yard yards'],
    ],
  ],
  [
    'volume',
    [
      [1, 'ml milliliter milliliters millilitre millilitres mililitros millilitri'],
      [10, 'cl'],
      [1000, 'l lt liter liters litre litres litro litros litri'],
      [29.5735, 'floz'],
      [3785.41, 'gal gallon gallons'],
    ],
  ],
  [
    'time',
    [
      [60, 'min mins minute minutes minuten minuto minutos minuti'],
      [3600, 'h hr hrs hour hours stunde stunden heure heures hora horas ora ore'],
      [1, 's sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondi'],
      [86_400, 'day days tag tage tagen jour jours dia dias giorno giorni'],
      [604_800, 'week weeks woche wochen semaine semaines semana semanas settimana settimane'],
      [2_629_800, 'month months monat monate mois mes meses mese mesi'],
      [31_557_600, 'year years jahr jahre ans annees ano anos anno anni'],
    ],
  ],
  [
    'power',
    [
      [1, 'w watt watts vatio vatios'],
      [1000, 'kw kilowatt kilowatts'],
    ],
  ],
  ['light', [[1, 'lm lumen lumens']]],
  ['voltage', [[1, 'v volt volts voltios']]],
  [
    'current',
    [
      [1, 'a amp amps ampere amperes'],
      [0.001, 'ma'],
    ],
  ],
  [
    'charge',
    [
      [1, 'mah'],
      [1000, 'ah'],
    ],
  ],
  [
    'data',
    [
      [1, 'gb gig gigs gigabyte gigabytes'],
      [0.001, 'mb megabyte megabytes'],
      [1000, 'tb terabyte terabytes'],
    ],
  ],
  ['loudness', [[1, 'db decibel decibels dezibel']]],
  [
    'frequency',
    [
      [1, 'hz hertz'],
      [1000, 'khz'],
      [1_000_000, 'mhz'],
      [1e9, 'ghz'],
    ],
  ],
  ['temperature', [[1, 'c celsius degrees degree grad degres grados graus gradi']]],
  ['pixels', [[1, 'mp megapixel megapixels']]],
  [
    'pressure',
    [
      [1, 'bar bars'],
      [0.0689476, 'psi'],
    ],
  ],
  ['carat', [[1, 'carat carats ct karat']]],
  ['persons', [[1, 'person persons people personen personne personnes persona personas pessoa pessoas persone']]],
  ['share', [[1, '% percent prozent']]],
  ['money', [[1, '€ $ £ eur euro euros usd dollar dollars']]],
]

const units = new Map<string, { dimension: string; factor: number }>()
for (const [dimension, rows] of table)
  for (const [factor, words] of rows) for (const word of words.split(' ')) units.set(word, { dimension, factor })

/** Units that are words of their own, so that they count only behind a figure. */
const figuresOnly = new Set([
  'a',
  'c',
  'in',
  'm',
  's',
  'l',
  'g',
  'h',
  'v',
  'w',
  'ma',
  'ore',
  'mes',
  'ct',
  'min',
  'day',
  'days',
  'dia',
  '%',
])

const amount = /(?<![\p{L}\d])(-?\d+(?:[.,]\d+)?)[\s-]*(fl\.? ?oz|°\s?[cf]|["”]|[\p{L}]+|%|€|\$|£)?/gu

/** Small numbers as words, in six languages; "one" and its like are articles more often. */
const counted = new Map(
  [
    'two zwei deux dos due dois duas',
    'three drei trois tres tre',
    'four vier quatre cuatro quattro quatro',
    'five funf cinq cinco cinque',
    'six sechs six seis sei',
    'seven sieben sept siete sette sete',
    'eight acht huit ocho otto oito',
    'nine neun neuf nueve nove',
    'ten zehn dix diez dieci dez',
  ].flatMap((words, i) => words.split(' ').map(word => [word, String(i + 2)] as const)),
)

/** A text with its small numbers in figures: "two people" is "2 people". */
export const inFigures = (text: string): string => text.replace(/\p{L}+/gu, word => counted.get(fold(word)) ?? word)

/** Every figure with a unit in a text; figures without one have the dimension 'number'. "4 x 6 cm" is two lengths. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of fold(text.replace(/(\d)\s*[x×]\s*(?=\d)/g, '$1 x ')).matchAll(amount)) {
    const value = Number(match[1]!.replace(',', '.'))
    const word = (match[2] ?? '').replace(/[."”\s]/g, sign => (sign === '"' || sign === '”' ? 'inch' : ''))
    const unit = /^°/.test(word) ? { dimension: 'temperature', factor: 1 } : units.get(word)
    found.push({ value: value * (unit?.factor ?? 1), dimension: unit?.dimension ?? 'number', text: match[0].trim() })
  }
  // Sides before the one that bears the unit: "45 x 14 cm".
  for (let at = found.length - 2; at >= 0; at--) {
    const next = found[at + 1]!
    if (found[at]!.dimension === 'number' && / x$/.test(found[at]!.text) && next.dimension === 'length') {
      const factor = units.get(/(\p{L}+)$/u.exec(next.text)?.[1] ?? '')?.factor ?? 1
      found[at] = { ...found[at]!, value: found[at]!.value * factor, dimension: 'length' }
    }
  }
  return found
}

/** The dimensions that words ask for by their units: "how many kilos", "in inches". */
export function dimensionsNamed(words: string[]): Set<string> {
  const found = new Set<string>()
  for (const word of words) {
    const unit = figuresOnly.has(word) ? undefined : units.get(word)
    if (unit) found.add(unit.dimension)
  }
  return found
}

/**
 * The quantities of a text in the unit that a question names, where that is another one: "3.1 kg" of "how many pounds" is
 * 6.83 pounds; to three figures.
 */
export function inUnitsOf(question: string, text: string): { values: number[]; unit: string } | undefined {
  const words = [...fold(question).matchAll(/\p{L}+|["”]/gu)].map(([word]) => (/\p{L}/u.test(word) ? word : 'inch'))
  for (const word of words) {
    const asked = figuresOnly.has(word) ? undefined : units.get(word)
    if (!asked || asked.dimension === 'persons' || asked.dimension === 'money') continue
    const own = quantitiesIn(text).filter(one => one.dimension === asked.dimension)
    const said = own.map(one => units.get(/(\p{L}+)$/u.exec(one.text)?.[1] ?? '')?.factor)
    if (own.length === 0 || said.includes(asked.factor)) continue
    return { values: own.map(({ value }) => Number((value / asked.factor).toPrecision(3))), unit: word }
  }
  return undefined
}
