import { z } from 'zod'
import { BadRequest } from '../channel.ts'

/** What is absent, null or of another kind than it should be is not there. */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)
const text = maybe(z.string())

const account = z.looseObject({ id: z.string().min(1), name: text, aadObjectId: text, role: text })
const conversation = z.looseObject({
  id: z.string().min(1),
  isGroup: maybe(z.boolean()),
  conversationType: text,
  tenantId: text,
})
const attachment = z.looseObject({ contentType: z.string(), contentUrl: text, name: text })

/** The Activity of the Bot Framework, as far as it is read here (github.com/microsoft/botframework-sdk, specs). */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: text,
  timestamp: text,
  channelId: text,
  serviceUrl: text,
  from: maybe(account),
  recipient: maybe(account),
  conversation: maybe(conversation),
  locale: text,
  text,
  textFormat: text,
  deliveryMode: text,
  attachments: maybe(z.array(attachment)),
  entities: maybe(z.array(z.looseObject({}))),
  membersAdded: maybe(z.array(account)),
  name: text,
  action: text,
  value: z.unknown().optional(),
  channelData: z.unknown().optional(),
})

export type Activity = z.infer<typeof activitySchema>
export type Account = z.infer<typeof account>
export type ConversationAccount = z.infer<typeof conversation>
export type Received = z.infer<typeof attachment>

/** @throws BadRequest for what is no activity */
export function parseActivity(body: unknown): Activity {
  const read = activitySchema.safeParse(body)
  if (!read.success) {
    const { path, message } = read.error.issues[0]!
    throw new BadRequest(`the body is no activity: ${path.join('.')} ${message}`)
  }
  return read.data
}

/** A message of ours, before it is addressed. */
export type Outgoing = {
  type: 'message'
  text?: string
  textFormat?: 'plain'
  /** For the notification of a message without text. */
  summary?: string
  inputHint: 'expectingInput' | 'acceptingInput'
  attachments?: Card[]
  attachmentLayout?: 'carousel' | 'list'
  suggestedActions?: { actions: Button[]; to: string[] }
}

export type Card = { contentType: string; content: Record<string, unknown> }

export type Button =
  | { type: 'messageBack'; title: string; displayText: string; text: string; value: { choice: string } }
  | { type: 'openUrl'; title: string; value: string }

/** Where a conversation is: all that it takes to write to it unasked. */
export type Reference = {
  serviceUrl: string
  channelId: string
  conversation: { id: string; isGroup: boolean; conversationType?: string; tenantId?: string }
  bot: { id: string; name?: string }
  user: { id: string; name?: string }
}
