import type { DatabaseSync } from 'node:sqlite'
import type { Notice, Notices, Outgoing, Settled } from '../store.ts'
import type { GroupCommit } from './group-commit.ts'

type Row = { customer: string; key: string; notice: string; at: number; became: string | null }

/** What is to be said unasked. `send` puts something into the outbox, under a key made of conversation and place. */
export function createNotices(
  db: DatabaseSync,
  group: GroupCommit,
  now: () => number,
  send: (conversation: string, place: string, one: Outgoing) => void,
): Notices {
  const sql = {
    plan: db.prepare('INSERT INTO notices (customer, key, notice, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'),
    get: db.prepare('SELECT * FROM notices WHERE customer = ? AND key = ?'),
    all: db.prepare('SELECT * FROM notices WHERE became IS NULL ORDER BY seq LIMIT ? OFFSET ?'),
    ofCustomer: db.prepare('SELECT * FROM notices WHERE became IS NULL AND customer = ? ORDER BY seq LIMIT ? OFFSET ?'),
    // What was said is in the transcript, and once only.
    end: db.prepare(`UPDATE notices SET became = ?, notice = json_set(notice, '$.replies', json('[]'))
      WHERE customer = ? AND key = ?`),
    // Whoever held the conversation for too long can not commit any more: the fence grows as it does for the next holder.
    speak:
      db.prepare(`UPDATE conversations SET session = ?, customer = ?, entries = entries + 1, fence = fence + 1, updated_at = ?
      WHERE id = ? AND entries = ? AND leased_until <= ? RETURNING entries`),
    write: db.prepare('INSERT INTO transcript (conversation, n, at, replies, trace) VALUES (?, ?, ?, ?, ?)'),
  }
  const toNotice = (row: Row): Notice => ({
    ...(JSON.parse(row.notice) as Pick<Notice, 'kind' | 'replies' | 'language' | 'refused'>),
    customer: row.customer,
    key: row.key,
    at: new Date(row.at).toISOString(),
  })

  /** Says it in its conversation. @returns its place there; `undefined`: the conversation has moved on */
  function speak({ conversation, entries, session, replies, trace }: NonNullable<Settled['entry']>) {
    const at = now()
    const row = sql.speak.get(JSON.stringify(session), session.customer ?? null, at, conversation, entries, at) as
      | { entries: number }
      | undefined
    if (!row) return undefined
    const kept = trace === undefined ? null : JSON.stringify(trace)
    sql.write.run(conversation, row.entries, at, JSON.stringify(replies), kept)
    return `${row.entries}.notice`
  }

  return {
    plan: ({ customer, key, ...notice }) =>
      group.run(() => (sql.plan.run(customer, key, JSON.stringify(notice), now()).changes === 1 ? 'new' : 'duplicate')),
    get: async (customer, key) => {
      const row = sql.get.get(customer, key) as Row | undefined
      return row && { ...toNotice(row), became: row.became ? JSON.parse(row.became) : undefined }
    },
    waiting: async ({ customer, limit = 50, skip = 0 } = {}) =>
      ((customer ? sql.ofCustomer.all(customer, limit, skip) : sql.all.all(limit, skip)) as Row[]).map(toNotice),
    settle: ({ customer, key }, { became, entry, send: outgoing }) =>
      group.run(() => {
        const waits = sql.get.get(customer, key) as Row | undefined
        if (!waits || waits.became !== null) return false
        const place = entry ? speak(entry) : key
        if (place === undefined) return false
        if (outgoing) send(entry?.conversation ?? `notice:${customer}`, place, outgoing)
        sql.end.run(JSON.stringify(became), customer, key)
        return true
      }),
  }
}
