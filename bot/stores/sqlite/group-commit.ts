import type { DatabaseSync } from 'node:sqlite'

/**
 * Runs writes that arrive in the same moment in one transaction, so that durability costs one fsync per group and not
 * one per write. Each write either happens wholly or throws; one that throws does not take the others with it.
 */
export type GroupCommit = {
  run<T>(write: () => T): Promise<T>
  /** Resolves when all that was given is on disk. */
  settled(): Promise<void>
}

type Waiting = { write: () => unknown; resolve: (value: unknown) => void; reject: (error: unknown) => void }

export function createGroupCommit(db: DatabaseSync): GroupCommit {
  let waiting: Waiting[] = []
  let scheduled = false
  const idle: (() => void)[] = []

  function flush() {
    scheduled = false
    const group = waiting
    waiting = []
    write(db, group)
    if (waiting.length === 0) for (const done of idle.splice(0)) done()
  }

  return {
    run<T>(write: () => T) {
      return new Promise<T>((resolve, reject) => {
        waiting.push({ write, resolve: resolve as (value: unknown) => void, reject })
        if (!scheduled) {
          scheduled = true
          // After this phase of I/O: whatever else arrived in it joins the group.
          setImmediate(flush)
        }
      })
    },
    settled: () => (scheduled ? new Promise(resolve => idle.push(resolve)) : Promise.resolve()),
  }
}

function write(db: DatabaseSync, group: Waiting[]) {
  try {
    db.exec('BEGIN IMMEDIATE')
  } catch (error) {
    // Locked for too long, or closed: no fault of theirs, and none would fare better alone.
    for (const one of group) one.reject(error)
    return
  }
  try {
    const results = group.map(one => one.write())
    db.exec('COMMIT')
    for (const [i, one] of group.entries()) one.resolve(results[i])
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    if (group.length === 1) group[0]!.reject(error)
    // One of them failed and took the transaction along: each on its own, so that only the guilty one fails.
    else for (const one of group) write(db, [one])
  }
}
