/** After `npm install` in the repository: trains the understanding into the cache, so that the first start is fast. */
import { existsSync } from 'node:fs'

if (existsSync(new URL('./nlu/utterances', import.meta.url))) {
  const { train } = await import('./bot/cli/nlu.ts')
  await train({ language: ['en'] })
}
