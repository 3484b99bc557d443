import type { Block } from '../channels/message.ts'
import type { PaymentMethod } from '../knowledge/customers.ts'
import type { OrderChange, Quote } from '../knowledge/order-changes.ts'
import type { Order } from '../knowledge/orders.ts'
import { mayReceive } from '../knowledge/quote-change.ts'
import { type DialogContext, type Step, say } from './dialog.ts'
import { keepAccount } from './orders/account.ts'
import {
  emptyPlan,
  type GiveBackPlan,
  type GiveBackQuestion,
  hear,
  isCancellable,
  partial,
  returnRefusal,
  withoutRefused,
} from './orders/give-back-plan.ts'
import { type Holdings, type Line, lineOf } from './orders/holdings.ts'
import { methodChoices, original, paidWith } from './orders/payment-choice.ts'
import { type Agreement, makeChanges, type Next, planDialog } from './orders/plan-dialog.ts'
import {
  balanceOf,
  isRefused,
  lineChoice,
  lineText,
  orderChoice,
  refusalRemark,
  remarkBlocks,
  settlementText,
} from './orders/saying.ts'
import type { WordingKey } from './wording.ts'

const mostOffered = 8
/** Remarks after which it is asked what else is meant. */
const asksAgain = new Set<WordingKey>(['orders.unknown', 'orders.not-bought'])

type Planned = { change: OrderChange; order: Order; lines: Line[]; quote: Quote }
async function nextStep(plan: GiveBackPlan, holdings: Holdings, context: DialogContext): Promise<Next<OrderChange>> {
  const { wording, knowledge, customer } = context
  const gone = plan.lost && plan.lines.some(id => !isCancellable(lineOf(holdings, id)!.order, context))
  if (gone) return { end: 'give-back.lost', remarks: [] }
  const blocks = remarkBlocks(plan.remarks, wording)
  const open = plan.open[0]
  if (open) {
    const lines = open.lines.flatMap(id => lineOf(holdings, id) ?? [])
    const choices = lines.slice(0, mostOffered).map(line => lineChoice(line, wording))
    return {
      question: 'which',
      key: 'orders.which-item',
      args: { item: lines[0]!.item.title, count: lines.length },
      choices,
      blocks,
    }
  }
  if (plan.lines.length === 0) return whichItems(plan, holdings, context, blocks)

  const part = partial(plan, holdings, context)[0]
  if (part) {
    const others = part.items.filter(item => !plan.lines.includes(`${part.id}/${item.id}`)).map(item => item.title)
    return {
      question: 'whole',
      key: 'give-back.whole',
      args: { order: part.id, others: wording.list(others) },
      choices: [
        { value: 'whole', label: wording.text('choice.cancel-whole') },
        { value: 'leave', label: wording.text('choice.leave-order') },
      ],
      blocks,
    }
  }
  if (context.heard.intent === 'return_item' && plan.cancelReason === undefined) {
    const open = holdings.orders.filter(
      order => isCancellable(order, context) && plan.lines.some(id => lineOf(holdings, id)?.order === order),
    )
    for (const order of open)
      blocks.push({ type: 'text', text: wording.text('give-back.not-delivered', { order: order.id }) })
  }
  const groups = holdings.orders
    .map(order => ({
      order,
      lines: plan.lines.flatMap(id => lineOf(holdings, id) ?? []).filter(line => line.order === order),
    }))
    .filter(group => group.lines.length > 0)
  const { reasons } = knowledge.policy.cancel
  if (reasons.length > 0 && !plan.cancelReason && groups.some(group => isCancellable(group.order, context))) {
    const choices = reasons.map(one => ({ value: `reason:${one.id}`, label: reasonLabel(one.id, context) }))
    return { question: 'reason', key: 'give-back.reason', choices, blocks }
  }
  const planned: Planned[] = []
  for (const { order, lines } of groups) {
    const cancelling = isCancellable(order, context)
    let change: OrderChange
    if (cancelling) change = { action: 'cancel-order', order: order.id, reason: plan.cancelReason ?? '' }
    else {
      const route = routeFor(plan, order, customer.record?.paymentMethods ?? [], context)
      if ('ask' in route) {
        const methods = methodChoices(route.ask, wording)
        const why =
          plan.routes.length > 0 ? [refusalRemark({ refused: 'refund-route' }, 'return-items', order, context)] : []
        return {
          question: 'refund',
          key: 'give-back.refund-to',
          args: { order: order.id },
          choices: methods,
          blocks: [
            ...blocks,
            { type: 'text', text: wording.list(lines.map(line => lineText(line, wording))) },
            ...remarkBlocks(why, wording),
          ],
        }
      }
      // Another way was wanted than the one that is possible.
      const wanted = plan.routes[0]
      if (wanted && wanted !== original && wanted !== route.to)
        blocks.push(
          ...remarkBlocks([refusalRemark({ refused: 'refund-route' }, 'return-items', order, context)], wording),
        )
      const reason = plan.returnReason
      change = {
        action: 'return-items',
        order: order.id,
        items: lines.map(line => line.item.id),
        refundTo: route.to,
        ...(reason ? { reason } : {}),
      }
    }
    const quote = await knowledge.orders.quote(customer.id!, change)
    if (isRefused(quote)) {
      const what = wording.list(lines.map(line => lineText(line, wording)))
      const rest = { ...plan, lines: plan.lines.filter(id => !lines.some(line => line.id === id)) }
      return nextStep(
        { ...rest, remarks: [...plan.remarks, refusalRemark(quote, change.action, order, context, what)] },
        holdings,
        context,
      )
    }
    planned.push({ change, order, lines, quote })
  }
  if (
    plan.routes.length > 0 &&
    planned.some(one => one.change.action === 'cancel-order') &&
    routeMatters(plan, planned)
  )
    blocks.push({ type: 'text', text: wording.text('give-back.cancel-route') })
  return {
    question: 'confirm',
    key:
      planned.some(one => one.change.action === 'return-items') && knowledge.policy.returns.oncePerOrder
        ? 'orders.confirm-once'
        : 'orders.confirm',
    blocks: [...blocks, { type: 'text', text: preview(planned, context) }],
    changes: planned.map(one => one.change),
    settlements: planned.map(one => one.quote.settlements),
  }
}

/** Asks for what is meant: orders to cancel, or items to send back; or tells that there is nothing. */
function whichItems(
  plan: GiveBackPlan,
  holdings: Holdings,
  context: DialogContext,
  blocks: Block[],
): Next<OrderChange> {
  const { wording, heard } = context
  const scoped = holdings.lines.filter(line => plan.scope.includes(line.order.id))
  if (plan.remarks.some(remark => !asksAgain.has(remark.key)) && scoped.length === 0)
    return { end: 'orders.nothing-changed', remarks: plan.remarks }
  const cancelling = heard.intent === 'cancel_order'
  const orders = holdings.orders.filter(order => isCancellable(order, context))
  if (cancelling && orders.length > 0 && scoped.length === 0) {
    const choices = orders.slice(0, mostOffered).map(order => orderChoice(order, wording))
    return { question: 'items', key: 'give-back.which-order', choices, blocks }
  }
  const pool = (scoped.length > 0 ? scoped : holdings.lines).filter(line => returnRefusal(line, context) === undefined)
  if (pool.length === 0 && orders.length === 0) {
    const [order] = plan.scope.length > 0 ? scoped.map(line => line.order) : holdings.orders
    const refusal = scoped[0] && returnRefusal(scoped[0], context)
    const remarks =
      refusal && order ? [...plan.remarks, refusalRemark(refusal, 'return-items', order, context)] : plan.remarks
    return { end: refusal ? 'orders.nothing-changed' : 'give-back.nothing-possible', remarks }
  }
  const choices = pool.slice(0, mostOffered).map(line => lineChoice(line, wording))
  if (scoped.length > 1) choices.push({ value: 'all', label: wording.text('choice.everything') })
  return { question: 'items', key: 'give-back.items', choices, blocks }
}

/** Where the refund of a return goes: the first of the wishes that the policy takes, or what must be asked. */
function routeFor(
  plan: GiveBackPlan,
  order: Order,
  methods: PaymentMethod[],
  { knowledge }: DialogContext,
): { to: string } | { ask: PaymentMethod[] } {
  const open = methods.filter(method => mayReceive(method, order, knowledge.policy))
  const paid = paidWith(order)
  for (const wish of plan.routes) {
    const id = wish === original ? paid : wish
    const found = open.find(method => method.id === id)
    if (found) return { to: found.id }
  }
  if (open.length === 1 && plan.routes.length === 0) return { to: open[0]!.id }
  return { ask: open }
}

const routeMatters = (plan: GiveBackPlan, planned: Planned[]): boolean =>
  planned.some(
    one =>
      one.change.action === 'cancel-order' &&
      !plan.routes.some(route => route === original || one.order.payments.some(paid => paid.paymentMethodId === route)),
  )

const reasonLabel = (id: string, { wording }: DialogContext): string => {
  const key = `reason.${id.replace(/\W+/g, '-')}`
  return wording.has(key) ? wording.text(key) : id
}

function preview(planned: Planned[], context: DialogContext): string {
  const { wording, customer, knowledge } = context
  const parts = planned.map(({ change, order, lines, quote }) => {
    // A cancelled order is cancelled as a whole, whatever was named of it.
    const all = change.action === 'cancel-order' ? order.items.map(item => ({ item })) : lines
    const items = all.map(line => `• ${lineText(line, wording)}, ${wording.money(line.item.price)}`)
    const head = wording.text(change.action === 'cancel-order' ? 'give-back.cancel' : 'give-back.return', {
      order: order.id,
      reason: change.action === 'cancel-order' ? reasonLabel(change.reason, context) : '',
    })
    return [head, ...items, settlementText(quote.settlements, customer.record!, wording)].join('\n')
  })
  if (planned.length > 1) {
    const all = planned.flatMap(one => one.quote.settlements)
    parts.push(wording.text('orders.total-back', { amount: wording.money(balanceOf(all, knowledge.shop.currency)) }))
  }
  return parts.join('\n\n')
}

/** Does what was agreed to, and tells what was done. */
async function* commit(
  changes: OrderChange[],
  holdings: Holdings,
  context: DialogContext,
  agreement: Agreement,
): AsyncGenerator<Step, void, unknown> {
  const returned = (change: OrderChange, { items }: Order) =>
    items.filter(item => change.action === 'return-items' && change.items.includes(item.id))
  const settled = yield* makeChanges(changes, holdings, context, agreement, {
    entry: (change, before) =>
      change.action === 'return-items' ? { items: returned(change, before).map(item => item.variantId) } : {},
    *done(change, before, settlement) {
      yield* say(change.action === 'cancel-order' ? 'give-back.cancelled' : 'give-back.returned', {
        order: before.id,
        items: context.wording.list(returned(change, before).map(item => item.title)),
        settlement,
      })
    },
  })
  yield* keepAccount(settled, context)
}

/**
 * Takes back what was ordered: a pending order is cancelled, what was delivered is returned; which of the two it is, the
 * order's status tells, whatever word the customer used.
 */
export const cancelOrReturn = planDialog<GiveBackPlan, OrderChange>({
  name: 'cancel-or-return',
  intents: ['cancel_order', 'return_item', 'damaged_or_wrong_item'],
  details: [
    'gift_card',
    'payment_options',
    'find_product',
    'refine_search',
    'thanks',
    'complaint',
    'affirm',
    'refund_status',
  ],
  questions: {
    items: { kind: 'order-change' },
    which: { kind: 'order-change' },
    whole: { kind: 'yes-no' },
    reason: { kind: 'reason' },
    refund: { kind: 'payment' },
    confirm: { kind: 'yes-no' },
  },
  begin: emptyPlan,
  hear: (plan, heard, holdings, context, question) =>
    hear(plan, heard, holdings, context, question as GiveBackQuestion),
  tidy: withoutRefused,
  next: nextStep,
  commit,
  thing: (plan, holdings) => lineOf(holdings, plan.lines[0] ?? ''),
})
