import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { range } from '../stores/scene.ts'
import { seed } from '../stores/seed.ts'
import { bearer, type Door, eventsPath, openDoor } from './door.ts'
import { readEvents } from './events.ts'

let door: Door
let token: string

beforeEach(async () => {
  door = await openDoor()
  token = (await door.post({ event: 'opened' })).body.token
})
afterEach(() => door.close())

const listen = (headers: Record<string, string> = {}, query = '') =>
  door.request(eventsPath + query, { headers: { ...bearer(token), ...headers } })
const say = (text: string) => door.post({ text }, { token })

describe('the stream of a conversation', () => {
  test('tells what was said and goes on with what is said', async () => {
    await say('hello')
    const events = readEvents(await listen())
    expect((await events.take(2)).map(event => event.n)).toEqual([1, 2])
    const { body } = await say('rain jackets')
    const [next] = await events.take(1)
    expect(next).toMatchObject({ n: 3, id: '3', message: { text: 'rain jackets' }, replies: body.replies })
    await events.stop()
  })

  test('says nothing of how a message was understood', async () => {
    await say('hello')
    const events = readEvents(await listen())
    for (const event of await events.take(2)) expect(Object.keys(event).toSorted()).not.toContain('trace')
    await events.stop()
  })

  test('resumes after the last event that was seen, by header or by query', async () => {
    for (const i of range(4)) await say(`hello ${i}`)
    for (const response of [await listen({ 'last-event-id': '3' }), await listen({}, '?after=3')]) {
      const events = readEvents(response)
      expect((await events.take(2)).map(event => event.n)).toEqual([4, 5])
      await events.stop()
    }
    expect((await listen({ 'last-event-id': 'x' })).status).toBe(422)
  })

  test('broken off anywhere, any number of times, loses nothing and repeats nothing', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), async takes => {
        token = (await door.post({ event: 'opened' })).body.token
        const total = takes.reduce((sum, take) => sum + take, 0)
        const talking = Promise.all(range(total).map(i => say(`hello ${i}`)))
        const seen: number[] = []
        let last = '0'
        for (const take of takes) {
          const events = readEvents(await listen({ 'last-event-id': last }))
          for (const event of await events.take(take)) {
            seen.push(event.n)
            last = event.id
          }
          await events.stop()
        }
        await talking
        expect(seen).toEqual(range(total).map(i => i + 1))
      }),
      { seed, numRuns: 25 },
    )
  })

  test('is given up when the page goes away', async () => {
    const events = readEvents(await listen())
    await events.take(1)
    expect(door.aisle.streams.size).toBe(1)
    await events.stop()
    expect(door.aisle.streams.size).toBe(0)
  })

  test('is not even begun when only its head is asked for', async () => {
    const response = await door.request(eventsPath, { method: 'HEAD', headers: bearer(token) })
    expect(response.status).toBe(200)
    expect(door.aisle.streams.size).toBe(0)
  })

  test('is open in so many places and no more; one that closes makes room', async () => {
    const open = await Promise.all(range(8).map(() => listen()))
    const refused = await listen()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    await open[0]!.body!.cancel()
    const again = await listen()
    expect(again.status).toBe(200)
    await Promise.all([...open.slice(1), again].map(response => response.body!.cancel()))
  })
})
