import { createHmac } from 'node:crypto'
import type { Call, CallAnswer } from './platform.ts'
import type { Seen, Signed, Wire } from './subject.ts'

/** Slack's side of the wire: how it signs, what its Web API answers, and what Block Kit takes. */

export const token = 'xoxb-the-test'
export const secret = 'a-signing-secret-of-the-test'
export const bot = 'UBOT'

/** A request as Slack makes it: an event as JSON, a tap as JSON in a form, a slash command as a form. */
export type Payload = { event: object } | { tap: object } | { form: Record<string, string> }

export function wire(payload: Payload, signed: Signed = 'rightly', at = Date.now()): Wire {
  const body =
    'event' in payload
      ? JSON.stringify(payload.event)
      : new URLSearchParams('tap' in payload ? { payload: JSON.stringify(payload.tap) } : payload.form).toString()
  const type = 'event' in payload ? 'application/json' : 'application/x-www-form-urlencoded'
  return { headers: { 'content-type': type, ...signature(body, signed, at) }, body }
}

export function signature(body: string, signed: Signed, at: number): Record<string, string> {
  if (signed === 'not') return {}
  const time = Math.floor(at / 1000) - (signed === 'long ago' ? 3600 : 0)
  const by = createHmac('sha256', signed === 'wrongly' ? 'another secret' : secret)
  return {
    'x-slack-request-timestamp': String(time),
    'x-slack-signature': `v0=${by.update(`v0:${time}:${body}`).digest('hex')}`,
  }
}

const methods = ['chat.postMessage', 'chat.postEphemeral']
export const methodOf = (call: Call) => /^\/api\/(.+)$/.exec(call.path)?.[1]
export const isMessage = (call: Call) => methods.includes(methodOf(call) ?? '') || call.path.startsWith('/respond/')

/** All is well. A call without the bot's token is refused as Slack would. */
export function answers(call: Call): CallAnswer {
  if (call.path.startsWith('/respond/')) return { body: 'ok' }
  if (call.headers.authorization !== `Bearer ${token}`) return { body: { ok: false, error: 'invalid_auth' } }
  switch (methodOf(call)) {
    case 'users.info':
      return { body: { ok: true, user: { id: paramsOf(call).get('user'), locale: 'en-US' } } }
    case 'conversations.open':
      return { body: { ok: true, channel: { id: `D${paramsOf(call).get('users')}` } } }
    case 'auth.test':
      return { body: { ok: true, team: 'The shop', user: 'shop', user_id: bot, bot_id: 'B1', team_id: 'T1' } }
    default:
      return { body: { ok: true, channel: 'D1', ts: '1700000000.000100' } }
  }
}

export const paramsOf = (call: Call) => new URLSearchParams(call.body)

export type Block = {
  type: string
  block_id?: string
  text?: { type: string; text: string }
  title?: { text: string }
  body?: { text: string }
  accessory?: Picture
  hero_image?: Picture
  image_url?: string
  alt_text?: string
  elements?: Block[] & Element[]
  actions?: Element[]
}
type Picture = { type: string; image_url: string; alt_text: string }
type Element = {
  type: string
  action_id: string
  text?: { type: string; text: string }
  value?: string
  placeholder?: { text: string }
  options?: { text: { text: string }; value: string; description?: { text: string } }[]
}

export type Sent = { method: string; text: string; blocks: Block[]; more: Record<string, string> }

export const sent = (calls: Call[]): Sent[] =>
  calls.filter(isMessage).map(call => {
    const json = call.path.startsWith('/respond/')
    const { text = '', blocks = [], ...more } = json ? JSON.parse(call.body) : Object.fromEntries(paramsOf(call))
    return {
      method: methodOf(call) ?? 'respond',
      text,
      blocks: typeof blocks === 'string' ? JSON.parse(blocks) : blocks,
      more,
    }
  })

/** What Slack shows of mrkdwn: links as their labels, entities as signs. */
const shown = (mrkdwn = '') =>
  mrkdwn
    .replace(/<([^<>|]*)\|([^<>]*)>/g, '$2')
    .replace(/<(https?:[^<>|]*)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

export function seen(calls: Call[]): Seen {
  const parts: string[] = []
  const taps: Seen['taps'] = []
  for (const { blocks } of sent(calls)) for (const block of blocks) readBlock(block, parts, taps)
  return { text: parts.filter(Boolean).join('\n'), taps }
}

function readBlock(block: Block, parts: string[], taps: Seen['taps']) {
  parts.push(shown(block.title?.text), shown(block.body?.text), shown(block.text?.text), block.alt_text ?? '')
  if (block.type === 'carousel') for (const card of block.elements ?? []) readBlock(card, parts, taps)
  const elements = [...(block.type === 'actions' ? (block.elements ?? []) : []), ...(block.actions ?? [])]
  for (const element of elements as Element[]) {
    if (element.type === 'button') taps.push({ label: element.text!.text, value: element.value! })
    for (const option of element.options ?? []) {
      taps.push({ label: option.text.text, value: option.value })
      if (option.description) parts.push(option.description.text)
    }
  }
}

/** What Block Kit would refuse (docs.slack.dev/reference/block-kit). */
export function breaches(calls: Call[]): string[] {
  return sent(calls).flatMap(({ text, blocks }) => {
    const wrong: string[] = []
    const most = (what: string, length: number | undefined, limit: number, least = 1) => {
      if (length === undefined || length < least || length > limit) wrong.push(`${what}: ${length} of ${limit}`)
    }
    const drawn = JSON.stringify(blocks)
    most('fallback text', text.length, 4000)
    most('blocks', blocks.length, 50)
    most(
      'all text',
      [...drawn.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].reduce((sum, one) => sum + one[1]!.length, 0),
      10_000,
    )
    const ids = [...drawn.matchAll(/"block_id":"([^"]*)"/g)].map(one => one[1])
    if (new Set(ids).size !== ids.length) wrong.push(`block ids are not unique: ${ids}`)
    for (const block of blocks) checkBlock(block, most, wrong)
    return wrong
  })
}

type Most = (what: string, length: number | undefined, limit: number, least?: number) => void

function checkBlock(block: Block, most: Most, wrong: string[]) {
  const picture = (one: Picture | Block | undefined) => {
    if (!one) return
    most('image url', one.image_url?.length, 3000)
    most('alt', one.alt_text?.length, 2000)
    if (!/^https?:.*\.(?:jpg|png|gif)$/.test(one.image_url ?? '')) wrong.push(`no picture: ${one.image_url}`)
  }
  const buttons = (elements: Element[] = [], limit = 25) => {
    most('elements', elements.length, limit)
    if (new Set(elements.map(one => one.action_id)).size !== elements.length) wrong.push('action ids are not unique')
    for (const one of elements) {
      if (one.type === 'button') {
        most('button', one.text?.text.length, 75)
        most('value', one.value?.length, 2000)
      } else if (one.type === 'static_select') {
        most('placeholder', one.placeholder?.text.length, 150)
        most('options', one.options?.length, 100)
        for (const option of one.options ?? []) {
          most('option', option.text.text.length, 75)
          most('option value', option.value.length, 75)
          most('option description', option.description?.text.length ?? 1, 75)
        }
      } else wrong.push(`unknown element ${one.type}`)
    }
  }
  switch (block.type) {
    case 'section':
      most('section', block.text?.text.length, 3000)
      return picture(block.accessory)
    case 'image':
      return picture(block)
    case 'actions':
      return buttons(block.elements)
    case 'card':
      most('title', block.title?.text.length, 150)
      most('body', block.body?.text.length ?? 1, 200)
      picture(block.hero_image)
      return block.actions && buttons(block.actions)
    case 'carousel':
      most('cards', block.elements?.length, 10)
      for (const card of block.elements ?? []) checkBlock(card, most, wrong)
      return
    default:
      wrong.push(`unknown block ${block.type}`)
  }
}
