import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import type { Reply } from '../channels/message.ts'
import type { Identity } from '../dialogs/dialog.ts'
import type { Wording } from '../dialogs/wording.ts'
import type { Policy } from '../knowledge/policy.ts'
import type { Store } from './stores/store.ts'

/** So many conversations' worth of wrong tries lock a subject for all. */
const strangers = 4

/** Codes that one customer is mailed within the time of a lock, whoever asks for them. */
const mailsPerWindow = 6

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
  const digest = (subject: string) => createHmac('sha256', secret).update(subject.toLowerCase()).digest('base64url')
  // Counted twice: here, so that one conversation locks only itself; everywhere, so that many cannot guess together.
  const keyHere = (subject: string) => `sign-in ${conversation} ${digest(subject)}`
  const keyEverywhere = (subject: string) => `sign-in ${digest(subject)}`
  return {
    async sendCode(customer) {
      // Nobody's mailbox is flooded from here. What is said is the same.
      if ((await store.limits.hit(`mail ${digest(customer.id)}`, window)) > mailsPerWindow)
        return { sealed: '', until: 0 }
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
    async attempt(subject) {
      const [here, everywhere] = await Promise.all([
        store.limits.hit(keyHere(subject), window),
        store.limits.hit(keyEverywhere(subject), window),
      ])
      return here <= maxMisses && everywhere <= maxMisses * strangers
    },
    async locked(subject) {
      const [here, everywhere] = await Promise.all([
        store.limits.count(keyHere(subject), window),
        store.limits.count(keyEverywhere(subject), window),
      ])
      return here >= maxMisses || everywhere >= maxMisses * strangers
    },
    async forgive(subject) {
      await store.limits.clear(keyHere(subject))
    },
  }
}
