import type { Block, Choice } from '../../channels/message.ts'
import type { OrderChange, Quote, Refusal, Settlement } from '../../knowledge/order-changes.ts'
import type { Order } from '../../knowledge/orders.ts'
import type { Json } from '../../nlu/understanding.ts'
import {
  answered,
  answering,
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
import { agrees, markOf, yesValue } from './agreement.ts'
import { type Holdings, holdingsOf, type Line } from './holdings.ts'
import { isRefused, type Remark, refusalRemark, settlementText } from './saying.ts'

/** What every plan has: what is to be said before the next question, and how it ended. */
export type PlanState = {
  remarks: Remark[]
  /** Nothing is wanted any more. */
  dropped?: boolean
}

/** What is still to be asked, or done. */
export type Next<Change> =
  | { end: WordingKey; remarks: Remark[] }
  | {
      question: string
      key: WordingKey
      args?: WordingArgs
      choices?: Choice[]
      blocks: Block[]
      /** The part of the plan that is asked about. */
      entry?: number
      /** For the question that asks for a yes: the changes, and the money that each moves. */
      changes?: Change[]
      settlements?: Settlement[][]
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
  commit(
    changes: Change[],
    holdings: Holdings,
    context: DialogContext,
    agreement: Agreement,
  ): AsyncGenerator<Step, void, unknown>
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
      // A yes is for what was shown. It is acted on before anything is looked up, so that a turn that is taken again after a
      // crash does the same, under the same keys.
      const said = yield* answering(confirming)
      if (said) {
        const { changes, settlements, mark } = said.kept as unknown as Shown<Change>
        if (agrees(said.heard, mark)) {
          yield* answered()
          const agreement: Agreement = { settlements }
          yield* kind.commit(changes, await holdingsOf(context), context, agreement)
          if (!agreement.stale) return
        }
      }
      const holdings = await holdingsOf(context)
      if (holdings.orders.length === 0 && kind.name !== 'change-address') return yield* say('orders.none')
      const begun = kind.begin(context)
      let plan = (yield* ask(planSlot, 'orders.confirm', {
        match: heard => (kind.hear(begun, heard, holdings, context) ?? begun) as unknown as Json,
      })) as unknown as Plan
      for (;;) {
        if (plan.dropped) return yield* say('orders.nothing-changed')
        plan = kind.tidy?.(plan, holdings, context) ?? plan
        const next = await kind.next(plan, holdings, context)
        if ('end' in next) {
          for (const remark of next.remarks) yield* say(remark.key, remark.args)
          return yield* say(next.end)
        }
        const thing = kind.thing?.(plan, holdings, next.entry)
        if (thing) yield* remember({ order: thing.order.id, product: thing.product.id })
        const before = plan
        const { question, key, args, blocks, changes, settlements, entry } = next
        const mark = changes && markOf([changes, settlements ?? null, blocks])
        const choices = mark ? yesOrNo(context, yesValue(mark)) : next.choices
        plan = (yield* revise(questions.get(question)!, planSlot, key, {
          args,
          choices,
          blocks,
          ...(mark ? { kept: { changes, settlements: settlements ?? [], mark } as unknown as Json } : {}),
          match: said => {
            const heard = said.choice === 'no' && said.picked ? { ...said, answer: 'no' as const } : said
            const after = kind.hear(before, heard, holdings, context, question, entry)
            const idle = !after || (after.remarks.length === 0 && sameWish(after, before))
            // More than a yes was said, and it changes nothing that we understand: rather asked than done.
            if (changes && idle && (heard.answer === 'yes' || heard.choice?.startsWith('yes:')))
              return { ...before, remarks: [{ key: 'orders.just-yes', args: {} }] } as unknown as Json
            // What brings the plan no further is no answer; a plain no ("no thanks") wants none of it.
            if (!changes && idle) {
              const declined = heard.answer === 'no' && heard.text.trim().split(/\s+/).length < 4
              return declined ? ({ ...before, dropped: true } as unknown as Json) : undefined
            }
            return after as unknown as Json | undefined
          },
        })) as unknown as Plan
      }
    },
  }
}

/** The question that asks for a yes has this name in every plan. */
const confirming = 'confirm'

/** What was shown with the question for a yes. */
type Shown<Change> = { changes: Change[]; settlements: Settlement[][]; mark: string }

/** What was agreed to; `stale`: something had changed meanwhile, and it is to be shown anew. */
export type Agreement = { settlements: Settlement[][]; stale?: boolean }

const sameWish = (a: PlanState, b: PlanState): boolean =>
  JSON.stringify({ ...a, remarks: 0 }) === JSON.stringify({ ...b, remarks: 0 })

/** How a dialog writes down a change, and tells of it. `before` is the order as it was, also where a turn is taken again. */
type Telling = {
  /** The journal's view of it, where that is not the change itself. */
  entry?(change: OrderChange, before: Order): Record<string, unknown>
  done(change: OrderChange, before: Order, settlement: string): Generator<Step, void, unknown>
}

/**
 * Makes what was agreed to, each change of an order once, and writes it down; of what was refused after all, it tells why.
 * @returns the money that moved
 */
export async function* makeChanges(
  changes: OrderChange[],
  holdings: Holdings,
  context: DialogContext,
  agreement: Agreement,
  telling: Telling,
): AsyncGenerator<Step, Settlement[], unknown> {
  const { knowledge, customer, wording } = context
  const settled: Settlement[] = []
  for (const [i, change] of changes.entries()) {
    const name = `${change.action} ${change.order}`
    const outcome = (yield* once(name, async key => {
      const made = await knowledge.orders.change(customer.id!, change, key, agreement.settlements[i])
      return (isRefused(made) ? made : { settlements: made.settlements, before: made.before }) as unknown as Json
    })) as unknown as Refusal | Pick<Quote, 'settlements' | 'before'>
    if ('refused' in outcome) {
      if (outcome.refused === 'changed') agreement.stale = true
      const order = holdings.orders.find(one => one.id === change.order)!
      const remark = refusalRemark(outcome, change.action, order, context)
      yield* say(remark.key, remark.args)
      continue
    }
    const { before, settlements } = outcome
    yield* engine({ step: 'journal', key: name, entry: { ...change, ...telling.entry?.(change, before) } })
    yield* remember({ order: before.id, lastChange: { action: change.action, order: before.id } })
    settled.push(...settlements)
    yield* telling.done(change, before, settlementText(settlements, customer.record!, wording))
  }
  return settled
}

/** Yes and no, to tap. */
export const yesOrNo = ({ wording }: DialogContext, yes = 'yes'): Choice[] => [
  { value: yes, label: wording.text('choice.yes') },
  { value: 'no', label: wording.text('choice.no') },
]
