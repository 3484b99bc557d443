import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Classifier } from '../nlu/classifier.ts'
import { keptModel, loadOrTrain } from '../nlu/train.ts'
import { createUnderstander, type Understander } from '../nlu/understand.ts'
import type { Log } from './log.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where trained models are kept: with the package where they were built into it, else in a cache that all data folders share. */
export function modelFolder(env: Record<string, string | undefined> = process.env): string {
  const shipped = join(root, 'models')
  if (existsSync(shipped)) return shipped
  return env.AISLE_CACHE || join(root, 'node_modules', '.cache', 'aisle')
}

/**
 * Understands the first language at once and the others as their models come. A model that is not in the cache is trained
 * in a thread of its own, so that the shop answers meanwhile in the languages it has.
 */
export function loadUnderstander(locales: string[], log: Log): Promise<Understander> {
  const languages = [...new Set(['en', ...locales.map(locale => locale.split('-')[0]!)])].filter(language =>
    existsSync(join(root, 'nlu', 'utterances', language)),
  )
  const classifiers: Record<string, Classifier> = {}
  const folder = modelFolder()
  const load = async (language: string) => {
    classifiers[language] = await loadOrTrain(language, folder)
  }
  return (async () => {
    for (const language of languages) {
      const model = await keptModel(language, folder)
      if (model) classifiers[language] = model
    }
    if (!classifiers.en) {
      await trainApart('en', folder, log, true)
      await load('en')
    }
    const missing = languages.filter(language => !classifiers[language])
    if (missing.length > 0) {
      void (async () => {
        for (const language of missing) {
          await trainApart(language, folder, log, false)
          await load(language)
        }
      })().catch(error => log.error({ err: error }, 'a language could not be trained; it is understood as English'))
    }
    return createUnderstander({ classifiers })
  })()
}

function trainApart(language: string, folder: string, log: Log, needed: boolean): Promise<void> {
  log.info({ language, folder }, 'training the understanding (once)')
  const here = import.meta.url
  const worker = new Worker(new URL(here.endsWith('.ts') ? './train-worker.ts' : './train-worker.js', here), {
    workerData: { language, folder },
  })
  // A process that is done answering need not wait for a language that nobody asked for.
  if (!needed) worker.unref()
  return new Promise((done, failed) => {
    worker.once('error', failed)
    worker.once('exit', code => (code === 0 ? done() : failed(new Error(`training ${language} ended with ${code}`))))
  })
}
