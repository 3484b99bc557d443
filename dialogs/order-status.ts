import type { OrderBlock } from '../channels/message.ts'
import type { Order } from '../knowledge/orders.ts'
import { type Dialog, type DialogContext, remember, say, show } from './dialog.ts'
import { chooseOrder, orderSlots } from './order-choice.ts'
import { noteText, orderChoice } from './orders/saying.ts'
import type { WordingKey } from './wording.ts'

/** Where an order is: its items, payment and tracking. */
export const orderStatus: Dialog = {
  name: 'order-status',
  intents: ['order_status', 'delivery_problem'],
  slots: orderSlots,
  needs: 'verified',
  async *run(context) {
    const { heard, wording } = context
    const chosen = yield* chooseOrder(
      context,
      'order-status.which',
      heard.intent === 'order_status' ? isUnderway : undefined,
    )
    if (!chosen) return
    yield* remember({ order: chosen.id })
    yield* say(`order-status.is-${chosen.status}` as WordingKey, await statusArgs(chosen, context))
    const choices = [
      { value: `start:talk-to-person?order=${encodeURIComponent(chosen.id)}`, label: wording.text('choice.person') },
      { value: 'start:order-history', label: wording.text('choice.other-order') },
    ]
    yield* show(tracker(chosen, context), { shown: [{ kind: 'order', id: chosen.id, label: chosen.id }], choices })
    if (heard.intent === 'delivery_problem') yield* say('order-status.problem')
  },
}

/** The customer's orders, newest first. */
export const orderHistory: Dialog = {
  name: 'order-history',
  intents: ['order_history'],
  needs: 'verified',
  async *run(context) {
    const { knowledge, customer, wording, lookup } = context
    const orders = await lookup('orders', () => knowledge.orders.ofCustomer(customer.id!))
    if (orders.length === 0) return yield* say('orders.none')
    const shown = orders.slice(0, 10)
    // As text as well: where a question is put again after it, that one's choices take the place of these.
    const lines = shown.map(order => `• ${orderChoice(order, wording).label}`)
    const choices = shown.map(order => ({
      value: `start:order-status?intent=order_status&order-number=${encodeURIComponent(order.id)}`,
      label: order.id,
    }))
    yield* show({ type: 'text', text: lines.join('\n') })
    yield* say('orders.list', { count: orders.length }, choices)
  },
}

const isUnderway = (order: Order) =>
  order.status === 'pending' || order.status === 'processed' || order.status === 'shipped'

async function statusArgs(order: Order, { wording, now }: DialogContext) {
  const when = order.status === 'delivered' ? order.deliveredAt : order.expectedAt
  return {
    order: order.id,
    date: when ? wording.date(when, 'long') : 'none',
    late:
      order.status !== 'delivered' && when !== undefined && when.slice(0, 10) < now.toISOString().slice(0, 10)
        ? 'yes'
        : 'no',
    tracking: order.fulfilments.some(one => one.trackingNumbers.length > 0) ? 'yes' : 'no',
  }
}

/** An order as the tracker that channels draw. */
export function tracker(order: Order, { wording }: DialogContext): OrderBlock {
  const reached = ['pending', 'processed', 'shipped', 'delivered'].indexOf(order.status)
  const steps =
    reached < 0
      ? []
      : ['ordered', 'packed', 'shipped', 'delivered'].map((step, i) => ({
          label: wording.text(`order-step.${step}` as WordingKey),
          done: i <= reached,
        }))
  const { address } = order
  return {
    type: 'order',
    id: order.id,
    status: [wording.text(`order-status.${order.status}` as WordingKey), order.note && noteText(order, wording)]
      .filter(Boolean)
      .join(' · '),
    placed: order.placedAt && wording.text('order-status.placed', { date: wording.date(order.placedAt) }),
    steps,
    items: order.items.map(item => ({
      title: item.title,
      options: Object.values(item.options).join(', ') || undefined,
      quantity: item.quantity,
      price: wording.money(item.price),
    })),
    total: wording.text('order-status.total', { total: wording.money(order.total) }),
    tracking: order.fulfilments.flatMap(one =>
      one.trackingNumbers.map(number => ({
        carrier: [wording.text('order-status.tracking'), one.carrier].filter(Boolean).join(', '),
        number,
        url: one.trackingUrl,
      })),
    ),
    address: [address.line1, address.line2, `${address.postalCode} ${address.city}`, address.region, address.country]
      .filter(Boolean)
      .join(', '),
  }
}
