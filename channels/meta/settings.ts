import { z } from 'zod'

const list = (form: RegExp, byDefault: string, error: string) =>
  z
    .string()
    .regex(form, { error })
    .default(byDefault)
    .transform(text => text.split(','))

/** Of the app at Meta, for Messenger, Instagram and WhatsApp alike. */
export const app = {
  META_APP_SECRET: z
    .string()
    .min(1)
    .optional()
    .describe('Signs what Meta posts; developers.facebook.com, your app, App settings → Basic → App secret.'),
  META_APP_SECRET_BEFORE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The app secret that META_APP_SECRET takes the place of: what is signed with it is taken, too, meanwhile.',
    ),
  META_VERIFY_TOKEN: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Any word of your own, the same that you enter as “Verify token” where the app’s webhook is set up (developers.facebook.com, your app, Webhooks).',
    ),
  META_API_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://graph.facebook.com')
    .describe('Where Meta’s Graph API is called.'),
  META_API_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, { error: 'META_API_VERSION must be a version such as v25.0' })
    .default('v25.0')
    .describe('Version of the Graph API.'),
  META_APPSECRET_PROOF: z
    .enum(['true', 'false'], { error: 'META_APPSECRET_PROOF must be true or false' })
    .default('false')
    .transform(value => value === 'true')
    .describe('Prove each call with the app secret: for apps that have “Require app secret” on.'),
  META_BUSY_CODES: list(
    /^\d+:\d+(,\d+:\d+)*$/,
    '4:60,17:60,32:60,613:60,80006:60,80007:60,130429:5,131056:10',
    'META_BUSY_CODES must be codes with seconds, such as 4:60,613:60',
  ).describe(
    'Error codes by which Meta asks to wait, each with the seconds to wait where it does not say for how long.',
  ),
  META_TEMPORARY_CODES: list(
    /^\d+(,\d+)*$/,
    '1,2,1200,131000,131016,133004',
    'META_TEMPORARY_CODES must be codes parted by commas, such as 1,2,1200',
  ).describe('Error codes of outages, parted by commas: tried again with growing pauses. Any other is final.'),
}

export type AppValues = { [name in keyof typeof app]: z.infer<(typeof app)[name]> }

/** As `missingFor` has seen to it that they are there. */
export type AppReady = AppValues & { META_APP_SECRET: string; META_VERIFY_TOKEN: string }
