import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { policySchema } from '../policy.ts'
import type { ShopDatabase } from '../sqlite/database.ts'
import { writeSetting } from '../sqlite/settings.ts'
import { importRecords, type OnProgress, type SourceRecord } from './import-records.ts'
import { type RecordKind, recordKinds } from './record-kinds.ts'
import type { FileReport } from './report.ts'
import { dateShift } from './shift-dates.ts'
import { customerFromTau, orderFromTau, productFromTau, tauOrder, tauProduct, tauUser } from './tau-format.ts'
import { validate } from './validate.ts'

/** The policy that τ-bench gives to its agents, as data. */
const policy: z.input<typeof policySchema> = {
  signIn: { methods: ['email', 'name-postal-code'] },
  cancel: {
    statuses: ['pending'],
    reasons: [
      { id: 'no longer needed', words: ['not needed any more', 'changed my mind', 'do not want it'] },
      { id: 'ordered by mistake', words: ['by accident', 'wrong order', 'did not mean to order it'] },
    ],
  },
  change: {
    address: { statuses: ['pending'] },
    // Its tool changes only an order that has a single payment.
    payment: { statuses: ['pending'], once: true },
    items: { statuses: ['pending'], once: true, closes: true },
  },
  returns: { statuses: ['delivered'], oncePerOrder: true, refundTo: ['original', 'gift-card'] },
  exchange: { statuses: ['delivered'], oncePerOrder: true, sameVariant: 'never' },
  refundDays: { 'gift-card': [0, 0], default: [5, 7] },
}

const files = ['products.json', 'users.json', 'orders.json']
const sniffed = 64 * 1024

/** Whether a folder holds the retail shop of τ-bench: objects keyed by id, where Aisle has lists. */
export function isTau(folder: string): boolean {
  if (!files.every(file => existsSync(join(folder, file)))) return false
  const file = openSync(join(folder, 'products.json'), 'r')
  try {
    const start = Buffer.alloc(sniffed)
    const text = start.toString('utf8', 0, readSync(file, start))
    return text.trimStart().startsWith('{') && text.includes('"product_id"')
  } finally {
    closeSync(file)
  }
}

/** Imports the retail shop of τ-bench. Its orders have no dates: the last that a user lists is taken for the newest. */
export async function importTau(db: ShopDatabase, folder: string, onProgress?: OnProgress): Promise<FileReport[]> {
  db.transaction(() => {
    writeSetting(db, 'shop', {
      name: 'Retail',
      currency: 'USD',
      locales: ['en-US'],
      timeZone: 'America/New_York',
      country: 'US',
    })
    writeSetting(db, 'policy', policySchema.parse(policy))
  })
  const kinds = recordKinds(db, 'USD', dateShift(undefined, new Date()))
  const importAll = <S, T>(
    file: string,
    shape: z.ZodType<S>,
    convert: (value: S) => unknown,
    kind: RecordKind<T>,
    order = same,
  ) => importRecords(db, file, fromTau(kind, shape, convert), order(recordsOf(join(folder, file))), onProgress)

  const places = listedPlaces(join(folder, 'users.json'))
  const asListed = (records: SourceRecord[]): SourceRecord[] =>
    records.sort((a, b) => (places.get(a.place.id ?? '') ?? 0) - (places.get(b.place.id ?? '') ?? 0))
  return [
    await importAll('products.json', tauProduct, productFromTau, kinds.products),
    await importAll('users.json', tauUser, customerFromTau, kinds.customers),
    await importAll('orders.json', tauOrder, orderFromTau, kinds.orders, asListed),
  ]
}

const same = (records: SourceRecord[]): SourceRecord[] => records

const fromTau = <S, T>(kind: RecordKind<T>, shape: z.ZodType<S>, convert: (value: S) => unknown): RecordKind<T> => ({
  ...kind,
  check(value) {
    const read = validate(shape, value)
    return read.good ? kind.check(convert(read.record)) : read
  },
})

/** The records of a file that is one object keyed by id. */
function recordsOf(path: string): SourceRecord[] {
  try {
    const all: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'))
    return Object.entries(all).map(([id, value], record) => ({ place: { record, id }, value }))
  } catch (error) {
    return [{ place: { line: 1 }, fault: `not JSON: ${(error as Error).message}` }]
  }
}

/** Where each order stands in its user's own list. */
function listedPlaces(path: string): Map<string, number> {
  const places = new Map<string, number>()
  for (const read of recordsOf(path)) {
    if (read.fault !== undefined) continue
    const user = tauUser.safeParse(read.value)
    for (const [place, order] of user.data?.orders.entries() ?? []) places.set(order, place)
  }
  return places
}
