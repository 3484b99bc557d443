/**
 * Order self-service measured: for each task a scripted shopper talks to the real assistant, in process, over a copy of
 * the store, and the scorer compares what was changed and told with what should have been.
 *
 *     npm run bench -- self-service --data ../shared/data/tau-retail --score ../shared/tau/score.mjs [--task 0 --task 1]
 *       [--tasks FILE] [--at-least 70] [--verbose] [--json]
 *
 * The data is the retail shop of τ³-bench with its tasks. With --verbose every message and reply is printed.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { benchOptions } from '../options.ts'
import { score } from './score.ts'
import { type Played, play, type Shopper } from './shopper.ts'
import { shoppers } from './shoppers/all.ts'
import { importOnce, type Store } from './store.ts'

type Result = { task: string; passed: boolean; turns: number; why: string; slowestMs: number }

const usage = 'self-service --data DIR --score FILE [--task N …] [--tasks FILE] [--at-least N] [--verbose] [--json]'
const options = benchOptions(usage, {
  data: { type: 'string' },
  score: { type: 'string' },
  tasks: { type: 'string' },
  task: { type: 'string', multiple: true },
  'at-least': { type: 'string' },
  verbose: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
})
if (!options.data || !options.score) {
  console.error(`--data and --score are missing; usage: npm run bench -- ${usage}`)
  process.exit(2)
}
const data = resolve(options.data)
const scorer = resolve(options.score)
const tasks = resolve(options.tasks ?? join(data, 'tasks-train.json'))
const known: string[] = JSON.parse(readFileSync(tasks, 'utf8')).map(({ id }: { id: string }) => String(id))
const wanted = options.task ?? known
const strange = wanted.filter(task => !known.includes(task))
if (strange.length > 0) {
  console.error(`there is no task ${strange.join(', ')} in ${tasks}`)
  process.exit(2)
}

const began = performance.now()
const store = await importOnce(data)
const scored: Promise<Result>[] = []
for (const task of wanted) {
  const shopper = shoppers.find(one => one.task === task)
  if (shopper) scored.push(...(await run(store, shopper)))
  else scored.push(Promise.resolve({ task, passed: false, turns: 0, why: 'no shopper is written', slowestMs: 0 }))
}
const results = await Promise.all(scored)
store.close()
const passed = results.filter(result => result.passed).length
const seconds = (performance.now() - began) / 1000
if (options.json) console.log(JSON.stringify({ passed, tasks: results.length, seconds, results }, null, 2))
else {
  for (const { task, passed: good, turns, why } of results)
    console.log(`${task.padStart(4)}  ${good ? 'passed' : 'failed'}  ${String(turns).padStart(2)} turns  ${why}`)
  console.log(`\n${passed} of ${results.length} passed in ${seconds.toFixed(1)} s`)
}
process.exit(passed < Number(options['at-least'] ?? 0) ? 1 : 0)

/** Plays one task; the scorer works on while the next is played, so its promise is handed over in a list. */
async function run(from: Store, shopper: Shopper): Promise<[Promise<Result>]> {
  const { task } = shopper
  const counter = await from.open(`task-${task}`)
  let slowestMs = 0
  let played: Played
  try {
    played = await play(shopper, async text => {
      const asked = performance.now()
      const heard = await counter.tell(text)
      slowestMs = Math.max(slowestMs, performance.now() - asked)
      if (options.verbose) console.error(`> ${text}\n${heard.text}\n`)
      return heard
    })
    const journal = await counter.journal()
    if (options.verbose) console.error(`${journal.map(entry => JSON.stringify(entry)).join('\n')}\n`)
    const said = played.exchanges.map(({ heard }) => heard).join('\n')
    const judged = score(scorer, { folder: from.folder, data, tasks, task }, journal, said)
    return [
      judged.then(({ passed, why }) => ({
        task,
        passed,
        turns: played.exchanges.length,
        why: [why, passed ? '' : (played.gaveUp ?? '')].filter(Boolean).join(' | '),
        slowestMs: Math.round(slowestMs * 10) / 10,
      })),
    ]
  } finally {
    await counter.close()
  }
}
