import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { parseJson, readBody } from '../body.ts'
import { type Activity, parseActivity } from '../bot-framework/activity.ts'
import { webChat } from '../bot-framework/dialect.ts'
import { contentOf } from '../bot-framework/inbound.ts'
import { render } from '../bot-framework/outbound.ts'
import { BadRequest, type Channel, SignatureError } from '../channel.ts'
import type { Content, InboundMessage } from '../message.ts'
import type { Shared } from '../setup.ts'
import { createOrigins } from '../web/origins.ts'
import { createTickets, type Ticket } from './ticket.ts'
import { byClient, saidId } from './transcript.ts'

export type DirectLineOptions = Shared & { apiSecret?: string }

/** A token for one conversation, in the words of the protocol. */
export type Grant = { conversationId: string; token: string; expires_in: number }

export type DirectLineChannel = Channel & {
  /** The headers that let an allowed page read the answer. */
  cors(request: Request): Record<string, string>
  /** A token for a conversation that has not begun. @throws SignatureError for who may not have one */
  generate(request: Request): Promise<Grant>
  /** The same conversation for longer. @throws SignatureError */
  refresh(request: Request): Grant
  /** The conversation that the request may begin, and its token. @throws SignatureError */
  begin(request: Request): Grant
  /** @throws SignatureError where the request does not hold this conversation's token */
  hold(request: Request, thread: string): Grant
  /** The first word of a conversation, as if the shopper had opened it. */
  opening(request: Request, grant: Grant): Promise<InboundMessage>
  /** Opens the stream of a conversation, for a minute. */
  streamTicket(thread: string): string
  /** Whether it opens the stream of this conversation. */
  opens(ticket: string, thread: string): boolean
}

const name = 'direct-line'
const maxBody = 32 * 1024
const maxText = 4000
/** Seconds, as at Microsoft. */
const tokenLasts = 1800
const streamLasts = 60

/** Direct Line 3.0 as its server (learn.microsoft.com, Direct Line API 3.0), for clients such as Web Chat. */
export function createDirectLine(options: DirectLineOptions): DirectLineChannel {
  const { apiSecret, secret } = options
  const now = options.now ?? (() => new Date())
  const tickets = createTickets(secret, now)
  const origins = createOrigins(options)

  const grant = (ticket: Ticket): Grant => ({
    conversationId: ticket.thread,
    token: tickets.issue(ticket, 'token', tokenLasts),
    expires_in: tokenLasts,
  })

  /** Whom the request is from: who keeps the secret, or who holds a token. */
  function bearer(request: Request): Ticket | 'keeper' | undefined {
    origins.check(request)
    const given = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
    if (!given) return undefined
    if (apiSecret && isSame(given, apiSecret)) return 'keeper'
    const ticket = tickets.read(given, 'token')
    if (ticket === 'lapsed') throw new SignatureError('the token has expired', 403)
    return ticket
  }

  function held(request: Request, thread?: string): Ticket {
    const who = bearer(request)
    if (who === 'keeper' && thread && isThread(thread)) return { thread }
    if (!who || who === 'keeper') throw new SignatureError('the header Authorization has no token of this server', 403)
    if (thread !== undefined && who.thread !== thread)
      throw new SignatureError('the token is for another conversation', 403)
    return who
  }

  function message(thread: string, from: { id: string; name?: string }, id: string, content: Content, locale?: string) {
    const via: Record<string, string> = { user: from.id }
    return {
      id,
      channel: name,
      conversation: `${name}:${thread}`,
      from: { channel: name, id: thread, name: from.name, via },
      sentAt: now().toISOString(),
      locale,
      content,
    }
  }

  return {
    name,
    abilities: { ...webChat.abilities, images: 'any' },
    pulls: true,
    maxBody,
    cors: origins.cors,
    async generate(request) {
      const who = bearer(request)
      if (apiSecret && who !== 'keeper')
        throw new SignatureError('tokens are given to who knows DIRECT_LINE_SECRET only', 403)
      return grant({ thread: newThread(), user: await embedded(request) })
    },
    refresh: request => grant(held(request)),
    begin(request) {
      const who = bearer(request)
      return grant(who === 'keeper' ? { thread: newThread() } : held(request))
    },
    hold: (request, thread) => grant(held(request, thread)),
    async opening(request, { conversationId: thread, token }) {
      const { user, locale } = await readObject(request)
      const id = (tickets.read(token, 'token') as Ticket).user ?? idOf(user) ?? thread
      return message(thread, { id }, 'opened', { type: 'event', name: 'opened' }, localeOf(locale))
    },
    streamTicket: thread => tickets.issue({ thread }, 'stream', streamLasts),
    opens(ticket, thread) {
      const read = tickets.read(ticket, 'stream')
      return typeof read === 'object' && read.thread === thread
    },
    async receive(request) {
      const thread = /\/conversations\/([\w-]+)\/activities$/.exec(new URL(request.url).pathname)?.[1]
      if (!thread || request.method !== 'POST')
        throw new BadRequest('activities are posted to …/conversations/{id}/activities', 404)
      const ticket = held(request, thread)
      const activity = parseActivity(parseJson(await readBody(request, maxBody)))
      const content = saidIn(activity)
      const id = clientIdOf(activity) ?? randomUUID()
      const from = { id: ticket.user ?? idOf(activity.from) ?? thread, name: activity.from?.name?.slice(0, 100) }
      return {
        messages: content ? [message(thread, from, id, content, localeOf(activity.locale))] : [],
        answers: 'later',
        respond: () => Response.json({ id: saidId(thread, id) }),
      }
    },
    render: replies => render(replies, webChat),
    async send() {
      // Replies are in the transcript, and the client reads them there.
    },
  }
}

const newThread = () => randomBytes(16).toString('base64url')
const isThread = (thread: string) => /^[\w-]{22}$/.test(thread)

const digest = (text: string) => createHash('sha256').update(text).digest()
const isSame = (given: string, expected: string) => timingSafeEqual(digest(given), digest(expected))

/** What a client may say: messages, and that its page was opened. Typing and other events give nothing. */
function saidIn(activity: Activity): Content | undefined {
  if (activity.type === 'event' && activity.name === 'webchat/join') return { type: 'event', name: 'opened' }
  if (activity.type !== 'message') return undefined
  const content = contentOf(activity)
  const text = content && 'text' in content ? content.text : ''
  if (text.length > maxText) throw new BadRequest(`a text may have at most ${maxText} characters`)
  return content
}

/** Clients name their activities, and look for the name in the transcript. A second post under it says nothing new. */
function clientIdOf({ channelData }: Activity): string | undefined {
  const id = (channelData as { clientActivityID?: unknown } | undefined)?.clientActivityID
  return typeof id === 'string' && /^[\w.:-]{4,100}$/.test(id) ? byClient + id : undefined
}

function idOf(account: unknown): string | undefined {
  const id = (account as { id?: unknown } | undefined)?.id
  return typeof id === 'string' && id && id.length <= 100 ? id : undefined
}

/** A user that is part of the token cannot be changed by the client; such ids begin with `dl_`. */
async function embedded(request: Request): Promise<string | undefined> {
  const id = idOf((await readObject(request)).user)
  if (id !== undefined && !id.startsWith('dl_')) throw new BadRequest('user.id must begin with dl_')
  return id
}

async function readObject(request: Request): Promise<Record<string, unknown>> {
  const body = await readBody(request, maxBody)
  const read = body.trim() ? parseJson(body) : {}
  return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {}
}

const localeOf = (locale: unknown) =>
  typeof locale === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/.test(locale) ? locale : undefined
