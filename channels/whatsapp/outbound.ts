import type { Abilities } from '../channel.ts'
import { codePoints, shorten, splitText } from '../length.ts'
import type { Block, CardBlock, Reply } from '../message.ts'

/** The longest text, and the longest above buttons; WhatsApp counts in code points. */
const longest = codePoints(4096)
const body = codePoints(1024)
const label = codePoints(20)

/** Ids must differ: what two choices stand for alike bears a number, for which the lengths of values leave room. */
const idsOf = (choices: { value: string }[]): string[] =>
  choices.map(({ value }, i) => {
    const before = choices.slice(0, i).filter(one => one.value === value).length
    return before === 0 ? value : `${value}|${before + 1}`
  })

/** The value behind an id that came back. */
export const sentValue = (id: string): string => id.replace(/\|\d+$/, '')

export type Drawing = {
  /** The longest text above a list. */
  underList: number
  /** Of the catalogue from which products are shown, and what stands above them. */
  catalogue?: { id: string; title: string }
}

export const abilitiesFor = ({ underList, catalogue }: Drawing): Abilities => ({
  text: longest,
  buttons: { max: 3, label, value: codePoints(253), under: body, stay: true },
  list: {
    max: 10,
    label: codePoints(24),
    description: codePoints(72),
    value: codePoints(197),
    under: codePoints(underList),
  },
  // Title and detail together are the body of one message.
  cards: {
    title: codePoints(200),
    text: codePoints(700),
    actions: 3,
    label,
    value: codePoints(253),
    carousel: catalogue ? 10 : 1,
  },
  tables: false,
  orders: false,
  images: 'photos',
  links: 'tapped',
  proactive: true,
  window: 24,
})

export type Part = {
  /** `type` and what belongs to it. */
  payload: Record<string, unknown>
  /** The same in words: for a template, or where WhatsApp does not take it. */
  words: string
}

/** Fitted replies as messages. Buttons and lists hang on the last text of their reply. */
export function render(replies: Reply[], drawing: Drawing): Part[] {
  let number = 0
  return replies.flatMap(reply => {
    const parts: Part[] = []
    for (const [i, block] of reply.blocks.entries()) {
      const carries = i === reply.blocks.length - 1 && !!reply.choices?.length
      if (block.type === 'text') parts.push(carries ? withChoices(block.text, reply) : text(block.text))
      else if (block.type === 'carousel' || block.type === 'card') {
        const cards = block.type === 'carousel' ? block.cards : [block]
        parts.push(...products(cards, number, drawing))
        number += cards.filter(card => card.actions?.length).length
      } else parts.push(...drawn(block))
    }
    return parts
  })
}

const text = (words: string): Part => ({
  payload: { type: 'text', text: { body: words, preview_url: /https?:\/\//.test(words) } },
  words,
})

const interactive = (words: string, payload: Record<string, unknown>): Part => ({
  payload: { type: 'interactive', interactive: payload },
  words,
})

function withChoices(above: string, { choices = [], menu }: Reply): Part {
  const words = `${above}\n${choices.map(choice => choice.label).join(' / ')}`
  if (menu === undefined)
    return interactive(words, { type: 'button', body: { text: above }, action: { buttons: buttonsOf(choices) } })
  const ids = idsOf(choices)
  const rows = choices.map(({ label: title, description }, i) => ({
    id: ids[i],
    title,
    ...(description ? { description } : {}),
  }))
  const action = { button: shorten(menu, label), sections: [{ rows }] }
  return interactive(words, { type: 'list', body: { text: above }, action })
}

function buttonsOf(choices: { value: string; label: string }[]) {
  const ids = idsOf(choices)
  return choices.map((choice, i) => ({ type: 'reply', reply: { id: ids[i], title: choice.label } }))
}

function drawn(block: Exclude<Block, { type: 'text' | 'card' | 'carousel' }>): Part[] {
  switch (block.type) {
    case 'image':
      return isPicture(block.url)
        ? [{ payload: { type: 'image', image: { link: block.url } }, words: block.alt || block.url }]
        : splitText(block.alt, longest).map(text)
    case 'link': {
      const parts = splitText(block.label, body)
      const parameters = { display_text: shorten(block.label, label), url: block.url }
      const above = parts.at(-1) ?? block.url
      const link = { type: 'cta_url', body: { text: above }, action: { name: 'cta_url', parameters } }
      return [...parts.slice(0, -1).map(text), interactive(`${above} ${block.url}`, link)]
    }
    default:
      // `abilities` have these drawn as text.
      return []
  }
}

/** WhatsApp takes JPEG and PNG only, and drops the whole message for another. */
const isPicture = (url: string) => !/\.(?:gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i.test(url)

/** Several products as a list of the catalogue, if all are in it; else each with its picture and its buttons. */
function products(cards: CardBlock[], before: number, { catalogue }: Drawing): Part[] {
  const ids = cards.map(productOf)
  if (!catalogue || cards.length === 1 || ids.some(id => id === undefined)) return cards.flatMap(card)
  const lines = cards.map(({ title, detail }, i) => [`${before + i + 1}. ${title}`, detail].filter(Boolean).join(' · '))
  const parts = splitText(lines.join('\n'), body)
  const list = {
    type: 'product_list',
    header: { type: 'text', text: catalogue.title },
    body: { text: parts.at(-1)! },
    action: {
      catalog_id: catalogue.id,
      sections: [{ title: catalogue.title, product_items: ids.map(id => ({ product_retailer_id: id })) }],
    },
  }
  return [...parts.slice(0, -1).map(text), interactive(parts.at(-1)!, list)]
}

/** The shop's id of a product is in what its first button says. */
function productOf({ actions }: CardBlock): string | undefined {
  const id = /[?&]product=([^&]+)/.exec(actions?.[0]?.value ?? '')?.[1]
  return id && decodeURIComponent(id)
}

function card({ title, detail, image, url, actions = [] }: CardBlock): Part[] {
  const bold = /[*\n]/.test(title) ? title : `*${title}*`
  const words = [bold, detail].filter(Boolean).join('\n')
  const picture = image && isPicture(image.url) ? { link: image.url } : undefined
  if (actions.length > 0) {
    const header = picture ? { header: { type: 'image', image: picture } } : {}
    return [
      interactive(words, { type: 'button', ...header, body: { text: words }, action: { buttons: buttonsOf(actions) } }),
    ]
  }
  const parts = splitText([words, url].filter(Boolean).join('\n'), picture ? body : longest)
  if (!picture) return parts.map(text)
  const shown = { payload: { type: 'image', image: { ...picture, caption: parts[0] } }, words: parts[0]! }
  return [shown, ...parts.slice(1).map(text)]
}

/**
 * What is said, as a template that was approved beforehand: its one variable holds the words, which may have no new line.
 * @param template name:language
 * @param max the longest that the variable may be
 */
export function templates(words: string, template: string, max: number): Part[] {
  const [name, code] = template.split(':')
  const line = words.replace(/([.!?…:])?\s*\n\s*/g, (_, end?: string) => (end ? `${end} ` : ' · ')).replace(/\s+/g, ' ')
  return splitText(line, codePoints(max)).map(part => ({
    payload: {
      type: 'template',
      template: {
        name,
        language: { code },
        components: [{ type: 'body', parameters: [{ type: 'text', text: part }] }],
      },
    },
    words: part,
  }))
}
