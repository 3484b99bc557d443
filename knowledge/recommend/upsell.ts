import type { Pick } from './ensemble.ts'
import type { Occasion } from './strategy.ts'

const most = 3

/**
 * The step up from the thing at hand: the same kind, up to four fifths dearer, rated no worse by at least five customers and
 * better on the whole. What makes it a step up is said in figures.
 */
export function upsell({ shelf, anchors, query }: Occasion): Pick[] {
  const last = anchors.findLast(anchor => anchor.atHand)
  if (!last) return []
  const own = shelf.wares[last.ware]!
  return shelf.wares
    .flatMap((ware, number): Pick[] => {
      if (number === last.ware || ware.type !== own.type || !ware.available || query.refused?.includes(ware.id))
        return []
      if (ware.audience !== own.audience) return []
      const dearer = ware.price / own.price
      if (dearer < 1.05 || dearer > 1.8 || ware.price > (query.price?.max ?? Number.POSITIVE_INFINITY)) return []
      const gain = (ware.rating?.value ?? 0) - (own.rating?.value ?? 0)
      if (!ware.rating || ware.rating.count < 5 || gain < 0) return []
      const rating = own.rating && gain > 0 ? { from: own.rating.value, to: ware.rating.value } : undefined
      const reason = {
        kind: 'upgrade',
        product: own.id,
        title: own.title,
        more: ware.price - own.price,
        rating,
      } as const
      const confidence = Math.min(1, 0.3 + 0.4 * shelf.likeness(last.ware, number) + gain)
      return [{ ware: number, confidence, reasons: [reason] }]
    })
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, most)
}
