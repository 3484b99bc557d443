import type { ChannelSetup } from '../setup.ts'
import { type MessengerReady, messengerSettings } from './settings.ts'

export const messenger: ChannelSetup = {
  name: 'messenger',
  title: 'Facebook Messenger',
  page: 'docs/channels/messenger.md',
  settings: messengerSettings,
  required: ['META_APP_SECRET', 'META_VERIFY_TOKEN', 'MESSENGER_PAGE_TOKEN'],
  packages: ['@octokit/webhooks-methods'],
  make: async (values, shared) => (await import('./messenger.ts')).createMessenger(values as MessengerReady, shared),
  check: async (values, shared) => (await import('./check.ts')).checkMessenger(values as MessengerReady, shared),
}
