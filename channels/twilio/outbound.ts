import type { Reply } from '../message.ts'
import { inGsm } from '../sms-segments.ts'

/** One message of Twilio's. */
export type TwilioMessage = { body: string; media: string[] }

/** Most pictures of one message. */
const maxMedia = 10

/** Fitted replies as messages: each text is one, and takes the pictures before it along. */
export function render(replies: Reply[]): TwilioMessage[] {
  const messages: TwilioMessage[] = []
  let media: string[] = []
  for (const block of replies.flatMap(reply => reply.blocks)) {
    if (block.type === 'image') media.push(block.url)
    else if (block.type === 'text') {
      messages.push({ body: inGsm(block.text), media: media.slice(0, maxMedia) })
      media = media.slice(maxMedia)
    }
  }
  if (media.length > 0) messages.push({ body: '', media: media.slice(0, maxMedia) })
  return messages
}

/** What a message says, as Twilio's REST API takes it. */
export const parametersOf = ({ body, media }: TwilioMessage): { body?: string; mediaUrl?: string[] } => ({
  ...(body ? { body } : {}),
  ...(media.length > 0 ? { mediaUrl: media } : {}),
})
