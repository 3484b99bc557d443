import type { ChannelSetup } from '../setup.ts'
import { type InstagramReady, instagramSettings } from './settings.ts'

export const instagram: ChannelSetup = {
  name: 'instagram',
  title: 'Instagram messages',
  page: 'docs/channels/instagram.md',
  settings: instagramSettings,
  required: ['META_APP_SECRET', 'META_VERIFY_TOKEN', 'INSTAGRAM_TOKEN'],
  packages: ['@octokit/webhooks-methods'],
  make: async (values, shared) => (await import('./instagram.ts')).createInstagram(values as InstagramReady, shared),
  check: async (values, shared) => (await import('./check.ts')).checkInstagram(values as InstagramReady, shared),
}
