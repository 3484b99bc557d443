import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { ServiceError } from '../knowledge.ts'

export type Row = Record<string, null | number | bigint | string | Uint8Array>

/** The open file of a shop. Everything that SQLite refuses (busy, full, damaged) is thrown as a ServiceError. */
export type ShopDatabase = {
  path: string
  get(sql: string, ...values: SQLInputValue[]): Row | undefined
  all(sql: string, ...values: SQLInputValue[]): Row[]
  /** @returns how many rows changed */
  run(sql: string, ...values: SQLInputValue[]): number
  exec(sql: string): void
  /** All of it or nothing; `work` may be asynchronous when nobody else uses this connection meanwhile. */
  transaction<T>(work: () => T): T
  close(): void
}

/** Opens a shop's file (and makes its folder), several processes at a time if need be. @param busyTimeout ms to wait for another writer */
export function openDatabase(path: string, busyTimeout = 5_000): ShopDatabase {
  if (path !== ':memory:') guard(() => mkdirSync(dirname(path), { recursive: true }))
  const file = guard(() => new DatabaseSync(path, { timeout: busyTimeout, enableForeignKeyConstraints: true }))
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    let statement = statements.get(sql)
    if (!statement) {
      statement = file.prepare(sql)
      statements.set(sql, statement)
    }
    return statement
  }
  const exec = (sql: string): void => guard(() => file.exec(sql))
  if (path !== ':memory:') exec('PRAGMA journal_mode = WAL')
  exec('PRAGMA synchronous = FULL')
  return {
    path,
    exec,
    get: (sql, ...values) => guard(() => prepared(sql).get(...values)),
    all: (sql, ...values) => guard(() => prepared(sql).all(...values)),
    run: (sql, ...values) => guard(() => Number(prepared(sql).run(...values).changes)),
    transaction(work) {
      exec('BEGIN IMMEDIATE')
      const commit = <R>(result: R): R => {
        exec('COMMIT')
        return result
      }
      const undo = (error: unknown): never => {
        // SQLite has rolled back by itself after some errors (disk full).
        if (file.isTransaction) file.exec('ROLLBACK')
        throw error
      }
      try {
        const result = work()
        return result instanceof Promise ? (result.then(commit).catch(undo) as typeof result) : commit(result)
      } catch (error) {
        return undo(error)
      }
    },
    close() {
      statements.clear()
      if (file.isOpen) file.close()
    },
  }
}

function guard<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new ServiceError('shop database', error instanceof Error ? error.message : String(error), { cause: error })
  }
}
