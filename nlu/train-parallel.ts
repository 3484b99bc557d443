import { Worker } from 'node:worker_threads'
import type { Hidden } from './hidden.ts'
import type { TrainedModel } from './model.ts'
import {
  assemble,
  type Calibration,
  defaults,
  gatherMaterial,
  intentsOf,
  type Lesson,
  learnLinear,
  prepare,
  type Row,
  type Settings,
  trainClassifier,
} from './train-classifier.ts'

/** A part of the training that a thread of its own does: its `workerData`. What it posts back is the result. */
export type Task =
  | { part: 'calibration'; rows: Row[]; settings: Settings }
  | { part: 'hidden'; lesson: Lesson; settings: Settings }

/** With fewer rows, starting threads takes longer than they save. */
const fewest = 1000

/**
 * The model of `trainClassifier`, byte for byte, in less time: the two networks and the calibration know nothing of each
 * other, so each is trained in a thread of its own.
 */
export async function trainInParallel(rows: Row[], settings: Partial<Settings> = {}): Promise<TrainedModel> {
  if (rows.length < fewest) return trainClassifier(rows, settings)
  const chosen = { ...defaults, ...settings }
  const intents = intentsOf(rows)
  const calibrating = apart<Calibration>({ part: 'calibration', rows, settings: chosen })
  const lesson = prepare(gatherMaterial(rows), [...rows.keys()], intents, chosen)
  const learning = apart<Hidden>({ part: 'hidden', lesson, settings: chosen })
  // A thread begins its work when this one lets it.
  const [deep, calibration, flat] = await Promise.all([learning, calibrating, learnLinear(lesson, chosen)])
  return { ...assemble(lesson, flat, deep, chosen), ...calibration }
}

function apart<T>(task: Task): Promise<T> {
  const here = import.meta.url
  const worker = new Worker(new URL(here.endsWith('.ts') ? './train-part.ts' : './train-part.js', here), {
    workerData: task,
  })
  return new Promise((done, failed) => {
    worker.once('message', done)
    worker.once('error', failed)
    worker.once('exit', code => {
      if (code !== 0) failed(new Error(`training of the ${task.part} ended with ${code}`))
    })
  })
}
