import type { DatabaseSync } from 'node:sqlite'
import type { ConversationSummary, Conversations } from '../store.ts'
import type { GroupCommit } from './group-commit.ts'

type Row = { id: string; channel: string; customer: string | null; entries: number; waiting: number; updated_at: number; session: string | null }

const columns = `c.id, c.channel, c.customer, c.entries, c.updated_at, c.session,
  (SELECT count(*) FROM inbox i WHERE i.conversation = c.id) AS waiting`

/** What is known of conversations from the outside: for the command line, the desk and erasure. */
export function createConversations(db: DatabaseSync, group: GroupCommit): Conversations {
  const sql = {
    list: db.prepare(`SELECT ${columns} FROM conversations c ORDER BY c.updated_at DESC LIMIT ?`),
    ofCustomer: db.prepare(`SELECT ${columns} FROM conversations c WHERE c.customer = ? ORDER BY c.updated_at DESC LIMIT ?`),
    get: db.prepare(`SELECT ${columns} FROM conversations c WHERE c.id = ?`),
    erase: ['conversations WHERE id', 'inbox WHERE conversation', 'seen WHERE conversation', 'transcript WHERE conversation'].map(
      table => db.prepare(`DELETE FROM ${table} = ?`),
    ),
  }
  const summary = (row: Row): ConversationSummary => ({
    id: row.id,
    channel: row.channel,
    customer: row.customer ?? undefined,
    entries: row.entries,
    waiting: row.waiting,
    updatedAt: new Date(row.updated_at).toISOString(),
  })
  return {
    list: async ({ limit = 100, customer } = {}) =>
      ((customer ? sql.ofCustomer.all(customer, limit) : sql.list.all(limit)) as Row[]).map(summary),
    get: async id => {
      const row = sql.get.get(id) as Row | undefined
      return row && { ...summary(row), session: row.session ? JSON.parse(row.session) : undefined }
    },
    erase: id => group.run(() => sql.erase.forEach(statement => statement.run(id))),
  }
}
