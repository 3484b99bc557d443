import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { assistant } from '../conversation.ts'
import { heard } from './alexa-platform.ts'
import { integrations } from './dialogflow-integrations.ts'
import { answerOf, appRequest, breaches, certs, dialogflowRequest, project, secret, token } from './google-platform.ts'
import { openPlatform, type Platform } from './platform.ts'

/*
 * Requests as Google and Dialogflow send them, of every kind: of phones, speakers and displays, of agents with intents of their
 * own, of all that Dialogflow stands between. Each comes through the door, with what proves it.
 */

let platform: Platform
let aisle: Aisle
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  platform = await openPlatform(certs)
  aisle = await assistant({
    env: {
      AISLE_CHANNELS: 'google',
      GOOGLE_PROJECT_ID: project,
      GOOGLE_DIALOGFLOW_SECRET: secret,
      GOOGLE_CERTS_URL: `${platform.url}/certs`,
      GOOGLE_ACCOUNT_LINKING: 'true',
    },
  })
  app = createApp(aisle)
})
afterAll(async () => {
  await aisle?.close()
  await platform?.close()
})

let count = 0
const fresh = () => `payload-${++count}`

async function sent(payload: object, headers: Record<string, string> = { authorization: token() }) {
  const response = await app.request('/channels/google', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(payload),
  })
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(breaches(text)).toEqual([])
  const answer = answerOf(text)
  const { fulfillmentText } = JSON.parse(text) as { fulfillmentText?: string }
  return { ...answer, said: heard(answer.rich.items?.[0]?.simpleResponse?.textToSpeech), fulfillmentText }
}
const byDialogflow = { 'x-aisle-secret': secret }

type Json = Record<string, unknown>
const input = (payload: ReturnType<typeof appRequest>, more: Json) => {
  Object.assign(payload.inputs[0]!, more)
  return payload
}

describe('the Actions SDK', () => {
  const cases: { what: string; payload: () => object; says: RegExp; ends?: boolean }[] = [
    {
      what: 'the start on a phone, signed in with Google, that remembers another app’s notes',
      payload: () => ({
        ...appRequest('actions.intent.MAIN', {
          from: fresh(),
          query: 'talk to shop assistant',
          user: {
            userId: 'ABwppHE',
            idToken: 'a.b.c',
            profile: { displayName: 'Maya', givenName: 'Maya' },
            permissions: ['NAME'],
            userStorage: '{"data":{}}',
            packageEntitlements: [],
          },
          carried: undefined,
        }),
        surface: {
          capabilities: [
            { name: 'actions.capability.AUDIO_OUTPUT' },
            { name: 'actions.capability.SCREEN_OUTPUT' },
            { name: 'actions.capability.MEDIA_RESPONSE_AUDIO' },
            { name: 'actions.capability.WEB_BROWSER' },
            { name: 'actions.capability.INTERACTIVE_CANVAS' },
          ],
        },
        availableSurfaces: [{ capabilities: [{ name: 'actions.capability.SCREEN_OUTPUT' }] }],
        device: { location: { coordinates: { latitude: 52.5, longitude: 13.4 } } },
        isInSandbox: true,
      }),
      says: /what can i do for you/i,
    },
    {
      what: 'words with the notes of another app as a list, and how they were typed as a number',
      payload: () => {
        const payload = input(appRequest('actions.intent.TEXT', { from: fresh(), query: 'hiking boots' }), {
          rawInputs: [{ inputType: 2, query: 'hiking boots' }],
        })
        return { ...payload, conversation: { ...payload.conversation, conversationToken: '["step-1"]' } }
      },
      says: /boots/i,
    },
    {
      what: 'an intent of another app’s own with a query',
      payload: () => appRequest('com.example.app.BROWSE', { from: fresh(), query: 'hiking boots' }),
      says: /boots/i,
    },
    {
      what: 'the words only as an argument',
      payload: () =>
        input(appRequest('actions.intent.TEXT', { from: fresh(), query: 'hiking boots' }), { rawInputs: [] }),
      says: /boots/i,
    },
    {
      what: 'an option without its argument: what was said counts',
      payload: () => appRequest('actions.intent.OPTION', { from: fresh(), query: 'hiking boots' }),
      says: /boots/i,
    },
    ...[
      ['actions.intent.PERMISSION', { name: 'PERMISSION', textValue: 'true', boolValue: true }],
      ['actions.intent.MEDIA_STATUS', { name: 'MEDIA_STATUS', extension: { status: 'FINISHED' } }],
      ['actions.intent.NEW_SURFACE', { name: 'NEW_SURFACE', extension: { status: 'CANCELLED' } }],
      ['actions.intent.DATETIME', { name: 'DATETIME', datetimeValue: { date: { year: 2026 } } }],
      ['actions.intent.PLACE', { name: 'PLACE', placeValue: { formattedAddress: 'Berlin' } }],
      ['actions.intent.LINK', { name: 'LINK', extension: { status: 'SUCCEEDED' } }],
      ['actions.intent.REGISTER_UPDATE', { name: 'REGISTER_UPDATE', extension: { status: 'OK' } }],
      ['actions.intent.TRANSACTION_DECISION', { name: 'TRANSACTION_DECISION_VALUE', extension: { userDecision: 'X' } }],
      ['actions.intent.COMPLETE_PURCHASE', { name: 'COMPLETE_PURCHASE_VALUE', extension: { purchaseStatus: 'X' } }],
    ].map(([intent, argument]) => ({
      what: `${intent as string} without a word`,
      payload: () => appRequest(intent as string, { from: fresh(), arguments: [argument as object] }),
      says: /what else can i do/i,
    })),
    {
      what: 'a yes that is asked for',
      payload: () =>
        appRequest('actions.intent.CONFIRMATION', {
          from: fresh(),
          query: 'yes',
          arguments: [{ name: 'CONFIRMATION', boolValue: true }],
        }),
      says: /what can i do for you/i,
    },
    {
      what: 'silence, the first time',
      payload: () =>
        appRequest('actions.intent.NO_INPUT', {
          from: fresh(),
          arguments: [
            { name: 'REPROMPT_COUNT', rawText: '0', intValue: '0' },
            { name: 'IS_FINAL_REPROMPT', rawText: '0', boolValue: false },
          ],
        }),
      says: /what else can i do/i,
    },
    {
      what: 'silence, for the last time',
      payload: () =>
        appRequest('actions.intent.NO_INPUT', {
          from: fresh(),
          arguments: [
            { name: 'REPROMPT_COUNT', intValue: '2' },
            { name: 'IS_FINAL_REPROMPT', boolValue: true },
          ],
        }),
      says: /^Goodbye\.$/,
      ends: true,
    },
    {
      what: 'the end',
      payload: () => appRequest('actions.intent.CANCEL', { from: fresh(), query: 'cancel' }),
      says: /^Goodbye/,
      ends: true,
    },
    {
      what: 'goodbye in other words',
      payload: () => appRequest('actions.intent.TEXT', { from: fresh(), query: 'bye' }),
      says: /^Goodbye/,
      ends: true,
    },
    {
      what: 'a health check',
      payload: () => ({
        user: { locale: 'en-US' },
        conversation: { conversationId: fresh(), type: 'NEW' },
        inputs: [
          {
            intent: 'actions.intent.MAIN',
            rawInputs: [{ inputType: 'VOICE' }],
            arguments: [{ name: 'is_health_check', boolValue: true, textValue: '1' }],
          },
        ],
        surface: { capabilities: [{ name: 'actions.capability.AUDIO_OUTPUT' }] },
      }),
      says: /\S/,
      ends: true,
    },
    {
      what: 'nobody and nothing but a conversation',
      payload: () => ({ conversation: { conversationId: fresh() }, inputs: [{ intent: 'actions.intent.MAIN' }] }),
      says: /what can i do for you/i,
    },
  ]
  test.each(cases)('$what', async ({ payload, says, ends = false }) => {
    const answer = await sent(payload())
    expect(answer.said).toMatch(says)
    expect(answer.expectUserResponse).toBe(!ends)
  })

  test('who has just signed in is not asked to sign in again', async () => {
    const payload = appRequest('actions.intent.SIGN_IN', {
      from: fresh(),
      arguments: [
        { name: 'SIGN_IN', extension: { '@type': 'type.googleapis.com/google.actions.v2.SignInValue', status: 'OK' } },
      ],
    })
    expect((await sent(payload)).system?.intent).not.toBe('actions.intent.SIGN_IN')
    const asks = appRequest('actions.intent.TEXT', { from: fresh(), query: 'sign me in' })
    expect((await sent(asks)).said).toMatch(/e-mail/)
  })
})

describe('Dialogflow', () => {
  /** As another platform's messages come: with its own payload, or none at all. */
  const of = (query: string, original: object | undefined, more: Json = {}) => {
    const payload = dialogflowRequest(query, { id: fresh(), from: fresh(), google: false })
    return {
      ...payload,
      queryResult: { ...payload.queryResult, ...more },
      originalDetectIntentRequest: original,
    }
  }
  test.each(integrations)('by %s: the words are read, and answered as text', async (_, original) => {
    const { fulfillmentText } = await sent(of('hiking boots', original), byDialogflow)
    expect(fulfillmentText).toMatch(/boots.*€/is)
  })

  test.each([
    ['DIALOGFLOW_WELCOME', { action: 'input.welcome', intent: { displayName: 'Default Welcome Intent' } }],
    ['FACEBOOK_WELCOME', { action: 'input.welcome' }],
    ['WELCOME', { intent: { displayName: 'opened' } }],
    ['', { action: 'input.welcome' }],
  ])('by the event %j it is opened', async (query, more) => {
    expect((await sent(of(query, { payload: {} }, more), byDialogflow)).fulfillmentText).toMatch(/what can i do/i)
  })

  test('a greeting with a wish is heard whole', async () => {
    const welcome = { action: 'input.welcome', intent: { displayName: 'Default Welcome Intent' } }
    const payload = of('hi, show me hiking boots', { payload: {} }, welcome)
    expect((await sent(payload, byDialogflow)).fulfillmentText).toMatch(/boots/i)
  })

  test('contexts, parameters, a follow-up and a mood are no hindrance', async () => {
    const payload = of(
      'hiking boots',
      { payload: {} },
      {
        action: 'find.find-custom',
        parameters: { product: ['boots'], 'date-time': '', number: 2 },
        allRequiredParamsPresent: true,
        fulfillmentText: 'a text of the agent',
        outputContexts: [
          {
            name: 'projects/p/agent/sessions/s/contexts/find-followup',
            lifespanCount: 2,
            parameters: { 'product.original': 'boots' },
          },
          {
            name: 'projects/p/agent/sessions/s/contexts/__system_counters__',
            parameters: { 'no-input': 0, 'no-match': 0 },
          },
        ],
        intent: {
          name: 'projects/p/agent/intents/1',
          displayName: 'find - custom',
          isFallback: true,
          endInteraction: true,
        },
        intentDetectionConfidence: 0.59,
        diagnosticInfo: { webhook_latency_ms: 100 },
        sentimentAnalysisResult: { queryTextSentiment: { score: 0.1, magnitude: 0.1 } },
      },
    )
    expect((await sent(payload, byDialogflow)).fulfillmentText).toMatch(/boots/i)
  })

  test('by telephone it is spoken, with who calls', async () => {
    const original = { source: 'GOOGLE_TELEPHONY', payload: { telephony: { caller_id: '+4930123456' } } }
    const payload = of('hiking boots', original, { speechRecognitionConfidence: 0.9 })
    const { fulfillmentText } = await sent(payload, byDialogflow)
    expect(fulfillmentText).toMatch(/1, .*euros.*2, .*say the number/i)
    expect(fulfillmentText).not.toMatch(/€|\n/)
    const id = (payload.session as string).split('/').at(-1)
    const [entry] = await aisle.engine.store.transcripts.of(`google:${id}`)
    expect(entry!.message).toMatchObject({ content: { type: 'speech' }, context: { phone: '+4930123456' } })
  })

  test('two messages that bring no number of their own are two', async () => {
    const payload = (query: string) => ({
      ...of(query, { payload: {} }),
      responseId: undefined,
      session: 'projects/p/agent/sessions/plain',
    })
    expect((await sent(payload('hiking boots'), byDialogflow)).fulfillmentText).toMatch(/boots/i)
    expect((await sent(payload('kettle'), byDialogflow)).fulfillmentText).toMatch(/kettle/i)
  })

  test.each([
    ['actions.intent.NO_INPUT', 'actions_intent_NO_INPUT', /what else can i do/i],
    ['actions.intent.PERMISSION', 'actions_intent_PERMISSION', /what else can i do/i],
    ['actions.intent.MEDIA_STATUS', 'actions_intent_MEDIA_STATUS', /what else can i do/i],
  ])('%s by Dialogflow, without a word', async (appIntent, query, says) => {
    const payload = dialogflowRequest(query, { id: fresh(), from: fresh(), appIntent, intent: 'an intent' })
    Object.assign(payload.originalDetectIntentRequest.payload, {
      inputs: [{ intent: appIntent, rawInputs: [], arguments: [] }],
    })
    expect((await sent(payload, byDialogflow)).said).toMatch(says)
  })
})
