import twilio from 'twilio'
import type { Aisle, Parts } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import type { InboundMessage } from '../../channels/message.ts'
import { assistant } from '../conversation.ts'
import { appEnv, signedWire } from './meta.ts'
import { seen as seenOnMeta } from './meta-messages.ts'
import { type Call, openPlatform, type Platform } from './platform.ts'
import { account } from './twilio-subject.ts'
import { seen as seenOnWhatsapp } from './whatsapp-messages.ts'

const token = 'a-token-of-the-test'

/** What one webhook came to: what was heard, and what was said back in the response or by calls. */
export type Came = { status: number; heard: InboundMessage[]; said: string; calls: Call[]; body: string }

/** The whole application with every text platform, whose sides of the wire are a local server. */
export type Door = {
  aisle: Aisle
  platform: Platform
  /** By `sms` or `whatsapp-twilio`. */
  twilio(form: Record<string, string>, by?: 'sms' | 'whatsapp-twilio', query?: string): Promise<Came>
  meta(channel: 'messenger' | 'instagram' | 'whatsapp', payload: unknown): Promise<Came>
  close(): Promise<void>
}

export async function openDoor(options: { env?: Record<string, string>; parts?: Parts } = {}): Promise<Door> {
  const platform = await openPlatform(call => ({
    status: call.path.startsWith('/2010-04-01') ? 201 : 200,
    body: { sid: `SM${'2'.repeat(32)}`, status: 'queued', message_id: 'm', messages: [{ id: 'wamid.1' }] },
  }))
  const aisle = await assistant({
    env: {
      AISLE_CHANNELS: 'web,sms,whatsapp-twilio,messenger,instagram,whatsapp',
      AISLE_PUBLIC_URL: 'https://shop.example',
      TWILIO_ACCOUNT_SID: account,
      TWILIO_AUTH_TOKEN: token,
      TWILIO_API_URL: platform.url,
      TWILIO_SMS_FROM: '+15550100',
      TWILIO_WHATSAPP_FROM: '+15550100',
      ...appEnv(platform.url),
      MESSENGER_PAGE_TOKEN: 'page',
      INSTAGRAM_TOKEN: 'account',
      WHATSAPP_TOKEN: 'user',
      WHATSAPP_NUMBER_ID: '100',
      ...options.env,
    },
    parts: options.parts,
  })
  const known = new Set<string>()

  /** The messages that were not there before. */
  async function heardSince(): Promise<InboundMessage[]> {
    const heard: InboundMessage[] = []
    for (const { id } of await aisle.engine.store.conversations.list({ limit: 1000 }))
      for (const { n, message } of await aisle.engine.store.transcripts.of(id)) {
        if (known.has(`${id} ${n}`)) continue
        known.add(`${id} ${n}`)
        if (message) heard.push(message)
      }
    return heard
  }

  async function come(path: string, init: RequestInit, read: (calls: Call[], body: string) => string): Promise<Came> {
    const from = platform.calls.length
    const response = await createApp(aisle).request(path, { method: 'POST', ...init })
    const body = await response.text()
    await aisle.inbox.idle()
    while ((await aisle.courier.deliver()) > 0);
    const calls = platform.calls.slice(from)
    return { status: response.status, body, heard: await heardSince(), said: read(calls, body), calls }
  }

  return {
    aisle,
    platform,
    twilio(form, by = 'sms', query = '') {
      const url = `https://shop.example/channels/${by}${query}`
      const headers = {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, form),
      }
      const body = new URLSearchParams(form).toString()
      return come(`/channels/${by}${query}`, { headers, body }, (_, xml) =>
        [...xml.matchAll(/<Body>(.*?)<\/Body>/gs)].map(match => match[1]).join('\n'),
      )
    },
    async meta(channel, payload) {
      const wire = await signedWire(payload, 'rightly')
      return come(
        `/channels/${channel}`,
        wire,
        calls => (channel === 'whatsapp' ? seenOnWhatsapp : seenOnMeta)(calls).text,
      )
    },
    async close() {
      await aisle.close()
      await platform.close()
    },
  }
}
