import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '../../bot/log.ts'
import { createCourier } from '../../bot/outbox.ts'
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite.ts'
import type { Store } from '../../bot/stores/store.ts'
import { type Channel, RetryLater, Undeliverable } from '../../channels/channel.ts'
import type { Reply } from '../../channels/message.ts'
import { outcomeOf, said, textMessage } from '../stores/scene.ts'

let store: Store
let now: number
const log = createLog('silent')

beforeEach(() => {
  now = Date.parse('2026-05-04T10:00:00Z')
  store = createSqliteStore({ path: ':memory:', now: () => now })
})
afterEach(() => store.close())

/** A platform that does with each text what the test says, and remembers what it took. */
function platform(answers: Record<string, () => Promise<void>> = {}) {
  const taken: string[] = []
  const keys: string[] = []
  const send: Channel['send'] = async (_, replies, key) => {
    const text = textOf(replies)
    keys.push(key)
    await answers[text]?.()
    taken.push(text)
  }
  return { send, taken, keys }
}
const textOf = ([reply]: Reply[]) => (reply?.blocks[0]?.type === 'text' ? reply.blocks[0].text : '')

async function leave(channel: string, ...texts: string[]) {
  for (const text of texts) {
    await store.enqueue(textMessage('web:a', `message-${text}`))
    const claim = (await store.claim('web:a'))!
    await store.commit(claim, outcomeOf(claim, { send: [{ to: { channel, id: 'ann' }, replies: said(text) }] }))
  }
}
const courierTo = (channels: Record<string, Pick<Channel, 'send'>>, patience?: number) =>
  createCourier(store, new Map(Object.entries(channels)), log, () => now, patience)

describe('the courier', () => {
  test('brings everything to a recipient in the order in which it was said', async () => {
    const sms = platform()
    await leave('sms', 'one', 'two', 'three')
    const courier = courierTo({ sms })
    while (await courier.deliver());
    expect(sms.taken).toEqual(['one', 'two', 'three'])
    expect(await store.outbox.list({ state: 'sent' })).toHaveLength(3)
  })

  test('waits as long as the platform asks, then tries again under the same key; nothing overtakes', async () => {
    let busy = true
    const refuse = async () => {
      if (busy) throw new RetryLater(60_000)
    }
    const sms = platform({ one: refuse })
    await leave('sms', 'one', 'two')
    const courier = courierTo({ sms })
    await courier.deliver()
    now += 59_000
    expect(await courier.deliver()).toBe(0)
    busy = false
    now += 1000
    while (await courier.deliver());
    expect(sms.taken).toEqual(['one', 'two'])
    expect(sms.keys[0]).toBe(sms.keys[1])
  })

  test('gives up what can never arrive, and goes on with the next', async () => {
    const refuse = () => Promise.reject(new Undeliverable('unknown number'))
    const sms = platform({ one: refuse })
    await leave('sms', 'one', 'two')
    const courier = courierTo({ sms })
    while (await courier.deliver());
    expect(sms.taken).toEqual(['two'])
    expect(await store.outbox.list({ state: 'failed' })).toMatchObject([{ error: 'unknown number' }])
  })

  test('gives up in the end what fails each time', async () => {
    const fail = () => Promise.reject(new Error('bad gateway'))
    const sms = platform({ one: fail })
    await leave('sms', 'one')
    const courier = courierTo({ sms })
    let tries = 0
    for (; (await store.outbox.list({ state: 'waiting' })).length > 0; now += 3600_000) tries += await courier.deliver()
    expect(tries).toBe(30)
    expect(await store.outbox.list({ state: 'failed' })).toMatchObject([{ error: 'bad gateway' }])
  })

  test('is not held up by a platform that never answers', async () => {
    const mail = platform({ one: () => new Promise(() => {}) })
    const sms = platform()
    await leave('mail', 'one')
    await leave('sms', 'two')
    const courier = courierTo({ mail, sms }, 20)
    await courier.deliver()
    await leave('sms', 'three')
    await courier.deliver()
    expect(sms.taken).toEqual(['two', 'three'])
    expect(await store.outbox.list({ state: 'waiting' })).toMatchObject([{ error: 'no answer within 20 ms', tries: 1 }])
  })

  test('keeps what is for a channel that is off', async () => {
    await leave('sms', 'one')
    await courierTo({}).deliver()
    now += 60_000
    const sms = platform()
    await courierTo({ sms }).deliver()
    expect(sms.taken).toEqual(['one'])
  })
})
