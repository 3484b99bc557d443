import { type Dialog, engine, say } from './dialog.ts'
import { accountOf } from './orders/account.ts'

/** What comes back, and when: of what was done in this chat, and of the customer's earlier orders. */
export const refundStatus: Dialog = {
  name: 'refund-status',
  intents: ['refund_status'],
  needs: 'verified',
  aside: true,
  async *run({ heard, focus, customer, knowledge, wording, lookup }) {
    const { currency } = knowledge.shop
    const account = accountOf(focus)
    const sums = [...account.refunds, ...account.payments.map(amount => -amount)]
    const total = sums.reduce((sum, one) => sum + one, 0)
    if (sums.length > 0) {
      const amount = wording.money({ amount: Math.abs(total), currency })
      return yield* say(total >= 0 ? 'account.back' : 'account.paid', { amount })
    }
    const orders = await lookup('orders', () => knowledge.orders.ofCustomer(customer.id!))
    const refunds = orders.flatMap(order => [
      ...order.payments.filter(one => one.kind === 'refund').map(one => ({ order, amount: one.amount, due: false })),
      ...(order.requests ?? []).flatMap(request =>
        request.settlements.filter(one => one.kind === 'refund').map(one => ({ order, amount: one.amount, due: true })),
      ),
    ])
    if (refunds.length === 0) return yield* engine({ step: 'start', dialog: 'faq', heard })
    const lines = refunds
      .slice(0, 8)
      .map(({ order, amount, due }) =>
        wording.text(due ? 'refund.due' : 'refund.made', { order: order.id, amount: wording.money(amount) }),
      )
    yield* say('refund.list', { list: lines.map(line => `• ${line}`).join('\n') })
  },
}
