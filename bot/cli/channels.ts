import { channelSetups } from '../../channels/index.ts'
import { type ChannelSetup, missingFor, webhookUrl } from '../../channels/setup.ts'
import { ConfigError } from '../errors.ts'
import { configFor, print, printJson } from './open.ts'

/** Each channel: on or off, what is missing, and where to get it; status 1 where one that is on is not ready. */
export async function list(options: { json?: boolean }): Promise<void> {
  const config = configFor()
  const channels = channelSetups.map(setup => {
    const { settings, packages } = missingFor(setup, config)
    return {
      name: setup.name,
      title: setup.title,
      on: config.AISLE_CHANNELS.includes(setup.name),
      ready: settings.length === 0 && packages.length === 0,
      missing: {
        settings: settings.map(name => ({ name, where: setup.settings[name]!.description ?? '' })),
        packages,
      },
      webhook: webhookUrl(setup.name, { publicUrl: config.AISLE_PUBLIC_URL }),
      page: setup.page,
    }
  })
  const known = new Set(channels.map(one => one.name))
  const unknown = config.AISLE_CHANNELS.filter(name => !known.has(name))
  if (unknown.length > 0 || channels.some(one => one.on && !one.ready)) process.exitCode = 1
  if (options.json) printJson(channels)
  else for (const channel of channels) tell(channel)
  if (unknown.length > 0)
    throw new ConfigError([
      `AISLE_CHANNELS: there is no channel ${unknown.join(', ')}. Known: ${[...known].join(', ')}.`,
    ])
  if (!options.json) print('\nSwitch channels on with AISLE_CHANNELS, parted by commas.')
}

type Listed = {
  name: string
  title: string
  on: boolean
  ready: boolean
  missing: { settings: { name: string; where: string }[]; packages: string[] }
  webhook?: string
  page?: string
}

function tell({ name, title, on, ready, missing, webhook, page }: Listed) {
  print(`${!on ? '○ off' : ready ? '● on ' : '✗ on '}  ${name.padEnd(18)} ${title}`)
  if (on && ready && webhook && !calledByPages.has(name)) print(`         called at ${webhook}`)
  for (const one of missing.settings) print(`         ${one.name}: ${one.where}`)
  if (missing.packages.length > 0) print(`         npm install ${missing.packages.join(' ')}`)
  if (page && !ready) print(`         ${page}`)
}

/** No platform has to be told where these are. */
const calledByPages = new Set(['web', 'direct-line'])

/** Asks the platform whether credentials and webhook are right; status 1 where something is not. */
export async function check(name: string, options: { json?: boolean }): Promise<void> {
  const config = configFor()
  const setup = named(name)
  const missing = missingFor(setup, config)
  const findings = [
    ...missing.settings.map(setting => ({
      what: setting,
      ok: false,
      detail: 'is not set',
      mend: setup.settings[setting]!.description ?? '',
    })),
    ...missing.packages.map(one => ({ what: one, ok: false, detail: 'is not installed', mend: `npm install ${one}` })),
  ]
  const shared = {
    secret: '',
    publicUrl: config.AISLE_PUBLIC_URL,
    allowedOrigins: config.AISLE_ALLOWED_ORIGINS,
  }
  if (findings.length === 0)
    findings.push(...((await setup.check?.(config, shared)) ?? []).map(one => ({ detail: '', mend: '', ...one })))
  if (findings.some(one => !one.ok)) process.exitCode = 1
  if (options.json) return printJson({ name, ok: findings.every(one => one.ok), findings })
  for (const { what, ok, detail, mend } of findings) {
    print(`${ok ? '✓' : '✗'} ${[what, detail].filter(Boolean).join(': ')}`)
    if (!ok && mend) print(`  ${mend}`)
  }
  if (findings.length === 0) print(`✓ ${setup.title} needs no settings`)
}

/** @throws ConfigError that names those there are */
export function named(name: string): ChannelSetup {
  const setup = channelSetups.find(one => one.name === name)
  if (setup) return setup
  throw new ConfigError([`there is no channel ${name}. Known: ${channelSetups.map(one => one.name).join(', ')}.`])
}
