import type { Events, ShopEvent } from '../events.ts'
import type { Saved } from './catalogue.ts'
import type { Row, ShopDatabase } from './database.ts'

const mostOfOne = 10_000
const pageSize = 5_000

/** The table is made where it is missing, so that files from before events need no new layout. */
const table = `
  CREATE TABLE IF NOT EXISTS events (
    sequence INTEGER PRIMARY KEY,
    customer TEXT NOT NULL,
    product TEXT NOT NULL,
    type TEXT NOT NULL,
    at TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (customer, product, type, at)
  ) STRICT;
`

/** The events of a shop's file. Customers and products need not be known: shops drop products that were once viewed. */
export function sqliteEvents(db: ShopDatabase): Events {
  prepareEvents(db)
  return {
    async record(event) {
      saveEvent(db, event)
    },
    ofCustomer: async customer =>
      db
        .all(
          'SELECT document FROM events WHERE customer = ? ORDER BY at DESC, sequence DESC LIMIT ?',
          customer,
          mostOfOne,
        )
        .reverse()
        .map(eventOf),
    since: after => eventsSince(db, after),
    latest: () => Number(db.get('SELECT max(sequence) AS last FROM events')?.last ?? 0),
  }
}

export const prepareEvents = (db: ShopDatabase): void => db.exec(table)

/** Every event after a number, a page in memory at a time. */
export function* eventsSince(db: ShopDatabase, after: number): Generator<ShopEvent & { sequence: number }> {
  for (let last = after; ; ) {
    const page = db.all(
      'SELECT sequence, document FROM events WHERE sequence > ? ORDER BY sequence LIMIT ?',
      last,
      pageSize,
    )
    for (const row of page) yield { ...eventOf(row), sequence: Number(row.sequence) }
    if (page.length < pageSize) return
    last = Number(page.at(-1)!.sequence)
  }
}

/** Adds an event. */
export function saveEvent(db: ShopDatabase, event: ShopEvent): Saved {
  const { customer, product, type, at } = event
  const changed = db.run(
    'INSERT INTO events (customer, product, type, at, document) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    customer,
    product,
    type,
    at,
    JSON.stringify(event),
  )
  return changed ? 'changed' : 'same'
}

const eventOf = (row: Row): ShopEvent => JSON.parse(row.document as string)
