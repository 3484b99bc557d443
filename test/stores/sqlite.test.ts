import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite.ts'
import { storeContract } from './contract.ts'
import { answerAll, idsOf, outcomeOf, range, textMessage } from './scene.ts'

const lease = 30_000

storeContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-store-'))
  let now = Date.parse('2026-05-04T10:00:00Z')
  const openOne = () => createSqliteStore({ path: join(folder, 'conversations.db'), lease, now: () => now })
  const stores = [openOne()]
  return {
    store: stores[0]!,
    lease,
    clock: {
      now: () => now,
      advance(milliseconds) {
        now += milliseconds
      },
    },
    async reopen() {
      stores.push(openOne())
      return stores.at(-1)!
    },
    async destroy() {
      for (const store of stores) await store.close()
      rmSync(folder, { recursive: true })
    },
  }
})

describe('a SQLite file', () => {
  let folder: string
  let path: string
  const children: ChildProcess[] = []

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aisle-store-'))
    path = join(folder, 'conversations.db')
  })
  afterEach(async () => {
    await Promise.all(children.splice(0).map(kill))
    rmSync(folder, { recursive: true })
  })

  function start(...task: string[]): ChildProcess {
    const child = spawn(process.execPath, [fileURLToPath(new URL('sqlite-child.ts', import.meta.url)), path, ...task], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    return child
  }

  /** Another process that has claimed a conversation and does not answer. */
  async function holder(conversation: string): Promise<ChildProcess> {
    const child = start('hold', conversation)
    const [said] = await once(child.stdout!, 'data')
    expect(String(said)).toBe('message-1\n')
    return child
  }

  test('what a killed process held is free as soon as another opens the file', async () => {
    const store = createSqliteStore({ path })
    await store.enqueue(textMessage('web:a', 'message-1'))
    const child = await holder('web:a')
    const meanwhile = createSqliteStore({ path })
    expect(await meanwhile.claim('web:a')).toBeUndefined()
    await kill(child)
    const next = createSqliteStore({ path })
    expect(await next.claim('web:a')).toMatchObject({ attempts: 1, message: { id: 'message-1' } })
    await Promise.all([store.close(), meanwhile.close(), next.close()])
  })

  test('a process that sweeps takes over from one that was killed, and not from one that lives', async () => {
    const store = createSqliteStore({ path })
    await store.enqueue(textMessage('web:a', 'message-1'))
    const child = await holder('web:a')
    expect(await store.claim()).toBeUndefined()
    await kill(child)
    expect(await answerAll(store)).toEqual(['message-1'])
    await store.close()
  })

  test('what this process number held in an earlier life is free', async () => {
    const before = createSqliteStore({ path })
    await before.enqueue(textMessage('web:a', 'message-1'))
    const held = (await before.claim('web:a'))!
    const file = new DatabaseSync(path)
    const { holder } = file.prepare('SELECT holder FROM conversations').get() as { holder: string }
    const [pid, started, host] = holder.split(' ')
    expect([Number(pid), host]).toEqual([process.pid, expect.any(String)])

    const hold = file.prepare('UPDATE conversations SET holder = ?')
    hold.run(`${pid} ${Number(started) - 60_000} another-machine`)
    expect(await before.claim()).toBeUndefined()
    hold.run(`${pid} ${Number(started) - 60_000} ${host}`)
    const now = (await before.claim())!
    expect(now.fence).toBeGreaterThan(held.fence)
    expect(await before.commit(held, outcomeOf(held))).toBeUndefined()
    file.close()
    await before.close()
  })

  test('three processes with the same messages, one of which is killed: each is answered once and in order', {
    timeout: 240_000,
  }, async () => {
    const workers = [start('hammer'), start('hammer'), start('hammer-and-die')]
    const ends = await Promise.all(workers.map(child => once(child, 'exit')))
    expect(ends).toEqual([
      [0, null],
      [0, null],
      [null, 'SIGKILL'],
    ])
    const store = createSqliteStore({ path })
    for (const i of range(6)) {
      const entries = await store.transcripts.of(`web:${i}`)
      expect(idsOf(entries)).toEqual(range(25).map(id => `message-${id}`))
    }
    await store.close()
  })

  test('after it was closed, a late write is refused and ends nobody', async () => {
    const store = createSqliteStore({ path })
    const begun = store.enqueue(textMessage('web:a', 'message-1'))
    await store.close()
    expect(await begun).toBe('new')
    await expect(store.enqueue(textMessage('web:a', 'message-2'))).rejects.toThrow('not open')
  })

  test('of an older Aisle is brought up to date, and keeps what it has', async () => {
    const before = createSqliteStore({ path })
    await before.enqueue(textMessage('web:a', 'message-1'))
    await before.close()
    const file = new DatabaseSync(path)
    file.exec('DROP TABLE addresses; DROP TABLE notices; PRAGMA user_version = 2')
    file.close()
    const store = createSqliteStore({ path })
    expect(await answerAll(store)).toEqual(['message-1'])
    expect(await store.notices.waiting()).toEqual([])
    expect(await store.addresses.of('maya')).toEqual([])
    await store.close()
  })

  test('of a newer Aisle is refused with the mend', () => {
    const file = new DatabaseSync(path)
    file.exec('PRAGMA user_version = 99')
    file.close()
    expect(() => createSqliteStore({ path })).toThrow(/newer Aisle \(schema 99.*update Aisle/)
  })
})

async function kill(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
