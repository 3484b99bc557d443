import type { CartPrice, PricedItem } from '../knowledge/cart-price.ts'
import { priceCart } from '../knowledge/cart-price.ts'
import type { Cart, CartOwner } from '../knowledge/carts.ts'
import { type DialogContext, type Step, say, show } from './dialog.ts'
import { optionsText } from './product-options.ts'

/** A verified customer's cart is theirs on every channel; anybody else's is the conversation's. */
export const ownerOf = ({ customer, conversation }: DialogContext): CartOwner =>
  customer.identity === 'verified' && customer.id ? { customer: customer.id } : { conversation }

export const cartOf = (context: DialogContext): Promise<Cart> => context.knowledge.carts.of(ownerOf(context))

/** What a cart comes to, sent to where the customer lives, or within the shop's country. */
export function priced(cart: Cart, { knowledge, customer, now }: DialogContext): Promise<CartPrice> {
  const { country, currency } = knowledge.shop
  const home = customer.record?.address.country ?? country
  return priceCart(cart, knowledge.catalogue, knowledge.policy.cart, home, currency, now)
}

/** "Whisper Kettle (white)". */
export const nameOfItem = ({ product, variant }: Pick<PricedItem, 'product' | 'variant'>): string => {
  const options = optionsText(variant)
  return options ? `${product.title} (${options})` : product.title
}

/** The cart line by line, what it comes to, and the ways on. */
export async function* tellCart(cart: Cart, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { wording } = context
  if (cart.items.length === 0)
    return yield* say('cart.empty', { saved: cart.saved.length }, [
      { value: 'start:find-product', label: wording.text('choice.search-again') },
    ])
  const price = await priced(cart, context)
  const text = [
    ...price.items.map(item => itemText(item, context)),
    wording.text('cart.goods', { amount: wording.money(price.goods) }),
    ...promotionText(price, context),
    ...shippingText(price, context),
    wording.text('cart.total', { amount: wording.money(price.total) }),
  ].join('\n')
  yield* show(
    { type: 'text', text },
    {
      shown: price.items.map(({ product }) => ({
        kind: 'product',
        id: product.id,
        label: product.title,
        words: [product.type],
      })),
      choices: [{ value: 'start:checkout', label: wording.text('choice.checkout') }],
    },
  )
}

function itemText(item: PricedItem, { wording }: DialogContext): string {
  const problem =
    item.problem === 'sold-out'
      ? ` · ${wording.text('product.sold-out')}`
      : item.problem === 'too-few'
        ? ` · ${wording.text('product.few-left', { count: item.variant.stock ?? 0 })}`
        : ''
  return `${item.quantity} × ${nameOfItem(item)}: ${wording.money(item.total)}${problem}`
}

function promotionText({ promotion }: CartPrice, { wording }: DialogContext): string[] {
  if (!promotion) return []
  return 'off' in promotion
    ? [wording.text('cart.promotion', { code: promotion.code, amount: wording.money(promotion.off) })]
    : [wording.text('promotion.refused', { code: promotion.code, why: promotion.refused })]
}

function shippingText({ shipping }: CartPrice, { wording }: DialogContext): string[] {
  if (!shipping) return [wording.text('cart.shipping-unknown')]
  return [
    wording.text('cart.shipping', {
      amount: shipping.cost.amount === 0 ? 'none' : wording.money(shipping.cost),
      free: shipping.freeFrom && shipping.cost.amount > 0 ? wording.money(shipping.freeFrom) : 'none',
    }),
  ]
}
