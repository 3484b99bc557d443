import type { ChannelSetup } from '../setup.ts'
import { type SlackReady, type SlackValues, settings } from './settings.ts'

export const slack: ChannelSetup = {
  name: 'slack',
  title: 'Slack',
  page: 'docs/channels/slack.md',
  settings,
  required: ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'],
  packages: ['@slack/bolt'],
  make: async (values, shared) => (await import('./slack.ts')).createSlack(values as SlackReady, shared),
  check: async (values, shared) => (await import('./check.ts')).checkSlack(values as SlackReady, shared),
  manifest: async (values, about) => ({
    'slack-manifest.json': (await import('./manifest.ts')).manifestOf(values as SlackValues, about),
  }),
  // The app that the token belongs to is made from it.
  manifestNeeds: [],
}
