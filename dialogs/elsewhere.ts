import { type Dialog, say, show } from './dialog.ts'

/** What shoppers do on the shop's pages and not in the chat: said openly, with the way there. */
export const elsewhere: Dialog = {
  name: 'elsewhere',
  intents: ['notify_me'],
  aside: true,
  async *run({ focus, knowledge, wording }) {
    const product = typeof focus.product === 'string' ? await knowledge.catalogue.product(focus.product) : undefined
    yield* say('elsewhere', { product: product?.title ?? 'none' })
    const choices = [{ value: 'start:talk-to-person', label: wording.text('choice.person') }]
    if (product?.url) yield* show({ type: 'link', url: product.url, label: wording.text('link.product') }, { choices })
    else yield* show({ type: 'link', url: '/', label: wording.text('link.shop') }, { choices })
  },
}
