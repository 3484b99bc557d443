import type { Product, Variant } from '../knowledge/catalogue.ts'
import { quantitiesIn } from '../knowledge/product-answers/quantities.ts'
import type { Entity } from '../nlu/understanding.ts'
import { type DialogContext, type Heard, type Step, say } from './dialog.ts'
import { attributeLabel } from './product-attributes.ts'
import { entityValue } from './slots.ts'

/** Versions listed one by one; more are summed up. */
const mostListed = 8

/** In which versions a product can be had, or whether in the one that was asked for, with what it costs. */
export async function* options(product: Product, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { wording, heard } = context
  const wanted = wantedValues(product, heard)
  const what = variantsText(product, context) || 'none'
  const extreme = extremeAsked(heard)
  if (extreme) {
    const able = product.variants.filter(
      variant =>
        variant.available && wanted.every(one => Object.values(variant.options).some(value => one.fits(value))),
    )
    const [first] = able.sort((a, b) => (a.price.amount - b.price.amount) * (extreme === 'least' ? 1 : -1))
    if (first)
      return yield* say('product.option-extreme', {
        product: product.title,
        extreme,
        options: optionsText(first),
        price: wording.money(first.price),
      })
  }
  if (wanted.length === 0) {
    const count = product.variants.filter(variant => variant.available).length
    return yield* say('product.options', { product: product.title, count, all: product.variants.length, options: what })
  }
  const asked = variantsWith(product, wanted)
  const words = wording.list(wanted.map(one => one.text))
  if (asked.length === 0)
    return yield* say('product.option-none', { product: product.title, asked: words, options: what })
  const can = asked.filter(variant => variant.available)
  if (can.length === 0) return yield* say('product.option-sold-out', { product: product.title, options: what })
  const lines = can.map(variant => `${optionsText(variant)} (${wording.money(variant.price)})`)
  yield* say('product.option-available', {
    product: product.title,
    options: lines.slice(0, mostListed).join('\n'),
    count: can.length,
  })
}

/** "the cheapest one", "the most expensive version": by price. */
function extremeAsked({ entities }: Heard): 'least' | 'most' | undefined {
  for (const { type, value } of entities) {
    if (type !== 'superlative') continue
    const { attribute, direction } = value as { attribute: string; direction: 'least' | 'most' }
    if (attribute === 'price') return direction
  }
  return undefined
}

/** How many products of a kind there are, in how many versions: "how many t-shirt options are there?" */
export async function* optionsOfType(type: string, products: Product[]): AsyncGenerator<Step, void, unknown> {
  const variants = products.flatMap(product => product.variants)
  yield* say('product.options-of-type', {
    type,
    products: products.length,
    all: variants.length,
    count: variants.filter(variant => variant.available).length,
  })
}

/** A value of an option that was asked for: as said, and as it is compared. */
export type WantedValue = { text: string; fits(value: string): boolean }

/** The option values that an utterance asks for; what names the product itself is none. */
export function wantedValues(product: Product, heard: Heard): WantedValue[] {
  const naming = heard.entities.filter(entity => entity.type === 'product' || entity.type === 'product-type')
  const within = (entity: Entity) =>
    naming.some(one => one !== entity && one.start <= entity.start && one.end >= entity.end && one.end > one.start)
  return heard.entities
    .filter(entity => asking.has(entity.type) && !entity.negated && !within(entity))
    .map(wantedValue)
    .filter((one, at, all) => all.findIndex(other => other.text === one.text) === at)
    .filter(one => isOption(one, product))
}

const asking = new Set(['colour', 'size', 'option', 'measure', 'material'])

/** A measure or a material may be about something else than a version; a size or a colour is always one. */
const isOption = (wanted: WantedValue & { type?: string }, product: Product): boolean =>
  wanted.type === 'colour' || wanted.type === 'size' || variantsWith(product, [wanted]).length > 0

function wantedValue({ type, value, text }: Entity): WantedValue & { type: string } {
  const said = (
    typeof value === 'object' && value !== null && 'value' in value && type !== 'measure'
      ? String(value.value)
      : typeof value === 'string'
        ? value
        : text
  ).toLowerCase()
  const measures = type === 'measure' ? quantitiesIn(text) : []
  return {
    type,
    text: type === 'measure' ? text : type === 'size' ? said.toUpperCase() : said,
    fits(other) {
      if (bare(other) === bare(said)) return true
      // A 40 is within 39–42.
      const [, from, to] = type === 'size' ? (/^(\d{2,3}) ?[–-] ?(\d{2,3})$/.exec(other) ?? []) : []
      if (from && to && /^\d{2,3}$/.test(said)) return Number(said) >= Number(from) && Number(said) <= Number(to)
      const own = quantitiesIn(other)
      return (
        measures.length > 0 &&
        measures.every(one => own.some(two => two.dimension === one.dimension && near(two.value, one.value)))
      )
    },
  }
}

const bare = (text: string) => text.toLowerCase().replace(/\s+/g, '')
const near = (a: number, b: number) => Math.abs(a - b) <= 0.001 * Math.max(a, b)

/** The versions that have every value. */
export const variantsWith = (product: Product, wanted: WantedValue[]): Variant[] =>
  product.variants.filter(variant => wanted.every(one => Object.values(variant.options).some(value => one.fits(value))))

/** The names of the options of a product, as the shop orders them. */
export const optionsWith = (product: Product): string[] => [
  ...new Set(product.variants.flatMap(variant => Object.keys(variant.options))),
]

/** All values of an option, sold out or not. */
export const valuesOf = (product: Product, option: string): string[] => [
  ...new Set(product.variants.flatMap(variant => variant.options[option] ?? [])),
]

export const optionsText = (variant: Variant): string => Object.values(variant.options).join(', ')

/** What can be had now, option by option: "Colour: red and blue". */
export function variantsText(product: Product, context: DialogContext): string {
  const values = new Map<string, Set<string>>()
  for (const variant of product.variants) {
    if (!variant.available) continue
    for (const [name, value] of Object.entries(variant.options))
      values.set(name, (values.get(name) ?? new Set()).add(value))
  }
  return [...values]
    .map(([name, set]) => `${attributeLabel(name, context)}: ${context.wording.list([...set])}`)
    .join('\n')
}

/** What it costs, by version where that matters. */
export async function* price(product: Product, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { wording } = context
  const wanted = variantsWith(product, wantedValues(product, context.heard))
  const meant = wanted.length > 0 ? wanted : product.variants
  const buyable = meant.filter(variant => variant.available)
  const variants = (buyable.length > 0 ? buyable : meant).toSorted((a, b) => a.price.amount - b.price.amount)
  const least = variants[0]!
  const most = variants.at(-1)!
  const was = least.was && least.was.amount > least.price.amount ? wording.money(least.was) : 'none'
  if (least.price.amount === most.price.amount)
    return yield* say('product.price', { product: product.title, price: wording.money(least.price), was })
  yield* say('product.price-range', {
    product: product.title,
    from: wording.money(least.price),
    to: wording.money(most.price),
    options: pricesText(variants, context),
  })
}

/** Each price with the values of the options that make it: "0.5 l: €34.95". */
function pricesText(variants: Variant[], { wording }: DialogContext): string {
  const names = [...new Set(variants.flatMap(variant => Object.keys(variant.options)))]
  const telling = names.filter(name => {
    const byValue = new Map<string, number>()
    return (
      variants.some(variant => variant.options[name] !== variants[0]!.options[name]) &&
      variants.every(variant => {
        const value = variant.options[name] ?? ''
        const known = byValue.get(value) ?? variant.price.amount
        byValue.set(value, known)
        return known === variant.price.amount
      })
    )
  })
  const name = telling[0]
  const line = (variant: Variant) => (name ? (variant.options[name] ?? '') : optionsText(variant))
  const lines = variants.map(variant => `${line(variant)}: ${wording.money(variant.price)}`)
  return [...new Set(lines)].slice(0, mostListed).join('\n')
}

/** Whether a kind of thing is asked for as such: "how many t-shirt options". */
export const typeAsked = (heard: Heard): string | undefined =>
  heard.intent === 'product_options' ? entityValue<string>(heard, 'product-type') : undefined

/** The lowest price at which it can be had; where nothing can, the lowest of all. */
export function lowest(product: Product) {
  const buyable = product.variants.filter(variant => variant.available)
  return (buyable.length > 0 ? buyable : product.variants).reduce(
    (least, { price }) => (price.amount < least.amount ? price : least),
    product.variants[0]!.price,
  )
}
