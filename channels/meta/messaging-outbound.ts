import { type Length, shorten, splitText, utf16 } from '../length.ts'
import type { Block, CardBlock, Choice, LinkBlock, Reply } from '../message.ts'

/** What Messenger and Instagram draw alike. */
export const limits = {
  quickReplies: { max: 13, label: utf16(20), value: utf16(1000) },
  buttonTemplate: { text: utf16(640), max: 3, label: utf16(20) },
  element: { title: utf16(80), subtitle: utf16(80), actions: 3, max: 10 },
}

/** The `message` of one call. */
export type MetaMessage = {
  text?: string
  attachment?: { type: 'image' | 'template'; payload: Record<string, unknown> }
  quick_replies?: { content_type: 'text'; title: string; payload: string }[]
}

/** Fitted replies as messages: quick replies hang on the last text of their reply. `text`: the longest of the platform. */
export function render(replies: Reply[], text: Length): MetaMessage[] {
  return replies.flatMap(({ blocks, choices }) => {
    const messages = linksTogether(blocks).flatMap(block => drawn(block, text))
    const last = messages.at(-1)
    if (choices?.length && last) last.quick_replies = choices.map(quickReply)
    return messages
  })
}

const quickReply = ({ label, value }: Choice) => ({ content_type: 'text' as const, title: label, payload: value })

/** Links that follow each other share a message, as many as it takes buttons. */
function linksTogether(blocks: Block[]): (Exclude<Block, LinkBlock> | LinkBlock[])[] {
  const together: (Exclude<Block, LinkBlock> | LinkBlock[])[] = []
  for (const block of blocks) {
    const last = together.at(-1)
    if (block.type !== 'link') together.push(block)
    else if (Array.isArray(last) && last.length < limits.buttonTemplate.max) last.push(block)
    else together.push([block])
  }
  return together
}

function drawn(block: Exclude<Block, LinkBlock> | LinkBlock[], text: Length): MetaMessage[] {
  if (Array.isArray(block)) return linkButtons(block, text)
  switch (block.type) {
    case 'text':
      return [{ text: block.text }]
    case 'image':
      return [{ attachment: { type: 'image', payload: { url: block.url, is_reusable: true } } }]
    case 'card':
      return generic([block], text)
    case 'carousel':
      return generic(block.cards, text)
    default:
      // `abilities` have these drawn as text.
      return []
  }
}

/** The labels in full above the buttons, which have room for few words. */
function linkButtons(links: LinkBlock[], longest: Length): MetaMessage[] {
  const { text, label } = limits.buttonTemplate
  const parts = splitText(links.map(link => link.label).join('\n'), text, longest)
  const buttons = links.map(link => ({ type: 'web_url', url: link.url, title: shorten(link.label, label) }))
  return [
    ...parts.slice(0, -1).map(part => ({ text: part })),
    template('button', { text: parts.at(-1) ?? links[0]!.url, buttons }),
  ]
}

/** An element must have more than its title; one that has not is said. */
function generic(cards: CardBlock[], longest: Length): MetaMessage[] {
  const bare = (card: CardBlock) => !card.detail && !card.image && !card.actions?.length
  const elements = cards.filter(card => !bare(card)).map(element)
  const texts = cards
    .filter(bare)
    .flatMap(card => splitText([card.title, card.url].filter(Boolean).join('\n'), longest))
  return [...texts.map(text => ({ text })), ...(elements.length > 0 ? [template('generic', { elements })] : [])]
}

function element({ title, detail, image, url, actions = [] }: CardBlock) {
  return {
    title,
    ...(detail ? { subtitle: detail } : {}),
    ...(image ? { image_url: image.url } : {}),
    ...(url ? { default_action: { type: 'web_url', url } } : {}),
    ...(actions.length > 0
      ? { buttons: actions.map(({ label, value }) => ({ type: 'postback', title: label, payload: value })) }
      : {}),
  }
}

const template = (type: string, payload: object): MetaMessage => ({
  attachment: { type: 'template', payload: { template_type: type, ...payload } },
})

/** What both can do; how long a text may be differs. */
export const abilitiesWith = (text: Length) => ({
  text,
  buttons: { ...limits.quickReplies, under: text, stay: false },
  cards: {
    title: limits.element.title,
    text: limits.element.subtitle,
    actions: limits.element.actions,
    label: limits.buttonTemplate.label,
    value: limits.quickReplies.value,
    carousel: limits.element.max,
  },
  tables: false,
  orders: false,
  images: 'photos' as const,
  links: 'tapped' as const,
  proactive: true,
  window: 24,
})
