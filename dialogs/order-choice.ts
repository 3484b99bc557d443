import { normaliseOrderNumber, type Order, type OrderStatus } from '../knowledge/orders.ts'
import type { Entity } from '../nlu/understanding.ts'
import { ask, type DialogContext, type Heard, reject, type Slot, type Step, say } from './dialog.ts'
import { entityValue, entityValues } from './slots.ts'
import type { WordingKey } from './wording.ts'

/** Orders that the utterance may mean, or the number of one that is not there. */
type Meant = { orders: string[] } | { unknown: string }

/** Which of the customer's own orders is meant: by number, item, date, status, or "the last one". */
export const order: Slot<Meant> = {
  name: 'order',
  kind: 'order',
  hear: heard => (mentionsOrder(heard) ? { orders: [] } : undefined),
}
/** Which of several that fit. */
export const oneOrder: Slot<Meant> = { name: 'one-order', kind: 'order', hear: order.hear }

export const orderSlots = [order, oneOrder]

const offered = 5

/**
 * The customer's order that is meant; asked for where it is not clear. `preferred` are those that the question is most
 * likely about: where just one of all fits, it is taken.
 */
export async function* chooseOrder(
  context: DialogContext,
  key: WordingKey,
  preferred: (order: Order) => boolean = () => true,
): AsyncGenerator<Step, Order | undefined, unknown> {
  const { knowledge, customer, lookup } = context
  const orders = await lookup('orders', () => knowledge.orders.ofCustomer(customer.id!))
  if (orders.length === 0) {
    yield* say('orders.none')
    return undefined
  }
  const likely = orders.filter(preferred)
  const current = currentOrder(orders, context)
  if (current) return current
  for (;;) {
    const meant = yield* ask(order, key, {
      choices: choicesOf(likely.length > 0 ? likely : orders, context),
      match: heard =>
        meantIn(heard, orders, context) ??
        (heard === context.heard && likely.length === 1 ? { orders: [likely[0]!.id] } : undefined),
    })
    if ('unknown' in meant) {
      yield* reject(order, 'orders.unknown', { order: meant.unknown })
      continue
    }
    const fitting = orders.filter(one => meant.orders.includes(one.id))
    if (fitting.length <= 1) return fitting[0] ?? orders[0]
    const one = yield* ask(oneOrder, 'orders.which-of', {
      about: meant.orders.join(),
      args: { count: fitting.length },
      choices: choicesOf(fitting, context),
      fresh: true,
      match: heard => {
        const narrowed = meantIn(heard, fitting, context)
        return narrowed && 'orders' in narrowed && narrowed.orders.length > 1 ? undefined : narrowed
      },
    })
    if ('unknown' in one) {
      yield* reject(oneOrder, 'orders.unknown', { order: one.unknown })
      continue
    }
    return orders.find(order => order.id === one.orders[0])
  }
}

/** The order that was just talked about, unless the words name another or ask for "my order" in general. */
function currentOrder(orders: Order[], { heard, focus }: DialogContext): Order | undefined {
  if (typeof focus.order !== 'string' || mentionsOrder(heard)) return undefined
  const general =
    heard.intent === 'order_status' &&
    /\b(?:order|orders|bestellung|commande|pedido|ordine|encomenda)\b/i.test(heard.text)
  return general || !heard.text ? undefined : orders.find(order => order.id === focus.order)
}

function choicesOf(orders: Order[], { wording }: DialogContext) {
  return orders.slice(0, offered).map(order => {
    const [first, ...rest] = order.items
    const items = first
      ? rest.length > 0
        ? wording.text('orders.items-more', { item: first.title, count: rest.length })
        : first.title
      : ''
    const status = wording.text(`order-status.${order.status}` as WordingKey)
    const parts = [items, status, order.placedAt ? wording.date(order.placedAt) : undefined]
    return { value: order.id, label: `${order.id} · ${parts.filter(Boolean).join(' · ')}` }
  })
}

const telling = new Set([
  'order-number',
  'ordinal',
  'product',
  'product-type',
  'brand',
  'colour',
  'material',
  'option',
  'order-status',
  'date',
  'shown',
  'choice',
  'size',
])

function mentionsOrder(heard: Heard): boolean {
  return (
    heard.choice !== undefined ||
    heard.entities.some(entity => telling.has(entity.type) || (entity.type === 'reference' && entity.value === 'last'))
  )
}

/** Which orders the words mean; `undefined` where they say nothing of it. */
function meantIn(heard: Heard, orders: Order[], { now }: DialogContext): Meant | undefined {
  if (heard.choice && orders.some(order => order.id === heard.choice)) return { orders: [heard.choice] }
  const number = entityValue<string>(heard, 'order-number')
  if (number !== undefined) {
    const found = orders.filter(order => isNumbered(order, number))
    return found.length > 0 ? { orders: found.map(order => order.id) } : { unknown: number }
  }
  let fitting = orders
  const narrow = (fits: (order: Order) => boolean) => {
    const fewer = fitting.filter(fits)
    if (fewer.length > 0) fitting = fewer
  }
  const status = entityValue<OrderStatus>(heard, 'order-status')
  if (status) narrow(order => order.status === status)
  const date = entityValue<{ from: string; to: string }>(heard, 'date')
  if (date) narrow(order => order.placedAt !== undefined && within(order.placedAt, date, now))
  const things = heard.entities.filter(entity => !entity.negated && itemWords.has(entity.type))
  if (things.length > 0) narrow(order => order.items.some(item => things.some(thing => isAbout(thing, item))))
  const last = entityValue<number>(heard, 'ordinal') === -1 || entityValues<string>(heard, 'reference').includes('last')
  if (last) return { orders: [fitting[0]!.id] }
  return fitting.length < orders.length ? { orders: fitting.map(order => order.id) } : undefined
}

/** People leave out the letter that a number begins with. */
function isNumbered(order: Order, said: string): boolean {
  const [own, other] = [normaliseOrderNumber(order.id), normaliseOrderNumber(said)]
  return own === other || (/^\d{4,}$/.test(other) && own.replace(/^\D+/, '') === other)
}

const itemWords = new Set(['product', 'product-type', 'brand', 'colour', 'material', 'option'])

function isAbout(thing: Entity, item: Order['items'][number]): boolean {
  if (thing.type === 'product') return item.productId === thing.value
  const words = thing.text.toLowerCase().replace(/s$/, '')
  const options = Object.values(item.options).join(' ')
  return `${item.title} ${options}`.toLowerCase().includes(words)
}

function within(at: string, { from, to }: { from: string; to: string }, _now: Date): boolean {
  const day = at.slice(0, 10)
  return day >= from.slice(0, 10) && day <= to.slice(0, 10)
}
