import { asText } from '../../channels/adapt.ts'
import { type DataOptions, openStore, print, printJson } from './open.ts'

/** Mails that were written, newest first. */
export async function mails(options: DataOptions): Promise<void> {
  const store = openStore(options)
  try {
    const entries = (await store.outbox.list({ limit: 50 })).filter(entry => entry.to.channel === 'mail')
    if (options.json)
      return printJson(entries.map(({ to, at, state, replies }) => ({ to: to.id, at, state, text: asText(replies) })))
    if (entries.length === 0) print('No mails were written.')
    for (const entry of entries) print(`${entry.at}  to ${entry.to.id} (${entry.state})\n${asText(entry.replies)}\n`)
  } finally {
    await store.close()
  }
}
