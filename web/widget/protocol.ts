import type { Reply } from '../../channels/message.ts'

type Tapped = { value: string; label: string }

/** What a shopper can say from a page. */
export type Said = { text: string } | { choice: Tapped } | { event: 'opened' | 'closed' }

/** A message on its way. The id is made once: however often it is sent, the server answers it once. */
export type Outgoing = { id: string; said: Said }

/** One line of the transcript: what was heard and what was said back, or something said unasked. */
export type Entry = {
  /** Counts from 1 in each conversation. */
  n: number
  at?: string
  by: 'assistant' | 'agent'
  message?: { id: string; text?: string; choice?: Tapped; image?: { url: string; caption?: string } }
  replies: Reply[]
}

/** What the server answers to a message. Without `entry` the replies are still to come, by the stream. */
export type Answer = { conversation: string; entry?: number; replies?: Reply[]; token?: string }
