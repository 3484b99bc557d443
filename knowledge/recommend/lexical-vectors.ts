/** Terms in more than this share of all products tell nothing apart. */
const tooCommon = 0.25

/**
 * TF-IDF vectors of unit length with postings: what is like a product is found without comparing it with each.
 * @param texts the terms of each product
 */
export function lexicalVectors(texts: string[][]) {
  const frequency = new Map<string, number>()
  for (const terms of texts) for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const weightOf = (term: string): number => {
    const count = frequency.get(term) ?? 0
    return count === 0 || (count > 20 && count > tooCommon * texts.length) ? 0 : Math.log(1 + texts.length / count)
  }
  const postings = new Map<string, { wares: number[]; weights: number[] }>()
  const vectors = texts.map((terms, number) => {
    const vector = unit(counted(terms), weightOf)
    for (const [term, weight] of vector) {
      const list = postings.get(term) ?? { wares: [], weights: [] }
      postings.set(term, list)
      list.wares.push(number)
      list.weights.push(weight)
    }
    return vector
  })
  return {
    wordsOf: (ware: number): Map<string, number> => vectors[ware]!,
    likeness(a: number, b: number): number {
      const [less, more] = vectors[a]!.size < vectors[b]!.size ? [vectors[a]!, vectors[b]!] : [vectors[b]!, vectors[a]!]
      let sum = 0
      for (const [term, weight] of less) sum += weight * (more.get(term) ?? 0)
      return sum
    },
    like(words: Map<string, number>): { ware: number; score: number }[] {
      const scores = new Map<number, number>()
      for (const [term, weight] of unit(words, weightOf)) {
        const list = postings.get(term)
        list?.wares.forEach((ware, n) => void scores.set(ware, (scores.get(ware) ?? 0) + weight * list.weights[n]!))
      }
      return [...scores].map(([ware, score]) => ({ ware, score })).sort((a, b) => b.score - a.score || a.ware - b.ware)
    },
  }
}

function counted(terms: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function unit(counts: Map<string, number>, weightOf: (term: string) => number): Map<string, number> {
  const vector = new Map<string, number>()
  let square = 0
  for (const [term, count] of counts) {
    const weight = Math.sqrt(count) * weightOf(term)
    if (weight === 0) continue
    vector.set(term, weight)
    square += weight * weight
  }
  const length = Math.sqrt(square) || 1
  for (const [term, weight] of vector) vector.set(term, weight / length)
  return vector
}
