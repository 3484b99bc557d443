import { createHash } from 'node:crypto'
import { BadRequest, type Consent } from '../channel.ts'
import type { Address, Attachment, Content, InboundMessage } from '../message.ts'
import type { Account, Activity, Received, Reference } from './activity.ts'
import { isMentioned, plainText } from './plain-text.ts'

/** What one activity tells. `invoke`: what the platform wants to read in the response. */
export type Heard = { messages: InboundMessage[]; consents: Consent[]; invoke?: { status: number; body?: unknown } }

export type Reading = { channel: string; now: () => Date }

/** @throws BadRequest for a message that does not say who sends it where */
export function read(activity: Activity, reading: Reading): Heard {
  switch (activity.type) {
    case 'message':
      return said(activity, reading)
    case 'invoke':
      return invoked(activity, reading)
    case 'conversationUpdate':
      return joined(activity, reading)
    case 'installationUpdate':
      return installed(activity, reading)
    case 'event':
      return activity.name === 'webchat/join' ? heardOf(activity, opened, reading) : nothing
    case 'endOfConversation':
      return heardOf(activity, { type: 'event', name: 'closed' }, reading)
    // Typing, reactions, edits, deletions, traces, hand-overs.
    default:
      return nothing
  }
}

const nothing: Heard = { messages: [], consents: [] }
const opened: Content = { type: 'event', name: 'opened' }

/**
 * Where an app may read all that is said in a team, it hears people talk to each other, too. Who mentions the assistant or taps
 * what it has shown speaks to it; in the thread of a channel they go on without, in a group chat there is no telling.
 */
function said(activity: Activity, reading: Reading): Heard {
  const { channelId, conversation, value } = activity
  const addressed = channelId !== 'msteams' || !isShared(activity) || value != null || isMentioned(activity)
  if (!addressed && conversation?.conversationType === 'groupChat') return nothing
  return heardOf(activity, contentOf(activity), reading, { overheard: !addressed })
}

function heardOf(
  activity: Activity,
  content: Content | undefined,
  reading: Reading,
  { from = activity.from, overheard = false }: { from?: Account; overheard?: boolean } = {},
): Heard {
  if (!content) return nothing
  const { conversation, channelId, recipient, from: sender } = activity
  if (!from?.id || !conversation?.id || !activity.serviceUrl || !channelId || !recipient?.id)
    throw new BadRequest('from, recipient, conversation, channelId or serviceUrl is missing')
  // An echo of our own.
  if (sender?.role === 'bot' || from.id === recipient.id) return nothing
  const attachments = attachmentsIn(activity.attachments)
  const thread = `${channelId}:${conversation.id}`
  return {
    consents: [],
    messages: [
      {
        id: activity.id || digestOf(activity),
        channel: reading.channel,
        // Where many talk, each has a conversation of their own: what one has proven is not another's.
        conversation: `${reading.channel}:${isShared(activity) ? `${thread}:${from.id}` : thread}`,
        from: addressOf(activity, from, reading.channel),
        sentAt: timeOf(activity.timestamp) ?? reading.now().toISOString(),
        locale: localeOf(activity),
        content,
        ...(attachments.length > 0 ? { attachments } : {}),
        ...contextOf(activity, from, overheard),
      },
    ],
  }
}

const isShared = ({ conversation }: Activity) =>
  conversation?.isGroup === true || /^(?:channel|groupChat)$/.test(conversation?.conversationType ?? '')

/** Teams vouches for the account in its tenant; elsewhere the client may say what it likes. */
function contextOf(
  { channelId, conversation }: Activity,
  from: Account,
  overheard: boolean,
): Pick<InboundMessage, 'context'> {
  const tenant = channelId === 'msteams' && from.aadObjectId ? conversation?.tenantId : undefined
  if (!tenant && !overheard) return {}
  return {
    context: {
      ...(tenant ? { accountToken: `${tenant}/${from.aadObjectId}` } : {}),
      ...(overheard ? { overheard } : {}),
    },
  }
}

function addressOf(activity: Activity, from: Account, channel: string): Address {
  const { conversation, recipient, channelId, serviceUrl } = activity
  const via: Record<string, string> = {
    platform: channelId!,
    service: serviceUrl!,
    conversation: conversation!.id,
    bot: recipient!.id,
    user: from.id,
  }
  if (recipient?.name) via.botName = recipient.name
  if (conversation?.tenantId) via.tenant = conversation.tenantId
  if (conversation?.conversationType) via.kind = conversation.conversationType
  if (isShared(activity)) via.shared = 'yes'
  return { channel, id: `${channelId}:${from.id}`, name: from.name, via }
}

/** The conversation as the Bot Framework wants it named. `undefined` for an address that nobody has written from. */
export function referenceOf({ name, via }: Address): Reference | undefined {
  if (!via?.service || !via.conversation || !via.platform || !via.bot || !via.user) return undefined
  return {
    serviceUrl: via.service,
    channelId: via.platform,
    conversation: {
      id: via.conversation,
      isGroup: via.shared === 'yes',
      ...(via.kind ? { conversationType: via.kind } : {}),
      ...(via.tenant ? { tenantId: via.tenant } : {}),
    },
    bot: { id: via.bot, name: via.botName },
    user: { id: via.user, name },
  }
}

/** What a message says: a tapped button, words, a place, a picture. `undefined` for one that says nothing. */
export function contentOf(activity: Activity): Content | undefined {
  const text = plainText(activity)
  const tapped = choiceIn(activity.value)
  if (tapped) return { type: 'choice', value: tapped, label: text || tapped }
  const place = activity.entities?.find(one => one.type === 'GeoCoordinates')
  if (typeof place?.latitude === 'number' && typeof place.longitude === 'number')
    return { type: 'location', latitude: place.latitude, longitude: place.longitude }
  const attachments = attachmentsIn(activity.attachments)
  const picture = attachments.find(one => one.kind === 'image')
  if (picture) return { type: 'image', url: picture.url, caption: text || undefined }
  if (text || attachments.length > 0) return { type: 'text', text }
  // The form of a card that was made elsewhere: nobody is left without an answer.
  const form = typeof activity.value === 'object' && activity.value ? JSON.stringify(activity.value) : ''
  return form.length > 2 && form.length <= maxForm ? { type: 'choice', value: form, label: form } : undefined
}

const maxForm = 600

/** A button of ours sends `{ choice }`; a card made elsewhere may send a plain text. */
function choiceIn(value: unknown): string | undefined {
  const choice = typeof value === 'object' && value ? (value as { choice?: unknown }).choice : value
  return typeof choice === 'string' && choice ? choice : undefined
}

function attachmentsIn(attachments: Received[] | undefined): Attachment[] {
  return (attachments ?? []).flatMap((one): Attachment[] => {
    const file = one.content as { downloadUrl?: unknown; fileType?: unknown } | undefined
    if (one.contentType === 'application/vnd.microsoft.teams.file.download.info')
      return typeof file?.downloadUrl === 'string' ? [{ kind: 'file', url: file.downloadUrl, name: one.name }] : []
    // Teams repeats each text as HTML; cards are not files.
    if (!one.contentUrl || !/^https?:/.test(one.contentUrl) || one.contentType === 'text/html') return []
    const kind = /^(image|audio|video)\//.exec(one.contentType)?.[1] as Attachment['kind'] | undefined
    const mediaType = one.contentType.includes('*') ? undefined : one.contentType
    return [{ kind: kind ?? 'file', url: one.contentUrl, mediaType, name: one.name }]
  })
}

/**
 * A universal action of an Adaptive Card is a tap. Feedback, sign-in, files and the like are taken note of and no more; a
 * message extension the app is not, and says so (501).
 */
function invoked(activity: Activity, reading: Reading): Heard {
  const { name = '' } = activity
  if (name !== 'adaptiveCard/action')
    return { ...nothing, invoke: { status: name.startsWith('composeExtension/') ? 501 : 200 } }
  const action = (activity.value as { action?: { data?: unknown; title?: unknown } } | undefined)?.action
  const value = choiceIn(action?.data)
  const label = typeof action?.title === 'string' ? action.title : (value ?? '')
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '✓' }
  return {
    ...(value ? heardOf(activity, { type: 'choice', value, label }, reading) : nothing),
    invoke: { status: 200, body },
  }
}

/** Somebody came in who is not the bot. Where it tells of the bot alone, as Teams does, the installation counts. */
function joined(activity: Activity, reading: Reading): Heard {
  if (isShared(activity)) return nothing
  const member = activity.membersAdded?.find(one => one.id !== activity.recipient?.id && one.role !== 'bot')
  return member ? heardOf({ ...activity, from: member }, opened, reading, { from: member }) : nothing
}

/** Who adds the app is greeted; who removes it is written to no more. A new version of the app is neither. */
function installed(activity: Activity, reading: Reading): Heard {
  const { action } = activity
  if (isShared(activity) || (action !== 'add' && action !== 'remove')) return nothing
  const { messages } = heardOf(activity, opened, reading)
  const added = action === 'add'
  const consents = messages.map(message => ({ to: message.from, allowed: added }))
  return { messages: added ? messages : [], consents }
}

function localeOf({ locale, entities }: Activity): string | undefined {
  const told = locale ?? entities?.find(one => one.type === 'clientInfo')?.locale
  return typeof told === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(told) ? told : undefined
}

function timeOf(timestamp: string | undefined): string | undefined {
  const time = Date.parse(timestamp ?? '')
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** Some updates have no id; a redelivery has the same body. */
const digestOf = (activity: Activity) =>
  createHash('sha256').update(JSON.stringify(activity)).digest('base64url').slice(0, 24)
