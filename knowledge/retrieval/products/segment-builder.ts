import type { Product } from '../../catalogue.ts'
import { codesOf } from './codes.ts'
import { hash } from './dictionary.ts'
import { fields, textsOf } from './fields.ts'
import { growing } from './growing.ts'
import type { Kinds } from './kinds.ts'
import { offersBuilder } from './offers.ts'
import { inFacts, inType, isHead, isObject, type Segment, titlePlace } from './segment.ts'
import { headsOfType, ownKind, thingOf } from './thing.ts'
import { type Tokens, tokensOf } from './tokens.ts'
import type { Values } from './values.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What all segments of an index share. */
export type Shared = {
  vocabulary: Vocabulary
  values: Values
  kinds: Kinds
  /** Words that a text of each field has on average: what a long text is long against. */
  means: Float64Array
}

/** How fast a word counts less the more often it is told (k1 of BM25). */
const saturation = 1.2
const encoder = new TextEncoder()

/**
 * Collects up to `maxDocuments` products and lays them out. Each term is scored with BM25F (Robertson & Zaragoza 2009):
 * its counts in the fields are weighted, summed, then saturated; the share that comes of it is kept in one byte.
 */
export function segmentBuilder(shared: Shared) {
  const { vocabulary, kinds, means } = shared
  const offers = offersBuilder(shared.values)
  const entryTerms = growing(Uint32Array)
  const entryDocuments = growing(Uint16Array)
  const entryImpacts = growing(Uint8Array)
  const entryPlaces = growing(Uint8Array)
  const idBytes = growing(Uint8Array)
  const idStarts = growing(Uint32Array, Uint32Array.of(0))
  const kindOf = growing(Uint16Array)
  const priors = growing(Uint8Array)
  const codes: { hash: number; document: number }[] = []
  let size = 0
  // Terms of the words read so far, of those that misspellings are compared with and of the others.
  const known = [new Map<string, number>(), new Map<string, number>()] as const
  const termOf = (word: string, spells: boolean): number => {
    const terms = known[spells ? 1 : 0]
    let term = terms.get(word)
    if (term === undefined) {
      term = vocabulary.addTerm(word, spells)
      terms.set(word, term)
    }
    return term
  }
  // Of the document that is being added: its terms, and of each how much it counts, where it stands, and how often it was
  // told in the field that is being read.
  const slots = new Map<number, number>()
  const slotTerms: number[] = []
  const frequencies: number[] = []
  const bits: number[] = []
  const counts: number[] = []
  const lastField: number[] = []

  const add = (product: Product): void => {
    const document = size++
    const texts = textsOf(product)
    slots.clear()
    let title: Tokens | undefined
    let type: Tokens | undefined
    let headWord = ''

    for (const [i, { name, weight, lengthPenalty, most }] of fields.entries()) {
      const text = texts[name]
      if (text === '') continue
      const tokens = tokensOf(text)
      const { words } = tokens
      const each = weight / (1 - lengthPenalty + (lengthPenalty * words.length) / means[i]!)
      const spells = name !== 'description'
      const place = name === 'title' || name === 'description' ? 0 : name === 'type' ? inType : inFacts
      if (name === 'title') title = tokens
      if (name === 'type') type = tokensOf(ownKind(text))
      for (const word of words) {
        const slot = slotOf(termOf(word, spells))
        if (lastField[slot] !== i) {
          lastField[slot] = i
          counts[slot] = 0
          bits[slot]! |= place
        }
        if (counts[slot] === most) continue
        counts[slot]!++
        frequencies[slot]! += each
      }
    }
    if (title) headWord = markTitle(title)
    if (type) for (const head of headsOfType(type)) bits[slotOf(termOf(type.words[head]!, true))]! |= isHead

    for (let slot = 0; slot < slots.size; slot++) {
      entryTerms.push(slotTerms[slot]!)
      entryDocuments.push(document)
      entryImpacts.push(Math.max(1, Math.round((255 * frequencies[slot]!) / (saturation + frequencies[slot]!))))
      entryPlaces.push(bits[slot]!)
    }
    for (const byte of encoder.encode(product.id)) idBytes.push(byte)
    idStarts.push(idBytes.length)
    kindOf.push(kinds.add(ownKind(texts.type), headWord && vocabulary.stem(headWord)))
    priors.push(priorOf(product))
    for (const code of codesOf(product)) codes.push({ hash: hash(code), document })
    offers.add(product)
  }

  const slotOf = (term: number): number => {
    let slot = slots.get(term)
    if (slot === undefined) {
      slot = slots.size
      slots.set(term, slot)
      slotTerms[slot] = term
      frequencies[slot] = 0
      bits[slot] = 0
      lastField[slot] = -1
    }
    return slot
  }

  /** Marks where the words of a title stand. @returns the word that names the thing */
  const markTitle = (title: Tokens): string => {
    const { head, objects, objectsEnd } = thingOf(title)
    for (const [i, word] of title.words.entries()) {
      const slot = slotOf(termOf(word, true))
      if (i === head) bits[slot]! |= isHead
      // The first place counts; a word said before "for" as well is not only what the thing is for.
      if ((bits[slot]! & titlePlace) !== 0) continue
      bits[slot]! |= Math.min(titlePlace, title.places[i]! + 1)
      if (i >= objects && i < objectsEnd) bits[slot]! |= isObject
    }
    return head >= 0 ? title.words[head]! : ''
  }

  const build = (): Segment => {
    const terms = entryTerms.view()
    const counts = new Uint32Array(vocabulary.words.size)
    for (const term of terms) counts[term]!++
    let present = 0
    for (const count of counts) if (count > 0) present++
    const held = new Uint32Array(present)
    const starts = new Uint32Array(present + 1)
    // From here on, `counts` holds where the next posting of a term goes.
    let at = 0
    let next = 0
    for (let term = 0; term < counts.length; term++) {
      const count = counts[term]!
      if (count === 0) continue
      held[at] = term
      starts[at++] = next
      counts[term] = next
      next += count
    }
    starts[present] = next
    const documents = new Uint16Array(next)
    const impacts = new Uint8Array(next)
    const places = new Uint8Array(next)
    const [entryDocument, entryImpact, entryPlace] = [entryDocuments.view(), entryImpacts.view(), entryPlaces.view()]
    for (let entry = 0; entry < terms.length; entry++) {
      const to = counts[terms[entry]!]!++
      documents[to] = entryDocument[entry]!
      impacts[to] = entryImpact[entry]!
      places[to] = entryPlace[entry]!
    }
    codes.sort((a, b) => a.hash - b.hash || a.document - b.document)
    return {
      size,
      ids: { bytes: idBytes.take(), starts: idStarts.take() },
      terms: held,
      starts,
      documents,
      impacts,
      places,
      kinds: kindOf.take(),
      priors: priors.take(),
      offers: offers.build(),
      codes: {
        hashes: Uint32Array.from(codes, code => code.hash),
        documents: Uint16Array.from(codes, code => code.document),
      },
    }
  }
  return {
    add,
    build,
    get size() {
      return size
    },
  }
}

/** What can be had comes first, then what many have rated: the upper bit, and seven for the count on a log scale. */
export function priorOf(product: Product): number {
  const available = product.variants.some(variant => variant.available)
  const rated = Math.min(127, Math.round(Math.log2(1 + (product.rating?.count ?? 0)) * 8))
  return (available ? 128 : 0) + rated
}

/** The mean number of words of each field over a sample; at least one, so that it can be divided by. */
export function fieldMeans(sample: Product[]): Float64Array {
  const means = new Float64Array(fields.length)
  for (const product of sample) {
    const texts = textsOf(product)
    for (const [i, { name }] of fields.entries()) means[i]! += tokensOf(texts[name]).words.length
  }
  return means.map(total => Math.max(1, total / Math.max(1, sample.length)))
}
