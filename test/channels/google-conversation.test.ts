import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Aisle, Parts } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { assistant } from '../conversation.ts'
import { heard } from './alexa-platform.ts'
import {
  type Answer,
  answerOf,
  appRequest,
  breaches,
  certs,
  dialogflowRequest,
  type Options,
  project,
  secret,
  token,
} from './google-platform.ts'
import { answersOrRefuses, mutilated, openPlatform, type Platform } from './platform.ts'

let platform: Platform
let aisle: Aisle | undefined
beforeAll(async () => {
  platform = await openPlatform(certs)
})
afterEach(() => aisle?.close())
afterAll(() => platform?.close())

const pick = 'Say the number of the one you want, or More.'

type Said = Answer & { said: string; shown: string; body: Record<string, unknown> }

const env = (more: Record<string, string> = {}) => ({
  AISLE_CHANNELS: 'google',
  GOOGLE_PROJECT_ID: project,
  GOOGLE_DIALOGFLOW_SECRET: secret,
  GOOGLE_CERTS_URL: `${platform.url}/certs`,
  ...more,
})

async function posted(app: ReturnType<typeof createApp>, payload: object, headers: Record<string, string>) {
  const response = await app.request('/channels/google', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(payload),
  })
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(breaches(text)).toEqual([])
  const answer = answerOf(text)
  const simple = answer.rich.items?.[0]?.simpleResponse
  return {
    ...answer,
    said: heard(simple?.textToSpeech),
    shown: simple?.displayText ?? '',
    body: JSON.parse(text),
  } as Said
}

/** Somebody who talks to Google: what it is told to remember comes back with the next request. */
async function shopper(options: { env?: Record<string, string>; parts?: Parts; screen?: boolean; user?: object } = {}) {
  aisle = await assistant({ env: env(options.env), parts: options.parts })
  const app = createApp(aisle)
  let carried: object | undefined
  let userStorage: string | undefined
  const sends = async (intent: string, more: Options = {}) => {
    const { screen = true } = options
    const user = { ...options.user, ...(userStorage ? { userStorage } : {}) }
    const answer = await posted(app, appRequest(intent, { screen, carried, user, ...more }), { authorization: token() })
    carried = answer.carried
    userStorage = answer.userStorage ?? userStorage
    return answer
  }
  return {
    app,
    sends,
    says: (query: string) => sends('actions.intent.TEXT', { query }),
    touches: (query: string) => sends('actions.intent.TEXT', { query, inputType: 'TOUCH' }),
    remembered: () => userStorage,
  }
}

describe('a conversation with Google Assistant', () => {
  test('names three options at a time, shows them side by side, and takes one by voice or by touch', async () => {
    const { sends, says, touches } = await shopper()
    expect((await sends('actions.intent.MAIN')).said).toMatch(/hello|hi|welcome/i)
    const first = await says('show me boots')
    expect(first.said).toMatch(/\b1, .*\b2, .*\b3, /)
    expect(first.said).not.toMatch(/\b4, /)
    expect(first.system).toMatchObject({ intent: 'actions.intent.OPTION' })
    expect(first.system!.options).toHaveLength(3)
    expect(first.rich.suggestions).toContainEqual({ title: 'More' })
    const next = await touches('More')
    expect(next.system!.options).toHaveLength(3)
    const key = (answer: Said, i: number) => answer.system!.options[i]!.optionInfo.key
    expect(key(next, 0)).not.toBe(key(first, 0))
    const [, second] = next.system!.options
    expect((await says('the second one')).said).toContain(second!.title.split(' ')[0]!)
    const touched = await sends('actions.intent.OPTION', {
      query: second!.title,
      arguments: [{ name: 'OPTION', textValue: second!.optionInfo.key }],
    })
    expect(touched.rich.items![1]!.basicCard!.title).toBe(second!.title)
  })

  test('the same words twice are two turns; a redelivery is none', async () => {
    const { says, app } = await shopper()
    const first = await says('show me boots')
    const next = await says('more')
    expect((await says('more')).said).not.toBe(next.said)
    const again = appRequest('actions.intent.TEXT', { query: 'show me boots', screen: true, user: {} })
    expect((await posted(app, again, { authorization: token() })).said).toBe(first.said)
  })

  test('yes and no, by suggestion and by voice', async () => {
    for (const [answerWith, status] of [
      ['No', 'pending'],
      ['yes', 'cancelled'],
    ]) {
      const { says, touches } = await shopper({
        user: { accessToken: 'token-of-maya' },
        parts: { accounts: async (_, given) => (given === 'token-of-maya' ? 'maya-lindqvist' : undefined) },
      })
      let answer = await says('please cancel order L20764')
      if (/reason/i.test(answer.said)) answer = await says('I no longer need it')
      expect(answer.said).toMatch(/exactly this/i)
      await (answerWith === 'No' ? touches : says)(answerWith!)
      expect((await aisle!.engine.knowledge.orders.order('maya-lindqvist', '#L20764'))!.status).toBe(status)
      await aisle!.close()
    }
    aisle = undefined
  })

  test('into silence the question is put again, and then it says goodbye', async () => {
    const { sends, says } = await shopper({ screen: false })
    const asked = await says('show me boots')
    expect(asked.noInputs.map(one => heard(one.textToSpeech))).toEqual([pick, pick])
    const silent = (last: boolean) =>
      sends('actions.intent.NO_INPUT', {
        arguments: [
          { name: 'REPROMPT_COUNT', intValue: last ? '2' : '0' },
          { name: 'IS_FINAL_REPROMPT', boolValue: last },
        ],
      })
    const again = await silent(false)
    expect(again).toMatchObject({ said: pick, expectUserResponse: true })
    expect(await silent(true)).toMatchObject({ said: 'Goodbye.', expectUserResponse: false })
  })

  test('ends when the shopper leaves', async () => {
    const { sends, says } = await shopper()
    await says('show me boots')
    const answer = await sends('actions.intent.CANCEL', { query: 'goodbye' })
    expect(answer.said).toMatch(/goodbye/i)
    expect(answer.expectUserResponse).toBe(false)
    expect(answer.noInputs).toEqual([])
  })

  test('who is known stays the same from one conversation to the next', async () => {
    const { says, remembered, app } = await shopper()
    await says('show me boots')
    expect(JSON.parse(remembered()!)).toEqual({ data: { id: 'conversation-ann' } })
    const later = appRequest('actions.intent.TEXT', { query: 'hi', from: 'later', user: { userStorage: remembered() } })
    await posted(app, later, { authorization: token() })
    const known = await aisle!.engine.store.conversations.get('google:conversation-later')
    const [entry] = await aisle!.engine.store.transcripts.of('google:conversation-later')
    expect(known).toBeDefined()
    expect(entry!.message!.from.id).toBe('conversation-ann')
  })

  test('a guest is a stranger each time', async () => {
    const { says, remembered } = await shopper({ user: { userVerificationStatus: 'GUEST' } })
    await says('show me boots')
    expect(remembered()).toBeUndefined()
  })

  test.each([
    ['another project', { audience: 'another-project' }],
    ['another issuer', { issuer: 'https://evil.example' }],
    ['somebody else', { by: 'somebody' as const }],
  ])('a token of %s is refused', async (_, options) => {
    const { app } = await shopper()
    const response = await app.request('/channels/google', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token(options) },
      body: JSON.stringify(appRequest('actions.intent.TEXT', { query: 'hi' })),
    })
    expect(response.status).toBe(403)
    expect(await response.text()).not.toContain('at OAuth2Client')
  })
})

describe('a conversation by Dialogflow', () => {
  async function agent(more: Record<string, string> = {}) {
    aisle = await assistant({ env: env(more) })
    const app = createApp(aisle)
    let carried: object | undefined
    let count = 0
    return async (query: string, options: Parameters<typeof dialogflowRequest>[1] = {}) => {
      const payload = dialogflowRequest(query, { id: String(++count), carried, screen: true, ...options })
      const answer = await posted(app, payload, { 'x-aisle-secret': secret })
      carried = answer.carried
      return answer
    }
  }

  test('has what Google shows, and remembers what suggestions stand for', async () => {
    const asks = await agent()
    expect(
      (await asks('GOOGLE_ASSISTANT_WELCOME', { intent: 'opened', appIntent: 'actions.intent.MAIN' })).said,
    ).toMatch(/hello|hi|welcome/i)
    const first = await asks('show me boots', { intent: 'find_product' })
    expect(first.system!.options).toHaveLength(3)
    const next = await asks('More', { inputType: 'TOUCH' })
    expect(next.system!.options).toHaveLength(3)
    expect(next.said).not.toBe(first.said)
    const third = await asks('more', { intent: 'show_more' })
    expect(third.said).not.toBe(next.said)
  })

  test('other integrations read the text', async () => {
    const asks = await agent()
    const { body } = await asks('show me boots', { google: false, intent: 'find_product' })
    expect(body.fulfillmentText).toMatch(/1\. .*\n2\. .*\n3\. .*\n\nSay the number of the one you want, or More\.$/)
  })

  test('asks to sign in where accounts can be linked', async () => {
    const asks = await agent({ GOOGLE_ACCOUNT_LINKING: 'true' })
    const payload = dialogflowRequest('sign me in', { intent: 'sign_in', id: 's' })
    const response = await createApp(aisle!).request('/channels/google', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-aisle-secret': secret },
      body: JSON.stringify(payload),
    })
    expect(answerOf(await response.text()).system).toMatchObject({ intent: 'actions.intent.SIGN_IN' })
    expect((await asks('help', { intent: 'help' })).system).toBeUndefined()
  })

  test('is refused where nothing is agreed on', async () => {
    aisle = await assistant({ env: { AISLE_CHANNELS: 'google', GOOGLE_PROJECT_ID: project } })
    const response = await createApp(aisle).request('/channels/google', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-aisle-secret': '' },
      body: JSON.stringify(dialogflowRequest('hi')),
    })
    expect(response.status).toBe(403)
  })
})

test('whatever is missing of a request is no fault of ours', async () => {
  aisle = await assistant({ env: env() })
  const channel = aisle.engine.channels.get('google')!
  const option = {
    query: 'Fjell 2',
    arguments: [{ name: 'OPTION', textValue: 'v' }],
    carried: { n: 1, taps: { a: 'b' } },
  }
  const answered = []
  for (const [payload, headers] of [
    [appRequest('actions.intent.OPTION', { ...option, screen: true }), { authorization: token() }],
    [dialogflowRequest('hi', { ...option, intent: 'option' }), { 'x-aisle-secret': secret }],
  ] as const)
    for (const part of mutilated<object>(payload))
      answered.push(await answersOrRefuses(channel, headers, JSON.stringify(part)))
  expect(new Set(answered)).toEqual(new Set([true, false]))
})
