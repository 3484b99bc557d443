import { blockText, cardText } from './block-text.ts'
import type { Abilities } from './channel.ts'
import { type Drawn, drawBlocks, type Surroundings } from './draw-blocks.ts'
import { type FittedChoices, fitChoices } from './fit-choices.ts'
import { fits, type Length, splitText } from './length.ts'
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
  const hidden: Choice[] = []
  const fitted: Reply[] = []
  for (const [i, { reply, blocks, taps }] of drawn.entries()) {
    const goesOn = page.rest.length > 0 && i === drawn.length - 1
    const choices = fitChoices(goesOn ? [...taps, more] : taps, abilities, more)
    hidden.push(...choices.hidden)
    const shown = fitTexts(blocks, choices, abilities, words)
    if (shown.length > 0 || choices.taps || reply.speech)
      fitted.push({ ...reply, blocks: shown, choices: choices.taps, menu: choices.menu ? words.menu : undefined })
  }
  const bounded = boundMessages(abilities.merged ? merge(fitted, abilities) : fitted, abilities, more)
  const unseen: Reply[] =
    hidden.length > 0 ? [{ blocks: [{ type: 'text', text: words.moreHere }], choices: hidden, expects: 'answer' }] : []
  const rest = choicesLast([...bounded.over, ...unseen, ...page.rest])
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

/** One offer at the end of all, so that none takes the place of another. */
function choicesLast(replies: Reply[]): Reply[] {
  const choices = replies.flatMap(reply => reply.choices ?? [])
  return replies.map((reply, i) => ({
    ...reply,
    choices: i === replies.length - 1 && choices.length > 0 ? choices : undefined,
  }))
}

/** Where only the last message may carry choices, those that count go there. */
function lastMayCarry(drawn: Drawn[], { buttons }: Abilities): Drawn[] {
  if (!buttons || buttons.stay) return drawn
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
  const parts = (from: string, ...lengths: Length[]): Block[] =>
    splitText(from, ...lengths).map(part => ({ type: 'text', text: part }))
  const whole = blocks.flatMap(block => (block.type === 'text' ? parts(block.text, text) : [block]))
  const room = taps && under ? [text, under] : [text]
  const last = whole.at(-1)
  if (listing) {
    // The labels belong to the question: together, where both fit.
    const together = last?.type === 'text' ? `${last.text}\n\n${listing}` : listing
    if (last?.type === 'text' && fits(together, ...room))
      return [...whole.slice(0, -1), { type: 'text', text: together }]
    whole.push(...parts(listing, text))
  }
  if (!taps || !under) return whole
  const carrier = whole.at(-1)
  if (carrier?.type !== 'text') return [...whole, { type: 'text', text: words.choose }]
  return [...whole.slice(0, -1), ...parts(carrier.text, ...room)]
}

/** Texts that follow each other become one, as far as it may be long; choices stay with the last. */
function merge(replies: Reply[], abilities: Abilities): Reply[] {
  const merged: Reply[] = []
  for (const reply of replies) {
    const before = merged.at(-1)
    if (before && !before.choices) merged[merged.length - 1] = { ...reply, blocks: [...before.blocks, ...reply.blocks] }
    else merged.push(reply)
  }
  return merged.map(reply => ({ ...reply, blocks: joined(reply, abilities) }))
}

function joined({ blocks, choices, menu }: Reply, { text, buttons, list }: Abilities): Block[] {
  const under = choices && (menu ? list : buttons)?.under
  const all: Block[] = []
  for (const [i, block] of blocks.entries()) {
    const last = all.at(-1)
    const both = block.type === 'text' && last?.type === 'text' ? `${last.text}\n\n${block.text}` : undefined
    const carries = under && i === blocks.length - 1
    if (both !== undefined && fits(both, text) && (!carries || fits(both, under)))
      all[all.length - 1] = { type: 'text', text: both }
    else all.push(block)
  }
  return all
}

/**
 * No more messages than an answer may have; what is over comes with its choices when more is asked for. What is spoken is
 * said in full: then no more of it is shown.
 */
function boundMessages(
  replies: Reply[],
  { messages, voice }: Abilities,
  more: Choice,
): { replies: Reply[]; over: Reply[] } {
  const count = replies.reduce((sum, reply) => sum + reply.blocks.length, 0)
  if (messages === undefined || count <= messages) return { replies, over: [] }
  if (voice) {
    let room = messages
    const cut = replies.map(reply => {
      const blocks = reply.blocks.slice(0, room)
      room -= blocks.length
      return { ...reply, blocks }
    })
    return { replies: cut, over: [] }
  }
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
