import { bytes, fits, type Length, utf16 } from '../../channels/length.ts'
import type { Call } from './platform.ts'
import type { Seen } from './subject.ts'

/** Messages of the Send API as Messenger and Instagram read them. */
type Sent = {
  recipient: { id: string }
  messaging_type?: string
  tag?: string
  sender_action?: string
  message?: {
    text?: string
    quick_replies?: { content_type: string; title: string; payload: string }[]
    attachment?: {
      type: string
      payload: { template_type?: string; url?: string; text?: string; elements?: Element[]; buttons?: Button[] }
    }
  }
}
type Button = { type: string; title: string; payload?: string; url?: string }
type Element = {
  title: string
  subtitle?: string
  image_url?: string
  default_action?: { type: string; url: string }
  buttons?: Button[]
}

const bodyOf = (call: Call): Sent => JSON.parse(call.body)
export const sentIn = (calls: Call[]) => calls.filter(isMessage).map(bodyOf)

export const isMessage = (call: Call) =>
  call.method === 'POST' && call.path === '/v25.0/me/messages' && bodyOf(call).message !== undefined

export function seen(calls: Call[]): Seen {
  const text: string[] = []
  const taps: Seen['taps'] = []
  for (const { message } of sentIn(calls)) {
    if (message?.text) text.push(message.text)
    const { text: above, elements = [], buttons = [] } = message?.attachment?.payload ?? {}
    if (above) text.push(above)
    for (const { title, subtitle } of elements) text.push([title, subtitle].filter(Boolean).join('\n'))
    for (const { title, url } of buttons) text.push(`${title} ${url}`)
    for (const one of [...elements.flatMap(element => element.buttons ?? []), ...(message?.quick_replies ?? [])])
      if (one.payload !== undefined) taps.push({ label: one.title, value: one.payload })
  }
  return { text: text.join('\n\n'), taps }
}

/** What Meta would refuse, by its pages on text, quick replies, button and generic templates. */
export function breaches(calls: Call[], text: Length, token: string): string[] {
  const found: string[] = []
  const check = (ok: boolean, what: string) => void (ok || found.push(what))
  const within = (words: string | undefined, length: Length, what: string) =>
    check(!!words && words.trim() !== '' && fits(words, length), `${what}: ${words?.slice(0, 60)}`)
  const link = (url: string | undefined) => check(/^https:\/\/\S+$/.test(url ?? ''), `no link: ${url}`)

  for (const call of calls.filter(isMessage)) {
    const { message, messaging_type: kind, recipient } = bodyOf(call)
    check(call.headers.authorization === `Bearer ${token}`, 'another token')
    check(['RESPONSE', 'UPDATE', 'MESSAGE_TAG'].includes(kind ?? ''), `messaging_type ${kind}`)
    check(!!recipient.id, 'nobody')
    check((message?.text === undefined) !== (message?.attachment === undefined), 'text or attachment, not both')
    if (message?.text !== undefined) within(message.text, text, 'text')
    const replies = message?.quick_replies
    if (replies) {
      check(replies.length >= 1 && replies.length <= 13, `${replies.length} quick replies of 13`)
      check(
        replies.every(one => one.content_type === 'text'),
        'no text',
      )
      check(new Set(replies.map(one => one.title)).size === replies.length, 'quick replies that look alike')
      for (const { title, payload } of replies) {
        within(title, utf16(20), 'title of a quick reply')
        within(payload, utf16(1000), 'payload')
      }
    }
    const { attachment } = message ?? {}
    if (!attachment) continue
    const { template_type: template, url, elements = [], buttons = [], text: above } = attachment.payload
    if (attachment.type === 'image') {
      link(url)
      check(!/\.svg/.test(url!), `no picture: ${url}`)
      continue
    }
    check(template === 'generic' || template === 'button', `template ${template}`)
    if (template === 'button') {
      within(above, utf16(640), 'text of a button template')
      check(buttons.length >= 1 && buttons.length <= 3, `${buttons.length} buttons of 3`)
    } else check(elements.length >= 1 && elements.length <= 10, `${elements.length} elements of 10`)
    for (const element of elements) {
      within(element.title, utf16(80), 'title of an element')
      if (element.subtitle !== undefined) within(element.subtitle, utf16(80), 'subtitle')
      if (element.image_url !== undefined) link(element.image_url)
      if (element.default_action) link(element.default_action.url)
      check(Object.keys(element).length > 1, 'an element that has but a title')
      check((element.buttons?.length ?? 1) >= 1 && (element.buttons?.length ?? 1) <= 3, 'buttons of an element')
    }
    for (const button of [...buttons, ...elements.flatMap(element => element.buttons ?? [])]) {
      within(button.title, utf16(20), 'title of a button')
      if (button.type === 'postback') within(button.payload, utf16(1000), 'payload of a button')
      else link(button.url)
    }
  }
  return found
}

export const longest = { messenger: utf16(2000), instagram: bytes(1000) }
