import { stem, wordsOf } from './words.ts'

/**
 * An inverted index in typed arrays, scored with BM25F (Robertson & Zaragoza 2009): the counts of a term in the fields
 * of a document are weighted, summed, and then saturated. All of it is worked out when the index is built, so that a
 * query only adds up `impacts`.
 *
 *   term ──► starts[term] .. starts[term + 1] ──► documents[i], impacts[i]
 */
export type TextIndex = {
  /** Number of documents. */
  size: number
  /** The term of a folded word, whatever its form. */
  term(word: string): number | undefined
  starts: Int32Array
  documents: Int32Array
  impacts: Float32Array
  /** How telling a term is: the rarer, the more. */
  weights: Float64Array
  /** 1 for terms that some document has in an anchor field: they name what a thing is. */
  anchors: Uint8Array
  /** Every word as written, folded, with its term: what misspellings are compared with. */
  words: string[]
  wordTerms: number[]
}

export type Field = {
  weight: number
  /** How much a long text counts less: 0 not at all, 1 fully. */
  lengthPenalty: number
  anchor?: boolean
}

const saturation = 1.2
const maxCount = 255

/** Collects documents (one text per field, in the order of `fields`) and builds the index over them. */
export function textIndexBuilder(fields: Field[]) {
  const terms = new Map<string, number>()
  const termOfWord = new Map<string, number>()
  const anchored = new Set<number>()
  // One entry per document and term; `counts` has one number per field for each entry.
  const entryTerms: number[] = []
  const entryDocuments: number[] = []
  const counts: number[] = []
  const lengths: number[][] = fields.map(() => [])
  let size = 0

  const termFor = (word: string): number => {
    let term = termOfWord.get(word)
    if (term === undefined) {
      const key = stem(word)
      term = terms.get(key) ?? terms.size
      terms.set(key, term)
      termOfWord.set(word, term)
    }
    return term
  }

  const add = (texts: string[]): void => {
    const document = size++
    const seen = new Map<number, number>()
    for (const [field, { anchor }] of fields.entries()) {
      let length = 0
      const note = (word: string): void => {
        const term = termFor(word)
        length++
        if (anchor) anchored.add(term)
        let entry = seen.get(term)
        if (entry === undefined) {
          entry = entryTerms.length
          seen.set(term, entry)
          entryTerms.push(term)
          entryDocuments.push(document)
          for (let i = 0; i < fields.length; i++) counts.push(0)
        }
        const at = entry * fields.length + field
        counts[at] = Math.min(maxCount, counts[at]! + 1)
      }
      for (const { word, parts } of wordsOf(texts[field] ?? '')) {
        note(word)
        if (parts.length > 1) for (const part of parts) if (part.length > 1) note(part)
      }
      lengths[field]!.push(length)
    }
  }

  const build = (): TextIndex => {
    const starts = new Int32Array(terms.size + 1)
    for (const term of entryTerms) starts[term + 1]!++
    for (let term = 0; term < terms.size; term++) starts[term + 1]! += starts[term]!

    const weights = new Float64Array(terms.size)
    for (let term = 0; term < terms.size; term++) {
      const having = starts[term + 1]! - starts[term]!
      weights[term] = Math.log(1 + (size - having + 0.5) / (having + 0.5))
    }
    const means = lengths.map(of => of.reduce((total, length) => total + length, 0) / Math.max(1, size) || 1)
    const documents = new Int32Array(entryTerms.length)
    const impacts = new Float32Array(entryTerms.length)
    const next = starts.slice()
    for (const [entry, term] of entryTerms.entries()) {
      const document = entryDocuments[entry]!
      let frequency = 0
      for (const [field, { weight, lengthPenalty }] of fields.entries()) {
        const count = counts[entry * fields.length + field]!
        if (count === 0) continue
        const length = lengths[field]![document]! / means[field]!
        frequency += (weight * count) / (1 - lengthPenalty + lengthPenalty * length)
      }
      const at = next[term]!++
      documents[at] = document
      impacts[at] = (weights[term]! * frequency) / (saturation + frequency)
    }
    const anchors = new Uint8Array(terms.size)
    for (const term of anchored) anchors[term] = 1
    return {
      size,
      term: word => termOfWord.get(word) ?? terms.get(stem(word)),
      starts,
      documents,
      impacts,
      weights,
      anchors,
      words: [...termOfWord.keys()],
      wordTerms: [...termOfWord.values()],
    }
  }
  return { add, build }
}
