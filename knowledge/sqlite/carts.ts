import { type Cart, type CartOwner, type Carts, changed, emptyCart, merged } from '../carts.ts'
import type { ShopDatabase } from './database.ts'

/** Beside the shop's own tables: a shop that is imported anew keeps its customers' carts. */
const layout = `
  CREATE TABLE IF NOT EXISTS carts (owner TEXT PRIMARY KEY, document TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS cart_changes (key TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

/** Carts in a shop's file. @param now the clock, for tests */
export function sqliteCarts(db: ShopDatabase, now: () => Date): Carts {
  db.exec(layout)
  const read = (owner: string): Cart => {
    const row = db.get('SELECT document FROM carts WHERE owner = ?', owner)
    return row ? JSON.parse(row.document as string) : emptyCart
  }
  const write = (owner: string, cart: Cart): Cart => {
    db.run(
      `INSERT INTO carts (owner, document, at) VALUES (?, ?, ?)
       ON CONFLICT (owner) DO UPDATE SET document = excluded.document, at = excluded.at`,
      owner,
      JSON.stringify(cart),
      now().toISOString(),
    )
    return cart
  }
  return {
    of: async owner => read(nameOf(owner)),
    change: async (owner, change, key) =>
      db.transaction(() => {
        const first = db.run(
          'INSERT INTO cart_changes (key, at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING',
          key,
          now().toISOString(),
        )
        const cart = read(nameOf(owner))
        return first > 0 ? write(nameOf(owner), changed(cart, change)) : cart
      }),
    merge: async (conversation, customer) =>
      db.transaction(() => {
        const brought = read(nameOf({ conversation }))
        const own = read(nameOf({ customer }))
        if (brought.items.length === 0 && brought.saved.length === 0) return own
        db.run('DELETE FROM carts WHERE owner = ?', nameOf({ conversation }))
        return write(nameOf({ customer }), merged(own, brought))
      }),
  }
}

const nameOf = (owner: CartOwner) =>
  'customer' in owner ? `customer ${owner.customer}` : `conversation ${owner.conversation}`
