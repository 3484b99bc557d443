import type { CartPrice, PricedItem, Refusal } from '../knowledge/cart-price.ts'
import { priceCart } from '../knowledge/cart-price.ts'
import type { Cart, CartOwner } from '../knowledge/carts.ts'
import { type DialogContext, type Step, say, show } from './dialog.ts'
import { optionsText } from './product-options.ts'

/** A verified customer's cart is theirs on every channel; anybody else's is the conversation's. */
export const ownerOf = ({ customer, conversation }: DialogContext): CartOwner =>
  customer.identity === 'verified' && customer.id ? { customer: customer.id } : { conversation }

export const cartOf = (context: DialogContext): Promise<Cart> => context.knowledge.carts.of(ownerOf(context))

/**
 * "How much is it all with delivery?" asks of a cart that has something in it, and not of deliveries in general.
 * @returns the dialog that the words are for
 */
export async function aboutTotal(context: DialogContext): Promise<string | undefined> {
  const { text, intent } = context.heard
  if (intent !== 'delivery_options' || !total.test(text)) return undefined
  return (await cartOf(context)).items.length > 0 ? 'view-cart' : undefined
}

const total =
  /(?<!\p{L})(?:it all|everything|in total|the total|how much more|alles|insgesamt|zusammen|fehl\p{L}*|en tout|le tout|au total|manque|todo|en total|falta|faltan|tutto|in totale|manca|tudo|no total|faltam)(?!\p{L})/iu

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

/** As many lines as are read aloud in one go, and as many as a text message is read to the end. */
const heard = 3
const texted = 6

/** What is in the cart, what it comes to, and the ways on: line by line, or in a few sentences where it is spoken. */
export async function* tellCart(cart: Cart, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { wording, abilities } = context
  if (cart.items.length === 0) {
    const saved = { value: 'start:save-for-later?intent=save_for_later', label: wording.text('choice.saved') }
    const search = { value: 'start:find-product', label: wording.text('choice.search-again') }
    return yield* say('cart.empty', { saved: cart.saved.length }, cart.saved.length > 0 ? [saved, search] : [search])
  }
  const price = await priced(cart, context)
  const text = abilities.voice ? spokenCart(price, context) : writtenCart(price, context)
  yield* show(
    { type: 'text', text },
    {
      shown: price.items.map(({ product, variant }) => ({
        kind: 'product',
        id: product.id,
        label: product.title,
        words: [product.type, ...Object.values(variant.options)],
      })),
      choices: [{ value: 'start:checkout', label: wording.text('choice.checkout') }],
    },
  )
}

function writtenCart(price: CartPrice, context: DialogContext): string {
  const { wording, abilities } = context
  const { goods, total, vanished } = price
  const most = abilities.buttons || abilities.tables ? price.items.length : texted
  const more = price.items.length - most
  return [
    ...price.items.slice(0, most).map(item => itemText(item, context)),
    ...(more > 0 ? [wording.text('cart.more-lines', { count: more })] : []),
    ...(vanished > 0 ? [wording.text('cart.vanished', { count: vanished })] : []),
    ...(goods.amount === total.amount ? [] : [wording.text('cart.goods', { amount: wording.money(goods) })]),
    ...promotionText(price, context),
    shippingText(price, context),
    wording.text('cart.total', { amount: wording.money(total) }),
  ].join('\n')
}

/** "You have two things in your cart: …. With delivery that comes to €84.90." */
function spokenCart(price: CartPrice, context: DialogContext): string {
  const { wording } = context
  const { items, shipping, total, vanished } = price
  const told = items.slice(0, heard).map(item => {
    const name = wording.text('cart.spoken-line', {
      quantity: item.quantity,
      product: nameOfItem(item),
      price: wording.money(item.total),
    })
    return name + problemText(item, context)
  })
  const more = items.length - told.length
  if (more > 0) told.push(wording.text('cart.more-lines', { count: more }))
  return [
    wording.text('cart.spoken', {
      count: items.reduce((sum, one) => sum + one.quantity, 0),
      items: wording.list(told),
    }),
    ...(vanished > 0 ? [wording.text('cart.vanished', { count: vanished })] : []),
    ...promotionText(price, context),
    wording.text('cart.spoken-total', {
      amount: wording.money(total),
      delivery: !shipping ? 'unknown' : shipping.cost.amount === 0 ? 'free' : 'paid',
      cost: shipping ? wording.money(shipping.cost) : '',
    }),
    ...(shipping?.short && shipping.cost.amount > 0
      ? [wording.text('cart.spoken-short', { amount: wording.money(shipping.short) })]
      : []),
  ].join(' ')
}

const itemText = (item: PricedItem, context: DialogContext): string =>
  `${item.quantity} × ${nameOfItem(item)}: ${context.wording.money(item.total)}${problemText(item, context)}`

function problemText({ problem, able, before }: PricedItem, { wording, abilities }: DialogContext): string {
  const join = abilities.voice ? ', ' : ' · '
  const problems = [
    ...(problem === 'sold-out' ? [wording.text('product.sold-out')] : []),
    ...(problem === 'too-few' ? [wording.text('product.few-left', { count: able })] : []),
    ...(before ? [wording.text('cart.price-before', { price: wording.money(before) })] : []),
  ]
  return problems.map(one => join + one).join('')
}

/** What costs something else now than when it was put in. */
export const changedPrices = (
  { items }: CartPrice,
  { wording }: DialogContext,
): { product: string; before: string; price: string }[] =>
  items.flatMap(item =>
    item.before && item.able > 0
      ? [{ product: nameOfItem(item), before: wording.money(item.before), price: wording.money(item.variant.price) }]
      : [],
  )

function promotionText({ promotion, goods }: CartPrice, context: DialogContext): string[] {
  const { wording } = context
  if (!promotion) return []
  return 'off' in promotion
    ? [wording.text('cart.promotion', { code: promotion.code, amount: wording.money(promotion.off) })]
    : [refusalText(promotion, goods.amount, context)]
}

/** Why a code takes off nothing. @param worth of the goods in the cart, in minor units */
export function refusalText(refusal: Refusal, worth: number, { wording }: DialogContext): string {
  const { code, refused, from, until, notFor = [] } = refusal
  return wording.text('promotion.refused', {
    code,
    why: refused,
    from: from ? wording.money(from) : '',
    short: from ? wording.money({ ...from, amount: from.amount - worth }) : '',
    until: until ? wording.date(`${until}T12:00:00Z`, 'long') : '',
    departments: wording.list(notFor, 'disjunction'),
  })
}

function shippingText({ shipping }: CartPrice, { wording }: DialogContext): string {
  if (!shipping) return wording.text('cart.shipping-unknown')
  const paid = shipping.cost.amount > 0
  return wording.text('cart.shipping', {
    amount: paid ? wording.money(shipping.cost) : 'none',
    free: shipping.freeFrom && paid ? wording.money(shipping.freeFrom) : 'none',
    short: shipping.short && paid ? wording.money(shipping.short) : '',
  })
}
