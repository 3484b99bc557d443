import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readAll, report } from './child.ts'

/** A bare route that loads, changes and saves a state of 2 KB in SQLite: what durability alone costs. */
const db = new DatabaseSync(join(mkdtempSync(join(tmpdir(), 'aisle-bench-')), 'state.db'))
db.exec(
  `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${process.argv[2] ?? 'FULL'}; CREATE TABLE state (id TEXT PRIMARY KEY, body TEXT) WITHOUT ROWID`,
)
const load = db.prepare('SELECT body FROM state WHERE id = ?')
const save = db.prepare('INSERT INTO state (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = ?2')
const server = createServer(async (request, response) => {
  const message = JSON.parse(await readAll(request)) as { text: string }
  const id = String(request.headers.authorization)
  const row = load.get(id) as { body: string } | undefined
  const state = row ? JSON.parse(row.body) : { turns: 0, padding: 'x'.repeat(2000) }
  state.turns++
  save.run(id, JSON.stringify(state))
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ replies: [message.text], turns: state.turns }))
}).listen(0, () => report((server.address() as { port: number }).port))
