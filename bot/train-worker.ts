import { workerData } from 'node:worker_threads'
import { loadOrTrain } from '../nlu/train.ts'

/** Trains one language into the cache: a thread's main, see `models.ts`. */
const { language, folder } = workerData as { language: string; folder: string }
await loadOrTrain(language, folder)
