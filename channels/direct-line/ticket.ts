import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a token says: one conversation, for so long. `user`: as whom its activities are told. */
export type Ticket = { thread: string; user?: string }

export type Tickets = {
  /** @param lasts seconds */
  issue(ticket: Ticket, use: Use, lasts: number): string
  /** `undefined` for one that was not issued here for this use. */
  read(token: string, use: Use): Ticket | 'lapsed' | undefined
}

/** A token for the REST calls, or one that opens a stream once. */
type Use = 'token' | 'stream'

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const head = encoded({ alg: 'HS256', typ: 'JWT' })

/** Tokens are JWTs (RFC 7519, HS256), because clients look into them for a claim `user`. */
export function createTickets(secret: string, now: () => Date): Tickets {
  const key = createHmac('sha256', secret).update('direct line').digest()
  const mac = (signed: string) => createHmac('sha256', key).update(signed).digest()
  const seconds = () => Math.floor(now().getTime() / 1000)
  return {
    issue({ thread, user }, use, lasts) {
      const signed = `${head}.${encoded({ conv: thread, user, use, exp: seconds() + lasts })}`
      return `${signed}.${mac(signed).toString('base64url')}`
    },
    read(token, use) {
      const [first, payload, signature, ...more] = token.split('.')
      if (first !== head || !payload || !signature || more.length > 0) return undefined
      const given = Buffer.from(signature, 'base64url')
      const expected = mac(`${head}.${payload}`)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
      if (claims.use !== use) return undefined
      return claims.exp > seconds() ? { thread: claims.conv, user: claims.user } : 'lapsed'
    },
  }
}
