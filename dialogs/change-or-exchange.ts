import type { Block, Choice } from '../channels/message.ts'
import type { PaymentMethod } from '../knowledge/customers.ts'
import type { OrderChange, Quote, Refusal, Settlement } from '../knowledge/order-changes.ts'
import type { Order } from '../knowledge/orders.ts'
import { isDamaged } from '../knowledge/quote-change.ts'
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
import { type Holdings, holdingsOf, type Line, lineOf } from './orders/holdings.ts'
import { methodChoices, original, paidWith } from './orders/payment-choice.ts'
import {
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
const question = (name: SwapQuestion, kind: string): Slot => ({ name, kind, open: closeBy, hear: ({ text }) => text })
const questions: Record<SwapQuestion, Slot> = {
  items: question('items', 'order-change'),
  which: question('which', 'order-change'),
  variant: {
    ...question('variant', 'order-change'),
    open: [
      ...closeBy,
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
    ],
  },
  payment: question('payment', 'payment'),
  confirm: question('confirm', 'yes-no'),
}

const mostOffered = 8

type Swap = { line: Line; to: string }
type Planned = { change: OrderChange; order: Order; swaps: Swap[]; quote: Quote }
type Next =
  | { end: WordingKey; remarks: SwapPlan['remarks'] }
  | { agreed: OrderChange[] }
  | {
      question: SwapQuestion
      key: WordingKey
      args?: WordingArgs
      choices?: Choice[]
      blocks: Block[]
      /** The place of the entry that is asked about. */
      entry?: number
      details?: string
      sums?: string
    }

/**
 * Another version of what was ordered: an order that has not left is changed, what was delivered is exchanged. All things
 * are gathered, each with its new version, before the one step that can be taken only once.
 */
export const changeOrExchange: Dialog = {
  name: 'change-or-exchange',
  intents: ['change_order_items', 'exchange_item'],
  slots: [planSlot, ...Object.values(questions)],
  needs: 'verified',
  gathers: true,
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
    'damaged_or_wrong_item',
  ],
  async *run(context) {
    const holdings = await holdingsOf(context)
    if (holdings.orders.length === 0) return yield* say('orders.none')
    const begin = (heard: DialogContext['heard']) =>
      (hear(emptySwap(), heard, holdings, context) ?? emptySwap()) as unknown as Json
    let plan = (yield* ask(planSlot, 'swap.items', { match: begin })) as unknown as SwapPlan
    for (;;) {
      const next = await nextStep(plan, holdings, context)
      if ('end' in next) {
        for (const remark of next.remarks) yield* say(remark.key, remark.args)
        return yield* say(next.end)
      }
      if ('agreed' in next) return yield* commit(next.agreed, holdings, context)
      const at = lineOf(holdings, plan.entries[next.entry ?? 0]?.line ?? '')
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
          const after = hear(before, heard, holdings, context, next.question, next.entry)
          if (next.question === 'confirm' && yes && (!after || sameWish(after, before)))
            return { ...before, remarks: [], confirmed: details } as unknown as Json
          return after as unknown as Json | undefined
        },
      })) as unknown as SwapPlan
    }
  },
}

const sameWish = (a: SwapPlan, b: SwapPlan) =>
  JSON.stringify({ ...a, remarks: 0, confirmed: 0 }) === JSON.stringify({ ...b, remarks: 0, confirmed: 0 })

/** What is still to be asked, or done. Everything is read from the plan, so the same plan asks the same. */
async function nextStep(asked: SwapPlan, holdings: Holdings, context: DialogContext): Promise<Next> {
  const { wording, knowledge, customer } = context
  if (asked.confirmed) return { agreed: JSON.parse(asked.confirmed) as OrderChange[] }
  if (asked.dropped) return { end: 'orders.nothing-changed', remarks: [] }
  const plan = withoutRefusedSwaps(asked, holdings, context)
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
  const parts = planned.map(one =>
    [swapText(one.order, one.swaps, context), settlementText(one.quote.settlements, customer.record!, wording)].join(
      '\n',
    ),
  )
  return {
    question: 'confirm',
    key:
      planned.some(one => one.change.action === 'change-items') && knowledge.policy.change.items.closes
        ? 'orders.confirm-last'
        : 'orders.confirm-once',
    blocks: [...blocks, { type: 'text', text: parts.join('\n\n') }],
    choices: [
      { value: 'yes', label: wording.text('choice.yes') },
      { value: 'no', label: wording.text('choice.no') },
    ],
    details: JSON.stringify(planned.map(one => one.change)),
    sums: JSON.stringify(planned.map(one => one.quote.settlements)),
  }
}

function sameAllowed(line: Line, plan: SwapPlan, { knowledge }: DialogContext): boolean {
  const { sameVariant } = knowledge.policy.exchange
  if (line.order.status !== 'delivered') return false
  return sameVariant === 'always' || (sameVariant === 'damaged' && isDamaged(plan.reason, knowledge.policy))
}

function whichItems(plan: SwapPlan, holdings: Holdings, context: DialogContext, blocks: Block[]): Next {
  const { wording } = context
  const scoped = holdings.lines.filter(line => plan.scope.includes(line.order.id))
  if (plan.remarks.some(remark => remark.key !== 'orders.unknown') && scoped.length === 0)
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
): Extract<Next, { question: SwapQuestion }> {
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

/** Does what was agreed to, each order once, and tells what was done. */
async function* commit(
  changes: OrderChange[],
  holdings: Holdings,
  context: DialogContext,
): AsyncGenerator<Step, void, unknown> {
  const { knowledge, customer, wording } = context
  const settled: Settlement[] = []
  for (const change of changes) {
    if (change.action !== 'change-items' && change.action !== 'exchange-items') continue
    const order = holdings.orders.find(one => one.id === change.order)!
    const outcome = (yield* once(`${change.action} ${order.id}`, async key => {
      const made = await knowledge.orders.change(customer.id!, change, key)
      return (isRefused(made) ? made : { settlements: made.settlements }) as unknown as Json
    })) as unknown as Refusal | Pick<Quote, 'settlements'>
    if ('refused' in outcome) {
      const remark = refusalRemark(outcome, change.action, order, context)
      yield* say(remark.key, remark.args)
      continue
    }
    const variantOf = (item: string) => holdings.lines.find(line => line.id === `${order.id}/${item}`)!.item.variantId
    const items = change.items.map(({ item, to }) => ({ from: variantOf(item), to }))
    yield* engine({ step: 'journal', key: `${change.action} ${order.id}`, entry: { ...change, items } })
    settled.push(...outcome.settlements)
    yield* remember({ order: order.id, lastChange: { action: change.action, order: order.id } })
    yield* say(change.action === 'change-items' ? 'swap.changed' : 'swap.exchanged', {
      order: order.id,
      settlement: settlementText(outcome.settlements, customer.record!, wording),
    })
  }
  yield* keepAccount(settled, context)
}
