import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { channelSetups } from '../../channels/index.ts'
import { type About, missingFor, SetupError } from '../../channels/setup.ts'
import { allDialogs } from '../../dialogs/index.ts'
import { readUtterances } from '../../nlu/train.ts'
import { registerDialogs } from '../acts.ts'
import { isActedOn } from '../decide.ts'
import { ConfigError } from '../errors.ts'
import { createLog } from '../log.ts'
import { openShop } from '../shop.ts'
import { named } from './channels.ts'
import { configFor, type DataOptions, print, printJson } from './open.ts'

/** Writes the files that the platform is set up with, made from the shop, its dialogs and what shoppers say. */
export async function manifest(name: string, options: DataOptions & { out?: string }): Promise<void> {
  const setup = named(name)
  if (!setup.manifest) throw new ConfigError([`${setup.title} needs no manifest. Those that do: ${withManifest()}.`])
  const config = configFor(options)
  const missing = missingFor({ ...setup, required: setup.manifestNeeds ?? setup.required }, config).settings
  if (missing.length > 0)
    throw new ConfigError(missing.map(one => `${name} needs ${one}: ${setup.settings[one]!.description}`))
  const shop = await openShop(config.AISLE_DATA, config.AISLE_SHOP, createLog('error'), () => new Date())
  const { locales, name: called } = shop.shop
  await shop.close()
  const about = {
    utterances: await utterancesOf(locales),
    publicUrl: config.AISLE_PUBLIC_URL,
    locales,
    shop: called,
  }
  const files = await Promise.resolve(setup.manifest(config, about)).catch(error => {
    throw error instanceof SetupError ? new ConfigError(error.problems) : error
  })
  const [first, ...others] = Object.values(files)
  if (!options.out && typeof first === 'string' && others.length === 0) return void process.stdout.write(first)
  const out = options.out ?? `${name}-manifest`
  for (const [path, content] of Object.entries(files)) {
    const file = join(out, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  if (options.json) return printJson({ name, files: Object.keys(files) })
  for (const path of Object.keys(files)) print(join(out, path))
}

const withManifest = () =>
  channelSetups
    .filter(setup => setup.manifest)
    .map(setup => setup.name)
    .join(', ')

/** What shoppers say in the languages of the locales, for intents that something is done about. */
async function utterancesOf(locales: string[]): Promise<About['utterances']> {
  const dialogs = registerDialogs(allDialogs)
  const utterances: About['utterances'] = {}
  for (const language of new Set(locales.map(locale => locale.split('-')[0]!))) {
    const own: Record<string, string[]> = {}
    for (const { text, intent } of await readUtterances(language))
      if (isActedOn(intent, dialogs)) own[intent] = [...(own[intent] ?? []), text]
    utterances[language] = own
  }
  return utterances
}
