import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { assistant } from '../conversation.ts'
import { inSession, outOfSession } from './alexa-events.ts'
import {
  type AlexaResponse,
  type Authority,
  envelope,
  heard,
  intent,
  openAuthority,
  skillId,
} from './alexa-platform.ts'

/*
 * Requests as Alexa sends them, of every kind: of devices old and new, of skills with models of their own, of interfaces that
 * this skill has not asked for. Each comes signed through the door.
 */

let authority: Authority
let aisle: Aisle
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  authority = await openAuthority()
  aisle = await assistant({ env: { AISLE_CHANNELS: 'alexa', ALEXA_SKILL_ID: skillId } })
  app = createApp(aisle)
})
afterAll(async () => {
  await aisle?.close()
  await authority?.close()
})

let count = 0
const fresh = () => `payload-${++count}`

async function sent(payload: object): Promise<AlexaResponse['response'] & { canFulfillIntent?: object }> {
  const body = JSON.stringify(payload)
  const response = await app.request('/channels/alexa', {
    method: 'POST',
    headers: { 'content-type': 'application/json;charset=UTF-8', ...authority.headers(body) },
    body,
  })
  expect(response.status).toBe(200)
  return ((await response.json()) as AlexaResponse).response
}

/** As sent to a skill in a session; `more` lays over the envelope. */
const within = (request: Record<string, unknown>, more: object = {}) => ({
  ...envelope(request, { id: fresh(), from: fresh() }),
  ...more,
})
/** Events come outside of sessions, of the device or the account, some without a locale. */
function outside(request: Record<string, unknown>) {
  const { session: _, ...rest } = envelope(request, { id: fresh() })
  const { locale: __, ...own } = rest.request as Record<string, unknown>
  return { ...rest, request: own }
}

const slot = (name: string, more: object) => ({ name, confirmationStatus: 'NONE', source: 'USER', ...more })
const resolved = (authorityOf: string, code: string, values?: { name: string; id?: string }[]) => ({
  resolutionsPerAuthority: [
    { authority: authorityOf, status: { code }, ...(values ? { values: values.map(value => ({ value })) } : {}) },
  ],
})
const own = `amzn1.er-authority.echo-sdk.${skillId}.PRODUCT`
const dynamic = `amzn1.er-authority.echo-sdk.dynamic.${skillId}.PRODUCT`
const rich = {
  'Alexa.Presentation.APL': {
    token: 'shop',
    version: 'APL_WEB_RENDERER_GANDALF',
    componentsVisibleOnScreen: [{ uid: ':1000', position: '1024x600+0+0:0', type: 'text' }],
  },
  AudioPlayer: { offsetInMilliseconds: 0, token: 'song-1', playerActivity: 'IDLE' },
  Viewports: [{ type: 'APL', id: 'main', shape: 'RECTANGLE', dpi: 213, presentationType: 'STANDARD' }],
  Viewport: {
    experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
    mode: 'HUB',
    shape: 'RECTANGLE',
    pixelWidth: 1280,
    touch: ['SINGLE'],
    video: { codecs: ['H_264_42'] },
  },
  Geolocation: { timestamp: '2026-06-17T09:59:00Z', coordinate: { latitudeInDegrees: 52.5, longitudeInDegrees: 13.4 } },
  Extensions: { available: { 'aplext:backstack:10': {} } },
  Advertising: { advertisingId: '00000000-0000-0000-0000-000000000000', limitAdTracking: true },
}

describe('what shoppers say is answered', () => {
  const hearsBoots = /boots/i
  const greets = /what can i do for you/i
  const cases: { what: string; payload: () => object; says: RegExp }[] = [
    {
      what: 'a launch',
      payload: () => within({ type: 'LaunchRequest', shouldLinkResultBeReturned: false }),
      says: greets,
    },
    {
      what: 'a launch for a task',
      payload: () =>
        within({
          type: 'LaunchRequest',
          task: { name: 'AMAZON.ScheduleFoodEstablishmentReservation', version: '1', input: { '@type': 'Any' } },
        }),
      says: greets,
    },
    {
      what: 'a launch of a device of old: no context, the time in milliseconds, no locale',
      payload: () => {
        const { context: _, ...rest } = within({ type: 'LaunchRequest' })
        const { locale: __, ...request } = rest.request as Record<string, unknown>
        return { ...rest, request: { ...request, timestamp: Date.now() } }
      },
      says: greets,
    },
    {
      what: 'a launch in a car, in a hotel room, by somebody whose voice is known',
      payload: () => {
        const base = within({ type: 'LaunchRequest' })
        const system = (base.context as { System: object }).System
        return {
          ...base,
          context: {
            Automotive: {},
            ...rich,
            System: {
              ...system,
              person: { personId: `amzn1.ask.person.${fresh()}`, accessToken: null },
              unit: { unitId: 'amzn1.ask.unit.U', persistentUnitId: 'amzn1.alexa.unit.did.U' },
              device: { deviceId: 'd', persistentEndpointId: 'amzn1.alexa.endpoint.E', supportedInterfaces: {} },
              experimentation: { activeExperiments: [] },
            },
          },
        }
      },
      says: greets,
    },
    {
      what: 'free text, with a session that keeps nothing and permissions',
      payload: () => {
        const base = within(intent('free_text', { query: 'hiking boots' }))
        const session = base.session as Record<string, unknown>
        return {
          ...base,
          context: { ...rich, ...(base.context as object) },
          session: {
            ...session,
            attributes: null,
            user: {
              ...(session.user as object),
              accessToken: null,
              permissions: { consentToken: 'consent', scopes: {} },
            },
          },
        }
      },
      says: hearsBoots,
    },
    {
      what: 'free text as the newer slot value alone',
      payload: () =>
        within({
          ...intent('free_text'),
          dialogState: 'IN_PROGRESS',
          intent: {
            name: 'free_text',
            confirmationStatus: 'NONE',
            slots: { query: slot('query', { slotValue: { type: 'Simple', value: 'hiking boots' } }) },
          },
        }),
      says: hearsBoots,
    },
    {
      what: 'several values in one slot',
      payload: () =>
        within({
          ...intent('free_text'),
          intent: {
            name: 'say_show_me',
            slots: {
              query: slot('query', {
                slotValue: {
                  type: 'List',
                  values: [
                    { type: 'Simple', value: 'hiking boots', resolutions: resolved(own, 'ER_SUCCESS_NO_MATCH') },
                    { type: 'Simple', value: 'hiking socks' },
                  ],
                },
              }),
            },
          },
        }),
      says: hearsBoots,
    },
    ...[
      ['matched', resolved(own, 'ER_SUCCESS_MATCH', [{ name: 'hiking boots' }])],
      ['matched by a dynamic entity', resolved(dynamic, 'ER_SUCCESS_MATCH', [{ name: 'hiking boots', id: '' }])],
      ['not matched', resolved(own, 'ER_SUCCESS_NO_MATCH')],
      ['not resolved in time', resolved(own, 'ER_ERROR_TIMEOUT')],
      ['not resolved at all', {}],
      [
        'resolved by two authorities',
        {
          resolutionsPerAuthority: [
            ...resolved(own, 'ER_SUCCESS_NO_MATCH').resolutionsPerAuthority,
            ...resolved(dynamic, 'ER_SUCCESS_MATCH', [{ name: 'hiking boots' }]).resolutionsPerAuthority,
          ],
        },
      ],
    ].map(([what, resolutions]) => ({
      what: `an intent of a model by hand, with a slot ${what}`,
      payload: () =>
        within({
          ...intent('BrowseIntent', { Product: { value: 'hiking boots', resolutions }, Colour: {} }),
          dialogState: 'COMPLETED',
        }),
      says: hearsBoots,
    })),
    {
      what: 'an intent by hand that is one of ours',
      payload: () => within(intent('DeliveryOptionsIntent')),
      says: /deliver|parcel/i,
    },
    {
      what: 'a built-in search',
      payload: () =>
        within(intent('AMAZON.SearchAction<object@Product>', { 'object.name': 'hiking boots', 'object.type': {} })),
      says: hearsBoots,
    },
    {
      what: 'no slots at all',
      payload: () => within({ type: 'IntentRequest', intent: { name: 'AMAZON.HelpIntent' } }),
      says: /products/,
    },
    {
      what: 'slots that are null',
      payload: () =>
        within({
          type: 'IntentRequest',
          intent: { name: 'AMAZON.HelpIntent', confirmationStatus: 'NONE', slots: null },
        }),
      says: /products/,
    },
    {
      what: 'what Alexa did not catch',
      payload: () => within(intent('AMAZON.FallbackIntent')),
      says: /didn.t understand/,
    },
    {
      what: 'an intent that nobody knows',
      payload: () => within(intent('GetHoroscopeIntent', {})),
      says: /didn.t understand/,
    },
    {
      what: 'free text without any',
      payload: () => within(intent('free_text', { query: {} })),
      says: /what else can i do/i,
    },
    {
      what: 'a number that was not caught',
      payload: () => within(intent('pick', { number: { value: '?' }, which: {} })),
      says: /\?|say/,
    },
    ...['es-US', 'fr-CA', 'en-IN', 'de-DE', 'it-IT', 'pt-BR', 'ja-JP', 'hi-IN', 'ar-SA', 'nl-NL'].map(locale => ({
      what: `a launch in ${locale}`,
      payload: () => envelope({ type: 'LaunchRequest' }, { id: fresh(), from: fresh(), locale }),
      says: /Larkholm.*[?.]$/,
    })),
  ]
  test.each(cases)('$what', async ({ payload, says }) => {
    const answer = await sent(payload())
    expect(heard(answer.outputSpeech?.ssml)).toMatch(says)
    expect(answer.shouldEndSession).toBe(false)
    expect(heard(answer.reprompt?.outputSpeech.ssml)).toMatch(/\S/)
  })
})

describe('what is no question is taken in silence', () => {
  test.each(inSession)('%s', async (_, request) => expect(silence(await sent(within(request)))).toEqual({}))
  test.each(outOfSession)('%s', async (_, request) => expect(silence(await sent(outside(request)))).toEqual({}))
})

/** Nothing is said, shown or ended: what went on goes on. */
const silence = ({ ...response }: AlexaResponse['response']) => response

describe('whether the skill could serve what somebody said without naming it', () => {
  test.each([
    ['an intent without slots', intent('order_status'), { canFulfill: 'YES' }],
    [
      'free text',
      intent('say_find', { query: 'hiking boots' }),
      { canFulfill: 'MAYBE', slots: { query: { canUnderstand: 'YES', canFulfill: 'YES' } } },
    ],
  ])('%s', async (_, asked, can) => {
    const before = (await aisle.engine.store.conversations.list({ limit: 1000 })).length
    const answer = await sent(within({ ...asked, type: 'CanFulfillIntentRequest' }))
    expect(answer).toEqual({ canFulfillIntent: can })
    expect((await aisle.engine.store.conversations.list({ limit: 1000 })).length).toBe(before)
  })
})

test('a redelivery is answered as before, and heard once', async () => {
  const payload = within(intent('free_text', { query: 'hiking boots' }))
  const first = await sent(payload)
  expect(await sent(payload)).toEqual(first)
  const { userId } = (payload.session as { user: { userId: string } }).user
  const transcript = await aisle.engine.store.transcripts.of(`alexa:${userId}`)
  expect(transcript.filter(entry => entry.message)).toHaveLength(1)
})
