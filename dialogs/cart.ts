import { type PricedItem, stockOf } from '../knowledge/cart-price.ts'
import { type Cart, type CartChange, mostOfOne, quantityOf } from '../knowledge/carts.ts'
import type { Variant } from '../knowledge/catalogue.ts'
import type { Json } from '../nlu/understanding.ts'
import { cartOf, nameOfItem, ownerOf, priced, tellCart } from './cart-lines.ts'
import { type Before, linesBefore, rememberLines } from './carts/last-change.ts'
import { type LinesMeant, linesExcepted, linesMeant, type MeantLine, withWholeExceptions } from './carts/lines-meant.ts'
import { pointers, saysAll, saysBoth, saysEmpty, saysLess, saysMore, timesSaid } from './carts/parts.ts'
import { openOf } from './carts/wishes.ts'
import { ask, type Dialog, type DialogContext, type Heard, once, type Slot, type Step, say } from './dialog.ts'
import { aboutOwned } from './orders/owned-wish.ts'
import { optionsWith, valuesOf, variantsText, wantedValues } from './product-options.ts'
import { aboutCode, takeCodeOut } from './promotion.ts'
import { entityValue, yesNo } from './slots.ts'
import { mention } from './which-product.ts'

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
    heard.choice?.startsWith('item:') ||
    heard.entities.some(({ type }) => pointing.has(type)) ||
    saysAll(heard) ||
    saysBoth(heard) ||
    saysEmpty(heard)
      ? (heard as unknown as Json)
      : undefined,
}
const pointing = new Set(['product', 'product-type', 'shown', 'ordinal', 'colour', 'size', 'brand'])

const sureToEmpty = yesNo('empty')

/** Takes something out, some of it, or everything. */
export const removeFromCart: Dialog = {
  name: 'remove-from-cart',
  instead: aboutOwned,
  intents: ['remove_from_cart'],
  slots: [whichItem, sureToEmpty],
  async *run(given) {
    const heard = withWholeExceptions(given.heard)
    const context = { ...given, heard }
    const { wording } = context
    const cart = await cartOf(context)
    if (cart.promotion && aboutCode(heard, cart.promotion)) return yield* takeCodeOut(cart.promotion, context)
    if (cart.items.length === 0) return yield* tellCart(cart, context)
    const { items } = await priced(cart, context)
    const named = pointers(heard).length > 0
    const kept = linesExcepted(items, heard, context)
    if ((saysAll(heard) || saysEmpty(heard)) && !named && kept.length === 0) {
      const sure = yield* ask(sureToEmpty, 'cart.empty-sure', {
        fresh: true,
        choices: [
          { value: 'yes', label: wording.text('choice.yes') },
          { value: 'no', label: wording.text('choice.no') },
        ],
      })
      if (!sure) return yield* say('cart.kept')
      yield* change('empty', { change: 'empty' }, context)
      yield* rememberLines(cart.items.map(beforeOf))
      return yield* say('cart.emptied')
    }
    const meant =
      kept.length > 0 && !named
        ? items.filter(item => !kept.includes(item)).map(item => ({ item, heard: { text: '', entities: [] } }))
        : yield* chooseLines(items, context)
    if (!meant) return
    const out: string[] = []
    for (const { item, heard: said } of meant) {
      const { variant, quantity } = item
      // "Take one of them out" leaves the others.
      const fewer = entityValue<number>(said, 'quantity')
      const left = fewer !== undefined && fewer < quantity ? quantity - fewer : 0
      out.push(left > 0 ? `${fewer} × ${nameOfItem(item)}` : nameOfItem(item))
      yield* change(`remove ${variant.id}`, { change: 'set', variantId: variant.id, quantity: left }, context)
    }
    yield* rememberLines(meant.map(({ item }) => beforeOf({ variantId: item.variant.id, quantity: item.quantity })))
    yield* say('cart.removed', { product: wording.list(out), count: out.length })
    yield* tellCart(await cartOf(context), context)
  },
}

const beforeOf = ({ variantId, quantity }: { variantId: string; quantity: number }): Before => ({
  variant: variantId,
  quantity,
})

const quantitySlot: Slot<number> = {
  name: 'quantity',
  kind: 'quantity',
  // "Remove one of the mugs" is another wish.
  hear: heard => (heard.intent === 'remove_from_cart' && heard.entities.length > 1 ? undefined : quantityIn(heard)),
}

/** A quantity; else a figure alone, or at the end: "change the kettles to 3". */
const quantityIn = (heard: Heard): number | undefined => entityValue<number>(heard, 'quantity') ?? figure(heard)
const figure = ({ text, choice }: Heard): number | undefined => {
  const match =
    choice === undefined ? /(?:^|\s(?:to|auf|à|a|para|in|per))\s*(\d{1,2})\s*[.!]?$/i.exec(text.trim()) : null
  return match ? Number(match[1]) : undefined
}

/** Another quantity, size or colour of something in the cart; or the last change taken back. */
export const changeCart: Dialog = {
  name: 'change-cart',
  instead: aboutOwned,
  intents: ['change_cart'],
  slots: [whichItem, quantitySlot],
  async *run(context) {
    const { heard, wording } = context
    const before = heard.intent === 'undo' ? linesBefore(context) : undefined
    if (before) return yield* setBack(before, context)
    const cart = await cartOf(context)
    if (cart.items.length === 0) return yield* tellCart(cart, context)
    const { items } = await priced(cart, context)
    const chosen = yield* chooseLines(items, context)
    if (!chosen) return
    // "It" is what was meant when it was said, whatever is spoken of before the quantity is known.
    const kept = (yield* once('lines', async () => chosen.map(({ item }) => item.variant.id))) as string[]
    const meant = items.flatMap(item => {
      const at = kept.indexOf(item.variant.id)
      return at < 0 ? [] : [{ item, heard: chosen[at]?.heard ?? heard }]
    })
    const changed: Before[] = []
    for (const { item, heard: said } of meant) {
      const { product, variant, quantity } = item
      yield* mention(product, context)
      const options = optionsSaid(item, said)
      changed.push({ variant: variant.id, quantity })
      if (options.amiss.length > 0) {
        const asked = wording.list(options.amiss)
        return yield* say('product.option-none', {
          product: product.title,
          asked,
          options: variantsText(product, context) || 'none',
        })
      }
      if (Object.keys(options.values).length > 0) {
        const open = openOf(
          { product: product.id, values: { ...variant.options, ...options.values }, quantity },
          product,
        )
        if (!('sold' in open))
          return yield* say('product.option-sold-out', {
            product: product.title,
            options: variantsText(product, context) || 'none',
          })
        const to: Variant = open.sold
        const most = stockOf(to)
        const after = yield* change(
          `swap ${variant.id}`,
          { change: 'swap', variantId: variant.id, to: to.id, most, price: to.price },
          context,
        )
        changed.push({ variant: to.id, quantity: quantityOf(cart, to.id) })
        yield* say('cart.changed', { product: nameOfItem({ product, variant: to }) })
        const have = quantityOf(after, to.id)
        if (have < quantity) yield* say('cart.fewer', { count: have, product: nameOfItem({ product, variant: to }) })
        continue
      }
      const asked =
        quantityAsked(quantity, options.quantity ?? quantityIn(said) ?? quantityIn(heard), heard) ??
        (yield* ask(quantitySlot, 'cart.how-many', { args: { product: nameOfItem(item) }, fresh: true }))
      const most = Math.min(stockOf(variant), mostOfOne)
      const { id } = variant
      yield* change(`set ${id}`, { change: 'set', variantId: id, quantity: Math.min(asked, most), most }, context)
      if (asked > most) yield* say('cart.fewer', { count: most, product: nameOfItem(item) })
    }
    yield* rememberLines(changed)
    yield* tellCart(await cartOf(context), context)
  },
}

/** How many there are to be: as many as told, so many more or fewer, twice as many. */
function quantityAsked(now: number, told: number | undefined, heard: Heard): number | undefined {
  const times = timesSaid(heard)
  if (times !== undefined && told === undefined) return Math.max(1, Math.round(now * times))
  if (saysMore(heard)) return now + (told ?? 1)
  if (saysLess(heard)) return Math.max(0, now - (told ?? 1))
  return told
}

/** The values of options that a line is to have instead of its own; a figure that is no size of it is a quantity. */
function optionsSaid({ product, variant }: PricedItem, heard: Heard) {
  const values: Record<string, string> = {}
  const amiss: string[] = []
  let quantity: number | undefined
  for (const wanted of wantedValues(product, heard)) {
    const name = optionsWith(product).find(one => valuesOf(product, one).some(value => wanted.fits(value)))
    if (name) {
      const value = valuesOf(product, name).find(one => wanted.fits(one))!
      // "Change the white one to black" names the line and its new colour.
      if (value !== variant.options[name]) values[name] = value
    } else if (/^\d{1,2}$/.test(wanted.text)) quantity = Number(wanted.text)
    else amiss.push(wanted.text)
  }
  return { values, amiss, quantity }
}

/** Each line that was changed last as it was before. */
async function* setBack(before: Before[], context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const now = await cartOf(context)
  for (const { variant: variantId, quantity } of before) {
    const product = await context.knowledge.catalogue.byVariant(variantId)
    const variant = product?.variants.find(one => one.id === variantId)
    if (!variant) continue
    const most = stockOf(variant)
    yield* change(`back ${variantId}`, { change: 'set', variantId, quantity: Math.min(quantity, most), most }, context)
  }
  yield* rememberLines(before.map(({ variant }) => ({ variant, quantity: quantityOf(now, variant) })))
  yield* tellCart(await cartOf(context), context)
}

/** Makes a change once, however often the dialog runs. @returns the cart after it */
function* change(key: string, what: CartChange, context: DialogContext): Generator<Step, Cart, unknown> {
  const result = yield* once(key, own => context.knowledge.carts.change(ownerOf(context), what, own) as Promise<Json>)
  return result as unknown as Cart
}

/**
 * The lines that are meant: those that are named, the one that was spoken of last, or the only one. Asked for where it is
 * open; `undefined`, and told, where what is named is not there.
 */
export async function* chooseLines(
  items: PricedItem[],
  context: DialogContext,
): AsyncGenerator<Step, MeantLine[] | undefined, unknown> {
  const { heard, focus } = context
  let meant: LinesMeant = linesMeant(items, heard, context)
  if (meant.lines.length === 0 && !meant.open && !meant.missing) {
    const last =
      items.length === 1 ? items[0] : items.find(item => item.variant.id === focus.cartLine && !asksWhich(heard))
    if (last) return [{ item: last, heard }]
  }
  if (meant.lines.length === 0 && meant.missing && !meant.open) {
    yield* say('cart.not-there')
    yield* tellCart(await cartOf(context), context)
    return undefined
  }
  if (meant.open || meant.lines.length === 0) {
    const among = meant.open?.among ?? items
    const answer = (yield* ask(whichItem, 'cart.which-item', {
      fresh: true,
      choices: among.slice(0, 10).map(item => ({ value: `item:${item.variant.id}`, label: nameOfItem(item) })),
    })) as unknown as Heard
    const all = saysAll(answer) || saysBoth(answer) || saysEmpty(answer)
    const chosen: LinesMeant =
      all && pointers(answer).length === 0
        ? { lines: among.map(item => ({ item, heard: answer })), missing: false }
        : linesAnswered(among, items, answer, context)
    const lines = chosen.lines.map(line => ({ ...line, heard: line.heard.choice ? heard : line.heard }))
    meant = { lines: [...meant.lines, ...lines], missing: chosen.missing }
    if (meant.lines.length === 0) {
      yield* say('cart.not-there')
      return undefined
    }
  }
  if (meant.missing) yield* say('cart.rest-not-there')
  return meant.lines
}

/** Among those that were asked about; else in the whole cart. */
function linesAnswered(among: PricedItem[], items: PricedItem[], answer: Heard, context: DialogContext): LinesMeant {
  const meant = linesMeant(among, answer, context)
  return meant.missing ? linesMeant(items, answer, context) : meant
}

/** "Remove something": it is not said that the last one is meant. */
const asksWhich = ({ text }: Heard) =>
  /(?<!\p{L})(?:something|some ?thing|etwas|was|quelque chose|algo|qualcosa|alguma coisa)(?!\p{L})/iu.test(text)
