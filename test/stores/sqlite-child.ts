// A process of its own on a SQLite file: node sqlite-child.ts FILE hold CONVERSATION | hammer | hammer-and-die
import { setTimeout as pause } from 'node:timers/promises'
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite.ts'
import { outcomeOf, range, textMessage } from './scene.ts'

const [path, task, conversation] = process.argv.slice(2) as [string, string, string]

if (task === 'hold') {
  const store = createSqliteStore({ path })
  const claim = await store.claim(conversation)
  process.stdout.write(`${claim?.message.id}\n`)
  setInterval(() => {}, 1000)
} else {
  await hammer(createSqliteStore({ path, lease: 100 }), task === 'hammer-and-die' ? 25 : Number.POSITIVE_INFINITY)
}

/** Enqueues the same messages as its siblings, and answers what it can get; now and then it is too slow, or gives up. */
async function hammer(store: ReturnType<typeof createSqliteStore>, diesAfter: number) {
  const conversations = range(6).map(i => `web:${i}`)
  const messages = range(25)
  const enqueuing = Promise.all(
    conversations.map(async name => {
      for (const i of messages) await store.enqueue(textMessage(name, `message-${i}`))
    }),
  )
  for (let taken = 0; ; ) {
    const claim = await store.claim(Math.random() < 0.5 ? conversations[Math.floor(Math.random() * 6)] : undefined)
    if (claim) {
      if (++taken > diesAfter) process.kill(process.pid, 'SIGKILL')
      const chance = Math.random()
      if (chance < 0.05) await pause(150)
      if (chance > 0.95) await store.release(claim, 10)
      else await store.commit(claim, outcomeOf(claim))
    } else {
      await pause(2)
      const summaries = await store.conversations.list()
      if (summaries.length === 6 && summaries.every(one => one.entries >= messages.length && one.waiting === 0)) break
    }
  }
  if (Number.isFinite(diesAfter)) process.kill(process.pid, 'SIGKILL')
  await enqueuing
  await store.close()
}
