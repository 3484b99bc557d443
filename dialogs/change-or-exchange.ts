import type { Block } from '../channels/message.ts'
import type { PaymentMethod } from '../knowledge/customers.ts'
import type { OrderChange, Quote, Refusal } from '../knowledge/order-changes.ts'
import type { Order } from '../knowledge/orders.ts'
import { isDamaged } from '../knowledge/quote-change.ts'
import { addressText } from './change-address.ts'
import { type DialogContext, type Step, say } from './dialog.ts'
import { keepAccount } from './orders/account.ts'
import { type Holdings, type Line, lineOf } from './orders/holdings.ts'
import { methodChoices, original, paidWith } from './orders/payment-choice.ts'
import { type Agreement, makeChanges, type Next, planDialog } from './orders/plan-dialog.ts'
import {
  balanceOf,
  isRefused,
  lineChoice,
  lineText,
  optionsText,
  refusalRemark,
  remarkBlocks,
  settlementText,
  variantChoice,
} from './orders/saying.ts'
import { saysNothing } from './orders/spec.ts'
import {
  actionFor,
  emptySwap,
  hear,
  refusalOf,
  type SwapPlan,
  type SwapQuestion,
  withoutRefusedSwaps,
} from './orders/swap-plan.ts'
import { chooseVariant } from './orders/variant-choice.ts'
import type { WordingKey } from './wording.ts'

const mostOffered = 8
/** Remarks after which it is asked what else is meant. */
const asksAgain = new Set<WordingKey>(['orders.unknown', 'orders.not-bought'])

/** What "a cheaper one, in blue" sounds like: where a version is asked for, it answers. */
const shopping = [
  'find_product',
  'refine_search',
  'product_options',
  'product_availability',
  'compare_products',
  'size_advice',
  'change_cart',
  'add_to_cart',
  'recommend',
  'show_more',
]

type Swap = { line: Line; to: string }
type Planned = { change: OrderChange; order: Order; swaps: Swap[]; quote: Quote }
async function nextStep(plan: SwapPlan, holdings: Holdings, context: DialogContext): Promise<Next<OrderChange>> {
  const { wording, knowledge, customer } = context
  const blocks = remarkBlocks(plan.remarks, wording)
  if (plan.entries.length === 0) return whichItems(plan, holdings, context, blocks)

  const unclear = plan.entries.findIndex(entry => !entry.line)
  if (unclear >= 0) {
    const lines = (plan.entries[unclear]!.open ?? []).flatMap(id => lineOf(holdings, id) ?? [])
    return {
      question: 'which',
      key: 'orders.which-item',
      args: { item: lines[0]!.item.title, count: lines.length },
      choices: lines.slice(0, mostOffered).map(line => lineChoice(line, wording)),
      blocks,
      entry: unclear,
    }
  }
  const swaps: Swap[] = []
  for (const [i, entry] of plan.entries.entries()) {
    const line = lineOf(holdings, entry.line!)!
    const choice = chooseVariant(entry.spec, line.product, line.variant, sameAllowed(line, plan, context))
    if (choice.kind === 'drop' || choice.kind === 'best-already') {
      const rest = { ...plan, entries: plan.entries.filter(one => one !== entry) }
      const remark = {
        key: (choice.kind === 'drop' ? 'swap.left-out' : 'swap.best-already') as WordingKey,
        args: { item: lineText(line, wording) },
      }
      return nextStep({ ...rest, remarks: [...plan.remarks, remark] }, holdings, context)
    }
    if (choice.kind !== 'one')
      return { ...whichVariant(choice, line, saysNothing(entry.spec), context, blocks), entry: i }
    swaps.push({ line, to: choice.variant.id })
  }
  const planned: Planned[] = []
  for (const order of holdings.orders) {
    const own = swaps.filter(swap => swap.line.order === order)
    if (own.length === 0) continue
    const result = await quoteFor(order, own, plan, context)
    if ('ask' in result) {
      return {
        question: 'payment',
        key: result.difference > 0 ? 'swap.pay-with' : 'swap.refund-to',
        args: { amount: wording.money({ amount: Math.abs(result.difference), currency: knowledge.shop.currency }) },
        choices: methodChoices(result.ask, wording),
        blocks: [
          ...blocks,
          ...remarkBlocks(result.why, wording),
          { type: 'text', text: swapText(order, own, context) },
        ],
      }
    }
    if ('refused' in result) {
      const remark = refusalRemark(
        result,
        actionFor(own[0]!.line, context),
        order,
        context,
        wording.list(own.map(one => one.line.item.title)),
      )
      const rest = plan.entries.filter(entry => !own.some(swap => swap.line.id === entry.line))
      return nextStep({ ...plan, entries: rest, remarks: [...plan.remarks, remark] }, holdings, context)
    }
    planned.push(result)
  }
  const closing = (one: Planned) => one.change.action === 'change-items' && knowledge.policy.change.items.closes
  const parts = planned.map(one =>
    [
      swapText(one.order, one.swaps, context),
      settlementText(one.quote.settlements, customer.record!, wording),
      ...(closing(one) ? [wording.text('swap.goes-to', { address: addressText(one.order.address) })] : []),
    ].join('\n'),
  )
  if (planned.length > 1) {
    const all = balanceOf(
      planned.flatMap(one => one.quote.settlements),
      knowledge.shop.currency,
    )
    const amount = wording.money({ ...all, amount: Math.abs(all.amount) })
    parts.push(wording.text(all.amount < 0 ? 'orders.total-pay' : 'orders.total-back', { amount }))
  }
  return {
    question: 'confirm',
    key:
      planned.some(one => one.change.action === 'change-items') && knowledge.policy.change.items.closes
        ? 'orders.confirm-last'
        : 'orders.confirm-once',
    blocks: [...blocks, { type: 'text', text: parts.join('\n\n') }],
    changes: planned.map(one => one.change),
    settlements: planned.map(one => one.quote.settlements),
  }
}

function sameAllowed(line: Line, plan: SwapPlan, { knowledge }: DialogContext): boolean {
  const { sameVariant } = knowledge.policy.exchange
  if (line.order.status !== 'delivered') return false
  return sameVariant === 'always' || (sameVariant === 'damaged' && isDamaged(plan.reason, knowledge.policy))
}

function whichItems(plan: SwapPlan, holdings: Holdings, context: DialogContext, blocks: Block[]): Next<OrderChange> {
  const { wording } = context
  const scoped = holdings.lines.filter(line => plan.scope.includes(line.order.id))
  if (plan.remarks.some(remark => !asksAgain.has(remark.key)) && scoped.length === 0)
    return { end: 'orders.nothing-changed', remarks: plan.remarks }
  const pool = (scoped.length > 0 ? scoped : holdings.lines).filter(line => refusalOf(line, context) === undefined)
  if (pool.length === 0) {
    const refusal = scoped[0] && refusalOf(scoped[0], context)
    const remarks = refusal
      ? [...plan.remarks, refusalRemark(refusal, actionFor(scoped[0]!, context), scoped[0]!.order, context)]
      : plan.remarks
    return { end: refusal ? 'orders.nothing-changed' : 'swap.nothing-possible', remarks }
  }
  const choices = pool.slice(0, mostOffered).map(line => lineChoice(line, wording))
  return { question: 'items', key: 'swap.items', choices, blocks }
}

/** Offers the versions that come into question, with what sets them apart. */
function whichVariant(
  choice: Exclude<ReturnType<typeof chooseVariant>, { kind: 'one' | 'drop' | 'best-already' }>,
  line: Line,
  unsaid: boolean,
  { wording }: DialogContext,
  blocks: Block[],
): Extract<Next<OrderChange>, { question: string }> {
  const variants = choice.kind === 'several' ? choice.variants : choice.nearest
  const args = { item: line.item.title, have: optionsText(line.item.options, wording), count: variants.length }
  const key =
    variants.length === 0
      ? 'swap.none-at-all'
      : choice.kind === 'none'
        ? 'swap.none-such'
        : unsaid
          ? 'swap.which'
          : 'swap.several'
  return {
    question: 'variant',
    key,
    args,
    choices: [
      ...variants.slice(0, mostOffered).map(variant => variantChoice(variant, wording)),
      { value: 'skip', label: wording.text('choice.leave-item', { item: line.item.title }) },
    ],
    blocks,
  }
}

/** The quote with the first payment method of the wishes that works; else which are to be asked for, and why. */
async function quoteFor(
  order: Order,
  swaps: Swap[],
  plan: SwapPlan,
  context: DialogContext,
): Promise<Planned | Refusal | { ask: PaymentMethod[]; difference: number; why: SwapPlan['remarks'] }> {
  const { knowledge, customer } = context
  const methods = customer.record?.paymentMethods ?? []
  const action = actionFor(swaps[0]!.line, context) as 'change-items' | 'exchange-items'
  const priceOf = ({ line, to }: Swap) => line.product.variants.find(one => one.id === to)!.price.amount
  const difference = swaps.reduce(
    (sum, swap) => sum + (priceOf(swap) - swap.line.item.price.amount) * swap.line.item.quantity,
    0,
  )
  const paid = paidWith(order)
  const wishes = plan.routes.map(route => (route === original ? paid : route))
  const tried = difference === 0 && wishes.length === 0 ? [paid ?? methods[0]?.id] : wishes
  if (tried.length === 0 && methods.length === 1) tried.push(methods[0]!.id)
  const why: SwapPlan['remarks'] = []
  for (const payment of tried) {
    const change: OrderChange = {
      action,
      order: order.id,
      items: swaps.map(({ line, to }) => ({ item: line.item.id, to })),
      payment: payment ?? '',
      ...(plan.reason && action === 'exchange-items' ? { reason: plan.reason } : {}),
    }
    const quote = await knowledge.orders.quote(customer.id!, change)
    if (!isRefused(quote)) return { change, order, swaps, quote }
    if (quote.refused !== 'gift-card-short' && quote.refused !== 'unknown-payment') return quote
    why.push(refusalRemark(quote, action, order, context))
  }
  return { ask: methods, difference, why }
}

function swapText(order: Order, swaps: Swap[], context: DialogContext): string {
  const { wording } = context
  const head = wording.text(actionFor(swaps[0]!.line, context) === 'change-items' ? 'swap.change' : 'swap.exchange', {
    order: order.id,
  })
  const lines = swaps.map(({ line, to }) => {
    const variant = line.product.variants.find(one => one.id === to)!
    return `• ${wording.text('swap.from-to', {
      item: line.item.title,
      from: optionsText(line.item.options, wording),
      to: optionsText(variant.options, wording),
      before: wording.money(line.item.price),
      after: wording.money(variant.price),
    })}`
  })
  return [head, ...lines].join('\n')
}

/** Does what was agreed to, and tells what was done. */
async function* commit(
  changes: OrderChange[],
  holdings: Holdings,
  context: DialogContext,
  agreement: Agreement,
): AsyncGenerator<Step, void, unknown> {
  const settled = yield* makeChanges(changes, holdings, context, agreement, {
    entry(change, before) {
      if (change.action !== 'change-items' && change.action !== 'exchange-items') return {}
      const variantOf = (id: string) => before.items.find(item => item.id === id)!.variantId
      return { items: change.items.map(({ item, to }) => ({ from: variantOf(item), to })) }
    },
    *done(change, before, settlement) {
      yield* say(change.action === 'change-items' ? 'swap.changed' : 'swap.exchanged', { order: before.id, settlement })
    },
  })
  yield* keepAccount(settled, context)
}

/**
 * Another version of what was ordered: an order that has not left is changed, what was delivered is exchanged. All things
 * are gathered, each with its new version, before the one step that can be taken only once.
 */
export const changeOrExchange = planDialog<SwapPlan, OrderChange>({
  name: 'change-or-exchange',
  intents: ['change_order_items', 'exchange_item'],
  details: [
    'gift_card',
    'payment_options',
    'find_product',
    'refine_search',
    'product_options',
    'product_availability',
    'compare_products',
    'size_advice',
    'thanks',
    'complaint',
    'affirm',
    'refund_status',
    'damaged_or_wrong_item',
  ],
  questions: {
    items: { kind: 'order-change' },
    which: { kind: 'order-change' },
    variant: { kind: 'order-change', closeBy: shopping },
    payment: { kind: 'payment' },
    confirm: { kind: 'yes-no' },
  },
  begin: emptySwap,
  hear: (plan, heard, holdings, context, question, entry) =>
    hear(plan, heard, holdings, context, question as SwapQuestion, entry),
  tidy: withoutRefusedSwaps,
  next: nextStep,
  commit,
  thing: (plan, holdings, entry) => lineOf(holdings, plan.entries[entry ?? 0]?.line ?? ''),
})
