import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seed } from '../stores/seed.ts'
import { bearer, collectErrors, type Door, messagesPath, openDoor } from './door.ts'
import { type AnyRequest, anyRequest, goodToken } from './requests.ts'

const requests = 11_000

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const { log, errors } = collectErrors()
let door: Door
let token: string

beforeAll(async () => {
  door = await openDoor({ AISLE_ALLOWED_ORIGINS: 'https://shop.example' }, log)
  token = (await door.post({ event: 'opened' })).body.token
})
afterAll(() => door.close())

describe('requests of any kind', () => {
  test('are answered, refused with a reason, and never break anything', { timeout: 600_000 }, async () => {
    const seen = new Map<number, number>()
    const heap: number[] = []
    let runs = 0
    await fc.assert(
      fc.asyncProperty(anyRequest, async request => {
        const status = await check(request)
        seen.set(status, (seen.get(status) ?? 0) + 1)
        if (++runs % 1000 === 0) heap.push(heapAfterCollection())
      }),
      { seed, numRuns: requests },
    )
    for (const status of [200, 400, 403, 404, 413, 415, 422])
      expect(seen.get(status), `answers with ${status}`).toBeGreaterThan(0)

    // What a request leaves in memory would add up; the first ones warm the caches.
    const megabyte = 1 << 20
    expect((heap.at(-1)! - heap[1]!) / megabyte).toBeLessThan(48)
    expect(door.aisle.streams.size).toBe(0)
    // A message that the assistant stumbles over is answered with an apology, which would be a 200.
    expect(Object.fromEntries(errors)).toEqual({})
    expect(({} as { admin?: unknown }).admin).toBeUndefined()
    const history = await door.request(messagesPath, { headers: bearer(token) })
    expect(history.status).toBe(200)
  })
})

/** Sends it and judges the answer. @returns its status */
async function check(one: AnyRequest): Promise<number> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(one.headers)) headers.set(name, value.replaceAll(goodToken, token))
  const response = await door.request(one.path, { method: one.method, headers, body: one.body })
  const { status } = response
  const what = () => `${JSON.stringify({ ...one, body: describeBody(one.body) })} was answered with ${status}`
  expect(status, what()).toBeLessThan(500)
  if (one.valid !== undefined) expect(status === 200, what()).toBe(one.valid)
  if (status < 400) {
    // A stream has no end.
    await response.body?.cancel()
    return status
  }
  expect(response.headers.get('content-type'), what()).toBe('application/problem+json')
  if (one.method !== 'HEAD')
    expect(await response.json(), what()).toMatchObject({
      status,
      title: expect.any(String),
      detail: expect.any(String),
    })
  return status
}

const describeBody = (body: AnyRequest['body']) =>
  typeof body === 'string' ? body.slice(0, 500) : body && [...body.subarray(0, 200)]

function heapAfterCollection(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}
