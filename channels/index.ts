import type { Channel } from './channel.ts'
import { terminal } from './terminal.ts'
import { createWebChannel, type WebOptions } from './web/web.ts'

/** The channels that are on, by name. A channel that is off is not even loaded. */
export function createChannels(
  names: string[],
  options: WebOptions,
): { on: Map<string, Channel>; unknown: string[]; known: string[] } {
  const makers: Record<string, () => Channel> = { web: () => createWebChannel(options) }
  const on = new Map<string, Channel>([['terminal', terminal]])
  for (const name of names) {
    const make = makers[name]
    if (make) on.set(name, make())
  }
  return { on, unknown: names.filter(name => !(name in makers)), known: Object.keys(makers) }
}
