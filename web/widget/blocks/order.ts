import type { OrderBlock } from '../../../channels/message.ts'
import { h, icon, unseen } from '../dom.ts'
import { fill } from '../words.ts'
import { link, picture } from './media.ts'
import type { Surroundings } from './surroundings.ts'

/** An order: how far it has come, what is in it, and where the parcel is. */
export function order(block: OrderBlock, around: Surroundings): HTMLElement {
  const { words } = around
  return h(
    'div',
    { class: 'order', role: 'group', 'aria-label': fill(words.order, { id: block.id }) },
    h(
      'div',
      { class: 'order-head' },
      h('strong', {}, fill(words.order, { id: block.id })),
      h('span', { class: 'status' }, block.status),
      block.placed && h('span', { class: 'quiet' }, block.placed),
    ),
    block.steps.length > 0 && steps(block, around),
    h(
      'ul',
      { class: 'items', role: 'list', 'aria-label': words.items },
      block.items.map(one => item(one, around)),
    ),
    h('strong', { class: 'order-total' }, block.total),
    block.address && h('p', { class: 'quiet' }, `${words.deliverTo}: ${block.address}`),
    (block.tracking ?? []).map(parcel =>
      h(
        'div',
        { class: 'parcel' },
        h('span', { class: 'quiet' }, [parcel.carrier, parcel.number].filter(Boolean).join(' · ')),
        parcel.url && link(parcel.url, words.track, around, 'link'),
      ),
    ),
  )
}

function steps({ steps }: OrderBlock, { words }: Surroundings): HTMLElement {
  const current = steps.findLastIndex(step => step.done)
  return h(
    'ol',
    { class: 'steps', role: 'list' },
    steps.map((step, i) =>
      h(
        'li',
        { class: step.done ? 'step done' : 'step', 'aria-current': i === current && 'step' },
        h('span', { class: 'dot' }, step.done && icon('check')),
        h('span', {}, step.label, step.done && unseen(` (${words.done})`)),
      ),
    ),
  )
}

function item(
  { title, options, quantity, price, image }: OrderBlock['items'][number],
  around: Surroundings,
): HTMLElement {
  return h(
    'li',
    { class: 'item' },
    // The title stands beside it, so the picture has nothing to add for who cannot see it.
    h('span', { class: 'item-picture' }, picture(image && { ...image, alt: '' }, around)),
    h(
      'span',
      { class: 'item-text' },
      h('span', {}, title),
      h('span', { class: 'quiet' }, [options, `× ${quantity}`].filter(Boolean).join(' · ')),
    ),
    h('span', { class: 'item-price' }, price),
  )
}
