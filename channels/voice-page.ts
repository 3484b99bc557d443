import { blockText } from './block-text.ts'
import type { Abilities } from './channel.ts'
import { lengthIn, splitText } from './length.ts'
import type { Block, CardBlock, OrderBlock, Reply } from './message.ts'
import { cardsOf, cardTaps, lastChoices } from './offers.ts'
import { said } from './speech.ts'
import type { Words } from './words.ts'

type Voice = NonNullable<Abilities['voice']>

/**
 * As much of the replies as is said in one go, each with its `speech`: so many options, so many characters. The rest is
 * said when more is asked for.
 */
export function voicePage(replies: Reply[], voice: Voice, words: Words): { now: Reply[]; rest: Reply[] } {
  // Said again as they were.
  const ready = replies.filter(reply => reply.spoken)
  const { now, rest } = pageOfOptions(
    replies.filter(reply => !reply.spoken),
    voice.options,
    words,
  )
  const spoken = spokenIn(now, voice, words)
  const length = [...ready, ...spoken].reduce((sum, { speech = '' }) => sum + lengthIn(speech, voice.length.in) + 1, 0)
  const options = optionsOf(now, rest.length > 0, words)
  if (length + lengthIn(options, voice.length.in) <= voice.length.max)
    return { now: [...ready, ...withOptions(spoken, options, words)], rest }
  return ready.length > 0
    ? { now: ready, rest: replies.filter(reply => !reply.spoken) }
    : pageOfText(spoken, rest, voice, words)
}

function spokenIn(replies: Reply[], voice: Voice, words: Words): (Reply & { speech: string })[] {
  const told: string[] = []
  return replies.map(reply => {
    const speech = speechOf(reply, voice, words, told.join(' '))
    told.push(speech)
    return { ...reply, speech, spoken: true }
  })
}

/** The first options of each kind; one card alone is no option. A question's own choices go before cards. */
function pageOfOptions(replies: Reply[], room: number, words: Words): { now: Reply[]; rest: Reply[] } {
  const final = lastChoices(replies)
  const asking = replies.some(reply => reply.choices === final && reply.expects === 'answer')
  const cards = replies.flatMap(cardsOf)
  const several = cards.length > 1
  // What the one card offers is an option beside the choices.
  const beside = several ? 0 : cardTaps(replies).length
  const shownCards = !several ? cards.length : asking ? Math.max(1, room - final.length) : Math.min(cards.length, room)
  const shownChoices = Math.min(final.length, Math.max(0, room - (several ? shownCards : beside)))
  const hidden = cards.slice(shownCards)
  const later = final.slice(shownChoices)
  let left = shownCards
  const now = replies.map(reply => ({
    ...reply,
    blocks: reply.blocks.flatMap((block): Block[] => {
      if (block.type !== 'card' && block.type !== 'carousel') return [block]
      const own = (block.type === 'card' ? [block] : block.cards).slice(0, Math.max(0, left))
      left -= block.type === 'card' ? 1 : block.cards.length
      return asBlocks(own)
    }),
    choices: reply.choices === final && shownChoices > 0 ? final.slice(0, shownChoices) : undefined,
  }))
  if (hidden.length === 0 && later.length === 0) return { now, rest: [] }
  const blocks = hidden.length > 0 ? asBlocks(hidden) : [{ type: 'text' as const, text: words.moreHere }]
  return {
    now,
    rest: [{ blocks, choices: later.length > 0 ? later : undefined, expects: asking ? 'answer' : 'nothing' }],
  }
}

const asBlocks = (cards: CardBlock[]): Block[] =>
  cards.length === 0 ? [] : cards.length === 1 ? [cards[0]!] : [{ type: 'carousel', cards }]

/** What is too long to listen to goes on later; the choices come at its end. */
function pageOfText(
  spoken: (Reply & { speech: string })[],
  rest: Reply[],
  voice: Voice,
  words: Words,
): { now: Reply[]; rest: Reply[] } {
  const more = words.options(words.more)
  const room = { ...voice.length, max: voice.length.max - lengthIn(more, voice.length.in) - spoken.length }
  const [first = '', ...others] = splitText(spoken.map(reply => reply.speech).join('\n\n'), room)
  const last = spoken.at(-1)!
  const choices = lastChoices(spoken)
  const over: Reply = {
    blocks: [{ type: 'text', text: others.join(' ') }],
    choices: choices.length > 0 ? choices : undefined,
    expects: last.expects,
  }
  // One speech for all: what is shown beside it is shown whole.
  const now = spoken.map((reply, i) => ({
    ...reply,
    speech: i === 0 ? first.replace(/\s+/g, ' ') : '',
    choices: undefined,
  }))
  return { now: withOptions(now, more, words), rest: [over, ...rest] }
}

/** What a reply sounds like: its text or what is said instead of it, and every other block. `told`: what is said before it. */
function speechOf(reply: Reply, voice: Voice, words: Words, told: string): string {
  const many = cardsOf(reply).length > 1
  const instead = reply.speech === undefined ? undefined : reply.blocks.findLast(block => block.type === 'text')
  let number = 0
  const parts: string[] = []
  for (const block of reply.blocks) {
    if (block.type === 'text') {
      if (block !== instead) parts.push(said(block.text, words))
    } else if (block.type === 'card' || block.type === 'carousel') {
      for (const card of block.type === 'card' ? [block] : block.cards)
        parts.push(sentence((many ? `${++number}, ` : '') + said(cardSaid(card, words), words)))
    } else if (block.type === 'order') parts.push(said(orderSaid(block, told.includes(said(block.id, words))), words))
    else if (block.type === 'link') parts.push(linkSaid(block.label, voice, words))
    else parts.push(said(blockText(block, words), words))
  }
  if (reply.speech !== undefined) parts.push(said(reply.speech, words))
  return parts.filter(Boolean).map(sentence).join(' ')
}

const sentence = (text: string) => (text === '' || /[.!?:]$/.test(text) ? text : `${text}.`)

function cardSaid({ title, subtitle, price, was, rating, badge, text }: CardBlock, words: Words): string {
  const cost = price && was ? words.was(price, was) : price
  const stars = rating && words.rating(Math.round(rating.value * 10) / 10, rating.count)
  return [[title, subtitle, cost, stars, badge].filter(Boolean).join(', '), text].filter(Boolean).join('\n')
}

/** @param named its number and status were just said */
function orderSaid({ id, status, placed, items, total, tracking = [], address }: OrderBlock, named: boolean): string {
  return [
    [...(named ? [] : [id, status]), placed].filter(Boolean).join(', '),
    ...items.map(item =>
      [item.quantity > 1 ? `${item.quantity} ${item.title}` : item.title, item.options, item.price]
        .filter(Boolean)
        .join(', '),
    ),
    total,
    ...tracking.map(one => [one.carrier, one.number].filter(Boolean).join(' ')),
    // Nobody says "DE" of where they live.
    address?.replace(/, [A-Z]{2}$/, ''),
  ]
    .filter(Boolean)
    .join('\n')
}

/** A link is nothing to listen to: only where it is found. */
function linkSaid(label: string, { links }: Voice, words: Words): string {
  if (links === undefined) return sentence(said(label, words))
  return links === 'in-app' ? words.linkInApp : words.linkOnScreen
}

/** A choice of so many words is called by its number. */
const callable = 6

/**
 * "You can say Red, Blue, or More." Yes and no go without saying. What nobody would repeat, and several cards, are picked by
 * number: "1, …. 2, …. Say the number of the one you want, or More."
 */
function optionsOf(replies: Reply[], goesOn: boolean, words: Words): string {
  const asks = replies.at(-1)?.expects === 'answer'
  const before = cardTaps(replies).length
  const choices = lastChoices(replies)
    .map((choice, i) => ({ number: before + i + 1, label: named(choice.label, words) }))
    .filter(({ label }) => label && !words.obvious.includes(label))
  const long = choices.some(({ label }) => /[,.;:]\s/.test(label) || label.split(' ').length > callable)
  const names = long ? [] : choices.map(one => one.label)
  if (goesOn) names.push(words.more)
  const list = new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(names)
  if (long) return [...choices.map(one => `${one.number}, ${sentence(one.label)}`), words.pick(list)].join(' ')
  if (before > 1 && !asks) return words.pick(list)
  return names.length > 0 ? words.options(list) : ''
}

/** A label within a sentence ends it no more. */
const named = (label: string, words: Words) => said(label, words).replace(/\s?[.:!?]$/, '')

function withOptions(replies: (Reply & { speech: string })[], options: string, words: Words): Reply[] {
  return replies.map((reply, i) => {
    const speech = i === replies.length - 1 && options ? `${reply.speech} ${options}`.trim() : reply.speech
    return { ...reply, speech, ...(reply.reprompt ? { reprompt: said(reply.reprompt, words) } : {}) }
  })
}
