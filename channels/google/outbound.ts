import { blockText } from '../block-text.ts'
import { fits, shorten, utf16 } from '../length.ts'
import type { CardBlock, Choice, LinkBlock, Reply } from '../message.ts'
import { ssml } from '../speech.ts'
import { voiceTurn } from '../voice-turn.ts'
import { english, type Words } from '../words.ts'
import type { Carried } from './inbound.ts'

/** One answer, before the SDK makes it a response. */
export type Said = {
  /** As it is said (SSML where that fits) and as it is read. */
  speech: string
  text: string
  /** As it is said, without any marks. */
  plain: string
  /** What the shopper is to answer, as it is said at the end. */
  question: string
  card?: { title: string; text: string; image?: { url: string; alt: string }; link?: { url: string; title: string } }
  /** Side by side where they have pictures, else below each other; at least two. */
  options?: { kind: 'carousel' | 'list'; items: Option[] }
  suggestions: string[]
  linkOut?: { name: string; url: string }
  noInputs: string[]
  signIn: boolean
  end: boolean
  carry: Carried
}

export type Option = { key: string; title: string; description: string; image?: { url: string; alt: string } }

export type Setting = {
  words?: Words
  screen: boolean
  end: boolean
  /** The shopper wants to sign in, and can. */
  signIn: boolean
  reprompts: number
  carried: Carried
}

/** Of one simple response, as it is said and as it is read. */
export const simpleText = utf16(640)
/** Of a suggestion, and of a link beside the suggestions. */
export const suggestion = { max: 8, label: utf16(25) }
const linkName = utf16(20)
const cardTitle = utf16(100)

/** Fitted replies as one answer. */
export function compose(replies: Reply[], setting: Setting): Said {
  const { end, screen, words = english, carried } = setting
  if (replies.length === 0 && carried.reprompt && !end) replies = [again(carried.reprompt)]
  const { speech, question } = voiceTurn(replies, words, end)
  const blocks = replies.flatMap(reply => reply.blocks)
  const cards = blocks.flatMap(block =>
    block.type === 'card' ? [block] : block.type === 'carousel' ? block.cards : [],
  )
  const text = blocks
    .filter(block => !['card', 'carousel', 'image'].includes(block.type))
    .map(block => blockText(block.type === 'link' ? { ...block, type: 'text', text: block.label } : block, words))
    .join('\n\n')
  const marked = ssml(speech)
  const shown = screen ? seen(replies, cards) : { suggestions: [] as Choice[] }
  const link = screen ? blocks.find((block): block is LinkBlock => block.type === 'link') : undefined
  const reprompt = fits(question, simpleText) ? question : words.anythingElse
  return {
    // Escaped it may be too long; then it is said as it is.
    speech: fits(marked, simpleText) ? marked : shorten(speech, simpleText),
    text: fits(text || speech, simpleText) ? text || speech : shorten(text || speech, simpleText),
    plain: speech,
    question: reprompt,
    ...('card' in shown ? { card: shown.card } : {}),
    ...('options' in shown ? { options: shown.options } : {}),
    suggestions: shown.suggestions.map(one => one.label),
    ...(link ? { linkOut: { name: shorten(link.label, linkName), url: link.url } } : {}),
    noInputs: end ? [] : Array.from({ length: setting.reprompts }, () => reprompt),
    signIn: setting.signIn,
    end,
    carry: {
      n: (carried.n ?? 0) + 1,
      reprompt,
      taps: Object.fromEntries(shown.suggestions.map(one => [one.label, one.value])),
    },
  }
}

const again = (text: string): Reply => ({
  blocks: [{ type: 'text', text }],
  speech: text,
  reprompt: text,
  expects: 'answer',
})

/** On a screen: one card, or several to pick from, and what can be tapped below. */
function seen(replies: Reply[], cards: CardBlock[]) {
  const choices = replies.flatMap(reply => reply.choices ?? [])
  const images = replies.flatMap(reply => reply.blocks).flatMap(block => (block.type === 'image' ? [block] : []))
  if (cards.length > 1) return { options: optionsOf(cards), suggestions: fitting(choices) }
  const [card] = cards
  if (card) {
    const own = card.actions?.[0]
    return {
      card: {
        title: card.title,
        text: card.detail || card.title,
        ...(card.image ? { image: card.image } : {}),
        ...(card.url ? { link: { url: card.url, title: card.title } } : {}),
      },
      suggestions: fitting([...(own ? [own] : []), ...choices]),
    }
  }
  const [image] = images
  return {
    ...(image ? { card: { title: shorten(image.alt, cardTitle), text: image.alt, image } } : {}),
    suggestions: fitting(choices),
  }
}

/** A title is what a tap says, so no two are the same. */
function optionsOf(cards: CardBlock[]): NonNullable<Said['options']> {
  const titles = new Set<string>()
  const items = cards.map((card, i) => {
    const title = titles.has(card.title) ? `${i + 1}. ${card.title}` : card.title
    titles.add(title)
    return {
      key: card.actions?.[0]?.value ?? card.title,
      title,
      description: card.detail ?? '',
      ...(card.image ? { image: card.image } : {}),
    }
  })
  return { kind: items.every(one => one.image) ? 'carousel' : 'list', items }
}

/** Labels are short already (`adapt.ts`), but for those of a card's own action. */
const fitting = (choices: Choice[]): Choice[] =>
  choices
    .map(choice => ({ ...choice, label: shorten(choice.label, suggestion.label) }))
    .filter((choice, i, all) => all.findIndex(one => one.label === choice.label) === i)
    .slice(0, suggestion.max)
