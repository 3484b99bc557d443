import type { Block } from '../../../channels/message.ts'
import { card } from './card.ts'
import { carousel } from './carousel.ts'
import { bubble, link, picture } from './media.ts'
import { order } from './order.ts'
import type { Surroundings } from './surroundings.ts'
import { table } from './table.ts'

/** A block as an element; undefined for a kind that a newer server knows and this page does not. */
export function renderBlock(block: Block, around: Surroundings): HTMLElement | undefined {
  switch (block.type) {
    case 'text':
      return block.text.trim() ? bubble(block.text) : undefined
    case 'image':
      return picture(block, around)
    case 'link':
      return link(block.url, block.label, around, 'link')
    case 'card':
      return card(block, around)
    case 'carousel':
      return block.cards.length === 1 ? card(block.cards[0]!, around) : carousel(block, around)
    case 'table':
      return table(block)
    case 'order':
      return order(block, around)
  }
}
