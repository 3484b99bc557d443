import type { Cart } from './carts.ts'
import type { Catalogue, Product, Variant } from './catalogue.ts'
import type { Money } from './money.ts'
import type { Policy } from './policy.ts'

/** A line with what it costs now, and what stands in its way. */
export type PricedItem = {
  product: Product
  variant: Variant
  quantity: number
  /** For all of them. */
  total: Money
  /** Sold out, or fewer left than wanted (`variant.stock` tells how many). */
  problem?: 'sold-out' | 'too-few'
}

/** What a cart comes to. Lines that cannot be had count for nothing. */
export type CartPrice = {
  items: PricedItem[]
  goods: Money
  /** What a code takes off, or why it takes off nothing. */
  promotion?: { code: string; off: Money } | { code: string; refused: Refused }
  /** `undefined`: the shop tells at its checkout. `free`: from this worth of goods on nothing is charged. */
  shipping?: { cost: Money; freeFrom?: Money }
  total: Money
}

export type Refused = 'unknown' | 'expired' | 'small' | 'unfit'

/**
 * Prices a cart by the shop's data: the catalogue's prices and stock, the policy's promotions and delivery charges.
 * @param country where it goes, as addresses write it
 * @param now for codes that run out
 */
export async function priceCart(
  cart: Cart,
  catalogue: Catalogue,
  policy: Policy['cart'],
  country: string,
  currency: string,
  now: Date,
): Promise<CartPrice> {
  const found = await Promise.all(
    cart.items.map(async item => ({ item, product: await catalogue.byVariant(item.variantId) })),
  )
  const items = found.flatMap(({ item, product }): PricedItem[] => {
    const variant = product?.variants.find(one => one.id === item.variantId)
    if (!product || !variant) return []
    const { price, stock, available } = variant
    const problem = !available ? 'sold-out' : stock !== undefined && stock < item.quantity ? 'too-few' : undefined
    return [
      { product, variant, quantity: item.quantity, total: { ...price, amount: price.amount * item.quantity }, problem },
    ]
  })
  const bought = items.filter(item => item.problem !== 'sold-out')
  const sum = (all: PricedItem[]) => all.reduce((total, item) => total + item.total.amount, 0)
  const money = (amount: number): Money => ({ amount, currency })
  const goods = sum(bought)
  const promotion = cart.promotion ? promotionFor(cart.promotion, bought, policy, now) : undefined
  const off = promotion && 'off' in promotion ? promotion.off : 0
  const shipping = deliveryCharge(policy, country, goods - off)
  const charge = bought.length > 0 ? (shipping?.cost.amount ?? 0) : 0
  return {
    items,
    goods: money(goods),
    promotion: promotion && ('off' in promotion ? { code: promotion.code, off: money(promotion.off) } : promotion),
    shipping: shipping && { ...shipping, cost: money(charge) },
    total: money(goods - off + charge),
  }
}

/** What sending goods of this worth costs, and from which worth on it costs nothing; `undefined` where no rule says. */
export function deliveryCharge(
  { shipping }: Policy['cart'],
  country: string,
  worth: number,
): { cost: Money; freeFrom?: Money } | undefined {
  const rule =
    shipping.find(one => one.countries.includes(country)) ?? shipping.find(one => one.countries.includes('*'))
  if (!rule) return undefined
  const free = rule.freeFrom !== undefined && worth >= rule.freeFrom.amount
  return { cost: free ? { ...rule.cost, amount: 0 } : rule.cost, freeFrom: rule.freeFrom }
}

/** What a code takes off these goods, by the shop's rule for it. */
export function promotionFor(
  code: string,
  items: PricedItem[],
  policy: Policy['cart'],
  now: Date,
): { code: string; off: number } | { code: string; refused: Refused } {
  const rule = policy.promotions.find(one => one.code === code)
  if (!rule) return { code, refused: 'unknown' }
  if (rule.until && now.toISOString().slice(0, 10) > rule.until) return { code, refused: 'expired' }
  const fitting = items.filter(({ product }) => !rule.notFor.includes(product.department ?? ''))
  const worth = fitting.reduce((total, item) => total + item.total.amount, 0)
  if (items.length > 0 && fitting.length === 0) return { code, refused: 'unfit' }
  if (worth < (rule.from?.amount ?? 0)) return { code, refused: 'small' }
  const off = rule.percent !== undefined ? Math.round((worth * rule.percent) / 100) : (rule.off?.amount ?? 0)
  return { code, off: Math.min(off, worth) }
}
