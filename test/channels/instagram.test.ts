import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { createChannels } from '../../channels/index.ts'
import { aisle } from '../cli/run.ts'
import { channelConformance } from './conformance.ts'
import { message, subject, token } from './instagram-subject.ts'
import { answerAsGraph, appEnv, secret, signedWire } from './meta.ts'
import { isMessage, sentIn } from './meta-messages.ts'
import { openPlatform, type Platform } from './platform.ts'

channelConformance(subject)

describe('Instagram', () => {
  let platform: Platform
  const state = {
    token,
    object: 'instagram',
    url: 'https://shop.example/channels/instagram',
    scopes: ['instagram_manage_messages'],
    fields: ['messages', 'messaging_postbacks'],
  }
  beforeAll(async () => {
    platform = await openPlatform(
      call => answerAsGraph(call, state) ?? { body: { id: '90010', name: 'The shop', username: 'the.shop' } },
      isMessage,
    )
  })
  afterAll(() => platform.close())

  const open = async (env: Record<string, string>) =>
    (
      await createChannels(['instagram'], readConfig({ ...appEnv(platform.url), INSTAGRAM_TOKEN: token, ...env }), {
        secret: 'x'.repeat(32),
        allowedOrigins: [],
        now: () => new Date('2026-03-10T12:00:00Z'),
      })
    ).get('instagram')!

  test('with Instagram login, its own host is called and its own secret counts', async () => {
    const channel = await open({
      META_API_URL: 'https://graph.invalid',
      META_APP_SECRET: 'another',
      INSTAGRAM_API_URL: platform.url,
      INSTAGRAM_APP_SECRET: secret,
    })
    const wire = await signedWire(message({ text: 'hi' }), 'rightly')
    const { messages } = await channel.receive(new Request('https://shop.example', { method: 'POST', ...wire }))
    const from = platform.calls.length
    await channel.send(messages[0]!.from, [{ blocks: [{ type: 'text', text: 'hello' }], expects: 'nothing' }], 'k')
    expect(sentIn(platform.calls.slice(from))).toMatchObject([
      { recipient: { id: '17841' }, message: { text: 'hello' } },
    ])
  })

  test('checks the account, the app and the webhook', async () => {
    const check = async (more: Record<string, string> = {}) =>
      await aisle(['channels', 'check', 'instagram'], {
        env: { ...appEnv(platform.url), INSTAGRAM_TOKEN: token, AISLE_PUBLIC_URL: 'https://shop.example', ...more },
      })
    expect((await check()).out).toBe(
      [
        '✓ account: the.shop',
        '✓ token: of the app The shop’s app, without an end',
        '✓ app secret: that of The shop’s app',
        '✓ webhook: the app calls https://shop.example/channels/instagram',
        '✓ subscription: the account tells the app\n',
      ].join('\n'),
    )
    expect(await check({ INSTAGRAM_TOKEN: 'old' })).toMatchObject({
      status: 1,
      out: expect.stringMatching(/✗ account: refused with 190\n.*INSTAGRAM_TOKEN/),
    })
    expect((await check({ META_API_URL: 'https://graph.invalid', INSTAGRAM_API_URL: platform.url })).out).toBe(
      '✓ account: the.shop\n✓ subscription: the account tells the app\n',
    )
  })
})
