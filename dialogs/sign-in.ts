import type { CustomerRecord } from '../knowledge/customers.ts'
import { foldName } from '../knowledge/fold.ts'
import {
  ask,
  type Dialog,
  type DialogContext,
  engine,
  type Heard,
  once,
  reject,
  remember,
  type Slot,
  type Step,
  say,
} from './dialog.ts'
import { code, entityValue } from './slots.ts'

/** Who the shopper says they are, as far as it was said. */
type Claimed = { email?: string; first?: string; last?: string; postalCode?: string }

const who: Slot<Claimed> = { name: 'who', kind: 'name', hear: claimedIn, settles: true }
const email: Slot<Claimed> = { name: 'email', kind: 'email', hear: claimedIn, settles: true }
const name: Slot<Claimed> = { name: 'name', kind: 'name', hear: claimedIn, settles: true }
const postalCode: Slot<Claimed> = { name: 'postal-code', kind: 'postal-code', hear: claimedIn, settles: true }

const maxCodes = 4

/** Proves who the shopper is, in the ways that the shop's policy allows. Dialogs that need it wait until then. */
export const signIn: Dialog = {
  name: 'sign-in',
  intents: ['sign_in'],
  slots: [who, email, name, postalCode, code],
  async *run(context) {
    const { customer, identity, heard } = context
    if (customer.identity === 'verified') {
      if (heard.intent === 'sign_in') yield* say('sign-in.already', { name: customer.record?.name.first ?? '' })
      return
    }
    for (;;) {
      const claimed = yield* claim(context)
      const subject = subjectOf(claimed)
      if (await identity.locked(subject)) return yield* locked(context)
      const proven = claimed.email ? yield* byEmail(context, claimed.email) : await byName(context, claimed)
      if (proven) {
        yield* engine({ step: 'sign-in', customer: proven.id })
        await identity.forgive(subject)
        yield* remember({ signIn: undefined, codes: undefined })
        return yield* say('sign-in.welcome', { name: proven.name.first })
      }
      if (await identity.locked(subject)) return yield* locked(context)
      // What was right need not be said again: the next attempt is laid over this one.
      yield* remember({ signIn: claimed })
      const parts = [[claimed.first, claimed.last].filter(Boolean).join(' '), claimed.postalCode]
      const what = claimed.email ?? parts.filter(Boolean).join(', ')
      yield* reject([who, email, name, postalCode], 'sign-in.unknown', { who: what })
    }
  },
}

/** Asks until there is an e-mail, or a whole name with a postal code: whichever the policy takes. */
async function* claim({ focus, knowledge }: DialogContext): AsyncGenerator<Step, Claimed, unknown> {
  const { methods } = knowledge.policy.signIn
  const takesName = methods.includes('name-postal-code')
  const takesEmail = methods.includes('email') || methods.includes('email-code')
  const before = (focus.signIn ?? {}) as Claimed
  const over = (earlier: Claimed) => (heard: Heard) => {
    const said = claimedIn(heard)
    if (!said) return undefined
    if (said.email) return takesEmail ? { email: said.email } : undefined
    return takesName ? { ...earlier, email: undefined, ...said } : undefined
  }
  if (!takesName) return yield* ask(email, 'sign-in.email', { match: over({}) })
  let claimed = yield* ask(who, takesEmail ? 'sign-in.who' : 'sign-in.name', { match: over(before) })
  if (!claimed.email && !claimed.last) claimed = yield* ask(name, 'sign-in.name-missing', { match: over(claimed) })
  if (!claimed.email && !claimed.postalCode)
    claimed = yield* ask(postalCode, 'sign-in.postal-code', { match: over(claimed) })
  return claimed
}

async function* byEmail(
  context: DialogContext,
  address: string,
): AsyncGenerator<Step, CustomerRecord | undefined, unknown> {
  const { knowledge, identity, focus, wording } = context
  const record = await knowledge.customers.byEmail(address)
  const subject = subjectOf({ email: address })
  if (!knowledge.policy.signIn.methods.includes('email-code'))
    return (await identity.attempt(subject)) ? record : undefined
  for (;;) {
    const codes = Number(focus.codes ?? 0)
    // A code is asked for whether or not there is such a customer: the chat must not tell who shops here.
    const sealed = yield* once(`code ${address} ${codes}`, async key =>
      record ? (await identity.sendCode(record, key)).sealed : '',
    )
    const given = yield* ask(code, 'sign-in.code', {
      args: { email: address },
      about: address,
      fresh: true,
      choices: codes < maxCodes ? [{ value: 'resend', label: wording.text('choice.resend') }] : [],
    })
    if (given === 'resend') {
      yield* remember({ codes: Math.min(codes + 1, maxCodes) })
      yield* reject(code, 'sign-in.sent-again')
    } else {
      if (!(await identity.attempt(subject))) return undefined
      if (record && identity.checkCode(sealed, given)) return record
      if (await identity.locked(subject)) return undefined
      yield* reject(code, 'sign-in.wrong-code')
    }
  }
}

/** Who is being guessed at: however an address or a name is written, its tries are counted together. */
const subjectOf = ({ email: address, first = '', last = '' }: Claimed): string =>
  address ? address.trim().toLowerCase().normalize('NFKC') : `${foldName(first)} ${foldName(last)}`

async function byName(
  { knowledge, identity }: DialogContext,
  { first = '', last = '', postalCode: postal = '' }: Claimed,
): Promise<CustomerRecord | undefined> {
  if (!(await identity.attempt(subjectOf({ first, last })))) return undefined
  const found = await knowledge.customers.byNameAndPostalCode(first, last, postal)
  // Two people of one name at one postal code: neither is proven.
  return found.length === 1 ? found[0] : undefined
}

async function* locked({ knowledge, wording }: DialogContext): AsyncGenerator<Step, void, unknown> {
  const choices = [{ value: 'start:talk-to-person', label: wording.text('choice.person') }]
  yield* say('sign-in.locked', { minutes: knowledge.policy.signIn.lockMinutes }, choices)
}

function claimedIn(heard: Heard): Claimed | undefined {
  const address = entityValue<string>(heard, 'email')?.trim()
  if (address && /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(address)) return { email: address }
  const named = entityValue<{ first: string; last: string }>(heard, 'person-name')
  const postal =
    entityValue<string>(heard, 'postal-code') ?? entityValue<{ postalCode?: string }>(heard, 'address')?.postalCode
  const plausible = named?.last && ![named.first, ...named.last.split(/[\s.]+/)].some(part => notNames.test(part))
  const said = nameParts(heard.text) ?? (plausible ? named : postal ? nameBefore(heard.text, postal) : undefined)
  if (!said?.last && !postal) return undefined
  return { ...(said?.last ? { first: said.first, last: said.last } : {}), ...(postal ? { postalCode: postal } : {}) }
}

/** "First name Yusuf, last name Rossi", "Aarav is first, Anderson last" */
function nameParts(text: string): { first: string; last: string } | undefined {
  const labelled =
    /\bfirst(?: ?name)?(?: is|:)? ([\p{L}'’-]+)\b.{0,12}?\b(?:last|sur|family)(?: ?name)?(?: is|:)? ([\p{L}'’-]+)/iu.exec(
      text,
    )
  const after =
    /([\p{L}'’-]+) is (?:my |the )?first(?: name)?\b.{0,6}?([\p{L}'’-]+) (?:is )?(?:my |the )?(?:last|sur|family)/iu.exec(
      text,
    )
  const found = labelled ?? after
  return found ? { first: found[1]!, last: found[2]! } : undefined
}

/** "…isabella johansson, zip 32286": two words before the postal code, small letters and all. */
function nameBefore(text: string, postal: string): { first: string; last: string } | undefined {
  const before = text.slice(0, text.indexOf(postal.slice(0, 3))).replace(/\bhere\b/gi, '')
  const found =
    /([\p{L}'’-]{2,}) ([\p{L}'’-]{2,})[\s,.;-]*(?:(?:my )?(?:zip|postal|post|plz|cap|cep)\s?(?:code)?|code postal|in|from|at)?(?: is|:)?[\s,]*$/iu.exec(
      before,
    )
  if (!found || notNames.test(found[1]!) || notNames.test(found[2]!)) return undefined
  return { first: found[1]!, last: found[2]! }
}

const notNames =
  /^(?:my|is|the|zip|code|and|it|its|in|at|from|for|email|mail|postal|live|living|name|i|am|yes|no|ok|but|only|just|with|this|that|number|remember|recall|forgot|forget|know|don['’]?t|dont|do|not|no|oh|wait|here|ok|okay|hmm|hi|hello|postal|post|code|i['’]?m|i['’]?ve|sorry|actually|new|to|of)$/i

/** Ends the proof; what was in progress for the customer ends with it. */
export const signOut: Dialog = {
  name: 'sign-out',
  intents: ['sign_out'],
  async *run({ customer }) {
    if (customer.identity === 'anonymous') return yield* say('sign-out.nobody')
    yield* engine({ step: 'sign-out' })
    yield* say('sign-out.done')
  },
}
