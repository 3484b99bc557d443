import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createApp } from '../../bot/server/app.ts'
import { adapt } from '../../channels/adapt.ts'
import { type Channel, RetryLater, Undeliverable } from '../../channels/channel.ts'
import { channelSetups } from '../../channels/index.ts'
import type { InboundMessage, Reply } from '../../channels/message.ts'
import { cardsOf, numbered } from '../../channels/offers.ts'
import { said } from '../../channels/speech.ts'
import { english } from '../../channels/words.ts'
import { assistant, dataFolder } from '../conversation.ts'
import { loadingOf } from './loading.ts'
import { openPlatform, type Platform } from './platform.ts'
import { scenes } from './scenes.ts'
import type { Seen, Signed, Subject } from './subject.ts'

/** Where the platform calls; behind a proxy that ends TLS, the server itself sees `inside`. */
const outside = 'https://chat.shop.example'
const inside = 'http://10.0.0.5:3000'

/** What any channel must keep, whatever the platform is. `what` brings the platform's wire. */
export function channelConformance<Payload>(what: Subject<Payload>) {
  describe(`the channel ${what.name}`, () => {
    const path = `/channels/${what.name}`
    let platform: Platform
    let aisle: Aisle
    let app: ReturnType<typeof createApp>
    let channel: Channel

    beforeAll(async () => {
      platform = await openPlatform(what.answers, what.isMessage)
      aisle = await assistant({
        env: { AISLE_CHANNELS: what.name, AISLE_PUBLIC_URL: outside, ...what.env(platform.url) },
      })
      app = createApp(aisle)
      channel = aisle.engine.channels.get(what.name)!
    })
    afterAll(async () => {
      await aisle?.close()
      await platform?.close()
    })

    async function request(payload: Payload, signed: Signed = 'rightly', url = outside + path): Promise<Request> {
      const wire = await what.wire(payload, signed, url)
      return new Request(inside + (wire.path ?? path), {
        method: wire.method ?? 'POST',
        headers: wire.headers,
        body: wire.body,
      })
    }
    const post = async (payload: Payload, signed?: Signed, url?: string) =>
      app.request(await request(payload, signed, url))
    const parse = async (payload: Payload) => channel.receive(await request(payload))
    /** Everything that waits to be sent, sent. */
    async function deliver() {
      await aisle.inbox.idle()
      while ((await aisle.courier.deliver()) > 0);
    }
    /** What the shopper sees of one event, wherever it comes. */
    async function exchange(payload: Payload): Promise<Seen> {
      const from = platform.calls.length
      const response = await post(payload)
      expect(response.status).toBeLessThan(300)
      const body = await response.text()
      await deliver()
      return what.seen(platform.calls.slice(from), { status: response.status, body })
    }
    let count = 0
    const fresh = () => `${Date.now().toString(36)}${++count}`

    describe('lets nobody else in', () => {
      for (const [signed, status] of Object.entries(what.refusals) as [Signed, number][]) {
        test(`a request signed ${signed} is refused with ${status}, before anything is parsed`, async () => {
          const response = await post(what.says('hello', fresh(), 'mallory'), signed)
          expect(response.status).toBe(status)
          const conversations = await aisle.engine.store.conversations.list({ limit: 1000 })
          expect(JSON.stringify(conversations)).not.toContain('mallory')
          // Rubbish is refused for its signature, not for what it is.
          const wire = await what.wire(what.says('hello', fresh(), 'mallory'), signed, outside + path)
          const rubbish = await app.request(
            new Request(inside + path, { method: 'POST', headers: wire.headers, body: '{"rubbish' }),
          )
          expect([status, 400]).toContain(rubbish.status)
          if (signed === 'not') expect(rubbish.status).toBe(status)
        })
      }
      test('a body that is not the one that was signed is refused', async () => {
        const wire = await what.wire(what.says('hello', fresh(), 'mallory'), 'rightly', outside + path)
        if (!wire.body || what.bearer) return
        const body = wire.body.replace('hello', 'hullo')
        const response = await app.request(new Request(inside + path, { method: 'POST', headers: wire.headers, body }))
        expect(Object.values(what.refusals)).toContain(response.status)
      })
      test('behind a proxy, what the platform called counts', async () => {
        expect((await post(what.says('hello', fresh(), 'ann'))).status).toBeLessThan(300)
        if (!what.signsUrl) return
        const refused = await post(what.says('hello', fresh(), 'ann'), 'rightly', `https://elsewhere.example${path}`)
        expect(refused.status).toBe(what.refusals.wrongly)
      })
      test('a body that is too large is refused unread', async () => {
        const response = await app.request(inside + path, {
          method: 'POST',
          headers: { 'content-length': String(20 * 1024 * 1024) },
          body: 'x',
        })
        expect(response.status).toBe(413)
      })
      test('other methods are refused', async () => {
        expect((await app.request(inside + path, { method: 'DELETE' })).status).toBe(405)
      })
    })

    describe('costs nothing before it is needed', () => {
      test('its SDK is loaded after the start, and no other', async () => {
        const env = { AISLE_DATA: await dataFolder(), AISLE_CHANNELS: what.name, ...what.env(platform.url) }
        const { atStart, warm } = await loadingOf(env)
        const own = channelSetups.find(setup => setup.name === what.name)!.packages
        expect(atStart).toEqual([])
        expect(warm.toSorted()).toEqual(own.toSorted())
      })
    })

    describe('understands the platform', () => {
      for (const { what: name, wire, status, body } of what.handshakes ?? []) {
        test(`handshake: ${name}`, async () => {
          const { method = 'GET', path: asked = path, headers, body: sent } = await wire
          const response = await app.request(new Request(inside + asked, { method, headers, body: sent }))
          expect(response.status).toBe(status)
          if (body !== undefined) expect(await response.text()).toBe(body)
        })
      }
      test.each(what.samples)('$what', async ({ payload, messages }) => {
        const received = await parse(payload)
        expect(received.messages).toHaveLength(messages.length)
        for (const [i, message] of received.messages.entries()) {
          expect(message).toMatchObject(messages[i]!)
          checkMessage(message, what.name)
        }
        // The same event again carries the same ids: a redelivery is known by them.
        expect((await parse(payload)).messages.map(idOf)).toEqual(received.messages.map(idOf))
      })
      test.each(what.silent)('nothing to answer: $what', async ({ payload }) => {
        await deliver()
        const before = platform.calls.length
        expect((await parse(payload)).messages).toEqual([])
        expect((await post(payload)).status).toBeLessThan(300)
        await deliver()
        expect(platform.calls.slice(before).filter(what.isMessage)).toEqual([])
      })
      test('a redelivery gives nothing new', async () => {
        const payload = what.says('hello', fresh(), 'rita')
        const first = await exchange(payload)
        expect(first.text.trim()).not.toBe('')
        const [message] = (await parse(payload)).messages
        const again = await exchange(payload)
        expect(['', first.text]).toContain(again.text)
        expect(await aisle.engine.store.transcripts.of(message!.conversation)).toHaveLength(1)
      })
      test('different events are different', async () => {
        const ids = await Promise.all(
          ['a', 'b'].map(async from => (await parse(what.says('hello', fresh(), from))).messages[0]!),
        )
        expect(new Set(ids.map(idOf)).size).toBe(2)
        expect(new Set(ids.map(message => message.conversation)).size).toBe(2)
      })
    })

    describe('says everything within the platform’s rules', () => {
      test.each(scenes)('$what', async ({ replies }) => {
        const { messages, respond, answers } = await parse(what.says('hello', fresh(), 'ann'))
        const abilities = channel.abilitiesFor?.(messages[0]!) ?? channel.abilities
        const seen: Seen[] = []
        for (let next: Reply[] | undefined = replies, pages = 0; next; pages++) {
          expect(pages, 'more and more without an end').toBeLessThan(100)
          const page = adapt(next, abilities, { words: english, publicUrl: outside })
          if (answers === 'in-response') {
            const response = await respond(page.replies, 1)
            const wire = { status: response.status, body: await response.text() }
            expect(what.breaches([], wire)).toEqual([])
            seen.push(what.seen([], wire))
          }
          if (abilities.proactive) {
            const from = platform.calls.length
            await channel.send(messages[0]!.from, page.replies, fresh())
            const calls = platform.calls.slice(from)
            expect(what.breaches(calls)).toEqual([])
            if (channel.render) expect(calls.filter(what.isMessage)).toHaveLength(channel.render(page.replies).length)
            seen.push(what.seen(calls))
          }
          next = page.rest
        }
        expect(lost(replies, seen, what.voice)).toEqual([])
      })
    })

    test('a choice is the same tapped, by its number, and said', async () => {
      const products: unknown[] = []
      for (const way of ['tapped', 'by number', 'said'] as const) {
        const from = `shopper-${fresh()}`
        const seen = await exchange(what.says('show me hiking boots', fresh(), from))
        const [message] = (await parse(what.says('hello', fresh(), from))).messages
        const session = (await aisle.engine.store.conversations.get(message!.conversation))!.session!
        const offered = session.offered.find(one => one.value.startsWith('start:product-details'))!
        const tap = seen.taps.find(one => one.value === offered.value)
        if (way === 'tapped' && !what.taps) continue
        if (way === 'tapped') expect(tap, 'the first product can be tapped').toBeDefined()
        const payload =
          way === 'tapped'
            ? what.taps!(tap!, fresh(), from)
            : what.says(way === 'by number' ? '1' : 'the first one', fresh(), from)
        const answer = await exchange(payload)
        expect(answer.text).toContain(what.voice ? '' : offered.label.split(' ')[0]!)
        const after = (await aisle.engine.store.conversations.get(message!.conversation))!.session!
        products.push(after.focus.product)
      }
      expect(products[0]).toEqual(expect.any(String))
      expect(new Set(products).size).toBe(1)
    })

    describe('when the platform refuses', () => {
      const hello: Reply[] = [{ blocks: [{ type: 'text', text: 'hello' }], expects: 'nothing' }]
      const address = async () => (await parse(what.says('hello', fresh(), 'ann'))).messages[0]!.from

      test.each(what.failures)('$what: $is', async ({ answer, is, after }) => {
        const to = await address()
        platform.next(answer)
        const error = await channel.send(to, hello, fresh()).then(
          () => undefined,
          error => error,
        )
        if (is === 'later') expect(error).toBeInstanceOf(RetryLater)
        else if (is === 'never') expect(error).toBeInstanceOf(Undeliverable)
        else {
          expect(error).toBeInstanceOf(Error)
          expect(error).not.toBeInstanceOf(Undeliverable)
        }
        if (after !== undefined) expect((error as RetryLater).after).toBe(after)
      })

      test('a second try goes on where the first one failed', async () => {
        if (!channel.abilities.proactive) return
        const long = Array.from(
          { length: 120 },
          (_, i) => `Paragraph ${i} says something of its own, and this is all of it, or nearly so.`,
        )
        const message = (await parse(what.says('hello', fresh(), 'ann'))).messages[0]!
        const { replies } = adapt(
          [{ blocks: long.map(text => ({ type: 'text', text })), expects: 'nothing' }],
          channel.abilitiesFor?.(message) ?? channel.abilities,
          { words: english, publicUrl: outside },
        )
        const progress = {
          done: 0,
          advance: async (done: number) => {
            progress.done = done
          },
        }
        const from = platform.calls.length
        platform.next(undefined, { status: 500, body: {} })
        await expect(channel.send(message.from, replies, 'long', progress)).rejects.toThrow()
        const refused = platform.calls.filter(what.isMessage).at(-1)
        await channel.send(message.from, replies, 'long', progress)
        const text = what.seen(platform.calls.slice(from).filter(call => call !== refused)).text
        expect(long.map(one => text.split(one).length - 1)).toEqual(long.map(() => 1))
      })
    })
  })
}

const idOf = (message: InboundMessage) => `${message.conversation} ${message.id}`

function checkMessage(message: InboundMessage, name: string) {
  expect(message.id).toMatch(/\S/)
  expect(message.channel).toBe(name)
  expect(message.conversation.startsWith(`${name}:`)).toBe(true)
  expect(message.from).toMatchObject({ channel: name, id: expect.stringMatching(/\S/) })
  expect(new Date(message.sentAt).toISOString()).toBe(message.sentAt)
  expect(JSON.parse(JSON.stringify(message))).toMatchObject(JSON.parse(JSON.stringify(message)))
}

const wordsOf = (text: string) =>
  text
    .split(/\s+/)
    .map(word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    // A word without an end has to be parted somewhere.
    .filter(word => word && word.length < 60)

/** Words of texts, titles and what can be picked that no page shows. */
function lost(replies: Reply[], seen: Seen[], voice = false): string[] {
  const read = seen.map(({ text, taps }) => [text, ...taps.map(tap => tap.label)].join('\n')).join('\n')
  const there = new Set(wordsOf(read))
  const texts = replies.flatMap(reply => reply.blocks.flatMap(block => (block.type === 'text' ? [block.text] : [])))
  const titles = replies.flatMap(cardsOf).map(card => card.title)
  // Yes and no go without saying.
  const labels = numbered(replies)
    .map(one => one.label)
    .filter(label => !(voice && english.obvious.includes(label)))
  const all = [...texts, ...titles, ...labels]
  return (voice ? all.map(one => said(one, english)) : all).flatMap(wordsOf).filter(word => !there.has(word))
}
