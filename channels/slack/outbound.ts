import { shorten, splitText, utf16 } from '../length.ts'
import type { Block, CardBlock, Choice, Reply } from '../message.ts'
import { inMrkdwn, mrkdwnLink } from '../mrkdwn.ts'
import { choicesId } from './inbound.ts'

/** A block of Block Kit (docs.slack.dev/reference/block-kit/blocks). */
export type SlackBlock = { type: string; block_id?: string } & Record<string, unknown>

/**
 * How much is drawn: card blocks, which not every workspace takes; sections with pictures; nothing that Slack has to fetch,
 * since one picture that it cannot get takes the whole message with it.
 */
export type Level = 'cards' | 'sections' | 'words'
export const levels: Level[] = ['cards', 'sections', 'words']

/** One message: the same at each level, and as text for notifications and screen readers. */
export type SlackMessage = { text: string; blocks: Record<Level, SlackBlock[]> }

/** Slack's limits: blocks of a message, and all its text together, which is refused from about ten thousand characters on. */
const maxBlocks = 50
const maxText = 9000
const maxFallback = 3000
const maxUrl = 3000
export const sectionText = 3000

/** One thing to see, which is not parted. */
type Piece = { said: string; blocks: Record<Level, SlackBlock[]> }

/**
 * Fitted replies as few messages as Slack's limits allow.
 * @param user whose choices they are, in Slack's id
 */
export function render(replies: Reply[], user?: string): SlackMessage[] {
  const messages: SlackMessage[] = []
  let taken: Piece[] = []
  let id = 0
  const nextId = () => id++
  const close = () => {
    if (taken.length > 0) messages.push(messageOf(taken))
    taken = []
  }
  for (const reply of replies) {
    const pieces = reply.blocks.flatMap(block => pieceOf(block, nextId))
    if (reply.choices?.length) pieces.push(choicesOf(reply.choices, reply.menu, nextId, user))
    for (const piece of pieces) {
      if (!haveRoom([...taken, piece])) close()
      taken.push(piece)
    }
  }
  close()
  return messages
}

const haveRoom = (pieces: Piece[]) =>
  levels.every(level => {
    const blocks = pieces.flatMap(piece => piece.blocks[level])
    return blocks.length <= maxBlocks && textIn(blocks) <= maxText
  })

/** All characters that are shown. */
function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + textIn(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [name, one]) => sum + (name === 'text' && typeof one === 'string' ? one.length : textIn(one)),
    0,
  )
}

function messageOf(pieces: Piece[]): SlackMessage {
  const said = pieces.map(piece => piece.said).filter(Boolean)
  const blocks = (level: Level) => pieces.flatMap(piece => piece.blocks[level])
  return {
    text: splitText(said.join('\n'), { max: maxFallback, in: 'mrkdwn' }).map(inMrkdwn)[0] ?? '…',
    blocks: { cards: blocks('cards'), sections: blocks('sections'), words: blocks('words') },
  }
}

const always = (said: string, blocks: SlackBlock[]): Piece => ({
  said,
  blocks: { cards: blocks, sections: blocks, words: blocks },
})

const section = (text: string, more: object = {}): SlackBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text, verbatim: true },
  ...more,
})

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false })

function pieceOf(block: Block, nextId: () => number): Piece[] {
  switch (block.type) {
    case 'text':
      return [always(block.text, [section(inMrkdwn(block.text))])]
    case 'link':
      return [always(block.label, [section(linked(block.label, block.url))])]
    case 'image': {
      const words = [section(inMrkdwn(shorten(block.alt || block.url, utf16(300))))]
      const picture = imageOf(block)
      return [{ said: block.alt, blocks: { cards: picture ?? words, sections: picture ?? words, words } }]
    }
    case 'card':
    case 'carousel': {
      const cards = block.type === 'card' ? [block] : block.cards
      const drawn = cards.map(card => ({ ...cardOf(card, nextId) }))
      const row = drawn.map(one => one.card)
      return [
        {
          said: cards.map(card => card.title).join('\n'),
          blocks: {
            cards: block.type === 'card' ? row : [{ type: 'carousel', block_id: `cards:${nextId()}`, elements: row }],
            sections: drawn.flatMap(one => one.sections),
            words: drawn.flatMap(one => one.words),
          },
        },
      ]
    }
    // Tables and orders are text: the channel has no such abilities.
    default:
      return []
  }
}

function cardOf(card: CardBlock, nextId: () => number) {
  const { title, detail, url, image, actions = [] } = card
  const block_id = `card:${nextId()}`
  const picture = image && imageOf(image)?.[0]
  const name = url ? linked(title, url) : inMrkdwn(title)
  const heading = url && name.length <= 150 ? name : inMrkdwn(title)
  const bold = title.includes('*') ? name : `*${name}*`
  const words = [bold, detail ? inMrkdwn(detail) : ''].filter(Boolean).join('\n')
  const text = words.length <= sectionText ? words : inMrkdwn([title, detail].filter(Boolean).join('\n'))
  const taps = actions.map((action, i) => buttonOf(action, i))
  const below: SlackBlock[] = taps.length > 0 ? [{ type: 'actions', block_id, elements: taps }] : []
  return {
    card: {
      type: 'card',
      block_id,
      ...(picture ? { hero_image: picture } : {}),
      title: { type: 'mrkdwn', text: heading, verbatim: true },
      ...(detail ? { body: { type: 'mrkdwn', text: inMrkdwn(detail), verbatim: true } } : {}),
      ...(taps.length > 0 ? { actions: taps } : {}),
    },
    sections: [section(text, picture ? { accessory: picture } : {}), ...below],
    words: [section(text), ...below],
  }
}

/** A link whose label says where it leads; without one that Slack takes, the label alone. */
const linked = (label: string, url: string): string => {
  const link = mrkdwnLink(url, label)
  return /^https?:/i.test(url) && link.length <= sectionText ? link : inMrkdwn(label)
}

function imageOf({ url, alt }: { url: string; alt: string }): SlackBlock[] | undefined {
  if (url.length > maxUrl) return undefined
  return [{ type: 'image', image_url: url, alt_text: shorten(alt, utf16(2000)) || '–' }]
}

const buttonOf = ({ value, label }: Choice, place: number) => ({
  type: 'button',
  action_id: `tap:${place}`,
  text: plain(label),
  value,
})

function choicesOf(choices: Choice[], menu: string | undefined, nextId: () => number, user: string | undefined): Piece {
  const block_id = ['choices', nextId(), ...(user ? [user] : [])].join(':')
  const elements = menu
    ? [
        {
          type: 'static_select',
          action_id: 'pick',
          placeholder: plain(menu),
          options: choices.map(({ value, label, description }) => ({
            text: plain(label),
            value,
            ...(description ? { description: plain(description) } : {}),
          })),
        },
      ]
    : choices.map(buttonOf)
  return always('', [{ type: 'actions', block_id, elements }])
}

/**
 * The message after one of its choices was taken: what was picked stands where they were, so that no old question is
 * answered twice. `undefined` where it was no choice of theirs: a button of a card stays, it leads to a product.
 */
export function afterTap(
  message: { text?: string; blocks?: { type: string; block_id?: string }[] } | undefined,
  block_id: string | undefined,
  user: string,
  label: string,
): { text: string; blocks: SlackBlock[] } | undefined {
  const whose = block_id && choicesId.exec(block_id)
  if (!whose || (whose[1] !== undefined && whose[1] !== user) || !message?.blocks?.length) return undefined
  const blocks = message.blocks.map(
    (block): SlackBlock =>
      block.block_id === block_id
        ? { type: 'context', elements: [{ type: 'mrkdwn', text: `✓ ${inMrkdwn(label)}`, verbatim: true }] }
        : { ...block },
  )
  return { text: message.text || label, blocks }
}

/** A message whose question is no longer asked. */
export const withoutChoices = (blocks: SlackBlock[]): SlackBlock[] =>
  blocks.filter(block => !choicesId.test(block.block_id ?? ''))
