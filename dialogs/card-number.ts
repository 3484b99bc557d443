import { cartOf } from './cart-lines.ts'
import { type Dialog, say } from './dialog.ts'

/** The number of a payment card was written: it was masked before anything was kept, and nobody wants it here. */
export const cardNumber: Dialog = {
  name: 'card-number',
  intents: [],
  aside: true,
  async *run(context) {
    const { items } = await cartOf(context)
    const choices = [{ value: 'start:checkout', label: context.wording.text('choice.checkout') }]
    yield* say('checkout.no-card', {}, items.length > 0 ? choices : undefined)
  },
}
