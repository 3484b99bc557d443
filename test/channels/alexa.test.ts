import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { assistant } from '../conversation.ts'
import { type Authority, envelope, openAuthority, skillId, spoken } from './alexa-platform.ts'
import { subject } from './alexa-subject.ts'
import { channelConformance } from './conformance.ts'
import { answersOrRefuses, mutilated } from './platform.ts'

let authority: Authority
beforeAll(async () => {
  authority = await openAuthority()
})
afterAll(() => authority?.close())

describe('Alexa, by ear', () => channelConformance(subject(false, () => authority)))
describe('Alexa, with a screen', () => channelConformance(subject(true, () => authority)))

describe('what Alexa has signed', () => {
  let aisle: Aisle
  let app: ReturnType<typeof createApp>
  beforeAll(async () => {
    aisle = await assistant({ env: { AISLE_CHANNELS: 'alexa', ALEXA_SKILL_ID: skillId } })
    app = createApp(aisle)
  })
  afterAll(() => aisle?.close())

  const body = () => JSON.stringify(envelope(spoken('help'), { id: `signed-${Math.trunc(performance.now() * 1000)}` }))
  const post = (headers: Record<string, string>, sent: string) =>
    app.request('/channels/alexa', { method: 'POST', headers, body: sent })

  test.each([
    ['a root that nobody trusts', '/echo.api/untrusted.pem', /trusted|certificate/i],
    ['an expired certificate', '/echo.api/expired.pem', /expired/],
    ['a certificate of the future', '/echo.api/early.pem', /not started/],
    ['a certificate of another name', '/echo.api/other-name.pem', /echo-api\.amazon\.com/],
    ['a certificate that is not there', '/echo.api/missing.pem', /404/],
    ['a certificate from elsewhere', '/elsewhere/good.pem', /keeps its certificates/],
  ])('%s is refused', async (_, path, why) => {
    const sent = body()
    const response = await post(authority.headers(sent, path), sent)
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(why)
  })

  test.each([
    'http://s3.amazonaws.com/echo.api/good.pem',
    'https://s3.amazonaws.com.evil.example/echo.api/good.pem',
    'https://s3.amazonaws.com:444/echo.api/good.pem',
    'https://s3.amazonaws.com/echo.api/../elsewhere/good.pem',
    'https://s3.amazonaws.com/echo.api/%2e%2e/elsewhere/good.pem',
    'https://s3.amazonaws.com/echo.api/good.pem?1',
    'nowhere',
  ])('a certificate at %s is not even fetched', async url => {
    const sent = body()
    const before = authority.downloads()
    expect((await post(authority.headers(sent, undefined, url), sent)).status).toBe(400)
    expect(authority.downloads()).toBe(before)
  })

  test('the old signature alone does not do', async () => {
    const sent = body()
    expect((await post(authority.oldHeaders(sent), sent)).status).toBe(400)
  })

  test('a request for another skill is refused', async () => {
    const sent = body().replaceAll(skillId, 'amzn1.ask.skill.another')
    const response = await post(authority.headers(sent), sent)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('ALEXA_SKILL_ID')
  })

  test('the certificate is fetched once', async () => {
    for (let i = 0; i < 2; i++) {
      const sent = body()
      expect((await post(authority.headers(sent), sent)).status).toBe(200)
    }
    const before = authority.downloads()
    const sent = body()
    expect((await post(authority.headers(sent), sent)).status).toBe(200)
    expect(authority.downloads()).toBe(before)
  })

  test('whatever is missing of it is no fault of ours', async () => {
    const whole = [
      envelope(spoken('the second one'), { screen: true }),
      envelope({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['choice', 'yes', 'Yes'] }),
    ]
    const channel = aisle.engine.channels.get('alexa')!
    const answered = []
    for (const part of whole.flatMap(payload => [...mutilated(payload)])) {
      const sent = JSON.stringify(part)
      answered.push(await answersOrRefuses(channel, authority.headers(sent), sent))
    }
    expect(new Set(answered)).toEqual(new Set([true, false]))
  })
})
