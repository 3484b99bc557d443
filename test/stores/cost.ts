// What a turn costs in the SQLite store: node test/stores/cost.ts [turns] [group]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newSession } from '../../bot/session.ts'
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite.ts'
import { outcomeOf, textMessage } from './scene.ts'

const turns = Number(process.argv[2] ?? 64_000)
const group = Number(process.argv[3] ?? 64)
const folder = mkdtempSync(join(tmpdir(), 'aisle-cost-'))
const store = createSqliteStore({ path: join(folder, 'conversations.db') })
const session = newSession('en', new Date(0).toISOString())

async function turn(round: number, one: number) {
  const message = textMessage(`web:${one}`, `message-${round}`)
  const stored = store.enqueue(message, { awaited: true })
  const claim = (await store.claim(message.conversation))!
  await stored
  await store.commit(claim, outcomeOf(claim, { session: { ...session, misses: round } }))
}

const cpu = process.cpuUsage()
const began = performance.now()
for (let round = 0; round < turns / group; round++) {
  await Promise.all(Array.from({ length: group }, (_, one) => turn(round, one)))
}
const { user, system } = process.cpuUsage(cpu)
const each = (microseconds: number) => `${(microseconds / turns).toFixed(1)} µs`
console.log(
  `${turns} turns in groups of ${group}: CPU ${each(user + system)} (user ${each(user)}), elapsed ${each((performance.now() - began) * 1000)}`,
)
await store.close()
rmSync(folder, { recursive: true })
