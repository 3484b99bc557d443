import { quickReplies } from './blocks/choices.ts'
import type { Surroundings } from './blocks/surroundings.ts'
import { h } from './dom.ts'
import type { Entry, Outgoing } from './protocol.ts'
import { createScroller } from './scroller.ts'
import type { Fate } from './sender.ts'
import { timeOf } from './time.ts'
import { createTurn, ownWords, type Turn } from './turn.ts'

/** All that was said, in the order of the transcript; what the server does not have yet stands last. */
export type Log = {
  element: HTMLElement
  said(message: Outgoing): void
  fate(message: Outgoing, fate: Fate): void
  entry(entry: Entry, old: boolean): void
  typing(on: boolean): void
  /** Draws a line under what there is. */
  anew(): void
  /** Nothing was said. */
  empty(): boolean
  /** The last entry shown. */
  last(): number
  /** The panel has become visible. */
  shown(): void
}

const pauseBetween = 30 * 60_000

export function createLog(around: Surroundings, retry: (message: Outgoing) => void): Log {
  const { words, locale } = around
  const turns = h('div', { class: 'turns' })
  const offers = h('div', { class: 'offers' })
  const dots = h('div', { class: 'typing', hidden: true, 'aria-hidden': 'true' }, h('i'), h('i'), h('i'))
  const element = h(
    'div',
    { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': words.log, tabindex: 0 },
    turns,
    offers,
    dots,
  )
  const scroller = createScroller(element, words)
  let order: Turn[] = []
  let unanswered = new Map<string, Turn>()
  let last = 0
  let quiet: ReturnType<typeof setTimeout> | undefined

  /** Puts a turn where it belongs, and moves nothing that is in its place: a moved element is read aloud again. */
  function place(turn: Turn) {
    order = order.filter(other => other !== turn)
    const found = order.findIndex(other => other.n === undefined || (turn.n !== undefined && other.n > turn.n))
    const index = found < 0 || turn.n === undefined ? order.length : found
    const next = order[index]?.element ?? null
    if (!turn.element.isConnected || turn.element.nextElementSibling !== next) turns.insertBefore(turn.element, next)
    order.splice(index, 0, turn)
    const before = order[index - 1]
    if (
      !turn.empty &&
      !turn.element.querySelector('time') &&
      (!before || before.empty || turn.at - before.at > pauseBetween)
    ) {
      turn.element.prepend(timeOf(turn.at, locale))
    }
  }

  /** Only the last reply offers something. A reply without choices leaves those of the replies before it. */
  function offer({ replies }: Entry) {
    const choices = replies.findLast(reply => reply.choices?.length)?.choices
    offers.replaceChildren(...(choices ? [quickReplies(choices, around)] : []))
  }

  return {
    element: h('div', { class: 'log-shell' }, element, scroller.button),
    said(message) {
      const words = ownWords(message, around)
      const turn = createTurn(around)
      if (words) {
        turn.element.append(words)
        turn.empty = false
        for (const button of offers.querySelectorAll('button')) button.disabled = true
      }
      unanswered.set(message.id, turn)
      place(turn)
      scroller.toEnd()
    },
    fate(message, fate) {
      const turn = unanswered.get(message.id)
      if (!turn?.empty) turn?.fate(fate, () => retry(message))
      if (fate !== 'sending') scroller.follow()
    },
    entry(entry, old) {
      if (old) hush()
      const id = entry.message?.id ?? ''
      const own = unanswered.get(id)
      unanswered.delete(id)
      const turn = own ?? createTurn(around)
      const following = scroller.following()
      const said = own ? undefined : ownWords(entry.message, around)
      if (said) {
        turn.element.append(said)
        turn.empty = false
      }
      turn.answer(entry)
      place(turn)
      if (entry.n > last) {
        last = entry.n
        offer(entry)
      }
      if (old) scroller.toEnd()
      else if (own || following) scroller.to(turn.element)
      else if (entry.replies.length > 0) scroller.tell()
    },
    typing(on) {
      const following = scroller.following()
      dots.hidden = !on
      if (on && following) scroller.follow()
    },
    anew() {
      if (order.some(turn => turn.n !== undefined && !turn.empty)) {
        const mark = h('p', { class: 'line' }, words.anew)
        turns.insertBefore(mark, order.find(turn => turn.n === undefined)?.element ?? null)
      }
      // What the server never had goes to the new conversation; the rest can no longer be matched.
      order = order.filter(turn => turn.n === undefined)
      unanswered = new Map([...unanswered].filter(([, turn]) => order.includes(turn)))
      last = 0
      offers.replaceChildren()
    },
    empty: () => order.every(turn => turn.empty),
    last: () => last,
    shown: () => scroller.toEnd(),
  }

  /** History is there to be read, not to be read out. */
  function hush() {
    element.setAttribute('aria-live', 'off')
    clearTimeout(quiet)
    quiet = setTimeout(() => element.setAttribute('aria-live', 'polite'), 500)
  }
}
