import type { ChannelSetup } from '../setup.ts'
import { type BotFrameworkReady, botFramework } from './settings.ts'

/** Teams, and everything else that Azure's Bot Service connects: its Web Chat and Direct Line, the Emulator. */
export const teams: ChannelSetup = {
  name: 'teams',
  title: 'Teams, Web Chat and Direct Line by Azure Bot (Bot Framework)',
  page: 'docs/channels/bot-framework.md',
  settings: botFramework,
  required: ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'],
  packages: ['botbuilder'],
  make: async (values, shared) =>
    (await import('./bot-framework.ts')).createBotFramework(teams.name, values as BotFrameworkReady, shared),
  check: async (values, shared) =>
    (await import('./check.ts')).checkBotFramework(teams.name, values as BotFrameworkReady, shared),
  manifestNeeds: ['MICROSOFT_APP_ID'],
  manifest: async (values, about) => (await import('./manifest.ts')).teamsManifest(values as BotFrameworkReady, about),
}
