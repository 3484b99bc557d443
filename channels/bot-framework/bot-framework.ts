import { parseJson, readBody } from '../body.ts'
import { BadRequest, type Channel, type Received, SignatureError, Undeliverable } from '../channel.ts'
import { fetchFile } from '../fetch-file.ts'
import type { Address, Reply } from '../message.ts'
import { sendParts } from '../send-parts.ts'
import type { Shared } from '../setup.ts'
import { type Activity, parseActivity } from './activity.ts'
import { dialects } from './dialect.ts'
import { failureOf } from './failure.ts'
import { type Heard, read, referenceOf } from './inbound.ts'
import { render } from './outbound.ts'
import { type Connector, connect, NotAuthentic } from './sdk.ts'
import type { BotFrameworkReady } from './settings.ts'
import { keepToken } from './token.ts'

const maxBody = 256 * 1024
const maxFile = 16 * 1024 * 1024
/** A typing sign is shown when an answer takes longer than this, in milliseconds. */
const typingAfter = 600
/** The only host of files that is shown the app's token. */
const teamsFiles = 'smba.trafficmanager.net'

/** Teams, and whatever else the Bot Framework connects: activities in, activities out by the connector's REST. */
export function createBotFramework(name: string, values: BotFrameworkReady, shared: Shared): Channel {
  const dialectOf = dialects(values)
  const token = keepToken(values)
  let connector: Promise<Connector> | undefined
  const connected = () => (connector ??= connect(values, token))
  const now = shared.now ?? (() => new Date())

  return {
    name,
    abilities: dialectOf('msteams').abilities,
    abilitiesFor: ({ from }) => dialectOf(from.via?.platform).abilities,
    deadline: values.MICROSOFT_DEADLINE,
    maxBody,
    async receive(request) {
      const activity = await verified(request)
      const heard = read(activity, { channel: name, now })
      return activity.deliveryMode === 'expectReplies' ? inResponse(activity, heard) : later(heard)
    },
    async send(to, replies, key, progress) {
      const reference = referenceOf(to)
      if (!reference) throw new Undeliverable('a bot may only write where somebody has written to it before')
      const { send } = await connected()
      await sendParts(render(replies, dialectOf(reference.channelId)), key, progress, activity =>
        send(reference, activity).catch(error => {
          throw failureOf(error)
        }),
      )
    },
    // What concerns one person is not said among others.
    unasked: last => (last.via?.shared ? undefined : last),
    render: replies => render(replies, dialectOf('msteams')),
    fetch: async ({ url }) =>
      fetchFile(url, {
        hosts: values.MICROSOFT_FILE_HOSTS,
        types: /^(image|audio|video)\/|^application\/pdf$|^text\/plain$/,
        maxSize: maxFile,
        headers: new URL(url).hostname === teamsFiles ? { authorization: `Bearer ${await token()}` } : undefined,
      }),
    warmUp: async () => void (await connected()),
  }

  /** The activity of a request whose token is the Bot Framework's, for this app and the activity's own service URL. */
  async function verified(request: Request): Promise<Activity> {
    const authorization = request.headers.get('authorization')
    if (!authorization) throw new SignatureError('the header Authorization is missing')
    if (!/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(authorization))
      throw new SignatureError('the header Authorization is no Bearer token')
    if (request.method !== 'POST') throw new BadRequest('activities come by POST', 405)
    const activity = parseActivity(parseJson(await readBody(request, maxBody)))
    await (await connected()).verify(authorization, activity).catch(error => {
      throw error instanceof NotAuthentic ? new SignatureError(`not of the Bot Framework: ${error.message}`) : error
    })
    return activity
  }

  function later({ messages, consents, invoke }: Heard): Received {
    const to = messages[0]?.from
    return {
      messages,
      consents,
      answers: 'later',
      respond: () =>
        invoke?.body === undefined
          ? new Response(null, { status: invoke?.status ?? 200 })
          : Response.json(invoke.body, { status: invoke.status }),
      ...(to ? { meanwhile: { after: typingAfter, tell: () => showTyping(to) } } : {}),
    }
  }

  /** The caller does not listen: it wants the activities themselves. */
  function inResponse(activity: Activity, { messages, consents }: Heard): Received {
    const { conversation, channelId, serviceUrl, id: replyToId, from: recipient, recipient: from } = activity
    const dialect = dialectOf(channelId)
    const envelope = { conversation, channelId, serviceUrl, replyToId, from, recipient }
    return {
      messages,
      consents,
      answers: 'in-response',
      respond: (replies: Reply[]) =>
        Response.json({ activities: render(replies, dialect).map(one => ({ ...one, ...envelope })) }),
    }
  }

  async function showTyping(to: Address) {
    const reference = referenceOf(to)
    if (reference) await (await connected()).send(reference, { type: 'typing' })
  }
}
