import type { Shopper } from '../knowledge/search.ts'
import type { DialogContext } from './dialog.ts'

/** Fewer purchases than this say nothing of what somebody mostly pays. */
const leastPurchases = 4
const mostBrands = 5

/** What the shop knows of a verified customer that tells which products suit them; `undefined` of anybody else. */
export async function shopperOf({ customer, knowledge, lookup }: DialogContext): Promise<Shopper | undefined> {
  const { record } = customer
  if (!record) return undefined
  return lookup('shopper', async () => {
    const orders = await knowledge.orders.ofCustomer(record.id)
    const kept = orders
      .filter(order => order.status !== 'cancelled' && order.status !== 'returned')
      .flatMap(order => order.items.filter(item => item.state === undefined))
    const products = await knowledge.catalogue.products([...new Set(kept.map(item => item.productId))])
    const bought = new Map<string, number>()
    for (const { brand } of products) if (brand) bought.set(brand, (bought.get(brand) ?? 0) + 1)
    const brands = [...bought].sort((a, b) => b[1] - a[1]).map(([brand]) => brand)
    const prices = kept.map(item => item.price.amount).sort((a, b) => a - b)
    const at = (part: number) => prices[Math.floor((prices.length - 1) * part)]!
    return {
      ...(record.sizes ? { sizes: record.sizes } : {}),
      ...(brands.length > 0 ? { brands: brands.slice(0, mostBrands) } : {}),
      ...(prices.length >= leastPurchases ? { price: { min: at(0.25), max: at(0.75) } } : {}),
    }
  })
}
