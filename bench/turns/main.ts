import { spawnSync } from 'node:child_process'
import { benchOptions } from '../options.ts'
import { inProcess } from './in-process.ts'
import { type Measured, measure, openConversations } from './load.ts'

/** `npm run bench -- turns`: what a durable turn costs, beside the bare limits and botbuilder, in the same run. */
const values = benchOptions('turns [--seconds 8] [--json]', {
  seconds: { type: 'string', default: '8' },
  json: { type: 'boolean', default: false },
})
const seconds = Number(values.seconds)
// Trained ahead: training goes on in threads of its own, and its CPU time would be counted as the turns'.
spawnSync(process.execPath, [new URL('../../bin/aisle.js', import.meta.url).pathname, 'nlu', 'train', '--json'])
const rows: Measured[] = []
const run = async (...args: Parameters<typeof measure>) => {
  if (!values.json) process.stderr.write(`${args[0]} …\n`)
  rows.push(await measure(...args))
}
await run('bare echo', './echo.ts', [], seconds)
await run('2 KB state in SQLite, NORMAL', './sqlite-state.ts', ['NORMAL'], seconds)
await run('2 KB state in SQLite, FULL', './sqlite-state.ts', ['FULL'], seconds)
await run('botbuilder echo with state (in memory)', './botbuilder.ts', [], seconds)
await run('aisle, durable turn', './aisle.ts', [], seconds, openConversations)
const alone = await inProcess(20_000)
const state = rows[2]!
const ours = rows.at(-1)!
const ratio = ours.cpuMicros / state.cpuMicros
if (values.json) console.log(JSON.stringify({ rows, inProcess: alone, ratioToState: ratio }, null, 2))
else {
  console.log('over HTTP, 64 connections'.padEnd(42), 'per second   CPU µs   p50 ms   p99 ms   RSS MB   errors')
  for (const row of rows) {
    console.log(
      row.name.padEnd(42),
      String(row.perSecond).padStart(10),
      String(row.cpuMicros).padStart(8),
      String(row.p50).padStart(8),
      String(row.p99).padStart(8),
      String(row.rss).padStart(8),
      String(row.errors).padStart(8),
    )
  }
  console.log(
    `\naisle in process, 64 conversations at once: ${alone.cpuMicros} µs of CPU a turn, p50 ${alone.p50.toFixed(1)} ms, p99 ${alone.p99.toFixed(1)} ms`,
  )
  console.log(
    `aisle over HTTP costs ${ratio.toFixed(1)} times the bare durable state (FULL), ${(ours.cpuMicros / rows[3]!.cpuMicros).toFixed(1)} times botbuilder's echo`,
  )
}
