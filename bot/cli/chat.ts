import { createInterface } from 'node:readline/promises'
import { asText } from '../../channels/adapt.ts'
import type { InboundMessage } from '../../channels/message.ts'
import { type DataOptions, openAisle, print } from './open.ts'
import { patience, sendMails, terminalMessage } from './say.ts'

/** A conversation in the terminal, until Ctrl+D or `exit`. */
export async function chat(options: DataOptions & { conversation: string }): Promise<void> {
  const aisle = await openAisle(options)
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' })
  // Before anything is waited for: lines that come earlier would be lost.
  const lines = terminal[Symbol.asyncIterator]()
  const prompt = () => process.stdin.isTTY && terminal.prompt()
  const hear = async (message: InboundMessage) => {
    const answer = await aisle.inbox.answer(message, patience)
    if (options.json) print(JSON.stringify({ entry: answer?.n, replies: answer?.replies }))
    else if (answer && answer.replies.length > 0) print(`\n${asText(answer.replies)}`)
    await sendMails(aisle)
  }
  try {
    await hear({ ...terminalMessage('', options), content: { type: 'event', name: 'opened' } })
    prompt()
    for await (const line of { [Symbol.asyncIterator]: () => lines }) {
      const text = line.trim()
      if (text === 'exit' || text === 'quit') break
      if (text) await hear(terminalMessage(text, options))
      prompt()
    }
  } finally {
    terminal.close()
    await aisle.close()
  }
}
