import { createHash } from 'node:crypto'
import { type About, SetupError, webhookUrl } from '../setup.ts'
import type { GoogleReady } from './settings.ts'

/** A training phrase may have so many characters (cloud.google.com, Dialogflow ES quotas). */
const longestPhrase = 768

/** Intents without words of their own: what happens on Google's side. */
const events: Record<string, string[]> = {
  opened: ['WELCOME', 'GOOGLE_ASSISTANT_WELCOME'],
  option: ['actions_intent_OPTION'],
  confirmation: ['actions_intent_CONFIRMATION'],
  signed_in: ['actions_intent_SIGN_IN'],
  silence: ['actions_intent_NO_INPUT'],
  closed: ['actions_intent_CANCEL'],
}
const fallback = 'Default Fallback Intent'

/**
 * A Dialogflow ES agent as its console exports it: zip the folder, then Settings, Export and Import, Restore from ZIP. Every
 * intent asks the webhook.
 * @throws SetupError where the public URL or the secret of Dialogflow is missing
 */
export function dialogflowAgent(values: GoogleReady, about: About): Record<string, string> {
  const url = webhookUrl('google', about)
  const secret = values.GOOGLE_DIALOGFLOW_SECRET
  const missing = [
    ...(url ? [] : ['the agent needs AISLE_PUBLIC_URL: where Dialogflow calls, e.g. https://chat.shop.example']),
    ...(secret
      ? []
      : ['the agent needs GOOGLE_DIALOGFLOW_SECRET: at least 16 characters that only Dialogflow is told']),
  ]
  if (missing.length > 0) throw new SetupError(missing)
  const languages = [...new Set(about.locales.map(codeOf))]
  const files: Record<string, unknown> = {
    'package.json': { version: '1.0.0' },
    'agent.json': agent(values, languages, url!, secret!),
    [`intents/${fallback}.json`]: intent(fallback, { fallback: true }),
  }
  for (const [name, own] of Object.entries(events)) files[`intents/${name}.json`] = intent(name, { events: own })
  for (const language of languages) {
    const phrases = phrasesOf(about.utterances[language.split('-')[0]!] ?? {}, values.GOOGLE_PHRASES)
    for (const [name, own] of Object.entries(phrases)) {
      files[`intents/${name}.json`] ??= intent(name, {})
      files[`intents/${name}_usersays_${language.toLowerCase()}.json`] = own.map(text => ({
        id: idOf(`${language} ${name} ${text}`),
        data: [{ text, userDefined: false }],
        isTemplate: false,
        count: 0,
        lang: language.toLowerCase(),
        updated: 0,
      }))
    }
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, `${JSON.stringify(content, null, 2)}\n`]),
  )
}

/** As Dialogflow calls the language: it has one Portuguese of its own. */
const codeOf = (locale: string): string => {
  const language = locale.split('-')[0]!
  return language === 'pt' ? 'pt-BR' : language
}

function agent(values: GoogleReady, [first, ...others]: string[], url: string, secret: string) {
  return {
    displayName: values.GOOGLE_AGENT_NAME,
    description: '',
    language: first!.toLowerCase(),
    supportedLanguages: others.map(language => language.toLowerCase()),
    defaultTimezone: 'Etc/UTC',
    webhook: {
      url,
      username: '',
      headers: { 'X-Aisle-Secret': secret },
      available: true,
      useForDomains: false,
      cloudFunctionsEnabled: false,
      cloudFunctionsInitialized: false,
    },
    googleAssistant: { project: values.GOOGLE_PROJECT_ID, welcomeIntentSignInRequired: false, startIntents: [] },
    isPrivate: true,
    mlMinConfidence: 0.4,
    enableOnePlatformApi: true,
    onePlatformApiVersion: 'v2',
    disableInteractionLogs: true,
    disableStackdriverLogs: true,
    enableSpellCorrection: false,
  }
}

function intent(name: string, { events = [], fallback = false }: { events?: string[]; fallback?: boolean }) {
  return {
    id: idOf(name),
    name,
    auto: true,
    contexts: [],
    responses: [
      {
        resetContexts: false,
        action: fallback ? 'input.unknown' : name === 'opened' ? 'input.welcome' : name,
        affectedContexts: [],
        parameters: [],
        messages: [],
        speech: [],
      },
    ],
    priority: 500_000,
    webhookUsed: true,
    webhookForSlotFilling: false,
    fallbackIntent: fallback,
    events: events.map(event => ({ name: event })),
    conditionalResponses: [],
    condition: '',
    conditionalFollowupEvents: [],
  }
}

/** Each phrase at one intent only: the first one that has it. */
function phrasesOf(utterances: Record<string, string[]>, most: number): Record<string, string[]> {
  const taken = new Set<string>()
  return Object.fromEntries(
    Object.entries(utterances).map(([name, texts]) => {
      const own: string[] = []
      for (const text of texts) {
        const known = text
          .toLowerCase()
          .replace(/[\s\p{P}]+/gu, ' ')
          .trim()
        if (own.length >= most || taken.has(known) || known === '' || text.length > longestPhrase) continue
        taken.add(known)
        own.push(text)
      }
      return [name, own]
    }),
  )
}

/** The same each time, so that a new export does not look like a new agent. */
function idOf(what: string): string {
  const hash = createHash('sha256').update(what).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
