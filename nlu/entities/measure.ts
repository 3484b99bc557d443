import { parseNumber } from '../numbers.ts'
import { anyOf, type Finder, type Found, matches } from './finder.ts'

/** `base` and `factor` make 1 l and 1000 ml the same. */
type Unit = { unit: string; base: string; factor: number }

const table: [unit: string, base: string, factor: number, words: string][] = [
  ['ml', 'ml', 1, 'ml, milliliter, milliliters, millilitre, millilitres, mililitro, mililitros, millilitri'],
  ['cl', 'ml', 10, 'cl, centiliter, centilitres'],
  ['l', 'ml', 1000, 'l, lt, liter, liters, litre, litres, litro, litros, litri'],
  ['fl oz', 'ml', 29.5735, 'fl oz, fluid ounce, fluid ounces'],
  ['gal', 'ml', 3785.41, 'gal, gallon, gallons'],
  ['mg', 'g', 0.001, 'mg, milligram, milligrams'],
  ['g', 'g', 1, 'g, gr, gram, grams, gramm, gramme, grammes, gramo, gramos, gramas, grammi'],
  [
    'kg',
    'g',
    1000,
    'kg, kgs, kilo, kilos, kilogram, kilograms, kilogramm, kilogramme, kilogramo, kilogramos, quilos, chili',
  ],
  ['oz', 'g', 28.3495, 'oz, ounce, ounces'],
  ['lb', 'g', 453.592, 'lb, lbs'],
  ['mm', 'cm', 0.1, 'mm, millimeter, millimeters, millimetre, millimetres, milimetro, milimetros'],
  [
    'cm',
    'cm',
    1,
    'cm, centimeter, centimeters, centimetre, centimetres, zentimeter, centimetro, centimetros, centimetri',
  ],
  ['m', 'cm', 100, 'm, meter, meters, metre, metres, metro, metros, metri'],
  ['inch', 'cm', 2.54, 'inch, inches, in., zoll, pouce, pouces, pulgada, pulgadas, polegadas, pollici, "'],
  ['ft', 'cm', 30.48, 'ft, feet, foot'],
  ['w', 'w', 1, 'w, watt, watts, vatio, vatios'],
  ['kw', 'w', 1000, 'kw, kilowatt, kilowatts'],
  ['lm', 'lm', 1, 'lm, lumen, lumens'],
  ['v', 'v', 1, 'volt, volts, voltios'],
  ['mah', 'mah', 1, 'mah'],
  ['mb', 'gb', 0.001, 'mb, megabyte, megabytes'],
  ['gb', 'gb', 1, 'gb, gig, gigs, gigabyte, gigabytes, gigas, go'],
  ['tb', 'gb', 1000, 'tb, terabyte, terabytes, teras'],
  ['hz', 'hz', 1, 'hz, hertz'],
  ['mp', 'mp', 1, 'mp, megapixel, megapixels'],
  [
    'person',
    'person',
    1,
    'person, persons, people, personen, personne, personnes, persona, personas, pessoas, persone, man',
  ],
  ['hour', 'hour', 1, 'hour, hours, hrs, hr, stunden, heures, hora, horas, ore'],
  ['piece', 'piece', 1, 'piece, pieces, pcs, teile, teilig, pieza, piezas, pecas, pezzi'],
  ['degree', 'degree', 1, '°c, °, degrees, grad, degres, grados, graus, gradi'],
  ['year', 'year', 1, 'year old, years old, year olds, jahre alt, anos de edad'],
]

const byWord = new Map<string, Unit>()
for (const [unit, base, factor, words] of table)
  for (const word of words.split(', ')) byWord.set(word, { unit, base, factor })

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£#])(\\d{1,6}(?:[.,]\\d{1,3})?|\\d⁄\\d|one)[ -]?(${anyOf([...byWord.keys()].join('|')).replace(/\./g, '\\.')})(?![\\p{L}\\p{N}])`,
  'giu',
)
/** Units that are another word in another language. */
const only: Record<string, string> = { go: 'fr', ore: 'it', chili: 'it' }

/** Figures with a unit: "1 l", "15 inch", "2 kg", "5 persons"; `normalised` makes 1 l and 1000 ml the same. */
export const findMeasures: Finder = ({ folded }, asked) => {
  if (!/\d|one/.test(folded)) return []
  const found: Found[] = []
  for (const match of matches(pattern, folded)) {
    const [text, figures, word] = match as unknown as [string, string, string]
    const unit = byWord.get(word)
    if (!unit || (only[word] ?? asked.language) !== asked.language) continue
    // "4-man tent", but "one man".
    if (word === 'man' && !text.includes('-')) continue
    const value = figures === 'one' ? 1 : figures.includes('⁄') ? 0.5 : parseNumber(figures, asked.language)
    if (!Number.isFinite(value)) continue
    const normalised = { value: Math.round(value * unit.factor * 1000) / 1000, unit: unit.base }
    found.push({
      type: 'measure',
      value: { value, unit: unit.unit, normalised },
      start: match.index,
      end: match.index + text.length,
    })
  }
  return found
}
