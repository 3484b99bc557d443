import type { Tokens } from './tokens.ts'

/**
 * Which word of a title names the thing, and which only tell what it is for or comes with:
 *
 *   "Tonvik Sleeve for 14 inch Laptop, grey"   thing: sleeve, objects from: 14
 */
export type Thing = {
  /** Index of the word that names it; -1 when there is none. */
  head: number
  /** Index from which words tell what it is for, to `objectsEnd`; the number of words when none do. */
  objects: number
  objectsEnd: number
}

const separator = /[,;:(|/–—•+]| - /
/** What follows them is another thing. */
const forWords = new Set(['for', 'fits', 'compatible', 'fur', 'pour', 'para', 'per', 'voor', 'passend'])
/** What follows them is part of it. */
const withWords = new Set([
  'with',
  'in',
  'by',
  'from',
  'w',
  'without',
  'mit',
  'aus',
  'ohne',
  'avec',
  'con',
  'com',
  'sin',
])
const numeric = /^\d/

export function thingOf({ words, offsets, text }: Tokens, onlyUpTo = words.length): Thing {
  const at = text.search(separator)
  const cut = at > 0 ? at : text.length
  let end = onlyUpTo
  let objects = words.length
  let objectsEnd = words.length
  for (let i = 0; i < onlyUpTo; i++) {
    if (end === onlyUpTo && i > 0 && (offsets[i]! > cut || withWords.has(words[i]!) || forWords.has(words[i]!))) end = i
    if (i > 0 && objects === words.length && forWords.has(words[i]!)) objects = i + 1
    else if (objects < i && objectsEnd === words.length && separator.test(text.slice(offsets[i - 1]!, offsets[i]!)))
      objectsEnd = i
  }
  let head = end - 1
  while (head > 0 && numeric.test(words[head]!)) head--
  return { head: head >= 0 && numeric.test(words[head]!) ? -1 : head, objects, objectsEnd }
}

/** The kind in a type told as a path or a list: "Furniture / Beds / Bunk Beds" and "Bunk Beds|Kids Beds" are bunk beds. */
export const ownKind = (type: string): string =>
  type
    .split('|')[0]!
    .split(/\s+[/>»]\s+|>/)
    .at(-1)!
    .trim()

/** The words that name the things of a type: "Kitchen Islands & Carts" are islands and carts. */
export function headsOfType({ words, text, offsets }: Tokens): number[] {
  if (words.length === 0) return []
  const last = words.length - 1
  const heads = [last]
  for (let i = 0; i < last; i++) {
    const gap = text.slice(offsets[i]! + words[i]!.length, offsets[i + 1]!)
    const parts = /[&/,|]/.test(gap) || words[i + 1] === 'and' || words[i + 1] === 'und'
    // "Coffee & Cocktail Tables": a word in the singular beside a plural only describes it.
    if (parts && words[i]!.endsWith('s') === words[last]!.endsWith('s')) heads.push(i)
  }
  return heads
}
