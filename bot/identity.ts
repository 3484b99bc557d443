import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import type { Reply } from '../channels/message.ts'
import type { Identity } from '../dialogs/dialog.ts'
import type { Wording } from '../dialogs/wording.ts'
import type { Policy } from '../knowledge/policy.ts'
import type { Store } from './stores/store.ts'

type Options = {
  secret: string
  policy: Policy
  shop: string
  conversation: string
  store: Store
  wording: Wording
  now: () => Date
  /** Puts a mail into the turn's outbox. */
  mail(to: string, replies: Reply[]): void
}

/**
 * Proof of who the shopper is. A code is never kept: what the session holds is its seal, a MAC over the code, this
 * conversation and the time at which it lapses.
 */
export function createIdentity({ secret, policy, shop, conversation, store, wording, now, mail }: Options): Identity {
  const { codeMinutes, lockMinutes, maxMisses } = policy.signIn
  const seal = (code: string, until: number) =>
    createHmac('sha256', secret).update(`sign-in ${conversation} ${until} ${code}`).digest('base64url')
  const window = lockMinutes * 60_000
  const key = (subject: string) =>
    `sign-in ${createHmac('sha256', secret).update(subject.toLowerCase()).digest('base64url')}`
  return {
    async sendCode(customer) {
      const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
      const until = now().getTime() + codeMinutes * 60_000
      const text = wording.text('mail.code', { shop, name: customer.name.first, code, minutes: codeMinutes })
      mail(customer.email, [{ blocks: [{ type: 'text', text }], expects: 'nothing' }])
      return { sealed: `${until}.${seal(code, until)}`, until }
    },
    checkCode(sealed, code) {
      const until = Number(sealed.slice(0, sealed.indexOf('.')))
      if (!(until > now().getTime())) return false
      const expected = Buffer.from(sealed)
      const given = Buffer.from(`${until}.${seal(code.replace(/\D/g, ''), until)}`)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
    miss: async subject => (await store.limits.hit(key(subject), window)) >= maxMisses,
    locked: async subject => (await store.limits.count(key(subject), window)) >= maxMisses,
  }
}
