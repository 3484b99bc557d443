/** After `npm install` in the repository: trains the understanding into the cache, so that the first start is fast. */
import { existsSync } from 'node:fs'

if (existsSync(new URL('./nlu/utterances', import.meta.url))) {
  try {
    const { train } = await import('./bot/cli/nlu.ts')
    await train({ language: ['en'] })
  } catch (error) {
    // The first start does it then, and says what is wrong.
    console.warn(`The understanding could not be trained ahead: ${error instanceof Error ? error.message : error}`)
  }
}
