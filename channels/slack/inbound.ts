import type { Address, Attachment, Content, InboundMessage } from '../message.ts'
import { fromMrkdwn } from '../mrkdwn.ts'
import { richText } from './rich-text.ts'

/** An event of the Events API in its envelope (docs.slack.dev/apis/events-api). */
export type Envelope = {
  team_id?: string | null
  enterprise_id?: string | null
  authorizations?: { team_id?: string | null; user_id?: string; is_bot?: boolean }[]
  event: SlackEvent
}

export type SlackEvent = {
  type: string
  subtype?: string
  channel?: string
  channel_type?: string
  user?: string
  text?: string
  ts?: string
  thread_ts?: string
  bot_id?: string
  hidden?: boolean
  files?: SlackFile[]
  blocks?: unknown
  /** What was passed on, among others. */
  attachments?: { text?: string }[]
  /** The workspace of who says it. */
  team?: string
}

type SlackFile = {
  name?: string
  mimetype?: string
  size?: number
  url_private?: string
  url_private_download?: string
}

/** A tap on a block of a message (docs.slack.dev/reference/interaction-payloads/block_actions-payload). */
export type BlockActions = {
  user: { id: string; name?: string; username?: string; team_id?: string }
  team?: { id?: string } | null
  enterprise?: { id?: string } | null
  channel?: { id?: string }
  container?: { message_ts?: string; channel_id?: string; thread_ts?: string; is_ephemeral?: boolean }
  message?: { ts?: string; thread_ts?: string; text?: string; blocks?: { type: string; block_id?: string }[] }
  response_url?: string
  actions: Action[]
}

export type Action = {
  type: string
  action_id?: string
  block_id?: string
  action_ts?: string
  value?: string
  text?: { text?: string }
  url?: string
  selected_option?: Option | null
  selected_options?: Option[]
  selected_date?: string | null
  selected_time?: string | null
}

type Option = { value?: string; text?: { text?: string } }

/** A slash command as a form (docs.slack.dev/interactivity/implementing-slash-commands). */
export type SlashCommand = {
  team_id?: string
  enterprise_id?: string
  channel_id: string
  user_id: string
  user_name?: string
  text?: string
  trigger_id: string
  response_url?: string
}

/** Who we are in this workspace: the bot's user, as the envelope names it. It may name whoever installed us, too. */
export const botUserOf = ({ authorizations = [] }: Pick<Envelope, 'authorizations'>): string | undefined =>
  authorizations.find(one => one.is_bot)?.user_id

/**
 * Said by people to people: with words or files of their own. All else tells what became of a message or a channel. An
 * answer in a thread that is shown in the channel, too, comes as that alone.
 */
const isSpoken = ({ subtype, thread_ts }: SlackEvent) =>
  subtype === undefined ||
  subtype === 'file_share' ||
  subtype === 'me_message' ||
  (subtype === 'thread_broadcast' && thread_ts !== undefined)

/**
 * What was said to us: in a direct message anything, elsewhere what mentions us, and what follows in the thread. A mention
 * comes twice, as `message` and as `app_mention`: both carry the same id, which is the message's own.
 */
export function messageOf(envelope: Envelope): InboundMessage | undefined {
  const { event } = envelope
  const { channel, user, ts, thread_ts: thread } = event
  if (!channel || !user || !ts || event.bot_id || event.hidden || !isSpoken(event)) return undefined
  const bot = botUserOf(envelope)
  if (user === bot || user.startsWith('USLACK')) return undefined
  const text = wordsOf(event)
  const direct = isDirect(channel, event.channel_type)
  const mentioned = event.type === 'app_mention' || (bot !== undefined && mentionOf(bot).test(text))
  const follows = thread !== undefined && thread !== ts
  if (!direct && !mentioned && !follows) return undefined
  const attachments = (event.files ?? []).flatMap(attachmentOf)
  const said = fromMrkdwn(withoutMention(text, bot, event.type === 'app_mention')).trim()
  const address = addressOf({ team: teamOf(envelope), user, channel })
  return {
    id: `${channel}:${ts}`,
    channel: 'slack',
    conversation: conversationOf(address, direct ? undefined : (thread ?? ts)),
    from: { ...address, via: { ...address.via, ...(direct ? (follows ? { thread } : {}) : { thread: thread ?? ts }) } },
    sentAt: dateOf(ts),
    // Called by name, and nothing else: as good as opened.
    content: !said && attachments.length === 0 && !direct && !follows ? opened : contentOf(said, attachments),
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(direct || mentioned ? {} : { context: { overheard: true } }),
  }
}

const opened: Content = { type: 'event', name: 'opened' }

/** As Slack puts it into one text; else the words of its blocks, else those of a message that was passed on. */
const wordsOf = ({ text, blocks, attachments = [] }: SlackEvent): string =>
  text?.trim() ? text : richText(blocks) || attachments.map(one => one.text ?? '').join('\n')

/** What was tapped or picked; `undefined` for what is no tap on a message, or picks nothing. */
export function tapOf(payload: BlockActions): InboundMessage | undefined {
  const { user, container = {}, message = {} } = payload
  const channel = payload.channel?.id ?? container.channel_id
  const [action] = payload.actions
  const at = container.message_ts ?? message.ts
  if (!channel || !at || !action) return undefined
  const content = pickedIn(action)
  if (!content || isOthers(action, user.id, content)) return undefined
  const value = content.type === 'choice' ? content.value : content.text
  const team = payload.team?.id ?? user.team_id ?? payload.enterprise?.id
  const address = addressOf({ team, user: user.id, name: user.name ?? user.username, channel })
  const direct = isDirect(channel)
  const replied = container.thread_ts ?? message.thread_ts
  const ephemeral = container.is_ephemeral === true
  const thread = direct || ephemeral ? replied : (replied ?? at)
  const via = {
    ...address.via,
    ...(thread ? { thread } : {}),
    ...(ephemeral ? privately(payload.response_url) : {}),
  }
  return {
    id: `${at}:${action.action_ts ?? ''}:${value}`.slice(0, 200),
    channel: 'slack',
    conversation: conversationOf({ ...address, via }, direct || ephemeral ? undefined : thread),
    from: { ...address, via },
    sentAt: dateOf(action.action_ts ?? at),
    content,
  }
}

/** What an action picks. A link leads elsewhere; what was written or picked in a field of a card made elsewhere is said. */
function pickedIn(action: Action): (Content & { type: 'choice' | 'text' }) | undefined {
  const { type, url, selected_option, selected_options = [], selected_date, selected_time } = action
  if (url) return undefined
  const words = (option: Option) => option.text?.text ?? option.value ?? ''
  const said =
    type === 'plain_text_input'
      ? action.value
      : selected_options.length > 1
        ? selected_options.map(words).join(', ')
        : (selected_date ?? selected_time)
  if (said) return { type: 'text', text: said }
  const option = selected_option ?? selected_options[0]
  const value = option?.value ?? action.value ?? (type === 'button' ? action.action_id : undefined)
  if (!value) return undefined
  return { type: 'choice', value, label: (option && words(option)) ?? action.text?.text ?? value }
}

/** An answer to what somebody else was asked. What stands by itself ("Show me more") is anybody's. */
function isOthers({ block_id = '' }: Action, user: string, content: Content): boolean {
  const [, whose] = choicesId.exec(block_id) ?? []
  if (whose === undefined || whose === user) return false
  return !(content.type === 'choice' && /^(?:start|say):/.test(content.value))
}

/** Where a choice stands, so that it can be found and taken away when it was taken: `choices:<n>:<whose>`. */
export const choicesId = /^choices:\d+(?::(.+))?$/

/** A slash command; without words it opens the conversation. Only who typed it sees the answer. */
export function commandOf(form: SlashCommand, now: Date): InboundMessage {
  const { channel_id: channel, user_id: user, user_name: name } = form
  const address = addressOf({ team: teamOf(form), user, name, channel })
  const said = fromMrkdwn(form.text ?? '').trim()
  const from = { ...address, via: { ...address.via, ...privately(form.response_url) } }
  return {
    id: form.trigger_id,
    channel: 'slack',
    conversation: conversationOf(from, undefined),
    from,
    sentAt: now.toISOString(),
    content: said ? { type: 'text', text: said } : opened,
  }
}

/** How an answer reaches one person only. */
const privately = (url: string | undefined): Record<string, string> => ({
  only: 'you',
  ...(url ? { respond: url } : {}),
})

const isDirect = (channel: string, type?: string) => type === 'im' || channel.startsWith('D')

const teamOf = ({ authorizations, team_id, enterprise_id, event }: Partial<Envelope>) =>
  authorizations?.[0]?.team_id ?? team_id ?? event?.team ?? enterprise_id ?? undefined

function addressOf(who: { team?: string; user: string; name?: string; channel: string }): Address {
  return {
    channel: 'slack',
    id: who.team ? `${who.team}:${who.user}` : who.user,
    ...(who.name ? { name: who.name } : {}),
    via: { channel: who.channel },
  }
}

/**
 * In a channel each shopper has a conversation of their own, so that nobody reads or goes on with another's. So they have
 * with the command: it may be given in the direct messages of two people.
 */
function conversationOf({ id, via }: Address, thread: string | undefined): string {
  const [user, team] = id.split(':').reverse()
  const where = [team, via!.channel].filter(Boolean).join(':')
  if (isDirect(via!.channel!) && !via!.only) return `slack:${where}`
  return `slack:${[where, thread, user].filter(Boolean).join(':')}`
}

const mentionOf = (user: string) => new RegExp(`<@${user}(?:\\|[^>]*)?>`)

/** What is addressed to us, without our name; of a mention that does not say who we are, without the first one. */
function withoutMention(text: string, bot: string | undefined, any: boolean): string {
  const [, first] = /^\s*<@([A-Z0-9]+)(?:\|[^>]*)?>/.exec(text) ?? []
  const own = bot ?? (any ? first : undefined)
  if (!own) return text
  const name = mentionOf(own).source
  return text.replace(new RegExp(`^\\s*${name}[\\s,:]*`), '').replace(new RegExp(`\\s*${name}`, 'g'), '')
}

function contentOf(said: string, attachments: Attachment[]): Content {
  const picture = attachments.find(one => one.kind === 'image')
  return picture ? { type: 'image', url: picture.url, caption: said || undefined } : { type: 'text', text: said }
}

function attachmentOf(file: SlackFile): Attachment[] {
  const url = file.url_private_download ?? file.url_private
  if (!url) return []
  const kind = /^(image|audio|video)\//.exec(file.mimetype ?? '')?.[1] as Attachment['kind'] | undefined
  return [{ kind: kind ?? 'file', url, mediaType: file.mimetype, name: file.name, size: file.size }]
}

/** Slack's ids of messages are seconds with six decimals. */
const dateOf = (ts: string) => new Date(Math.round(Number(ts) * 1000) || 0).toISOString()
