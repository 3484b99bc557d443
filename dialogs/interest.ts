import type { ShopEvent } from '../knowledge/events.ts'
import { type DialogContext, once, type Step } from './dialog.ts'

const hour = 3_600_000

/** Who it is that views and asks: the customer, where it is proven who that is; else this conversation. */
export const visitorOf = ({ customer, conversation }: DialogContext): string =>
  customer.identity === 'verified' && customer.id ? customer.id : conversation

/**
 * Notes what a shopper had to do with products: what recommendations and popularity learn from. It counts once in an hour for
 * each product, however often a turn is taken or a thing is spoken of.
 */
export function* noteInterest(
  type: 'view' | 'asked' | 'cart' | 'checkout',
  products: string[],
  context: DialogContext,
): Generator<Step, void, unknown> {
  const customer = visitorOf(context)
  const at = new Date(Math.floor(context.now.getTime() / hour) * hour).toISOString()
  yield* once(`${type} ${products.join(' ')}`, async () => {
    context.knowledge.events.note(products.map(product => ({ customer, product, type, at }) satisfies ShopEvent))
    return null
  })
}

/** What is not to be recommended in this conversation. */
export const refusedIn = ({ focus }: Pick<DialogContext, 'focus'>): string[] =>
  Array.isArray(focus.refused) ? (focus.refused as string[]) : []
