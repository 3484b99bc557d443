import type { ShopDatabase } from './database.ts'

/** What a change under this key did, if it was made for this customer. */
export function resultOf<T>(db: ShopDatabase, customerId: string, key: string): T | undefined {
  const row = db.get('SELECT result FROM changes WHERE key = ? AND customer_id = ?', key, customerId)
  return row && JSON.parse(row.result as string)
}

/** Keeps what a change did. @throws ServiceError when the key is taken, even by somebody else: nothing is done twice */
export const saveResult = (db: ShopDatabase, customerId: string, key: string, result: object, now: Date): number =>
  db.run(
    'INSERT INTO changes (key, customer_id, result, at) VALUES (?, ?, ?, ?)',
    key,
    customerId,
    JSON.stringify(result),
    now.toISOString(),
  )
