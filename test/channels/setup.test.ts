import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { channelSetups, createChannels } from '../../channels/index.ts'
import { SetupError } from '../../channels/setup.ts'
import { aisle } from '../cli/run.ts'
import { openPlatform, type Platform } from './platform.ts'

const shared = { secret: 'x'.repeat(32), allowedOrigins: [] }
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

  test('what is off is not loaded', () => {
    const packages = channelSetups.flatMap(setup => setup.packages)
    const folder = mkdtempSync(join(tmpdir(), 'aisle-off-'))
    const script = `
      import { registerHooks } from 'node:module'
      const loaded = new Set()
      registerHooks({ load(url, context, next) { loaded.add(url); return next(url, context) } })
      const { createAisle, readConfig } = await import(${JSON.stringify(new URL('../../bot/index.ts', import.meta.url).href)})
      const aisle = await createAisle({ config: readConfig({ AISLE_DATA: ${JSON.stringify(folder)}, AISLE_LOG_LEVEL: 'error' }), background: false })
      await aisle.close()
      console.log(JSON.stringify([...loaded]))`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    rmSync(folder, { recursive: true, force: true })
    expect(stderr).toBe('')
    const loaded = (JSON.parse(stdout) as string[]).join('\n')
    expect(loaded).toContain('/channels/index.ts')
    for (const name of packages) expect(loaded, name).not.toContain(`/node_modules/${name}/`)
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
