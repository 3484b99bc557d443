import { createHash } from 'node:crypto'
import { fits, type Length } from './length.ts'
import type { CardBlock, Choice, Reply } from './message.ts'

/** A choice as the engine keeps it: what "2" and a tap can mean. */
export type Offered = { value: string; label: string }

/**
 * Everything that can be picked by number, in the order in which a text channel numbers it: the cards of the replies, then
 * the choices. "2" and "the second one" mean the same on every channel because all of them count like this.
 */
export function numbered(replies: Reply[]): Offered[] {
  return [...cardTaps(replies), ...lastChoices(replies)].map(({ value, label }) => ({ value, label }))
}

/** Each card by its first action, under its title; what else a card offers that stands alone. */
export function cardTaps(replies: Reply[]): Choice[] {
  const cards = replies.flatMap(cardsOf)
  const others = cards.length === 1 ? (cards[0]!.actions ?? []).slice(1) : []
  return [...cards.flatMap(tapOf), ...others]
}

/** A later question takes the place of earlier offers; a reply without choices leaves them. */
export const lastChoices = (replies: Reply[]): Choice[] =>
  replies.findLast(reply => reply.choices?.length)?.choices ?? []

export const cardsOf = (reply: Reply): CardBlock[] =>
  reply.blocks.flatMap(block => (block.type === 'carousel' ? block.cards : block.type === 'card' ? [block] : []))

/** A card as a choice: its first action under its title. */
export function tapOf(card: CardBlock): Choice[] {
  const action = card.actions?.[0]
  return action ? [{ value: action.value, label: card.title, description: card.price }] : []
}

/** Short enough for any platform, and long enough that no two offers share it by chance. */
const fingerprint = (what: unknown) =>
  createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 16)

/** The value of the choice that shows the rest. It names the rest, so that an old one does not show another's. */
export const moreValue = (rest: Reply[]): string => `more:${fingerprint(rest)}`

/** What a tap carries: the value itself, or where the platform has no room for it, its fingerprint. */
export const tapValue = ({ value, label }: Offered, room: Length): string =>
  fits(value, room) ? value : `pick:${fingerprint([value, label])}`

/** The value that a tap stands for, given what was offered; `undefined` for one that is no longer offered. */
export function tapped(value: string, offered: Offered[]): string | undefined {
  if (!value.startsWith('pick:')) return value
  return offered.find(one => `pick:${fingerprint([one.value, one.label])}` === value)?.value
}

/** What was offered, in the order of its numbers: what is seen first, then `more`, then what only more will show. */
export function offeredWith(all: Offered[], hidden: Offered[], more: Offered): Offered[] {
  const isHidden = (one: Offered) => hidden.some(other => other.value === one.value && other.label === one.label)
  return [...all.filter(one => !isHidden(one)), more, ...hidden.map(({ value, label }) => ({ value, label }))]
}
