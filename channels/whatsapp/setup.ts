import type { ChannelSetup } from '../setup.ts'
import { type WhatsappReady, whatsappSettings } from './settings.ts'

export const whatsapp: ChannelSetup = {
  name: 'whatsapp',
  title: 'WhatsApp Cloud API',
  page: 'docs/channels/whatsapp.md',
  settings: whatsappSettings,
  required: ['META_APP_SECRET', 'META_VERIFY_TOKEN', 'WHATSAPP_TOKEN', 'WHATSAPP_NUMBER_ID'],
  packages: ['@octokit/webhooks-methods'],
  make: async (values, shared) => (await import('./whatsapp.ts')).createWhatsapp(values as WhatsappReady, shared),
  check: async (values, shared) => (await import('./check.ts')).checkWhatsapp(values as WhatsappReady, shared),
}
