import type { CardBlock } from '../../../channels/message.ts'
import { h, unseen } from '../dom.ts'
import { fill } from '../words.ts'
import { chips } from './choices.ts'
import { link, picture } from './media.ts'
import type { Surroundings } from './surroundings.ts'

/** A product, or anything that looks like one. */
export function card(block: CardBlock, around: Surroundings, tag: 'div' | 'li' = 'div'): HTMLElement {
  const { words } = around
  return h(
    tag,
    { class: 'card' },
    h(
      'div',
      { class: 'card-picture' },
      picture(block.image, around),
      block.badge && h('span', { class: 'badge' }, block.badge),
    ),
    h(
      'div',
      { class: 'card-text' },
      block.url ? link(block.url, block.title, around, 'card-title') : h('span', { class: 'card-title' }, block.title),
      block.subtitle && h('span', { class: 'quiet' }, block.subtitle),
      block.rating && rating(block.rating, around),
      (block.price || block.was) &&
        h(
          'span',
          { class: 'price' },
          block.price && h('span', { class: block.was ? 'now' : '' }, block.price),
          block.was && h('s', {}, unseen(`${words.was} `), block.was),
        ),
      block.text && h('span', { class: 'card-more', dir: 'auto' }, block.text),
    ),
    block.actions?.length ? chips(block.actions, around, block.title) : undefined,
  )
}

function rating({ value, count }: { value: number; count: number }, { words, locale }: Surroundings): HTMLElement {
  const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
  const stars = h('span', { class: 'stars', 'aria-hidden': 'true' })
  stars.style.setProperty('--_stars', String(Math.max(0, Math.min(5, value))))
  return h(
    'span',
    { class: 'rating' },
    stars,
    h('span', { 'aria-hidden': 'true' }, `${shown} (${count})`),
    unseen(fill(words.rating, { value: shown, count })),
  )
}
