import type { Product } from '../catalogue.ts'
import { type Ideas, ideasIn } from './ideas.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { type Term, termsOf } from './terms.ts'

/** Something that the shop says of a product: an attribute, the values that an option can have, or its brand. */
export type Fact = {
  source: 'attribute' | 'option' | 'brand'
  /** In the shop's own words: 'water column' */
  name: string
  value: Product['attributes'][string]
}

/** A fact as it is compared with questions. */
export type ReadFact = {
  fact: Fact
  name: Term[]
  value: Term[]
  nameIdeas: Ideas
  valueIdeas: Ideas
  quantities: Quantity[]
  kind: 'boolean' | 'number' | 'quantity' | 'text'
  /** Of the shop. */
  language: string
}

/** All that a product's fields say, attributes first. */
export function factsOf(product: Product): Fact[] {
  const options = new Map<string, string[]>()
  for (const variant of product.variants) {
    for (const [name, value] of Object.entries(variant.options)) {
      const known = options.get(name) ?? []
      if (!known.includes(value)) options.set(name, [...known, value])
    }
  }
  return [
    ...Object.entries(product.attributes).map(([name, value]): Fact => ({ source: 'attribute', name, value })),
    ...[...options].map(([name, value]): Fact => ({ source: 'option', name, value })),
    ...(product.brand ? [{ source: 'brand' as const, name: 'brand', value: product.brand }] : []),
  ]
}

/** Words of a field's name that say nothing: 'item weight' is the weight, 'is foldable' is foldable. */
const empty = new Set([
  'item',
  'is',
  'has',
  'of',
  'the',
  'and',
  'for',
  'a',
  'to',
  'with',
  'value',
  'description',
  'type',
  'total',
])

const reads = new Map<string, ReadFact>()
const mostReads = 20_000

/** Reads a fact in the language of the shop; what was read is kept, for the same facts are asked for again and again. */
export function readFact(fact: Fact, language: string): ReadFact {
  const key = `${language}\n${fact.source}\n${fact.name}\n${JSON.stringify(fact.value)}`
  const known = reads.get(key)
  if (known) return known
  const text = Array.isArray(fact.value)
    ? fact.value.join(', ')
    : typeof fact.value === 'boolean'
      ? ''
      : String(fact.value)
  const words = termsOf(fact.name, language)
  const saying = words.filter(term => !empty.has(term.word))
  const name = saying.length > 0 ? saying : words
  const value = termsOf(text, language)
  const quantities = quantitiesIn(text)
  const read: ReadFact = {
    fact,
    name,
    value,
    nameIdeas: ideasIn(name, language),
    valueIdeas: ideasIn(value, language),
    quantities,
    language,
    kind:
      typeof fact.value === 'boolean'
        ? 'boolean'
        : quantities.some(one => one.dimension !== 'number')
          ? 'quantity'
          : /^\s*\d+(?:[.,]\d+)?\s*$/.test(text)
            ? 'number'
            : 'text',
  }
  if (reads.size >= mostReads) reads.clear()
  reads.set(key, read)
  return read
}
