import type { OrderChange, Quote, Refusal } from '../knowledge/order-changes.ts'
import type { Order } from '../knowledge/orders.ts'
import { allowed } from '../knowledge/quote-change.ts'
import { type DialogContext, type Heard, remember, type Step, say } from './dialog.ts'
import type { Holdings } from './orders/holdings.ts'
import { ordersIn } from './orders/order-hints.ts'
import { methodChoices, methodLabel, methodOf, paidWith, type Route, routesIn } from './orders/payment-choice.ts'
import { chosenIn, picksIn } from './orders/pick.ts'
import { type Agreement, makeChanges, type Next, planDialog } from './orders/plan-dialog.ts'
import { isRefused, orderChoice, type Remark, refusalRemark, remarkBlocks, settlementText } from './orders/saying.ts'

type PaymentPlan = { orders: string[]; routes: Route[]; remarks: Remark[]; dropped?: boolean }
type PaymentQuestion = 'order' | 'payment' | 'confirm'
/** "Undo that": back to what the last change replaced. */
function start({ heard, focus }: DialogContext): PaymentPlan {
  const last = focus.lastChange as { action?: string; order?: string; before?: string } | undefined
  if (heard.intent === 'undo' && last?.action === 'change-payment' && last.order && last.before)
    return { orders: [last.order], routes: [last.before], remarks: [] }
  return { orders: [], routes: [], remarks: [] }
}

function hear(
  before: PaymentPlan,
  heard: Heard,
  holdings: Holdings,
  context: DialogContext,
  question?: PaymentQuestion,
): PaymentPlan | undefined {
  const plan: PaymentPlan = { ...structuredClone(before), remarks: [] }
  const { text, entities } = heard
  const chosen = chosenIn(heard)
  let understood = false
  const ordered = holdings.orders.filter(order => chosen.includes(`order:${order.id}`)).map(order => order.id)
  const hint = ordersIn(text, entities, holdings.orders)
  const picked = picksIn(text, entities, holdings)
  const named = hint.orders ?? [...new Set(picked.picks.flatMap(pick => pick.lines.map(line => line.order)))]
  const able = named.filter(order => refusalOf(order, context) === undefined)
  const orders = ordered.length > 0 ? ordered : (able.length > 0 ? able : named).map(order => order.id)
  if (orders.length > 0) {
    plan.orders = orders
    understood = true
  } else if (hint.unknown) {
    plan.remarks.push({ key: 'orders.unknown', args: { order: hint.unknown } })
    understood = true
  } else if (
    /\b(?:all|both|every)\b[^.;]{0,20}\borders?\b|\btod(?:as as encomendas|os os pedidos)\b|(?<!\p{L})(?:toutes (?:les|mes) commandes)(?!\p{L})/iu.test(
      text,
    )
  ) {
    plan.orders = holdings.orders.filter(order => refusalOf(order, context) === undefined).map(order => order.id)
    understood = true
  }
  const first = holdings.orders.find(order => order.id === plan.orders[0])
  const routes = routesIn(heard, context.customer.record?.paymentMethods ?? [], first && paidWith(first))
  // "from my visa to PayPal": what it is paid with now is not where it goes.
  const wanted = routes.filter(route => !first || route !== paidWith(first))
  if (
    /\bsplit\b|\bdividir\b|\bmetade\b|\bdois cart[oõ]es\b|\b(?:half|part|some) (?:of it )?(?:on|with|to)\b|\btwo (?:cards|methods|payments)\b/i.test(
      text,
    )
  ) {
    plan.remarks.push({ key: 'payment.no-split', args: {} })
    understood = true
  } else if (routes.length > 0) {
    plan.routes = wanted.length > 0 ? wanted : routes
    understood = true
  }
  if (understood) return plan
  if (question === 'confirm' && heard.answer === 'no') return { ...plan, dropped: true }
  return undefined
}

function refusalOf(order: Order, { knowledge, now }: DialogContext): Refusal | undefined {
  const may = allowed(order, 'change-payment', knowledge.policy, now)
  return may === true ? undefined : may
}

async function nextStep(asked: PaymentPlan, holdings: Holdings, context: DialogContext): Promise<Next<OrderChange>> {
  const { wording, customer, knowledge } = context
  const remarks = [...asked.remarks]
  const able = holdings.orders.filter(order => refusalOf(order, context) === undefined)
  let orders = holdings.orders.filter(order => asked.orders.includes(order.id))
  for (const order of orders) {
    const refusal = refusalOf(order, context)
    if (refusal) remarks.push(refusalRemark(refusal, 'change-payment', order, context))
  }
  orders = orders.filter(order => able.includes(order))
  if (orders.length === 0) {
    if (asked.orders.length > 0 || able.length === 0)
      return {
        end: able.length === 0 && asked.orders.length === 0 ? 'payment.none-open' : 'orders.nothing-changed',
        remarks,
      }
    if (able.length > 1) {
      const choices = able.slice(0, 8).map(order => orderChoice(order, wording))
      return { question: 'order', key: 'payment.which-order', choices, blocks: remarkBlocks(remarks, wording) }
    }
    orders = able
  }
  const methods = customer.record?.paymentMethods ?? []
  const planned: { change: OrderChange; quote: Quote }[] = []
  for (const order of orders) {
    let found: { change: OrderChange; quote: Quote } | undefined
    for (const payment of asked.routes) {
      const change: OrderChange = { action: 'change-payment', order: order.id, payment }
      const quote = await knowledge.orders.quote(customer.id!, change)
      if (!isRefused(quote)) {
        found = { change, quote }
        break
      }
      remarks.push(refusalRemark(quote, 'change-payment', order, context))
    }
    if (!found) {
      const others = methods.filter(method => method.id !== paidWith(order))
      if (others.length === 0) return { end: 'payment.no-other', remarks }
      return {
        question: 'payment',
        key: 'payment.which',
        args: { order: order.id, total: wording.money(order.total) },
        choices: methodChoices(others, wording),
        blocks: remarkBlocks(remarks, wording),
      }
    }
    planned.push(found)
  }
  const lines = planned.map(({ change, quote }) => {
    const { order, payment } = change as Extract<OrderChange, { action: 'change-payment' }>
    const method = methodLabel(methodOf(customer.record!, payment), wording)
    return `• ${wording.text('payment.preview', { order, method })} ${settlementText(quote.settlements, customer.record!, wording)}`
  })
  return {
    question: 'confirm',
    key: 'orders.confirm',
    blocks: [...remarkBlocks(remarks, wording), { type: 'text', text: lines.join('\n') }],
    changes: planned.map(one => one.change),
    settlements: planned.map(one => one.quote.settlements),
  }
}

/** Does what was agreed to, and tells what was done. */
async function* commit(
  changes: OrderChange[],
  holdings: Holdings,
  context: DialogContext,
  agreement: Agreement,
): AsyncGenerator<Step, void, unknown> {
  yield* makeChanges(changes, holdings, context, agreement, {
    *done(change, before, settlement) {
      yield* remember({ lastChange: { action: change.action, order: before.id, before: paidWith(before) ?? '' } })
      yield* say('payment.done', { order: before.id, settlement })
    },
  })
  yield* say('anything-else')
}

/** Another way to pay for orders that have not left: one of the customer's own, for the whole sum. */
export const changePayment = planDialog<PaymentPlan, OrderChange>({
  name: 'change-payment',
  intents: ['change_order_payment'],
  details: ['gift_card', 'payment_options', 'affirm', 'thanks'],
  questions: { order: { kind: 'order' }, payment: { kind: 'payment' }, confirm: { kind: 'yes-no' } },
  begin: start,
  hear: (plan, heard, holdings, context, question) => hear(plan, heard, holdings, context, question as PaymentQuestion),
  next: nextStep,
  commit,
})
