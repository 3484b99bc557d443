import type { Aisle } from '../aisle.ts'
import type { Entry } from '../stores/store.ts'

/** Entries by another process are seen within this time. */
const look = 2000
const maxStreamsPerConversation = 8
const maxStreams = 20_000
const historyLength = 100

/** Whether no further stream is opened, of this conversation or at all. */
export const isCrowded = (aisle: Aisle, conversation: string): boolean =>
  aisle.streams.size >= maxStreams || aisle.feed.listeners(conversation) >= maxStreamsPerConversation

/**
 * Tells the entries of a conversation after a place, in order and each once, those that are there and those that come.
 * @param broken called when they can no longer be read
 * @returns how to stop
 */
export function follow(
  aisle: Aisle,
  conversation: string,
  from: number,
  tell: (entry: Entry) => void,
  broken: () => void,
): () => void {
  let after = from
  let ended = false
  let reading = false
  let again = false
  async function read() {
    do {
      again = false
      for (const entry of await entriesAfter(aisle, conversation, after)) {
        if (ended) return
        after = entry.n
        tell(entry)
      }
    } while (again && !ended)
  }
  // One read at a time, so that entries come in order; a call that comes meanwhile makes it read on.
  const catchUp = () => {
    again = true
    if (reading) return
    reading = true
    read()
      .catch(() => broken())
      .finally(() => {
        reading = false
      })
  }
  const unlisten = aisle.feed.listen(conversation, catchUp)
  const looking = setInterval(catchUp, look)
  catchUp()
  return () => {
    ended = true
    unlisten()
    clearInterval(looking)
  }
}

/** From the start only the last ones, so that a long history does not flood the page. */
export async function entriesAfter(aisle: Aisle, conversation: string, after: number): Promise<Entry[]> {
  const { store } = aisle.engine
  const known = await store.conversations.get(conversation)
  const first = after > 0 ? after : Math.max(0, (known?.entries ?? 0) - historyLength)
  // What was shown to a customer who has signed out is for nobody who comes after.
  const from = Math.max(first, known?.session?.historyFrom ?? 0)
  return store.transcripts.of(conversation, { after: from, limit: historyLength })
}
