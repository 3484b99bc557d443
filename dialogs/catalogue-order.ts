import { stockOf } from '../knowledge/cart-price.ts'
import { mostOfOne } from '../knowledge/carts.ts'
import type { Product, Variant } from '../knowledge/catalogue.ts'
import type { Json } from '../nlu/understanding.ts'
import { addToCart } from './add-to-cart.ts'
import { nameOfItem, ownerOf } from './cart-lines.ts'
import { type Dialog, type DialogContext, once, say } from './dialog.ts'
import { entityValues } from './slots.ts'
import { mention } from './which-product.ts'

/** `variant`: where the line names one, or the product has but one. Neither: it is not sold here. */
type Line = { id: string; quantity: number; wanted: number; product?: Product; variant?: Variant }

/**
 * Puts what was gathered in a platform's own catalogue into the cart. Each line is `quantity*id` of a variant or a product;
 * of a product with several versions, which one is asked.
 */
export const catalogueOrder: Dialog = {
  name: 'catalogue-order',
  intents: [],
  slots: addToCart.slots,
  async *run(context) {
    const { heard, knowledge, wording } = context
    const lines = await Promise.all(entityValues<string>(heard, 'item').map(item => lineOf(item, context)))
    const added = lines.filter(line => line.variant?.available)
    let count = 0
    for (const { product, variant, quantity } of added) {
      yield* mention(product!, context)
      const cart = yield* once(
        `add ${variant!.id}`,
        key =>
          knowledge.carts.change(
            ownerOf(context),
            { change: 'add', variantId: variant!.id, quantity, most: stockOf(variant!), price: variant!.price },
            key,
          ) as Promise<Json>,
      )
      const { items } = cart as unknown as { items: { quantity: number }[] }
      count = items.reduce((sum, item) => sum + item.quantity, 0)
    }
    const missing = lines.filter(line => line.product === undefined)
    const gone = lines.filter(line => line.variant && !line.variant.available)
    const open = lines.filter(line => line.product && !line.variant)
    const fewer = added.filter(line => line.quantity < line.wanted)
    const list = (of: Line[]) => wording.list(of.map(nameOf))
    if (gone.length > 0) yield* say('cart.order-sold-out', { items: list(gone) })
    if (missing.length > 0) yield* say('cart.order-unknown', { items: list(missing) })
    if (fewer.length > 0) yield* say('cart.order-fewer', { items: list(fewer) })
    if (added.length > 0)
      yield* say(
        'cart.order-added',
        { items: list(added), count },
        open.length > 0
          ? []
          : [
              { value: 'start:view-cart', label: wording.text('choice.cart') },
              { value: 'start:checkout', label: wording.text('choice.checkout') },
            ],
      )
    if (open.length === 1) return yield* addToCart.run({ ...context, heard: { ...heard, entities: wished(open[0]!) } })
    if (open.length > 1)
      yield* say(
        'cart.order-open',
        { count: open.length },
        open.map(line => ({
          value: `start:add-to-cart?product=${encodeURIComponent(line.product!.id)}&quantity=${line.quantity}`,
          label: nameOf(line),
        })),
      )
  },
}

async function lineOf(item: string, { knowledge }: DialogContext): Promise<Line> {
  const at = item.indexOf('*')
  const id = item.slice(at + 1)
  const wanted = Math.max(1, Number.parseInt(item, 10) || 1)
  const product = (await knowledge.catalogue.product(id)) ?? (await knowledge.catalogue.byVariant(id))
  const named = product?.variants.find(variant => variant.id === id)
  const variant = named ?? (product?.variants.length === 1 ? product.variants[0] : undefined)
  const quantity = Math.min(wanted, mostOfOne, Math.max(1, variant?.stock ?? wanted))
  return { id, product, variant, quantity, wanted }
}

function nameOf({ id, product, variant, quantity }: Line): string {
  const name = product && variant ? nameOfItem({ product, variant }) : (product?.title ?? id)
  return quantity > 1 ? `${quantity} × ${name}` : name
}

const wished = ({ product, quantity }: Line) => [
  { type: 'product', value: product!.id, text: product!.title, start: 0, end: 0 },
  { type: 'quantity', value: quantity, text: String(quantity), start: 0, end: 0 },
]
