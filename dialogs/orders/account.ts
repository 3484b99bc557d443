import type { Settlement } from '../../knowledge/order-changes.ts'
import type { Json } from '../../nlu/understanding.ts'
import { type DialogContext, remember, type Step, say } from '../dialog.ts'

/** Money moved by what was done in this conversation, in minor units: what "how much do I get back in all" is answered from. */
export type Account = { refunds: number[]; payments: number[] }

export const accountOf = (focus: Record<string, Json>): Account =>
  (focus.account as Account | undefined) ?? { refunds: [], payments: [] }

/** Adds what was just settled, tells the total where it is more than one sum, and closes. */
export function* keepAccount(
  settled: Settlement[],
  { focus, wording, knowledge }: DialogContext,
): Generator<Step, void, unknown> {
  const before = accountOf(focus)
  const of = (kind: Settlement['kind']) => settled.filter(one => one.kind === kind).map(one => one.amount.amount)
  const account = { refunds: [...before.refunds, ...of('refund')], payments: [...before.payments, ...of('payment')] }
  yield* remember({ account })
  if (account.refunds.length + account.payments.length > 1 && settled.length > 0) {
    const total = [...account.refunds, ...account.payments.map(amount => -amount)].reduce((sum, one) => sum + one, 0)
    const amount = wording.money({ amount: Math.abs(total), currency: knowledge.shop.currency })
    yield* say(total >= 0 ? 'account.back' : 'account.paid', { amount })
  }
  yield* say('anything-else')
}
