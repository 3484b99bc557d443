import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { channelSettings } from '../channels/index.ts'
import { ConfigError } from './errors.ts'
import { quietHoursIn } from './quiet-hours.ts'

const count = (name: string, min: number, max: number, byDefault: number) =>
  z.coerce
    .number({ error: `${name} must be a number from ${min} to ${max}` })
    .int({ error: `${name} must be a whole number from ${min} to ${max}` })
    .min(min, { error: `${name} must be a number from ${min} to ${max}` })
    .max(max, { error: `${name} must be a number from ${min} to ${max}` })
    .default(byDefault)

const list = z.string().transform(text =>
  text
    .split(',')
    .map(one => one.trim())
    .filter(Boolean),
)

const url = (name: string, protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `${name} must be a URL such as ${example}` })

/** The settings of Aisle itself: default and what each is for. */
const own = {
  PORT: count('PORT', 0, 65535, 3000).describe('Port to listen on; 0 takes any free one.'),
  HOST: z.string().min(1).default('0.0.0.0').describe('Address to listen on.'),
  AISLE_DATA: z.string().min(1).default('data').describe('Folder for conversations, the shop and keys.'),
  AISLE_SHOP: z
    .string()
    .min(1)
    .optional()
    .describe('`demo`, or a folder to import at the first start. By default what AISLE_DATA holds, else the demo.'),
  AISLE_CHANNELS: list.default(['web']).describe('Channels that are on, parted by commas.'),
  AISLE_SECRET: z
    .string()
    .min(32, { error: 'AISLE_SECRET must have at least 32 characters; make one with: openssl rand -hex 32' })
    .optional()
    .describe(
      'Signs conversation tokens and seals sign-in codes. By default made once and kept in AISLE_DATA/secret; processes that share customers must share it.',
    ),
  AISLE_PUBLIC_URL: url('AISLE_PUBLIC_URL', /^https?$/, 'https://shop.example')
    .optional()
    .describe('Where shoppers reach this server, when it stands behind a proxy.'),
  AISLE_ALLOWED_ORIGINS: list
    .default([])
    .describe('Origins of the pages that may embed the widget, parted by commas; the server’s own is always allowed.'),
  AISLE_TRUST_PROXY: z
    .enum(['true', 'false'], { error: 'AISLE_TRUST_PROXY must be true or false' })
    .default('false')
    .transform(value => value === 'true')
    .describe('Take the client address from X-Forwarded-For: only behind a proxy that sets it.'),
  AISLE_RATE_CUSTOMER: count('AISLE_RATE_CUSTOMER', 1, 1_000_000, 60).describe(
    'Messages a conversation may send in a minute.',
  ),
  AISLE_RATE_ADDRESS: count('AISLE_RATE_ADDRESS', 1, 1_000_000, 600).describe(
    'Messages an address may send in a minute.',
  ),
  AISLE_KEEP_DAYS: count('AISLE_KEEP_DAYS', 1, 36_500, 365).describe(
    'Days after which a conversation that rests is erased with its transcript.',
  ),
  AISLE_QUIET_HOURS: z
    .string()
    .refine(hours => hours === 'none' || quietHoursIn(hours), {
      error: 'AISLE_QUIET_HOURS must be two times such as 21:00-08:00, or none',
    })
    .default('21:00-08:00')
    .describe(
      'When nothing is said unasked, by the time where the customer lives; it waits until they end. `none`: at any time.',
    ),
  AISLE_SMTP_URL: url('AISLE_SMTP_URL', /^smtps?$/, 'smtps://user:password@mail.example:465')
    .optional()
    .describe(
      'Where mails (sign-in codes) go out. Without it they are only kept: `aisle mail` shows them, and for the demo shop /demo/mailbox.',
    ),
  AISLE_MAIL_FROM: z.string().default('shop@example.com').describe('Sender of mails.'),
  AISLE_LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'AISLE_LOG_LEVEL must be silent, error, warn, info or debug',
    })
    .default('info')
    .describe('How much is logged.'),
  NODE_ENV: z.string().optional().describe('`production` switches off what is for developers: /playground.'),
} as const

/** Every setting, the channels' own included. Read from the environment and from nowhere else. */
export const settings: typeof own & Record<string, z.ZodType> = { ...own, ...channelSettings }

const schema = z.object(settings)

export type Config = z.infer<z.ZodObject<typeof own>> & Record<string, unknown>

/**
 * The configuration from the environment, whole or not at all.
 * @throws ConfigError that names every wrong setting, its value and the mend
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  // `PORT=` in a shell or a compose file means "not set".
  const given = Object.fromEntries(Object.keys(settings).flatMap(key => (env[key] ? [[key, env[key]]] : [])))
  const problems = unknownSettings(env)
  const read = schema.safeParse(given)
  if (!read.success) {
    for (const issue of read.error.issues) {
      const name = String(issue.path[0])
      const shown = /SECRET|SMTP|TOKEN|PASSWORD|KEY/.test(name) ? '' : ` (it is ${JSON.stringify(given[name])})`
      const says = issue.message.startsWith(name) ? issue.message : `${name}: ${issue.message}`
      problems.push(`${says}${shown}. Set ${name} in the environment, or unset it for the default.`)
    }
  }
  if (problems.length > 0 || !read.success) throw new ConfigError(problems)
  const config = read.data as Config
  const { AISLE_DATA } = config
  return { ...config, AISLE_DATA: isAbsolute(AISLE_DATA) ? AISLE_DATA : resolve(AISLE_DATA) }
}

/** Read where they are needed: where models are cached, and stacks on the command line. */
const ofTools = new Set(['AISLE_CACHE', 'AISLE_DEBUG', 'AISLE_TAU'])

/** A misspelt name would silently mean the default. */
function unknownSettings(env: Record<string, string | undefined>): string[] {
  return Object.keys(env)
    .filter(name => name.startsWith('AISLE_') && !(name in settings) && !ofTools.has(name))
    .map(name => `${name} is no setting of Aisle. Known: ${Object.keys(settings).join(', ')}.`)
}
