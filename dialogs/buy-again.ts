import type { OrderItem } from '../knowledge/orders.ts'
import type { Json } from '../nlu/understanding.ts'
import { putInCart } from './carts/put-in-cart.ts'
import { ask, type Dialog, type DialogContext, type Heard, type Slot, say } from './dialog.ts'
import { entityValue } from './slots.ts'

const whichBought: Slot<Json> = {
  name: 'bought',
  kind: 'items',
  hear: heard =>
    heard.choice?.startsWith('bought:') || heard.entities.some(({ type }) => pointing.has(type))
      ? (heard as unknown as Json)
      : undefined,
}
const pointing = new Set(['product', 'product-type', 'shown', 'ordinal'])

/** What was bought before once more, as long as the shop has it. */
export const buyAgain: Dialog = {
  name: 'buy-again',
  intents: ['buy_again'],
  needs: 'verified',
  slots: [whichBought],
  async *run(context) {
    const { knowledge, customer, heard } = context
    const orders = await knowledge.orders.ofCustomer(customer.id!)
    const bought = [...new Map(orders.flatMap(order => order.items).map(item => [item.variantId, item])).values()]
    if (bought.length === 0) return yield* say('orders.none')
    let item = await itemIn(heard, bought, context)
    if (!item) {
      const choices = bought.slice(0, 6).map(one => ({ value: `bought:${one.variantId}`, label: one.title }))
      item = await itemIn(
        (yield* ask(whichBought, 'cart.which-again', { fresh: true, choices })) as unknown as Heard,
        bought,
        context,
      )
    }
    if (!item) return yield* say('cart.not-there')
    const { variantId } = item
    const product = await knowledge.catalogue.byVariant(variantId)
    const variant = product?.variants.find(one => one.id === variantId)
    if (!product || !variant?.available)
      return yield* say('product.option-sold-out', { product: product?.title ?? item.title, options: 'none' })
    yield* putInCart([{ product, variant, quantity: entityValue<number>(heard, 'quantity') ?? 1 }], 'again', context)
  },
}

async function itemIn(heard: Heard, bought: OrderItem[], { knowledge }: DialogContext): Promise<OrderItem | undefined> {
  if (heard.choice?.startsWith('bought:')) return bought.find(item => `bought:${item.variantId}` === heard.choice)
  const id = entityValue<string>(heard, 'product')
  if (id) return bought.find(item => item.productId === id)
  const type = entityValue<string>(heard, 'product-type')
  if (!type) return undefined
  const products = await knowledge.catalogue.products([...new Set(bought.map(item => item.productId))])
  const ofType = new Set(products.filter(product => product.type === type).map(product => product.id))
  const fitting = bought.filter(item => ofType.has(item.productId))
  return fitting.length === 1 ? fitting[0] : undefined
}
