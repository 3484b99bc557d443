import type { Reply } from '../../channels/message.ts'
import { renderBlock } from './blocks/block.ts'
import { bubble, picture } from './blocks/media.ts'
import type { Surroundings } from './blocks/surroundings.ts'
import { h, icon, unseen } from './dom.ts'
import type { Entry, Outgoing } from './protocol.ts'
import type { Fate } from './sender.ts'

/** One turn on the page: what the shopper said and what was answered. */
export type Turn = {
  element: HTMLElement
  /** Its place in the transcript; none until the server has it. */
  n?: number
  at: number
  /** Empty where there is nothing to see, such as a chat that was merely opened. */
  empty: boolean
  fate(fate: Fate | 'arrived', retry?: () => void): void
  answer(entry: Entry): void
}

export function createTurn(around: Surroundings): Turn {
  const { words } = around
  const element = h('div', { class: 'turn' })
  let notice: HTMLElement | undefined
  const turn: Turn = {
    element,
    at: Date.now(),
    empty: true,
    fate(fate, retry) {
      notice?.remove()
      notice = undefined
      element.classList.toggle('waiting', fate === 'sending')
      element.classList.toggle('unsent', fate === 'delayed' || fate === 'refused')
      if (fate !== 'delayed' && fate !== 'refused') return
      notice = h(
        'div',
        { class: 'notice' },
        icon('alert'),
        h('span', {}, fate === 'delayed' ? words.delayed : words.refused),
        h('button', { type: 'button', class: 'retry', click: () => retry?.() }, words.retry),
      )
      element.append(notice)
    },
    answer({ n, at, by, replies }) {
      turn.n = n
      if (at) turn.at = Date.parse(at)
      turn.fate('arrived')
      for (const reply of replies) if (reply.blocks.length > 0) element.append(said(reply, by))
      if (replies.length > 0) turn.empty = false
    },
  }

  function said(reply: Reply, by: Entry['by']): HTMLElement {
    const who =
      by === 'agent' ? h('span', { class: 'who' }, icon('person'), words.team) : unseen(`${words.assistant}: `)
    return h(
      'div',
      { class: `message theirs ${by}` },
      who,
      reply.blocks.map(block => renderBlock(block, around)),
    )
  }
  return turn
}

/** What the shopper said, as a bubble; undefined for what has no words. */
export function ownWords(message: Entry['message'] | Outgoing, around: Surroundings): HTMLElement | undefined {
  const said = message && ('said' in message ? message.said : message)
  if (!said) return undefined
  const image = 'image' in said ? said.image : undefined
  const text =
    'text' in said && said.text ? said.text : 'choice' in said && said.choice ? said.choice.label : image?.caption
  const shown = image && picture({ url: image.url, alt: image.caption ?? '' }, around)
  if (!text && !shown) return undefined
  return h('div', { class: 'message mine' }, unseen(`${around.words.you}: `), shown, text ? bubble(text) : undefined)
}
