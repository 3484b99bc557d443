import { blockText, cardText } from './block-text.ts'
import type { Abilities } from './channel.ts'
import { type Drawn, drawBlocks, type Surroundings } from './draw-blocks.ts'
import { type FittedChoices, fitChoices } from './fit-choices.ts'
import { fits, splitText } from './length.ts'
import type { Block, Choice, Reply } from './message.ts'
import { moreValue, numbered, type Offered, offeredWith } from './offers.ts'
import { voicePage } from './voice-page.ts'
import { english, type Words } from './words.ts'

export { numbered } from './offers.ts'

export type Fitted = {
  /** As the channel can show them: every text, card and choice is within its limits. */
  replies: Reply[]
  /** What was offered, in the order of its numbers. */
  offered: Offered[]
  /** What did not fit. It is said when the shopper picks the last choice, "more", whose value names it. */
  rest?: Reply[]
}

/**
 * Fits replies to what a channel can show. What it cannot show becomes text (card → numbered text, table → sentences); what
 * is too long is parted between sentences; too many choices become a list, then "more". Nothing is lost: what is not in
 * `replies` is in `rest`.
 *
 * A channel that renders the result can rely on: texts within `text`; where choices need a text above them, that text is
 * the last block of its reply and within `under`; choices within `buttons` or, where `menu` is set, within `list`; cards
 * and carousels within `cards`; for voice, `speech` on each reply, together within `voice.length`.
 */
export function adapt(
  replies: Reply[],
  abilities: Abilities | undefined,
  surroundings: Surroundings = { words: english },
): Fitted {
  const all = numbered(replies)
  if (!abilities) return { replies, offered: all }
  const { words } = surroundings
  const page = abilities.voice ? voicePage(replies, abilities.voice, words) : { now: replies, rest: [] }
  const drawn = lastMayCarry(drawBlocks(page.now, abilities, surroundings), abilities)

  const more: Choice = { value: 'more', label: words.more }
  const rest = [...page.rest]
  const fitted: Reply[] = []
  for (const [i, { reply, blocks, taps }] of drawn.entries()) {
    const goesOn = page.rest.length > 0 && i === drawn.length - 1
    const choices = fitChoices(goesOn ? [...taps, more] : taps, abilities, more)
    if (choices.hidden.length > 0)
      rest.unshift({
        blocks: [{ type: 'text', text: words.moreHere }],
        choices: choices.hidden,
        expects: reply.expects,
      })
    const shown = fitTexts(blocks, choices, abilities, words)
    if (shown.length > 0 || choices.taps || reply.speech)
      fitted.push({ ...reply, blocks: shown, choices: choices.taps, menu: choices.menu ? words.menu : undefined })
  }
  const bounded = boundMessages(abilities.merged ? merge(fitted, abilities) : fitted, abilities, more)
  rest.unshift(...bounded.over)
  if (rest.length === 0) return { replies: sameAs(replies, bounded.replies), offered: all }
  const value = moreValue(rest)
  return {
    replies: bounded.replies.map(reply => ({
      ...reply,
      choices: reply.choices?.map(choice => (choice.value === more.value ? { ...choice, value } : choice)),
    })),
    rest,
    offered: offeredWith(all, numbered(rest), { value, label: words.more }),
  }
}

/** Where only the last message may carry choices, those that count go there. */
function lastMayCarry(drawn: Drawn[], { buttons, list }: Abilities): Drawn[] {
  if (!buttons || buttons.stay || list) return drawn
  const taps = drawn.flatMap(one => one.taps).filter(tap => tap.number !== undefined)
  return drawn.map((one, i) => ({ ...one, taps: i === drawn.length - 1 ? taps : [] }))
}

/** Texts within their limit; the text that carries choices comes last, and the labels that did not fit stand in it. */
function fitTexts(
  blocks: Block[],
  { taps, listing, under }: FittedChoices,
  { text }: Abilities,
  words: Words,
): Block[] {
  const parts = (from: string, length = text): Block[] =>
    splitText(from, length).map(part => ({ type: 'text', text: part }))
  const whole: Block[] = []
  for (const block of blocks)
    whole.push(...(block.type === 'text' && !fits(block.text, text) ? parts(block.text) : [block]))
  const last = whole.at(-1)
  const carries = taps && under
  if (listing) {
    // The labels belong to the question: together, where both fit.
    const together = last?.type === 'text' ? `${last.text}\n\n${listing}` : listing
    if (last?.type === 'text' && fits(together, carries ? under : text))
      return [...whole.slice(0, -1), { type: 'text', text: together }]
    whole.push(...parts(listing))
  }
  if (!carries) return whole
  const carrier = whole.at(-1)
  if (carrier?.type !== 'text') return [...whole, { type: 'text', text: words.choose }]
  if (fits(carrier.text, under)) return whole
  return [...whole.slice(0, -1), ...parts(carrier.text, under)]
}

/** Texts that follow each other become one, as far as it may be long; choices stay with the last. */
function merge(replies: Reply[], { text }: Abilities): Reply[] {
  const merged: Reply[] = []
  for (const reply of replies) {
    const before = merged.at(-1)
    const target: Reply = before && !before.choices ? before : { ...reply, blocks: [] }
    if (target === before) merged[merged.length - 1] = { ...before, ...reply, blocks: before.blocks }
    else merged.push(target)
    const blocks = [...merged.at(-1)!.blocks]
    for (const block of reply.blocks) {
      const last = blocks.at(-1)
      const both = block.type === 'text' && last?.type === 'text' ? `${last.text}\n\n${block.text}` : undefined
      if (both !== undefined && fits(both, text)) blocks[blocks.length - 1] = { type: 'text', text: both }
      else blocks.push(block)
    }
    merged[merged.length - 1] = { ...merged.at(-1)!, blocks }
  }
  return merged
}

/** No more messages than an answer may have; what is over comes with its choices when more is asked for. */
function boundMessages(replies: Reply[], { messages }: Abilities, more: Choice): { replies: Reply[]; over: Reply[] } {
  const count = replies.reduce((sum, reply) => sum + reply.blocks.length, 0)
  if (messages === undefined || count <= messages) return { replies, over: [] }
  const kept: Reply[] = []
  const over: Reply[] = []
  let room = messages
  for (const reply of replies) {
    const now = reply.blocks.slice(0, room)
    const later = reply.blocks.slice(room)
    room -= now.length
    if (now.length > 0)
      kept.push(later.length > 0 ? { ...reply, blocks: now, choices: undefined } : { ...reply, blocks: now })
    const choices = reply.choices?.filter(choice => choice.value !== more.value)
    if (later.length > 0) over.push({ blocks: later, choices, expects: reply.expects })
  }
  const last = kept.at(-1)!
  kept[kept.length - 1] = { ...last, choices: [more], expects: 'answer' }
  return { replies: kept, over }
}

/** The same objects where nothing had to change, so that what can show everything costs nothing. */
function sameAs(before: Reply[], after: Reply[]): Reply[] {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after) ? before : after
}

/** Replies as plain text with numbered choices: for the terminal, and for whatever can show nothing else. */
export function asText(replies: Reply[], words: Words = english): string {
  const lines: string[] = []
  const numbers = numbered(replies)
  let next = 1
  for (const reply of replies) {
    for (const block of reply.blocks) {
      if (block.type === 'carousel' || block.type === 'card') {
        const cards = block.type === 'carousel' ? block.cards : [block]
        lines.push(cards.map(card => (card.actions?.[0] ? `${next++}. ` : '') + cardText(card, words)).join('\n'))
      } else lines.push(blockText(block, words))
    }
  }
  const rest = numbers.slice(next - 1)
  if (rest.length > 0) lines.push(rest.map(choice => `${next++}. ${choice.label}`).join('\n'))
  return lines.filter(Boolean).join('\n\n')
}
