import type { Block, CardBlock, Choice, LinkBlock, Reply } from '../message.ts'
import type { Button, Card, Outgoing } from './activity.ts'
import { orderCards, tableCards } from './adaptive-card.ts'
import type { Dialect } from './dialect.ts'

/** Fitted replies as activities; the choices of a reply go with its last one. */
export function render(replies: Reply[], dialect: Dialect): Outgoing[] {
  return replies.flatMap(reply => {
    const inputHint = reply.expects === 'answer' ? 'expectingInput' : 'acceptingInput'
    const messages = reply.blocks.flatMap((block): Outgoing[] =>
      contentsOf(block, dialect).map(content => ({ type: 'message', inputHint, ...content })),
    )
    if (!reply.choices?.length) return messages
    const last = messages.at(-1) ?? { type: 'message', inputHint }
    const buttons = reply.choices.map(buttonOf)
    return [...messages.slice(0, -1), { ...last, ...choicesAs(buttons, last, dialect) }]
  })
}

type Content = Omit<Outgoing, 'type' | 'inputHint'>

function contentsOf(block: Block, dialect: Dialect): Content[] {
  switch (block.type) {
    case 'text':
      return [{ text: block.text, textFormat: 'plain' }]
    case 'image':
      return [{ attachments: [hero({ images: [{ url: block.url, alt: block.alt }] })], summary: block.alt }]
    case 'link':
      return [{ attachments: [hero({ buttons: [linkButton(block)] })], summary: block.label }]
    case 'card':
      return [{ attachments: [productCard(block, dialect)], summary: block.title }]
    case 'carousel':
      return [
        {
          attachments: block.cards.map(card => productCard(card, dialect)),
          attachmentLayout: 'carousel',
          summary: block.cards.map(card => card.title).join(', '),
        },
      ]
    case 'table':
      return tableCards(block, dialect.cardVersion).map(card => ({ attachments: [card], summary: block.caption }))
    case 'order':
      return orderCards(block, dialect.cardVersion).map(card => ({
        attachments: [card],
        summary: `${block.id}: ${block.status}`,
      }))
  }
}

const hero = (content: Record<string, unknown>): Card => ({
  contentType: 'application/vnd.microsoft.card.hero',
  content,
})

function productCard({ title, detail, image, url, actions }: CardBlock, { html }: Dialect): Card {
  return hero({
    title,
    ...(detail ? { text: html ? escaped(detail) : detail } : {}),
    ...(image ? { images: [{ url: image.url, alt: image.alt }] } : {}),
    ...(actions?.length ? { buttons: actions.map(buttonOf) } : {}),
    ...(url ? { tap: { type: 'openUrl', value: url } } : {}),
  })
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br/>')

/** It comes back with its value, and the shopper is seen to say its label. */
const buttonOf = ({ value, label }: Choice): Button => ({
  type: 'messageBack',
  title: label,
  displayText: label,
  text: label,
  value: { choice: value },
})

const linkButton = ({ url, label }: LinkBlock): Button => ({ type: 'openUrl', title: label, value: url })

function choicesAs(buttons: Button[], { attachments = [] }: Outgoing, { choices }: Dialect): Partial<Outgoing> {
  if (choices === 'suggested') return { suggestedActions: { actions: buttons, to: [] } }
  return { attachments: [...attachments, hero({ buttons })] }
}
