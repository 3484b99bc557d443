import { coOccurrence } from '../../knowledge/recommend/co-occurrence.ts'
import type { Ranker } from '../../knowledge/recommend/evaluate.ts'
import { type Interactions, itemDegrees } from '../../knowledge/recommend/interactions.ts'

/** The same for everybody: what most have, without what the customer has. */
export function popularity(data: Interactions): Ranker {
  return ranker(data, (_, scores) => scores.set(itemDegrees(data)))
}

/** Item-based neighbours by cosine (Sarwar et al., WWW 2001): the sum of the similarities to what the customer has. */
export function itemKnn(data: Interactions, neighbours = 200): Ranker {
  const { start, column, value } = coOccurrence(data, { customerPower: 0, most: neighbours })
  return ranker(data, (customer, scores) => {
    for (let at = data.customerStart[customer]!; at < data.customerStart[customer + 1]!; at++) {
      const item = data.itemOf[at]!
      for (let n = start[item]!; n < start[item + 1]!; n++) scores[column[n]!]! += value[n]!
    }
  })
}

function ranker(data: Interactions, score: (customer: number, scores: Float32Array) => void): Ranker {
  return async (customers, most) => {
    const ranked = new Int32Array(customers.length * most).fill(-1)
    const scores = new Float32Array(data.items)
    customers.forEach((customer, n) => {
      scores.fill(0)
      if (customer >= 0) score(customer, scores)
      const own =
        customer < 0 ? [] : data.itemOf.subarray(data.customerStart[customer]!, data.customerStart[customer + 1]!)
      for (const item of own) scores[item] = Number.NEGATIVE_INFINITY
      ranked.set(best(scores, most), n * most)
    })
    return ranked
  }
}

function best(scores: Float32Array, most: number): number[] {
  const top: number[] = []
  for (let item = 0; item < scores.length; item++) {
    if (top.length === most && scores[item]! <= scores[top[most - 1]!]!) continue
    if (top.length === most) top.pop()
    let at = top.length
    while (at > 0 && scores[top[at - 1]!]! < scores[item]!) at--
    top.splice(at, 0, item)
  }
  return top
}
