import type { Order } from '../knowledge/orders.ts'
import { type Dialog, type DialogContext, remember, type Step, say, show } from './dialog.ts'
import { chooseOrder, orderSlots } from './order-choice.ts'
import { tracker } from './order-status.ts'
import { holdingsOf, type Line } from './orders/holdings.ts'
import { methodLabel, methodOf, paidWith } from './orders/payment-choice.ts'
import { picksIn } from './orders/pick.ts'
import { lineText } from './orders/saying.ts'

/**
 * What was ordered: items with their versions and prices, sums over them wherever they were bought, the dearest and the
 * cheapest, what is left of an order, how it was paid and where it goes.
 */
export const orderDetails: Dialog = {
  name: 'order-details',
  intents: ['order_details'],
  slots: orderSlots,
  needs: 'verified',
  aside: true,
  async *run(context) {
    const { heard, focus } = context
    const holdings = await holdingsOf(context)
    if (holdings.orders.length === 0) return yield* say('orders.none')
    const picked = picksIn(heard.text, heard.entities, holdings)
    if (picked.unknown && picked.picks.length === 0) return yield* say('orders.unknown', { order: picked.unknown })
    const lines = picked.picks.flatMap(pick => pick.lines)
    if (lines.length > 0 && !aboutOrders.test(heard.text)) return yield* tellLines(unique(lines), context)
    let orders: Order[] = lines.length > 0 ? [...new Set(lines.map(line => line.order))] : (picked.orders ?? [])
    if (orders.length === 0 && everything.test(heard.text)) orders = holdings.orders
    if (orders.length === 0) {
      const known =
        typeof focus.order === 'string' ? holdings.orders.find(order => order.id === focus.order) : undefined
      const chosen = known ?? (yield* chooseOrder(context, 'order-status.which'))
      if (!chosen) return
      orders = [chosen]
    }
    if (orders.length === 1) yield* remember({ order: orders[0]!.id })
    const inOrders = holdings.lines.filter(line => orders.includes(line.order))
    const rest = remaining.test(heard.text) ? inOrders.filter(line => !line.item.state) : undefined
    if (rest && rest.length > 0) return yield* tellLines(rest, context)
    const extreme = extremeOf(heard.text, inOrders)
    if (extreme) return yield* tellLines([extreme], context)
    yield* tellOrders(orders, context)
  },
}

const aboutOrders =
  /\b(?:track\w*|address|where|status|arriv\w*|ship\w*|deliver(?:y|ed)|sent|transit|rastre\w*|morada|endere[cç]o|onde|estado|cheg\w+|envi\w+|entreg\w+)\b|(?<!\p{L})(?:suivi|adresse|o[uù]|arriv\p{L}*|livr\p{L}*|exp[ée]di\p{L}*|envoy\p{L}*)(?!\p{L})/iu
const everything =
  /\b(?:all|every|each|both)\b[^.;]{0,20}\borders?\b|\borders\b|\b(?:encomendas|pedidos)\b|(?<!\p{L})(?:(?:mes|les|toutes) commandes)(?!\p{L})/iu
const remaining =
  /\b(?:remaining|rest|left|other items|others|keep(?:ing)?|kept|still have|restantes?|resto|sobr\w+|fiquei)\b/i

const unique = (lines: Line[]) => [...new Map(lines.map(line => [line.id, line])).values()]

function extremeOf(text: string, lines: Line[]): Line | undefined {
  const most = /\bmais car[ao]\b|\bmost expensive|priciest|dearest|highest[- ]priced\b/i.test(text)
  if (
    !most &&
    !/\b(?:cheapest|least expensive|lowest[- ]priced|mais barat[ao])\b|(?<!\p{L})(?:(?:le|la|les) moins ch[eè]re?s?)(?!\p{L})/iu.test(
      text,
    )
  )
    return undefined
  return [...lines].sort((a, b) => (a.item.price.amount - b.item.price.amount) * (most ? -1 : 1))[0]
}

/** Items one by one with all that sets them apart, and their sum. */
function* tellLines(lines: Line[], { wording, knowledge }: DialogContext): Generator<Step, void, unknown> {
  const list = lines
    .slice(0, 20)
    .map(line => `• ${lineText(line, wording)}, ${wording.money(line.item.price)} (${line.order.id})`)
  const counted = lines.filter(line => line.order.status !== 'cancelled')
  const total = counted.reduce((sum, line) => sum + line.item.price.amount * line.item.quantity, 0)
  yield* remember({ order: lines[0]!.order.id, product: lines[0]!.product.id })
  yield* say('order-details.items', {
    list: list.join('\n'),
    count: counted.length,
    total: wording.money({ amount: total, currency: knowledge.shop.currency }),
  })
}

function* tellOrders(orders: Order[], context: DialogContext): Generator<Step, void, unknown> {
  const { wording, customer, knowledge } = context
  const shown = orders.slice(0, 4)
  yield* show(
    shown.map(order => tracker(order, context)),
    {
      shown: shown.map(order => ({ kind: 'order', id: order.id, label: order.id })),
    },
  )
  if (orders.length === 1) {
    const method = methodOf(customer.record!, paidWith(orders[0]!) ?? '')
    return yield* say('order-details.paid-with', { method: methodLabel(method, wording).replace(/ \(.*\)$/, '') })
  }
  const total = orders.reduce((sum, order) => sum + order.total.amount, 0)
  yield* say('order-details.sum', {
    count: orders.length,
    total: wording.money({ amount: total, currency: knowledge.shop.currency }),
  })
}
