import type { Cart, CartChange } from '../knowledge/carts.ts'
import type { Json } from '../nlu/understanding.ts'
import { chooseVariant } from './add-to-cart.ts'
import { cartOf, nameOfItem, ownerOf, priced, tellCart } from './cart-lines.ts'
import { ask, type Dialog, type DialogContext, type Heard, once, type Slot, type Step, say, show } from './dialog.ts'
import { aboutOwned } from './orders/owned-wish.ts'
import { wantedValues } from './product-options.ts'
import { entityValue, entityValues, yesNo } from './slots.ts'

/** What is in the cart, and what it comes to. */
export const viewCart: Dialog = {
  name: 'view-cart',
  intents: ['view_cart'],
  async *run(context) {
    yield* tellCart(await cartOf(context), context)
  },
}

/** Which line of the cart is meant. */
export const whichItem: Slot<Json> = {
  name: 'item',
  kind: 'items',
  hear: heard =>
    heard.choice?.startsWith('item:') || heard.entities.some(({ type }) => pointing.has(type))
      ? (heard as unknown as Json)
      : undefined,
}
const pointing = new Set(['product', 'product-type', 'shown', 'ordinal', 'colour', 'size', 'brand'])

const sureToEmpty = yesNo('empty')

/** Takes something out, or everything. */
export const removeFromCart: Dialog = {
  name: 'remove-from-cart',
  instead: aboutOwned,
  intents: ['remove_from_cart'],
  slots: [whichItem, sureToEmpty],
  async *run(context) {
    const cart = await cartOf(context)
    if (cart.items.length === 0) return yield* tellCart(cart, context)
    if (entityValues<string>(context.heard, 'reference').includes('all') || everything.test(context.heard.text)) {
      const sure = yield* ask(sureToEmpty, 'cart.empty-sure', {
        fresh: true,
        choices: [
          { value: 'yes', label: context.wording.text('choice.yes') },
          { value: 'no', label: context.wording.text('choice.no') },
        ],
      })
      if (!sure) return yield* say('cart.kept')
      yield* change('remove', { change: 'empty' }, context)
      return yield* say('cart.emptied')
    }
    const variantId = yield* chooseItem(cart, context)
    if (!variantId) return yield* say('cart.not-there')
    const product = await context.knowledge.catalogue.byVariant(variantId)
    const left = yield* change('remove', { change: 'set', variantId, quantity: 0 }, context)
    yield* say('cart.removed', { product: product?.title ?? variantId })
    yield* tellCart(left, context)
  },
}

const everything = /\b(?:empty|clear|everything|leeren|leere|alles|vider?|vaciar?|todo|svuota|tutto|esvaziar?|tudo)\b/i

const quantitySlot: Slot<number> = {
  name: 'quantity',
  kind: 'quantity',
  hear: heard => entityValue<number>(heard, 'quantity') ?? figure(heard),
}
/** A figure alone, or at the end: "change the kettles to 3". */
const figure = ({ text, choice }: Heard): number | undefined => {
  const match = choice === undefined ? /(?:^|\s(?:to|auf|à|a|para|in))\s*(\d{1,2})\s*[.!]?$/i.exec(text.trim()) : null
  return match ? Number(match[1]) : undefined
}

/** Another quantity, size or colour of something in the cart. */
export const changeCart: Dialog = {
  name: 'change-cart',
  instead: aboutOwned,
  intents: ['change_cart'],
  slots: [whichItem, quantitySlot],
  async *run(context) {
    const { heard, knowledge } = context
    const cart = await cartOf(context)
    if (cart.items.length === 0) return yield* tellCart(cart, context)
    const variantId = yield* chooseItem(cart, context)
    const product = variantId ? await knowledge.catalogue.byVariant(variantId) : undefined
    const before = product?.variants.find(one => one.id === variantId)
    if (!variantId || !product || !before) return yield* say('cart.not-there')
    const wanted = wantedValues(product, heard)
    if (wanted.length > 0) {
      // What is not mentioned stays as it was: "make it blue" keeps the size.
      const kept = Object.values(before.options)
        .filter(value => !wanted.some(one => sameOption(before.options, product.variants, value, one.fits)))
        .map(value => ({ text: value, fits: (other: string) => other === value }))
      const to = yield* chooseVariant(product, [...wanted, ...kept], context)
      if (!to) return
      const after = yield* change('change', { change: 'swap', variantId, to: to.id }, context)
      yield* say('cart.changed', { product: nameOfItem({ product, variant: to }) })
      return yield* tellCart(after, context)
    }
    const asked = yield* ask(quantitySlot, 'cart.how-many', { args: { product: product.title } })
    const quantity = Math.min(asked, before.stock ?? asked)
    const after = yield* change('change', { change: 'set', variantId, quantity }, context)
    if (quantity < asked) yield* say('cart.fewer', { count: quantity, product: product.title })
    yield* tellCart(after, context)
  },
}

/** Whether a value is of the option that a wanted value is of. */
function sameOption(
  options: Record<string, string>,
  variants: { options: Record<string, string> }[],
  value: string,
  fits: (value: string) => boolean,
): boolean {
  const name = Object.keys(options).find(one => options[one] === value)
  return name !== undefined && variants.some(variant => fits(variant.options[name] ?? ''))
}

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
    const fewer = price.items.filter(item => item.problem === 'too-few')
    if (gone.length > 0) yield* say('checkout.gone', { products: wording.list(gone.map(nameOfItem)) })
    for (const item of fewer) yield* say('cart.fewer', { count: item.variant.stock ?? 0, product: nameOfItem(item) })
    const items = price.items
      .filter(item => item.problem !== 'sold-out')
      .map(({ variant, quantity }) => ({
        variantId: variant.id,
        quantity: Math.min(quantity, variant.stock ?? quantity),
      }))
    if (items.length === 0) return
    const minutes = knowledge.policy.cart.checkoutMinutes
    const held = price.promotion && 'off' in price.promotion ? price.promotion.code : undefined
    const { total } = fewer.length > 0 ? await priced({ items, saved: [], promotion: held }, context) : price
    yield* say('checkout.link', { total: wording.money(total), minutes })
    const url = context.checkoutLink({ items, saved: [], promotion: held }, minutes)
    yield* show({ type: 'link', url, label: wording.text('choice.checkout') })
  },
}

/** Makes a change once, however often the dialog runs. @returns the cart after it */
function* change(key: string, what: CartChange, context: DialogContext): Generator<Step, Cart, unknown> {
  const result = yield* once(key, own => context.knowledge.carts.change(ownerOf(context), what, own) as Promise<Json>)
  return result as unknown as Cart
}

/** The variant of the line that is meant; the only line where there is but one. */
export async function* chooseItem(
  cart: Cart,
  context: DialogContext,
): AsyncGenerator<Step, string | undefined, unknown> {
  const { items } = await priced(cart, context)
  const found = itemIn(context.heard, items, context)
  if (found) return found
  if (items.length === 1 && !named(context.heard)) return items[0]!.variant.id
  const said = (yield* ask(whichItem, 'cart.which-item', {
    fresh: true,
    choices: items.slice(0, 10).map(item => ({ value: `item:${item.variant.id}`, label: nameOfItem(item) })),
  })) as unknown as Heard
  return itemIn(said, items, context)
}

const named = ({ entities }: Heard) => entities.some(({ type }) => type === 'product' || type === 'product-type')

type Item = Awaited<ReturnType<typeof priced>>['items'][number]

function itemIn(heard: Heard, items: Item[], { shown, focus }: DialogContext): string | undefined {
  if (heard.choice?.startsWith('item:'))
    return items.find(item => `item:${item.variant.id}` === heard.choice)?.variant.id
  const id = entityValue<string>(heard, 'product')
  const type = entityValue<string>(heard, 'product-type')
  const place = entityValue<number>(heard, 'shown') ?? entityValue<number>(heard, 'ordinal')
  const pointed = place === undefined ? undefined : shown.at(place > 0 ? place - 1 : place)?.id
  const fits = (item: Item) =>
    id !== undefined
      ? item.product.id === id
      : type !== undefined
        ? item.product.type === type || item.product.type.endsWith(` ${type}`)
        : pointed !== undefined
          ? item.product.id === pointed
          : item.product.id === focus.product && entityValues(heard, 'reference').length > 0
  const fitting = items.filter(fits)
  if (fitting.length < 2) return fitting[0]?.variant.id
  const narrowed = fitting.filter(item =>
    wantedValues(item.product, heard).some(one => Object.values(item.variant.options).some(one.fits)),
  )
  return narrowed.length === 1 ? narrowed[0]!.variant.id : undefined
}
