import { linesBefore } from './carts/last-change.ts'
import { type Dialog, engine, say } from './dialog.ts'

/** Takes back what was just done: to the cart by whoever it is, to an order only by its customer. */
export const undo: Dialog = {
  name: 'undo',
  intents: ['undo'],
  async *run(context) {
    const heard = { ...context.heard, intent: 'undo' }
    yield* engine({ step: 'start', dialog: linesBefore(context) ? 'change-cart' : 'undo-order', heard })
  },
}

/** Takes back a change of an order, where that can be done; else says why not, and who can. */
export const undoOrder: Dialog = {
  name: 'undo-order',
  intents: [],
  needs: 'verified',
  async *run({ heard, focus, wording, knowledge }) {
    const last = focus.lastChange as { action: string; order?: string } | undefined
    if (last?.action === 'change-address')
      return yield* engine({ step: 'start', dialog: 'change-address', heard: { ...heard, intent: 'undo' } })
    if (last?.action === 'change-payment')
      return yield* engine({ step: 'start', dialog: 'change-payment', heard: { ...heard, intent: 'undo' } })
    const { when } = knowledge.policy.handOver
    const person = when.includes('undo-cancellation') || when.includes('not-covered')
    const choices = person ? [{ value: 'start:talk-to-person', label: wording.text('choice.person') }] : undefined
    if (!last) return yield* say('undo.not-here', {}, choices)
    yield* say(
      'undo.final',
      { action: wording.text(`action.${last.action}` as 'action.cancel-order'), order: last.order ?? '' },
      choices,
    )
  },
}
