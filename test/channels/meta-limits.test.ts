import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adapt } from '../../channels/adapt.ts'
import type { Abilities } from '../../channels/channel.ts'
import type { Reply } from '../../channels/message.ts'
import { abilitiesWith, render as renderMeta } from '../../channels/meta/messaging-outbound.ts'
import { abilitiesFor, type Drawing, render as renderWhatsapp } from '../../channels/whatsapp/outbound.ts'
import { english } from '../../channels/words.ts'
import { replies } from './arbitrary-replies.ts'
import { longest, breaches as metaBreaches } from './meta-messages.ts'
import type { Call } from './platform.ts'
import { breaches as whatsappBreaches } from './whatsapp-messages.ts'

type Platform = {
  name: string
  abilities: Abilities
  path: string
  render(replies: Reply[]): object[]
  breaches(calls: Call[]): string[]
}

const messaging = (name: 'messenger' | 'instagram'): Platform => ({
  name,
  abilities: abilitiesWith(longest[name]),
  path: '/v25.0/me/messages',
  render: given =>
    renderMeta(given, longest[name]).map(message => ({ recipient: { id: '1' }, messaging_type: 'RESPONSE', message })),
  breaches: calls => metaBreaches(calls, longest[name], 't'),
})
const whatsapp = (name: string, drawing: Drawing): Platform => ({
  name,
  abilities: abilitiesFor(drawing),
  path: '/v25.0/1/messages',
  render: given =>
    renderWhatsapp(given, drawing).map(({ payload }) => ({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '1',
      ...payload,
    })),
  breaches: calls => whatsappBreaches(calls, 't'),
})

describe('any reply is within the rules of', () => {
  test.each([
    messaging('messenger'),
    messaging('instagram'),
    whatsapp('WhatsApp', { underList: 1024 }),
    whatsapp('WhatsApp with a catalogue', { underList: 1024, catalogue: { id: '9', title: 'Larkholm' } }),
  ])('$name', ({ abilities, path, render, breaches }) => {
    fc.assert(
      fc.property(replies, given => {
        let next: Reply[] | undefined = given
        for (let pages = 0; next && pages < 20; pages++) {
          const page = adapt(next, abilities, { words: english, publicUrl: 'https://shop.example' })
          const calls = render(page.replies).map(body => ({
            method: 'POST',
            path,
            query: new URLSearchParams(),
            headers: { authorization: 'Bearer t' },
            body: JSON.stringify(body),
          }))
          expect(breaches(calls)).toEqual([])
          next = page.rest
        }
      }),
      { numRuns: 200, seed: 6, endOnFailure: true },
    )
  })
})
