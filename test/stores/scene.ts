import { newSession, type Session } from '../../bot/session.ts'
import type { Claim, Entry, Outcome, Store } from '../../bot/stores/store.ts'
import type { InboundMessage } from '../../channels/message.ts'

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

/** Answers all that can be claimed. @returns the ids, in the order in which they were answered */
export async function answerAll(store: Store, conversation?: string): Promise<string[]> {
  const answered: string[] = []
  for (;;) {
    const claim = await store.claim(conversation)
    if (!claim) return answered
    if (await store.commit(claim, outcomeOf(claim))) answered.push(claim.message.id)
  }
}

export const idsOf = (entries: Entry[]): (string | undefined)[] => entries.map(entry => entry.message?.id)

export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
