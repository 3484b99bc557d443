import { mostOfOne } from '../knowledge/carts.ts'
import type { Product, Variant } from '../knowledge/catalogue.ts'
import type { Json } from '../nlu/understanding.ts'
import { nameOfItem, ownerOf } from './cart-lines.ts'
import { ask, type Dialog, type DialogContext, type Heard, once, type Slot, type Step, say } from './dialog.ts'
import { aboutOwned } from './orders/owned-wish.ts'
import { attributeLabel } from './product-attributes.ts'
import { variantsText, variantsWith, type WantedValue, wantedValues } from './product-options.ts'
import { entityValue } from './slots.ts'
import { chooseProduct, mention, which } from './which-product.ts'

/** A value of an option: tapped, or said in a few words. */
const optionSlot = (name: string): Slot<Json> => ({
  name,
  kind: 'size',
  hear: heard =>
    heard.choice?.startsWith('option:') || (heard.text.trim() !== '' && heard.text.trim().split(/\s+/).length <= 6)
      ? (heard as unknown as Json)
      : undefined,
})

/** A product with more options than this has its last ones chosen at the checkout's page. */
const optionSlots = ['option-1', 'option-2', 'option-3', 'option-4'].map(optionSlot)

/** Puts a product in the cart: which one, in which version, how many. */
export const addToCart: Dialog = {
  name: 'add-to-cart',
  instead: aboutOwned,
  intents: ['add_to_cart'],
  slots: [which, ...optionSlots],
  async *run(context) {
    const { heard, wording, knowledge } = context
    const product = yield* chooseProduct(context)
    if (!product) return yield* say('product.unknown')
    yield* mention(product, context)
    const variant = yield* chooseVariant(product, wantedValues(product, heard), context)
    if (!variant) return
    const wanted = Math.min(Math.max(1, entityValue<number>(heard, 'quantity') ?? 1), mostOfOne)
    const quantity = Math.min(wanted, variant.stock ?? wanted)
    const cart = yield* once(
      'add',
      key =>
        knowledge.carts.change(
          ownerOf(context),
          { change: 'add', variantId: variant.id, quantity },
          key,
        ) as Promise<Json>,
    )
    const { items } = cart as unknown as { items: { quantity: number }[] }
    yield* say(
      'cart.added',
      {
        product: nameOfItem({ product, variant }),
        price: wording.money({ ...variant.price, amount: variant.price.amount * quantity }),
        quantity,
        left: quantity < wanted ? 'fewer' : variant.stock !== undefined && variant.stock <= 3 ? 'few' : 'enough',
        stock: variant.stock ?? 0,
        count: items.reduce((sum, item) => sum + item.quantity, 0),
      },
      [
        { value: 'start:view-cart', label: wording.text('choice.cart') },
        { value: 'start:checkout', label: wording.text('choice.checkout') },
      ],
    )
  },
}

/** The one version that is meant: what was said narrows it, and each option that is still open is asked for. */
export async function* chooseVariant(
  product: Product,
  wanted: WantedValue[],
  context: DialogContext,
): AsyncGenerator<Step, Variant | undefined, unknown> {
  const { wording } = context
  const options = variantsText(product, context) || 'none'
  const named = variantsWith(product, wanted)
  if (wanted.length > 0 && named.length === 0) {
    yield* say('product.option-none', {
      product: product.title,
      asked: wording.list(wanted.map(one => one.text)),
      options,
    })
    return undefined
  }
  let open = named.filter(variant => variant.available)
  if (open.length === 0) {
    yield* say('product.option-sold-out', { product: product.title, options })
    return undefined
  }
  const names = [...new Set(product.variants.flatMap(variant => Object.keys(variant.options)))]
  for (const [at, name] of names.entries()) {
    const values = [...new Set(open.map(variant => variant.options[name] ?? ''))]
    const slot = optionSlots[at]
    if (values.length < 2 || !slot) continue
    const value = yield* ask<string>(slot as unknown as Slot<string>, 'cart.which-option', {
      args: { product: product.title, option: attributeLabel(name, context).toLowerCase() },
      about: product.id,
      fresh: true,
      choices: values.map(one => ({ value: `option:${one}`, label: one })),
      match: heard => valueIn(heard, values, product),
    })
    open = open.filter(variant => (variant.options[name] ?? '') === value)
  }
  return open[0]
}

/** The value that was tapped or said: as the shop writes it, or as an entity that means it. */
function valueIn(heard: Heard, values: string[], product: Product): string | undefined {
  const tapped = heard.choice?.startsWith('option:') ? heard.choice.slice('option:'.length) : undefined
  if (tapped !== undefined) return values.find(value => value === tapped)
  const bare = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  const said = ` ${bare(heard.text).replace(/[^\p{L}\p{N} .,/-]/gu, '')} `
  const whole = values.filter(value => said.includes(` ${bare(value)} `)).sort((a, b) => b.length - a.length)
  const meant = wantedValues(product, heard)
  return whole[0] ?? values.find(value => meant.some(one => one.fits(value)))
}
