import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { adapt } from '../../channels/adapt.ts'
import { parseJson, readBody } from '../../channels/body.ts'
import { BadRequest, type Channel } from '../../channels/channel.ts'
import { channelSetups } from '../../channels/index.ts'
import { lengthIn } from '../../channels/length.ts'
import type { Content, InboundMessage, Reply } from '../../channels/message.ts'
import { wordingFor } from '../../dialogs/wording.ts'
import { type PlayedTurn, renderPlayground, type Trace } from '../../web/playground/page.ts'
import type { Aisle } from '../aisle.ts'
import { channelWords } from '../channel-words.ts'
import type { Entry } from '../stores/store.ts'
import type { App, Bindings } from './bindings.ts'

const maxBody = 16 * 1024
const patience = 20_000
/** Conversations of the playground are its own: it shows nobody else's. */
const name = /^[a-z0-9-]{8,64}$/

const said = z.object({
  in: z.string().regex(name),
  id: z.string().regex(name),
  locale: z.string().max(35).optional(),
  text: z.string().max(4000).optional(),
  choice: z.string().max(3000).optional(),
})
const tap = z.object({ value: z.string(), label: z.string() })

/**
 * What each channel would send of the same conversation, by its real adapter, with how each turn was understood and
 * decided. For development; every channel that can render takes part, whether it is on or not.
 */
export function playgroundRoutes(
  app: App,
  aisle: Aisle,
  limit: (request: Request, bindings: Bindings | undefined) => Promise<Response | undefined>,
) {
  const { engine, config } = aisle
  const { shop } = engine.knowledge
  let channels: Promise<{ title: string; channel: Channel }[]> | undefined

  app.get('/playground', async c => {
    const conversation = c.req.query('in')
    if (!conversation || !name.test(conversation)) return c.redirect(`/playground?in=${randomUUID()}`)
    const asked = c.req.query('locale')
    const locale = shop.locales.find(one => one === asked) ?? shop.locales[0] ?? 'en'
    const { origin } = new URL(c.req.url)
    const page = renderPlayground({
      shop: shop.name,
      conversation,
      nextId: randomUUID(),
      locale,
      locales: shop.locales,
      turns: await turnsOf(conversation, locale, engine.publicUrl ?? origin),
    })
    return new Response(page, { headers: pageHeaders })
  })

  app.post('/playground', async c => {
    if (c.req.header('sec-fetch-site') === 'cross-site')
      throw new BadRequest('other pages may not use the playground', 403)
    const busy = await limit(c.req.raw, c.env)
    if (busy) return busy
    const read = said.safeParse(Object.fromEntries(new URLSearchParams(await readBody(c.req.raw, maxBody))))
    if (!read.success)
      throw new BadRequest(`${read.error.issues[0]!.path.join('.')}: ${read.error.issues[0]!.message}`, 422)
    const { in: conversation, id, locale } = read.data
    const message: InboundMessage = {
      id,
      channel: 'web',
      conversation: idOf(conversation),
      from: { channel: 'web', id: `playground-${conversation}` },
      sentAt: engine.now().toISOString(),
      locale,
      content: contentOf(read.data),
    }
    const answer = await aisle.inbox.answer(message, patience)
    const query = new URLSearchParams({ in: conversation, ...(locale ? { locale } : {}) })
    return c.redirect(`/playground?${query}${answer ? `#turn-${answer.n}` : ''}`, 303)
  })

  async function turnsOf(conversation: string, locale: string, publicUrl: string): Promise<PlayedTurn[]> {
    const id = idOf(conversation)
    const entries = await engine.store.transcripts.of(id, { limit: 500 })
    const language = (await engine.store.conversations.get(id))?.session?.language ?? locale
    const words = channelWords(wordingFor(language, shop.timeZone))
    channels ??= rendering()
    const all = await channels
    return entries.map((entry: Entry) => ({
      n: entry.n,
      said: entry.message && wordsOf(entry.message.content),
      trace: entry.trace as Trace | undefined,
      shown: all.map(({ title, channel }) => {
        const own = channel.pulls ? undefined : publicUrl
        const { replies } = adapt(entry.replies, channel.abilities, { words, publicUrl: own })
        const payloads = channel.render!(replies)
        return { name: channel.name, title, extent: extentOf(channel, replies, payloads), replies, payloads }
      }),
    }))
  }

  /** Channels are made without what they need to send: nothing is sent. One that cannot be made so is left out. */
  async function rendering(): Promise<{ title: string; channel: Channel }[]> {
    const shared = { secret: engine.secret, allowedOrigins: [], publicUrl: engine.publicUrl, now: engine.now }
    const made = channelSetups.map(async setup => {
      try {
        const channel = engine.channels.get(setup.name) ?? (await setup.make(config, shared))
        return channel.render ? [{ title: setup.title, channel }] : []
      } catch (error) {
        engine.log.debug({ channel: setup.name, err: error }, 'a channel is not in the playground')
        return []
      }
    })
    return (await Promise.all(made)).flat()
  }
}

/** How much is sent: segments where they cost, else bytes; how long it is spoken, at about 15 characters a second. */
function extentOf({ abilities }: Channel, replies: Reply[], payloads: unknown[]): string {
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const messages = plural(payloads.length, 'message')
  if (abilities.voice) {
    const spoken = replies.map(reply => reply.speech ?? '').join(' ').length
    return `${Math.max(1, Math.round(spoken / 15))} s spoken`
  }
  if (abilities.text.in === 'segments') {
    const texts = replies.flatMap(({ blocks }) => blocks.map(block => (block.type === 'text' ? block.text : '')))
    const segments = texts.filter(Boolean).reduce((sum, text) => sum + lengthIn(text, 'segments'), 0)
    return `${messages}, ${plural(segments, 'segment')}`
  }
  const kilobytes = Buffer.byteLength(JSON.stringify(payloads)) / 1000
  return `${messages}, ${kilobytes.toFixed(1)} kB`
}

const idOf = (conversation: string) => `web:playground-${conversation}`

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' https: data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
}

function contentOf({ text, choice }: z.infer<typeof said>): Content {
  if (choice !== undefined) {
    const picked = tap.safeParse(parseJson(choice))
    if (!picked.success) throw new BadRequest('choice: this is no choice', 422)
    return { type: 'choice', ...picked.data }
  }
  return text?.trim() ? { type: 'text', text } : { type: 'event', name: 'opened' }
}

function wordsOf(content: Content): string {
  if (content.type === 'text' || content.type === 'speech') return content.text
  if (content.type === 'choice') return `[${content.label}]`
  return content.type === 'event' ? `[${content.name}]` : `[${content.type}]`
}
