import { type Dialog, say, show } from './dialog.ts'
import { aboutOwned } from './orders/owned-wish.ts'

/** What shoppers do on the shop's pages and not in the chat: said openly, with the way there. */
export const elsewhere: Dialog = {
  name: 'elsewhere',
  instead: aboutOwned,
  intents: [
    'add_to_cart',
    'remove_from_cart',
    'change_cart',
    'view_cart',
    'checkout',
    'buy_again',
    'save_for_later',
    'notify_me',
  ],
  aside: true,
  async *run({ focus, knowledge, wording }) {
    const product = typeof focus.product === 'string' ? await knowledge.catalogue.product(focus.product) : undefined
    yield* say('elsewhere', { product: product?.title ?? 'none' })
    const choices = [{ value: 'start:talk-to-person', label: wording.text('choice.person') }]
    if (product?.url) yield* show({ type: 'link', url: product.url, label: wording.text('link.product') }, { choices })
    else yield* show({ type: 'link', url: '/', label: wording.text('link.shop') }, { choices })
  },
}
