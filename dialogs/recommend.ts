import type { Reason, Recommendation, RecommendQuery } from '../knowledge/recommend.ts'
import type { Json } from '../nlu/understanding.ts'
import { cartOf } from './cart-lines.ts'
import { type Dialog, type DialogContext, engine, type Heard, remember, say, show } from './dialog.ts'
import { coloursOf, productCard } from './find-product.ts'
import { refusedIn, visitorOf } from './interest.ts'
import { aboutOwned } from './orders/owned-wish.ts'
import { lowest } from './product-options.ts'
import { reasonText } from './reasons.ts'
import { entityValue } from './slots.ts'
import { withoutSmallWords } from './small-words.ts'
import type { WordingArgs, WordingKey } from './wording.ts'

/** What was recommended last, and for what: "why?", "not for me" and "show more" go on from here. */
export type Recommending = {
  query: Omit<RecommendQuery, 'now'>
  picks: (Omit<Recommendation, 'product'> & { product: string })[]
  seen: string[]
  /** The lowest price of each, minor units: what "cheaper" goes from. */
  prices: number[]
  /** The present that it is for, as the gift finder knows it. */
  gift?: Json
  /** The interests in the shopper's own words. */
  told?: string
}

const pageSize = 6

/** What was recommended last, unless a search has taken its place. */
export const recommended = ({ focus }: DialogContext): Recommending | undefined =>
  focus.search ? undefined : (focus.recommending as unknown as Recommending | undefined)

/** Suggestions for the shopper, and what goes with something. */
export const recommend: Dialog = {
  name: 'recommend',
  replaces: ['product-details'],
  instead: aboutOwned,
  intents: ['recommend'],
  async *run(context) {
    const before = recommended(context)
    if (before && context.heard.intent === 'show_more')
      return yield* showPicks(context, { ...before.query, except: before.seen }, 'recommend.more', {}, before)
    // Without words: the same anew, for something of it was refused.
    if (before && context.heard.intent === 'refine_search' && !context.heard.text)
      return yield* showPicks(context, before.query, 'recommend.more', {}, before)
    if (before && context.heard.intent === 'refine_search') {
      if (before.gift) return yield* engine({ step: 'start', dialog: 'gift-finder', heard: context.heard })
      const { min, max } = pricedAs(context.heard, before) ?? before.query.price ?? {}
      return yield* showPicks(context, { ...before.query, price: { min, max } }, 'recommend.for-you')
    }
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
  { gift, told }: { gift?: Json; told?: string } = {},
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
  if (told !== undefined) for (const pick of picks) pick.reasons = asTold(pick.reasons, told)
  const kept = picks.map(({ product, ...why }) => ({ ...why, product: product.id }))
  const seen = [...(asked.except ?? []), ...kept.map(pick => pick.product)]
  const prices = picks.map(pick => lowest(pick.product).amount)
  const recommending: Recommending = { query: asked, picks: kept, seen, prices, gift, told }
  const product = picks.length === 1 ? picks[0]!.product.id : focus.product
  yield* remember({ recommending: recommending as unknown as Json, search: undefined, product })
  const loose = told && !picks.some(({ reasons }) => reasons.some(({ kind }) => kind === 'interest'))
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

/** The interest as the shopper said it, in whatever language the shop writes; what was not said is not called one. */
function asTold(reasons: Reason[], told: string): Reason[] {
  const others = reasons.filter(reason => reason.kind !== 'interest')
  if (told) return reasons.map(reason => (reason.kind === 'interest' ? { ...reason, words: [told] } : reason))
  return others.length > 0 ? others : reasons
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
  const price = pricedAs(heard)
  if (price) query.price = { min: price.min, max: price.max }
  const department = entityValue<string>(heard, 'department')
  if (department) query.departments = [department]
  const type = entityValue<string>(heard, 'product-type')
  const product = await productMeant(context)
  const cart = await productsInCart(context)
  if (product) return { ...query, with: [product], except: cart }
  if (type) query.types = [type]
  const refused = refusedIn(context)
  query.session = (await lookedAt(context)).filter(one => !cart.includes(one.product) && !refused.includes(one.product))
  query.session.push(...cart.map(id => ({ product: id, as: 'cart' as const })))
  if (typeof focus.product === 'string' && !cart.includes(focus.product))
    query.session.push({ product: focus.product, as: 'asked' })
  return query
}

/** The price that is named; after suggestions also "cheaper" and "dearer", from the middle of theirs. */
export function pricedAs(
  heard: Heard,
  before?: Recommending,
): { min?: number; max?: number; currency?: string } | undefined {
  const range = entityValue<{ min?: number; max?: number; currency?: string }>(heard, 'price-range')
  if (range) return range
  const money = entityValue<{ amount: number; currency?: string }>(heard, 'money')
  if (money) return { max: money.amount, ...(money.currency && { currency: money.currency }) }
  const tendency = entityValue<{ attribute?: string; direction?: string }>(heard, 'comparative')
  if (!before || tendency?.attribute !== 'price' || before.prices.length === 0) return undefined
  const middle = before.prices.toSorted((a, b) => a - b)[(before.prices.length - 1) >> 1]!
  return tendency.direction === 'less' ? { max: Math.max(middle - 1, 0) } : { min: middle + 1 }
}

const visit = 4 * 3_600_000

/** What was viewed and asked about in this visit, oldest first; before and after a sign-in. */
async function lookedAt(context: DialogContext): Promise<NonNullable<RecommendQuery['session']>> {
  const { knowledge, conversation, now } = context
  const who = [...new Set([conversation, visitorOf(context)])]
  const events = (await Promise.all(who.map(one => knowledge.events.ofCustomer(one)))).flat()
  return events.flatMap(({ product, type, at }) =>
    now.getTime() - Date.parse(at) > visit || (type !== 'view' && type !== 'asked')
      ? []
      : [{ product, as: type === 'view' ? ('viewed' as const) : type }],
  )
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
