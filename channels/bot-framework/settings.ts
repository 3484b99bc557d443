import { z } from 'zod'

const whole = (min: number, max: number, byDefault: number) =>
  z.coerce.number().int().min(min).max(max).default(byDefault)
const list = (byDefault: string) =>
  z
    .string()
    .default(byDefault)
    .transform(text =>
      text
        .split(',')
        .map(one => one.trim())
        .filter(Boolean),
    )

export const botFramework = {
  MICROSOFT_APP_ID: z
    .string()
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, { error: 'MICROSOFT_APP_ID must be a GUID' })
    .optional()
    .describe('App of the bot; portal.azure.com, your Azure Bot, Configuration, “Microsoft App ID”.'),
  MICROSOFT_APP_PASSWORD: z
    .string()
    .min(1)
    .optional()
    .describe('Client secret of that app; beside its id, “Manage Password”, New client secret: its value.'),
  MICROSOFT_APP_TENANT_ID: z
    .string()
    .regex(/^[\w.-]+$/)
    .default('botframework.com')
    .describe('Tenant of a single-tenant app; beside its id. A multi-tenant app has none.'),
  MICROSOFT_LOGIN_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://login.microsoftonline.com')
    .describe('Where the app signs in; https://login.microsoftonline.us for the US government.'),
  MICROSOFT_OPENID_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://login.botframework.com/v1/.well-known/openidconfiguration')
    .describe('Where the keys that sign activities are found; each cloud has its own.'),
  MICROSOFT_BOT_ISSUER: z
    .url()
    .default('https://api.botframework.com')
    .describe('Who signs activities, and whom replies are for; https://api.botframework.us for the US government.'),
  MICROSOFT_FILE_HOSTS: list('smba.trafficmanager.net,.sharepoint.com,.botframework.com').describe(
    'Hosts from which files of shoppers are fetched, parted by commas; a leading dot allows what lies below.',
  ),
  MICROSOFT_DEADLINE: whole(500, 60_000, 10_000).describe(
    'Milliseconds within which a caller that expects replies in the response gets them; later ones are sent.',
  ),
  TEAMS_BUTTONS: whole(2, 50, 6).describe('Buttons below one message in Teams: it takes more, but shows about six.'),
  TEAMS_CAROUSEL: whole(1, 10, 10).describe('Cards side by side in Teams.'),
  TEAMS_CARD_VERSION: z
    .string()
    .regex(/^1\.\d$/, { error: 'TEAMS_CARD_VERSION must be a version of Adaptive Cards such as 1.5' })
    .default('1.5')
    .describe('Version of the Adaptive Cards that Teams is sent; below 1.5 comparisons are text.'),
  TEAMS_MANIFEST_VERSION: z
    .string()
    .regex(/^1\.\d{1,2}$/, { error: 'TEAMS_MANIFEST_VERSION must be a version such as 1.17' })
    .default('1.17')
    .describe('Version of the schema that the Teams manifest follows.'),
  TEAMS_PRIVACY_URL: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Page about privacy that the Teams manifest names. By default AISLE_PUBLIC_URL.'),
  TEAMS_TERMS_URL: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Terms of use that the Teams manifest names. By default AISLE_PUBLIC_URL.'),
}

export type BotFrameworkValues = { [name in keyof typeof botFramework]: z.infer<(typeof botFramework)[name]> }

/** As `missingFor` has seen to it that they are there. */
export type BotFrameworkReady = BotFrameworkValues & { MICROSOFT_APP_ID: string; MICROSOFT_APP_PASSWORD: string }
