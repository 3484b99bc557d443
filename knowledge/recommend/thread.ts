import { parentPort, workerData } from 'node:worker_threads'
import { tasks } from './tasks.ts'

/** A thread's main, see threads.ts. */
const { task, given, from, to } = workerData as { task: keyof typeof tasks; given: never; from: number; to: number }
parentPort!.postMessage(tasks[task](given, from, to))
