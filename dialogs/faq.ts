import { aboutTotal } from './cart-lines.ts'
import { type Dialog, say } from './dialog.ts'
import { aboutProduct } from './follow-up.ts'

/** Questions that the shop has answered in its articles. */
export const faq: Dialog = {
  name: 'faq',
  aside: true,
  instead: async context => (await aboutTotal(context)) ?? aboutProduct(context),
  intents: [
    'delivery_options',
    'return_policy',
    'payment_options',
    'payment_problem',
    'invoice',
    'warranty',
    'store_locator',
    'contact_details',
    'gift_card',
    'loyalty',
    'newsletter',
    'privacy',
    'product_care',
    'price_match',
    'create_account',
    'recover_password',
  ],
  async *run({ knowledge, heard, locale, wording }) {
    const person = { value: 'start:talk-to-person', label: wording.text('choice.person') }
    const wanted = valueOfArticle(heard.entities)
    const chosen = wanted && (await knowledge.articles.article(wanted))
    if (chosen) return yield* say('faq.article', { text: chosen.text })
    const found = await knowledge.articles.find(heard.text || (heard.intent ?? '').replaceAll('_', ' '), {
      intent: heard.intent,
      locale,
    })
    const best = found[0]
    if (!best) return yield* say('faq.nothing', {}, [person])
    const [short, ...rest] = best.article.text.split(/\n\s*\n/)
    const choices =
      rest.length > 0
        ? [
            {
              value: `start:faq?article=${encodeURIComponent(best.article.id)}`,
              label: wording.text('choice.read-more'),
            },
          ]
        : []
    yield* say('faq.article', { text: short! }, [...choices, person])
  },
}

const valueOfArticle = (entities: { type: string; value: unknown }[]) => {
  const article = entities.find(entity => entity.type === 'article')?.value
  return typeof article === 'string' ? article : undefined
}
