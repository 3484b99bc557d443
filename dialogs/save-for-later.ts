import type { Json } from '../nlu/understanding.ts'
import { chooseVariant } from './add-to-cart.ts'
import { chooseItem, whichItem } from './cart.ts'
import { cartOf, ownerOf } from './cart-lines.ts'
import { type Dialog, type DialogContext, type Heard, once, type Step, say, show } from './dialog.ts'
import { productCard } from './find-product.ts'
import { wantedValues } from './product-options.ts'
import { chooseProduct, mention, which } from './which-product.ts'

/** Keeps something for later, out of the cart or from the products at hand; or shows what is kept. */
export const saveForLater: Dialog = {
  name: 'save-for-later',
  intents: ['save_for_later'],
  slots: [which, whichItem],
  async *run(context) {
    const { heard, knowledge } = context
    const cart = await cartOf(context)
    if (asksToSee(heard)) return yield* showSaved(cart.saved, context)
    const fromCart =
      cart.items.length > 0 && /\b(?:cart|basket|warenkorb|panier|carrito|cesta|carrello|carrinho)\b/i.test(heard.text)
    let variantId = fromCart ? yield* chooseItem(cart, context) : undefined
    if (!variantId) {
      const product = yield* chooseProduct(context)
      if (!product) return yield* say('product.unknown')
      yield* mention(product, context)
      const wanted = wantedValues(product, heard)
      // What is only kept need not be settled yet: its first version stands for it.
      variantId = (wanted.length > 0 ? yield* chooseVariant(product, wanted, context) : product.variants[0])?.id
    }
    const product = variantId ? await knowledge.catalogue.byVariant(variantId) : undefined
    if (!variantId || !product) return
    const change = { change: 'save' as const, variantId }
    yield* once('save', key => knowledge.carts.change(ownerOf(context), change, key) as unknown as Promise<Json>)
    yield* say('cart.saved', { product: product.title })
  },
}

const asksToSee = ({ text, entities }: Heard) =>
  /\b(?:show|see|what|which|list|zeig\w*|welche|was|montre\w*|quels?|voir|muestra\w*|ver|mostra\w*|vedere|quali)\b/i.test(
    text,
  ) && !entities.some(({ type }) => type === 'product' || type === 'shown' || type === 'ordinal')

async function* showSaved(saved: string[], context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const found = await Promise.all(saved.slice(0, 10).map(id => context.knowledge.catalogue.byVariant(id)))
  const products = found.filter(product => product !== undefined)
  if (products.length === 0) return yield* say('cart.saved-none')
  yield* show(
    { type: 'carousel', cards: products.map(product => productCard(product, context)) },
    {
      shown: products.map(product => ({
        kind: 'product',
        id: product.id,
        label: product.title,
        words: [product.type],
      })),
    },
  )
}
