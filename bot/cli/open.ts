import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Aisle, createAisle } from '../aisle.ts'
import { type Config, readConfig } from '../config.ts'
import { createSqliteStore } from '../stores/sqlite/sqlite.ts'
import type { Store } from '../stores/store.ts'

export type DataOptions = { data?: string; json?: boolean }

/** The configuration with what the command line says over the environment. */
export function configFor({ data, port }: { data?: string; port?: string } = {}): Config {
  return readConfig({ ...process.env, ...(data ? { AISLE_DATA: data } : {}), ...(port ? { PORT: port } : {}) })
}

/** An assistant for one command: it answers, and what it sends is left to the server. */
export function openAisle(options: DataOptions): Promise<Aisle> {
  const config = configFor(options)
  return createAisle({
    config: { ...config, AISLE_LOG_LEVEL: process.env.AISLE_LOG_LEVEL ? config.AISLE_LOG_LEVEL : 'error' },
    background: false,
  })
}

/** The conversations of a data folder. @throws Error when there are none */
export function openStore(options: DataOptions): Store {
  const path = join(configFor(options).AISLE_DATA, 'conversations.db')
  if (!existsSync(path))
    throw new Error(`there are no conversations in ${configFor(options).AISLE_DATA}; name the folder with --data`)
  return createSqliteStore({ path })
}

/** Conversations on the command line are named without their channel; others by their whole id, `web:...`. */
export const conversationId = (id: string): string => (/^[a-z][a-z-]*:/.test(id) ? id : `terminal:${id}`)

export const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
export const print = (text: string): void => void process.stdout.write(`${text}\n`)
