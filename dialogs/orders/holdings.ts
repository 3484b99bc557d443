import type { Product, Variant } from '../../knowledge/catalogue.ts'
import type { Order, OrderItem } from '../../knowledge/orders.ts'
import type { DialogContext } from '../dialog.ts'
import { type Thing, thingOf } from './things.ts'

/** One line of an order, with the product that it is of. `id` names it among all that the customer has bought. */
export type Line = { id: string; order: Order; item: OrderItem; product: Product; variant: Variant }

/** All that a customer has ordered, newest first, and the things in it as they may be called. */
export type Holdings = { orders: Order[]; lines: Line[]; things: Thing[] }

/** The customer's orders and what is in them; looked up once in a turn. */
export async function holdingsOf({ knowledge, customer, lookup }: DialogContext): Promise<Holdings> {
  return lookup('holdings', async () => {
    const orders = await lookup('orders', () => knowledge.orders.ofCustomer(customer.id!))
    const ids = [...new Set(orders.flatMap(order => order.items.map(item => item.productId)))]
    const products = new Map((await knowledge.catalogue.products(ids)).map(product => [product.id, product]))
    const lines = orders.flatMap(order =>
      order.items.map(item => {
        const product = products.get(item.productId) ?? discontinued(item)
        products.set(product.id, product)
        const variant = product.variants.find(one => one.id === item.variantId) ?? variantOf(item)
        return { id: `${order.id}/${item.id}`, order, item, product, variant }
      }),
    )
    return { orders, lines, things: [...products.values()].map(thingOf) }
  })
}

/** What an order still tells of a product that the catalogue no longer has. */
const discontinued = (item: OrderItem): Product => ({
  id: item.productId,
  title: item.title,
  type: item.title,
  attributes: {},
  variants: [variantOf(item)],
})

const variantOf = (item: OrderItem): Variant => ({
  id: item.variantId,
  options: item.options,
  price: item.price,
  available: false,
})

export const lineOf = (holdings: Holdings, id: string): Line | undefined => holdings.lines.find(line => line.id === id)
