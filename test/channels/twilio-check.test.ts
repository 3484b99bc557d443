import { afterAll, beforeAll, expect, test } from 'vitest'
import { aisle } from '../cli/run.ts'
import { openPlatform, type Platform } from './platform.ts'
import { account } from './twilio-subject.ts'

const service = `MG${'3'.repeat(32)}`
let platform: Platform
let ownNumbers = false
beforeAll(async () => {
  platform = await openPlatform(({ path }) => {
    if (path === `/2010-04-01/Accounts/${account}.json`)
      return { body: { sid: account, friendly_name: 'The shop', status: 'active' } }
    if (path === `/v1/Services/${service}`)
      return {
        body: {
          sid: service,
          friendly_name: 'Shop service',
          inbound_request_url: 'https://shop.example/channels/sms',
          inbound_method: 'POST',
          use_inbound_webhook_on_number: ownNumbers,
        },
      }
    // What a server with the channel on answers to who has not signed.
    if (path.startsWith('/channels/')) return { status: 403 }
    return { status: 404, body: { code: 20404, message: 'not found' } }
  })
})
afterAll(() => platform.close())

const check = (name: string, more: Record<string, string>) =>
  aisle(['channels', 'check', name], {
    env: {
      TWILIO_ACCOUNT_SID: account,
      TWILIO_AUTH_TOKEN: 'a-token',
      TWILIO_API_URL: platform.url,
      AISLE_PUBLIC_URL: 'https://shop.example',
      ...more,
    },
  })

test('a Messaging Service tells which address it calls', async () => {
  const sms = { TWILIO_SMS_FROM: service }
  expect(await check('sms', sms)).toMatchObject({
    status: 0,
    out: '✓ account: The shop: active\n✓ webhook: Shop service calls POST https://shop.example/channels/sms\n',
  })
  expect(await check('sms', { ...sms, AISLE_PUBLIC_URL: 'https://other.example' })).toMatchObject({
    status: 1,
    out: expect.stringMatching(/✗ webhook: .*\n {2}.*Integration.*https:\/\/other\.example\/channels\/sms/),
  })
})

test('what Twilio does not tell is tried: whether the server answers there', async () => {
  ownNumbers = true
  const here = { AISLE_PUBLIC_URL: platform.url }
  for (const [name, more] of [
    ['sms', { TWILIO_SMS_FROM: service }],
    ['whatsapp-twilio', { TWILIO_WHATSAPP_FROM: '+15550100' }],
  ] as const)
    expect(await check(name, { ...more, ...here })).toMatchObject({
      status: 0,
      out: expect.stringMatching(
        /✓ webhook: .* answers, and refuses what is not signed; it has to be entered: console/,
      ),
    })
  expect((await check('whatsapp-twilio', { AISLE_PUBLIC_URL: 'http://localhost:9' })).out).toMatch(/✗ webhook/)
})

test('where Twilio cannot be reached, that is said, and not that the token is wrong', async () => {
  const { status, out } = await check('sms', { TWILIO_API_URL: 'http://127.0.0.1:9' })
  expect(status).toBe(1)
  expect(out).toMatch(/✗ account: .*ECONNREFUSED.*\n {2}This machine must reach http:\/\/127\.0\.0\.1:9\./)
})
