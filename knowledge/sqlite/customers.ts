import type { AddressChange, CustomerRecord, Customers } from '../customers.ts'
import { foldName, foldPostalCode } from '../fold.ts'
import type { Saved } from './catalogue.ts'
import type { Row, ShopDatabase } from './database.ts'
import { resultOf, saveResult } from './done.ts'

/** Two prove already that nobody is proven; the rest need not be read. */
const maxNamesakes = 10
const pageSize = 500

/** The customers of a shop's file. @param now the clock of changes */
export const sqliteCustomers = (db: ShopDatabase, now: () => Date): Customers => ({
  customer: async id => readCustomer(db, id),
  byEmail: async email => customerOf(db.get('SELECT document FROM customers WHERE email = ?', emailKey(email))),
  byNameAndPostalCode: async (first, last, postalCode) =>
    db
      .all(
        'SELECT document FROM customers WHERE name = ? AND postal_code = ? ORDER BY sequence LIMIT ?',
        nameKey(first, last),
        foldPostalCode(postalCode),
        maxNamesakes,
      )
      .map(row => customerOf(row)!),
  changeAddress: async (customerId, address, key) =>
    db.transaction(() => {
      const done = resultOf<AddressChange>(db, customerId, key)
      if (done) return done
      const customer = readCustomer(db, customerId)
      if (!customer) return undefined
      saveCustomer(db, { ...customer, address })
      const result = { before: customer.address, after: address }
      saveResult(db, customerId, key, result, now())
      return result
    }),
})

/** Every customer in the order they came, a page in memory at a time. */
export function* allCustomers(db: ShopDatabase): Generator<CustomerRecord> {
  for (let after = 0; ; ) {
    const page = db.all(
      'SELECT sequence, document FROM customers WHERE sequence > ? ORDER BY sequence LIMIT ?',
      after,
      pageSize,
    )
    for (const row of page) yield customerOf(row)!
    if (page.length < pageSize) return
    after = Number(page.at(-1)!.sequence)
  }
}

export const readCustomer = (db: ShopDatabase, id: string): CustomerRecord | undefined =>
  customerOf(db.get('SELECT document FROM customers WHERE id = ?', id))

/** Adds or replaces a customer. An address of somebody else's is a conflict: it would sign in the wrong person. */
export function saveCustomer(db: ShopDatabase, customer: CustomerRecord): Saved {
  const email = emailKey(customer.email)
  const owner = db.get('SELECT id FROM customers WHERE email = ?', email)?.id
  if (owner !== undefined && owner !== customer.id)
    return { conflict: `the address is customer "${owner}"'s already`, path: 'email' }
  const changed = db.run(
    `INSERT INTO customers (id, email, name, postal_code, document) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET email = excluded.email, name = excluded.name, postal_code = excluded.postal_code,
       document = excluded.document WHERE document <> excluded.document`,
    customer.id,
    email,
    nameKey(customer.name.first, customer.name.last),
    foldPostalCode(customer.address.postalCode),
    JSON.stringify(customer),
  )
  return changed ? 'changed' : 'same'
}

const emailKey = (email: string): string => email.trim().toLowerCase()
const nameKey = (first: string, last: string): string => `${foldName(first)} ${foldName(last)}`
const customerOf = (row: Row | undefined): CustomerRecord | undefined => row && JSON.parse(row.document as string)
