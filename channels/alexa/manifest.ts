import { type About, SetupError, webhookUrl } from '../setup.ts'
import { builtIn, carrierPrefix, freeText, phrasesFor, picking } from './phrases.ts'
import { samplesOf } from './samples.ts'
import type { AlexaReady } from './settings.ts'

/** Locales that Alexa has (developer.amazon.com, supported locales), the one of each language first that stands for it. */
const known: Record<string, string[]> = {
  en: ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'],
  de: ['de-DE'],
  fr: ['fr-FR', 'fr-CA'],
  es: ['es-ES', 'es-MX', 'es-US'],
  it: ['it-IT'],
  pt: ['pt-BR'],
}

/** Intents that say little without what they are about: such utterances come as free text, word for word. */
const detailed = new Set([
  'find_product',
  'refine_search',
  'product_question',
  'product_availability',
  'product_options',
  'product_reviews',
  'product_care',
  'compare_products',
  'size_advice',
  'recommend',
  'gift_finder',
  'why_recommended',
  'not_for_me',
  'add_to_cart',
  'remove_from_cart',
  'change_cart',
  'promo_code',
  'change_order_items',
  'change_profile',
  'change_language',
])

/** Alexa knows a yes when it hears one. What is more than that ("yes, but …") has to come word for word. */
const plainly = new Set(['affirm', 'deny'])

/**
 * The skill package as `ask deploy` and the developer console take it: the skill's manifest, and an interaction model for
 * each locale that both the shop and Alexa speak.
 * @throws SetupError where the public URL is missing, or Alexa speaks none of the shop's languages
 */
export function alexaManifest(values: AlexaReady, about: About): Record<string, string> {
  const locales = localesOf(about.locales)
  const endpoint = webhookUrl('alexa', about)
  if (!endpoint)
    throw new SetupError([
      'the manifest of alexa needs AISLE_PUBLIC_URL: where Alexa calls, e.g. https://chat.shop.example',
    ])
  if (locales.length === 0) throw new SetupError([`Alexa speaks none of ${about.locales.join(', ')}`])
  const files: Record<string, unknown> = { 'skill.json': skill(values, about, locales, endpoint) }
  for (const locale of locales)
    files[`interactionModels/custom/${locale}.json`] = model(
      values,
      about.utterances[locale.split('-')[0]!] ?? {},
      locale,
    )
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, `${JSON.stringify(content, null, 2)}\n`]),
  )
}

/** `en-IE` is spoken, but not known: then the first of the language stands for it. */
function localesOf(spoken: string[]): string[] {
  return [
    ...new Set(
      spoken.flatMap(locale => {
        const own = known[locale.split('-')[0]!] ?? []
        return own.find(one => one === locale) ?? own[0] ?? []
      }),
    ),
  ]
}

function skill(values: AlexaReady, { shop }: About, locales: string[], uri: string) {
  const { ALEXA_SKILL_NAME: name, ALEXA_INVOCATION_NAME: invocation } = values
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        category: 'SHOPPING',
        isAvailableWorldwide: true,
        distributionMode: 'PUBLIC',
        testingInstructions: `Open the skill and ask for a product of ${shop}.`,
        locales: Object.fromEntries(
          locales.map(locale => [
            locale,
            {
              name,
              summary: `${shop}: ${name}`.slice(0, 160),
              description: `${shop}: ${name}`,
              examplePhrases: [`${phrasesFor(locale).open} ${invocation}`],
              keywords: [],
            },
          ]),
        ),
      },
      apis: {
        custom: {
          endpoint: { uri, sslCertificateType: 'Trusted' },
          interfaces: [{ type: 'ALEXA_PRESENTATION_APL' }],
        },
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        usesPersonalInfo: true,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
      },
    },
  }
}

function model(values: AlexaReady, utterances: Record<string, string[]>, locale: string) {
  const { carriers, say, numbers, positions, pick, ask } = phrasesFor(locale)
  // What Alexa understands for itself keeps its samples before all others.
  const own = Object.entries(utterances).filter(([intent]) => !detailed.has(intent) && !plainly.has(intent))
  const first = own.filter(([intent]) => builtIn[intent])
  const samples = samplesOf(
    Object.fromEntries([...first, ...own.filter(one => !first.includes(one))]),
    values.ALEXA_SAMPLES,
  )
  const query = { name: freeText.slot, type: 'AMAZON.SearchQuery' }
  const prompt = 'Elicit.Slot.query'
  return {
    interactionModel: {
      languageModel: {
        invocationName: values.ALEXA_INVOCATION_NAME,
        intents: [
          ...Object.entries(builtIn).map(([intent, name]) => ({ name, samples: samples[intent] ?? [] })),
          { name: 'AMAZON.FallbackIntent', samples: [] },
          { name: 'AMAZON.NavigateHomeIntent', samples: [] },
          {
            name: freeText.intent,
            slots: [{ ...query, samples: [`{${freeText.slot}}`] }],
            samples: [`${say} {${freeText.slot}}`],
          },
          ...Object.entries(carriers).map(([name, words]) => ({
            name: carrierPrefix + name,
            slots: [query],
            samples: [`${words} {${freeText.slot}}`],
          })),
          {
            name: picking.intent,
            slots: [
              { name: picking.number, type: 'AMAZON.NUMBER' },
              { name: picking.which, type: picking.type },
            ],
            samples: [`{${picking.number}}`, ...numbers.map(word => `${word} {${picking.number}}`), ...pick],
          },
          ...Object.entries(samples)
            .filter(([intent, own]) => !builtIn[intent] && own.length > 0)
            .map(([name, own]) => ({ name, slots: [], samples: own })),
        ],
        types: [
          {
            name: picking.type,
            values: positions.map(([value, ...synonyms], i) => ({
              // The last one has no number of its own.
              ...(i < positions.length - 1 ? { id: String(i + 1) } : {}),
              name: { value, synonyms },
            })),
          },
        ],
      },
      dialog: {
        intents: [
          {
            name: freeText.intent,
            confirmationRequired: false,
            prompts: {},
            slots: [
              { ...query, elicitationRequired: true, confirmationRequired: false, prompts: { elicitation: prompt } },
            ],
          },
        ],
        delegationStrategy: 'SKILL_RESPONSE',
      },
      prompts: [{ id: prompt, variations: [{ type: 'PlainText', value: ask }] }],
    },
  }
}
