import type { Reason } from '../knowledge/recommend.ts'
import type { DialogContext } from './dialog.ts'

/** A reason in words; every figure and name in it is of the reason. */
export function reasonText(
  reason: Reason,
  { wording, knowledge, now }: Pick<DialogContext, 'wording' | 'knowledge' | 'now'>,
): string {
  switch (reason.kind) {
    case 'bought-together':
      return wording.text('reason.bought-together', { product: reason.title, customers: reason.customers })
    case 'like-customers':
      return wording.text('reason.like-customers', { product: reason.title, had: reason.had })
    case 'similar':
      return wording.text('reason.similar', { product: reason.title, had: reason.had })
    case 'interest':
      return wording.text('reason.interest', { words: wording.list(reason.words) })
    case 'season':
      return wording.text('reason.season', { season: reason.season })
    case 'in-demand':
      return wording.text('reason.in-demand', { month: monthName(reason.month, now, wording.locale) })
    case 'new':
      return wording.text('reason.new', { date: wording.date(reason.since) })
    case 'reduced':
      return wording.text('reason.reduced', { percent: reason.percent })
    case 'rated':
      return wording.text('reason.rated', { value: wording.number(reason.value), count: reason.count })
    case 'popular':
      return wording.text('reason.popular', { customers: reason.customers })
    case 'upgrade':
      return wording.text('reason.upgrade', {
        product: reason.title,
        more: wording.money({ amount: reason.more, currency: knowledge.shop.currency }),
        better: reason.rating ? 'yes' : 'no',
        from: reason.rating ? wording.number(reason.rating.from) : '',
        to: reason.rating ? wording.number(reason.rating.to) : '',
      })
  }
}

/** All reasons, strongest first. */
export const reasonsText = (reasons: Reason[], context: DialogContext): string =>
  reasons.map(reason => reasonText(reason, context)).join('; ')

/** How much speaks for it, as a word. */
export const sureness = (confidence: number): 'high' | 'middle' | 'low' =>
  confidence >= 0.65 ? 'high' : confidence >= 0.4 ? 'middle' : 'low'

const monthName = (month: number, now: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(now.getUTCFullYear(), month, 15)),
  )
