import type { Block, Choice } from '../../channels/message.ts'
import type { OrderChange, Quote, Refusal, Settlement } from '../../knowledge/order-changes.ts'
import type { Order } from '../../knowledge/orders.ts'
import type { Json } from '../../nlu/understanding.ts'
import {
  ask,
  type Dialog,
  type DialogContext,
  engine,
  type Heard,
  once,
  remember,
  revise,
  type Slot,
  type Step,
  say,
} from '../dialog.ts'
import type { WordingArgs, WordingKey } from '../wording.ts'
import { type Holdings, holdingsOf, type Line } from './holdings.ts'
import { isRefused, type Remark, refusalRemark } from './saying.ts'

/** What every plan has: what is to be said before the next question, and how it ended. */
export type PlanState = {
  remarks: Remark[]
  /** The changes as JSON, once the customer has said yes to just these. */
  confirmed?: string
  /** Nothing is wanted any more. */
  dropped?: boolean
}

/** What is still to be asked, or done. */
export type Next<Change> =
  | { end: WordingKey; remarks: Remark[] }
  | { agreed: Change[] }
  | {
      question: string
      key: WordingKey
      args?: WordingArgs
      choices?: Choice[]
      blocks: Block[]
      /** The part of the plan that is asked about. */
      entry?: number
      /** For the question that asks for a yes: the changes, and whatever else was shown with them. */
      changes?: Change[]
      shown?: unknown
    }

/**
 * A dialog that is a plan, bettered with each utterance: what is wanted is gathered, previewed, and done on a yes to exactly
 * what was shown.
 */
export type PlanKind<Plan extends PlanState, Change> = {
  name: string
  intents: string[]
  details: string[]
  before?: string[]
  /** The kinds of its questions by name (see `Slot.kind`), and intents that an answer may be taken for. */
  questions: Record<string, { kind: string; closeBy?: string[] }>
  begin(context: DialogContext): Plan
  /** The plan after an utterance; undefined where that has nothing to say to it. */
  hear(
    plan: Plan,
    heard: Heard,
    holdings: Holdings,
    context: DialogContext,
    question?: string,
    entry?: number,
  ): Plan | undefined
  /** Takes out what cannot be done, and remarks on it. */
  tidy?(plan: Plan, holdings: Holdings, context: DialogContext): Plan
  /** Read from the plan alone, so that the same plan asks the same. */
  next(plan: Plan, holdings: Holdings, context: DialogContext): Promise<Next<Change>>
  commit(changes: Change[], holdings: Holdings, context: DialogContext): AsyncGenerator<Step, void, unknown>
  /** What "it" is from now on. */
  thing?(plan: Plan, holdings: Holdings, entry?: number): Line | undefined
}

/** Intents that an answer to the questions of any plan is easily taken for. */
const closeBy = [
  'gift_card',
  'payment_options',
  'change_order_payment',
  'refund_status',
  'view_cart',
  'remove_from_cart',
  'change_cart',
  'add_to_cart',
  'checkout',
  'thanks',
  'complaint',
]

const reservation = /\b(?:but|except|however|unless|only if|wait)\b/i

export function planDialog<Plan extends PlanState, Change>(kind: PlanKind<Plan, Change>): Dialog {
  const planSlot: Slot<Json> = { name: 'plan', kind: 'order-change', hear: () => undefined }
  const questions = new Map(
    Object.entries(kind.questions).map(([name, { kind: kindOf, closeBy: more = [] }]): [string, Slot] => [
      name,
      { name, kind: kindOf, open: [...closeBy, ...more], hear: ({ text }) => text },
    ]),
  )
  return {
    name: kind.name,
    intents: kind.intents,
    details: kind.details,
    before: kind.before,
    slots: [planSlot, ...questions.values()],
    needs: 'verified',
    gathers: true,
    async *run(context) {
      const holdings = await holdingsOf(context)
      if (holdings.orders.length === 0 && kind.name !== 'change-address') return yield* say('orders.none')
      const begun = kind.begin(context)
      let plan = (yield* ask(planSlot, 'orders.confirm', {
        match: heard => (kind.hear(begun, heard, holdings, context) ?? begun) as unknown as Json,
      })) as unknown as Plan
      for (;;) {
        if (plan.confirmed) return yield* kind.commit(JSON.parse(plan.confirmed) as Change[], holdings, context)
        if (plan.dropped) return yield* say('orders.nothing-changed')
        plan = kind.tidy?.(plan, holdings, context) ?? plan
        const next = await kind.next(plan, holdings, context)
        if ('end' in next) {
          for (const remark of next.remarks) yield* say(remark.key, remark.args)
          return yield* say(next.end)
        }
        if ('agreed' in next) return yield* kind.commit(next.agreed, holdings, context)
        const thing = kind.thing?.(plan, holdings, next.entry)
        if (thing) yield* remember({ order: thing.order.id, product: thing.product.id })
        const before = plan
        const { question, key, args, choices, blocks, changes, shown, entry } = next
        plan = (yield* revise(questions.get(question)!, planSlot, key, {
          args,
          choices,
          blocks,
          // A yes is for what was shown: other sums are shown anew.
          ...(changes ? { about: JSON.stringify([changes, shown ?? null]) } : {}),
          match: async said => {
            const answer = said.choice === 'yes' || said.choice === 'no' ? said.choice : said.answer
            const heard = { ...said, answer }
            const after = kind.hear(before, heard, holdings, context, question, entry)
            // "Yes, but …": not understood, it is no yes.
            if (changes && answer === 'yes' && !after && reservation.test(said.text)) return undefined
            if (changes && answer === 'yes') {
              // "Yes, both please": what is said beside the yes alters nothing.
              const then = after && (await kind.next(kind.tidy?.(after, holdings, context) ?? after, holdings, context))
              const same = then && 'changes' in then && JSON.stringify(then.changes) === JSON.stringify(changes)
              if (!after || same)
                return { ...before, remarks: [], confirmed: JSON.stringify(changes) } as unknown as Json
            }
            // What brings the plan no further is no answer.
            if (!changes && after && after.remarks.length === 0 && sameWish(after, before)) return undefined
            return after as unknown as Json | undefined
          },
        })) as unknown as Plan
      }
    },
  }
}

const sameWish = (a: PlanState, b: PlanState): boolean =>
  JSON.stringify({ ...a, remarks: 0, confirmed: 0 }) === JSON.stringify({ ...b, remarks: 0, confirmed: 0 })

/**
 * Makes one change of an order, once, and writes it down; or tells why it was refused after all. `entry` is the journal's
 * view of it. @returns what was settled, and the order as it was; undefined when it was refused
 */
export async function* makeChange(
  change: OrderChange,
  order: Order,
  entry: Record<string, unknown>,
  context: DialogContext,
): AsyncGenerator<Step, { settlements: Settlement[]; before: Order } | undefined, unknown> {
  const { knowledge, customer } = context
  const name = `${change.action} ${order.id}`
  const outcome = (yield* once(name, async key => {
    const made = await knowledge.orders.change(customer.id!, change, key)
    return (isRefused(made) ? made : { settlements: made.settlements, before: made.before }) as unknown as Json
  })) as unknown as Refusal | Pick<Quote, 'settlements' | 'before'>
  if ('refused' in outcome) {
    const remark = refusalRemark(outcome, change.action, order, context)
    yield* say(remark.key, remark.args)
    return undefined
  }
  yield* engine({ step: 'journal', key: name, entry: { ...change, ...entry } })
  yield* remember({ order: order.id, lastChange: { action: change.action, order: order.id } })
  return outcome
}

/** Yes and no, to tap. */
export const yesOrNo = ({ wording }: DialogContext): Choice[] => [
  { value: 'yes', label: wording.text('choice.yes') },
  { value: 'no', label: wording.text('choice.no') },
]
