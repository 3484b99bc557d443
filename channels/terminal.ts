import type { Channel } from './channel.ts'

/** The command line: numbered text, answered at once. It has no webhook; `aisle chat` and `aisle say` speak for it. */
export const terminal: Channel = {
  name: 'terminal',
  abilities: {
    choices: 0,
    choiceLength: 200,
    cards: true,
    carousel: 10,
    tables: true,
    orders: true,
    images: true,
    links: true,
    voice: false,
    maxLength: 4000,
    proactive: false,
  },
  pulls: true,
  receive: () => Promise.reject(new Error('the terminal has no webhook: use `aisle chat` or `aisle say`')),
  send: () => Promise.resolve(),
}
