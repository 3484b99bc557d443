import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAisle } from '../../bot/aisle.ts'
import { readConfig } from '../../bot/config.ts'
import { utterances } from './load.ts'

/** Durable turns without HTTP: 64 conversations at once, understanding included. */
export async function inProcess(turns: number): Promise<{ cpuMicros: number; p50: number; p99: number }> {
  const aisle = await createAisle({
    config: readConfig({ AISLE_DATA: mkdtempSync(join(tmpdir(), 'aisle-bench-')), AISLE_LOG_LEVEL: 'error' }),
    background: false,
  })
  await aisle.engine.understander()
  const times: number[] = []
  const talk = async (conversation: number, count: number, round: string) => {
    for (let i = 0; i < count; i++) {
      const began = performance.now()
      const id = `web:in-process-${conversation}`
      const text = utterances[(conversation + i) % utterances.length]!
      await aisle.inbox.answer({
        id: `${round}-${i}`,
        channel: 'web',
        conversation: id,
        from: { channel: 'web', id },
        sentAt: new Date().toISOString(),
        content: { type: 'text', text },
      })
      times.push(performance.now() - began)
    }
  }
  const all = (round: string, count: number) => Promise.all(Array.from({ length: 64 }, (_, i) => talk(i, count, round)))
  await all('warm', 30)
  times.length = 0
  const before = process.cpuUsage()
  await all('run', Math.ceil(turns / 64))
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const done = times.length
  await aisle.close()
  return {
    cpuMicros: Math.round((user + system) / done),
    p50: times[done >> 1]!,
    p99: times[Math.floor(done * 0.99)]!,
  }
}
