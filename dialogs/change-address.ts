import type { Block } from '../channels/message.ts'
import type { PostalAddress } from '../knowledge/customers.ts'
import type { OrderChange } from '../knowledge/order-changes.ts'
import type { Json } from '../nlu/understanding.ts'
import { type Dialog, type DialogContext, engine, once, remember, type Step, say } from './dialog.ts'
import {
  type AddressPlan,
  type AddressQuestion,
  addressesBefore,
  addressRefusal,
  completed,
  emptyAddressPlan,
  follows,
  hear,
  knownAddresses,
  orderRefusalRemark,
  sameAddress,
} from './orders/address-plan.ts'
import type { Holdings } from './orders/holdings.ts'
import { type Next, planDialog, yesOrNo } from './orders/plan-dialog.ts'
import { isRefused, orderChoice, refusalRemark, remarkBlocks } from './orders/saying.ts'
import type { WordingKey } from './wording.ts'

const mostOffered = 8

/** An address to be set: of an order, or (no order) the customer's own. */
type Move = { order?: string; from: PostalAddress; to: PostalAddress }

function nextStep(asked: AddressPlan, holdings: Holdings, context: DialogContext): Next<Move> {
  const { wording, customer, focus } = context
  const home = customer.record!.address
  const remarks = [...asked.remarks]
  const orders = holdings.orders.filter(order => {
    if (!asked.orders.includes(order.id)) return false
    const remark = orderRefusalRemark(order, context)
    if (remark) remarks.push(remark)
    return !remark
  })
  const blocks = remarkBlocks(remarks, wording)
  const refused = remarks.some(remark => remark.key !== 'orders.unknown')
  if (orders.length === 0 && !asked.profile) {
    if (refused) return { end: 'orders.nothing-changed', remarks }
    const open = holdings.orders.filter(order => addressRefusal(order, context) === undefined)
    const choices = [
      ...open.slice(0, mostOffered).map(order => orderChoice(order, wording)),
      { value: 'profile', label: wording.text('choice.default-address') },
    ]
    if (open.length > 0) choices.push({ value: 'everything', label: wording.text('choice.all-of-them') })
    return { question: 'what', key: 'address.what', choices, blocks }
  }
  const known = knownAddresses(holdings, context)
  const moves: Move[] = []
  if (asked.restore) {
    const before = addressesBefore(focus)
    for (const order of orders) {
      const to = before[order.id]
      if (to && !sameAddress(order.address, to)) moves.push({ order: order.id, from: order.address, to })
    }
    if (asked.profile && before.profile && !sameAddress(home, before.profile))
      moves.push({ from: home, to: before.profile })
    if (moves.length === 0) return { end: 'undo.nothing', remarks }
  } else {
    const result = asked.address ? completed(asked.address, known, home) : {}
    if (!('address' in result) || !result.address) {
      if (result.missing) return { question: 'missing', key: `address.missing-${result.missing}` as WordingKey, blocks }
      return whichAddress(
        asked,
        orders.map(order => order.id),
        known,
        context,
        blocks,
      )
    }
    const { address } = result
    const following = holdings.orders.filter(order => follows(order, context))
    if (
      asked.profile &&
      orders.length === 0 &&
      asked.also === undefined &&
      following.length > 0 &&
      !sameAddress(home, address)
    ) {
      return {
        question: 'also',
        key: 'address.also',
        args: { orders: wording.list(following.map(order => order.id)), count: following.length },
        choices: yesOrNo(context),
        blocks,
      }
    }
    for (const order of orders)
      if (!sameAddress(order.address, address)) moves.push({ order: order.id, from: order.address, to: address })
    if (asked.profile && !sameAddress(home, address)) moves.push({ from: home, to: address })
    if (moves.length === 0) {
      const there = wording.text('swap.goes-to', { address: addressText(address) })
      return { end: 'address.same-already', remarks: [...remarks, { key: 'faq.article', args: { text: there } }] }
    }
  }
  const lines = moves.map(move =>
    wording.text(move.order ? 'address.of-order' : 'address.of-profile', {
      order: move.order ?? '',
      from: addressText(move.from),
      to: addressText(move.to),
    }),
  )
  return {
    question: 'confirm',
    key: 'orders.confirm',
    blocks: [...blocks, { type: 'text', text: lines.map(line => `• ${line}`).join('\n') }],
    changes: moves,
  }
}

/** Offers the addresses that the shop knows of this customer, but for where it goes already. */
function whichAddress(
  plan: AddressPlan,
  orders: string[],
  known: ReturnType<typeof knownAddresses>,
  { wording }: DialogContext,
  blocks: Block[],
): Next<Move> {
  const targets = [...orders, ...(plan.profile ? ['profile'] : [])]
  const offered = known
    .map((one, i) => ({ ...one, i }))
    .filter(one => !targets.every(target => one.of.includes(target)))
    .filter(one => !plan.open || plan.open.some(address => sameAddress(address, one.address)))
  const choices = offered.slice(0, mostOffered).map(({ address, of, i }) => ({
    value: `address:${i}`,
    label: of.includes('profile')
      ? wording.text('choice.address-default', { address: addressText(address) })
      : addressText(address),
  }))
  return { question: 'address', key: 'address.new', choices, blocks }
}

export const addressText = ({ line1, line2, city, region, postalCode, country }: PostalAddress): string =>
  [line1, line2, city, [region, postalCode].filter(Boolean).join(' '), country].filter(Boolean).join(', ')

async function* commit(moves: Move[], holdings: Holdings, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { knowledge, customer, focus } = context
  const before = { ...addressesBefore(focus) }
  const done: Move[] = []
  for (const move of moves) {
    const name = move.order ?? 'profile'
    const outcome = yield* once(`change-address ${name}`, async key => {
      if (!move.order) {
        await knowledge.customers.changeAddress(customer.id!, move.to, key)
        return null
      }
      const change: OrderChange = { action: 'change-address', order: move.order, address: move.to }
      const made = await knowledge.orders.change(customer.id!, change, key)
      return isRefused(made) ? (made as unknown as Json) : null
    })
    if (outcome !== null) {
      const order = holdings.orders.find(one => one.id === move.order)!
      const remark = refusalRemark(
        outcome as unknown as Parameters<typeof refusalRemark>[0],
        'change-address',
        order,
        context,
      )
      yield* say(remark.key, remark.args)
      continue
    }
    before[name] ??= move.from
    done.push(move)
    const entry = move.order
      ? { action: 'change-address', order: move.order, address: move.to }
      : { action: 'change-profile-address', customer: customer.id!, address: move.to }
    yield* engine({ step: 'journal', key: `change-address ${name}`, entry })
    yield* say(move.order ? 'address.order-done' : 'address.profile-done', {
      order: move.order ?? '',
      address: addressText(move.to),
    })
  }
  const orders = done.flatMap(move => move.order ?? [])
  yield* remember({
    addressesBefore: before as unknown as Json,
    lastChange: { action: 'change-address', orders, profile: done.some(move => !move.order) },
    ...(orders[0] ? { order: orders[0] } : {}),
  })
  yield* say('anything-else')
}

/** Another address for orders that have not left, for the customer's profile, or for both at once; and back again. */
const moving = planDialog<AddressPlan, Move>({
  name: 'change-address',
  intents: ['change_order_address', 'change_profile'],
  // An order whose items were changed may be closed to other changes.
  before: ['change-or-exchange'],
  details: ['affirm', 'thanks', 'delivery_options'],
  questions: {
    what: { kind: 'order-change' },
    address: { kind: 'address' },
    missing: { kind: 'address' },
    also: { kind: 'yes-no' },
    confirm: { kind: 'yes-no' },
  },
  begin: emptyAddressPlan,
  hear: (plan, heard, holdings, context, question) => hear(plan, heard, holdings, context, question as AddressQuestion),
  next: async (plan, holdings, context) => nextStep(plan, holdings, context),
  commit,
})

export const changeAddress: Dialog = {
  ...moving,
  async *run(context) {
    const { heard, wording } = context
    if (heard.intent === 'change_profile' && otherThanAddress.test(heard.text) && !/address/i.test(heard.text)) {
      const person = { value: 'start:talk-to-person', label: wording.text('choice.person') }
      return yield* say('address.not-the-rest', {}, [person])
    }
    yield* moving.run(context)
  },
}

const otherThanAddress = /\b(?:e-?mail|phone|number|name|password|birthday|card|payment)\b/i
