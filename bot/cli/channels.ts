import { channelSetups } from '../../channels/index.ts'
import { type ChannelSetup, missingFor, webhookUrl } from '../../channels/setup.ts'
import { ConfigError } from '../errors.ts'
import { configFor, print, printJson } from './open.ts'

/** Each channel: on or off, what is missing, and where to get it. */
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
  if (options.json) return printJson(channels)
  for (const { name, title, on, missing, page } of channels) {
    print(`${on ? '● on ' : '○ off'}  ${name.padEnd(18)} ${title}`)
    for (const one of missing.settings) print(`         ${one.name}: ${one.where}`)
    if (missing.packages.length > 0) print(`         npm install ${missing.packages.join(' ')}`)
    if (page && (missing.settings.length > 0 || missing.packages.length > 0)) print(`         ${page}`)
  }
  print('\nSwitch channels on with AISLE_CHANNELS, parted by commas.')
}

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
