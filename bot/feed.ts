/** Tells who listens to a conversation that its transcript has grown. Says only that, not what: the store is the truth. */
export type Feed = {
  announce(conversation: string): void
  /** @returns how to stop listening */
  listen(conversation: string, heard: () => void): () => void
  listeners(conversation: string): number
}

export function createFeed(): Feed {
  const listening = new Map<string, Set<() => void>>()
  return {
    announce(conversation) {
      for (const heard of listening.get(conversation) ?? []) heard()
    },
    listen(conversation, heard) {
      const set = listening.get(conversation) ?? new Set()
      listening.set(conversation, set.add(heard))
      return () => {
        set.delete(heard)
        if (set.size === 0) listening.delete(conversation)
      }
    },
    listeners: conversation => listening.get(conversation)?.size ?? 0,
  }
}
