/**
 * The last message with choices at each place, so that its buttons can be taken away when a later question takes its place.
 * Kept by the process that said it, for as many places as there is room: what is forgotten stays as it was said.
 */
export type OpenQuestions<Message> = {
  /** The question that is open now. @returns the one before it */
  ask(place: string, message: Message): Message | undefined
  /** It was answered where it stands. */
  close(place: string): void
}

const most = 5000

export function createOpenQuestions<Message>(): OpenQuestions<Message> {
  const open = new Map<string, Message>()
  return {
    ask(place, message) {
      const before = open.get(place)
      open.delete(place)
      if (open.size >= most) open.delete(open.keys().next().value!)
      open.set(place, message)
      return before
    },
    close: place => void open.delete(place),
  }
}
