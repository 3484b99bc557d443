import type { Block, Choice } from '../channels/message.ts'
import type { PaymentMethod } from '../knowledge/customers.ts'
import type { OrderChange, Quote, Refusal, Settlement } from '../knowledge/order-changes.ts'
import type { Order } from '../knowledge/orders.ts'
import { mayReceive } from '../knowledge/quote-change.ts'
import type { Json } from '../nlu/understanding.ts'
import {
  ask,
  type Dialog,
  type DialogContext,
  engine,
  once,
  remember,
  revise,
  type Slot,
  type Step,
  say,
} from './dialog.ts'
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
import { type Holdings, holdingsOf, type Line, lineOf } from './orders/holdings.ts'
import { methodChoices, original, paidWith } from './orders/payment-choice.ts'
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
import type { WordingArgs, WordingKey } from './wording.ts'

/** Intents that an answer to our questions is easily taken for. */
const closeBy = [
  'gift_card',
  'change_order_payment',
  'payment_options',
  'refund_status',
  'view_cart',
  'checkout',
  'thanks',
  'complaint',
]
const planSlot: Slot<Json> = { name: 'plan', kind: 'order-change', hear: () => undefined }
const question = (name: GiveBackQuestion, kind: string): Slot => ({
  name,
  kind,
  open: closeBy,
  hear: ({ text }) => text,
})
const questions: Record<GiveBackQuestion, Slot> = {
  items: question('items', 'order-change'),
  which: question('which', 'order-change'),
  whole: question('whole', 'yes-no'),
  reason: question('reason', 'reason'),
  refund: question('refund', 'payment'),
  confirm: question('confirm', 'yes-no'),
  change: question('change', 'order-change'),
}

const mostOffered = 8

/**
 * Takes back what was ordered: a pending order is cancelled, what was delivered is returned; which of the two it is, the
 * order's status tells, whatever word the customer used. All is gathered, previewed, and done on a yes to exactly that.
 */
export const cancelOrReturn: Dialog = {
  name: 'cancel-or-return',
  intents: ['cancel_order', 'return_item', 'damaged_or_wrong_item'],
  slots: [planSlot, ...Object.values(questions)],
  needs: 'verified',
  gathers: true,
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
  async *run(context) {
    const holdings = await holdingsOf(context)
    if (holdings.orders.length === 0) return yield* say('orders.none')
    const begin = (heard: DialogContext['heard']) =>
      (hear(emptyPlan(), heard, holdings, context) ?? emptyPlan()) as unknown as Json
    let plan = (yield* ask(planSlot, 'give-back.items', { match: begin })) as unknown as GiveBackPlan
    for (;;) {
      const next = await nextStep(plan, holdings, context)
      if ('end' in next) {
        for (const remark of next.remarks) yield* say(remark.key, remark.args)
        return yield* say(next.end)
      }
      if ('agreed' in next) return yield* commit(next.agreed, holdings, context)
      const at = lineOf(holdings, plan.lines[0] ?? '')
      if (at) yield* remember({ order: at.order.id, product: at.product.id })
      const before = plan
      const { details } = next
      plan = (yield* revise(questions[next.question], planSlot, next.key, {
        args: next.args,
        choices: next.choices,
        blocks: next.blocks,
        // A yes is for what was shown: other sums are shown anew.
        ...(details ? { about: `${details} ${next.sums}` } : {}),
        match: heard => {
          const yes = heard.answer === 'yes' || heard.choice === 'yes'
          const after = hear(before, heard, holdings, context, next.question)
          const unchanged = !after || sameWish(after, before)
          if (next.question === 'confirm' && yes && unchanged)
            return { ...before, remarks: [], confirmed: details } as unknown as Json
          return after as unknown as Json | undefined
        },
      })) as unknown as GiveBackPlan
    }
  },
}

const sameWish = (a: GiveBackPlan, b: GiveBackPlan) =>
  JSON.stringify({ ...a, remarks: 0, confirmed: 0 }) === JSON.stringify({ ...b, remarks: 0, confirmed: 0 })

type Planned = { change: OrderChange; order: Order; lines: Line[]; quote: Quote }
type Next =
  | { end: WordingKey; remarks: GiveBackPlan['remarks'] }
  /** Confirmed by the customer, just as it was shown. */
  | { agreed: OrderChange[] }
  | {
      question: GiveBackQuestion
      key: WordingKey
      args?: WordingArgs
      choices?: Choice[]
      blocks: Block[]
      details?: string
      sums?: string
    }

/** What is still to be asked, or done. Everything is read from the plan, so the same plan asks the same. */
async function nextStep(asked: GiveBackPlan, holdings: Holdings, context: DialogContext): Promise<Next> {
  const { wording, knowledge, customer } = context
  if (asked.confirmed) return { agreed: JSON.parse(asked.confirmed) as OrderChange[] }
  if (asked.dropped) return { end: 'orders.nothing-changed', remarks: [] }
  const plan = withoutRefused(asked, holdings, context)
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
          plan.routes.length > 0 ? [{ key: 'refused.refund-route' as WordingKey, args: { order: order.id } }] : []
        return {
          question: 'refund',
          key: 'give-back.refund-to',
          args: { order: order.id },
          choices: methods,
          blocks: [...blocks, ...remarkBlocks(why, wording)],
        }
      }
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
    choices: [
      { value: 'yes', label: wording.text('choice.yes') },
      { value: 'no', label: wording.text('choice.no') },
    ],
    details: JSON.stringify(planned.map(one => one.change)),
    sums: JSON.stringify(planned.map(one => one.quote.settlements)),
  }
}

/** Asks for what is meant: orders to cancel, or items to send back; or tells that there is nothing. */
function whichItems(plan: GiveBackPlan, holdings: Holdings, context: DialogContext, blocks: Block[]): Next {
  const { wording, heard } = context
  const scoped = holdings.lines.filter(line => plan.scope.includes(line.order.id))
  if (plan.remarks.some(remark => remark.key !== 'orders.unknown') && scoped.length === 0)
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
    const items = lines.map(line => `• ${lineText(line, wording)}, ${wording.money(line.item.price)}`)
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

/** Does what was agreed to, each order once, and tells what was done. */
async function* commit(
  changes: OrderChange[],
  holdings: Holdings,
  context: DialogContext,
): AsyncGenerator<Step, void, unknown> {
  const { knowledge, customer, wording } = context
  const settled: Settlement[] = []
  for (const change of changes) {
    const order = holdings.orders.find(one => one.id === change.order)!
    const lines = holdings.lines.filter(
      line => line.order === order && (change.action !== 'return-items' || change.items.includes(line.item.id)),
    )
    const outcome = (yield* once(`${change.action} ${order.id}`, async key => {
      const made = await knowledge.orders.change(customer.id!, change, key)
      return (isRefused(made) ? made : { settlements: made.settlements }) as unknown as Json
    })) as unknown as Refusal | Pick<Quote, 'settlements'>
    if ('refused' in outcome) {
      const remark = refusalRemark(outcome, change.action, order, context)
      yield* say(remark.key, remark.args)
      continue
    }
    const entry =
      change.action === 'return-items' ? { ...change, items: lines.map(line => line.item.variantId) } : { ...change }
    yield* engine({ step: 'journal', key: `${change.action} ${order.id}`, entry })
    settled.push(...outcome.settlements)
    yield* remember({ order: order.id, lastChange: { action: change.action, order: order.id } })
    yield* say(change.action === 'cancel-order' ? 'give-back.cancelled' : 'give-back.returned', {
      order: order.id,
      items: wording.list(lines.map(line => line.item.title)),
      settlement: settlementText(outcome.settlements, customer.record!, wording),
    })
  }
  yield* keepAccount(settled, context)
}
