import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'

export const project = 'shop-of-the-test'
export const secret = 'agreed-with-dialogflow'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const google = pair()
const somebody = pair()

/** The keys as Google publishes them: PEM by their id. */
export const certs = () => ({
  headers: { 'cache-control': 'public, max-age=3600' },
  body: { 'key-1': google.publicKey.export({ type: 'spki', format: 'pem' }) },
})

const part = (what: object) => Buffer.from(JSON.stringify(what)).toString('base64url')

/** A token as Google signs one for each request. */
export function token(
  options: { by?: 'google' | 'somebody'; issuer?: string; audience?: string; at?: number } = {},
): string {
  const { by = 'google', issuer = 'https://accounts.google.com', audience = project } = options
  const at = Math.floor((options.at ?? Date.now()) / 1000)
  const head = `${part({ alg: 'RS256', kid: 'key-1', typ: 'JWT' })}.${part({ iss: issuer, aud: audience, iat: at, exp: at + 3600, sub: '1' })}`
  const key: KeyObject = by === 'google' ? google.privateKey : somebody.privateKey
  return `${head}.${createSign('RSA-SHA256').update(head).sign(key, 'base64url')}`
}

export type Options = {
  from?: string
  screen?: boolean
  carried?: object
  user?: object
  query?: string
  inputType?: string
  arguments?: object[]
}

/** A request of the Actions SDK, v2. */
export function appRequest(intent: string, options: Options = {}) {
  const { from = 'ann', screen = false, carried, user, query, inputType = 'VOICE' } = options
  return {
    user: {
      locale: 'en-US',
      lastSeen: '2026-06-16T10:00:00Z',
      userVerificationStatus: 'VERIFIED',
      ...user,
    },
    conversation: {
      conversationId: `conversation-${from}`,
      type: intent === 'actions.intent.MAIN' ? 'NEW' : 'ACTIVE',
      ...(carried ? { conversationToken: JSON.stringify({ data: carried }) } : {}),
    },
    inputs: [
      {
        intent,
        rawInputs: query === undefined ? [] : [{ inputType, query }],
        arguments:
          options.arguments ?? (query === undefined ? [] : [{ name: 'text', rawText: query, textValue: query }]),
      },
    ],
    surface: {
      capabilities: [
        { name: 'actions.capability.AUDIO_OUTPUT' },
        ...(screen ? [{ name: 'actions.capability.SCREEN_OUTPUT' }] : []),
      ],
    },
    isInSandbox: false,
    availableSurfaces: [],
    requestType: 'SIMULATOR',
  }
}

/** A request of Dialogflow, v2; without `google`, of another integration. */
export function dialogflowRequest(
  query: string,
  options: Options & { id?: string; intent?: string; google?: boolean; appIntent?: string } = {},
) {
  const { id = '1', intent = 'Default Fallback Intent', google = true, from = 'ann' } = options
  const session = `projects/${project}/agent/sessions/conversation-${from}`
  return {
    responseId: `response-${id}`,
    queryResult: {
      queryText: query,
      action: intent === 'opened' ? 'input.welcome' : intent,
      parameters: {},
      allRequiredParamsPresent: true,
      fulfillmentMessages: [{ text: { text: [''] } }],
      outputContexts: options.carried
        ? [
            {
              name: `${session}/contexts/_actions_on_google`,
              lifespanCount: 99,
              parameters: { data: JSON.stringify(options.carried) },
            },
          ]
        : [],
      intent: { name: `projects/${project}/agent/intents/0`, displayName: intent },
      intentDetectionConfidence: 1,
      languageCode: 'en-us',
    },
    originalDetectIntentRequest: google
      ? {
          source: 'google',
          version: '2',
          payload: appRequest(options.appIntent ?? 'actions.intent.TEXT', { ...options, query, carried: undefined }),
        }
      : { source: 'DIALOGFLOW_CONSOLE', payload: {} },
    session,
  }
}

type Item = {
  simpleResponse?: { textToSpeech?: string; displayText?: string }
  basicCard?: {
    title?: string
    formattedText?: string
    image?: { url: string; accessibilityText: string }
    buttons?: { title: string; openUrlAction: { url: string } }[]
  }
}
type Rich = {
  items?: Item[]
  suggestions?: { title: string }[]
  linkOutSuggestion?: { destinationName: string }
}
type Options2 = {
  items: { title: string; description?: string; optionInfo: { key: string }; image?: { url: string } }[]
}

export type Answer = {
  expectUserResponse: boolean
  rich: Rich
  noInputs: { textToSpeech?: string }[]
  system?: { intent: string; kind?: 'carousel' | 'list'; options: Options2['items'] }
  carried: { n?: number; taps?: Record<string, string>; reprompt?: string }
  userStorage?: string
}

/** What the platform reads in an answer, whichever of the two it is for. */
export function answerOf(body: string): Answer {
  const all = JSON.parse(body)
  const google = all.payload?.google
  const input = all.expectedInputs?.[0]
  const system = google ? google.systemIntent : input?.possibleIntents?.[0]
  const data = system?.data ?? system?.inputValueData
  const context = all.outputContexts?.find((one: { name: string }) => one.name.endsWith('_actions_on_google'))
  return {
    expectUserResponse: google?.expectUserResponse ?? all.expectUserResponse,
    rich: google?.richResponse ?? input?.inputPrompt?.richInitialPrompt ?? all.finalResponse?.richResponse ?? {},
    noInputs: google?.noInputPrompts ?? input?.inputPrompt?.noInputPrompts ?? [],
    ...(system
      ? {
          system: {
            intent: system.intent,
            kind: data?.carouselSelect ? 'carousel' : data?.listSelect ? 'list' : undefined,
            options: (data?.carouselSelect ?? data?.listSelect)?.items ?? [],
          },
        }
      : {}),
    carried: context
      ? JSON.parse(context.parameters.data)
      : all.conversationToken
        ? JSON.parse(all.conversationToken).data
        : {},
    userStorage: google?.userStorage ?? all.userStorage,
  }
}

/** What Google would refuse of an answer (developers.google.com/assistant/conversational, responses). */
export function breaches(body: string): string[] {
  const { rich, noInputs, system, expectUserResponse } = answerOf(body)
  const items = rich.items ?? []
  const simple = items.flatMap(item => (item.simpleResponse ? [item.simpleResponse] : []))
  const texts = [...simple, ...noInputs].flatMap(one => Object.values(one) as string[])
  const titles = system?.options.map(one => one.title) ?? []
  return [
    ...(typeof expectUserResponse === 'boolean' ? [] : ['nobody knows whose turn it is']),
    ...(items[0]?.simpleResponse ? [] : ['the first item is no simple response']),
    ...(simple.length > 2 ? [`${simple.length} simple responses of 2`] : []),
    ...(items.length - simple.length + (system?.kind ? 1 : 0) > 1 ? ['more than one rich response'] : []),
    ...texts.filter(text => text.length > 640).map(text => `${text.length} characters of 640`),
    ...texts.filter(text => !text.trim()).map(() => 'an empty text'),
    ...texts
      .filter(
        text => text.startsWith('<speak>') && !/^<speak>(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)+<\/speak>$/s.test(text),
      )
      .map(text => `no SSML: ${text.slice(0, 80)}`),
    ...(rich.suggestions ?? [])
      .filter(({ title }) => title.length > 25 || !title)
      .map(({ title }) => `suggestion: ${title}`),
    ...((rich.suggestions?.length ?? 0) > 8 ? [`${rich.suggestions!.length} suggestions of 8`] : []),
    ...(noInputs.length > 3 ? [`${noInputs.length} reprompts of 3`] : []),
    ...(system?.kind && (titles.length < 2 || titles.length > (system.kind === 'carousel' ? 10 : 30))
      ? [`${titles.length} options`]
      : []),
    ...(new Set(titles).size < titles.length ? ['options with the same title'] : []),
    ...(new Set(system?.options.map(one => one.optionInfo.key)).size < titles.length
      ? ['options with the same key']
      : []),
    ...items.flatMap(({ basicCard: card }) =>
      card && !card.formattedText && !card.image ? ['a card with neither text nor picture'] : [],
    ),
    ...items
      .flatMap(item => item.basicCard?.image ?? [])
      .filter(image => !/^https:/.test(image.url) || !image.accessibilityText)
      .map(image => `no picture: ${image.url}`),
    ...((rich.linkOutSuggestion?.destinationName.length ?? 0) > 20 ? ['the name of a link'] : []),
  ]
}
