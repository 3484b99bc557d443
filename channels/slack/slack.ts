import { readBody } from '../body.ts'
import { type Abilities, BadRequest, type Channel, type Received, RetryLater, SignatureError } from '../channel.ts'
import { fetchFile } from '../fetch-file.ts'
import { mrkdwn, utf16 } from '../length.ts'
import type { Address, InboundMessage } from '../message.ts'
import { sendParts } from '../send-parts.ts'
import type { Shared } from '../setup.ts'
import { failureOf, isRefusedBlock, isShut } from './failure.ts'
import { type BlockActions, choicesId, commandOf, messageOf, tapOf } from './inbound.ts'
import { createOpenQuestions } from './open-questions.ts'
import {
  afterTap,
  type Level,
  levels,
  render,
  type SlackBlock,
  type SlackMessage,
  sectionText,
  withoutChoices,
} from './outbound.ts'
import { openSlack } from './sdk.ts'
import type { SlackReady } from './settings.ts'
import { createLocales } from './users.ts'

const maxBody = 1024 * 1024
const maxFile = 16 * 1024 * 1024
/** Seconds that a request may be old, or ahead: Bolt looks at the past only. */
const window = 5 * 60

/** Slack's limits of what it draws (docs.slack.dev/reference/block-kit). */
const abilities: Abilities = {
  text: mrkdwn(sectionText),
  // Labels may have 75 characters, but buttons show about thirty of them: longer ones are better read in a menu.
  buttons: { max: 5, label: utf16(30), value: utf16(2000), stay: true },
  list: { max: 50, label: utf16(75), value: utf16(75), description: utf16(75) },
  cards: { title: mrkdwn(150), text: mrkdwn(200), actions: 3, label: utf16(75), value: utf16(2000), carousel: 10 },
  tables: false,
  orders: false,
  images: 'photos',
  links: 'tapped',
  proactive: true,
}

/** Slack: direct messages, mentions with their threads, buttons and menus, and a slash command that is answered privately. */
export function createSlack(values: SlackReady, shared: Shared): Channel {
  const { SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: secret, SLACK_API_URL: apiUrl } = values
  const now = shared.now ?? (() => new Date())
  let opened: ReturnType<typeof openSlack> | undefined
  const slack = () => (opened ??= openSlack(token, secret, apiUrl))
  const client = async () => (await slack()).client
  const localeOf = createLocales(client, now)
  const questions = createOpenQuestions<Posted>()
  /** Beginning with what the workspace is known to take. */
  let level: Level = values.SLACK_CARDS === 'off' ? 'sections' : 'cards'

  return {
    name: 'slack',
    abilities,
    maxBody,
    async receive(request) {
      const body = request.method === 'POST' ? await readBody(request, maxBody) : ''
      const form = isForm(request) ? new URLSearchParams(body) : undefined
      // Slack tries the certificate without signing, and without saying anything.
      if (form?.get('ssl_check') === '1') return nothing()
      await verify(request, body)
      const payload = payloadOf(body, form)
      if (payload.type === 'url_verification') return nothing(Response.json({ challenge: payload.challenge }))
      return heard(payload)
    },
    render: replies => render(replies).map(({ text, blocks }) => ({ text, blocks: blocks[level] })),
    async send(to, replies, key, progress) {
      const user = to.id.split(':').at(-1)!
      const post = to.via?.only ? postPrivately : postOpenly
      await sendParts(render(replies, user), key, progress, message =>
        post(to, user, message).catch(error => {
          throw failureOf(error)
        }),
      )
    },
    // What concerns one person is not said among others: directly, and not by an address that ends within half an hour.
    unasked: ({ channel, id, name, via }) => {
      const own = via?.channel?.startsWith('D') && !via.only ? { channel: via.channel } : undefined
      return { channel, id, ...(name ? { name } : {}), ...(own ? { via: own } : {}) }
    },
    fetch: ({ url }) =>
      fetchFile(url, {
        hosts: ['files.slack.com'],
        types: /^(image|audio|video)\/|^application\/pdf$|^text\/plain$/,
        maxSize: maxFile,
        headers: { authorization: `Bearer ${token}` },
      }),
    warmUp: async () => void (await slack()),
  }

  /** @throws SignatureError */
  async function verify({ headers }: Request, body: string) {
    const [signature, time] = [headers.get('x-slack-signature'), headers.get('x-slack-request-timestamp')]
    if (!signature || !time)
      throw new SignatureError('the headers X-Slack-Signature and X-Slack-Request-Timestamp are missing')
    const timestamp = Number(time)
    if (!(timestamp <= now().getTime() / 1000 + window)) throw new SignatureError('the request is from the future')
    try {
      ;(await slack()).verify({ body, signature, timestamp, now: now() })
    } catch (error) {
      throw new SignatureError((error as Error).message)
    }
  }

  /** What Bolt says it is. A retry is the same message again, known by its id. */
  async function heard(payload: Record<string, unknown>): Promise<Received> {
    const messages: InboundMessage[] = []
    const add = (message: InboundMessage | undefined) => void (message && messages.push(message))
    let tap: BlockActions | undefined
    try {
      await (await slack()).dispatch(payload, {
        said: envelope => add(messageOf(envelope)),
        tapped: actions => {
          tap = actions
          add(tapOf(actions))
        },
        commanded: form => add(commandOf(form, now())),
      })
    } catch (error) {
      throw refusal(`this is no event of Slack: ${(error as Error).message}`)
    }
    for (const message of messages) {
      const locale = await localeOf(message.from.id.split(':').at(-1)!)
      if (locale) message.locale = locale
    }
    const taken = tap
    if (taken && messages[0] && choicesId.test(taken.actions[0]?.block_id ?? ''))
      questions.close(placeOf(messages[0].from))
    return {
      ...nothing(),
      messages,
      ...(taken && messages.length > 0 ? { meanwhile: { after: 0, tell: () => showTaken(taken, messages[0]!) } } : {}),
    }
  }

  /** The choice that was taken stands where the choices were. An ephemeral message comes without what it says, and stays. */
  async function showTaken({ message, actions, channel, user }: BlockActions, { content }: InboundMessage) {
    const label = content.type === 'choice' ? content.label : ''
    const changed = afterTap(message, actions[0]?.block_id, user.id, label)
    if (!changed || !message?.ts || !channel?.id) return
    await (await client()).chat.update({
      channel: channel.id,
      ts: message.ts,
      ...(changed as typeof changed & { blocks: never[] }),
    })
  }

  async function postOpenly(to: Address, user: string, message: SlackMessage) {
    const { chat } = await client()
    const channel = to.via?.channel ?? (await directTo(user))
    await drawn(message, async (text, blocks) => {
      const { ts } = await chat.postMessage({
        channel,
        text,
        blocks: blocks as never[],
        ...(to.via?.thread ? { thread_ts: to.via.thread } : {}),
        unfurl_links: false,
        unfurl_media: false,
      })
      if (ts && blocks.some(isChoices)) await retire(questions.ask(placeOf(to), { channel, ts, text, blocks }))
    })
  }

  /** A question that another one has followed loses its choices. It is of no consequence where that cannot be. */
  async function retire(question: Posted | undefined) {
    if (!question) return
    const { channel, ts, text, blocks } = question
    await (await client()).chat.update({ channel, ts, text, blocks: withoutChoices(blocks) as never[] }).catch(() => {})
  }

  /** For their eyes only: by the address that came with what they did, else in the channel, else directly. */
  async function postPrivately(to: Address, user: string, message: SlackMessage) {
    const { respond, channel, thread } = to.via ?? {}
    if (respond && (await drawn(message, (text, blocks) => answerAt(respond, { text, blocks })))) return
    const { chat } = await client()
    try {
      if (!channel) return await postOpenly({ ...to, via: {} }, user, message)
      await drawn(message, (text, blocks) =>
        chat.postEphemeral({
          channel,
          user,
          text,
          blocks: blocks as never[],
          ...(thread ? { thread_ts: thread } : {}),
        }),
      )
    } catch (error) {
      if (!isShut(error)) throw error
      await postOpenly({ ...to, via: {} }, user, message)
    }
  }

  /**
   * Posts at the highest level that Slack takes. Cards that were refused are not tried again; a picture that Slack could
   * not fetch says nothing about the next.
   */
  async function drawn<Result>(
    { text, blocks }: SlackMessage,
    post: (text: string, blocks: SlackBlock[]) => Promise<Result>,
  ): Promise<Result> {
    const tried = levels.slice(levels.indexOf(level))
    for (const [i, at] of tried.entries()) {
      try {
        const result = await post(text, blocks[at])
        const told = JSON.stringify(blocks.cards) !== JSON.stringify(blocks.sections)
        if (at === 'sections' && i > 0 && told) level = 'sections'
        return result
      } catch (error) {
        if (!isRefusedBlock(error) || at === tried.at(-1)) throw error
      }
    }
    throw new Error('there is no level at which it could be drawn')
  }

  /** False where the address is used up: it takes five answers within half an hour. */
  async function answerAt(url: string, message: { text: string; blocks: SlackBlock[] }): Promise<boolean> {
    if (!isSlacks(url, apiUrl)) return false
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message }),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    })
    const said = await response.text()
    if (response.status === 429)
      throw new RetryLater(Number(response.headers.get('retry-after') ?? 30) * 1000, 'Slack asks to wait')
    if (response.status >= 500) throw new Error(`Slack answered ${response.status} to a private answer`)
    if (said.includes('invalid_blocks')) throw Object.assign(new Error(said), { data: { error: 'invalid_blocks' } })
    return response.ok
  }

  /** The channel of a direct message to somebody. */
  async function directTo(user: string): Promise<string> {
    const { channel } = await (await client()).conversations.open({ users: user })
    return channel!.id!
  }
}

/** A message of ours, where it stands. */
type Posted = { channel: string; ts: string; text: string; blocks: SlackBlock[] }

const isChoices = ({ block_id }: SlackBlock) => choicesId.test(block_id ?? '')

/** Where one shopper reads what is said to them. */
const placeOf = ({ id, via }: Address) => [id, via?.channel, via?.thread].join(' ')

/** Acknowledged: the answers are sent. */
const nothing = (response = new Response(null, { status: 200 })): Received => ({
  messages: [],
  answers: 'later',
  respond: () => response,
})

const isForm = ({ headers }: Request) =>
  /^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? '')

/** Events are JSON, taps are JSON in a form, and a slash command is a form. @throws BadRequest */
function payloadOf(body: string, form: URLSearchParams | undefined): Record<string, unknown> {
  if (form && !form.has('payload')) return Object.fromEntries(form)
  let payload: unknown
  try {
    payload = JSON.parse(form?.get('payload') ?? body)
  } catch {
    throw refusal('the body is not JSON')
  }
  if (typeof payload !== 'object' || payload === null) throw refusal('the body is no event of Slack')
  return payload as Record<string, unknown>
}

/** What is wrong now is wrong again: Slack need not try once more. */
const refusal = (message: string) => new BadRequest(message, 400, { 'x-slack-no-retry': '1' })

/** Answers go to nobody but Slack, whatever an event says. */
function isSlacks(url: string, apiUrl: string | undefined): boolean {
  const { origin } = new URL(url)
  return ['https://hooks.slack.com', 'https://hooks.slack-gov.com', apiUrl && new URL(apiUrl).origin].includes(origin)
}
