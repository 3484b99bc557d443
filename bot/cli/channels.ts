import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { channelSetups } from '../../channels/index.ts'
import { type ChannelSetup, missingFor, type Shared, webhookUrl } from '../../channels/setup.ts'
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
  if (findings.length === 0)
    findings.push(
      ...((await setup.check?.(config, sharedBy(config))) ?? []).map(one => ({ detail: '', mend: '', ...one })),
    )
  if (findings.some(one => !one.ok)) process.exitCode = 1
  if (options.json) return printJson({ name, ok: findings.every(one => one.ok), findings })
  for (const { what, ok, detail, mend } of findings) {
    print(`${ok ? '✓' : '✗'} ${[what, detail].filter(Boolean).join(': ')}`)
    if (!ok && mend) print(`  ${mend}`)
  }
  if (findings.length === 0) print(`✓ ${setup.title} needs no settings`)
}

/** What a platform is set up with: one file is printed, several are written into a folder. */
export async function manifest(name: string, options: { out?: string }): Promise<void> {
  const config = configFor()
  const setup = named(name)
  if (!setup.manifest) {
    const having = channelSetups.filter(one => one.manifest).map(one => one.name)
    throw new ConfigError([`${setup.title} is set up without a manifest. Those that have one: ${having.join(', ')}.`])
  }
  const files = Object.entries(await setup.manifest(config, sharedBy(config)))
  if (!options.out && files.length === 1) return printJson(files[0]![1])
  const folder = options.out ?? `${name}-manifest`
  mkdirSync(folder, { recursive: true })
  for (const [file, content] of files) {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`)
    print(path)
  }
}

const sharedBy = (config: ReturnType<typeof configFor>): Shared => ({
  secret: '',
  publicUrl: config.AISLE_PUBLIC_URL,
  allowedOrigins: config.AISLE_ALLOWED_ORIGINS,
})

function named(name: string): ChannelSetup {
  const setup = channelSetups.find(one => one.name === name)
  if (setup) return setup
  throw new ConfigError([`there is no channel ${name}. Known: ${channelSetups.map(one => one.name).join(', ')}.`])
}
