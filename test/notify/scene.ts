import { join } from 'node:path'
import twilio from 'twilio'
import type { Aisle, Parts } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite.ts'
import type { Channel } from '../../channels/channel.ts'
import { openPlatform, type Platform } from '../channels/platform.ts'
import { assistant, dataFolder, mailedCode } from '../conversation.ts'

const account = `AC${'0'.repeat(32)}`
const token = 'a-token-of-the-test'

export const maya = 'maya.lindqvist@example.com'
/** Midday in the shop's time zone, Berlin. */
export const noon = Date.parse('2026-06-17T10:00:00Z')
export const hour = 3600_000

type By = 'sms' | 'whatsapp-twilio'

/** SMS and WhatsApp by Twilio, whose side of the wire is elsewhere. */
export const settings = (url: string): Record<string, string> => ({
  AISLE_CHANNELS: 'web,sms,whatsapp-twilio',
  AISLE_PUBLIC_URL: 'https://shop.example',
  TWILIO_ACCOUNT_SID: account,
  TWILIO_AUTH_TOKEN: token,
  TWILIO_API_URL: url,
  TWILIO_SMS_FROM: '+15550100',
  TWILIO_WHATSAPP_FROM: '+15550100',
})

export type Scene = {
  folder: string
  aisle: Aisle
  platform: Platform
  /** What arrived at phones since the last look: number and words. */
  arrived(): Promise<{ to: string; text: string }[]>
  /** What is said back in the platform's response. */
  says(text: string, from?: string, by?: By): Promise<string>
  /** The platform tells what became of a message, by the callback that it was given with it. */
  callsBack(callback: string, state: string, error?: string): Promise<number>
  /** Over the phone, by the code that is mailed. @returns the customer */
  signsIn(email: string, from?: string, by?: By): Promise<string>
  wait(milliseconds: number): void
  /** The process ends and another one starts on the same data. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** The whole application with SMS and WhatsApp by Twilio, whose side of the wire is a local server, and a clock that is set. */
export async function openScene(options: { env?: Record<string, string>; channels?: Channel[]; parts?: Parts } = {}) {
  const folder = await dataFolder()
  const platform = await openPlatform(() => ({ status: 201, body: { sid: `SM${'2'.repeat(32)}`, status: 'queued' } }))
  const clock = { now: noon }
  let count = 0
  let seen = 0
  const open = () =>
    assistant({
      env: {
        AISLE_DATA: folder,
        ...settings(platform.url),
        ...options.env,
      },
      parts: {
        now: () => new Date(clock.now),
        store: createSqliteStore({ path: join(folder, 'conversations.db'), now: () => clock.now }),
        channels: options.channels,
        ...options.parts,
      },
    })
  const scene: Scene = {
    folder,
    aisle: await open(),
    platform,
    async arrived() {
      while ((await scene.aisle.courier.deliver()) > 0);
      const fresh = platform.calls.slice(seen)
      seen = platform.calls.length
      return fresh.map(call => {
        const form = new URLSearchParams(call.body)
        return { to: form.get('To') ?? '', text: form.get('Body') ?? '' }
      })
    },
    async says(text, from = '+15550111', by = 'sms') {
      const prefix = by === 'sms' ? '' : 'whatsapp:'
      const url = `https://shop.example/channels/${by}`
      const form = {
        MessageSid: `SM${++count}`,
        From: prefix + from,
        To: `${prefix}+15550100`,
        Body: text,
        NumMedia: '0',
      }
      const response = await createApp(scene.aisle).request(`/channels/${by}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, form),
        },
        body: new URLSearchParams(form).toString(),
      })
      return response.text()
    },
    async callsBack(callback, state, error) {
      const form = { MessageSid: `SM${'2'.repeat(32)}`, MessageStatus: state, ...(error ? { ErrorCode: error } : {}) }
      const url = new URL(callback)
      const response = await createApp(scene.aisle).request(url.pathname + url.search, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-twilio-signature': twilio.getExpectedTwilioSignature(token, callback, form),
        },
        body: new URLSearchParams(form as Record<string, string>).toString(),
      })
      return response.status
    },
    async signsIn(email, from, by) {
      await scene.says('sign in', from, by)
      await scene.says(email, from, by)
      const heard = await scene.says(await mailedCode(scene.aisle, email), from, by)
      if (!/signed in|angemeldet/i.test(heard)) throw new Error(`not signed in: ${heard}`)
      return (await scene.aisle.engine.knowledge.customers.byEmail(email))!.id
    },
    wait(milliseconds) {
      clock.now += milliseconds
    },
    async restart() {
      await scene.aisle.close()
      scene.aisle = await open()
    },
    async close() {
      await scene.aisle.close()
      await platform.close()
    },
  }
  return scene
}
