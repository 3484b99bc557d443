import { heard } from './alexa-platform.ts'
import { answerOf, appRequest, breaches, certs, dialogflowRequest, project, secret, token } from './google-platform.ts'
import type { Seen, Subject } from './subject.ts'

type Payload = ReturnType<typeof appRequest> | ReturnType<typeof dialogflowRequest>

const option = (value: string, query: string) => ({
  query,
  inputType: 'TOUCH',
  arguments: [{ name: 'OPTION', textValue: value }],
})
/** What the platform has last been told to remember: a tap on a suggestion comes with it. */
const suggested = new Set<string>()

const common = {
  name: 'google',
  env: (url: string) => ({
    GOOGLE_PROJECT_ID: project,
    GOOGLE_DIALOGFLOW_SECRET: secret,
    GOOGLE_CERTS_URL: `${url}/certs`,
  }),
  answers: certs,
  isMessage: () => false,
  bearer: true,
  seen(_: unknown, response?: { body: string }): Seen {
    if (!response) return { text: '', taps: [] }
    const { rich, system, carried } = answerOf(response.body)
    const taps = Object.entries(carried.taps ?? {}).map(([label, value]) => ({ label, value }))
    for (const { label } of taps) suggested.add(label)
    return {
      text: (rich.items ?? []).map(item => heard(item.simpleResponse?.textToSpeech)).join(' '),
      taps: [...(system?.options ?? []).map(one => ({ label: one.title, value: one.optionInfo.key })), ...taps],
    }
  },
  breaches: (_: unknown, response?: { body: string }) => (response ? breaches(response.body) : []),
  failures: [],
  voice: true,
}

export const actions = (screen: boolean): Subject<Payload> => ({
  ...common,
  wire: (payload, signed) => ({
    headers: {
      'content-type': 'application/json',
      ...(signed === 'not'
        ? {}
        : {
            authorization: token({
              by: signed === 'wrongly' ? 'somebody' : 'google',
              ...(signed === 'long ago' ? { at: Date.now() - 3 * 3600_000 } : {}),
            }),
          }),
    },
    body: JSON.stringify(payload),
  }),
  refusals: { not: 403, wrongly: 403, 'long ago': 403 },
  says: (text, id, from) => appRequest('actions.intent.TEXT', { query: text, from, screen, carried: { n: id } }),
  ...(screen
    ? {
        taps: ({ label, value }: Seen['taps'][number], id: string, from: string) =>
          suggested.has(label)
            ? appRequest('actions.intent.TEXT', {
                query: label,
                inputType: 'TOUCH',
                from,
                screen,
                carried: { n: id, taps: { [label]: value } },
              })
            : appRequest('actions.intent.OPTION', { ...option(value, label), from, screen, carried: { n: id } }),
      }
    : {}),
  samples: [
    {
      what: 'the start',
      payload: appRequest('actions.intent.MAIN', { query: 'talk to shop assistant', screen }),
      messages: [
        {
          conversation: 'google:conversation-ann',
          from: { channel: 'google', id: 'conversation-ann' },
          locale: 'en-US',
          content: { type: 'event', name: 'opened' },
          context: { screen },
        },
      ],
    },
    {
      what: 'something said',
      payload: appRequest('actions.intent.TEXT', { query: 'show me boots' }),
      messages: [{ content: { type: 'speech', text: 'show me boots', confidence: 1 } }],
    },
    {
      what: 'something typed',
      payload: appRequest('actions.intent.TEXT', { query: 'show me boots', inputType: 'KEYBOARD' }),
      messages: [{ content: { type: 'text', text: 'show me boots' } }],
    },
    {
      what: 'an option',
      payload: appRequest('actions.intent.OPTION', option('start:product-details?product=1', 'Fjell 2')),
      messages: [{ content: { type: 'choice', value: 'start:product-details?product=1', label: 'Fjell 2' } }],
    },
    {
      what: 'a suggestion',
      payload: appRequest('actions.intent.TEXT', {
        query: 'Yes',
        inputType: 'TOUCH',
        carried: { taps: { Yes: 'yes' } },
      }),
      messages: [{ content: { type: 'choice', value: 'yes', label: 'Yes' } }],
    },
    {
      what: 'a confirmation',
      payload: appRequest('actions.intent.CONFIRMATION', { arguments: [{ name: 'CONFIRMATION', boolValue: true }] }),
      messages: [{ content: { type: 'recognised', intent: 'affirm', entities: {} } }],
    },
    {
      what: 'a sign-in',
      payload: appRequest('actions.intent.SIGN_IN', {
        user: { accessToken: 'linked-account' },
        arguments: [{ name: 'SIGN_IN', extension: { '@type': 'SignInValue', status: 'OK' } }],
      }),
      messages: [
        {
          content: { type: 'recognised', intent: 'sign_in', entities: {} },
          context: { accountToken: 'linked-account' },
        },
      ],
    },
    {
      what: 'a sign-in that was declined',
      payload: appRequest('actions.intent.SIGN_IN', {
        arguments: [{ name: 'SIGN_IN', extension: { status: 'CANCELLED' } }],
      }),
      messages: [{ content: { type: 'recognised', intent: 'cancel_dialog', entities: {} } }],
    },
    {
      what: 'a token of Google Sign-In that nobody asked for, and notes that are not ours',
      payload: appRequest('actions.intent.TEXT', { query: 'hi', user: { idToken: 'a.b.c', userStorage: 'rubbish' } }),
      messages: [{ content: { type: 'speech', text: 'hi', confidence: 1 } }],
    },
    {
      what: 'silence',
      payload: appRequest('actions.intent.NO_INPUT', {
        arguments: [{ name: 'REPROMPT_COUNT', rawText: '0', intValue: '0' }],
      }),
      messages: [{ content: { type: 'event', name: 'silence' } }],
    },
    {
      what: 'the end',
      payload: appRequest('actions.intent.CANCEL', { query: 'goodbye' }),
      messages: [{ content: { type: 'recognised', intent: 'goodbye', entities: {} } }],
    },
  ],
  silent: [
    {
      what: 'silence for the last time',
      payload: appRequest('actions.intent.NO_INPUT', {
        arguments: [
          { name: 'REPROMPT_COUNT', rawText: '2', intValue: '2' },
          { name: 'IS_FINAL_REPROMPT', rawText: '1', boolValue: true },
        ],
      }),
    },
    {
      what: 'a health check',
      payload: appRequest('actions.intent.MAIN', { arguments: [{ name: 'is_health_check', boolValue: true }] }),
    },
  ],
})

export const dialogflow: Subject<Payload> = {
  ...common,
  wire: (payload, signed) => ({
    headers: {
      'content-type': 'application/json',
      ...(signed === 'not' ? {} : { 'x-aisle-secret': signed === 'wrongly' ? `${secret}?` : secret }),
    },
    body: JSON.stringify(payload),
  }),
  refusals: { not: 403, wrongly: 403 },
  says: (text, id, from) => dialogflowRequest(text, { id, from, screen: true }),
  taps: ({ label, value }, id, from) =>
    suggested.has(label)
      ? dialogflowRequest(label, { id, from, screen: true, inputType: 'TOUCH', carried: { taps: { [label]: value } } })
      : dialogflowRequest('actions_intent_OPTION', {
          ...option(value, label),
          id,
          from,
          screen: true,
          intent: 'option',
          appIntent: 'actions.intent.OPTION',
        }),
  samples: [
    {
      what: 'the start',
      payload: dialogflowRequest('GOOGLE_ASSISTANT_WELCOME', { intent: 'opened', appIntent: 'actions.intent.MAIN' }),
      messages: [{ id: 'response-1', content: { type: 'event', name: 'opened' } }],
    },
    {
      what: 'something said',
      payload: dialogflowRequest('show me boots', { screen: true }),
      messages: [
        {
          content: { type: 'speech', text: 'show me boots', confidence: 1 },
          locale: 'en-US',
          context: { screen: true },
        },
      ],
    },
    {
      what: 'yes, whatever Dialogflow makes of it',
      payload: dialogflowRequest('yes but in blue', { intent: 'affirm' }),
      messages: [{ content: { type: 'speech', text: 'yes but in blue', confidence: 1 } }],
    },
    {
      what: 'more',
      payload: dialogflowRequest('more', { intent: 'show_more' }),
      messages: [{ content: { type: 'recognised', intent: 'show_more', entities: {} } }],
    },
    {
      what: 'an intent of a shop’s dialog: our own understanding has the words',
      payload: dialogflowRequest('where is order 1043', { intent: 'order_status', inputType: 'KEYBOARD' }),
      messages: [{ content: { type: 'text', text: 'where is order 1043' } }],
    },
    {
      what: 'silence',
      payload: dialogflowRequest('actions_intent_NO_INPUT', {
        intent: 'silence',
        appIntent: 'actions.intent.NO_INPUT',
      }),
      messages: [{ content: { type: 'event', name: 'silence' } }],
    },
    {
      what: 'another integration',
      payload: dialogflowRequest('show me boots', { google: false }),
      messages: [
        {
          conversation: 'google:conversation-ann',
          locale: 'en-us',
          content: { type: 'text', text: 'show me boots' },
          context: { screen: false },
        },
      ],
    },
  ],
  silent: [],
}
