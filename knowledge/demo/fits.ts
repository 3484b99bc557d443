import type { Product } from '../catalogue.ts'
import type { CustomerRecord } from '../customers.ts'
import type { Order } from '../order.ts'
import type { FitRecord } from '../sizing/from-others.ts'
import { brands } from './brands.ts'
import { hash, random } from './random.ts'
import { shopper } from './taste.ts'

const letters = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL']
const shoppers = 500

/**
 * What shoppers said of how clothes and shoes fit: five hundred of the taste model, with about five things each, and what
 * the forty customers sent back. A brand that is cut small (brands.ts) turns out small:
 *
 *   off = chosen + cut − own + N(0, 0.35): below −0.6 small, above 0.6 large
 *
 * Three in ten know how a brand is cut and choose accordingly.
 */
export function fits(products: Product[], customers: CustomerRecord[], orders: Order[]): FitRecord[] {
  const worn = products.flatMap(product => {
    const sizes = [...new Set(product.variants.flatMap(variant => variant.options.size ?? []))]
    const shoes = product.department === 'shoes' && sizes.every(size => Number(size) >= 35 && Number(size) <= 48)
    const shirts = product.department === 'clothing' && sizes.every(size => letters.includes(size))
    if (sizes.length < 3 || (!shoes && !shirts) || /hat|beanie|cap|gloves|mittens|socks/.test(product.type)) return []
    return [
      { product, sizes, shoes, cut: brands[product.brand ?? '']?.cut ?? 0, for: product.attributes.for ?? 'unisex' },
    ]
  })
  const records: FitRecord[] = []
  for (let n = 1; n <= shoppers; n++) {
    const next = random(hash(`fit ${n}`))
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    const who = shopper(`f-${String(n).padStart(4, '0')}`, next)
    const shelf = worn.filter(one => one.for === 'unisex' || one.for === who.wears)
    const count = 2 + Math.floor(next() * 7)
    for (let i = 0; i < count; i++) {
      const { product, sizes, shoes, cut } = shelf[Math.floor(next() * shelf.length)]!
      const own = shoes ? who.foot : who.shirt
      const place = (size: string) => (shoes ? Number(size) : letters.indexOf(size))
      const wanted = next() < 0.3 ? own - cut : own
      const size = sizes.reduce((a, b) => (Math.abs(place(b) - wanted) < Math.abs(place(a) - wanted) ? b : a))
      const off = place(size) + cut - own + 0.35 * normal()
      records.push({
        customer: who.id,
        product: product.id,
        size,
        fit: off < -0.6 ? 'small' : off > 0.6 ? 'large' : 'fit',
      })
    }
  }
  const known = new Set(customers.map(({ id }) => id))
  for (const order of orders)
    for (const item of order.items) {
      const one = worn.find(({ product }) => product.id === item.productId)
      if (!one || !item.options.size || !known.has(order.customerId) || item.state !== 'returned' || one.cut === 0)
        continue
      records.push({
        customer: order.customerId,
        product: item.productId,
        size: item.options.size,
        fit: one.cut < 0 ? 'small' : 'large',
      })
    }
  const last = new Map(records.map(record => [`${record.customer} ${record.product} ${record.size}`, record]))
  return [...last.values()]
}
