import type { Order } from '../knowledge/orders.ts'
import { ask, type DialogContext, type Heard, reject, type Slot, type Step, say } from './dialog.ts'
import { type Holdings, holdingsOf } from './orders/holdings.ts'
import { ordersIn } from './orders/order-hints.ts'
import { picksIn } from './orders/pick.ts'
import { entityValue } from './slots.ts'
import type { WordingKey } from './wording.ts'

/** Orders that the utterance may mean, or the number of one that is not there. */
type Meant = { orders: string[] } | { unknown: string }

/** Which of the customer's own orders is meant: by number, item, date, status, or "the last one". */
export const order: Slot<Meant> = {
  name: 'order',
  kind: 'order',
  hear: heard => (mentionsOrder(heard) ? { orders: [] } : undefined),
  open: [],
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
  const holdings = await holdingsOf(context)
  const { orders } = holdings
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
        meantIn(heard, orders, holdings) ??
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
        const narrowed = meantIn(heard, fitting, holdings)
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
function meantIn(heard: Heard, orders: Order[], holdings: Holdings): Meant | undefined {
  if (heard.choice && orders.some(order => order.id === heard.choice)) return { orders: [heard.choice] }
  const hint = ordersIn(heard.text, heard.entities, orders)
  if (hint.unknown && !hint.orders) return { unknown: hint.unknown }
  let fitting = hint.orders ?? orders
  const { picks } = picksIn(heard.text, heard.entities, { ...holdings, orders })
  const having = fitting.filter(order => picks.some(pick => pick.lines.some(line => line.order.id === order.id)))
  if (having.length > 0) fitting = having
  if (entityValue<number>(heard, 'ordinal') === -1) return { orders: [fitting[0]!.id] }
  return fitting.length < orders.length ? { orders: fitting.map(order => order.id) } : undefined
}
