import type { Product } from '../catalogue.ts'
import type { CustomerRecord } from '../customers.ts'
import { sum } from '../money.ts'
import type { Order, OrderItem } from '../orders.ts'
import type { OrderInFile } from './format-order.ts'
import type { Fault } from './report.ts'
import type { Validated } from './validate.ts'

export type Known = {
  customer(id: string): CustomerRecord | undefined
  productByVariant(variantId: string): Product | undefined
}

/** Fills in what a file may leave out of an order, and checks that all it names is there. */
export function completeOrder(order: OrderInFile, known: Known, currency: string): Validated<Order> {
  const faults: Fault[] = []
  const warnings: Fault[] = []
  const customer = known.customer(order.customerId)
  if (!customer) faults.push({ path: 'customerId', reason: `no customer "${order.customerId}"` })

  const ids = new Set<string>()
  const items: OrderItem[] = []
  for (const [i, item] of order.items.entries()) {
    const product = known.productByVariant(item.variantId)
    const variant = product?.variants.find(({ id }) => id === item.variantId)
    if (!product || !variant) {
      faults.push({ path: `items[${i}].variantId`, reason: `no variant "${item.variantId}" in the catalogue` })
      continue
    }
    if (item.productId !== undefined && item.productId !== product.id)
      faults.push({ path: `items[${i}].productId`, reason: `the variant is of product "${product.id}"` })
    if (item.id !== undefined && ids.has(item.id))
      faults.push({ path: `items[${i}].id`, reason: `"${item.id}" is there twice` })
    const id = item.id ?? freeId(item.variantId, ids)
    ids.add(id)
    const { quantity, state } = item
    const { title = product.title, options = variant.options, price = variant.price } = item
    items.push({
      id,
      productId: product.id,
      variantId: variant.id,
      title,
      options,
      quantity,
      price,
      ...(state && { state }),
    })
  }
  for (const [i, { itemIds }] of order.fulfilments.entries())
    for (const id of itemIds)
      if (!ids.has(id) && faults.length === 0)
        faults.push({ path: `fulfilments[${i}].itemIds`, reason: `no item "${id}" in the order` })
  for (const [i, { paymentMethodId }] of order.payments.entries())
    if (customer && !customer.paymentMethods.some(({ id }) => id === paymentMethodId))
      warnings.push({ path: `payments[${i}].paymentMethodId`, reason: `the customer has no "${paymentMethodId}" now` })
  if (faults.length > 0) return { good: false, faults }

  const total = order.total ?? totalOf(items, order, currency)
  if (total.amount < 0)
    return { good: false, faults: [{ path: 'discount', reason: 'is more than the items and the shipping' }] }
  // In the order of the format, so that an order that was exported and imported again is the same to the letter.
  const { payments, fulfilments, cancelReason, changes, requests, ...first } = order
  const since = { payments, fulfilments, cancelReason, changes, requests }
  return { good: true, record: { ...first, items, total, ...since }, warnings }
}

function totalOf(items: OrderItem[], { shipping, discount }: OrderInFile, currency: string): Order['total'] {
  const prices = items.map(({ price, quantity }) => ({ ...price, amount: price.amount * quantity }))
  const full = sum(shipping ? [...prices, shipping] : prices, currency)
  return { amount: full.amount - (discount?.amount ?? 0), currency }
}

/** The id itself, or with a number where it is taken: the same thing bought twice in one order. */
export function freeId(id: string, taken: Set<string>): string {
  if (!taken.has(id)) return id
  for (let n = 2; ; n++) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`
}
