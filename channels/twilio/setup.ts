import type { ChannelSetup, Shared, Values } from '../setup.ts'
import { account, sms, type TwilioReady, whatsapp } from './settings.ts'

const setup = (own: Pick<ChannelSetup, 'name' | 'title' | 'settings'>): ChannelSetup => ({
  ...own,
  page: 'docs/channels/twilio.md',
  required: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
  packages: ['twilio'],
  make: async (values: Values, shared: Shared) =>
    (await import('./twilio.ts')).createTwilio(own.name, values as TwilioReady, shared),
  check: async (values, shared) => (await import('./check.ts')).checkTwilio(own.name, values as TwilioReady, shared),
})

export const twilioSms = setup({ name: 'sms', title: 'SMS and MMS by Twilio', settings: { ...account, ...sms } })
export const twilioWhatsapp = setup({
  name: 'whatsapp-twilio',
  title: 'WhatsApp by Twilio',
  settings: { ...account, ...whatsapp },
})
