import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Aisle, Parts } from '../../bot/aisle.ts'
import { createLog } from '../../bot/log.ts'
import { createApp } from '../../bot/server/app.ts'
import { openShop } from '../../bot/shop.ts'
import { assistant, dataFolder, testDay } from '../conversation.ts'
import {
  type AlexaResponse,
  type Authority,
  envelope,
  heard,
  intent,
  openAuthority,
  skillId,
  spoken,
} from './alexa-platform.ts'
import { openPlatform, type Platform } from './platform.ts'

let authority: Authority
let platform: Platform
let aisle: Aisle | undefined
beforeAll(async () => {
  authority = await openAuthority()
  platform = await openPlatform(() => ({ status: 204, body: '' }))
})
afterEach(() => aisle?.close())
afterAll(async () => {
  await platform?.close()
  await authority?.close()
})

type Options = { env?: Record<string, string>; parts?: Parts; screen?: boolean; locale?: string; token?: string }

/** Somebody who talks to a speaker: every word goes through the signed webhook. */
async function speaker(options: Options = {}) {
  aisle = await assistant({
    env: { AISLE_CHANNELS: 'alexa', ALEXA_SKILL_ID: skillId, ...options.env },
    parts: options.parts,
  })
  const app = createApp(aisle)
  let count = 0
  const sends = async (request: Record<string, unknown>) => {
    const body = JSON.stringify(
      envelope(request, {
        id: String(++count),
        screen: options.screen,
        locale: options.locale,
        system: {
          apiEndpoint: platform.url,
          ...(options.token ? { user: { accessToken: options.token } } : {}),
        },
      }),
    )
    const response = await app.request('/channels/alexa', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authority.headers(body) },
      body,
    })
    expect(response.status).toBe(200)
    return ((await response.json()) as AlexaResponse).response
  }
  return {
    sends,
    says: (text: string) => sends(spoken(text)),
    hears: async (text: string) => heard((await sends(spoken(text))).outputSpeech?.ssml),
  }
}

const elicited = ({ directives }: AlexaResponse['response']) =>
  directives?.find(one => one.type === 'Dialog.ElicitSlot')
const pageOf = ({ directives }: AlexaResponse['response']) =>
  directives?.find(one => one.type === 'Alexa.Presentation.APL.RenderDocument')?.datasources?.shop

const maya: Parts = {
  accounts: async (channel, token) => (channel === 'alexa' && token === 'token-of-maya' ? 'maya-lindqvist' : undefined),
}

describe('a conversation with Alexa', () => {
  test('begins with a greeting, each time, and takes the next words as they are spoken', async () => {
    const { sends, hears } = await speaker()
    for (let i = 0; i < 2; i++) {
      const answer = await sends({ type: 'LaunchRequest' })
      expect(heard(answer.outputSpeech?.ssml)).toMatch(/hello|hi|welcome/i)
      expect(answer.shouldEndSession).toBe(false)
      expect(elicited(answer)).toMatchObject({ slotToElicit: 'query', updatedIntent: { name: 'free_text' } })
      expect(heard(answer.reprompt?.outputSpeech.ssml)).toMatch(/\S/)
    }
    expect(await hears('a waterproof jacket for hiking')).toMatch(/jacket/i)
  })

  test('names three options at a time, more of them, and takes the second', async () => {
    const { hears, says } = await speaker()
    const first = await hears('show me boots')
    expect(first).toMatch(/\b1, .*\b2, .*\b3, /)
    expect(first).not.toMatch(/\b4, /)
    expect(first).toMatch(/Say the number of the one you want, or More\.$/)
    const titles = (text: string) => [...text.matchAll(/\b\d, ([^,.]+)/g)].map(match => match[1]!)
    const next = await hears('more')
    expect(titles(next)).toHaveLength(3)
    expect(titles(next).filter(title => titles(first).includes(title))).toEqual([])
    const answer = await says('the second one')
    expect(heard(answer.outputSpeech?.ssml)).toContain(titles(next)[1]!.split(' ')[0]!)
    expect(answer.card?.title).toBe('Shop assistant')
    expect(answer.card?.content ?? answer.card?.text).toContain(titles(next)[1]!)
  })

  test('with an account that is linked: yes cancels, and no does not', async () => {
    for (const [word, status] of [
      ['no', 'pending'],
      ['yes', 'cancelled'],
    ]) {
      const { hears } = await speaker({ token: 'token-of-maya', parts: maya })
      let answer = await hears('please cancel order L20764')
      if (/reason/i.test(answer)) answer = await hears('I no longer need it')
      expect(answer).toMatch(/L 2 0 7 6 4/)
      expect(answer).toMatch(/exactly this/i)
      await hears(word!)
      expect((await aisle!.engine.knowledge.orders.order('maya-lindqvist', '#L20764'))!.status).toBe(status)
      await aisle!.close()
    }
    aisle = undefined
  })

  test('the token is kept nowhere', async () => {
    const { hears } = await speaker({ token: 'token-of-maya', parts: maya })
    await hears('show me my orders')
    const [known] = await aisle!.engine.store.conversations.list({ limit: 10 })
    const transcript = await aisle!.engine.store.transcripts.of(known!.id)
    expect(JSON.stringify([known, transcript])).not.toContain('token-of-maya')
  })

  test('asks to link an account where one is needed to sign in', async () => {
    const { sends } = await speaker({ env: { ALEXA_ACCOUNT_LINKING: 'true' } })
    expect((await sends(intent('sign_in'))).card).toEqual({ type: 'LinkAccount' })
    expect((await sends(intent('help'))).card?.type).not.toBe('LinkAccount')
  })

  test('ends with a goodbye, and with nothing after it', async () => {
    const { says, sends } = await speaker()
    await says('show me hiking boots')
    const answer = await says('stop')
    expect(heard(answer.outputSpeech?.ssml)).toMatch(/goodbye/i)
    expect(answer).toMatchObject({ shouldEndSession: true })
    expect(answer.reprompt).toBeUndefined()
    expect(elicited(answer)).toBeUndefined()
    const over = await sends({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' })
    expect(over.outputSpeech).toBeUndefined()
    expect(over.reprompt).toBeUndefined()
  })

  test('what Alexa did not catch is asked again', async () => {
    const { sends } = await speaker()
    const answer = await sends(intent('AMAZON.FallbackIntent'))
    expect(heard(answer.outputSpeech?.ssml)).toMatch(/\?|say|sorry/i)
    expect(answer.shouldEndSession).toBe(false)
  })

  test('never leaves it open whose turn it is', async () => {
    const { says } = await speaker()
    for (const text of ['how long does delivery take', 'thanks', 'show me hiking boots', 'the first one']) {
      const answer = await says(text)
      expect(heard(answer.outputSpeech?.ssml), text).toMatch(/\?$|(?:you can say|say the number) .+\.$/i)
      expect(heard(answer.reprompt?.outputSpeech.ssml), text).toMatch(/\S/)
    }
  })

  test('shows on a screen what can be touched', async () => {
    const { says, sends } = await speaker({ screen: true })
    const page = pageOf(await says('show me hiking boots'))!
    expect(page.items).toHaveLength(3)
    const second = page.items[1]!
    const answer = await sends({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'shop',
      arguments: second.touched,
    })
    expect(heard(answer.outputSpeech?.ssml)).toContain(second.title.split(' ')[0]!)
    expect(elicited(answer)).toBeUndefined()
  })

  test('leaves out what is only seen where an answer would be too large', async () => {
    const { says } = await speaker({ screen: true, env: { ALEXA_RESPONSE_BYTES: '3000' } })
    const answer = await says('show me hiking boots')
    expect(pageOf(answer)).toBeUndefined()
    expect(heard(answer.outputSpeech?.ssml)).toMatch(/boots/i)
  })
})

describe('an answer that takes its time', () => {
  /** A shop whose search is slow. */
  async function slow(by: { ms: number }): Promise<Parts> {
    const knowledge = await openShop(await dataFolder(), 'demo', createLog('error'), () => testDay)
    const search: typeof knowledge.search.search = async (...args) => {
      await new Promise(resolve => setTimeout(resolve, by.ms))
      return knowledge.search.search(...args)
    }
    return { knowledge: { ...knowledge, search: { ...knowledge.search, search } } }
  }

  test('is announced by the directive service, in the shopper’s language', async () => {
    const by = { ms: 0 }
    const { hears } = await speaker({ parts: await slow(by), env: { ALEXA_PROGRESSIVE_AFTER: '200' } })
    await hears('show me socks')
    by.ms = 1500
    expect(await hears('show me hiking boots')).toMatch(/boots/i)
    const [call, ...others] = platform.calls.filter(one => one.body.includes('amzn1.echo-api.request.2'))
    expect(others).toEqual([])
    expect(call).toMatchObject({ method: 'POST', path: '/v1/directives' })
    expect(call!.headers.authorization).toBe('Bearer token-of-the-device')
    expect(JSON.parse(call!.body)).toEqual({
      header: { requestId: 'amzn1.echo-api.request.2' },
      directive: { type: 'VoicePlayer.Speak', speech: '<speak>One moment, I&apos;m looking.</speak>' },
    })
  })

  test('is said at the next turn where Alexa would have given up', async () => {
    const by = { ms: 0 }
    const { hears, sends } = await speaker({ parts: await slow(by), env: { ALEXA_DEADLINE: '1500' } })
    await hears('show me socks')
    by.ms = 3500
    expect(await hears('show me hiking boots')).toBe("I'm still looking. Ask me again in a moment.")
    await aisle!.inbox.idle()
    by.ms = 0
    expect(heard((await sends({ type: 'LaunchRequest' })).outputSpeech?.ssml)).toMatch(/boots/i)
    expect(await hears('the second one')).toMatch(/euros/)
  })
})
