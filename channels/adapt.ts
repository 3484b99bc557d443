import type { Abilities } from './channel.ts'
import type { Block, CardBlock, Choice, OrderBlock, Reply } from './message.ts'

/** Fits replies to what a channel can show. What it cannot show becomes text; no choice is lost. */
export function adapt(replies: Reply[], abilities: Abilities | undefined): Reply[] {
  if (!abilities) return replies
  return replies.map(reply => {
    const blocks = reply.blocks.flatMap(block => fitBlock(block, abilities))
    return blocks.every((block, i) => block === reply.blocks[i]) && blocks.length === reply.blocks.length
      ? reply
      : { ...reply, blocks }
  })
}

function fitBlock(block: Block, abilities: Abilities): Block[] {
  switch (block.type) {
    case 'card':
      return abilities.cards ? [block] : [{ type: 'text', text: cardText(block) }]
    case 'carousel':
      return abilities.carousel > 0 ? [{ ...block, cards: block.cards.slice(0, abilities.carousel) }] : [block]
    case 'table':
      return abilities.tables ? [block] : [{ type: 'text', text: tableText(block) }]
    case 'order':
      return abilities.orders ? [block] : [{ type: 'text', text: orderText(block) }]
    case 'image':
      return abilities.images ? [block] : [{ type: 'text', text: block.alt }]
    case 'link':
      return abilities.links ? [block] : [{ type: 'text', text: block.label }]
    case 'text':
      return [block]
  }
}

/**
 * Everything that can be picked by number, in the order in which a text channel numbers it: the cards of the replies, then
 * the choices. "2" and "the second one" mean the same on every channel because all of them count like this.
 */
export function numbered(replies: Reply[]): Choice[] {
  const cards: Choice[] = []
  const choices: Choice[] = []
  for (const reply of replies) {
    for (const block of reply.blocks) {
      const own = block.type === 'carousel' ? block.cards : block.type === 'card' ? [block] : []
      for (const card of own) {
        const action = card.actions?.[0]
        if (action) cards.push({ value: action.value, label: card.title })
      }
    }
    // A later question takes the place of earlier offers; a reply without choices leaves them.
    if (reply.choices?.length) choices.splice(0, choices.length, ...reply.choices)
  }
  return [...cards, ...choices].map(({ value, label }) => ({ value, label }))
}

/** Replies as plain text with numbered choices: for the terminal, and for whatever can show nothing else. */
export function asText(replies: Reply[]): string {
  const lines: string[] = []
  const numbers = numbered(replies)
  let next = 1
  for (const reply of replies) {
    for (const block of reply.blocks) {
      if (block.type === 'carousel' || block.type === 'card') {
        const cards = block.type === 'carousel' ? block.cards : [block]
        lines.push(cards.map(card => (card.actions?.[0] ? `${next++}. ` : '') + cardText(card)).join('\n'))
      } else lines.push(blockText(block))
    }
  }
  const rest = numbers.slice(next - 1)
  if (rest.length > 0) lines.push(rest.map(choice => `${next++}. ${choice.label}`).join('\n'))
  return lines.filter(Boolean).join('\n\n')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.text
    case 'image':
      return block.alt
    case 'link':
      return `${block.label}: ${block.url}`
    case 'table':
      return tableText(block)
    case 'order':
      return orderText(block)
    case 'card':
      return cardText(block)
    case 'carousel':
      return block.cards.map(cardText).join('\n')
  }
}

function cardText(card: CardBlock): string {
  const price = card.price && card.was ? `${card.price} (was ${card.was})` : card.price
  const rating = card.rating && `${card.rating.value.toFixed(1)}/5 (${card.rating.count})`
  const first = [card.title, card.subtitle, price, rating, card.badge].filter(Boolean).join(' · ')
  return card.text ? `${first}\n${card.text}` : first
}

function tableText({ caption, columns, rows }: Block & { type: 'table' }): string {
  const lines = rows.map(row => `${row.label}: ${row.cells.map((cell, i) => `${columns[i]} ${cell}`).join(', ')}`)
  return [caption, ...lines].join('\n')
}

function orderText(order: OrderBlock): string {
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
