import { fold } from '../../knowledge/fold.ts'

/** A word or number of a text as it is compared; `start` and `end` are offsets into the text. */
export type Token = { form: string; stem: string; start: number; end: number }

// Numbers apart from the letters behind them ("16GB", "13-inch"), but "i7" and "IPX4" stay whole.
const token = /\d+(?:[.,]\d+)*|\p{L}+\d*(?:['’]\p{L}+)?|[%"”>+]/gu

/** The words of a text: folded, numbers in digits, hyphens and spaces alike. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(token)) {
    const raw = fold(match[0].replace(/['’]s$/i, ''))
    const form = numberWords[raw] ?? units[raw] ?? raw.replace(/^(\d+),(\d{3})$/, '$1$2').replace(',', '.')
    found.push({ form, stem: stemOf(form), start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** Plural endings off: enough to compare the words of a catalogue with those of its customers. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  if (/(?:shelves|knives|scarves|leaves|wolves)$/.test(word)) return word.replace(/ves$/, 'f')
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2)
  if (/s$/.test(word) && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

const numberWords: Record<string, string> = {
  one: 'one',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  zwei: '2',
  drei: '3',
  vier: '4',
  funf: '5',
  sechs: '6',
  sieben: '7',
  acht: '8',
  neun: '9',
  zehn: '10',
  zwolf: '12',
  tausend: '1000',
  thousand: '1000',
}

/** Units as people and catalogues write them, each by one word. */
const units: Record<string, string> = {
  '"': 'inch',
  '”': 'inch',
  in: 'in',
  inches: 'inch',
  zoll: 'inch',
  meter: 'm',
  zentimeter: 'cm',
  gramm: 'g',
  kilo: 'kg',
  stunden: 'hour',
  pouces: 'inch',
  foot: 'ft',
  feet: 'ft',
  litre: 'liter',
  litres: 'liter',
  liters: 'liter',
  l: 'liter',
  millilitre: 'ml',
  millilitres: 'ml',
  milliliter: 'ml',
  milliliters: 'ml',
  gb: 'gb',
  gigs: 'gb',
  gig: 'gb',
  gigabyte: 'gb',
  gigabytes: 'gb',
  terabyte: 'tb',
  terabytes: 'tb',
  megapixel: 'mp',
  megapixels: 'mp',
  bars: 'bar',
  hours: 'hour',
  hrs: 'hour',
  hr: 'hour',
  pounds: 'lbs',
  lb: 'lbs',
  millimetre: 'mm',
  millimeter: 'mm',
  millimeters: 'mm',
  cups: 'cup',
  gray: 'grey',
  colour: 'color',
  aluminium: 'aluminum',
}
