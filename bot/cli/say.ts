import { randomUUID } from 'node:crypto'
import { asText, numbered } from '../../channels/adapt.ts'
import type { InboundMessage } from '../../channels/message.ts'
import type { Aisle } from '../aisle.ts'
import { conversationId, type DataOptions, openAisle, print, printJson } from './open.ts'

/** The first message of all waits for the understanding to be trained. */
export const patience = 300_000

/** One message in, the replies out. */
export async function say(
  text: string,
  options: DataOptions & { conversation: string; id?: string; locale?: string },
): Promise<void> {
  const aisle = await openAisle(options)
  try {
    const message = terminalMessage(text, options)
    const answer = await aisle.inbox.answer(message, patience)
    if (!answer)
      throw new Error(
        'the assistant is busy with this conversation elsewhere; the message is kept and will be answered',
      )
    await sendMails(aisle)
    if (options.json)
      printJson({
        conversation: message.conversation,
        id: message.id,
        entry: answer.n,
        replies: answer.replies,
        choices: numbered(answer.replies),
      })
    else print(asText(answer.replies))
  } finally {
    await aisle.close()
  }
}

/** A line typed in the terminal as a message. */
export function terminalMessage(
  text: string,
  { conversation, id, locale }: { conversation: string; id?: string; locale?: string },
): InboundMessage {
  const name = conversationId(conversation)
  if (!name.startsWith('terminal:'))
    throw new Error(`${name} belongs to another channel; the terminal can only read it (aisle conversations show)`)
  return {
    id: id ?? randomUUID(),
    channel: 'terminal',
    conversation: name,
    from: { channel: 'terminal', id: name.slice('terminal:'.length) },
    sentAt: new Date().toISOString(),
    locale,
    content: { type: 'text', text },
  }
}

/** No server may be running, so mails (sign-in codes) go out from here. */
export async function sendMails(aisle: Aisle): Promise<void> {
  while ((await aisle.courier.deliver()) > 0);
}
