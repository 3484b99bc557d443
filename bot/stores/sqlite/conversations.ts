import type { DatabaseSync } from 'node:sqlite'
import type { ConversationSummary, Conversations } from '../store.ts'
import type { GroupCommit } from './group-commit.ts'
import { never } from './outbox.ts'

type Row = {
  id: string
  channel: string
  customer: string | null
  entries: number
  waiting: number
  updated_at: number
  session: string | null
}

const columns = `c.id, c.channel, c.customer, c.entries, c.updated_at, c.session,
  (SELECT count(*) FROM inbox i WHERE i.conversation = c.id) AS waiting`

/** What is known of conversations from the outside: for the command line, the desk and erasure. */
export function createConversations(db: DatabaseSync, group: GroupCommit): Conversations {
  const sql = {
    list: db.prepare(`SELECT ${columns} FROM conversations c ORDER BY c.updated_at DESC LIMIT ?`),
    ofCustomer: db.prepare(
      `SELECT ${columns} FROM conversations c WHERE c.customer = ? ORDER BY c.updated_at DESC LIMIT ?`,
    ),
    get: db.prepare(`SELECT ${columns} FROM conversations c WHERE c.id = ?`),
    fence: db.prepare(
      'UPDATE erased SET fence = max(fence, coalesce((SELECT fence FROM conversations WHERE id = ?), 0))',
    ),
    erase: [
      'inbox WHERE conversation',
      'seen WHERE conversation',
      'transcript WHERE conversation',
      'outbox WHERE conversation',
      'addresses WHERE conversation',
      'conversations WHERE id',
    ].map(place => db.prepare(`DELETE FROM ${place} = ?`)),
    old: db.prepare(`SELECT id FROM conversations c WHERE updated_at < ?
      AND NOT EXISTS (SELECT 1 FROM inbox i WHERE i.conversation = c.id)
      AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.conversation = c.id AND o.state = 'waiting' AND o.due_at < ${never}) LIMIT ?`),
    // Mails that belong to no conversation, and what became of notices.
    oldMails: db.prepare(`DELETE FROM outbox WHERE id IN (SELECT id FROM outbox
      WHERE conversation >= 'notice:' AND conversation < 'notice;' AND state <> 'waiting' AND at < ? LIMIT ?)`),
    oldNotices: db.prepare(
      'DELETE FROM notices WHERE seq IN (SELECT seq FROM notices WHERE at < ? AND became IS NOT NULL LIMIT ?)',
    ),
    oldTries: db.prepare('DELETE FROM tries WHERE rowid IN (SELECT rowid FROM tries WHERE at < ? LIMIT ?)'),
  }
  const summary = (row: Row): ConversationSummary => ({
    id: row.id,
    channel: row.channel,
    customer: row.customer ?? undefined,
    entries: row.entries,
    waiting: row.waiting,
    updatedAt: new Date(row.updated_at).toISOString(),
  })
  function erase(id: string) {
    sql.fence.run(id)
    for (const statement of sql.erase) statement.run(id)
  }
  return {
    list: async ({ limit = 100, customer } = {}) =>
      ((customer ? sql.ofCustomer.all(customer, limit) : sql.list.all(limit)) as Row[]).map(summary),
    get: async id => {
      const row = sql.get.get(id) as Row | undefined
      return row && { ...summary(row), session: row.session ? JSON.parse(row.session) : undefined }
    },
    erase: id => group.run(() => erase(id)),
    prune: (before, limit = 100) =>
      group.run(() => {
        const old = sql.old.all(before, limit) as { id: string }[]
        for (const { id } of old) erase(id)
        const others = [sql.oldTries, sql.oldMails, sql.oldNotices].map(one => Number(one.run(before, limit).changes))
        return others.reduce((sum, count) => sum + count, old.length)
      }),
  }
}
