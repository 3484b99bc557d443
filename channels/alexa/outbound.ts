import { blockText } from '../block-text.ts'
import { fits, type Length, shorten, utf16 } from '../length.ts'
import type { Reply } from '../message.ts'
import { ssml } from '../speech.ts'
import { voiceTurn } from '../voice-turn.ts'
import { english, type Words } from '../words.ts'
import { type Apl, draw } from './apl.ts'
import type { CanFulfil } from './inbound.ts'

/** One answer, before the SDK's builder makes it a response. Speech is SSML. */
export type Spoken = {
  speech?: string
  reprompt?: string
  card?: { title: string; text: string; image?: string } | 'link-account'
  apl?: Apl
  /** The next utterance is to come as it is spoken. */
  elicit: boolean
  /** `undefined`: the session, where there is one, goes on as it is. */
  end: boolean | undefined
  /** The answer to whether the skill could serve something, and the whole of it. */
  canFulfil?: CanFulfil
}

export type Setting = {
  /** Heads the cards. */
  title: string
  words?: Words
  /** The device shows pages of APL. */
  screen: boolean
  /** Alexa takes a directive for the next utterance in answer to this request. */
  elicit: boolean
  /** The shopper has said goodbye. */
  end: boolean
  /** The shopper wants to sign in, and can by the card for it. */
  link: boolean
  /** Nothing was asked, or the session is over: nothing may be said. */
  silent: boolean
  maxBytes: number
}

/** Of all that a card says, title included (developer.amazon.com, response format). */
const cardText: Length = utf16(8000)
const maxImageUrl = 2000

/**
 * Fitted replies as one answer. What is too large is left out, what is only seen first.
 */
export function compose(replies: Reply[], setting: Setting): Spoken {
  const { end, screen, words = english } = setting
  if (setting.silent) return { elicit: false, end: undefined }
  const { speech, question } = voiceTurn(replies, words, end)
  const answer: Spoken = {
    ...(speech ? { speech: ssml(speech) } : {}),
    ...(end ? {} : { reprompt: ssml(question) }),
    ...(setting.link ? { card: 'link-account' as const } : cardOf(replies, setting.title, words)),
    ...(screen && replies.length > 0 ? { apl: draw(replies, setting.title, words) } : {}),
    elicit: setting.elicit && !end,
    end,
  }
  return withinBytes(answer, setting.maxBytes)
}

/** In the Alexa app: what is easier read than heard, or cannot be heard at all. */
function cardOf(replies: Reply[], title: string, words: Words): Pick<Spoken, 'card'> {
  const blocks = replies.flatMap(reply => reply.blocks)
  const image = blocks.flatMap(block =>
    block.type === 'image'
      ? [block.url]
      : block.type === 'card' || block.type === 'carousel'
        ? (block.type === 'card' ? [block] : block.cards).flatMap(card => (card.image ? [card.image.url] : []))
        : [],
  )
  const text = blocks.flatMap(block => (block.type === 'image' ? [] : [blockText(block, words)])).join('\n\n')
  if (!text || (image.length === 0 && !text.includes('\n') && !/https?:/.test(text))) return {}
  const shown = image.find(url => url.startsWith('https:') && url.length <= maxImageUrl)
  return {
    card: {
      title,
      text: fits(text, { ...cardText, max: cardText.max - title.length })
        ? text
        : shorten(text, { ...cardText, max: cardText.max - title.length }),
      ...(shown ? { image: shown } : {}),
    },
  }
}

/** The SDK adds its own name, the version and the session's attributes. */
const envelope = 1024

function withinBytes(answer: Spoken, max: number): Spoken {
  const size = (one: Spoken) => Buffer.byteLength(JSON.stringify(one)) + envelope
  if (size(answer) <= max) return answer
  const { apl: _, ...withoutPage } = answer
  if (size(withoutPage) <= max || withoutPage.card === 'link-account') return withoutPage
  const { card: __, ...heard } = withoutPage
  return heard
}
