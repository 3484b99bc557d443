import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { asText } from '../../channels/adapt.ts'
import type { Reply } from '../../channels/message.ts'
import { assistant } from '../conversation.ts'
import type { Authority } from './alexa-platform.ts'
import { subject as alexa } from './alexa-subject.ts'
import { directLine, message, readActivity, subject as teams } from './bot-framework-subject.ts'
import type { Json } from './bot-framework-wire.ts'
import { actions, dialogflow } from './google-subject.ts'
import { subject as instagram } from './instagram-subject.ts'
import { subject as messenger } from './messenger-subject.ts'
import { openPlatform } from './platform.ts'
import { subject as slack } from './slack-subject.ts'
import type { Seen, Subject } from './subject.ts'
import { shop, subject as twilio } from './twilio-subject.ts'
import { subject as whatsapp } from './whatsapp-subject.ts'

/** A shop that is reached by one channel: each shopper says a line and is given what is to be read or heard of the answer. */
export type Counter = {
  aisle: Aisle
  /** Somebody who writes or speaks in a conversation of their own. */
  shopper(name: string): Promise<(text: string) => Promise<string>>
  close(): Promise<void>
}

/** Opens a shop with a data folder of its own. */
export type Opening = () => Promise<Counter>

const outside = 'https://chat.shop.example'
let count = 0
const fresh = () => `ten${++count}`

/** What is read or heard, then what can be tapped, without the number by which it is found in the text. */
const wordsOf = ({ text, taps }: Seen) => [text, ...taps.map(tap => tap.label.replace(/^\d+ (?=\S)/, ''))].join('\n')

/** By the platform's own signed events, and the calls that it gets or the response to its webhook. */
function byWebhook<Payload>(
  what: Pick<Subject<Payload>, 'name' | 'env' | 'answers' | 'isMessage' | 'wire' | 'says' | 'seen'>,
): Opening {
  return async () => {
    const path = `/channels/${what.name}`
    const platform = await openPlatform(what.answers, what.isMessage)
    const aisle = await assistant({
      env: { AISLE_CHANNELS: what.name, AISLE_PUBLIC_URL: outside, ...what.env(platform.url) },
    })
    const app = createApp(aisle)
    return {
      aisle,
      shopper: async name => async text => {
        const from = platform.calls.length
        const wire = await what.wire(what.says(text, fresh(), name), 'rightly', outside + path)
        const response = await app.request(
          new Request(outside + path, { method: 'POST', headers: wire.headers, body: wire.body }),
        )
        const body = await response.text()
        if (response.status >= 300) throw new Error(`${what.name}: ${response.status} ${body}`)
        await aisle.inbox.idle()
        while ((await aisle.courier.deliver()) > 0);
        return wordsOf(what.seen(platform.calls.slice(from), { status: response.status, body }))
      },
      async close() {
        await aisle.close()
        await platform.close()
      },
    }
  }
}

/** As the widget does: JSON, with the token of the conversation that the first answer brings. */
export const web: Opening = async () => {
  const aisle = await assistant({ env: { AISLE_CHANNELS: 'web' } })
  const app = createApp(aisle)
  return {
    aisle,
    async shopper() {
      let token: string | undefined
      return async text => {
        const response = await app.request('/channels/web/messages', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-aisle-token': 'bearer',
            ...(token ? { authorization: `Bearer ${token}` } : {}),
          },
          body: JSON.stringify({ id: `message-${fresh()}`, locale: 'en-US', text }),
        })
        const answer = (await response.json()) as { replies: Reply[]; token?: string }
        token ??= answer.token
        return asText(answer.replies)
      }
    },
    close: () => aisle.close(),
  }
}

/** As `aisle chat` does: straight to the inbox, shown as text. */
const terminal: Opening = async () => {
  const aisle = await assistant()
  return {
    aisle,
    shopper: async name => async text => {
      const conversation = `terminal:${name}`
      const answer = await aisle.inbox.answer(
        {
          id: fresh(),
          channel: 'terminal',
          conversation,
          from: { channel: 'terminal', id: name },
          sentAt: new Date().toISOString(),
          content: { type: 'text', text },
        },
        100_000,
      )
      return asText(answer!.replies)
    },
    close: () => aisle.close(),
  }
}

/** Our own Direct Line: activities are posted, and read from the mark of the last reading on. */
const ownDirectLine: Opening = async () => {
  const aisle = await assistant({ env: { AISLE_CHANNELS: 'direct-line', AISLE_PUBLIC_URL: outside } })
  const app = createApp(aisle)
  const call = async (path: string, token?: string, body?: object): Promise<Json> => {
    const response = await app.request(`${outside}/channels/direct-line${path}`, {
      method: body ? 'POST' : 'GET',
      headers: token ? { authorization: `Bearer ${token}` } : {},
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Json
  }
  return {
    aisle,
    async shopper(name) {
      const { token, conversationId } = await call('/tokens/generate', undefined, { user: { id: `dl_${name}` } })
      const activities = `/conversations/${conversationId}/activities`
      let watermark = ''
      return async text => {
        await call(activities, token, { type: 'message', from: { id: `dl_${name}` }, locale: 'en-US', text })
        await aisle.inbox.idle()
        const read = await call(`${activities}?watermark=${watermark}`, token)
        watermark = read.watermark
        const told = (read.activities as Json[]).filter(one => one.from.role === 'bot').map(readActivity)
        return told.map(wordsOf).join('\n')
      }
    },
    close: () => aisle.close(),
  }
}

/** Where what is said is read, beside the web page. */
export const written: Record<string, Opening> = {
  terminal,
  'direct-line': ownDirectLine,
  sms: byWebhook(twilio('sms', { TWILIO_SMS_FROM: shop }, { samples: [], silent: [] })),
  'WhatsApp by Twilio': byWebhook(
    twilio('whatsapp-twilio', { TWILIO_WHATSAPP_FROM: shop }, { samples: [], silent: [] }),
  ),
  messenger: byWebhook(messenger),
  instagram: byWebhook(instagram),
  'WhatsApp Cloud': byWebhook(whatsapp),
  slack: byWebhook(slack),
  teams: byWebhook(teams(message)),
  'Direct Line by Microsoft': byWebhook(teams(directLine)),
}

/** Where it is heard. */
export const spoken = (authority: () => Authority): Record<string, Opening> => ({
  'alexa, by ear': byWebhook(alexa(false, authority)),
  'alexa, with a screen': byWebhook(alexa(true, authority)),
  'google, by ear': byWebhook(actions(false)),
  'google, with a screen': byWebhook(actions(true)),
  dialogflow: byWebhook(dialogflow),
})

/** Channels that show no tables. */
export const sentences = new Set([
  'sms',
  'WhatsApp by Twilio',
  'messenger',
  'instagram',
  'WhatsApp Cloud',
  'slack',
  ...Object.keys(spoken(() => undefined as never)),
])
