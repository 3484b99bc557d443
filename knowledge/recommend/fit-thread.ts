import { parentPort, workerData } from 'node:worker_threads'
import { fitModels } from './fit-models.ts'
import type { Interactions } from './interactions.ts'
import { seeded } from './seeded.ts'

/** A thread's main: fits while shoppers are answered, see recommender.ts. */
parentPort!.postMessage(await fitModels((workerData as { data: Interactions }).data, seeded()))
