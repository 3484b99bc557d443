import type { z } from 'zod'
import { alexa } from './alexa/setup.ts'
import { teams } from './bot-framework/setup.ts'
import type { Channel } from './channel.ts'
import { directLine } from './direct-line/setup.ts'
import { google } from './google/setup.ts'
import { instagram } from './instagram/setup.ts'
import { messenger } from './messenger/setup.ts'
import { type ChannelSetup, demand, SetupError, type Shared, type Values } from './setup.ts'
import { slack } from './slack/setup.ts'
import { terminal } from './terminal.ts'
import { twilioSms, twilioWhatsapp } from './twilio/setup.ts'
import { web } from './web/setup.ts'
import { whatsapp } from './whatsapp/setup.ts'

/** Every channel there is. Only what is light is loaded here: each brings its settings, and loads the rest when it is on. */
export const channelSetups: ChannelSetup[] = [
  web,
  twilioSms,
  twilioWhatsapp,
  messenger,
  instagram,
  whatsapp,
  slack,
  alexa,
  google,
  teams,
  directLine,
]

/** The settings of all channels, by the name of their environment variable. */
export const channelSettings: Record<string, z.ZodType> = Object.assign(
  {},
  ...channelSetups.map(setup => setup.settings),
)

/**
 * The channels that are on, by name.
 * @throws SetupError that names all that is missing: unknown names, settings, packages
 */
export async function createChannels(names: string[], values: Values, shared: Shared): Promise<Map<string, Channel>> {
  const problems: string[] = []
  const on = new Map<string, Channel>([['terminal', terminal]])
  for (const name of names) {
    const setup = channelSetups.find(one => one.name === name)
    if (!setup) {
      const known = channelSetups.map(one => one.name).join(', ')
      problems.push(`AISLE_CHANNELS: there is no channel ${name}. Known: ${known}.`)
      continue
    }
    try {
      demand(setup, values)
      on.set(name, await setup.make(values, shared))
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new SetupError(problems)
  return on
}
