import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Classifier, createClassifier, loadModel, type Row, saveModel } from './classifier.ts'
import { trainInParallel } from './train-parallel.ts'

const utteranceFolder = fileURLToPath(new URL('./utterances', import.meta.url))

// Part of every cache key: a new way to train must not find the models of the old one.
const recipe = 'linear-and-hidden-5'

/**
 * The utterances of a locale: one file per intent, `<folder>/<locale>/<intent>.txt`, one utterance per line; empty
 * lines and lines that begin with # are left out. Throws an Error when the locale has no such folder.
 */
export async function readUtterances(locale: string, folder = utteranceFolder): Promise<Row[]> {
  const own = join(folder, locale)
  const files = (await readdir(own).catch(() => [])).filter(file => file.endsWith('.txt')).sort()
  if (files.length === 0)
    throw new Error(`no utterances for the locale ${locale}: expected files such as ${join(own, 'order_status.txt')}`)
  const lists = await Promise.all(
    files.map(async file => {
      const lines = (await readFile(join(own, file), 'utf8')).split(/\r?\n/).map(line => line.trim())
      const intent = file.slice(0, -'.txt'.length)
      return lines.filter(line => line !== '' && !line.startsWith('#')).map(text => ({ text, intent }))
    }),
  )
  return lists.flat()
}

/**
 * The classifier of a locale. The first call trains it (seconds) and keeps the model in `cacheDir`, under the hash of
 * its utterances; later ones, by any process, load it (milliseconds). A damaged file is trained anew.
 */
export async function loadOrTrain(locale: string, cacheDir: string, folder = utteranceFolder): Promise<Classifier> {
  const rows = await readUtterances(locale, folder)
  const path = pathOf(locale, cacheDir, rows)
  const kept = await load(path)
  if (kept) return kept
  const model = await trainInParallel(rows)
  await mkdir(cacheDir, { recursive: true })
  // Renaming is atomic: another process sees the whole file or none.
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, saveModel(model))
  await rename(draft, path)
  return createClassifier(model)
}

/** The classifier of a locale if `cacheDir` has it for the utterances of today. */
export async function keptModel(
  locale: string,
  cacheDir: string,
  folder = utteranceFolder,
): Promise<Classifier | undefined> {
  return load(pathOf(locale, cacheDir, await readUtterances(locale, folder)))
}

function pathOf(locale: string, cacheDir: string, rows: Row[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([recipe, rows]))
    .digest('hex')
    .slice(0, 20)
  return join(cacheDir, `intents-${locale}-${hash}.model`)
}

async function load(path: string): Promise<Classifier | undefined> {
  const kept = await readFile(path).catch(() => undefined)
  if (!kept) return undefined
  try {
    return createClassifier(loadModel(kept))
  } catch {
    await rm(path, { force: true })
    return undefined
  }
}
