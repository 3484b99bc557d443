export type Event = { id: string; n: number; message?: { id: string; text?: string }; replies: unknown[] }

/** Reads server-sent events, as a page's EventSource would. */
export function readEvents(response: Response): { take(count: number): Promise<Event[]>; stop(): Promise<void> } {
  const reader = response.body!.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  const ready: Event[] = []
  return {
    async take(count) {
      while (ready.length < count) {
        const { value, done } = await reader.read()
        if (done) throw new Error(`the stream ended after ${ready.length} of ${count} events`)
        rest += decoder.decode(value, { stream: true })
        const blocks = rest.split('\n\n')
        rest = blocks.pop()!
        ready.push(...blocks.flatMap(parse))
      }
      return ready.splice(0, count)
    },
    stop: () => reader.cancel(),
  }
}

function parse(block: string): Event[] {
  const fields = new Map(
    block.split('\n').map(line => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  )
  if (fields.get('event') !== 'entry') return []
  return [{ id: fields.get('id')!, ...JSON.parse(fields.get('data')!) }]
}
