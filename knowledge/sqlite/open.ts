import { dirname, join } from 'node:path'
import type { Knowledge } from '../knowledge.ts'
import { productSearch } from '../product-search.ts'
import { type Recommender, recommender } from '../recommend/recommender.ts'
import { sizingOf } from '../sizing/advise.ts'
import { sqliteArticles } from './articles.ts'
import { sqliteCarts } from './carts.ts'
import { sqliteCatalogue } from './catalogue.ts'
import { sqliteCustomers } from './customers.ts'
import { openDatabase, type ShopDatabase } from './database.ts'
import { sqliteEvents } from './events.ts'
import { sqliteFits } from './fits.ts'
import { sqliteJournal } from './journal.ts'
import { orderChanges } from './order-changes.ts'
import { purchasesOf, sqliteOrders } from './orders.ts'
import { prepareSchema } from './schema.ts'
import { settingsOf } from './settings.ts'

export type SqliteOptions = {
  /** The clock of the journal and of return windows, for tests. */
  now?: () => Date
  /** Milliseconds to wait while another process writes; 5,000 unless told. */
  busyTimeout?: number
}

/** Knowledge that can also train what it recommends from. */
export type SqliteKnowledge = Knowledge & { recommend: Recommender }

/**
 * All that a shop knows, from one SQLite file (made if it is not there; ':memory:' for a passing one). Several processes
 * may have it open; each sees what another imported. @throws ServiceError when the file cannot be used
 */
export function openSqliteKnowledge(path: string, options: SqliteOptions = {}): SqliteKnowledge {
  const db = openDatabase(path, options.busyTimeout)
  prepareSchema(db)
  const settings = settingsOf(db)
  const now = options.now ?? (() => new Date())
  const catalogue = sqliteCatalogue(db, settings)
  const orders = { ...sqliteOrders(db), ...orderChanges(db, settings, now) }
  const customers = sqliteCustomers(db, now)
  const events = sqliteEvents(db)
  const recommend = recommender({
    catalogue,
    events,
    purchases: () => purchasesOf(db),
    modelPath: path === ':memory:' ? undefined : join(dirname(path), 'recommend.model'),
  })
  const knowledge: SqliteKnowledge = {
    get shop() {
      return settings.read('shop')
    },
    get policy() {
      return settings.read('policy')
    },
    catalogue,
    search: productSearch(catalogue, path === ':memory:' ? undefined : `${path}.search`),
    orders,
    customers,
    sizing: sizingOf({ catalogue, customers, orders, fits: sqliteFits(db) }),
    articles: sqliteArticles(db, settings),
    carts: sqliteCarts(db, now),
    journal: sqliteJournal(db, now),
    events,
    recommend,
    async close() {
      await recommend.close()
      events.close()
      db.close()
    },
  }
  databases.set(knowledge, db)
  return knowledge
}

const databases = new WeakMap<Knowledge, ShopDatabase>()

/** The file behind knowledge that `openSqliteKnowledge` opened: what import and export work on. */
export function databaseOf(knowledge: Knowledge): ShopDatabase {
  const db = databases.get(knowledge)
  if (!db) throw new Error('only knowledge opened by openSqliteKnowledge has a database')
  return db
}
