/**
 * Every consequential change that the assistant made, in the order made. An entry is written once per `key`, whatever is
 * retried. The fields beside `action` are the action's own, e.g. { action: 'cancel-order', order: '#W1', reason }.
 */
export type JournalEntry = { action: string } & Record<string, unknown>

export type Journal = {
  /** @returns false when an entry with this key is there already */
  record(conversation: string, key: string, entry: JournalEntry): Promise<boolean>
  of(conversation: string): Promise<(JournalEntry & { at: string })[]>
  /** The latest over all conversations, oldest first. @param action only of this kind: 'unanswered-question' */
  latest(options: { action?: string; limit: number }): Promise<(JournalEntry & { at: string; conversation: string })[]>
}
