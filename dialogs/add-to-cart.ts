import type { Product } from '../knowledge/catalogue.ts'
import type { Json } from '../nlu/understanding.ts'
import { cartOf } from './cart-lines.ts'
import { type Put, putInCart } from './carts/put-in-cart.ts'
import { bettered, firstWishes, openOf, type Wish } from './carts/wishes.ts'
import { ask, type Dialog, type DialogContext, type Heard, revise, type Slot, type Step, say } from './dialog.ts'
import { aboutOwned } from './orders/owned-wish.ts'
import { attributeLabel, languageOf } from './product-attributes.ts'
import { variantsText } from './product-options.ts'
import { which } from './which-product.ts'

/** All that is to go into the cart, bettered with each answer. */
const wishesSlot: Slot<Json> = { name: 'wishes', kind: 'items', hear: () => undefined }

/** A value of an option, tapped or said; or whatever corrects what was said before. */
const versionSlot = (name: string, kind: string): Slot<Json> => ({ name, kind, hear: said })
const said = ({ text, choice, entities }: Heard): Json | undefined =>
  choice?.startsWith('option:') || entities.length > 0 || /^\s*\S+(?:\s+\S+){0,5}\s*$/.test(text) ? text : undefined

const sizeSlot = versionSlot('size', 'size')
const optionSlot = versionSlot('option', 'option')
/** Options whose values are sizes, so that "M" is heard as one. */
const sized = /size|gr(?:ö|oe)(?:ß|ss)e|taille|pointure|talla|taglia|tamanho/i

/** "Mets les chaussettes de côté": to be kept, and not in the cart. */
const keepsForLater = ({ text }: Heard): boolean =>
  /(?<!\p{L})(?:for later|aside|wish ?list|für später|zur seite|merkliste|wunschliste|de côté|pour plus tard|liste d['’]envies|para (?:después|luego|más tarde)|aparte|lista de deseos|da parte|per dopo|lista dei desideri|para (?:depois|mais tarde)|de lado|lista de desejos)(?!\p{L})/iu.test(
    text,
  ) && !/(?<!\p{L})(?:cart|basket|warenkorb|korb|panier|carrito|cesta|carrello|carrinho)(?!\p{L})/iu.test(text)

/** As a word within a sentence: only German writes it with a capital. */
const optionName = (option: string, context: DialogContext): string => {
  const label = attributeLabel(option, context)
  return languageOf(context.locale) === 'de' ? label : label.toLowerCase()
}

/** Puts products in the cart: which ones, in which versions, how many of each. */
export const addToCart: Dialog = {
  name: 'add-to-cart',
  instead: async context => (keepsForLater(context.heard) ? 'save-for-later' : aboutOwned(context)),
  intents: ['add_to_cart'],
  // "Sorry, three" while its colour is asked is about what is being added.
  details: ['change_cart'],
  slots: [wishesSlot, which, sizeSlot, optionSlot],
  async *run(context) {
    const { saved } = await cartOf(context)
    let wishes = (yield* ask(wishesSlot, 'product.which-name', {
      match: async () => (await firstWishes(context, saved)) as unknown as Json,
    })) as unknown as Wish[]
    for (;;) {
      const step = yield* nextOpen(wishes, context)
      if (!step) return
      const { at, slot, key, args, choices, option } = step
      wishes = (yield* revise(slot, wishesSlot, key, {
        args,
        choices,
        match: async heard => (await bettered(step.wishes, at, option, heard, context)) as unknown as Json | undefined,
      })) as unknown as Wish[]
    }
  },
}

type Question = {
  wishes: Wish[]
  /** Which of the wishes it is about. */
  at: number
  slot: Slot
  key: 'product.which' | 'product.which-name' | 'cart.which-option'
  args?: { product: string; option: string }
  choices?: { value: string; label: string }[]
  option?: string
}

/**
 * The first question that is open, of what was asked for last. What was asked for together goes into the cart as soon as
 * nothing of it is open; what cannot be had is told and given up.
 */
async function* nextOpen(given: Wish[], context: DialogContext): AsyncGenerator<Step, Question | undefined, unknown> {
  const wishes = [...given]
  let first: Question | undefined
  const batches = [...new Set(wishes.map(wish => wish.batch))].sort((a, b) => b - a)
  for (const batch of batches) {
    const puts: Put[] = []
    let open: Question | undefined
    for (let at = 0; at < wishes.length && !open; at++) {
      if (wishes[at]!.batch !== batch) continue
      const step = yield* settled(wishes, at, context)
      if (step === 'given-up') wishes.splice(at--, 1)
      else if ('key' in step) open = step
      else puts.push(step)
    }
    if (!open) yield* putInCart(puts, String(batch), context)
    first ??= open
  }
  return first
}

/** A wish as it goes into the cart, or what is to be asked for it; where it cannot be had, that is told. */
async function* settled(
  wishes: Wish[],
  at: number,
  context: DialogContext,
): AsyncGenerator<Step, Put | Question | 'given-up', unknown> {
  const { catalogue } = context.knowledge
  const { wording } = context
  for (;;) {
    const wish = wishes[at]!
    const { quantity } = wish
    const product = wish.product ? await catalogue.product(wish.product) : undefined
    if (!product) {
      const choices = (await catalogue.products(wish.among ?? [])).map(productChoice)
      return { wishes, at, slot: which, key: choices.length > 0 ? 'product.which' : 'product.which-name', choices }
    }
    const { title } = product
    const open = openOf(wish, product)
    const options = variantsText(product, context) || 'none'
    if (wish.amiss) {
      const asked = wording.list(wish.amiss)
      yield* say('product.option-none', { product: title, asked, options: 'option' in open ? 'none' : options })
      // Where there is nothing to choose, it is not what was wanted.
      if (!('option' in open)) return 'given-up'
      wishes[at] = { ...wish, amiss: undefined }
    } else if ('sold' in open) return { product, variant: open.sold, quantity }
    else if ('option' in open) {
      const { option, values } = open
      const slot = sized.test(option) ? sizeSlot : optionSlot
      const name = quantity > 1 ? `${quantity} × ${title}` : title
      const args = { product: name, option: optionName(option, context) }
      const choices = values.map(one => ({ value: `option:${one}`, label: one }))
      return { wishes, at, slot, key: 'cart.which-option', args, choices, option }
    } else {
      const asked = wording.list(Object.values(wish.values))
      if (open.amiss === 'none') yield* say('product.option-none', { product: title, asked, options })
      else yield* say('product.option-sold-out', { product: title, options })
      // What is left of the wish is asked for, unless nothing of it can be had.
      if (!product.variants.some(variant => variant.available)) return 'given-up'
      wishes[at] = open.wish
    }
  }
}

const productChoice = ({ id, title }: Product) => ({ value: `product:${id}`, label: title })
