import { afterEach, describe, expect, test } from 'vitest'
import { range } from '../stores/scene.ts'
import { bearer, type Door, messagesPath, openDoor } from './door.ts'

let door: Door
afterEach(() => door.close())

describe('too many messages', () => {
  test('of one conversation: 429 with Retry-After, while others go on', async () => {
    door = await openDoor({ AISLE_RATE_CUSTOMER: '3' })
    const mine = await door.post({ text: 'hello' })
    const yours = await door.post({ text: 'hello' })
    const { token } = mine.body
    const statuses = []
    for (const _ of range(4)) statuses.push((await door.post({ text: 'and?' }, { token })).status)
    // The first message opened the conversation, so it does not count for it by name; the other three do.
    expect(statuses.filter(status => status === 200).length).toBeLessThanOrEqual(3)
    const refused = await door.post({ text: 'and?' }, { token })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect(refused.body.detail).toMatch(/try again in \d+ s/)
    expect((await door.post({ text: 'still here' }, { token: yours.body.token })).status).toBe(200)
  })

  test('of one address, also when each opens a conversation of its own', async () => {
    door = await openDoor({ AISLE_RATE_ADDRESS: '5' })
    const post = (from: string) => door.post({ event: 'opened' }, { from }).then(({ status }) => status)
    const statuses = []
    for (const _ of range(7)) statuses.push(await post('203.0.113.1'))
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect(await post('203.0.113.2')).toBe(200)
  })

  test('what a client says of its own address counts only behind a proxy', async () => {
    door = await openDoor({ AISLE_RATE_ADDRESS: '2' })
    const statuses = []
    for (const i of range(4)) {
      const forwarded = { 'x-forwarded-for': `198.51.100.${i}` }
      statuses.push((await door.post({ event: 'opened' }, { headers: forwarded })).status)
    }
    expect(statuses).toEqual([200, 200, 429, 429])
  })

  test('behind a proxy, the address that the proxy saw counts, not what the client put before it', async () => {
    door = await openDoor({ AISLE_RATE_ADDRESS: '2', AISLE_TRUST_PROXY: 'true' })
    const statuses = []
    for (const i of range(4)) {
      const forwarded = { 'x-forwarded-for': `198.51.100.${i}, 203.0.113.1` }
      statuses.push((await door.post({ event: 'opened' }, { headers: forwarded })).status)
    }
    expect(statuses).toEqual([200, 200, 429, 429])
  })

  test('a page elsewhere that may use the chat can read that it has to wait', async () => {
    door = await openDoor({ AISLE_RATE_ADDRESS: '1', AISLE_ALLOWED_ORIGINS: 'https://shop.example' })
    const headers = { origin: 'https://shop.example' }
    await door.post({ event: 'opened' }, { headers })
    const refused = await door.post({ event: 'opened' }, { headers })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://shop.example')
  })
})

describe('a redelivery', () => {
  test('gets the first answer, at the same place, whatever else it says', async () => {
    door = await openDoor()
    const { body } = await door.post({ event: 'opened' })
    const first = await door.post({ id: 'message-1', text: 'hello' }, { token: body.token })
    await door.post({ id: 'message-2', text: 'rain jackets' }, { token: body.token })
    const again = await Promise.all(
      range(20).map(i => door.post({ id: 'message-1', text: i % 2 ? 'hello' : 'other words' }, { token: body.token })),
    )
    for (const one of again) expect(one.body).toEqual(first.body)
    const history = await door.request(messagesPath, { headers: bearer(body.token) })
    const { entries } = (await history.json()) as { entries: { message?: { id: string } }[] }
    expect(entries.map(entry => entry.message?.id).slice(1)).toEqual(['message-1', 'message-2'])
  })
})
