import type { InboundMessage } from '../../channels/message.ts'
import { newSession, type Session } from '../../bot/session.ts'
import type { Claim, Outcome } from '../../bot/stores/store.ts'

/** A message as the web channel would hand it in. */
export const textMessage = (conversation: string, id: string, text = id): InboundMessage => ({
  id,
  channel: conversation.slice(0, conversation.indexOf(':')),
  conversation,
  from: { channel: 'web', id: conversation },
  sentAt: '2026-05-04T10:00:00.000Z',
  content: { type: 'text', text },
})

/** A turn that answers "answer to <id>"; the rest as the test wants it. */
export const outcomeOf = (claim: Claim, rest: Partial<Outcome> = {}): Outcome => ({
  session: claim.session ?? freshSession(),
  replies: said(`answer to ${claim.message.id}`),
  message: claim.message,
  ...rest,
})

export const freshSession = (): Session => newSession('en', '2026-05-04T10:00:00.000Z')

export const said = (text: string): Outcome['replies'] => [{ blocks: [{ type: 'text', text }], expects: 'answer' }]
