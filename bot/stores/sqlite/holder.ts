import { hostname } from 'node:os'
import type { DatabaseSync } from 'node:sqlite'

/** This process in this life: a container that starts again often has the same number as before. */
const started = Math.round(Date.now() - process.uptime() * 1000)

/** What is written beside a lease that this process takes. */
export const holder = `${process.pid} ${started} ${hostname()}`

/** Frees conversations whose holder was killed, so that nobody waits until the lease ends. */
export function createHolders(db: DatabaseSync): { free(at: number): boolean } {
  const sql = {
    busy: db.prepare(`SELECT DISTINCT c.holder FROM inbox i CROSS JOIN conversations c ON c.id = i.conversation
      WHERE c.leased_until > ? AND c.holder IS NOT NULL`),
    free: db.prepare(`UPDATE conversations SET leased_until = 0, holder = NULL
      WHERE holder = ? AND leased_until > 0 AND id IN (SELECT conversation FROM inbox)`),
  }
  return {
    free(at) {
      const gone = (sql.busy.all(at) as { holder: string }[]).filter(row => isGone(row.holder))
      for (const row of gone) sql.free.run(row.holder)
      return gone.length > 0
    },
  }
}

/** Whether a holder is certainly dead. One on another machine or in another container can not be seen from here. */
export function isGone(other: string): boolean {
  const [pid, start, ...host] = other.split(' ')
  if (host.join(' ') !== hostname()) return false
  // The start is reckoned from two clocks, so two threads of one process may differ by a little.
  if (Number(pid) === process.pid) return Math.abs(Number(start) - started) > 1000
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
