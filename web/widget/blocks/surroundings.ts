import type { Choice } from '../../../channels/message.ts'
import type { Words } from '../words.ts'

/** What every block is rendered with. */
export type Surroundings = {
  words: Words
  /** BCP 47 */
  locale: string
  /** What relative addresses are relative to: the server, which knows the shop. */
  base: string
  choose(choice: Choice): void
}
