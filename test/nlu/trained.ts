import { fileURLToPath } from 'node:url'
import { loadOrTrain } from '../../nlu/train.ts'
import { createUnderstander, type Understander } from '../../nlu/understand.ts'

const cache = fileURLToPath(new URL('../../node_modules/.cache/aisle', import.meta.url))

/** The understanding as it is shipped: the classifier trained on the utterances (once, then from the cache). */
export async function trainedUnderstander(languages = ['en']): Promise<Understander> {
  const classifiers = Object.fromEntries(
    await Promise.all(languages.map(async language => [language, await loadOrTrain(language, cache)] as const)),
  )
  return createUnderstander({ classifiers })
}
