import { termsOf } from '../../knowledge/product-answers/terms.ts'

/** A ranking of texts for a question: one score each, higher is better. */
export type Ranker = (question: string, candidates: string[]) => number[]

/** Counts over every candidate of the data, as both peers need them. */
export type Counts = { documents: number; having: Map<string, number>; meanLength: number }

const rootsOf = (text: string) => termsOf(text.replaceAll('_', ' ')).map(term => term.root)

export function countAll(candidates: string[]): Counts {
  const having = new Map<string, number>()
  let length = 0
  for (const text of candidates) {
    const roots = rootsOf(text)
    length += roots.length
    for (const root of new Set(roots)) having.set(root, (having.get(root) ?? 0) + 1)
  }
  return { documents: candidates.length, having, meanLength: length / candidates.length }
}

/** Okapi BM25 (Robertson et al. 1994), stemmed, the candidate's name and value as one text. */
export function bm25({ documents, having, meanLength }: Counts, k1 = 1.2, b = 0.75): Ranker {
  const idf = (root: string) => {
    const n = having.get(root) ?? 0
    return Math.log(1 + (documents - n + 0.5) / (n + 0.5))
  }
  return (question, candidates) => {
    const asked = new Set(rootsOf(question))
    return candidates.map(text => {
      const roots = rootsOf(text)
      let score = 0
      for (const root of asked) {
        const count = roots.filter(one => one === root).length
        score += (idf(root) * count * (k1 + 1)) / (count + k1 * (1 - b + (b * roots.length) / meanLength))
      }
      return score
    })
  }
}

/** The cosine of the vectors of TF-IDF (Salton & Buckley 1988), stemmed. */
export function tfIdf({ documents, having }: Counts): Ranker {
  const vector = (text: string) => {
    const counts = new Map<string, number>()
    for (const root of rootsOf(text)) counts.set(root, (counts.get(root) ?? 0) + 1)
    return new Map(
      [...counts].map(([root, n]) => [root, n * Math.log((1 + documents) / (1 + (having.get(root) ?? 0)))]),
    )
  }
  const norm = (all: Map<string, number>) =>
    Math.sqrt([...all.values()].reduce((sum, value) => sum + value ** 2, 0)) || 1
  return (question, candidates) => {
    const asked = vector(question)
    return candidates.map(text => {
      const own = vector(text)
      let dot = 0
      for (const [root, value] of asked) dot += value * (own.get(root) ?? 0)
      return dot / norm(asked) / norm(own)
    })
  }
}
