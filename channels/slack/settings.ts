import { z } from 'zod'

export const settings = {
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xox[a-z]-/, { error: 'SLACK_BOT_TOKEN must begin with xoxb-' })
    .optional()
    .describe('Bot token of the Slack app (xoxb-…); api.slack.com/apps, the app, OAuth & Permissions.'),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(1)
    .optional()
    .describe('Signs what Slack sends; api.slack.com/apps, the app, Basic Information, App Credentials.'),
  SLACK_COMMAND: z
    .string()
    .regex(/^\/[a-z0-9_-]{1,31}$/, { error: 'SLACK_COMMAND must be a slash and lower-case letters, such as /shop' })
    .default('/shop')
    .describe('Slash command that the generated app manifest registers.'),
  SLACK_APP_NAME: z
    .string()
    .min(1)
    .max(35)
    .optional()
    .describe('What the assistant is called in Slack, in the generated app manifest; by default as the shop.'),
  SLACK_CARDS: z
    .enum(['auto', 'off'])
    .default('auto')
    .describe('Whether products are card blocks; `auto`: until Slack refuses one, then sections with a picture.'),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where Slack’s Web API is called, if not at https://slack.com/api/.'),
}

export type SlackValues = { [name in keyof typeof settings]: z.infer<(typeof settings)[name]> }

/** As `missingFor` has seen to it that they are there. */
export type SlackReady = SlackValues & { SLACK_BOT_TOKEN: string; SLACK_SIGNING_SECRET: string }
