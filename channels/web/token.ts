import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A conversation on the web belongs to whoever holds its token: 128 random bits that name it, and a MAC over them. The
 * name alone proves nothing.
 */
export type Tokens = {
  issue(): { thread: string; token: string }
  /** The thread that the token is for; `undefined` for a token that was not issued here. */
  thread(token: string): string | undefined
}

export function createTokens(secret: string): Tokens {
  const mac = (thread: string) =>
    createHmac('sha256', secret).update(`web conversation ${thread}`).digest().subarray(0, 18)
  return {
    issue() {
      const thread = randomBytes(16).toString('base64url')
      return { thread, token: `${thread}.${mac(thread).toString('base64url')}` }
    },
    thread(token) {
      const match = /^([\w-]{22})\.([\w-]{24})$/.exec(token)
      if (!match) return undefined
      const given = Buffer.from(match[2]!, 'base64url')
      const expected = mac(match[1]!)
      return given.length === expected.length && timingSafeEqual(given, expected) ? match[1] : undefined
    },
  }
}
