import type { Journal } from '../journal.ts'
import type { ShopDatabase } from './database.ts'

/** The latest of a conversation that are read back. */
const maxEntries = 10_000

/** The journal in a shop's file. @param now the clock, for tests */
export const sqliteJournal = (db: ShopDatabase, now: () => Date): Journal => ({
  record: async (conversation, key, entry) =>
    db.run(
      'INSERT INTO journal (key, conversation, at, entry) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
      key,
      conversation,
      now().toISOString(),
      JSON.stringify(entry),
    ) > 0,
  of: async conversation =>
    db
      .all(
        'SELECT at, entry FROM journal WHERE conversation = ? ORDER BY sequence DESC LIMIT ?',
        conversation,
        maxEntries,
      )
      .reverse()
      .map(row => ({ ...JSON.parse(row.entry as string), at: row.at })),
  latest: async ({ action, limit }) =>
    db
      .all(
        `SELECT conversation, at, entry FROM journal WHERE ?1 IS NULL OR json_extract(entry, '$.action') = ?1
         ORDER BY sequence DESC LIMIT ?2`,
        action ?? null,
        Math.min(limit, maxEntries),
      )
      .reverse()
      .map(row => ({ ...JSON.parse(row.entry as string), at: row.at, conversation: row.conversation })),
})
