import type { Block, CardBlock, OrderBlock, TableBlock } from './message.ts'
import type { Words } from './words.ts'

/** Any block in words, for where nothing else can be shown. */
export function blockText(block: Block, words: Words): string {
  switch (block.type) {
    case 'text':
      return block.text
    case 'image':
      return block.alt
    case 'link':
      return block.label === block.url ? block.url : `${block.label}: ${block.url}`
    case 'table':
      return tableText(block)
    case 'order':
      return orderText(block)
    case 'card':
      return cardText(block, words)
    case 'carousel':
      return block.cards.map(card => cardText(card, words)).join('\n')
  }
}

/** A card in one line, and its text below. A card that leads nowhere by a tap shows where it leads. */
export function cardText(card: CardBlock, words: Words): string {
  const detail = partsOf(card, words)
  const first = [card.title, ...detail].join(' · ')
  const link = card.actions?.length ? undefined : absolute(card.url)
  return [first, card.text, link].filter(Boolean).join('\n')
}

/** What stands below the title of a card. */
export const cardDetail = (card: CardBlock, words: Words): string =>
  [partsOf(card, words).join(' · '), card.text].filter(Boolean).join('\n')

function partsOf({ subtitle, price, was, rating, badge }: CardBlock, words: Words): string[] {
  const stars = rating && `${rating.value.toFixed(1)}/5 (${rating.count})`
  return [subtitle, price && was ? words.was(price, was) : price, stars, badge].filter(part => part !== undefined)
}

const absolute = (url: string | undefined) => (url && /^https?:/.test(url) ? url : undefined)

/** A comparison row by row: what is compared, then each value with what it belongs to. */
export function tableText({ caption, columns, rows }: TableBlock): string {
  const lines = rows.map(row => `${row.label}: ${row.cells.map((cell, i) => `${columns[i]} ${cell}`).join(', ')}`)
  return [caption, ...lines].join('\n')
}

export function orderText(order: OrderBlock): string {
  const items = order.items.map(item => {
    const count = item.quantity > 1 ? `${item.quantity} × ` : ''
    return `- ${count}${item.title}${item.options ? ` (${item.options})` : ''}, ${item.price}`
  })
  const tracking = (order.tracking ?? []).map(
    one => `${one.carrier ? `${one.carrier} ` : ''}${one.number}${one.url ? ` ${one.url}` : ''}`,
  )
  return [
    `${order.id}: ${order.status}${order.placed ? ` · ${order.placed}` : ''}`,
    ...items,
    order.total,
    ...(tracking.length > 0 ? [`→ ${tracking.join(', ')}`] : []),
    ...(order.address ? [order.address] : []),
  ].join('\n')
}
