import { quantityOf } from '../knowledge/carts.ts'
import type { Json } from '../nlu/understanding.ts'
import { chooseLines, whichItem } from './cart.ts'
import { cartOf, ownerOf, priced } from './cart-lines.ts'
import { rememberLines } from './carts/last-change.ts'
import { linesMeant } from './carts/lines-meant.ts'
import { pointers, saysAll } from './carts/parts.ts'
import { firstWishes, openOf } from './carts/wishes.ts'
import { type Dialog, type DialogContext, type Heard, once, type Step, say, show } from './dialog.ts'
import { productCard } from './find-product.ts'
import { optionsText } from './product-options.ts'
import { chooseProduct, mention, which } from './which-product.ts'

/** Keeps things for later, out of the cart or from the products at hand; or shows what is kept. */
export const saveForLater: Dialog = {
  name: 'save-for-later',
  intents: ['save_for_later'],
  slots: [which, whichItem],
  async *run(context) {
    const { heard, knowledge, wording } = context
    const cart = await cartOf(context)
    if (asksToSee(heard)) return yield* showSaved(cart.saved, context)
    const variants = (yield* fromCart(context)) ?? (yield* fromShop(context))
    const names: string[] = []
    const before = variants.map(variant => ({ variant, quantity: quantityOf(cart, variant) }))
    for (const variantId of variants) {
      const product = await knowledge.catalogue.byVariant(variantId)
      const change = { change: 'save' as const, variantId }
      yield* once(
        `save ${variantId}`,
        key => knowledge.carts.change(ownerOf(context), change, key) as unknown as Promise<Json>,
      )
      if (product) {
        yield* mention(product, context)
        names.push(product.title)
      }
    }
    if (names.length === 0) return
    yield* rememberLines(before)
    yield* say('cart.saved', { product: wording.list(names) })
  },
}

/** What is named of the cart, or all of it; `undefined` where something else is meant. */
async function* fromCart(context: DialogContext): AsyncGenerator<Step, string[] | undefined, unknown> {
  const { heard } = context
  const { items } = await priced(await cartOf(context), context)
  if (items.length === 0) return undefined
  const spoken = cartWords.test(heard.text)
  if (saysAll(heard) && spoken && pointers(heard).length === 0) return items.map(({ variant }) => variant.id)
  const meant = linesMeant(items, heard, context)
  if (!spoken && meant.lines.length === 0 && !meant.open) return undefined
  const lines = yield* chooseLines(items, context)
  return lines?.map(({ item }) => item.variant.id) ?? []
}

const cartWords =
  /(?<!\p{L})(?:cart|basket|bag|trolley|warenkorb|einkaufswagen|korb|panier|carrito|cesta|carrello|carrinho)(?!\p{L})/iu

/** The products that are named or at hand. What is only kept need not be settled: the first version that fits stands for it. */
async function* fromShop(context: DialogContext): AsyncGenerator<Step, string[], unknown> {
  const { catalogue } = context.knowledge
  const wishes = await firstWishes(context, [])
  const variants: string[] = []
  for (const wish of wishes) {
    const product = wish.product ? await catalogue.product(wish.product) : yield* chooseProduct(context)
    if (!product) continue
    const open = openOf(wish, product)
    const { values } = 'amiss' in open ? open.wish : wish
    const fitting = product.variants.filter(({ options }) =>
      Object.entries(values).every(([name, value]) => options[name] === value),
    )
    variants.push((fitting[0] ?? product.variants[0]!).id)
  }
  if (variants.length === 0) yield* say('product.unknown')
  return variants
}

const asksToSee = ({ text, entities }: Heard) =>
  (text === '' && entities.length === 0) ||
  (/(?<!\p{L})(?:show|see|view|open|what|what['’]?s|which|list|zeig\p{L}*|welche|was|montre\p{L}*|quels?|qu['’]|voir|affiche\p{L}*|mu[eé]stra\p{L}*|ver|qu[eé]|ens[eé][nñ]a\p{L}*|mostra\p{L}*|vedere|quali|cosa|che|o que|quais)(?!\p{L})/iu.test(
    text,
  ) &&
    !entities.some(({ type }) => type === 'product' || type === 'shown' || type === 'ordinal'))

async function* showSaved(saved: string[], context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { catalogue } = context.knowledge
  const found = await Promise.all(saved.slice(0, 10).map(async id => ({ id, product: await catalogue.byVariant(id) })))
  const known = found.flatMap(({ id, product }) => {
    const variant = product?.variants.find(one => one.id === id)
    return product && variant ? [{ product, variant }] : []
  })
  if (known.length === 0) return yield* say('cart.saved-none')
  const cards = known.map(({ product, variant }) => {
    const card = productCard(product, context)
    return { ...card, subtitle: [card.subtitle, optionsText(variant)].filter(Boolean).join(', ') || undefined }
  })
  yield* show(
    { type: 'carousel', cards },
    {
      shown: known.map(({ product }) => ({
        kind: 'product',
        id: product.id,
        label: product.title,
        words: [product.type],
      })),
    },
  )
}
