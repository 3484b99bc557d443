import type { Shop } from '../knowledge.ts'
import { type Policy, policySchema } from '../policy.ts'
import type { ShopDatabase } from './database.ts'

/** What a file says before anything was imported into it. */
const newShop: Shop = { name: 'Aisle shop', currency: 'EUR', locales: ['en'], timeZone: 'UTC', country: 'US' }

type SettingKind = { shop: Shop; policy: Policy; synonyms: Record<string, string> }

/** The settings of the shop, read afresh when the file changed: an import in another process is seen at once. */
export type Settings = { read<K extends keyof SettingKind>(kind: K): SettingKind[K] }

export function settingsOf(db: ShopDatabase): Settings {
  const initial: SettingKind = { shop: newShop, policy: policySchema.parse({}), synonyms: {} }
  const known = new Map<string, { text: string; value: unknown }>()
  return {
    read(kind) {
      const text = readMeta(db, kind)
      if (text === undefined) return initial[kind]
      const before = known.get(kind)
      if (before?.text === text) return before.value as SettingKind[typeof kind]
      // A policy that was stored by an earlier version of Aisle lacks what this one added.
      const value = kind === 'policy' ? policySchema.parse(JSON.parse(text)) : JSON.parse(text)
      known.set(kind, { text, value })
      return value
    },
  }
}

/** @returns whether anything changed */
export const writeSetting = <K extends keyof SettingKind>(db: ShopDatabase, kind: K, value: SettingKind[K]): boolean =>
  writeMeta(db, kind, JSON.stringify(value))

export type Versioned = 'catalogue' | 'stock' | 'articles' | 'fits'

export const versionOf = (db: ShopDatabase, what: Versioned): number => Number(readMeta(db, `${what}.version`) ?? 0)

/** Tells the indexes of every process that they are behind. */
export const bumpVersion = (db: ShopDatabase, what: Versioned): boolean =>
  writeMeta(db, `${what}.version`, String(versionOf(db, what) + 1))

const readMeta = (db: ShopDatabase, key: string): string | undefined =>
  db.get('SELECT value FROM meta WHERE key = ?', key)?.value as string | undefined

const writeMeta = (db: ShopDatabase, key: string, value: string): boolean =>
  db.run(
    `INSERT INTO meta (key, value) VALUES (?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
    key,
    value,
  ) > 0
