import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { tasks } from './tasks.ts'

const fewest = 2_000
const mostThreads = 8

/**
 * Runs a task over 0 up to `count`, in as many threads as there are processors; in this one where it is little.
 * @returns the results of the parts in order
 */
export async function inThreads<T>(task: keyof typeof tasks, given: unknown, count: number): Promise<T[]> {
  const threads = Math.min(mostThreads, availableParallelism(), Math.floor(count / fewest))
  if (threads < 2) return [tasks[task](given as never, 0, count) as T]
  const bounds = Array.from({ length: threads + 1 }, (_, n) => Math.round((n * count) / threads))
  return Promise.all(bounds.slice(1).map((to, n) => inThread<T>(task, given, bounds[n]!, to)))
}

function inThread<T>(task: string, given: unknown, from: number, to: number): Promise<T> {
  const here = import.meta.url
  const worker = new Worker(new URL(here.endsWith('.ts') ? './thread.ts' : './thread.js', here), {
    workerData: { task, given, from, to },
  })
  return new Promise((done, failed) => {
    worker.once('message', done)
    worker.once('error', failed)
    worker.once('exit', code => failed(new Error(`a thread that computed ${task} ended with ${code}`)))
  })
}
