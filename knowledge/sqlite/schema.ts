import { ServiceError } from '../knowledge.ts'
import type { ShopDatabase } from './database.ts'

/**
 * A record is kept whole, as JSON in `document`; the other columns are what it is found by. `sequence` is the order in
 * which the shop lists its records, and survives an update.
 */
const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE products (sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL) STRICT;
  CREATE TABLE variants (
    id TEXT PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX variants_of_product ON variants (product_id);

  CREATE TABLE customers (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX customers_by_name ON customers (name, postal_code);

  CREATE TABLE orders (
    sequence INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    customer_id TEXT NOT NULL REFERENCES customers (id),
    placed INTEGER,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX orders_of_customer ON orders (customer_id, placed, sequence);

  CREATE TABLE articles (sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL) STRICT;

  CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    conversation TEXT NOT NULL,
    at TEXT NOT NULL,
    entry TEXT NOT NULL
  ) STRICT;
  CREATE INDEX journal_of_conversation ON journal (conversation, sequence);
`

const current = 1

/** Lays out a new file, or checks that this version of Aisle can read it. */
export function prepareSchema(db: ShopDatabase): void {
  if (schemaVersion(db) === current) return
  db.transaction(() => {
    // Read again: another process may have laid it out while this one waited for the lock.
    const version = schemaVersion(db)
    if (version === current) return
    if (version !== 0)
      throw new ServiceError(
        'shop database',
        `${db.path} has layout ${version}, this version of Aisle reads ${current}`,
      )
    db.exec(tables)
    db.exec(`PRAGMA user_version = ${current}`)
  })
}

const schemaVersion = (db: ShopDatabase): number => Number(db.get('PRAGMA user_version')?.user_version)
