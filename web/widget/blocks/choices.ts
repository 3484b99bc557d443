import type { Choice } from '../../../channels/message.ts'
import { h, unseen } from '../dom.ts'
import type { Surroundings } from './surroundings.ts'

/** Buttons that may be tapped again and again: what a card offers. `about` tells screen readers whose they are. */
export function chips(choices: Choice[], { choose }: Surroundings, about: string): HTMLElement {
  return h(
    'div',
    { class: 'chips', role: 'group', 'aria-label': about },
    choices.map(choice =>
      h('button', { type: 'button', class: 'chip', click: () => choose(choice) }, choice.label, unseen(`, ${about}`)),
    ),
  )
}

/** Quick replies: once one is tapped, all have had their use. */
export function quickReplies(choices: Choice[], { choose, words }: Surroundings): HTMLElement {
  const buttons = choices.map(choice =>
    h(
      'button',
      {
        type: 'button',
        class: 'chip quick',
        click(event: Event) {
          for (const button of buttons) button.disabled = true
          ;(event.currentTarget as HTMLElement).classList.add('chosen')
          choose(choice)
        },
      },
      h('span', {}, choice.label),
      choice.description && h('span', { class: 'quiet' }, choice.description),
    ),
  )
  return h('div', { class: 'chips quick-replies', role: 'group', 'aria-label': words.suggestions }, buttons)
}
