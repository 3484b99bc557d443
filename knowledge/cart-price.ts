import type { Cart } from './carts.ts'
import type { Catalogue, Product, Variant } from './catalogue.ts'
import type { Money } from './money.ts'
import type { Policy } from './policy.ts'

/** A line with what it costs now, and what stands in its way. */
export type PricedItem = {
  product: Product
  variant: Variant
  /** As many as are wanted. */
  quantity: number
  /** As many as can be had. */
  able: number
  /** For as many as can be had. */
  total: Money
  /** Sold out, or fewer left than wanted. */
  problem?: 'sold-out' | 'too-few'
  /** What one cost when it was put in, where that is not what it costs now. */
  before?: Money
}

/** What a cart comes to. What cannot be had counts for nothing. */
export type CartPrice = {
  items: PricedItem[]
  /** Lines that the catalogue knows no more. */
  vanished: number
  goods: Money
  /** What a code takes off, or why it takes off nothing. */
  promotion?: { code: string; off: Money } | Refusal
  /** `undefined`: the shop tells at its checkout. */
  shipping?: Charge
  total: Money
}

/** Why a code takes off nothing, with what it asks for. */
export type Refusal = {
  code: string
  refused: 'unknown' | 'expired' | 'small' | 'unfit'
  /** small: the worth of goods that it needs */
  from?: Money
  /** expired: the last day on which it held, an ISO date */
  until?: string
  /** unfit: the departments that it does not hold for */
  notFor?: string[]
}

/** What delivery costs, from which worth of goods on nothing is charged, and how much is wanting to that. */
export type Charge = { cost: Money; freeFrom?: Money; short?: Money }

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
    const { price } = variant
    const { quantity } = item
    const able = Math.min(quantity, stockOf(variant))
    const problem = able === 0 ? 'sold-out' : able < quantity ? 'too-few' : undefined
    const before = item.price && item.price.amount !== price.amount ? item.price : undefined
    return [{ product, variant, quantity, able, total: { ...price, amount: price.amount * able }, problem, before }]
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
    vanished: cart.items.length - items.length,
    goods: money(goods),
    promotion: promotion && ('off' in promotion ? { code: promotion.code, off: money(promotion.off) } : promotion),
    shipping: shipping && { ...shipping, cost: money(charge) },
    total: money(goods - off + charge),
  }
}

/** How many of a version can be had; Infinity where the shop tells only that it can. */
export const stockOf = ({ available, stock }: Variant): number => (available ? (stock ?? Number.POSITIVE_INFINITY) : 0)

/** What sending goods of this worth costs, and from which worth on it costs nothing; `undefined` where no rule says. */
export function deliveryCharge({ shipping }: Policy['cart'], country: string, worth: number): Charge | undefined {
  const rule =
    shipping.find(one => one.countries.includes(country)) ?? shipping.find(one => one.countries.includes('*'))
  if (!rule) return undefined
  const { cost, freeFrom } = rule
  if (!freeFrom) return { cost }
  if (worth >= freeFrom.amount) return { cost: { ...cost, amount: 0 }, freeFrom }
  return { cost, freeFrom, short: { ...freeFrom, amount: freeFrom.amount - worth } }
}

/** What a code takes off these goods, by the shop's rule for it. */
export function promotionFor(
  code: string,
  items: PricedItem[],
  policy: Policy['cart'],
  now: Date,
): { code: string; off: number } | Refusal {
  const rule = policy.promotions.find(one => one.code === code)
  if (!rule) return { code, refused: 'unknown' }
  if (rule.until && now.toISOString().slice(0, 10) > rule.until) return { code, refused: 'expired', until: rule.until }
  const fitting = items.filter(({ product }) => !rule.notFor.includes(product.department ?? ''))
  const worth = fitting.reduce((total, item) => total + item.total.amount, 0)
  if (items.length > 0 && fitting.length === 0) return { code, refused: 'unfit', notFor: rule.notFor }
  if (worth < (rule.from?.amount ?? 0)) return { code, refused: 'small', from: rule.from }
  const off = rule.percent !== undefined ? Math.round((worth * rule.percent) / 100) : (rule.off?.amount ?? 0)
  return { code, off: Math.min(off, worth) }
}
