import { parentPort, workerData } from 'node:worker_threads'
import { calibrate, gatherMaterial, intentsOf, learnHidden } from './train-classifier.ts'
import type { Task } from './train-parallel.ts'

/** Does one part of the training: a thread's main, see `train-parallel.ts`. */
const task = workerData as Task
parentPort!.postMessage(
  task.part === 'hidden'
    ? learnHidden(task.lesson, task.settings)
    : calibrate(gatherMaterial(task.rows), intentsOf(task.rows), task.settings),
)
