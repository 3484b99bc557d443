import { createRequire } from 'node:module'
import type { z } from 'zod'
import type { Channel } from './channel.ts'
import type { Words } from './words.ts'

/** What every channel is given beside its own settings. */
export type Shared = {
  /** Signs what this server hands out and takes back. */
  secret: string
  /** Where the server is reached from outside, e.g. https://shop.example; needed behind a proxy. */
  publicUrl?: string
  /** Origins of pages that may embed the web widget. */
  allowedOrigins: string[]
  /** What a channel says of its own, in the shopper's language (BCP 47). */
  words?: (locale: string) => Words
  now?: () => Date
}

/** Values of the environment, checked: what `bot/config.ts` read. */
export type Values = Record<string, unknown>

/**
 * A channel before it is switched on: light enough to be loaded always, for its settings and for `aisle channels`. What is
 * heavy (the vendor's SDK) is imported by `make` or later.
 */
export type ChannelSetup = {
  /** In AISLE_CHANNELS, in the webhook's path and in the names of conversations. */
  name: string
  /** For people: "SMS and MMS by Twilio". */
  title: string
  /** The page of `docs/channels/` that tells how it is set up. */
  page?: string
  /** Its settings by the name of their environment variable, each described: what it is, and where to get it. */
  settings: Record<string, z.ZodType>
  /** Those without which it cannot run. */
  required: string[]
  /** npm packages that it needs and that are not installed with Aisle. */
  packages: string[]
  make(values: Values, shared: Shared): Channel | Promise<Channel>
  /** Asks the platform whether the credentials are right and the webhook points here. */
  check?(values: Values, shared: Shared): Promise<Finding[]>
  /**
   * What the platform has to be told about the assistant, made from its dialogs and utterances: files by their path, ready
   * to be uploaded. @throws SetupError where a setting that it needs is missing
   */
  manifest?(values: Values, about: About): Files | Promise<Files>
  /** The settings without which there is no manifest; by default those that are required. */
  manifestNeeds?: string[]
}

/** Contents by path. */
export type Files = Record<string, string | Uint8Array>

/** What a manifest is made from. */
export type About = {
  /** By language (`en`) and intent: what shoppers say. Only intents that the assistant acts on. */
  utterances: Record<string, Record<string, string[]>>
  /** Where the server is reached from outside. */
  publicUrl?: string
  /** BCP 47, the shop's own first. */
  locales: string[]
  /** What the shop is called. */
  shop: string
}

/** One thing that was looked at. `mend`: what to do where it is not right. */
export type Finding = { what: string; ok: boolean; detail?: string; mend?: string }

/** What an engineer has to mend before a channel can be switched on. */
export class SetupError extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.name = 'SetupError'
    this.problems = problems
  }
}

/** What is missing for a channel, each with the mend; nothing where it is ready. */
export function missingFor(setup: ChannelSetup, values: Values): { settings: string[]; packages: string[] } {
  return {
    settings: setup.required.filter(name => values[name] === undefined),
    packages: setup.packages.filter(name => !isInstalled(name)),
  }
}

/** @throws SetupError that names every setting and package that is missing, and where to get it */
export function demand(setup: ChannelSetup, values: Values) {
  const missing = missingFor(setup, values)
  const problems = [
    ...missing.settings.map(
      name =>
        `the channel ${setup.name} needs ${name}: ${setup.settings[name]!.description} Set it in the environment, or take ${setup.name} out of AISLE_CHANNELS.`,
    ),
    ...missing.packages.map(name => `the channel ${setup.name} needs the package ${name}: npm install ${name}`),
  ]
  if (problems.length > 0) throw new SetupError(problems)
}

const require = createRequire(import.meta.url)

/** Looks for the package without loading it; from here, and from the project that uses Aisle. */
function isInstalled(name: string): boolean {
  return [import.meta.url, `file://${process.cwd()}/package.json`].some(from => {
    try {
      ;(from === import.meta.url ? require : createRequire(from)).resolve(name)
      return true
    } catch (error) {
      // There, but for `import` only.
      return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
    }
  })
}

/** The webhook of a channel as the platform has to know it; `undefined` where nobody has said where the server is. */
export const webhookUrl = (name: string, { publicUrl }: Pick<Shared, 'publicUrl'>): string | undefined =>
  publicUrl && `${publicUrl.replace(/\/$/, '')}/channels/${name}`
