import type { Address, InboundMessage } from '../../../channels/message.ts'
import type { Claim, Committed, Entry, Outcome, Store } from '../store.ts'
import { createAddresses } from './addresses.ts'
import { createConversations } from './conversations.ts'
import { createGroupCommit } from './group-commit.ts'
import { createHolders, holder } from './holder.ts'
import { createNotices } from './notices.ts'
import { createOutbox, recipientOf } from './outbox.ts'
import { openDatabase } from './schema.ts'

export type SqliteStoreOptions = {
  /** File, or ':memory:'. */
  path: string
  /** How long a claim holds without being extended, in milliseconds. */
  lease?: number
  now?: () => number
}

/** The embedded store: one SQLite file, any number of processes on one machine. */
export function createSqliteStore({ path, lease = 30_000, now = Date.now }: SqliteStoreOptions): Store {
  const db = openDatabase(path)
  const group = createGroupCommit(db)
  const sql = {
    see: db.prepare('INSERT INTO seen (conversation, id) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    answered: db.prepare('UPDATE seen SET n = ? WHERE conversation = ? AND id = ?'),
    arrive: db.prepare(
      'INSERT INTO inbox (conversation, id, priority, awaited, at, message) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    meet: db.prepare(
      'INSERT INTO conversations (id, channel, updated_at, fence) SELECT ?, ?, ?, fence FROM erased WHERE true ON CONFLICT DO NOTHING',
    ),
    // CROSS JOIN keeps the order of the tables: along the index of urgency, up to the first that is free.
    next: db.prepare(`SELECT i.conversation FROM inbox i CROSS JOIN conversations c ON c.id = i.conversation
      WHERE c.leased_until <= ? ORDER BY i.priority * 10000 - i.at DESC, i.seq LIMIT 1`),
    oldest: db.prepare('SELECT seq, awaited, attempts, message FROM inbox WHERE conversation = ? ORDER BY seq LIMIT 1'),
    waits: db.prepare('SELECT 1 FROM inbox WHERE conversation = ? LIMIT 1'),
    take: db.prepare(`UPDATE conversations SET fence = fence + 1, leased_until = ?, holder = ? WHERE id = ? AND leased_until <= ?
      RETURNING fence, session`),
    // A message that was claimed before and that nobody gave back: its holder is gone, and with it who waited there.
    desert: db.prepare(`UPDATE inbox SET awaited = 0 WHERE conversation = ?1 AND awaited = 1
      AND EXISTS (SELECT 1 FROM conversations WHERE id = ?1 AND leased_until <= ?2 AND (holder IS NOT NULL OR leased_until = 0))`),
    stopWaiting: db.prepare('UPDATE inbox SET awaited = 0 WHERE conversation = ? AND id = ?'),
    awaited: db.prepare('SELECT awaited FROM inbox WHERE conversation = ? AND id = ?'),
    attempt: db.prepare('UPDATE inbox SET attempts = attempts + 1 WHERE seq = ?'),
    extend: db.prepare('UPDATE conversations SET leased_until = ? WHERE id = ? AND fence = ? AND leased_until > 0'),
    // The fence grows, so that who gave it back can not commit; no holder, so that the delay stays when its process ends.
    release: db.prepare(`UPDATE conversations SET leased_until = ?, fence = fence + 1, holder = NULL
      WHERE id = ? AND fence = ? AND leased_until > 0`),
    finish:
      db.prepare(`UPDATE conversations SET session = ?, customer = ?, entries = entries + 1, leased_until = 0, updated_at = ?
      WHERE id = ? AND fence = ? AND leased_until > 0 RETURNING entries`),
    leave: db.prepare('DELETE FROM inbox WHERE conversation = ? AND id = ?'),
    write: db.prepare(
      'INSERT INTO transcript (conversation, n, at, message, replies, said_by, trace) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    append: db.prepare('UPDATE conversations SET entries = entries + 1, updated_at = ? WHERE id = ? RETURNING entries'),
    read: db.prepare(
      'SELECT n, at, message, replies, said_by, trace FROM transcript WHERE conversation = ? AND n > ? ORDER BY n LIMIT ?',
    ),
    answer: db.prepare(`SELECT t.n, t.at, t.message, t.replies, t.said_by, t.trace,
      EXISTS (SELECT 1 FROM outbox o WHERE o.key = t.conversation || ' ' || t.n || '.answer') AS sent FROM seen s
      JOIN transcript t ON t.conversation = s.conversation AND t.n = s.n WHERE s.conversation = ? AND s.id = ?`),
    customer: db.prepare('SELECT context FROM customers WHERE id = ?'),
    keep: db.prepare(`INSERT INTO customers (id, context, updated_at) VALUES (?1, ?2, ?3)
      ON CONFLICT (id) DO UPDATE SET context = ?2, updated_at = ?3`),
    hit: db.prepare('INSERT INTO tries (key, at) VALUES (?, ?)'),
    count: db.prepare('SELECT count(*) AS n FROM tries WHERE key = ? AND at > ?'),
    clear: db.prepare('DELETE FROM tries WHERE key = ?'),
    optOut: db.prepare('INSERT INTO opted_out (recipient, at) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    optIn: db.prepare('DELETE FROM opted_out WHERE recipient = ?'),
    optedOut: db.prepare('SELECT 1 FROM opted_out WHERE recipient = ?'),
    forget: db.prepare('DELETE FROM tries WHERE key = ? AND at <= ?'),
  }
  const outbox = createOutbox(db, group, { lease, now })
  const addresses = createAddresses(db, group)
  const holders = createHolders(db)

  /** The conversation to claim next. When none is free, one may be held by a process that is gone. */
  function next(at: number): string | undefined {
    const free = () => (sql.next.get(at) as { conversation: string } | undefined)?.conversation
    return free() ?? (holders.free(at) ? free() : undefined)
  }

  function claim(conversation: string | undefined): Claim | undefined {
    const at = now()
    const id = conversation ?? next(at)
    if (id === undefined) return undefined
    const row = sql.oldest.get(id) as { seq: number; awaited: number; attempts: number; message: string } | undefined
    if (!row) return undefined
    if (row.attempts > 0 && row.awaited === 1 && sql.desert.run(id, at).changes > 0) row.awaited = 0
    const taken = sql.take.get(at + lease, holder, id, at) as { fence: number; session: string | null } | undefined
    if (!taken) return undefined
    sql.attempt.run(row.seq)
    return {
      conversation: id,
      fence: taken.fence,
      message: JSON.parse(row.message),
      awaited: row.awaited === 1,
      attempts: row.attempts,
      session: taken.session ? JSON.parse(taken.session) : undefined,
    }
  }

  const consent = (to: Address, allowed: boolean) =>
    allowed ? sql.optIn.run(recipientOf(to)) : sql.optOut.run(recipientOf(to), now())

  function commit(claim: Claim, outcome: Outcome): Committed | undefined {
    const at = now()
    const { conversation, fence } = claim
    const session = JSON.stringify(outcome.session)
    const done = sql.finish.get(session, outcome.session.customer ?? null, at, conversation, fence) as
      | { entries: number }
      | undefined
    if (!done) return undefined
    const n = done.entries
    const waiting = sql.awaited.get(conversation, claim.message.id) as { awaited: number } | undefined
    const sent = outcome.answer !== undefined && waiting?.awaited !== 1
    sql.leave.run(conversation, claim.message.id)
    sql.answered.run(n, conversation, claim.message.id)
    const trace = outcome.trace === undefined ? null : JSON.stringify(outcome.trace)
    sql.write.run(
      conversation,
      n,
      at,
      JSON.stringify(outcome.message),
      JSON.stringify(outcome.replies),
      'assistant',
      trace,
    )
    for (const [i, one] of (outcome.send ?? []).entries()) outbox.add(conversation, `${n}.${i}`, one)
    if (outcome.answer && sent) outbox.add(conversation, `${n}.answer`, outcome.answer)
    for (const id of outcome.said ?? []) outbox.take(id)
    if (outcome.consents !== undefined) consent(claim.message.from, outcome.consents)
    if (outcome.belongs) addresses.belong(claim.message, outcome.belongs.customer)
    if (outcome.customer) {
      const before = sql.customer.get(outcome.customer.id) as { context: string } | undefined
      const context = { ...(before ? JSON.parse(before.context) : {}), ...outcome.customer.changes }
      sql.keep.run(outcome.customer.id, JSON.stringify(context), at)
    }
    return { n, more: sql.waits.get(conversation) !== undefined, sent }
  }

  // Nobody waits out the lease of a process that was killed: whoever starts next clears it.
  group.run(() => holders.free(now())).catch(() => undefined)

  return {
    enqueue: (message, { priority = 0, awaited = false } = {}) => {
      const body = JSON.stringify(message)
      return group.run(() => {
        const { conversation, id } = message
        if (sql.see.run(conversation, id).changes === 0) return 'duplicate'
        const at = now()
        sql.meet.run(conversation, message.channel, at)
        sql.arrive.run(conversation, id, priority, awaited ? 1 : 0, at, body)
        addresses.hear(message, at)
        return 'new'
      })
    },
    claim: conversation => group.run(() => claim(conversation)),
    extend: ({ conversation, fence }) =>
      group.run(() => sql.extend.run(now() + lease, conversation, fence).changes === 1),
    commit: (held, outcome) => group.run(() => commit(held, outcome)),
    stopWaiting: (conversation, id) => group.run(() => sql.stopWaiting.run(conversation, id).changes === 1),
    release: ({ conversation, fence }, delay) =>
      group.run(() => void sql.release.run(delay > 0 ? now() + delay : 0, conversation, fence)),
    outbox,
    transcripts: {
      of: async (conversation, { after = 0, limit = 100 } = {}) =>
        (sql.read.all(conversation, after, limit) as EntryRow[]).map(toEntry),
      answerTo: async (conversation, messageId) => {
        const row = sql.answer.get(conversation, messageId) as (EntryRow & { sent: number }) | undefined
        return row && { ...toEntry(row), sent: row.sent === 1 }
      },
      append: (conversation, { replies, by, send }) =>
        group.run(() => {
          const at = now()
          const row = sql.append.get(at, conversation) as { entries: number } | undefined
          if (!row) throw new Error(`no conversation ${conversation}`)
          sql.write.run(conversation, row.entries, at, null, JSON.stringify(replies), by, null)
          if (send) outbox.add(conversation, `${row.entries}.said`, send)
          return row.entries
        }),
    },
    customers: {
      get: async id => {
        const row = sql.customer.get(id) as { context: string } | undefined
        return row && JSON.parse(row.context)
      },
    },
    conversations: createConversations(db, group),
    limits: {
      hit: (key, window) =>
        group.run(() => {
          const at = now()
          sql.forget.run(key, at - window)
          sql.hit.run(key, at)
          return (sql.count.get(key, at - window) as { n: number }).n
        }),
      count: async (key, window) => (sql.count.get(key, now() - window) as { n: number }).n,
      clear: key => group.run(() => void sql.clear.run(key)),
    },
    consents: {
      set: (to, allowed) => group.run(() => void consent(to, allowed)),
      allows: async to => sql.optedOut.get(recipientOf(to)) === undefined,
    },
    addresses,
    notices: createNotices(db, group, now, outbox.add),
    close: async () => {
      await group.settled()
      db.close()
    },
  }
}

type EntryRow = {
  n: number
  at: number
  message: string | null
  replies: string
  said_by: Entry['by']
  trace: string | null
}

const toEntry = (row: EntryRow): Entry => ({
  n: row.n,
  at: new Date(row.at).toISOString(),
  message: row.message ? (JSON.parse(row.message) as InboundMessage) : undefined,
  replies: JSON.parse(row.replies),
  by: row.said_by,
  trace: row.trace ? JSON.parse(row.trace) : undefined,
})
