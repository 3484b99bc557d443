import type { Block, Choice } from '../../channels/message.ts'
import type { Variant } from '../../knowledge/catalogue.ts'
import type { CustomerRecord } from '../../knowledge/customers.ts'
import type { Money } from '../../knowledge/money.ts'
import type { Quote, Refusal, Settlement } from '../../knowledge/order-changes.ts'
import type { Order } from '../../knowledge/orders.ts'
import { mayReceive } from '../../knowledge/quote-change.ts'
import type { DialogContext } from '../dialog.ts'
import type { Wording, WordingArgs, WordingKey } from '../wording.ts'
import type { Line } from './holdings.ts'
import { methodLabel, methodOf } from './payment-choice.ts'

/** Something to tell before the next question. */
export type Remark = { key: WordingKey; args: WordingArgs }

export const remarkBlocks = (remarks: Remark[], wording: Wording): Block[] =>
  remarks.map(({ key, args }) => ({ type: 'text', text: wording.text(key, args) }))

/** "black, 1000ml": the values of a variant, those named alike with their option. */
export function optionsText(options: Record<string, string>, wording: Wording): string {
  const parts = Object.entries(options).map(([name, value]) =>
    /^(?:yes|no|none|true|false|\d+)$/i.test(value) ? `${name}: ${value}` : value,
  )
  return parts.length > 0 ? parts.join(', ') : wording.text('variant.only')
}

/** "Water bottle (black, 1000ml)" */
export function lineText({ item }: Pick<Line, 'item'>, wording: Wording): string {
  const options = Object.keys(item.options).length > 0 ? ` (${optionsText(item.options, wording)})` : ''
  const count = item.quantity > 1 ? `${item.quantity} × ` : ''
  return `${count}${item.title}${options}`
}

/** A line as something to pick: what it is, what it cost, and which order it is of. */
export const lineChoice = (line: Line, wording: Wording): Choice => ({
  value: `line:${line.id}`,
  label: [
    lineText(line, wording),
    wording.money(line.item.price),
    `${line.order.id} (${wording.text(`order-status.${line.order.status}` as WordingKey)})`,
  ].join(' · '),
})

export const variantChoice = (variant: Variant, wording: Wording): Choice => ({
  value: `variant:${variant.id}`,
  label: `${optionsText(variant.options, wording)} · ${wording.money(variant.price)}`,
})

export const orderChoice = (order: Order, wording: Wording): Choice => ({
  value: `order:${order.id}`,
  label: `${order.id} (${wording.text(`order-status.${order.status}` as WordingKey)}) · ${titles(order)} · ${wording.money(order.total)}`,
})

export const titles = (order: Order): string => [...new Set(order.items.map(item => item.title))].join(', ')

/** The money that moves, in words: "A refund of $12.00 goes to PayPal within 5 to 7 business days." */
export function settlementText(settlements: Settlement[], customer: CustomerRecord, wording: Wording): string {
  if (settlements.length === 0) return wording.text('settlement.none')
  const waits = settlements.some(one => one.after === 'goods-back')
  const sums = settlements
    .map(one => {
      const [from, to] = one.days
      return wording.text(one.kind === 'refund' ? 'settlement.refund' : 'settlement.payment', {
        amount: wording.money(one.amount),
        method: methodLabel(methodOf(customer, one.paymentMethodId), wording).replace(/ \(.*\)$/, ''),
        when: to === 0 ? 'now' : 'later',
        from,
        to,
        fee: one.fee ? wording.money(one.fee) : 'none',
      })
    })
    .join(' ')
  return waits ? `${sums} ${wording.text('settlement.goods-back')}` : sums
}

/** What the customer gets back in all: refunds less payments. */
export const balanceOf = (settlements: Settlement[], currency: string): Money => ({
  amount: settlements.reduce((sum, one) => sum + (one.kind === 'refund' ? one.amount.amount : -one.amount.amount), 0),
  currency,
})

export const isRefused = (outcome: Quote | Refusal): outcome is Refusal => 'refused' in outcome

/** What was done to an order before, in the shopper's language where it is one of the usual things. */
export function noteText({ note }: Order, wording: Wording): string {
  if (!note) return 'none'
  const key = `note.${note.replace(/\W+/g, '-')}`
  return wording.has(key) ? wording.text(key) : note
}

/** Why a change is not made, as a remark. */
export function refusalRemark(
  refusal: Refusal,
  action: string,
  order: Order,
  context: DialogContext,
  what?: string,
): Remark {
  const { wording, customer, knowledge } = context
  const routes = customer.record?.paymentMethods.filter(method => mayReceive(method, order, knowledge.policy)) ?? []
  return {
    key: `refused.${refusal.refused}` as WordingKey,
    args: {
      order: order.id,
      action: wording.text(`action.${action}` as WordingKey),
      status: wording.text(`order-status.${order.status}` as WordingKey),
      note: noteText(order, wording),
      days: refusal.days ?? 0,
      missing: refusal.missing ? wording.money(refusal.missing) : '',
      item: what ?? titles(order),
      // Where the policy lets a refund go.
      methods:
        routes.length > 0
          ? wording.list(
              routes.map(one => methodLabel(one, wording)),
              'disjunction',
            )
          : 'none',
    },
  }
}
