import type { DatabaseSync } from 'node:sqlite'
import type { InboundMessage } from '../../../channels/message.ts'
import type { Addresses } from '../store.ts'
import type { GroupCommit } from './group-commit.ts'
import { recipientOf } from './outbox.ts'

type Row = { address: string; conversation: string; heard_at: number }

/** Where people were last heard. `hear` and `belong` are parts of a write that is under way. */
export function createAddresses(
  db: DatabaseSync,
  group: GroupCommit,
): Addresses & { hear(message: InboundMessage, at: number): void; belong(message: InboundMessage, to?: string): void } {
  const sql = {
    hear: db.prepare(`INSERT INTO addresses (recipient, address, conversation, heard_at) VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (recipient) DO UPDATE SET address = ?2, conversation = ?3, heard_at = ?4`),
    belong: db.prepare('UPDATE addresses SET customer = ? WHERE recipient = ?'),
    // Whoever is just answering there cannot commit what they know of who was there before.
    begin: db.prepare(`UPDATE conversations SET session = NULL, customer = NULL, fence = fence + 1
      WHERE id IN (SELECT conversation FROM addresses WHERE recipient = ?)`),
    of: db.prepare('SELECT * FROM addresses WHERE customer = ? ORDER BY heard_at DESC, recipient'),
  }
  return {
    leave: to =>
      group.run(() => {
        sql.begin.run(recipientOf(to))
        sql.belong.run(null, recipientOf(to))
      }),
    hear: ({ from, conversation }, at) => void sql.hear.run(recipientOf(from), JSON.stringify(from), conversation, at),
    belong: ({ from }, customer) => void sql.belong.run(customer ?? null, recipientOf(from)),
    of: async customer =>
      (sql.of.all(customer) as Row[]).map(row => ({
        to: JSON.parse(row.address),
        conversation: row.conversation,
        heardAt: new Date(row.heard_at).toISOString(),
      })),
  }
}
