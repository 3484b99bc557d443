import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from './errors.ts'

/** The server's secret: the configured one, else one that is made once and kept beside the data, readable by its owner only. */
export function readSecret(configured: string | undefined, folder: string): string {
  if (configured) return configured
  const path = join(folder, 'secret')
  try {
    // 'wx': of two processes that start at once, one makes it and the other reads it.
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(path, 'utf8').trim()
  if (secret.length < 32)
    throw new ConfigError([
      `${path} is too short to be a secret. Delete it to have a new one made (open conversations lose their tokens).`,
    ])
  return secret
}
