import { adapt } from '../channels/adapt.ts'
import type { Channel, Unasked } from '../channels/channel.ts'
import type { Address, Reply } from '../channels/message.ts'
import { type Wording, wordingFor } from '../dialogs/wording.ts'
import type { CustomerRecord } from '../knowledge/customers.ts'
import { channelWords } from './channel-words.ts'
import { type CustomerContext, permits } from './customer-context.ts'
import type { Engine } from './engine.ts'
import type { Feed } from './feed.ts'
import { type QuietHours, quietInAll } from './quiet-hours.ts'
import { remember, startAfresh } from './situation.ts'
import type { Became, KnownAddress, Notice, Settled } from './stores/store.ts'
import { timeZonesOf } from './time-zones.ts'

/** What is said: replies, or what makes them of the wording in the customer's language. */
export type NoticeContent = Reply[] | ((wording: Wording) => Reply[])

/** `waiting`: it is durable and will be said; `until`: when the quiet hours end (ISO 8601). */
export type Noticed = { state: 'waiting'; until?: string } | Became

/** Says something to customers unasked. */
export type Notifier = {
  /**
   * Says something to a customer where they are reached best: on the channel of their choice, else on one where they were
   * heard, else by mail. Once per customer and `key`: the same again tells what became of the first. Its choices are
   * tapped or numbered as those of any reply; let their values be `start:dialog?…`, which stand by themselves.
   * @throws Error where there is no such customer
   */
  notify(customer: string, content: NoticeContent, options: { key: string; kind: Unasked['kind'] }): Promise<Noticed>
  /** Says what waits, if it may be said now. @returns how many notices have come to their end */
  sweep(): Promise<number>
}

/** A message that is on its way shall not arrive when the window has just closed. */
const onTheWay = 60_000
const hour = 3600_000
/** So many notices are looked at together. */
const pageSize = 200
/** For how long, at most, nobody looks again after all that waits was found to wait for the night to end. */
const longestRest = 60_000

/** Where a notice can be said. `known` is missing for mail; `sends` for what the shopper's side reads by itself. */
type Way = { to: Address; channel?: Channel; known?: KnownAddress; sends: boolean; outside: boolean }

export function createNotifier(
  engine: Engine,
  feed: Feed,
  /** `mails`: whether a mail reaches anybody. */
  { quiet, mails }: { quiet?: QuietHours; mails: boolean },
): Notifier {
  const { store, knowledge } = engine
  /** When the quiet hours end where a customer lives; `undefined` outside them. */
  const quietFor = (record: CustomerRecord | undefined) =>
    quiet && record && quietInAll(engine.now(), quiet, timeZonesOf(record, knowledge.shop))
  const contextOf = async (customer: string) =>
    (await store.customers.get(customer)) as Partial<CustomerContext> | undefined

  /** What hinders a notice at an address; nothing where it can be said there. */
  async function wayTo(known: KnownAddress, refused: Notice['refused']): Promise<Way | string> {
    const name = known.to.channel
    const before = refusalAt(known.to, refused)
    if (before) return before
    const channel = engine.channels.get(name)
    if (!channel) return `${name}: the channel is off`
    const { proactive, window, outside: reachesOutside } = channel.abilities
    if (!proactive) return `${name}: nobody is written to there unasked`
    const to = channel.unasked ? channel.unasked(known.to) : known.to
    if (!to) return `${name}: they do not read alone there`
    if (!(await store.consents.allows(to))) return `${name}: they want no messages there`
    const silence = engine.now().getTime() - Date.parse(known.heardAt)
    const outside = window !== undefined && silence > window * hour - onTheWay
    if (outside && !reachesOutside) return `${name}: their last message is longer ago than ${window} h`
    return { to, channel, known, outside, sends: !channel.pulls }
  }

  /** Where it is said, or why nowhere. What is sent reaches more surely than what has to be looked for. */
  async function choose({ customer, kind, refused }: Notice): Promise<Way | string[]> {
    const [record, context, addresses] = await Promise.all([
      knowledge.customers.customer(customer),
      contextOf(customer),
      store.addresses.of(customer),
    ])
    if (!record) return [`there is no customer ${customer} any more`]
    if (!permits(record, context, kind === 'service' ? 'notify' : 'marketing'))
      return [`they have not agreed to ${kind} messages`]
    const preferred = context?.preferences?.communicationChannel
    const ordered = addresses.toSorted(
      (a, b) => Number(b.to.channel === preferred) - Number(a.to.channel === preferred),
    )
    const ways = await Promise.all(ordered.map(known => wayTo(known, refused)))
    const open = ways.filter(way => typeof way !== 'string')
    const sent = open.find(way => way.sends)
    if (sent) return sent
    const mail = { channel: 'mail', id: record.email }
    const why = !mails
      ? 'mail: AISLE_SMTP_URL is not set'
      : (await store.consents.allows(mail))
        ? refusalAt(mail, refused)
        : 'mail: they want no messages there'
    if (!why) return { to: mail, outside: false, sends: true }
    return open[0] ?? [...ways.filter(way => typeof way === 'string'), why]
  }

  /** How the notice ends on its way; `undefined` where its conversation is gone. */
  async function settledOn(notice: Notice, { to, channel, known, sends, outside }: Way): Promise<Settled | undefined> {
    const { kind, language, replies, customer, key } = notice
    const unasked = { kind, outside }
    // Nobody taps or counts in a mail.
    if (!channel || !known) {
      const plain = replies.map(({ choices, ...reply }) => reply)
      const send = { to, replies: plain, unasked, notice: { customer, key, replies } }
      return { became: { state: 'said', channel: to.channel, outside }, send }
    }
    const { conversation } = known
    const found = await store.conversations.get(conversation)
    if (!found) return undefined
    const words = channelWords(wordingFor(language, knowledge.shop.timeZone))
    const fitted = adapt(replies, channel.abilities, { words, publicUrl: sends ? engine.publicUrl : undefined })
    const before = startAfresh(found.session, { locale: language }, engine)
    const session = { ...before }
    // What was offered last still counts where nothing new is offered.
    if (fitted.offered.length > 0) remember(session, fitted, engine.now())
    // It is not the shopper who speaks: nobody stays signed in by it.
    if (before.identity === 'verified') session.lastAt = before.lastAt
    return {
      became: { state: 'said', channel: to.channel, conversation, outside },
      entry: {
        conversation,
        entries: found.entries,
        session,
        replies: fitted.replies,
        trace: { notice: notice.key, kind },
      },
      send: sends ? { to, replies: fitted.replies, unasked, notice: { customer, key, replies } } : undefined,
    }
  }

  /** False: its conversation is being answered just now, or somebody else has said it. */
  async function say(notice: Notice): Promise<boolean> {
    const way = await choose(notice)
    if (Array.isArray(way)) {
      engine.log.info({ notice: notice.key, because: way }, 'a notice reaches nobody')
      return store.notices.settle(notice, { became: { state: 'unreachable', because: way } })
    }
    const settled = await settledOn(notice, way)
    if (!settled || !(await store.notices.settle(notice, settled))) return false
    if (settled.entry) feed.announce(settled.entry.conversation)
    return true
  }

  /**
   * What waits, in order: what is not said yet holds up what comes after it for the same customer, and nobody else.
   * @returns how many have come to their end, and when the first quiet hours are over that others wait for
   */
  async function sayAll(customer?: string): Promise<{ count: number; until?: number }> {
    let count = 0
    let until: number | undefined
    const held = new Set<string>()
    for (let left = 0; ; ) {
      const page = await store.notices.waiting({ customer, limit: pageSize, skip: left })
      for (const notice of page) {
        if (!held.has(notice.customer)) {
          const quietEnd = quietFor(await knowledge.customers.customer(notice.customer))
          if (quietEnd) until = Math.min(until ?? quietEnd.getTime(), quietEnd.getTime())
          if (!quietEnd && (await say(notice))) {
            count++
            continue
          }
          const ended = !quietEnd && (await store.notices.get(notice.customer, notice.key))?.became
          if (ended) continue
          held.add(notice.customer)
        }
        left++
      }
      if (page.length < pageSize) return { count, until }
    }
  }

  let restsUntil = 0

  async function sweep(): Promise<number> {
    if (engine.now().getTime() < restsUntil) return 0
    for (let total = 0; ; ) {
      const { count, until } = await sayAll()
      if (count === 0) {
        if (until) restsUntil = Math.min(until, engine.now().getTime() + longestRest)
        return total
      }
      total += count
    }
  }
  let sweeping: Promise<number> | undefined

  return {
    async notify(customer, content, { key, kind }) {
      const record = await knowledge.customers.customer(customer)
      if (!record) throw new Error(`there is no customer ${customer}`)
      const language =
        (await contextOf(customer))?.preferences?.locale ?? record.locale ?? knowledge.shop.locales[0] ?? 'en'
      const replies = typeof content === 'function' ? content(wordingFor(language, knowledge.shop.timeZone)) : content
      await store.notices.plan({ customer, key, kind, language, replies })
      const quietEnd = quietFor(record)
      if (!quietEnd) await sayAll(customer)
      const became = (await store.notices.get(customer, key))?.became
      return became ?? { state: 'waiting', ...(quietEnd ? { until: quietEnd.toISOString() } : {}) }
    },
    sweep: () => (sweeping ??= sweep().finally(() => (sweeping = undefined))),
  }
}

/** Why a notice is not said to somebody: it was tried there, and did not arrive. */
const refusalAt = ({ channel, id }: Address, refused: Notice['refused'] = []): string | undefined => {
  const before = refused.find(one => one.to.channel === channel && one.to.id === id)
  return before && `${channel}: it did not arrive there (${before.because})`
}
