import type { Events, ShopEvent } from '../events.ts'
import { ServiceError } from '../knowledge.ts'
import type { Saved } from './catalogue.ts'
import type { Row, ShopDatabase } from './database.ts'

const mostOfOne = 10_000
const pageSize = 5_000
const mostNoted = 500

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
export function sqliteEvents(db: ShopDatabase): Events & { close(): void } {
  prepareEvents(db)
  let noted: ShopEvent[] = []
  let timer: NodeJS.Timeout | undefined

  /** What was noted is written in one go: a commit to disk costs more than all the rest of it. */
  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    const events = noted
    noted = []
    if (events.length > 0)
      db.transaction(() => {
        for (const event of events) saveEvent(db, event)
      })
  }

  return {
    async record(event) {
      saveEvent(db, event)
    },
    note(events) {
      noted.push(...events)
      if (noted.length >= mostNoted) flush()
      timer ??= setTimeout(() => quietly(flush), 1_000).unref()
    },
    async ofCustomer(customer) {
      flush()
      return db
        .all(
          'SELECT document FROM events WHERE customer = ? ORDER BY at DESC, sequence DESC LIMIT ?',
          customer,
          mostOfOne,
        )
        .reverse()
        .map(eventOf)
    },
    since(after) {
      flush()
      return eventsSince(db, after)
    },
    latest() {
      flush()
      return Number(db.get('SELECT max(sequence) AS last FROM events')?.last ?? 0)
    },
    close: () => quietly(flush),
  }
}

/** Statistics are not worth a process: what cannot be written now is lost. */
function quietly(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
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
