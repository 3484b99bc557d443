import type { Product } from '../catalogue.ts'
import type { Order } from '../order.ts'
import type { Fit } from './fit-rows.ts'
import type { FitRecord, FitStatistics } from './from-others.ts'
import { placeOf, type SizeScale, scaleOf, sizeOption } from './size-scale.ts'
import type { Clue } from './weigh.ts'

/** Clues that are older, or many, add little: the latest few speak. */
const most = 8

/**
 * Clues from what a customer bought in the same family of sizes: what they said of its fit; else, a delivered thing that
 * was kept has fitted, most likely, and one that came back for another reason says nothing.
 */
export function purchaseClues(
  scale: SizeScale,
  orders: readonly Order[],
  products: ReadonlyMap<string, Product>,
  own: readonly FitRecord[],
  statistics: FitStatistics,
): Clue[] {
  const clues: Clue[] = []
  const seen = new Set<string>()
  const add = (product: Product, size: string, fit: Fit, source: 'told' | 'kept') => {
    const theirs = scaleOf(product)
    const place = theirs?.family === scale.family ? placeOf(theirs, size) : undefined
    if (place === undefined || seen.has(`${product.id} ${size}`)) return
    seen.add(`${product.id} ${size}`)
    const cut = statistics.cutOf(product)
    clues.push({
      of: 'wearer',
      // As if it had been cut by the label: a 42 that runs small says that 41 point something is theirs.
      place: place + cut.offset,
      outcome: fit === 'small' ? 0 : fit === 'large' ? 2 : 1,
      weight: source === 'told' ? 1 : 0.8,
      deviation: cut.deviation,
      reason: {
        from: 'purchase',
        size,
        product: product.title,
        ...(product.brand && { brand: product.brand }),
        fit,
        source,
      },
    })
  }
  for (const { product, size, fit } of own) {
    const one = products.get(product)
    if (one) add(one, size, fit, 'told')
  }
  for (const order of orders) {
    if (order.status !== 'delivered' && order.status !== 'returned') continue
    for (const item of order.items) {
      const product = products.get(item.productId)
      const option = product && sizeOption(product)
      const size = option && item.options[option]
      if (!product || !size) continue
      const request = order.requests?.find(one => one.items.some(({ item: id }) => id === item.id))
      const why = /small|tight|short/i.test(request?.reason ?? '')
        ? 'small'
        : /large|big|long|wide/i.test(request?.reason ?? '')
          ? 'large'
          : undefined
      if (why) add(product, size, why, 'told')
      else if (order.status === 'delivered' && item.state === undefined && !request) add(product, size, 'fit', 'kept')
    }
  }
  return clues.slice(0, most)
}
