import type { Abilities, Channel } from './channel.ts'
import { utf16 } from './length.ts'

const ample = utf16(10_000)

/** For what draws every block itself and has room for all of it. */
export const showsAll: Abilities = {
  text: ample,
  buttons: { max: 100, label: ample, value: ample, stay: true },
  cards: { title: ample, actions: 100, label: ample, value: ample, carousel: 100 },
  tables: true,
  orders: true,
  images: 'any',
  links: 'tapped',
  proactive: false,
}

/** The command line: numbered text, answered at once. It has no webhook; `aisle chat` and `aisle say` speak for it. */
export const terminal: Channel = {
  name: 'terminal',
  abilities: showsAll,
  pulls: true,
  receive: () => Promise.reject(new Error('the terminal has no webhook: use `aisle chat` or `aisle say`')),
  send: () => Promise.resolve(),
}
