import { fits, utf16 } from '../length.ts'
import { type About, type Files, SetupError } from '../setup.ts'
import { squareIcon } from './icon.ts'
import type { BotFrameworkReady } from './settings.ts'

/** What is worth suggesting in the message box, the likeliest first. */
const suggested = [
  'find_product',
  'recommend',
  'compare_products',
  'size_advice',
  'order_status',
  'return_item',
  'cancel_order',
  'delivery_options',
  'view_cart',
  'talk_to_person',
]

/** What the app is, in a sentence: at most 80 characters with the longest name of a shop. */
const descriptions: Record<string, (shop: string) => string> = {
  en: shop => `${shop}: products, sizes, orders and returns`,
  de: shop => `${shop}: Produkte, Größen, Bestellungen und Retouren`,
  fr: shop => `${shop} : produits, tailles, commandes et retours`,
  es: shop => `${shop}: productos, tallas, pedidos y devoluciones`,
  it: shop => `${shop}: prodotti, taglie, ordini e resi`,
  pt: shop => `${shop}: produtos, tamanhos, encomendas e devoluções`,
}

type Command = { title: string; description: string }

/**
 * The app package for Teams: manifest.json, one file for each further language, and icons to be replaced by the shop's.
 * The commands that the message box suggests are what shoppers say (developer.microsoft.com/json-schemas/teams).
 * @throws SetupError where nobody has said where the server is
 */
export function teamsManifest(values: BotFrameworkReady, { utterances, publicUrl, locales, shop }: About): Files {
  if (!publicUrl?.startsWith('https:'))
    throw new SetupError(['the Teams manifest names pages of the shop: set AISLE_PUBLIC_URL to an https address'])
  const version = values.TEAMS_MANIFEST_VERSION
  const [first = 'en', ...others] = [...new Set(locales.map(languageOf))]
  const name = within(shop, 30)
  // The same commands in every language, so that each has its translation.
  const languages = [first, ...others]
  const intents = suggested.filter(intent => languages.every(one => commandFor(utterances[one]?.[intent] ?? [])))
  const commands = (language: string) => intents.map(intent => commandFor(utterances[language]![intent]!)!)
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
    version: '1.0.0',
    id: values.MICROSOFT_APP_ID,
    developer: {
      name: within(shop, 32),
      websiteUrl: publicUrl,
      privacyUrl: values.TEAMS_PRIVACY_URL ?? publicUrl,
      termsOfUseUrl: values.TEAMS_TERMS_URL ?? publicUrl,
    },
    name: { short: name, full: within(shop, 100) },
    description: describe(first, name),
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1F4B3F',
    localizationInfo: {
      defaultLanguageTag: first,
      additionalLanguages: others.map(language => ({ languageTag: language, file: `${language}.json` })),
    },
    bots: [
      {
        botId: values.MICROSOFT_APP_ID,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands: commands(first) }],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(publicUrl).host],
  }
  return {
    'manifest.json': json(manifest),
    ...Object.fromEntries(
      others.map(language => [`${language}.json`, json(translation(language, name, commands(language), version))]),
    ),
    'color.png': squareIcon(192, { back: [0x1f, 0x4b, 0x3f, 255], mark: [255, 255, 255, 255] }),
    'outline.png': squareIcon(32, { back: [0, 0, 0, 0], mark: [255, 255, 255, 255] }),
  }
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`
const languageOf = (locale: string) => locale.split('-')[0]!

function describe(language: string, shop: string) {
  const text = (descriptions[language] ?? descriptions.en!)(shop)
  return { short: text, full: text }
}

function translation(language: string, name: string, commands: Command[], version: string) {
  const { short, full } = describe(language, name)
  const own = commands.flatMap(({ title, description }, i) => {
    const at = `bots[0].commandLists[0].commands[${i}]`
    return [
      [`${at}.title`, title],
      [`${at}.description`, description],
    ]
  })
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name,
    'description.short': short,
    'description.full': full,
    ...Object.fromEntries(own),
  }
}

/** The shortest thing that is said as the command, and another one as what it is good for. Placeholders are not said. */
function commandFor(utterances: string[]): Command | undefined {
  const plain = utterances.filter(one => !/[[\]{}<>|]/.test(one) && one.split(/\s+/).length > 1)
  const title = plain.filter(one => fits(one, utf16(32))).toSorted((a, b) => a.length - b.length)[0]
  const description = plain.find(one => one !== title && fits(one, utf16(128)))
  return title && description ? { title, description } : undefined
}

/** As many whole words as fit. */
function within(text: string, max: number): string {
  if (fits(text, utf16(max))) return text
  const cut = text.slice(0, max + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || text.slice(0, max)
}
