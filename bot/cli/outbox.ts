import { asText } from '../../channels/adapt.ts'
import { type DataOptions, openStore, print, printJson } from './open.ts'

const states = ['waiting', 'sent', 'failed'] as const
type State = (typeof states)[number]

/** What is still to be sent, was sent, or never will be and why; the latest first. */
export async function list(options: DataOptions & { state?: string; limit: string }): Promise<void> {
  const limit = Number(options.limit)
  if (!Number.isInteger(limit) || limit < 1)
    throw new Error(`--limit must be a number above 0 (it is ${JSON.stringify(options.limit)})`)
  if (options.state !== undefined && !states.includes(options.state as State))
    throw new Error(`--state must be one of ${states.join(', ')} (it is ${JSON.stringify(options.state)})`)
  const store = openStore(options)
  try {
    const entries = await store.outbox.list({ state: options.state as State | undefined, limit })
    if (options.json) return printJson(entries)
    for (const { id, at, state, to, tries, error, replies } of entries) {
      print(`${id}  ${at}  ${state}  ${to.channel} ${to.id}${tries > 1 ? `  ${tries} tries` : ''}`)
      if (error) print(`    ${error}`)
      // A mail may hold a code; it is read with `aisle mail`.
      const text = to.channel === 'mail' ? '' : asText(replies)
      if (text) print(`    ${text.replace(/\s+/g, ' ').slice(0, 160)}`)
    }
    if (entries.length === 0) print(options.state ? `Nothing is ${options.state}.` : 'Nothing was to be sent.')
  } finally {
    await store.close()
  }
}

/** Lets the server send once more what failed: after a token was renewed, a number mended. */
export async function retry(ids: string[], options: DataOptions): Promise<void> {
  const store = openStore(options)
  try {
    const tried: { id: number; again: boolean }[] = []
    for (const text of ids) {
      const id = Number(text)
      if (!Number.isInteger(id)) throw new Error(`${text} is no id of the outbox: see aisle outbox`)
      tried.push({ id, again: await store.outbox.again(id) })
    }
    if (tried.some(one => !one.again)) process.exitCode = 1
    if (options.json) return printJson(tried)
    for (const { id, again } of tried)
      print(again ? `${id} will be sent again.` : `${id} has not failed, or was said elsewhere.`)
  } finally {
    await store.close()
  }
}
