import type { Product } from '../catalogue.ts'
import type { ShopEvent } from '../events.ts'
import { normaliseOrderNumber } from '../orders.ts'
import { saveArticle } from '../sqlite/articles.ts'
import { productByVariant, type Saved, saveProduct } from '../sqlite/catalogue.ts'
import { readCustomer, saveCustomer } from '../sqlite/customers.ts'
import type { ShopDatabase } from '../sqlite/database.ts'
import { prepareEvents, saveEvent } from '../sqlite/events.ts'
import { saveFit } from '../sqlite/fits.ts'
import { saveOrder } from '../sqlite/orders.ts'
import type { Versioned } from '../sqlite/settings.ts'
import { completeOrder } from './complete-order.ts'
import { formats } from './format.ts'
import type { DateShift } from './shift-dates.ts'
import { type Validated, validate } from './validate.ts'

/** How the records of one kind are checked and saved. */
export type RecordKind<T> = {
  check(value: unknown): Validated<T>
  save(record: T): Saved
  /** Two records with the same key in a file: the second is a duplicate. */
  key(record: T): string
  /** The index that is behind once a record has changed. */
  version?: Versioned
}

const maxCached = 20_000

/** The kinds of records of a shop, in the order in which they are imported: what others name comes first. */
export function recordKinds(db: ShopDatabase, currency: string, shift: DateShift) {
  const format = formats(currency)
  prepareEvents(db)
  const byId = ({ id }: { id: string }): string => id
  const products: RecordKind<Product> = {
    check: value => validate(format.product, value),
    save: product => saveProduct(db, shift.product(product)),
    key: byId,
    version: 'catalogue',
  }
  const known = {
    customer: cached(id => readCustomer(db, id)),
    productByVariant: cached(id => productByVariant(db, id)),
  }
  return {
    products,
    customers: {
      check: value => validate(format.customer, value),
      save: customer => saveCustomer(db, shift.customer(customer)),
      key: byId,
    } satisfies RecordKind<Parameters<typeof saveCustomer>[1]>,
    articles: {
      check: value => validate(format.article, value),
      save: article => saveArticle(db, article),
      key: byId,
      version: 'articles',
    } satisfies RecordKind<Parameters<typeof saveArticle>[1]>,
    orders: {
      check(value) {
        const read = validate(format.order, value)
        if (!read.good) return read
        const whole = completeOrder(read.record, known, currency)
        return whole.good ? { ...whole, warnings: [...read.warnings, ...whole.warnings] } : whole
      },
      save: order => saveOrder(db, shift.order(order)),
      key: order => normaliseOrderNumber(order.id),
    } satisfies RecordKind<Parameters<typeof saveOrder>[1]>,
    fits: {
      check: value => validate(format.fit, value),
      save: fit => saveFit(db, fit),
      key: ({ customer, product, size }) => JSON.stringify([customer, product, size]),
      version: 'fits',
    } satisfies RecordKind<Parameters<typeof saveFit>[1]>,
    events: {
      check: value => validate(format.event, value),
      save: event => saveEvent(db, shift.event(event)),
      key: ({ customer, product, type, at }) => JSON.stringify([customer, product, type, at]),
    } satisfies RecordKind<ShopEvent>,
  }
}

/** A lookup that remembers, for orders name the same things again and again. */
function cached<T>(look: (id: string) => T): (id: string) => T {
  const found = new Map<string, T>()
  return id => {
    let value = found.get(id)
    if (value === undefined) {
      value = look(id)
      if (found.size >= maxCached) found.clear()
      found.set(id, value)
    }
    return value
  }
}
