import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { channelSetups, createChannels } from '../../channels/index.ts'
import { SetupError } from '../../channels/setup.ts'
import { aisle } from '../cli/run.ts'
import { dataFolder } from '../conversation.ts'
import { subject as alexa } from './alexa-subject.ts'
import { message, subject as teams } from './bot-framework-subject.ts'
import { actions } from './google-subject.ts'
import { subject as instagram } from './instagram-subject.ts'
import { loadingOf, sdks } from './loading.ts'
import { subject as messenger } from './messenger-subject.ts'
import { openPlatform, type Platform } from './platform.ts'
import { subject as slack } from './slack-subject.ts'
import { shop, subject as twilio } from './twilio-subject.ts'
import { subject as whatsapp } from './whatsapp-subject.ts'

const shared = { secret: 'x'.repeat(32), allowedOrigins: [] }
const nothing = { samples: [], silent: [] }
const account = `AC${'0'.repeat(32)}`

async function problems(names: string[], env: Record<string, string> = {}): Promise<string> {
  const error = await createChannels(names, readConfig(env), shared).then(
    () => undefined,
    error => error,
  )
  expect(error).toBeInstanceOf(SetupError)
  return (error as SetupError).problems.join('\n')
}

describe('switching channels on', () => {
  test.each(channelSetups.filter(setup => setup.required.length > 0))(
    '$name says what is missing and where it is',
    async setup => {
      const said = await problems([setup.name])
      for (const name of setup.required)
        expect(said).toContain(`${setup.name} needs ${name}: ${setup.settings[name]!.description}`)
    },
  )

  test('all that is wrong is said at once', async () => {
    const said = await problems(['sms', 'pigeon'], { TWILIO_ACCOUNT_SID: account })
    expect(said).toMatch(/needs TWILIO_AUTH_TOKEN/)
    expect(said).toMatch(/there is no channel pigeon\. Known: web, sms/)
  })

  test('every setting of a channel is described, and says where to get it', () => {
    for (const { settings, required } of channelSetups) {
      for (const [name, schema] of Object.entries(settings)) expect(schema.description, name).toMatch(/\.$/)
      for (const name of required) expect(Object.keys(settings)).toContain(name)
    }
  })

  test('with all of them on it starts within two seconds, and loads no SDK for it', async () => {
    const url = 'http://127.0.0.1:9'
    const subjects = [alexa(false, () => undefined as never), actions(false), instagram, messenger, slack, whatsapp]
    const env = Object.assign(
      { AISLE_CHANNELS: channelSetups.map(setup => setup.name).join() },
      ...[...subjects, teams(message), twilio('sms', {}, nothing)].map(subject => subject.env(url)),
      { TWILIO_SMS_FROM: shop, TWILIO_WHATSAPP_FROM: shop },
    )
    const off = await loadingOf({ AISLE_DATA: await dataFolder() })
    const on = await loadingOf({ AISLE_DATA: await dataFolder(), ...env })
    expect(off).toMatchObject({ atStart: [], warm: [] })
    expect(on.atStart).toEqual([])
    expect(on.warm.toSorted()).toEqual(sdks.toSorted())
    // On a machine that is slow already without any channel, they may add half of that.
    expect(on.cpu).toBeLessThan(Math.max(2000, off.cpu * 1.5))
  })
})

describe('aisle channels', () => {
  let platform: Platform
  beforeAll(async () => {
    platform = await openPlatform(({ path, headers }) => {
      if (headers.authorization !== `Basic ${Buffer.from(`${account}:right`).toString('base64')}`)
        return { status: 401, body: { code: 20003, message: 'Authenticate' } }
      if (path.endsWith('/IncomingPhoneNumbers.json'))
        return {
          body: {
            incoming_phone_numbers: [
              {
                sid: 'PN1',
                phone_number: '+15550100',
                sms_url: 'https://shop.example/channels/sms',
                sms_method: 'POST',
              },
            ],
          },
        }
      return { body: { sid: account, friendly_name: 'The shop', status: 'active' } }
    })
  })
  afterAll(() => platform.close())

  const env = (token: string, url = 'https://shop.example') => ({
    env: {
      TWILIO_ACCOUNT_SID: account,
      TWILIO_AUTH_TOKEN: token,
      TWILIO_SMS_FROM: '+15550100',
      TWILIO_API_URL: platform.url,
      AISLE_PUBLIC_URL: url,
    },
  })

  test('lists each with what is on, what is missing and where to get it', async () => {
    const { out } = await aisle(['channels', 'list'])
    expect(out).toMatch(/● on {3}web/)
    expect(out).toMatch(/○ off {2}sms[\s\S]*TWILIO_AUTH_TOKEN: .*console\.twilio\.com/)
    const { out: json } = await aisle(['channels', '--json'], { env: { AISLE_CHANNELS: 'web' } })
    expect(JSON.parse(json)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'web', on: true, ready: true }),
        expect.objectContaining({ name: 'sms', on: false, ready: false }),
      ]),
    )
  })

  test('checks the credentials and the webhook', async () => {
    const good = await aisle(['channels', 'check', 'sms'], env('right'))
    expect(good.out).toBe(
      '✓ account: The shop: active\n✓ webhook: +15550100 calls POST https://shop.example/channels/sms\n',
    )
    const elsewhere = await aisle(['channels', 'check', 'sms', '--json'], env('right', 'https://other.example'))
    expect(JSON.parse(elsewhere.out)).toMatchObject({
      ok: false,
      findings: [
        { ok: true },
        { what: 'webhook', ok: false, mend: expect.stringContaining('https://other.example/channels/sms') },
      ],
    })
    const wrong = await aisle(['channels', 'check', 'sms'], env('wrong'))
    expect(wrong).toMatchObject({
      status: 1,
      out: expect.stringMatching(/✗ account: Authenticate\n.*start page of console\.twilio\.com/),
    })
  })

  test('a channel that is on and cannot be is told, and so is one that there is not', async () => {
    const { out, err, status } = await aisle(['channels'], { env: { AISLE_CHANNELS: 'web,slack,pigeon' } })
    expect(out).toMatch(/✗ on {3}slack[\s\S]*SLACK_BOT_TOKEN: /)
    expect(err).toMatch(/AISLE_CHANNELS: there is no channel pigeon\. Known: web, sms/)
    expect(status).toBe(2)
    const ready = await aisle(['channels'], env('right'))
    expect(ready.status).toBe(0)
    const on = { env: { ...env('right').env, AISLE_CHANNELS: 'sms' } }
    expect((await aisle(['channels'], on)).out).toContain('called at https://shop.example/channels/sms')
  })

  test('what cannot be asked is no wrong token', async () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_API_URL: 'http://127.0.0.1:9/api/' }
    const { out, status } = await aisle(['channels', 'check', 'slack'], { env: slack })
    expect(status).toBe(1)
    expect(out).toMatch(/✗ Slack: cannot be asked: .*\n {2}Let this server reach http:\/\/127\.0\.0\.1:9/)
  })

  test('an unknown channel is an error', async () => {
    expect(await aisle(['channels', 'check', 'pigeon'])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/no channel pigeon\. Known: web, sms/),
    })
  })
})
