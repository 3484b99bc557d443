import { parseJson, readBody } from '../body.ts'
import { BadRequest, type Channel } from '../channel.ts'
import { utf16 } from '../length.ts'
import type { InboundMessage, Reply } from '../message.ts'
import { showsAll } from '../terminal.ts'
import { parseMessage } from './message.ts'
import { createOrigins } from './origins.ts'
import { createTokens } from './token.ts'

export type WebOptions = {
  /** Signs the tokens of conversations. */
  secret: string
  /** Origins of pages that may embed the widget, beside the server's own. */
  allowedOrigins: string[]
  /** The server's own address as shoppers see it; by default the one of the request. */
  publicUrl?: string
  now?: () => Date
}

export type WebChannel = Channel & {
  /**
   * The conversation that the request holds the token of.
   * @throws SignatureError for a strange origin; BadRequest 404 where there is no (valid) token, or another's conversation is named
   */
  conversationOf(request: Request, named?: string): string
  /** The headers that let an allowed page read the answer. Empty for the server's own pages. */
  cors(request: Request): Record<string, string>
}

const maxBody = 32 * 1024
const cookieName = 'aisle_conversation'
const cookieLasts = 90 * 24 * 3600

/** Web pages and apps: JSON in and out, a conversation to whoever holds its token. */
export function createWebChannel({
  secret,
  allowedOrigins,
  publicUrl,
  now = () => new Date(),
}: WebOptions): WebChannel {
  const tokens = createTokens(secret)
  const origins = createOrigins({ allowedOrigins, publicUrl })

  function held(request: Request): string | undefined {
    const given = tokenOf(request)
    return given === undefined ? undefined : tokens.thread(given)
  }

  function conversationOf(request: Request, named?: string): string {
    origins.check(request)
    const thread = held(request)
    // The same answer for "not yours" and "not there": which of the two it is, is nobody's business.
    if (!thread || (named && named !== `web:${thread}`)) throw new BadRequest('there is no such conversation', 404)
    return `web:${thread}`
  }

  return {
    name: 'web',
    abilities: { ...showsAll, buttons: { max: 13, label: utf16(200), value: utf16(600), stay: true }, proactive: true },
    pulls: true,
    conversationOf,
    cors: origins.cors,
    async receive(request) {
      origins.check(request)
      if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
        throw new BadRequest('the content type must be application/json', 415)
      }
      const { content, ...body } = parseMessage(parseJson(await readBody(request, maxBody)))
      const thread = held(request)
      if (body.conversation && (!thread || body.conversation !== `web:${thread}`))
        throw new BadRequest('there is no such conversation', 404)
      const issued = thread ? undefined : tokens.issue()
      const conversation = `web:${thread ?? issued!.thread}`
      const message: InboundMessage = {
        id: body.id,
        channel: 'web',
        conversation,
        from: { channel: 'web', id: thread ?? issued!.thread },
        sentAt: now().toISOString(),
        locale: body.locale ?? preferredLanguage(request),
        content,
      }
      return {
        messages: [message],
        answers: 'in-response',
        respond: (replies, entry) => answer(request, conversation, replies, entry, issued?.token),
      }
    },
    render: replies => [{ replies }],
    async send() {
      // Replies that nobody waits for are in the transcript, and the page reads them there.
    },
  }

  function answer(
    request: Request,
    conversation: string,
    replies: Reply[],
    entry: number | undefined,
    token: string | undefined,
  ): Response {
    const bearer = request.headers.get('x-aisle-token') === 'bearer'
    const body = entry === undefined ? { conversation, pending: true } : { conversation, entry, replies }
    const headers: Record<string, string> = { 'content-type': 'application/json', 'cache-control': 'no-store' }
    if (token && !bearer) {
      const secure = (publicUrl ?? request.url).startsWith('https:') ? '; Secure' : ''
      headers['set-cookie'] =
        `${cookieName}=${token}; Path=/channels/web; HttpOnly; SameSite=Lax; Max-Age=${cookieLasts}${secure}`
    }
    return new Response(JSON.stringify(token && bearer ? { ...body, token } : body), {
      status: entry === undefined ? 202 : 200,
      headers,
    })
  }
}

function tokenOf(request: Request): string | undefined {
  const bearer = /^Bearer ([\w.-]{10,100})$/.exec(request.headers.get('authorization') ?? '')
  if (bearer) return bearer[1]
  const cookie = request.headers.get('cookie')
  return cookie ? /(?:^|;\s*)aisle_conversation=([\w.-]{10,100})(?:;|$)/.exec(cookie)?.[1] : undefined
}

const preferredLanguage = (request: Request) =>
  /^[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?(?=$|[,;])/.exec(request.headers.get('accept-language') ?? '')?.[0]
