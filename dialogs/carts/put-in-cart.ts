import { stockOf } from '../../knowledge/cart-price.ts'
import { mostOfOne, quantityOf } from '../../knowledge/carts.ts'
import type { Product, Variant } from '../../knowledge/catalogue.ts'
import type { Json } from '../../nlu/understanding.ts'
import { nameOfItem, ownerOf } from '../cart-lines.ts'
import { type DialogContext, once, type Step, say } from '../dialog.ts'
import { noteInterest } from '../interest.ts'
import { mention } from '../which-product.ts'
import { rememberLines } from './last-change.ts'

export type Put = { product: Product; variant: Variant; quantity: number }

/** Few enough that it is worth knowing. */
const few = 3

/**
 * Puts versions of products in the cart, as many as there are to be had, and tells what is in it now.
 * @param key the same however often the dialog runs, and of no other of its puts
 */
export async function* putInCart(
  given: Put[],
  key: string,
  context: DialogContext,
): AsyncGenerator<Step, void, unknown> {
  const { wording, knowledge } = context
  const puts = together(given)
  const done: (Put & { added: number; after: number; count: number })[] = []
  const before: { variant: string; quantity: number }[] = []
  for (const put of puts) {
    const { product, variant, quantity } = put
    // Known from an earlier turn, it is not the last thing that was spoken of any more.
    let now = false
    const result = (yield* once(`add ${key} ${variant.id}`, async own => {
      now = true
      const owner = ownerOf(context)
      const had = quantityOf(await knowledge.carts.of(owner), variant.id)
      const most = Math.min(stockOf(variant), mostOfOne)
      const cart = await knowledge.carts.change(
        owner,
        { change: 'add', variantId: variant.id, quantity, most, price: variant.price },
        own,
      )
      const count = cart.items.reduce((sum, item) => sum + item.quantity, 0)
      return { had, after: quantityOf(cart, variant.id), count } satisfies Json
    })) as { had: number; after: number; count: number }
    const { had, after, count } = result
    // Where the turn is taken again, it was there already and is no new one: what is short is known by the stock.
    const short = after >= Math.min(stockOf(variant), mostOfOne)
    done.push({ ...put, added: short ? Math.max(0, after - had) : quantity, after, count })
    if (now) {
      yield* mention(product, context)
      yield* noteInterest('cart', [product.id], context)
      before.push({ variant: variant.id, quantity: had })
    }
  }
  const last = done.at(-1)
  if (!last) return
  yield* rememberLines(before)
  const choices = [
    { value: 'start:view-cart', label: wording.text('choice.cart') },
    { value: 'start:checkout', label: wording.text('choice.checkout') },
  ]
  const there = done.filter(one => one.added > 0)
  for (const one of done.filter(other => other.added === 0))
    yield* say(
      'cart.all-there',
      { product: nameOfItem(one), count: one.after },
      there.length === 0 ? choices : undefined,
    )
  const priceOf = ({ variant, added }: (typeof done)[number]) => variant.price.amount * added
  if (there.length === 1) {
    const one = there[0]!
    const fewer = one.added < one.quantity
    yield* say(
      'cart.added',
      {
        product: nameOfItem(one),
        price: wording.money({ ...one.variant.price, amount: priceOf(one) }),
        quantity: one.added,
        left: fewer
          ? one.after >= mostOfOne
            ? 'most'
            : 'fewer'
          : one.variant.stock !== undefined && one.variant.stock <= few
            ? 'few'
            : 'enough',
        stock: fewer && one.after >= mostOfOne ? mostOfOne : (one.variant.stock ?? 0),
        count: last.count,
      },
      choices,
    )
  } else if (there.length > 1) {
    for (const one of there.filter(other => other.added < other.quantity))
      yield* say('cart.fewer', { count: one.after, product: nameOfItem(one) })
    yield* say(
      'cart.added-several',
      {
        products: wording.list(
          there.map(one => (one.added > 1 ? `${one.added} × ${nameOfItem(one)}` : nameOfItem(one))),
        ),
        price: wording.money({
          ...last.variant.price,
          amount: there.reduce((sum, one) => sum + priceOf(one), 0),
        }),
        count: last.count,
      },
      choices,
    )
  }
}

/** What is wanted twice is one line. */
function together(given: Put[]): Put[] {
  const byVariant = new Map<string, Put>()
  for (const put of given) {
    const quantity = put.quantity + (byVariant.get(put.variant.id)?.quantity ?? 0)
    byVariant.set(put.variant.id, { ...put, quantity })
  }
  return [...byVariant.values()]
}
