import { createRequire } from 'node:module'
import { fold } from '../fold.ts'

/** A word as written, folded, and the parts of a compound: "T-Shirt" is tshirt, of t and shirt. */
export type Word = { word: string; parts: string[] }

/** The words of a text, folded: "Men's T-Shirt, 1.5 L" is mens, tshirt (t, shirt), 1.5, l. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const match of fold(text).matchAll(/[\p{L}\p{N}]+(?:[.'’‑-][\p{L}\p{N}]+)*/gu)) {
    const written = match[0].replace(/['’]s$/, '').replace(/['’]/g, '')
    // A point belongs to a number ("1.5l") and parts anything else ("sale.now").
    const pieces = /^\d+\.\d/.test(written) ? [written] : written.split('.')
    for (const piece of pieces) {
      const parts = piece.split(/[-‑]/)
      found.push({ word: parts.join(''), parts })
    }
  }
  return found
}

/** The stem that a word shares with its plural and other forms (Porter 1980): boots and boot, hiking and hikes. */
export function stem(word: string): string {
  let known = stems.get(word)
  if (known === undefined) {
    known = /^[a-z]{3,}$/.test(word) ? porter.stem(spellings[word] ?? word) : word
    if (stems.size >= maxStems) stems.clear()
    stems.set(word, known)
  }
  return known
}

// By sub-path: the index of natural reads .env and loads database drivers.
const porter: { stem(word: string): string } = createRequire(import.meta.url)(
  'natural/lib/natural/stemmers/porter_stemmer.js',
)
const spellings: Record<string, string> = { gray: 'grey', color: 'colour', jewelry: 'jewellery', pajamas: 'pyjamas' }
const maxStems = 100_000
const stems = new Map<string, string>()

/** The stems of a text, compounds both whole and in parts. */
export const stemsOf = (text: string): string[] =>
  wordsOf(text).flatMap(({ word, parts }) => (parts.length > 1 ? [word, ...parts] : [word]).map(stem))
