import type { Product, Variant } from '../../knowledge/catalogue.ts'
import type { Json } from '../../nlu/understanding.ts'
import { cartOf } from '../cart-lines.ts'
import type { DialogContext, Heard } from '../dialog.ts'
import { optionsWith, valuesOf, wantedValues } from '../product-options.ts'
import { entityValue, entityValues } from '../slots.ts'
import { withoutSmallWords } from '../small-words.ts'
import { productAtHand, productIn, productMeant, which } from '../which-product.ts'
import { isOfType } from './lines-meant.ts'
import { partsOf, pointers, saysAll, saysBack, saysBoth, saysEach, saysMore, saysSaved, takesBack } from './parts.ts'

/** Something that is to go into the cart, as far as it is known by now. */
export type Wish = {
  /** Absent: it is open which product is meant. */
  product?: string
  /** What it may be, where that is open. */
  among?: string[]
  /** A version as such: what was kept for later, or was in the cart already. */
  variant?: string
  /** Option by option, as the shop writes both. */
  values: Record<string, string>
  quantity: number
  /** Values that were asked for and that the product does not come in. */
  amiss?: string[]
  /** Counts the utterances that asked for something: what was asked for together is put in the cart together. */
  batch: number
}

const mostWishes = 10
const mostAmong = 6

/** What the utterance that began it asks for. Plain JSON: bettered with each answer until nothing is open. */
export async function firstWishes(context: DialogContext, saved: string[], batch = 0): Promise<Wish[]> {
  const wishes = await wishesIn(context, saved)
  return wishes.map(wish => ({ ...wish, batch }))
}

type Unnumbered = Omit<Wish, 'batch'>

async function wishesIn(context: DialogContext, saved: string[]): Promise<Unnumbered[]> {
  const { heard } = context
  const kept = await savedMeant(heard, saved, context)
  if (kept) return kept
  const products = context.shown.filter(one => one.kind === 'product')
  const several = saysBoth(heard) || saysEach(heard) || saysAll(heard)
  if (several && pointers(heard).length === 0 && products.length > 1) {
    const quantity = entityValue<number>(heard, 'quantity') ?? 1
    const those = products.slice(0, saysBoth(heard) ? 2 : mostWishes)
    return those.map(({ id }) => ({ product: id, values: {}, quantity }))
  }
  const parts = heard.choice === undefined ? partsOf(heard, context.locale).slice(0, mostWishes) : [heard]
  const wishes: Unnumbered[] = []
  for (const part of parts) wishes.push(await wishOf({ ...context, heard: part }, parts.length === 1))
  const each = saysEach(heard) ? entityValue<number>(heard, 'quantity') : undefined
  return each ? wishes.map(wish => ({ ...wish, quantity: each })) : wishes
}

/** What was kept for later and is wanted in the cart: "move it back", "put the saved kettle in my cart". */
async function savedMeant(heard: Heard, saved: string[], context: DialogContext): Promise<Unnumbered[] | undefined> {
  if (saved.length === 0 || !(saysSaved(heard) || saysBack(heard))) return undefined
  const { catalogue } = context.knowledge
  const found = await Promise.all(saved.map(async id => ({ id, product: await catalogue.byVariant(id) })))
  const known = found.flatMap(({ id, product }) => (product ? [{ id, product }] : []))
  const wish = ({ id, product }: (typeof known)[number]): Unnumbered => ({
    product: product.id,
    variant: id,
    values: {},
    quantity: 1,
  })
  const named = pointers(heard).length > 0
  const meant: typeof known = []
  if (named) {
    for (const part of partsOf(heard, context.locale)) {
      const type = entityValue<string>(part, 'product-type')
      const product = await productIn(part, context)
      const fitting = known.filter(one => one.product.id === product?.id || (type && isOfType(one.product.type, type)))
      if (fitting.length === 1) meant.push(fitting[0]!)
    }
    return meant.length > 0 ? meant.map(wish) : undefined
  }
  if (saysAll(heard) || known.length === 1) return known.map(wish)
  const last =
    known.find(one => one.id === context.focus.cartLine) ?? known.find(one => one.product.id === context.focus.product)
  if (last) return [wish(last)]
  return [{ among: known.map(one => one.product.id).slice(0, mostAmong), values: {}, quantity: 1 }]
}

/** What one part of an utterance asks for. @param alone whether it is all that is asked for: then what is at hand may be meant */
async function wishOf(context: DialogContext, alone: boolean): Promise<Unnumbered> {
  const { heard, knowledge, focus } = context
  const type = entityValue<string>(heard, 'product-type')
  const current = productAtHand(context)
  const atHand = current ? await knowledge.catalogue.product(current) : undefined
  // "A tent" is none of what is at hand, unless that is a tent.
  const elsewhere = !alone || (type !== undefined && (!atHand || !isOfType(atHand.type, type)))
  const known = elsewhere ? await productIn(heard, context) : await productMeant(context)
  const quantity = Math.max(1, entityValue<number>(heard, 'quantity') ?? 1)
  const open = known ? [] : await among(type, context)
  const product = known ?? (open.length === 1 ? await knowledge.catalogue.product(open[0]!) : undefined)
  if (!product) return { among: open.length > 0 ? open : undefined, values: {}, quantity }
  const bare: Unnumbered = { product: product.id, values: {}, quantity }
  const told = withSaid(bare, product, heard)
  // "One more", "the same in blue", "put it back": the version that it was, but for what is said.
  const asBefore = saysMore(heard) || saysBack(heard) || entityValues(heard, 'reference').includes('same')
  const before = asBefore ? product.variants.find(one => one.id === focus.cartLine) : undefined
  if (!before) return told
  return Object.keys(told.values).length > 0
    ? { ...told, values: { ...before.options, ...told.values } }
    : { ...told, variant: told.amiss ? undefined : before.id }
}

/** The products of a kind, or what was shown; of those, the ones that are called as is said: "a glass kettle". */
async function among(type: string | undefined, { heard, knowledge, shown }: DialogContext): Promise<string[]> {
  const here = shown.filter(one => one.kind === 'product').map(({ id }) => id)
  if (!type) return here.slice(0, mostAmong)
  const { hits } = await knowledge.search.search({ words: withoutSmallWords(type), filters: {}, limit: 3 * mostAmong })
  const ofType = hits.map(({ product }) => product).filter(product => isOfType(product.type, type))
  const names = heard.entities
    .filter(one => (one.type === 'material' || one.type === 'brand') && !one.negated)
    .map(({ text }) => text.toLowerCase())
  const called = ofType.filter(({ title }) => names.every(name => title.toLowerCase().includes(name)))
  const meant = called.length > 0 ? called : ofType
  const seen = meant.filter(({ id }) => here.includes(id))
  const all = seen.length > 0 ? seen : meant.length > 0 ? meant : hits.map(({ product }) => product)
  return all.slice(0, mostAmong).map(({ id }) => id)
}

/** The wish with the values and the quantity that are said, and what of it the product does not come in. */
function withSaid<T extends Unnumbered>(wish: T, product: Product, heard: Heard, options = optionsWith(product)): T {
  const values = { ...wish.values }
  const amiss: string[] = []
  let quantity = entityValue<number>(heard, 'quantity') ?? wish.quantity
  for (const wanted of wantedValues(product, heard)) {
    const name = options.find(one => valuesOf(product, one).some(value => wanted.fits(value)))
    if (name) values[name] = valuesOf(product, name).find(value => wanted.fits(value))!
    // "Make it 3" of a thing that comes in no 3 is a quantity.
    else if (/^\d{1,2}$/.test(wanted.text) && Number(wanted.text) > 0) quantity = Number(wanted.text)
    else amiss.push(wanted.text)
  }
  return { ...wish, values, quantity, amiss: amiss.length > 0 ? amiss : undefined }
}

/**
 * The wishes after an answer to what is open of one of them: a value of the option that is asked for, of another one, a
 * quantity, another product in its place, or one more wish. `undefined`: it says nothing of that.
 * @param option the option that is asked for; absent where the product is
 */
export async function bettered(
  before: Wish[],
  at: number,
  option: string | undefined,
  said: Heard,
  context: DialogContext,
): Promise<Wish[] | undefined> {
  // "Add the third one" speaks of what is shown, though there are three values to pick from.
  const placed = !said.picked && adding.test(said.text) && said.entities.some(({ type }) => type === 'ordinal')
  const heard = withoutVagueShown(placed && context.shown.length > 0 ? { ...said, choice: undefined } : said)
  const wish = { ...before[at]!, amiss: undefined }
  const product = wish.product ? await context.knowledge.catalogue.product(wish.product) : undefined
  const put = (one: Wish): Wish[] => before.map((other, i) => (i === at ? one : other))
  if (!option || !product) {
    const aside = elsewhere.has(heard.intent ?? '') || heard.intent === 'change_cart'
    if (which.hear(heard) === undefined || (aside && heard.choice === undefined && pointers(heard).length === 0)) {
      const quantity = entityValue<number>(heard, 'quantity')
      return quantity === undefined || quantity === wish.quantity ? undefined : put({ ...wish, quantity })
    }
    const found = await productIn(heard, context, true)
    return found && put(withSaid({ ...wish, product: found.id, among: undefined }, found, heard))
  }
  const value = valueIn(heard, valuesOf(product, option), product)
  if (heard.choice?.startsWith('option:')) return value === undefined ? undefined : put(withValue(wish, option, value))
  if (value === undefined && elsewhere.has(heard.intent ?? '')) return undefined
  const { saved } = await cartOf(context)
  const more = async () => {
    const batch = 1 + Math.max(...before.map(one => one.batch))
    return [...before, ...(await firstWishes({ ...context, heard }, saved, batch))].slice(0, mostWishes)
  }
  const kept = await savedMeant(heard, saved, context)
  if (kept) return more()
  const other = await otherProduct(heard, product, context)
  if (other) {
    const instead = takesBack(heard) || entityValues(heard, 'reference').includes('other') || !saysToAdd(heard)
    // "Change the kettles to three" is about what is in the cart already.
    if (heard.intent === 'change_cart' && !takesBack(heard) && !entityValues(heard, 'reference').includes('other'))
      return undefined
    if (!instead) return more()
    return put(withSaid({ ...wish, product: other.id, values: valuesKept(wish.values, other) }, other, heard))
  }
  const others = await othersMeant(heard, product, context)
  if (others.length > 0) return put({ ...wish, product: undefined, among: others, values: {} })
  if (asksOf.has(heard.intent ?? '') && heard.text.includes('?')) return undefined
  const told = withSaid(wish, product, heard, [option, ...optionsWith(product).filter(one => one !== option)])
  const after = value === undefined ? told : withValue({ ...told, amiss: undefined }, option, value)
  return JSON.stringify(after) === JSON.stringify(wish) ? undefined : put(after)
}

/** "The black one" is a value, though one of the things that were shown is called black. */
function withoutVagueShown(heard: Heard): Heard {
  const values = heard.entities.filter(({ type }) => type === 'colour' || type === 'size')
  const named = heard.entities.some(({ type }) => type === 'ordinal' || type === 'product' || type === 'product-type')
  if (named || values.length === 0) return heard
  return { ...heard, entities: heard.entities.filter(({ type }) => type !== 'shown') }
}

/** What is about the cart as it is, and no answer. */
const elsewhere = new Set(['remove_from_cart', 'view_cart', 'checkout', 'promo_code', 'save_for_later', 'undo'])
const asksOf = new Set([
  'product_question',
  'product_availability',
  'product_options',
  'product_reviews',
  'size_advice',
])

const withValue = (wish: Wish, option: string, value: string): Wish => ({
  ...wish,
  values: { ...wish.values, [option]: value },
})

/** Of the values that were chosen for another product, those that this one comes in. */
const valuesKept = (values: Record<string, string>, product: Product): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => valuesOf(product, name).includes(value)))

/** Another product than the one that is asked about, where one is named or pointed at. */
async function otherProduct(heard: Heard, product: Product, context: DialogContext): Promise<Product | undefined> {
  if (heard.choice !== undefined) return undefined
  const others = await othersMeant(heard, product, context)
  if (others.length === 1) return context.knowledge.catalogue.product(others[0]!)
  const same = (type: string, value: Json) =>
    type === 'brand' || (type === 'product-type' && isOfType(product.type, String(value)))
  if (others.length > 1 || pointers(heard).every(({ type, value }) => same(type, value))) return undefined
  const found = await productIn(heard, context)
  return found && found.id !== product.id ? found : undefined
}

/** "The other one", "the other jacket": those that were shown beside it, or what else there is of the kind. */
async function othersMeant(heard: Heard, product: Product, context: DialogContext): Promise<string[]> {
  if (!entityValues(heard, 'reference').includes('other')) return []
  const types = entityValues<string>(heard, 'product-type')
  const shown = context.shown.filter(one => one.kind === 'product' && one.id !== product.id)
  const ofType = shown.filter(
    one => types.length === 0 || one.words?.some(word => types.some(type => isOfType(word, type))),
  )
  if (ofType.length > 0) return ofType.slice(0, mostAmong).map(({ id }) => id)
  const named = heard.entities.find(({ type }) => type === 'product-type')
  if (!named) return []
  const query = { words: withoutSmallWords(named.text), filters: {}, limit: mostAmong + 1 }
  const { hits } = await context.knowledge.search.search(query)
  const others = hits.filter(
    hit => hit.product.id !== product.id && types.some(type => isOfType(hit.product.type, type)),
  )
  return others.slice(0, mostAmong).map(hit => hit.product.id)
}

/** A thing is to be put in, in so many words. */
const adding =
  /(?<!\p{L})(?:add|put|leg\p{L}*|pack\p{L}*|füg\p{L}*|ajoute\p{L}*|mets|añade|agrega|pon|mete|aggiungi|metti|adiciona|põe|coloca)(?!\p{L})/iu

/** Something is wanted beside what is asked about. */
const saysToAdd = ({ text }: Heard): boolean =>
  /(?<!\p{L})(?:add|put|also|too|as well|and|plus|auch|dazu|noch|und|leg\p{L}*|pack\p{L}*|aussi|ajoute\p{L}*|mets|et|tambi[eé]n|a[nñ]ade|agrega|pon|anche|aggiungi|metti|tamb[eé]m|adiciona\p{L}*|p[oõ]e)(?!\p{L})/iu.test(
    text,
  )

/** The value that was tapped or said: as the shop writes it, or as an entity that means it. */
function valueIn(heard: Heard, values: string[], product: Product): string | undefined {
  const tapped = heard.choice?.startsWith('option:') ? heard.choice.slice('option:'.length) : undefined
  if (tapped !== undefined) return values.find(value => value === tapped)
  const bare = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  const said = ` ${bare(heard.text).replace(/[^\p{L}\p{N} .-]/gu, ' ')} `.replace(/\s+/g, ' ')
  const whole = values.filter(value => said.includes(` ${bare(value)} `)).sort((a, b) => b.length - a.length)
  const meant = wantedValues(product, heard)
  return values.find(value => meant.some(one => one.fits(value))) ?? whole[0]
}

/** What is open of a wish; or the version that it comes to. */
export type Open<T> = { option: string; values: string[] } | { sold: Variant } | { amiss: 'sold-out' | 'none'; wish: T }

/**
 * What a wish still needs. Values that cannot be had together are given up from the last on, so that what was said first
 * stays.
 */
export function openOf<T extends Unnumbered>(wish: T, product: Product): Open<T> {
  if (wish.variant) {
    const variant = product.variants.find(one => one.id === wish.variant)
    if (variant?.available) return { sold: variant }
    return { amiss: 'sold-out', wish: { ...wish, variant: undefined, values: {} } }
  }
  const having = variantsHaving(product, wish.values)
  const open = having.filter(variant => variant.available)
  if (open.length === 0) {
    const values = Object.entries(wish.values)
    do values.pop()
    while (values.length > 0 && !variantsHaving(product, Object.fromEntries(values)).some(one => one.available))
    return { amiss: having.length > 0 ? 'sold-out' : 'none', wish: { ...wish, values: Object.fromEntries(values) } }
  }
  for (const option of optionsWith(product)) {
    const values = [...new Set(open.map(variant => variant.options[option] ?? ''))]
    if (values.length > 1) return { option, values }
  }
  return { sold: open[0]! }
}

const variantsHaving = (product: Product, values: Record<string, string>): Variant[] =>
  product.variants.filter(variant => Object.entries(values).every(([name, value]) => variant.options[name] === value))
