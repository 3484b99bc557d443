import { z } from 'zod'
import { BadRequest } from '../channel.ts'
import type { Content } from '../message.ts'

const text = z.string().min(1).max(4000)

/** What a web page or an app may post. Exactly one of the five contents. */
const bodySchema = z.strictObject({
  id: z.string().regex(/^[\w.:-]{8,100}$/, 'must have 8 to 100 letters, digits or . : _ -'),
  conversation: z.string().max(200).nullish(),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/, 'must be a BCP 47 language tag such as en-GB')
    .nullish(),
  text: text.optional(),
  choice: z.strictObject({ value: z.string().min(1).max(600), label: z.string().max(600) }).optional(),
  image: z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000), caption: text.optional() }).optional(),
  event: z.enum(['opened', 'closed', 'silence']).optional(),
})

export type WebMessage = { id: string; conversation?: string; locale?: string; content: Content }

/** The body of a POST as a message. @throws BadRequest that names the field and what it must be */
export function parseMessage(body: unknown): WebMessage {
  const read = bodySchema.safeParse(body)
  if (!read.success) {
    const issue = read.error.issues[0]!
    throw new BadRequest(`${issue.path.join('.') || 'the body'}: ${issue.message}`, 422)
  }
  const { id, conversation, locale, ...rest } = read.data
  const contents = contentsOf(rest)
  if (contents.length !== 1) throw new BadRequest('exactly one of text, choice, image and event must be given', 422)
  return { id, conversation: conversation ?? undefined, locale: locale ?? undefined, content: contents[0]! }
}

function contentsOf({ text, choice, image, event }: Partial<z.infer<typeof bodySchema>>): Content[] {
  const contents: Content[] = []
  if (text !== undefined) contents.push({ type: 'text', text })
  if (choice) contents.push({ type: 'choice', ...choice })
  if (image) contents.push({ type: 'image', ...image })
  if (event) contents.push({ type: 'event', name: event })
  return contents
}
