import { existsSync } from 'node:fs'
import { openSqliteKnowledge } from '../../knowledge/sqlite/open.ts'
import { shopFile } from '../shop.ts'
import { configFor, conversationId, type DataOptions, print, printJson } from './open.ts'

type Options = DataOptions & { conversation?: string; action?: string; latest: string }

/** Every consequential change that the assistant made in a conversation, or the latest over all of them. */
export async function journal(options: Options): Promise<void> {
  const path = shopFile(configFor(options).AISLE_DATA)
  if (!existsSync(path))
    throw new Error(`there is no shop in ${configFor(options).AISLE_DATA}; name the folder with --data`)
  const limit = Number(options.latest)
  if (!Number.isInteger(limit) || limit < 1) throw new Error(`--latest ${options.latest}: expected a number from 1 on`)
  const knowledge = openSqliteKnowledge(path)
  try {
    const { conversation, action } = options
    const entries = conversation
      ? (await knowledge.journal.of(conversationId(conversation))).filter(
          entry => action === undefined || entry.action === action,
        )
      : await knowledge.journal.latest({ action, limit })
    if (options.json) printJson(entries)
    else if (entries.length === 0) print('Nothing was noted.')
    else for (const { at, action, ...rest } of entries) print(`${at}  ${action}  ${JSON.stringify(rest)}`)
  } finally {
    await knowledge.close()
  }
}
