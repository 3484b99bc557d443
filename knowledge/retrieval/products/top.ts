/** The best so far, in typed arrays that are used again by every query: a heap with the least of them on top. */
export type Top = {
  /** Starts afresh. @param most how many to keep */
  clear(most: number): void
  readonly size: number
  /** What has to be passed to get in; -1 while there is room. */
  readonly least: number
  add(score: number, document: number): void
  /** Documents and scores in no order. */
  documents(): Uint32Array
  scores(): Float64Array
}

export function topOf(): Top {
  let most = 0
  let size = 0
  let scores = new Float64Array(512)
  let documents = new Uint32Array(512)
  const swap = (a: number, b: number): void => {
    const [score, document] = [scores[a]!, documents[a]!]
    scores[a] = scores[b]!
    documents[a] = documents[b]!
    scores[b] = score
    documents[b] = document
  }
  return {
    clear(count) {
      most = count
      size = 0
      if (scores.length < most) {
        scores = new Float64Array(most)
        documents = new Uint32Array(most)
      }
    },
    get size() {
      return size
    },
    get least() {
      return size < most ? -1 : scores[0]!
    },
    add(score, document) {
      if (size < most) {
        let at = size++
        scores[at] = score
        documents[at] = document
        while (at > 0 && scores[(at - 1) >> 1]! > scores[at]!) {
          swap(at, (at - 1) >> 1)
          at = (at - 1) >> 1
        }
        return
      }
      if (score <= scores[0]!) return
      scores[0] = score
      documents[0] = document
      for (let at = 0; ; ) {
        let child = 2 * at + 1
        if (child >= size) return
        if (child + 1 < size && scores[child + 1]! < scores[child]!) child++
        if (scores[child]! >= scores[at]!) return
        swap(at, child)
        at = child
      }
    },
    documents: () => documents.subarray(0, size),
    scores: () => scores.subarray(0, size),
  }
}
