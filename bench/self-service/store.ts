import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Aisle, createAisle } from '../../bot/aisle.ts'
import { readConfig } from '../../bot/config.ts'
import { createLog } from '../../bot/log.ts'
import { loadUnderstander } from '../../bot/models.ts'
import { shopFile } from '../../bot/shop.ts'
import { importShop } from '../../knowledge/import/import-shop.ts'
import type { JournalEntry } from '../../knowledge/journal.ts'
import { type Heard, hear } from './hearing.ts'

/** The day on which all conversations take place. */
const day = new Date('2026-06-17T10:00:00Z')

/** Where Linux keeps files in memory: what is measured is not the disk, and it is thrown away anyhow. */
const inMemory = '/dev/shm'

/** A store that is imported once and opened afresh for each conversation. */
export type Store = {
  /** A folder for the files of the run; it goes with the store. */
  folder: string
  open(conversation: string): Promise<Counter>
  close(): void
}

/** A conversation with the real assistant: every message goes through inbox, turn and store. */
export type Counter = {
  tell(text: string): Promise<Heard>
  journal(): Promise<JournalEntry[]>
  close(): Promise<void>
}

/** @throws Error when the folder holds no store */
export async function importOnce(data: string): Promise<Store> {
  const folder = mkdtempSync(join(existsSync(inMemory) ? inMemory : tmpdir(), 'aisle-self-service-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const template = join(folder, 'store')
  mkdirSync(template)
  await importShop(data, shopFile(template))
  const log = createLog('error')
  const understander = loadUnderstander(['en'], log)
  await understander
  return {
    folder,
    async open(conversation) {
      const own = join(folder, conversation)
      cpSync(template, own, { recursive: true })
      const aisle = await createAisle({
        config: readConfig({ AISLE_DATA: own, AISLE_LOG_LEVEL: 'error' }),
        understander,
        log,
        now: () => day,
        background: false,
      })
      return counter(aisle, `terminal:${conversation}`, () => rmSync(own, { recursive: true, force: true }))
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function counter(aisle: Aisle, conversation: string, forget: () => void): Counter {
  let sent = 0
  return {
    async tell(text) {
      const answer = await aisle.inbox.answer(
        {
          id: `m${++sent}`,
          channel: 'terminal',
          conversation,
          from: { channel: 'terminal', id: conversation },
          sentAt: day.toISOString(),
          content: { type: 'text', text },
        },
        100_000,
      )
      if (!answer) throw new Error(`no answer to ${JSON.stringify(text)}`)
      return hear(answer.replies)
    },
    journal: () => aisle.engine.knowledge.journal.of(conversation),
    async close() {
      await aisle.close()
      forget()
    },
  }
}
