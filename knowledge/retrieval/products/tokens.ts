import { fold } from '../../fold.ts'
import { plainNumbers, quantity } from './quantities.ts'

/**
 * The words of a text, folded, with the place of each (parts of one compound stand at places that follow each other) and
 * where in `text` it begins. A word that was put together of others spans their places.
 *
 *   "Men's T-Shirt, 1.5 L, 8 x 10"   mens@0  tshirt@1-2 shirt@2  1.5@3 1500ml@3-4 l@4  8@5 8x10@5-6 10@6
 */
export type Tokens = { words: string[]; places: number[]; spans: number[]; offsets: number[]; text: string }

const ascii = /^[\t-~]*$/
const plainWords = /[a-z0-9]+(?:[.'-][a-z0-9]+)*/g
const anyWords = /[\p{L}\p{N}]+(?:[.'’‑-][\p{L}\p{N}]+)*/gu
const joined = /[.'’‑-]/
const isNumber = /^\d+(?:\.\d+)?$/
const numberAndLetters = /^(\d+(?:\.\d+)?)([a-z]+)$/
const dimensions = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(?:x(\d+(?:\.\d+)?))?$/

export function tokensOf(raw: string): Tokens {
  const simple = ascii.test(raw)
  const folded = simple ? raw.toLowerCase() : fold(raw)
  const text = /\d/.test(folded) ? plainNumbers(folded) : folded
  const tokens: Tokens = { words: [], places: [], spans: [], offsets: [], text }
  let place = 0
  // The number that was read last, for the unit or the "x 10" that may follow.
  let number: string | undefined
  let times: string | undefined
  let numberPlace = 0

  const note = (word: string, at: number, offset: number, span = 1): void => {
    tokens.words.push(word)
    tokens.places.push(at)
    tokens.spans.push(span)
    tokens.offsets.push(offset)
  }
  const piece = (word: string, offset: number): void => {
    if (isNumber.test(word)) {
      if (times !== undefined) {
        note(`${times}x${word}`, numberPlace, offset, place + 1 - numberPlace)
        times = undefined
      } else numberPlace = place
      number = word
      note(word, place++, offset)
      return
    }
    if (number !== undefined) {
      if (word === 'x' || word === 'by') {
        times = number
        return
      }
      const amount = quantity(number, word, true)
      if (amount) {
        note(amount, numberPlace, offset, place + 1 - numberPlace)
        note(word, place++, offset)
        return
      }
    }
    number = undefined
    times = undefined
    const parts = numberAndLetters.exec(word)
    const amount = parts && quantity(parts[1]!, parts[2]!, false)
    if (amount) {
      number = parts[1]!
      if (times !== undefined) note(`${times}x${number}`, numberPlace, offset, place + 1 - numberPlace)
      else numberPlace = place
      times = undefined
      note(amount, place, offset)
      note(number, place++, offset)
      return
    }
    const sides = dimensions.exec(word)
    if (sides) {
      if (sides[3]) note(word, place, offset, 3)
      note(`${sides[1]}x${sides[2]}`, place, offset, 2)
      for (const side of sides.slice(1)) if (side) note(side, place++, offset)
      return
    }
    note(word, place++, offset)
  }

  const found = simple ? plainWords : anyWords
  for (const match of text.matchAll(found)) {
    const written = match[0]
    if (!joined.test(written)) {
      piece(written, match.index)
      continue
    }
    // "men's" is mens; a point belongs to a number ("1.5") and parts anything else ("sale.now").
    const word = written.replace(/['’]/g, '')
    for (const one of /^\d+\.\d/.test(word) ? [word] : word.split('.')) {
      const parts = one.split(/[-‑]/)
      if (parts.length === 1 || isNumber.test(parts[0]!)) for (const part of parts) piece(part, match.index)
      else {
        number = undefined
        times = undefined
        note(parts.join(''), place, match.index, parts.length)
        for (const part of parts) {
          if (part.length > 1) note(part, place, match.index)
          place++
        }
      }
    }
  }
  return tokens
}
