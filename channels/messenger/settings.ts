import { z } from 'zod'
import { type AppReady, app } from '../meta/settings.ts'

const own = {
  MESSENGER_PAGE_TOKEN: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Access token of the Facebook page; developers.facebook.com, your app, Messenger → API settings → Generate access tokens.',
    ),
  MESSENGER_GET_STARTED: z
    .string()
    .min(1)
    .default('GET_STARTED')
    .describe('Payload of the page’s “Get Started” button: it opens the conversation.'),
  MESSENGER_TAG: z
    .string()
    .regex(/^[A-Z_]+$/, { error: 'MESSENGER_TAG must be a tag such as ACCOUNT_UPDATE' })
    .optional()
    .describe(
      'Message tag for what is sent more than 24 hours after the shopper’s last message, if Meta has granted your app one (HUMAN_AGENT is for people only). Without it such messages are refused by Meta.',
    ),
  MESSENGER_PROFILE: z
    .enum(['true', 'false'], { error: 'MESSENGER_PROFILE must be true or false' })
    .default('false')
    .transform(value => value === 'true')
    .describe(
      'Ask Meta for the shopper’s first name and language; the app needs the permission pages_user_locale for it.',
    ),
  MESSENGER_LIKES: z
    .string()
    .default('369239263222822,369239343214814,369239383222810')
    .transform(text => text.split(',').map(one => one.trim()))
    .describe('Stickers that mean 👍, parted by commas; others are taken as pictures.'),
}

export const messengerSettings = { ...app, ...own }

export type MessengerReady = AppReady & { [name in keyof typeof own]: z.infer<(typeof own)[name]> } & {
  MESSENGER_PAGE_TOKEN: string
}
