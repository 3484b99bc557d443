import type { Recommendation, RecommendQuery } from '../knowledge/recommend.ts'
import type { Json } from '../nlu/understanding.ts'
import { cartOf } from './cart-lines.ts'
import {
  ask,
  type Dialog,
  type DialogContext,
  engine,
  type Heard,
  once,
  remember,
  type Slot,
  say,
  show,
} from './dialog.ts'
import { coloursOf, productCard } from './find-product.ts'
import { aboutOwned } from './orders/owned-wish.ts'
import { lowest } from './product-options.ts'
import { reasonsText, reasonText, sureness } from './reasons.ts'
import { entityValue } from './slots.ts'
import { withoutSmallWords } from './small-words.ts'
import type { WordingArgs, WordingKey } from './wording.ts'

/** What was recommended last, and for what: "why?", "not for me" and "show more" go on from here. */
export type Recommending = {
  query: Omit<RecommendQuery, 'now'>
  picks: (Omit<Recommendation, 'product'> & { product: string })[]
  seen: string[]
}

const pageSize = 6

/** Suggestions for the shopper, and what goes with something. */
export const recommend: Dialog = {
  name: 'recommend',
  replaces: ['product-details'],
  instead: aboutOwned,
  intents: ['recommend'],
  async *run(context) {
    const before = context.focus.recommending as unknown as Recommending | undefined
    if (before && context.heard.intent === 'show_more')
      return yield* showPicks(context, { ...before.query, except: before.seen }, 'recommend.more')
    const query = await queryFor(context)
    const product = query.with && (await context.knowledge.catalogue.product(query.with[0]!))
    if (product) return yield* showPicks(context, query, 'recommend.with', { product: product.title })
    yield* showPicks(context, query, 'recommend.for-you')
  },
}

/** Shows what is recommended for a query, with the reason of each, and keeps it for what is asked next. */
export async function* showPicks(
  context: DialogContext,
  asked: Recommending['query'],
  key: WordingKey,
  args: WordingArgs = {},
) {
  const { knowledge, wording, now, focus, customer } = context
  const query = { ...asked, refused: refusedIn(context), limit: pageSize }
  const { picks, upsell } = await context.lookup('recommended', () =>
    knowledge.recommend.recommend({
      ...query,
      now,
      country: customer.record?.address.country ?? knowledge.shop.country,
    }),
  )
  if (picks.length === 0) {
    return yield* say(key === 'recommend.more' ? 'recommend.no-more' : 'recommend.nothing', {}, [
      { value: 'start:find-product', label: wording.text('choice.search-again') },
    ])
  }
  const kept = picks.map(({ product, ...why }) => ({ ...why, product: product.id }))
  const recommending = { query: asked, picks: kept, seen: [...(asked.except ?? []), ...kept.map(pick => pick.product)] }
  const product = picks.length === 1 ? picks[0]!.product.id : focus.product
  yield* remember({ recommending: recommending as unknown as Json, search: undefined, product })
  const loose = query.interests && !picks.some(({ reasons }) => reasons.some(({ kind }) => kind === 'interest'))
  yield* say(loose && key !== 'recommend.more' ? 'gift.loose' : key, args)
  const cards = picks.map(pick => card(pick, context))
  yield* show(cards.length === 1 ? cards[0]! : { type: 'carousel', cards }, {
    shown: picks.map(({ product }) => ({
      kind: 'product',
      id: product.id,
      label: product.title,
      words: [product.type, ...coloursOf(product)],
    })),
  })
  const up = upsell[0]
  if (up && key !== 'recommend.more')
    yield* say('recommend.upsell', {
      product: up.product.title,
      price: wording.money(lowest(up.product)),
      reason: reasonText(up.reasons[0]!, context),
    })
  yield* say('recommend.next', {}, [
    { value: 'start:recommend?intent=show_more', label: wording.text('choice.more') },
    { value: 'start:why-recommended', label: wording.text('choice.why') },
    { value: 'start:not-for-me', label: wording.text('choice.not-for-me') },
  ])
}

function card(pick: Recommendation, context: DialogContext) {
  const { wording } = context
  const plain = productCard(pick.product, context)
  const about = `?product=${encodeURIComponent(pick.product.id)}`
  return {
    ...plain,
    text: reasonText(pick.reasons[0]!, context),
    actions: [
      ...(plain.actions ?? []),
      { value: `start:why-recommended${about}`, label: wording.text('choice.why') },
      { value: `start:not-for-me${about}`, label: wording.text('choice.not-for-me') },
    ],
  }
}

/** Whom and what the suggestions are for: the customer, the thing at hand, what it should go with. */
async function queryFor(context: DialogContext): Promise<Recommending['query']> {
  const { heard, customer, focus } = context
  const query: Recommending['query'] = {}
  if (customer.identity === 'verified') query.customer = customer.id
  const range = entityValue<{ min?: number; max?: number }>(heard, 'price-range')
  const money = entityValue<{ amount: number }>(heard, 'money')
  if (range) query.price = { min: range.min, max: range.max }
  else if (money) query.price = { max: money.amount }
  const department = entityValue<string>(heard, 'department')
  if (department) query.departments = [department]
  const type = entityValue<string>(heard, 'product-type')
  const product = await productMeant(context)
  const cart = await productsInCart(context)
  if (product) return { ...query, with: [product], except: cart }
  if (type) query.types = [type]
  query.session = cart.map(id => ({ product: id, as: 'cart' }))
  if (typeof focus.product === 'string' && !cart.includes(focus.product))
    query.session.push({ product: focus.product, as: 'asked' })
  return query
}

async function productsInCart(context: DialogContext): Promise<string[]> {
  const { items } = await cartOf(context)
  const products = await Promise.all(items.map(item => context.knowledge.catalogue.byVariant(item.variantId)))
  return products.flatMap(product => product?.id ?? [])
}

/** The product that something should go with: named, pointed at, "it", or the best of a kind. */
async function productMeant({ heard, shown, focus, knowledge }: DialogContext): Promise<string | undefined> {
  const named = entityValue<string>(heard, 'product')
  if (named) return named
  const place = entityValue<number>(heard, 'shown') ?? entityValue<number>(heard, 'ordinal')
  const products = shown.filter(one => one.kind === 'product')
  if (place !== undefined) return products.at(place > 0 ? place - 1 : place)?.id
  if (!goesWith.test(heard.text)) return undefined
  const type = entityValue<string>(heard, 'product-type')
  if (type) {
    const ofType = products.find(one => one.words?.includes(type))
    if (ofType) return ofType.id
    const { hits } = await knowledge.search.search({ words: withoutSmallWords(type), filters: {}, limit: 1 })
    return hits[0]?.product.id
  }
  return typeof focus.product === 'string' ? focus.product : undefined
}

/** "goes with", "matches", "accessories for", in the languages that are spoken. */
const goesWith =
  /(?<!\p{L})(?:with|match\w*|pair|suits?|access\w+|zu|dazu|passt|passend\w*|zubehör|avec|assorti\w*|accessoires?|va|con|combina\w*|accesorios?|accessori\w*|abbina\w*|acessórios?|com)(?!\p{L})/iu

const which: Slot<Json> = {
  name: 'product',
  kind: 'product',
  hear: heard =>
    heard.choice?.startsWith('product:') ||
    heard.choice === 'all' ||
    heard.entities.some(({ type }) =>
      ['product', 'shown', 'ordinal', 'product-type', 'brand', 'colour'].includes(type),
    ) ||
    entityValue(heard, 'reference') === 'all'
      ? (heard as unknown as Json)
      : undefined,
}

/** Why something was recommended: all that speaks for it, and how much that is. */
export const whyRecommended: Dialog = {
  name: 'why-recommended',
  intents: [],
  aside: true,
  async *run(context) {
    const { focus, heard, knowledge, wording } = context
    const { picks } = (focus.recommending as unknown as Recommending | undefined) ?? { picks: [] }
    const wanted = entityValue<string>(heard, 'product')
    const asked = wanted ? picks.filter(pick => pick.product === wanted) : picks
    if (asked.length === 0) return yield* say('why.nothing')
    const products = await knowledge.catalogue.products(asked.map(pick => pick.product))
    const lines = products.map((product, n) =>
      wording.text('why.product', {
        product: product.title,
        reasons: reasonsText(asked[n]!.reasons, context),
        sure: sureness(asked[n]!.confidence),
      }),
    )
    yield* say('why.products', { lines: lines.join('\n') }, [
      {
        value: `start:not-for-me${wanted ? `?product=${encodeURIComponent(wanted)}` : ''}`,
        label: wording.text('choice.not-for-me'),
      },
      { value: 'start:recommend?intent=show_more', label: wording.text('choice.more') },
    ])
  },
}

/** "Not for me": it and its like are not recommended again, and others take its place at once. */
export const notForMe: Dialog = {
  name: 'not-for-me',
  intents: [],
  slots: [which],
  async *run(context) {
    const { focus, heard, knowledge, customer, wording, now } = context
    const before = focus.recommending as unknown as Recommending | undefined
    if (!before) return yield* say('why.nothing')
    const wanted = entityValue<string>(heard, 'product')
    const listed = await knowledge.catalogue.products(before.picks.map(pick => pick.product))
    const choices = [
      ...listed.map(({ id, title }) => ({ value: `product:${id}`, label: title })),
      { value: 'all', label: wording.text('choice.none-of-them') },
    ]
    const ids = wanted
      ? [wanted]
      : listed.length === 1
        ? [listed[0]!.id]
        : meant((yield* ask(which, 'not-for-me.which', { fresh: true, choices })) as unknown as Heard, context)
    const products = await knowledge.catalogue.products(ids)
    if (products.length === 0) return yield* say('product.unknown')
    // Kept with the customer, so that it holds on every channel and another day.
    if (customer.id && customer.identity === 'verified')
      yield* once('refused', async () => {
        for (const { id } of products)
          await knowledge.recommend.record({
            customer: customer.id!,
            product: id,
            type: 'refused',
            at: now.toISOString(),
          })
        return null
      })
    const refused = [...new Set([...refusedIn(context), ...products.map(({ id }) => id)])]
    yield* remember({ refused })
    yield* say('not-for-me.done', { products: wording.list(products.map(({ title }) => title)) })
    yield* engine({ step: 'start', dialog: 'recommend', heard: { text: '', intent: 'show_more', entities: [] } })
  },
}

const refusedIn = ({ focus }: DialogContext): string[] =>
  Array.isArray(focus.refused) ? (focus.refused as string[]) : []

function meant(heard: Heard, { shown, focus }: DialogContext): string[] {
  const { picks } = focus.recommending as unknown as Recommending
  if (heard.choice === 'all' || entityValue(heard, 'reference') === 'all') return picks.map(pick => pick.product)
  if (heard.choice?.startsWith('product:')) return [heard.choice.slice('product:'.length)]
  const named = entityValue<string>(heard, 'product')
  if (named) return [named]
  const place = entityValue<number>(heard, 'shown') ?? entityValue<number>(heard, 'ordinal')
  const products = shown.filter(one => one.kind === 'product')
  if (place !== undefined) return [products.at(place > 0 ? place - 1 : place)?.id ?? []].flat()
  const words = heard.entities.map(entity => String(entity.value).toLowerCase())
  return products
    .filter(one => words.some(word => one.words?.includes(word) || one.label.toLowerCase().includes(word)))
    .map(one => one.id)
}
