import { blockText, cardDetail, cardText } from './block-text.ts'
import type { Abilities } from './channel.ts'
import { fits, shorten } from './length.ts'
import type { Block, CardBlock, Choice, Reply } from './message.ts'
import { cardTaps, lastChoices, tapOf, tapValue } from './offers.ts'
import type { Words } from './words.ts'

/** Something to tap, before it is fitted. */
export type Tap = Choice & {
  /** Its place among all that can be picked by number; without one it is offered in passing, and a later question follows. */
  number?: number
  /** Its words stand in the text already. */
  written?: boolean
}

/** A reply whose blocks the channel can show, all but for the length of texts. */
export type Drawn = { reply: Reply; blocks: Block[]; taps: Tap[] }

export type Surroundings = {
  words: Words
  /** Where the shop is reached: pictures and links without a host are completed with it, where the channel needs them. */
  publicUrl?: string
}

/** Turns what a channel cannot show into text, and cards without a place of their own into numbered lines with a tap. */
export function drawBlocks(replies: Reply[], abilities: Abilities, surroundings: Surroundings): Drawn[] {
  const { words } = surroundings
  const final = lastChoices(replies)
  const lone = replies
    .flatMap(reply => reply.blocks)
    .filter(block => block.type === 'card' || block.type === 'carousel')
  const cardCount = cardTaps(replies).length
  let number = 0
  return replies.map(reply => {
    const taps: Tap[] = []
    const blocks = reply.blocks.flatMap((block): Block[] => {
      if (block.type !== 'card' && block.type !== 'carousel') return drawBlock(block, abilities, surroundings)
      const cards = block.type === 'card' ? [block] : block.cards
      if (hasPlaceFor(cards, abilities)) {
        number += cards.flatMap(tapOf).length
        for (const { title, actions = [] } of cards)
          for (const action of actions.slice(abilities.cards!.actions))
            taps.push({ ...action, label: `${action.label}: ${title}` })
        return drawCards(cards, abilities, surroundings)
      }
      const lines = cards.map(card => {
        const [tap] = tapOf(card)
        if (!tap) return cardText(located(card, abilities, surroundings), words)
        taps.push({ ...tap, number: ++number, written: true })
        return `${number}. ${cardText(card, words)}`
      })
      if (lone.length === 1 && cards.length === 1)
        for (const action of (cards[0]!.actions ?? []).slice(1)) taps.push({ ...action, number: ++number })
      return [...picture(cards, abilities, surroundings), { type: 'text', text: lines.join('\n') }]
    })
    const own = reply.choices ?? []
    if (own === final) for (const [i, choice] of own.entries()) taps.push({ ...choice, number: cardCount + i + 1 })
    else taps.push(...own)
    return { reply, blocks, taps }
  })
}

/** Several cards that would each be a message of their own are better picked from a list. */
const hasPlaceFor = (cards: CardBlock[], { cards: own, list }: Abilities) =>
  own !== undefined && (cards.length === 1 || own.carousel > 1 || !list)

/** What a text is illustrated with: the picture of the one card. */
function picture(cards: CardBlock[], abilities: Abilities, surroundings: Surroundings): Block[] {
  const image = cards.length === 1 ? located(cards[0]!, abilities, surroundings).image : undefined
  return image && abilities.images !== 'none' ? [{ type: 'image', ...image }] : []
}

function drawBlock(
  block: Exclude<Block, { type: 'card' | 'carousel' }>,
  abilities: Abilities,
  surroundings: Surroundings,
): Block[] {
  const { words } = surroundings
  const asText = (text: string): Block[] => (text ? [{ type: 'text', text }] : [])
  switch (block.type) {
    case 'text':
      return [block]
    case 'table':
      return abilities.tables ? [block] : asText(blockText(block, words))
    case 'order':
      return abilities.orders ? [block] : asText(blockText(block, words))
    case 'image': {
      const url = pictureUrl(block.url, abilities, surroundings)
      return url && abilities.images !== 'none' ? [url === block.url ? block : { ...block, url }] : asText(block.alt)
    }
    case 'link': {
      const url = completed(block.url, abilities, surroundings)
      if (!url || abilities.links === 'none') return asText(block.label)
      const link = url === block.url ? block : { ...block, url }
      return abilities.links === 'written' ? asText(blockText(link, words)) : [link]
    }
  }
}

/** Cards as the channel draws them, in as many carousels as it takes; what has no room on a card is said above it. */
function drawCards(given: CardBlock[], abilities: Abilities, surroundings: Surroundings): Block[] {
  const own = abilities.cards!
  const above: Block[] = []
  const cards = given.map(card => {
    const place = located(card, abilities, surroundings)
    const detail = cardDetail(place, surroundings.words)
    const titled = fits(place.title, own.title)
    const detailed = !own.text || fits(detail, own.text)
    const actions = place.actions?.slice(0, own.actions)
    if (!titled || !detailed) above.push({ type: 'text', text: cardText(place, surroundings.words) })
    const short = shorten(detail, own.text ?? own.title)
    // What stands above is not said again when the card is.
    const told = detailed
      ? place
      : {
          type: place.type,
          title: place.title,
          subtitle: short,
          image: place.image,
          url: place.url,
          actions: place.actions,
        }
    return {
      ...told,
      title: titled ? place.title : shorten(place.title, own.title),
      ...(own.text ? { detail: detailed ? detail : short } : {}),
      ...(actions ? { actions: actions.map((action, i) => actionOn(card, action, i, own)) } : {}),
    }
  })
  const size = Math.max(1, own.carousel)
  const groups = Array.from({ length: Math.ceil(cards.length / size) }, (_, i) => cards.slice(i * size, (i + 1) * size))
  return [
    ...above,
    ...groups.map((group): Block => (group.length === 1 ? group[0]! : { type: 'carousel', cards: group })),
  ]
}

/** An action as the card shows it. Its first one is known by the card's title (`offers.ts`). */
function actionOn(
  { title }: CardBlock,
  { value, label }: Choice,
  place: number,
  own: NonNullable<Abilities['cards']>,
): Choice {
  return { value: tapValue({ value, label: place === 0 ? title : label }, own.value), label: shorten(label, own.label) }
}

/** The card with addresses that the platform can reach, or none. */
function located(card: CardBlock, abilities: Abilities, surroundings: Surroundings): CardBlock {
  if (abilities.images === 'any') return card
  const url = card.url && completed(card.url, abilities, surroundings)
  const image = card.image && pictureUrl(card.image.url, abilities, surroundings)
  return { ...card, url, image: image && card.image ? { ...card.image, url: image } : undefined }
}

function pictureUrl(url: string, abilities: Abilities, surroundings: Surroundings): string | undefined {
  // No platform draws SVG: one that is sent nevertheless takes the whole message with it.
  if (abilities.images === 'photos' && /\.svg(?:[?#]|$)/i.test(url)) return undefined
  return completed(url, abilities, surroundings)
}

/** An address with its host; `undefined` where nobody knows it. A channel that shows anything is on the shop's own pages. */
function completed(url: string, { images }: Abilities, { publicUrl }: Surroundings): string | undefined {
  if (images === 'any' || /^https?:\/\//i.test(url)) return url
  return publicUrl && url.startsWith('/') ? publicUrl.replace(/\/$/, '') + url : undefined
}
