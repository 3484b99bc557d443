import { codePoints, fits, type Length } from '../../channels/length.ts'
import type { Call } from './platform.ts'
import type { Seen } from './subject.ts'

/** Messages of the Cloud API, as WhatsApp reads them. */
type Sent = {
  messaging_product: string
  recipient_type?: string
  to?: string
  recipient?: string
  type?: string
  text?: { body: string; preview_url?: boolean }
  image?: { link: string; caption?: string }
  interactive?: {
    type: string
    header?: { type: string; text?: string; image?: { link: string } }
    body: { text: string }
    action: {
      buttons?: { type: string; reply: { id: string; title: string } }[]
      button?: string
      sections?: {
        title?: string
        rows?: { id: string; title: string; description?: string }[]
        product_items?: { product_retailer_id: string }[]
      }[]
      name?: string
      parameters?: { display_text: string; url: string }
      catalog_id?: string
    }
  }
  template?: {
    name: string
    language: { code: string }
    components: { type: string; parameters: { type: string; text: string }[] }[]
  }
}

const bodyOf = (call: Call): Sent => JSON.parse(call.body)
export const sentIn = (calls: Call[]) => calls.filter(isMessage).map(bodyOf)

export const isMessage = (call: Call) =>
  call.method === 'POST' && /^\/v25\.0\/\d+\/messages$/.test(call.path) && bodyOf(call).type !== undefined

export function seen(calls: Call[]): Seen {
  const text: string[] = []
  const taps: Seen['taps'] = []
  for (const { text: plain, image, interactive, template } of sentIn(calls)) {
    if (plain) text.push(plain.body)
    if (image?.caption) text.push(image.caption)
    for (const { parameters } of template?.components ?? []) text.push(...parameters.map(one => one.text))
    if (!interactive) continue
    const { body, action } = interactive
    text.push(body.text)
    for (const { reply } of action.buttons ?? []) taps.push({ label: reply.title, value: reply.id })
    for (const { id, title, description } of action.sections?.flatMap(section => section.rows ?? []) ?? [])
      taps.push({ label: [title, description].filter(Boolean).join(' '), value: id })
    if (action.parameters) text.push(`${action.parameters.display_text} ${action.parameters.url}`)
  }
  return { text: text.join('\n\n'), taps }
}

/** What WhatsApp would refuse, by its pages on messages; lengths in code points. */
export function breaches(calls: Call[], token: string): string[] {
  const found: string[] = []
  const check = (ok: boolean, what: string) => void (ok || found.push(what))
  const within = (words: string | undefined, length: Length, what: string) =>
    check(!!words && words.trim() !== '' && fits(words, length), `${what}: ${words?.slice(0, 60)}`)
  const picture = (link: string | undefined) =>
    check(/^https:\/\/\S+\.(?:jpe?g|png)$/.test(link ?? ''), `no picture: ${link}`)
  const distinct = (all: string[], what: string) => check(new Set(all).size === all.length, `${what} twice`)

  for (const call of calls.filter(isMessage)) {
    const { messaging_product: product, to, recipient, type = '', text, image, interactive, ...rest } = bodyOf(call)
    check(call.headers.authorization === `Bearer ${token}`, 'another token')
    check(product === 'whatsapp' && rest.recipient_type === 'individual', 'no WhatsApp')
    check(/^\d+$/.test(to ?? '') || /^[A-Z]{2}\..+/.test(recipient ?? ''), `nobody: ${to} ${recipient}`)
    check(type in bodyOf(call), `${type} is missing`)
    if (text) within(text.body, codePoints(4096), 'text')
    if (image) {
      picture(image.link)
      if (image.caption !== undefined) within(image.caption, codePoints(1024), 'caption')
    }
    if (!interactive) continue
    const { header, body, action } = interactive
    within(body.text, codePoints(1024), 'body')
    if (header?.type === 'image') picture(header.image?.link)
    if (header?.type === 'text') within(header.text, codePoints(60), 'header')
    const { buttons, sections = [], parameters } = action
    if (interactive.type === 'button') {
      check(!!buttons && buttons.length >= 1 && buttons.length <= 3, `${buttons?.length} buttons of 3`)
      for (const { reply } of buttons ?? []) {
        within(reply.title, codePoints(20), 'title of a button')
        within(reply.id, codePoints(256), 'id of a button')
      }
      distinct(buttons?.map(one => one.reply.title) ?? [], 'a title')
      distinct(buttons?.map(one => one.reply.id) ?? [], 'an id')
    } else if (interactive.type === 'list') {
      within(action.button, codePoints(20), 'button of a list')
      const rows = sections.flatMap(section => section.rows ?? [])
      check(rows.length >= 1 && rows.length <= 10, `${rows.length} rows of 10`)
      check(sections.length === 1 || sections.every(one => one.title), 'a section without a title')
      distinct(
        rows.map(row => row.id),
        'an id',
      )
      for (const { id, title, description } of rows) {
        within(title, codePoints(24), 'title of a row')
        within(id, codePoints(200), 'id of a row')
        if (description !== undefined) within(description, codePoints(72), 'description of a row')
      }
    } else if (interactive.type === 'cta_url') {
      within(parameters?.display_text, codePoints(20), 'label of a link')
      check(/^https?:\/\/\S+$/.test(parameters?.url ?? ''), `no link: ${parameters?.url}`)
    } else if (interactive.type === 'product_list') {
      check(header?.type === 'text', 'products without a header')
      const items = sections.flatMap(section => section.product_items ?? [])
      check(items.length >= 1 && items.length <= 30, `${items.length} products of 30`)
      for (const { title } of sections) within(title, codePoints(24), 'title of a section')
    } else found.push(`interactive ${interactive.type}`)
  }
  return found
}
