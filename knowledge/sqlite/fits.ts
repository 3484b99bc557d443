import type { FitRecord } from '../sizing/from-others.ts'
import type { Saved } from './catalogue.ts'
import type { Row, ShopDatabase } from './database.ts'
import { versionOf } from './settings.ts'

/** The latest that are learned from: more say little new, and would hold up the first who asks for a second. */
const maxFits = 100_000

/** How things fit those who wore them, in a shop's file. */
export const sqliteFits = (db: ShopDatabase) => ({
  all: async (): Promise<FitRecord[]> =>
    db
      .all('SELECT customer, product_id, size, fit FROM fits ORDER BY sequence DESC LIMIT ?', maxFits)
      .reverse()
      .map(fitOf),
  ofCustomer: async (id: string): Promise<FitRecord[]> =>
    db
      .all('SELECT customer, product_id, size, fit FROM fits WHERE customer = ? ORDER BY sequence DESC LIMIT 100', id)
      .map(fitOf),
  version: async (): Promise<string> => String(versionOf(db, 'fits')),
})

/** Every record in the order they came. */
export function* allFits(db: ShopDatabase): Generator<FitRecord> {
  for (const row of db.all('SELECT customer, product_id, size, fit FROM fits ORDER BY sequence')) yield fitOf(row)
}

/** Adds or replaces what a customer said of a product in a size. */
export function saveFit(db: ShopDatabase, { customer, product, size, fit }: FitRecord): Saved {
  if (!db.get('SELECT 1 FROM products WHERE id = ?', product))
    return { conflict: `no product "${product}" in the catalogue`, path: 'product' }
  const changed = db.run(
    `INSERT INTO fits (customer, product_id, size, fit) VALUES (?, ?, ?, ?)
     ON CONFLICT (customer, product_id, size) DO UPDATE SET fit = excluded.fit WHERE fit <> excluded.fit`,
    customer,
    product,
    size,
    fit,
  )
  return changed ? 'changed' : 'same'
}

const fitOf = ({ customer, product_id, size, fit }: Row): FitRecord =>
  ({ customer, product: product_id, size, fit }) as FitRecord
