import { z } from 'zod'
import { type AppReady, app } from '../meta/settings.ts'

const own = {
  INSTAGRAM_TOKEN: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Access token of the Instagram professional account (Instagram login) or of the page that it is linked to; developers.facebook.com, your app, Instagram → API setup.',
    ),
  INSTAGRAM_API_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Where Instagram is called: https://graph.instagram.com for a token of Instagram login; by default META_API_URL, for a page’s token.',
    ),
  INSTAGRAM_APP_SECRET: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Secret of the Instagram app, where Instagram login has one of its own; developers.facebook.com, your app, Instagram → API setup. By default META_APP_SECRET.',
    ),
  INSTAGRAM_TEXT_BYTES: z.coerce
    .number()
    .int()
    .min(100)
    .max(10_000)
    .default(1000)
    .describe('Bytes of one text at most, as Instagram counts.'),
  INSTAGRAM_GET_STARTED: z
    .string()
    .min(1)
    .default('GET_STARTED')
    .describe('Payload that opens the conversation, where the account’s profile has one.'),
  INSTAGRAM_TAG: z
    .string()
    .regex(/^[A-Z_]+$/, { error: 'INSTAGRAM_TAG must be a tag such as HUMAN_AGENT' })
    .optional()
    .describe(
      'Message tag for what is sent more than 24 hours after the shopper’s last message. Instagram has but HUMAN_AGENT, for people only; without a tag such messages are refused by Meta.',
    ),
}

export const instagramSettings = { ...app, ...own }

export type InstagramReady = AppReady & { [name in keyof typeof own]: z.infer<(typeof own)[name]> } & {
  INSTAGRAM_TOKEN: string
}
