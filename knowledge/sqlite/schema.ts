import { ServiceError } from '../knowledge.ts'
import type { ShopDatabase } from './database.ts'

/**
 * A record is kept whole, as JSON in `document`; the other columns are what it is found by. `sequence` is the order in
 * which the shop lists its records, and survives an update.
 */
const first = `
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

/** What was done under which key, so that it is done once. */
const changes = `
  CREATE TABLE changes (
    key TEXT PRIMARY KEY,
    customer_id TEXT NOT NULL,
    result TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`

/** What customers said of how a product fits in a size. A customer may be a pseudonym of the shop's. */
const fits = `
  CREATE TABLE fits (
    sequence INTEGER PRIMARY KEY,
    customer TEXT NOT NULL,
    product_id TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    size TEXT NOT NULL,
    fit TEXT NOT NULL,
    UNIQUE (customer, product_id, size)
  ) STRICT;
`

/** The version of the catalogue that each product came with, so that indexes can catch up; older ones are not in it. */
const productChanges = `
  CREATE TABLE product_changes (product_id TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX product_changes_by_version ON product_changes (version);
`

/** The steps from one layout to the next; a file of layout 1 has had the first. */
const steps = [first, changes, fits, productChanges]
const current = steps.length

/** Lays out a new file, and brings one of an earlier version of Aisle up to this one with all that is in it. */
export function prepareSchema(db: ShopDatabase): void {
  if (schemaVersion(db) === current) return
  db.transaction(() => {
    // Read again: another process may have laid it out while this one waited for the lock.
    const version = schemaVersion(db)
    if (version === current) return
    if (version > current)
      throw new ServiceError(
        'shop database',
        `${db.path} has layout ${version}, this version of Aisle reads ${current}`,
      )
    for (const step of steps.slice(version)) db.exec(step)
    db.exec(`PRAGMA user_version = ${current}`)
  })
}

const schemaVersion = (db: ShopDatabase): number => Number(db.get('PRAGMA user_version')?.user_version)
