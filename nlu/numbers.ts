import { type Reading, type Word, wordsIn } from './normalise.ts'
import { type NumberWords, numberWords } from './number-words.ts'

/**
 * The reading with number words as digits: "less than a hundred" becomes "less than 100", "one oh four three" becomes
 * "1043", so that the patterns of all entities deal with digits alone. Offsets still lead back to what was typed.
 */
export function withDigits(reading: Reading, language: string): Reading {
  const say = numberWords[language]
  if (!say) return reading
  const runs = numbersSaid(reading, say)
  if (runs.length === 0) return reading
  let cased = ''
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      starts.push(reading.starts?.[i] ?? i)
      ends.push(reading.ends?.[i] ?? i + 1)
    }
    cased += reading.cased.slice(from, to)
    folded += reading.folded.slice(from, to)
  }
  let at = 0
  for (const run of runs) {
    copy(at, run.start)
    const start = reading.starts?.[run.start] ?? run.start
    const end = reading.ends?.[run.end - 1] ?? run.end
    for (let i = 0; i < run.digits.length; i++) {
      starts.push(start)
      ends.push(end)
    }
    cased += run.digits
    folded += run.digits
    at = run.end
  }
  copy(at, reading.folded.length)
  return { original: reading.original, cased, folded, words: wordsIn(folded), starts, ends }
}

type Run = { digits: string; start: number; end: number }
/** A number that adds up: "two hundred and five". */
type Chunk = { value: number; digits?: string; words: Word[] }

function numbersSaid(reading: Reading, say: NumberWords): Run[] {
  const runs: Run[] = []
  const { words } = reading
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!starts(word.form, words[i + 1]?.form, say)) continue
    const chunks: Chunk[] = []
    let next = i
    while (next < words.length && (chunks.length === 0 || adjacent(reading, words, next))) {
      const chunk = chunkAt(reading, next, say, chunks.length > 0)
      if (!chunk) break
      chunks.push(chunk)
      next += chunk.words.length
    }
    if (chunks.length === 0) continue
    runs.push(...join(chunks, say))
    i = next - 1
  }
  return runs
}

function starts(form: string, next: string | undefined, say: NumberWords): boolean {
  if (say.values.has(form) || form === 'double' || form === 'triple') return true
  const scale = say.scales[form]
  if (scale !== undefined && Object.hasOwn(say.scales, form)) return true
  if (next === undefined) return false
  if (say.ones.includes(form)) return Object.hasOwn(say.scales, next)
  return say.zeros.includes(form) && say.values.has(next)
}

const adjacent = ({ folded }: Reading, words: Word[], i: number) => {
  const gap = folded.slice(words[i - 1]!.end, words[i]!.start)
  return gap === ' ' || gap === '-'
}

function chunkAt(reading: Reading, from: number, say: NumberWords, within: boolean): Chunk | undefined {
  const { words } = reading
  let total = 0
  let part = 0
  // The size of the last addend: what follows must be smaller ("twenty two"), or begin a number of its own.
  let room = Number.POSITIVE_INFINITY
  let i = from
  for (; i < words.length; i++) {
    const { form } = words[i]!
    if (i > from && !adjacent(reading, words, i)) break
    const scale = Object.hasOwn(say.scales, form) ? say.scales[form]! : undefined
    const value = say.values.get(form) ?? (within && say.zeros.includes(form) ? 0 : undefined)
    if (i === from && (form === 'double' || form === 'triple') && say.values.has(words[i + 1]?.form ?? '')) {
      const digit = say.values.get(words[i + 1]!.form)!
      if (digit < 10)
        return { value: digit, digits: String(digit).repeat(form === 'double' ? 2 : 3), words: words.slice(i, i + 2) }
    }
    if (scale !== undefined && (i > from || scale >= 100)) {
      if (scale >= 1000) {
        total = (total + (part || 1)) * scale
        part = 0
        room = scale
      } else {
        part = (part || 1) * scale
        room = scale
      }
    } else if (i === from && say.ones.includes(form) && Object.hasOwn(say.scales, words[i + 1]?.form ?? '')) part = 1
    else if (i === from && value === undefined && say.zeros.includes(form)) return { value: 0, words: [words[i]!] }
    else if (value !== undefined) {
      // French counts in twenties: quatre-vingt-dix-sept.
      if (value === 20 && part === 4 && form === 'vingt') {
        part = 80
        room = 20
      } else if (i > from && (value >= room || value === 0)) break
      else {
        part += value
        room = roomAfter(form, value)
      }
    } else if (i > from && say.joins.includes(form)) {
      const next = say.values.get(words[i + 1]?.form ?? '')
      if (next === undefined || next >= room || room <= 1 || !adjacent(reading, words, i + 1)) break
      if (say === numberWords.en && room < 100) break
    } else break
  }
  return i === from ? undefined : { value: total + part, words: words.slice(from, i) }
}

/** How large the next addend may be: after "twenty" a unit, after "dix" one of dix-sept, dix-huit and dix-neuf. */
function roomAfter(form: string, value: number): number {
  if (value >= 100) return 100
  if (value >= 20) return form === 'soixante' ? 20 : 10
  return form === 'dix' ? 10 : Math.min(value, 1)
}

/** Numbers read out one after the other make one: "one oh four three", "nineteen one twenty two". */
function join(chunks: Chunk[], say: NumberWords): Run[] {
  const single = chunks.length === 1 ? chunks[0] : undefined
  if (single) {
    const form = single.words[0]!.form
    if (single.words.length === 1 && (say.ones.includes(form) || say.unsure.includes(form))) return []
    if (single.words.length === 1 && say.zeros.includes(form) && !say.values.has(form)) return []
    return [run(chunks)]
  }
  const spelt =
    chunks.length >= 3 ||
    chunks.some(chunk => chunk.value === 0 || chunk.digits) ||
    chunks.every(chunk => chunk.value >= 10)
  if (spelt && chunks.every(chunk => chunk.value < 100)) return [run(chunks)]
  return chunks.flatMap(chunk => join([chunk], say))
}

function run(chunks: Chunk[]): Run {
  const words = chunks.flatMap(chunk => chunk.words)
  const digits = chunks.map(chunk => chunk.digits ?? String(chunk.value)).join('')
  return { digits, start: words[0]!.start, end: words.at(-1)!.end }
}

/** A number as typed in figures. Reads "1,299.50", "1.299,50" and "1 299"; `language` settles what "1.299" is. */
export function parseNumber(text: string, language: string): number {
  const figures = text.replace(/[ '\u00a0]/g, '')
  const comma = figures.lastIndexOf(',')
  const dot = figures.lastIndexOf('.')
  if (comma < 0 && dot < 0) return Number(figures)
  const mark = Math.max(comma, dot)
  const both = comma >= 0 && dot >= 0
  const sign = figures[mark]!
  const repeated = figures.indexOf(sign) !== mark
  const thousands =
    figures.length - mark === 4 &&
    mark <= 3 &&
    figures[0] !== '0' &&
    (sign === ',' ? language === 'en' : language !== 'en')
  if (!both && (repeated || thousands)) return Number(figures.replaceAll(sign, ''))
  return Number(`${figures.slice(0, mark).replace(/[.,]/g, '')}.${figures.slice(mark + 1)}`)
}
