import type { ChannelSetup } from '../setup.ts'
import { type GoogleReady, settings } from './settings.ts'

export const google: ChannelSetup = {
  name: 'google',
  title: 'Google Assistant and Dialogflow',
  page: 'docs/channels/google-assistant.md',
  settings,
  required: ['GOOGLE_PROJECT_ID'],
  packages: ['actions-on-google'],
  make: async (values, shared) => (await import('./google.ts')).createGoogle(values as GoogleReady, shared),
  check: async (values, shared) => (await import('./check.ts')).checkGoogle(values as GoogleReady, shared),
  manifest: async (values, about) => (await import('./manifest.ts')).dialogflowAgent(values as GoogleReady, about),
}
