import type { Cart } from '../knowledge/carts.ts'
import { cartOf, changedPrices, nameOfItem, priced, tellCart } from './cart-lines.ts'
import { type Dialog, type DialogContext, once, type Step, say, show } from './dialog.ts'
import { noteInterest } from './interest.ts'

/** The shop's own checkout, with the cart in the link. No payment is ever asked for here. */
export const checkout: Dialog = {
  name: 'checkout',
  intents: ['checkout'],
  async *run(context) {
    const { wording, knowledge } = context
    const cart = await cartOf(context)
    if (cart.items.length === 0) return yield* tellCart(cart, context)
    const price = await priced(cart, context)
    const gone = price.items.filter(item => item.problem === 'sold-out')
    if (gone.length > 0)
      yield* say('checkout.gone', { products: wording.list(gone.map(nameOfItem)), count: gone.length })
    if (price.vanished > 0) yield* say('cart.vanished', { count: price.vanished })
    for (const item of price.items.filter(one => one.problem === 'too-few'))
      yield* say('cart.fewer', { count: item.able, product: nameOfItem(item) })
    for (const line of changedPrices(price, context)) yield* say('checkout.price', line)
    const items = price.items
      .filter(item => item.able > 0)
      .map(({ variant, able }) => ({ variantId: variant.id, quantity: able }))
    if (items.length === 0) return
    const taken = price.items.filter(item => item.able > 0).map(item => item.product.id)
    yield* noteInterest('checkout', taken, context)
    const { promotion } = price
    if (promotion && 'refused' in promotion) yield* say('checkout.code', { code: promotion.code })
    const held = promotion && 'off' in promotion ? promotion.code : undefined
    yield* handOver({ items, saved: [], promotion: held }, wording.money(price.total), context, knowledge.policy.cart)
  },
}

/** The link where it can be followed; by mail, where there is nothing to tap; else where the same cart can be found. */
async function* handOver(
  cart: Cart,
  total: string,
  context: DialogContext,
  { checkoutMinutes: minutes }: { checkoutMinutes: number },
): AsyncGenerator<Step, void, unknown> {
  const { abilities, customer, wording } = context
  const url = context.checkoutLink(cart, minutes)
  if (url && abilities.links !== 'none') {
    yield* say('checkout.link', { total, minutes })
    return yield* show({ type: 'link', url, label: wording.text('choice.checkout') })
  }
  const known = customer.identity === 'verified' && customer.record !== undefined
  if (!known) return yield* say('checkout.elsewhere', { total })
  const sent = yield* once('mail', async () =>
    context.mailLink(cart, minutes, (shop, link) => wording.text('mail.checkout', { shop, total, minutes, link })),
  )
  yield* say(sent ? 'checkout.mailed' : 'checkout.in-account', { total, minutes })
}
