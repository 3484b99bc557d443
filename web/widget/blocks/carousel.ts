import type { CarouselBlock } from '../../../channels/message.ts'
import { h, icon } from '../dom.ts'
import { card } from './card.ts'
import type { Surroundings } from './surroundings.ts'

/** Cards side by side: swiped, scrolled, moved by its arrows, or by the arrow keys. */
export function carousel({ cards }: CarouselBlock, around: Surroundings): HTMLElement {
  const { words } = around
  const list = h(
    'ul',
    { class: 'cards', tabindex: 0, role: 'list', 'aria-label': `${words.products} (${cards.length})` },
    cards.map(one => card(one, around, 'li')),
  )
  const previous = arrow('back', words.previous, -1)
  const next = arrow('forward', words.next, 1)

  function arrow(drawing: 'back' | 'forward', label: string, by: number) {
    return h(
      'button',
      { type: 'button', class: `arrow arrow-${drawing}`, 'aria-label': label, click: () => move(by) },
      icon(drawing),
    )
  }

  function move(by: number) {
    const first = list.firstElementChild as HTMLElement
    const second = first.nextElementSibling as HTMLElement
    // Signed, so that it is right in a page that reads from right to left.
    list.scrollBy({ left: by * (second.offsetLeft - first.offsetLeft) })
  }

  // A disabled button would drop the focus at the last card; a passive one keeps it.
  function mark() {
    const place = Math.abs(list.scrollLeft)
    previous.setAttribute('aria-disabled', String(place < 4))
    next.setAttribute('aria-disabled', String(place + list.clientWidth > list.scrollWidth - 4))
    shell.classList.toggle('fits', list.scrollWidth <= list.clientWidth + 4)
  }

  list.addEventListener('scroll', mark, { passive: true })
  list.addEventListener('keydown', event => {
    if (event.target !== list) return
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    move(getComputedStyle(list).direction === 'rtl' ? -by : by)
  })
  const shell = h('div', { class: 'carousel' }, list, previous, next)
  new ResizeObserver(mark).observe(list)
  return shell
}
