import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../bot/config.ts'
import { startServer } from '../../bot/server/server.ts'
import { report } from './child.ts'

/** The whole product: the demo shop, understanding, dialogs, and every turn on disk before it is answered. */
const config = readConfig({
  PORT: '0',
  AISLE_DATA: mkdtempSync(join(tmpdir(), 'aisle-bench-')),
  AISLE_LOG_LEVEL: 'error',
  AISLE_RATE_ADDRESS: '1000000',
  AISLE_RATE_CUSTOMER: '1000000',
})
const server = await startServer({ config })
await server.aisle.engine.understander()
report(server.port)
