import type { Product, Variant } from '../catalogue.ts'
import type { Money } from '../money.ts'
import type { Order, OrderItem } from '../order.ts'
import type { Refusal } from '../order-changes.ts'

/** An item and the variant that it becomes, or that comes for it. */
export type Swap = { item: OrderItem; variant: Variant }

/**
 * The variants that items are to become, all of them of the same product, other than before and there to be had.
 * @param mayBeSame whether an item may become what it is
 */
export function swapsOf(
  wanted: { item: string; to: string }[],
  order: Order,
  products: Product[],
  mayBeSame: boolean,
): Swap[] | Refusal {
  if (wanted.length === 0) return { refused: 'unknown-item' }
  const swaps: Swap[] = []
  const taken = new Map<string, number>()
  for (const { item: id, to } of wanted) {
    const item = order.items.find(one => one.id === id)
    if (!item) return { refused: 'unknown-item', item: id }
    if (item.state !== undefined || swaps.some(swap => swap.item === item))
      return { refused: 'once', item: id, status: order.status }
    const product = products.find(({ variants }) => variants.some(variant => variant.id === to))
    const variant = product?.variants.find(variant => variant.id === to)
    if (!product || !variant) return { refused: 'unavailable', item: id }
    if (product.id !== item.productId) return { refused: 'other-product', item: id }
    if (variant.id === item.variantId && !mayBeSame) return { refused: 'same-variant', item: id }
    const units = (taken.get(to) ?? 0) + item.quantity
    taken.set(to, units)
    if (!variant.available || (variant.stock !== undefined && variant.stock < units))
      return { refused: 'unavailable', item: id }
    swaps.push({ item, variant })
  }
  return swaps
}

/** What the new variants cost more than was paid for the items; negative where they cost less. */
export const differenceOf = (swaps: Swap[], order: Order): Money => ({
  amount: swaps.reduce((sum, { item, variant }) => sum + (variant.price.amount - item.price.amount) * item.quantity, 0),
  currency: order.total.currency,
})
