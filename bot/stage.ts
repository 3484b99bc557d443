import type { Abilities } from '../channels/channel.ts'
import { utf16 } from '../channels/length.ts'
import type { Reply } from '../channels/message.ts'
import type { CustomerView, Heard } from '../dialogs/dialog.ts'
import { wordingFor } from '../dialogs/wording.ts'
import type { Cart } from '../knowledge/carts.ts'
import type { Json } from '../nlu/understanding.ts'
import { signCheckout } from './checkout-link.ts'
import { contextOf } from './customer-context.ts'
import type { Stage } from './dialog-runner.ts'
import type { Engine, Turn } from './engine.ts'
import { createIdentity } from './identity.ts'

/** Everything that dialogs reach in this turn. */
export async function setStage(turn: Turn, engine: Engine): Promise<Stage> {
  const { session, message } = turn
  const { knowledge, store } = engine
  const { timeZone, name: shop } = knowledge.shop
  const lookups = new Map<string, Promise<unknown>>()
  const lookup = <T>(key: string, find: () => Promise<T>): Promise<T> => {
    const known = lookups.get(key) as Promise<T> | undefined
    if (known) return known
    const found = find()
    lookups.set(key, found)
    return found
  }
  const customer: CustomerView = { id: session.customer, identity: session.identity }
  if (session.customer && session.identity === 'verified') {
    customer.record = await knowledge.customers.customer(session.customer)
  }
  const wording = () => wordingFor(session.language, timeZone)
  const mail = (to: string, replies: Reply[]) => {
    turn.send.push({ to: { channel: 'mail', id: to }, replies })
  }
  const identity = createIdentity({
    secret: engine.secret,
    policy: knowledge.policy,
    shop,
    conversation: message.conversation,
    store,
    wording: wording(),
    now: engine.now,
    mail,
  })
  const checkoutPath = (cart: Cart, minutes: number) =>
    signCheckout(cart, engine.now().getTime() + minutes * 60_000, engine.secret)
  /** A path of this server as shoppers reach it. */
  const address = (path: string) => engine.publicUrl && engine.publicUrl.replace(/\/$/, '') + path
  return {
    session,
    dialogs: engine.dialogs,
    conversation: message.conversation,
    messageId: message.id,
    context: (heard: Heard) => ({
      knowledge,
      customer,
      heard,
      focus: session.focus,
      shown: session.shown,
      identity,
      abilities: turn.abilities ?? noAbilities,
      channel: message.channel,
      conversation: message.conversation,
      checkoutLink(cart, minutes) {
        const path = checkoutPath(cart, minutes)
        return address(path) ?? (turn.channel?.pulls ? path : undefined)
      },
      async mailLink(cart, minutes, text) {
        const link = address(checkoutPath(cart, minutes))
        const to = customer.record?.email
        if (!link || !to) return false
        mail(to, [{ blocks: [{ type: 'text', text: text(shop, link) }], expects: 'nothing' }])
        return true
      },
      locale: session.language,
      now: engine.now(),
      wording: wording(),
      lookup,
    }),
    async forgetLookups() {
      lookups.clear()
      if (customer.id && customer.identity === 'verified')
        customer.record = await knowledge.customers.customer(customer.id)
    },
    async signIn(id) {
      const record = await knowledge.customers.customer(id)
      if (!record) throw new Error(`sign-in of a customer who is not there: ${id}`)
      // Somebody else now: what was spoken of before was not theirs to see, and is not theirs to go on with.
      if (session.customer !== undefined && session.customer !== id) {
        const known = await store.conversations.get(message.conversation)
        const stack = session.stack.filter(
          frame => frame.dialog === 'sign-in' || Object.keys(frame.answers).length === 0,
        )
        Object.assign(session, {
          stack,
          waiting: [],
          focus: {},
          shown: [],
          offered: [],
          historyFrom: known?.entries ?? 0,
        })
        delete session.rest
        delete session.unclear
      }
      session.customer = id
      session.identity = 'verified'
      await knowledge.carts.merge(message.conversation, id)
      Object.assign(customer, { id, identity: 'verified', record })
      turn.belongs = { customer: id }
      turn.customer = {
        id,
        changes: (await contextOf(record, knowledge, store, message.channel)) as unknown as Record<string, Json>,
      }
    },
    async signOut() {
      const known = await store.conversations.get(message.conversation)
      session.historyFrom = known?.entries ?? 0
      turn.belongs = { customer: undefined }
      Object.assign(session, { customer: undefined, identity: 'anonymous', focus: {}, shown: [], offered: [] })
      Object.assign(customer, { id: undefined, identity: 'anonymous', record: undefined })
    },
    switchLanguage(locale) {
      session.language = locale
    },
    async lastSaid() {
      const known = await store.conversations.get(message.conversation)
      const [last] = await store.transcripts.of(message.conversation, { after: (known?.entries ?? 1) - 1, limit: 1 })
      return last?.replies ?? []
    },
    journal: async (key, entry) => void (await knowledge.journal.record(message.conversation, key, entry)),
  }
}

const noAbilities: Abilities = {
  text: utf16(1000),
  tables: false,
  orders: false,
  images: 'none',
  links: 'written',
  proactive: false,
}
