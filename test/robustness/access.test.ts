import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTokens } from '../../channels/web/token.ts'
import { seed } from '../stores/seed.ts'
import { bearer, type Door, eventsPath, messagesPath, openDoor } from './door.ts'

const shop = 'https://shop.example'
const evil = 'https://evil.example'

let door: Door
afterEach(() => door.close())

describe('a conversation belongs to whoever holds its token', () => {
  beforeEach(async () => {
    door = await openDoor()
  })

  test('without one, or with that of another conversation, it is not there', async () => {
    const mine = (await door.post({ text: 'hello' })).body
    const yours = (await door.post({ text: 'hello' })).body
    const get = (path: string, token?: string) => door.request(path, { headers: bearer(token) })
    for (const path of [messagesPath, eventsPath]) {
      expect((await get(path)).status).toBe(404)
      const notMine = await get(`${path}?conversation=${yours.conversation}`, mine.token)
      const notThere = await get(`${path}?conversation=web:nobody`, mine.token)
      expect([notMine.status, notThere.status]).toEqual([404, 404])
      expect(await notMine.json()).toEqual(await notThere.json())
    }
    expect((await get(`${messagesPath}?conversation=${mine.conversation}`, mine.token)).status).toBe(200)
    expect((await door.post({ text: 'hi', conversation: yours.conversation }, { token: mine.token })).status).toBe(404)
    expect((await door.post({ text: 'hi', conversation: yours.conversation })).status).toBe(404)
    expect((await door.post({ text: 'hi', conversation: 'web:undefined' })).status).toBe(404)
  })

  test('a token with any bit flipped opens nothing', async () => {
    const { conversation, token } = (await door.post({ text: 'hello' })).body
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length * 8 - 1), async bit => {
        const bytes = Buffer.from(token, 'latin1')
        bytes[bit >> 3]! ^= 1 << (bit & 7)
        const forged = bytes.toString('latin1')
        expect(createTokens(door.aisle.engine.secret).thread(forged)).toBeUndefined()
        // The others cannot even be put into a header.
        fc.pre(/^[\x21-\x7e\x80-\xff]*$/.test(forged))
        expect((await door.request(messagesPath, { headers: bearer(forged) })).status).toBe(404)
        expect((await door.request(messagesPath, { headers: { cookie: `aisle_conversation=${forged}` } })).status).toBe(
          404,
        )
        const posted = await door.post({ event: 'opened' }, { token: forged })
        expect(posted.body.conversation).not.toBe(conversation)
      }),
      { seed, numRuns: 150 },
    )
    expect((await door.request(messagesPath, { headers: bearer(token) })).status).toBe(200)
  })

  test('a token of another server, cut, doubled or joined with another opens nothing', async () => {
    const [a, b] = [
      createTokens(door.aisle.engine.secret).issue().token,
      createTokens(door.aisle.engine.secret).issue().token,
    ]
    const strange = createTokens('the secret of another server, as long').issue().token
    const joined = `${a.split('.')[0]}.${b.split('.')[1]}`
    for (const forged of [
      strange,
      joined,
      a.slice(0, -1),
      `${a}A`,
      `${a}.${b}`,
      a.replace('.', ''),
      a.toUpperCase(),
      `${a} ${b}`,
    ]) {
      expect((await door.request(messagesPath, { headers: bearer(forged) })).status).toBe(404)
    }
  })
})

describe('the token', () => {
  const open =
    (env: Record<string, string>) =>
    async (headers: Record<string, string> = {}) => {
      door = await openDoor(env)
      return door.request(messagesPath, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ id: 'message-1', text: 'hello' }),
      })
    }

  test('is a cookie that scripts cannot read and that goes nowhere else', async () => {
    const response = await open({})()
    const cookie = response.headers.get('set-cookie')!
    expect(cookie).toMatch(/^aisle_conversation=[\w-]{22}\.[\w-]{24}; /)
    expect(cookie.split('; ').slice(1).toSorted()).toEqual([
      'HttpOnly',
      'Max-Age=7776000',
      'Path=/channels/web',
      'SameSite=Lax',
    ])
    expect(await response.text()).not.toContain(cookie.split(/[=;]/)[1])

    const again = await door.post(
      { text: 'and?' },
      { headers: { cookie: cookie.split(';')[0]!, 'x-aisle-token': 'no' } },
    )
    expect(again.headers.get('set-cookie')).toBeNull()
  })

  test('is a Secure cookie where shoppers come by https', async () => {
    const response = await open({ AISLE_PUBLIC_URL: shop })()
    expect(response.headers.get('set-cookie')).toMatch(/; Secure$/)
  })

  test('is in the body, and no cookie, for who asks for a bearer', async () => {
    const response = await open({})({ 'x-aisle-token': 'bearer' })
    expect(response.headers.get('set-cookie')).toBeNull()
    const { token } = (await response.json()) as { token: string }
    expect((await door.request(messagesPath, { headers: bearer(token) })).status).toBe(200)
  })
})

describe('pages of other origins', () => {
  beforeEach(async () => {
    door = await openDoor({ AISLE_ALLOWED_ORIGINS: shop })
  })
  const from = (origin: string) => ({ headers: { origin } })

  test('may use the chat where they are allowed, and read the answers', async () => {
    const posted = await door.post({ text: 'hello' }, from(shop))
    expect(posted.status).toBe(200)
    expect(posted.headers.get('access-control-allow-origin')).toBe(shop)
    expect(posted.headers.get('access-control-allow-credentials')).toBe('true')
    const read = await door.request(messagesPath, { headers: { origin: shop, ...bearer(posted.body.token) } })
    expect(read.headers.get('access-control-allow-origin')).toBe(shop)
    const wrong = await door.post({ text: 7 }, from(shop))
    expect([wrong.status, wrong.headers.get('access-control-allow-origin')]).toEqual([422, shop])
  })

  test('may not, where they are not: nothing is said, nothing can be read', async () => {
    const { token } = (await door.post({ text: 'hello' })).body
    for (const origin of [evil, 'null', `${shop}.evil.example`, 'http://shop.example', `${shop}:8443`]) {
      const posted = await door.post({ text: 'hello' }, { token, ...from(origin) })
      expect([posted.status, posted.headers.get('access-control-allow-origin')]).toEqual([403, null])
      for (const path of [messagesPath, eventsPath]) {
        expect((await door.request(path, { headers: { origin, ...bearer(token) } })).status).toBe(403)
      }
    }
    expect(await entriesOf(token)).toBe(1)
  })

  test('its own pages always may', async () => {
    const headers = { origin: 'http://localhost', host: 'localhost' }
    expect((await door.post({ text: 'hello' }, { headers })).status).toBe(200)
  })

  test('are told beforehand', async () => {
    const ask = (origin: string) =>
      door.request(messagesPath, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
    const allowed = await ask(shop)
    expect(allowed.status).toBe(204)
    expect(allowed.headers.get('access-control-allow-origin')).toBe(shop)
    expect(allowed.headers.get('access-control-allow-methods')).toContain('POST')
    expect(allowed.headers.get('access-control-allow-headers')).toMatch(/content-type.*authorization/)
    expect(allowed.headers.get('vary')).toMatch(/origin/i)
    const refused = await ask(evil)
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })

  async function entriesOf(token: string) {
    const response = await door.request(messagesPath, { headers: bearer(token) })
    return ((await response.json()) as { entries: unknown[] }).entries.length
  }
})
