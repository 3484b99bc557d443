import type { DatabaseSync } from 'node:sqlite'
import type { Address } from '../../../channels/message.ts'
import type { Notice, Outbox, OutboxEntry, Outgoing } from '../store.ts'
import type { GroupCommit } from './group-commit.ts'

type Row = {
  id: number
  entry: string
  key: string
  tries: number
  due_at: number
  state: string
  error: string | null
  at: number
}

/** When what is held is due: never by itself. */
export const never = Number.MAX_SAFE_INTEGER

/** How a recipient is named in the tables. */
export const recipientOf = ({ channel, id }: Address) => `${channel} ${id}`

/** Replies that are still to be sent. Leasing an entry moves its due time ahead, so a sender that died is retried. */
export function createOutbox(
  db: DatabaseSync,
  group: GroupCommit,
  { lease, now }: { lease: number; now: () => number },
): Outbox & { add(conversation: string, place: string, one: Outgoing): void; take(id: number): void } {
  const sql = {
    add: db.prepare(
      'INSERT INTO outbox (conversation, recipient, entry, key, due_at, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING',
    ),
    // Only the first that waits for each recipient: what was said first arrives first. What is held holds nothing up.
    due: db.prepare(`SELECT * FROM outbox o WHERE state = 'waiting' AND due_at <= ?
      AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.recipient = o.recipient AND e.state = 'waiting' AND e.id < o.id AND e.due_at < ${never})
      ORDER BY due_at LIMIT ?`),
    held: db.prepare(
      `SELECT * FROM outbox WHERE recipient = ? AND state = 'waiting' AND due_at = ${never} ORDER BY id`,
    ),
    advance: db.prepare(`UPDATE outbox SET entry = json_set(entry, '$.done', ?) WHERE id = ?`),
    lease: db.prepare('UPDATE outbox SET due_at = ?, tries = tries + 1 WHERE id = ?'),
    // What its receipt has told before the platform's answer stands.
    sent: db.prepare(`UPDATE outbox SET state = 'sent' WHERE id = ? AND state = 'waiting'`),
    forget: db.prepare(`UPDATE outbox SET entry = json_set(entry, '$.replies', json('[]')) WHERE id = ?`),
    retry: db.prepare('UPDATE outbox SET due_at = ?, error = ? WHERE id = ?'),
    failed: db.prepare(
      `UPDATE outbox SET state = 'failed', error = ? WHERE id = ? AND state = 'waiting' RETURNING entry`,
    ),
    refused: db.prepare(
      `UPDATE outbox SET state = 'failed', error = ? WHERE key = ? AND state <> 'failed' RETURNING entry`,
    ),
    again: db.prepare(`UPDATE outbox SET state = 'waiting', tries = 0, due_at = at WHERE id = ? AND state = 'failed'
      AND json_extract(entry, '$.notice') IS NULL AND json_array_length(entry, '$.replies') > 0`),
    notice: db.prepare('SELECT notice FROM notices WHERE customer = ? AND key = ? AND became IS NOT NULL'),
    reopen: db.prepare('UPDATE notices SET notice = ?, became = NULL WHERE customer = ? AND key = ?'),
    list: db.prepare(
      'SELECT * FROM outbox WHERE (?1 IS NULL OR recipient = ?1) AND (?2 IS NULL OR state = ?2) ORDER BY id DESC LIMIT ?3',
    ),
  }
  const toEntry = (row: Row): OutboxEntry => ({
    id: row.id,
    done: 0,
    ...(JSON.parse(row.entry) as Pick<OutboxEntry, 'to' | 'replies' | 'unasked' | 'notice'>),
    key: row.key,
    tries: row.tries,
    dueAt: row.due_at,
    at: new Date(row.at).toISOString(),
  })
  /** A notice that did not arrive waits again, to be said elsewhere. */
  function reopen(row: { entry: string } | undefined, because: string) {
    const { to, notice } = row ? (JSON.parse(row.entry) as Pick<Outgoing, 'to' | 'notice'>) : {}
    if (!to || !notice) return
    const found = sql.notice.get(notice.customer, notice.key) as { notice: string } | undefined
    if (!found) return
    const kept = JSON.parse(found.notice) as Omit<Notice, 'customer' | 'key' | 'at'>
    const refused = [...(kept.refused ?? []), { to: { channel: to.channel, id: to.id }, because }]
    sql.reopen.run(JSON.stringify({ ...kept, replies: notice.replies, refused }), notice.customer, notice.key)
  }

  return {
    add: (conversation, place, { to, replies, hold, unasked, notice }) => {
      const at = now()
      const entry = JSON.stringify({ to, replies, unasked, notice })
      sql.add.run(conversation, recipientOf(to), entry, `${conversation} ${place}`, hold ? never : at, at)
    },
    take: id => void sql.sent.run(id),
    held: async to => (sql.held.all(recipientOf(to)) as Row[]).map(toEntry),
    advance: (id, done) => group.run(() => void sql.advance.run(done, id)),
    due: limit => {
      // A look before the leap: most of the time nothing waits, and a look costs no transaction.
      if (!sql.due.get(now(), 1)) return Promise.resolve([])
      return group.run(() => {
        const at = now()
        const rows = sql.due.all(at, limit) as Row[]
        for (const row of rows) sql.lease.run(at + lease, row.id)
        return rows.map(row => toEntry({ ...row, tries: row.tries + 1 }))
      })
    },
    sent: (id, { forget = false } = {}) =>
      group.run(() => {
        sql.sent.run(id)
        if (forget) sql.forget.run(id)
      }),
    retry: (id, at, error) => group.run(() => void sql.retry.run(at, error, id)),
    failed: (id, error) => group.run(() => reopen(sql.failed.get(error, id) as { entry: string } | undefined, error)),
    refused: (key, error) =>
      group.run(() => {
        const row = sql.refused.get(error, key) as { entry: string } | undefined
        reopen(row, error)
        return row !== undefined
      }),
    again: id => group.run(() => sql.again.run(id).changes === 1),
    list: async ({ to, state, limit = 100 } = {}) =>
      (sql.list.all(to ?? null, state ?? null, limit) as Row[]).map(row => ({
        ...toEntry(row),
        state: row.state,
        error: row.error ?? undefined,
      })),
  }
}
