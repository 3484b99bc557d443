import { existsSync, linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { openSqliteKnowledge } from '../knowledge/sqlite/open.ts'
import { ConfigError } from './errors.ts'
import type { Log } from './log.ts'

/** A year of so many gives recommendations something to learn from, and costs a second. */
const demoShoppers = 400

export const shopFile = (folder: string): string => join(folder, 'shop.db')

/**
 * The shop in a data folder: what was imported there, else (at the first start) the folder that `shop` names, else the
 * demo.
 */
export async function openShop(
  folder: string,
  shop: string | undefined,
  log: Log,
  now: () => Date,
): Promise<Knowledge> {
  mkdirSync(folder, { recursive: true })
  const path = shopFile(folder)
  if (!existsSync(path)) await fill(path, shop ?? 'demo', log, now)
  return openSqliteKnowledge(path, { now })
}

/** Builds the file beside its place and moves it there whole: a start that is cut off leaves no half a shop. */
async function fill(path: string, shop: string, log: Log, now: () => Date): Promise<void> {
  const { importShop } = await import('../knowledge/import/import-shop.ts')
  const draft = `${path}.${process.pid}.part`
  const source = shop === 'demo' ? await demoFolder(now()) : resolve(shop)
  if (!existsSync(source))
    throw new ConfigError([
      `AISLE_SHOP is ${JSON.stringify(shop)}, but there is no folder ${source}. Name a folder in Aisle's format (docs/connect-your-shop.md), or demo.`,
    ])
  try {
    const report = await importShop(source, draft)
    for (const problem of report.files.flatMap(file => file.problems).slice(0, 20))
      log.warn(problem, 'a record has a problem')
    // Of two processes that start at once, one makes the file and the other opens it.
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    throw new ConfigError([
      `AISLE_SHOP: ${source} could not be imported: ${error instanceof Error ? error.message : error}`,
    ])
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(draft + end, { force: true })
    if (shop === 'demo') rmSync(source, { recursive: true, force: true })
  }
}

async function demoFolder(now: Date): Promise<string> {
  const { writeDemoShop } = await import('../knowledge/demo/build.ts')
  const folder = mkdtempSync(join(tmpdir(), 'aisle-demo-'))
  await writeDemoShop(folder, { now })
  const { writeDemoEvents } = await import('../knowledge/demo/events.ts')
  await writeDemoEvents(join(folder, 'events.jsonl'), { now, shoppers: demoShoppers })
  return folder
}
