import { type Blend, blended, type Example } from './blend.ts'
import { candidateMaker, type ItemModel } from './candidates.ts'
import type { Interactions } from './interactions.ts'
import { localRidge } from './local-ridge.ts'
import type { Sparse } from './sparse.ts'

/** The parts of fitting and ranking that each thread does for a range of items or customers. */
export const tasks = {
  ridge({ data, together }: { data: Interactions; together: Sparse }, from: number, to: number): Sparse {
    return localRidge(data, together, { from, to })
  },
  /** The candidates of customers and which of them were held out; nothing where none was, for that teaches nothing. */
  examples(
    { model, customers, wanted }: { model: ItemModel; customers: Int32Array; wanted: number[][] },
    from: number,
    to: number,
  ): Example[] {
    const make = candidateMaker(model)
    const examples: Example[] = []
    for (let n = from; n < to; n++) {
      const { items, features } = make(historyOf(model.data, customers[n]!))
      const right = Int32Array.from(items.keys()).filter(at => wanted[n]!.includes(items[at]!))
      if (right.length > 0) examples.push({ features, right })
    }
    return examples
  },
  /** The best `most` items of each customer, -1 where there are fewer. */
  ranking(
    { model, blend, customers, most }: { model: ItemModel; blend: Blend; customers: Int32Array; most: number },
    from: number,
    to: number,
  ): Int32Array {
    const make = candidateMaker(model)
    const ranked = new Int32Array((to - from) * most).fill(-1)
    for (let n = from; n < to; n++) {
      const { items, features } = make(historyOf(model.data, customers[n]!))
      const scores = new Float32Array(items.length)
      blended(blend, features, scores)
      const order = Array.from(items.keys()).sort((a, b) => scores[b]! - scores[a]!)
      for (let place = 0; place < most && place < order.length; place++)
        ranked[(n - from) * most + place] = items[order[place]!]!
    }
    return ranked
  },
}

/** What a customer had to do with; a negative number is somebody of whom nothing is known. */
export const historyOf = ({ customerStart, itemOf, timeOf }: Interactions, customer: number) => ({
  items: customer < 0 ? new Int32Array(0) : itemOf.subarray(customerStart[customer]!, customerStart[customer + 1]!),
  times: customer < 0 ? undefined : timeOf?.subarray(customerStart[customer]!, customerStart[customer + 1]!),
})
