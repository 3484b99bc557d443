import type { ChannelSetup } from '../setup.ts'
import { type AlexaReady, settings } from './settings.ts'

export const alexa: ChannelSetup = {
  name: 'alexa',
  title: 'Alexa',
  page: 'docs/channels/alexa.md',
  settings,
  required: ['ALEXA_SKILL_ID'],
  packages: ['ask-sdk-core', 'ask-sdk-express-adapter'],
  make: async (values, shared) => (await import('./alexa.ts')).createAlexa(values as AlexaReady, shared),
  check: async (_, shared) => (await import('./check.ts')).checkAlexa(shared),
  manifest: async (values, about) => (await import('./manifest.ts')).alexaManifest(values as AlexaReady, about),
  // The skill that the id belongs to is made from it.
  manifestNeeds: [],
}
