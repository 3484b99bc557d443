import { h, icon } from './dom.ts'
import type { Words } from './words.ts'

/** Keeps the newest in sight, unless the shopper is reading further up. */
export type Scroller = {
  /** Tells of what is new further down, and leads there. */
  button: HTMLElement
  following(): boolean
  toEnd(): void
  /** To the end where the shopper was there. */
  follow(): void
  /** To the end, but never past the beginning of a long answer. */
  to(element: HTMLElement): void
  tell(): void
}

const near = 80

export function createScroller(area: HTMLElement, words: Words): Scroller {
  const button = h(
    'button',
    { type: 'button', class: 'newer', hidden: true, click: () => toEnd() },
    words.newer,
    icon('down'),
  )
  let atEnd = true

  const end = () => area.scrollHeight - area.clientHeight
  const toEnd = () => go(end())

  function go(top: number) {
    area.scrollTop = top
    atEnd = true
    button.hidden = true
  }

  area.addEventListener(
    'scroll',
    () => {
      atEnd = end() - area.scrollTop < near
      if (atEnd) button.hidden = true
    },
    { passive: true },
  )
  // The keyboard of a phone, or a longer message in the input, takes room from below.
  new ResizeObserver(() => atEnd && toEnd()).observe(area)

  return {
    button,
    following: () => atEnd,
    toEnd,
    follow: () => atEnd && toEnd(),
    to(element) {
      const top = element.getBoundingClientRect().top - area.getBoundingClientRect().top + area.scrollTop
      go(Math.min(end(), top - 12))
      atEnd = end() - area.scrollTop < near
    },
    tell() {
      button.hidden = false
    },
  }
}
