import { existsSync } from 'node:fs'
import { openSqliteKnowledge } from '../../knowledge/sqlite/open.ts'
import { shopFile } from '../shop.ts'
import { configFor, conversationId, type DataOptions, print, printJson } from './open.ts'

/** Every consequential change that the assistant made in a conversation. */
export async function journal(options: DataOptions & { conversation: string }): Promise<void> {
  const path = shopFile(configFor(options).AISLE_DATA)
  if (!existsSync(path))
    throw new Error(`there is no shop in ${configFor(options).AISLE_DATA}; name the folder with --data`)
  const knowledge = openSqliteKnowledge(path)
  try {
    const entries = await knowledge.journal.of(conversationId(options.conversation))
    if (options.json) printJson(entries)
    else if (entries.length === 0) print('Nothing was changed.')
    else for (const { at, action, ...rest } of entries) print(`${at}  ${action}  ${JSON.stringify(rest)}`)
  } finally {
    await knowledge.close()
  }
}
