import type { Json } from '../nlu/understanding.ts'
import { cartOf, ownerOf, priced } from './cart-lines.ts'
import { type Dialog, engine, type Heard, once, say } from './dialog.ts'

/** A promotion code, checked by the shop's own rules; a question about codes goes to the articles. */
export const promotion: Dialog = {
  name: 'promotion',
  intents: ['promo_code'],
  async *run(context) {
    const { heard, knowledge, wording } = context
    const code = codeIn(
      heard,
      knowledge.policy.cart.promotions.map(one => one.code),
    )
    if (!code) return yield* engine({ step: 'start', dialog: 'faq', heard })
    const cart = await cartOf(context)
    const { promotion: result, total } = await priced({ ...cart, promotion: code }, context)
    if (!result || 'refused' in result)
      return yield* say('promotion.refused', { code, why: result ? result.refused : 'unknown' })
    yield* once(
      'promotion',
      key => knowledge.carts.change(ownerOf(context), { change: 'promotion', code }, key) as unknown as Promise<Json>,
    )
    yield* say('promotion.applied', {
      code,
      off: cart.items.length > 0 ? wording.money(result.off) : 'none',
      total: wording.money(total),
    })
  },
}

/** A code that the shop has, whatever its case; else a word that looks like one. */
function codeIn({ text }: Heard, known: string[]): string | undefined {
  const words = text.toUpperCase().match(/[A-Z0-9-]{3,30}/g) ?? []
  return (
    words.find(word => known.includes(word)) ??
    text.match(/\b(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d)[A-Z0-9-]{4,30}\b/)?.[0]
  )
}
