import { type Dialog, say } from './dialog.ts'
import { pointedAt } from './not-for-me.ts'
import { reasonsText, sureness } from './reasons.ts'
import { recommended } from './recommend.ts'
import type { Search } from './search-query.ts'

/** Why something was recommended: all that speaks for it, and how much that is. */
export const whyRecommended: Dialog = {
  name: 'why-recommended',
  intents: ['why_recommended'],
  aside: true,
  async *run(context) {
    const { focus, knowledge, wording } = context
    const before = recommended(context)
    if (!before) {
      const search = focus.search as unknown as Search | undefined
      return yield* search ? say('why.search', { words: search.words || 'none' }) : say('why.nothing')
    }
    const wanted = pointedAt(context)
    const meant = before.picks.filter(pick => wanted.includes(pick.product))
    const asked = meant.length > 0 ? meant : before.picks
    const products = new Map(
      (await knowledge.catalogue.products(asked.map(pick => pick.product))).map(one => [one.id, one]),
    )
    const lines = asked.flatMap(({ product, reasons, confidence }) => {
      const title = products.get(product)?.title
      const args = { product: title ?? '', reasons: reasonsText(reasons, context), sure: sureness(confidence) }
      return title ? wording.text('why.product', args) : []
    })
    if (lines.length === 0) return yield* say('why.nothing')
    const only = asked.length === 1 ? asked[0]!.product : undefined
    yield* say('why.products', { lines: lines.join('\n') }, [
      { value: 'start:recommend?intent=show_more', label: wording.text('choice.more') },
      {
        value: `start:not-for-me${only ? `?product=${encodeURIComponent(only)}` : ''}`,
        label: wording.text('choice.not-for-me'),
      },
    ])
  },
}
