import { asText } from '../../channels/adapt.ts'
import type { Content } from '../../channels/message.ts'
import { conversationId, type DataOptions, openStore, print, printJson } from './open.ts'

/** The latest conversations. */
export async function list(options: DataOptions & { limit: string }): Promise<void> {
  const limit = Number(options.limit)
  if (!Number.isInteger(limit) || limit < 1)
    throw new Error(`--limit must be a number above 0 (it is ${JSON.stringify(options.limit)})`)
  const store = openStore(options)
  try {
    const conversations = await store.conversations.list({ limit })
    if (options.json) return printJson(conversations)
    for (const one of conversations) {
      print(
        `${one.updatedAt}  ${one.id}  ${one.entries} turns${one.waiting ? `, ${one.waiting} waiting` : ''}${one.customer ? `  ${one.customer}` : ''}`,
      )
    }
  } finally {
    await store.close()
  }
}

/** What was said in one conversation. */
export async function show(id: string, options: DataOptions & { trace?: boolean }): Promise<void> {
  const store = openStore(options)
  try {
    const conversation = conversationId(id)
    const found = await store.conversations.get(conversation)
    if (!found) throw new Error(`there is no conversation ${conversation}`)
    const entries = []
    for (let after = 0; ; ) {
      const page = await store.transcripts.of(conversation, { after, limit: 500 })
      entries.push(...page)
      if (page.length < 500) break
      after = page.at(-1)!.n
    }
    if (options.json)
      return printJson({ ...found, transcript: options.trace ? entries : entries.map(({ trace, ...entry }) => entry) })
    for (const entry of entries) {
      if (entry.message) print(`> ${wordsOf(entry.message.content)}`)
      if (options.trace && entry.trace) print(`  ${JSON.stringify(entry.trace)}`)
      print(`${asText(entry.replies)}\n`)
    }
  } finally {
    await store.close()
  }
}

function wordsOf(content: Content): string {
  switch (content.type) {
    case 'text':
    case 'speech':
      return content.text
    case 'choice':
      return `[${content.label}]`
    case 'image':
      return `[image ${content.url}] ${content.caption ?? ''}`
    default:
      return `[${content.type}]`
  }
}
