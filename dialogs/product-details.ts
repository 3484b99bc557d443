import type { Product } from '../knowledge/catalogue.ts'
import type { Json } from '../nlu/understanding.ts'
import {
  ask,
  type Dialog,
  type DialogContext,
  type Heard,
  remember,
  type Slot,
  type Step,
  say,
  show,
} from './dialog.ts'
import { productCard } from './find-product.ts'
import { aboutOwned } from './orders/owned-wish.ts'
import { attributeText, attributeLabel as label } from './product-attributes.ts'
import { entityValue } from './slots.ts'
import { withoutSmallWords } from './small-words.ts'

/** Only what names or points at a product is an answer; other words are another request. */
const which: Slot<Json> = {
  name: 'product',
  kind: 'product',
  hear: heard =>
    heard.choice?.startsWith('product:') || heard.entities.some(entity => pointing.has(entity.type))
      ? (heard as unknown as Json)
      : undefined,
}

const pointing = new Set(['product', 'product-type', 'brand', 'shown', 'ordinal', 'colour'])

/** One product: what it is, what it costs, in which variants it can be had, and what the shop says about a property. */
export const productDetails: Dialog = {
  name: 'product-details',
  instead: aboutOwned,
  intents: ['product_question', 'product_availability', 'product_options', 'product_reviews'],
  slots: [which],
  async *run(context) {
    const product = yield* chooseProduct(context)
    if (!product)
      return yield* say('product.unknown', {}, [
        { value: 'start:find-product', label: context.wording.text('choice.search-again') },
      ])
    yield* remember({ product: product.id })
    switch (context.heard.intent) {
      case 'product_question':
        return yield* asksNothing(context.heard) ? overview(product, context) : property(product, context)
      case 'product_availability':
      case 'product_options':
        return yield* options(product, context)
      case 'product_reviews':
        return yield* rating(product, context)
      default:
        yield* overview(product, context)
    }
  },
}

/** The product that the utterance names, points at, or was about just now; asked for where none is. */
async function* chooseProduct(context: DialogContext): AsyncGenerator<Step, Product | undefined, unknown> {
  const { heard, knowledge, focus, shown } = context
  const found = await productIn(heard, context)
  if (found) return found
  const current =
    typeof focus.product === 'string'
      ? focus.product
      : shown.length === 1 && shown[0]!.kind === 'product'
        ? shown[0]!.id
        : undefined
  if (current && !heard.entities.some(entity => entity.type === 'product-type')) {
    const product = await knowledge.catalogue.product(current)
    if (product) return product
  }
  const choices = shown
    .filter(one => one.kind === 'product')
    .slice(0, 6)
    .map(one => ({ value: `product:${one.id}`, label: one.label }))
  const said = (yield* ask(which, choices.length > 0 ? 'product.which' : 'product.which-name', {
    choices,
    fresh: true,
  })) as unknown as Heard
  return productIn(said, context, true)
}

async function productIn(
  heard: Heard,
  { knowledge, shown }: DialogContext,
  searching = false,
): Promise<Product | undefined> {
  const { catalogue, search } = knowledge
  if (heard.choice?.startsWith('product:')) return catalogue.product(heard.choice.slice('product:'.length))
  const place = entityValue<number>(heard, 'shown') ?? entityValue<number>(heard, 'ordinal')
  const products = shown.filter(one => one.kind === 'product')
  if (place !== undefined && products.length > 0) {
    const one = products.at(place > 0 ? place - 1 : place)
    if (one) return catalogue.product(one.id)
  }
  const named = entityValue<string>(heard, 'product')
  if (named) return catalogue.product(named)
  const type = entityValue<string>(heard, 'product-type')
  if (type) {
    const ofType = products.filter(one => one.words?.includes(type))
    if (ofType.length === 1) return catalogue.product(ofType[0]!.id)
  }
  if (!searching && !type) return undefined
  const { hits, relaxed } = await search.search({
    words: withoutSmallWords(searching ? heard.text : String(type)),
    filters: {},
    limit: 2,
  })
  return relaxed.length === 0 && (searching || hits.length === 1) ? hits[0]?.product : undefined
}

async function* overview(product: Product, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { wording } = context
  const facts = Object.entries(product.attributes)
    .slice(0, 6)
    .map(([name, value]) => `${label(name)}: ${attributeText(value, wording)}`)
  yield* show({ ...productCard(product, context), text: product.description, actions: undefined })
  if (facts.length > 0) yield* say('product.facts', { facts: facts.join('\n') })
  yield* say('product.variants', { variants: variantsText(product, context) || 'none' }, [
    {
      value: `start:product-details?intent=product_options&product=${encodeURIComponent(product.id)}`,
      label: wording.text('choice.options'),
    },
    {
      value: `start:find-product?product-type=${encodeURIComponent(product.type)}`,
      label: wording.text('choice.similar'),
    },
  ])
}

/** "The second one" picks a product and asks nothing of it. */
function asksNothing({ text, entities }: Heard): boolean {
  const rest = entities.reduce((left, entity) => left.replace(entity.text, ' '), text)
  return (
    !text.includes('?') &&
    withoutSmallWords(rest)
      .split(' ')
      .filter(word => word.length > 2 && !fillers.has(word)).length === 0
  )
}

const fillers = new Set(['think', 'yeah', 'second', 'first', 'third', 'last', 'guess', 'probably', 'actually', 'about'])

/** The attribute whose name or value shares most words with the question. */
async function* property(product: Product, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { heard, wording } = context
  const question = withoutSmallWords(heard.text).split(' ').map(stem)
  if (priceWords.test(heard.text)) return yield* overview(product, context)
  let best: { name: string; score: number } | undefined
  for (const [name, value] of Object.entries(product.attributes)) {
    const own = `${label(name)} ${attributeText(value, context.wording)}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map(stem)
    const score = question.filter(word => word.length > 2 && own.includes(word)).length
    if (score > (best?.score ?? 0)) best = { name, score }
  }
  if (!best)
    return yield* say('product.not-said', { product: product.title }, [
      { value: 'start:talk-to-person', label: wording.text('choice.person') },
    ])
  const value = product.attributes[best.name]!
  const key = value === true ? 'product.has' : value === false ? 'product.has-not' : 'product.fact'
  yield* say(key, { product: product.title, name: label(best.name), value: attributeText(value, context.wording) })
}

async function* options(product: Product, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const available = product.variants.filter(variant => variant.available)
  const asked = product.variants.filter(variant => matches(variant.options, context.heard))
  if (asked.length > 0 && asked.length < product.variants.length) {
    const can = asked.filter(variant => variant.available)
    const what = can.map(
      variant => `${Object.values(variant.options).join(', ')} (${context.wording.money(variant.price)})`,
    )
    if (can.length === 0)
      return yield* say('product.option-sold-out', {
        product: product.title,
        options: variantsText(product, context) || 'none',
      })
    return yield* say('product.option-available', {
      product: product.title,
      options: what.slice(0, 8).join('\n'),
      count: can.length,
    })
  }
  yield* say('product.options', {
    product: product.title,
    count: available.length,
    all: product.variants.length,
    options: variantsText(product, context) || 'none',
  })
}

/** Whether a variant has the values that were asked for. */
function matches(values: Record<string, string>, heard: Heard): boolean {
  const asked = heard.entities.filter(
    entity =>
      entity.type === 'colour' || entity.type === 'size' || entity.type === 'option' || entity.type === 'measure',
  )
  if (asked.length === 0) return false
  const own = Object.values(values).map(value => value.toLowerCase().replace(/\s+/g, ''))
  return asked.every(entity => {
    const said =
      entity.type === 'size'
        ? String((entity.value as { value: string }).value)
        : typeof entity.value === 'string'
          ? entity.value
          : entity.text
    return own.includes(said.toLowerCase().replace(/\s+/g, ''))
  })
}

async function* rating(product: Product, { wording }: DialogContext): AsyncGenerator<Step, void, unknown> {
  if (!product.rating || product.rating.count === 0) return yield* say('product.no-rating', { product: product.title })
  yield* say('product.rating', {
    product: product.title,
    value: wording.number(product.rating.value),
    count: product.rating.count,
  })
}

function variantsText(product: Product, { wording }: DialogContext): string {
  const values = new Map<string, Set<string>>()
  for (const variant of product.variants) {
    if (!variant.available) continue
    for (const [name, value] of Object.entries(variant.options))
      values.set(name, (values.get(name) ?? new Set()).add(value))
  }
  return [...values].map(([name, set]) => `${label(name)}: ${wording.list([...set])}`).join('\n')
}

const priceWords = /\b(price|costs?|how much|preis|kostet|prix|co[uû]te|precio|cuesta|prezzo|costa|pre[cç]o|custa)\b/i

const stem = (word: string) => word.toLowerCase().replace(/(?:proof|ing|ed|es|s)$/, '')
