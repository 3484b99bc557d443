import type { Refusal } from '../../knowledge/order-changes.ts'
import type { Order } from '../../knowledge/orders.ts'
import { allowed, returnable } from '../../knowledge/quote-change.ts'
import type { DialogContext, Heard } from '../dialog.ts'
import { type Holdings, type Line, lineOf } from './holdings.ts'
import { type Route, routesIn } from './payment-choice.ts'
import { byPrice, chosenIn, clausesIn, narrow, picksIn, thatOrder } from './pick.ts'
import { asItIs, asksSum, lost, oneWhole, only, rather, several, wholeOrder } from './plan-words.ts'
import { hearReason } from './reasons.ts'
import { lineText, type Remark, refusalRemark } from './saying.ts'

/** What the customer does not want, as far as it is known: the lines, and how the money comes back. Plain JSON. */
export type GiveBackPlan = {
  lines: string[]
  /** Named, but it fits several lines: one of them is asked for. */
  open: { words: string; lines: string[] }[]
  /** Orders of which everything or something is meant; asked for where it is not said what. */
  scope: string[]
  /** Pending orders that may be cancelled whole though only a part was named. */
  whole: string[]
  cancelReason?: string
  returnReason?: string
  routes: Route[]
  remarks: Remark[]
  /** The customer does not have the goods any more. */
  lost?: boolean
  /** Nothing is wanted any more. */
  dropped?: boolean
}

export type GiveBackQuestion = 'items' | 'which' | 'whole' | 'reason' | 'refund' | 'confirm'

export const emptyPlan = (): GiveBackPlan => ({ lines: [], open: [], scope: [], whole: [], routes: [], remarks: [] })

const cancels = /\b(?:cancel\w*|stornier\w*|annul\w*|cancelar\w*|anula\w*)\b/i

/**
 * The plan after what was said. `question` is what it answers; undefined at the start.
 * @returns undefined where the words have nothing to say to it
 */
export function hear(
  before: GiveBackPlan,
  heard: Heard,
  holdings: Holdings,
  context: DialogContext,
  question?: GiveBackQuestion,
): GiveBackPlan | undefined {
  const plan: GiveBackPlan = structuredClone({ ...before, remarks: [] })
  const { text, entities } = heard
  const chosen = chosenIn(heard)
  let understood = false
  const note = (did: boolean) => {
    understood ||= did
  }

  note(hearReason(plan, heard, chosen, context))
  if (question === undefined && lost.test(text)) plan.lost = true
  const routes = routesIn(heard, context.customer.record?.paymentMethods ?? [], routeInUse(before, holdings))
  if (
    routes.length > 0 &&
    (question !== undefined ||
      /\b(?:refund|back|money|to my|credit|onto|dinero|plata|a mi|en mi|reembols\w*|estorn\w*|dinheiro|no meu|na minha|para o meu|de volta)\b/i.test(
        text,
      ))
  ) {
    plan.routes = routes
    note(true)
  }
  if (question === 'which' && plan.open[0]) {
    const offered = plan.open[0].lines.flatMap(id => lineOf(holdings, id) ?? [])
    const found = narrow(text, entities, chosen, offered, holdings)
    if (found.length > 0 && found.length < offered.length + 1) {
      const rest = plan.open.slice(1)
      if (found.length > 1 && !several.test(text)) {
        plan.open = [{ words: plan.open[0].words, lines: found.map(line => line.id) }, ...rest]
      } else {
        plan.open = rest
        addLines(plan, found)
      }
      return plan
    }
  }
  if (question === 'whole') {
    const order = partial(plan, holdings, context)[0]
    if (
      order &&
      (chosen.includes('whole') ||
        (heard.answer === 'yes' && !chosen.includes('leave')) ||
        /\b(?:whole|entire|all of it|everything|complete|inteir[ao]|tudo|complet[ao]|tod[ao]|enter[oa])\b/i.test(text))
    ) {
      plan.whole.push(order.id)
      return plan
    }
    if (
      order &&
      (chosen.includes('leave') ||
        heard.answer === 'no' ||
        /\b(?:leave|keep|don['’]?t|do not|never ?mind|forget|d[eé]ja\w*|dejar\w*|olv[ií]da\w*|mejor no|como est[aá]|deixa|mant[eé]m|fica|n[aã]o|esquece)\b/i.test(
          text,
        ))
    ) {
      plan.lines = plan.lines.filter(id => lineOf(holdings, id)?.order !== order)
      return isEmpty(plan) ? { ...plan, dropped: true } : plan
    }
  }
  const tapped = holdings.lines.filter(line => chosen.includes(`line:${line.id}`))
  const ordered = holdings.orders.filter(order => chosen.includes(`order:${order.id}`))
  if (tapped.length + ordered.length > 0 || chosen.includes('all')) {
    addLines(plan, tapped)
    if (ordered.length > 0) takeOrders(plan, ordered, heard, holdings, context)
    if (chosen.includes('all')) takeAll(plan, holdings, context)
    return plan
  }
  for (const clause of clausesIn(text, entities)) {
    note(hearItems(plan, { ...heard, ...clause }, holdings, context, question))
  }
  if (understood) {
    // "I'll keep it after all": nothing is left of what was wanted.
    if (question !== undefined && isEmpty(plan) && !isEmpty(before)) return { ...plan, dropped: true }
    return plan
  }
  // "How much is that in all?": the preview says it.
  if (question === 'confirm' && asksSum.test(heard.text)) return plan
  if (question === 'confirm' && heard.answer === 'no') {
    // A whole sentence wants something else than nothing at all.
    if (asItIs.test(heard.text)) return { ...plan, dropped: true }
    if (heard.text.trim().split(/\s+/).length < 5) return { ...plan, dropped: true }
    return { ...before, remarks: [{ key: 'orders.what-differs', args: {} }] }
  }
  return undefined
}

const isEmpty = ({ lines, open, scope, remarks }: GiveBackPlan) =>
  lines.length + open.length + scope.length + remarks.length === 0

/** Items and orders that are named. @returns whether any was */
function hearItems(
  plan: GiveBackPlan,
  heard: Heard,
  holdings: Holdings,
  context: DialogContext,
  question: GiveBackQuestion | undefined,
): boolean {
  const { text, entities } = heard
  const scoped = plan.scope.length > 0 ? holdings.lines.filter(line => plan.scope.includes(line.order.id)) : undefined
  const atHand = ordersAtHand(plan, holdings, context)
  const picked = picksIn(
    text,
    entities,
    holdings,
    question === 'items' ? scoped : undefined,
    atHand,
    question === 'confirm',
  )
  if (
    picked.picks.length === 0 &&
    (narrowByPrice(plan, text, holdings) || takeReferred(plan, heard, holdings, context, question))
  )
    return true
  if (picked.picks.length === 0 && thatOrder.test(text) && settleTogether(plan, holdings)) return true
  if (picked.unknown) {
    plan.remarks.push({ key: 'orders.unknown', args: { order: picked.unknown } })
    if (picked.picks.length === 0) return true
  }
  if (picked.picks.length === 0 && picked.foreign.length > 0 && question !== 'confirm') {
    plan.remarks.push({ key: 'orders.not-bought', args: { item: picked.foreign[0]! } })
    return true
  }
  const exclusive = question !== undefined && only.test(text)
  const before = [...plan.lines]
  // "No, not that one, order 1044": in place of what was shown.
  const replaces =
    question === 'confirm' && heard.answer === 'no' && picked.orders !== undefined && picked.picks.length === 0
  if ((exclusive && picked.picks.length > 0) || replaces)
    Object.assign(plan, { lines: [], open: [], scope: [], whole: [] })
  for (const pick of picked.picks) {
    if (exclusive) {
      const inPlan = pick.lines.filter(line => before.includes(line.id))
      if (inPlan.length > 0) {
        addLines(plan, inPlan)
        continue
      }
    }
    const wanted = preferred(pick.lines, cancels.test(pick.words) || cancels.test(text), context)
    if ((rather.test(text) || heard.answer === 'no') && question !== undefined) {
      const products = new Set(wanted.map(line => line.product.id))
      plan.lines = plan.lines.filter(id => !products.has(lineOf(holdings, id)?.product.id ?? ''))
    }
    const count = pick.count === 'all' ? wanted.length : pick.count
    const already = wanted.filter(line => plan.lines.includes(line.id))
    if (already.length > 0 && already.length >= Math.min(count, wanted.length)) continue
    if (count >= wanted.length) addLines(plan, wanted)
    else if (sameEverywhere(wanted)) addLines(plan, wanted.slice(0, count))
    else plan.open.push({ words: pick.words.trim(), lines: wanted.map(line => line.id) })
  }
  const open = plan.open.at(-1)
  if (picked.picks.length === 0 && picked.all && open) {
    plan.open.pop()
    addLines(
      plan,
      open.lines.flatMap(id => lineOf(holdings, id) ?? []),
    )
  } else if (picked.picks.length === 0 && (picked.all || picked.except.length > 0)) {
    if (picked.orders)
      addLines(
        plan,
        picked.orders.flatMap(order => linesOf(holdings, order)),
      )
    else if (oneWhole.test(text)) takeOnly(plan, holdings, context)
    else if (
      (question === undefined || question === 'items') &&
      plan.lines.length === 0 &&
      heard.intent !== 'cancel_dialog'
    )
      takeAll(plan, holdings, context)
  } else if (picked.picks.length === 0 && picked.orders) takeOrders(plan, picked.orders, heard, holdings, context)
  const left = new Set(picked.except.map(line => line.id))
  const excluded = plan.lines.some(id => left.has(id))
  plan.lines = plan.lines.filter(id => !left.has(id))
  return (
    picked.picks.length > 0 ||
    (picked.all && plan.lines.length > before.length) ||
    excluded ||
    picked.orders !== undefined
  )
}

/** The orders of what is in the plan, else the one that was spoken of. */
function ordersAtHand(plan: GiveBackPlan, holdings: Holdings, { focus }: DialogContext): Order[] | undefined {
  const orders = new Set(
    [...plan.lines, ...plan.open.flatMap(one => one.lines)].flatMap(id => lineOf(holdings, id)?.order ?? []),
  )
  if (orders.size > 0) return [...orders]
  const known = holdings.orders.find(order => order.id === focus.order)
  return known && [known]
}

/** "I got two tablets. I want to return the pricier one." */
function narrowByPrice(plan: GiveBackPlan, text: string, holdings: Holdings): boolean {
  const open = plan.open.at(-1)
  if (!open) return narrowAgain(plan, text, holdings)
  const lines = open.lines.flatMap(id => lineOf(holdings, id) ?? [])
  const left = byPrice(text, lines)
  if (left.length === lines.length) return false
  plan.open = plan.open.filter(one => one !== open)
  addLines(plan, left.slice(0, 1))
  return true
}

/** "Rather the more expensive one": of the same kind as what is in the plan. */
function narrowAgain(plan: GiveBackPlan, text: string, holdings: Holdings): boolean {
  const products = new Set(plan.lines.map(id => lineOf(holdings, id)?.product.id))
  const alike = holdings.lines.filter(line => products.has(line.product.id))
  const left = byPrice(text, alike)
  if (products.size !== 1 || left.length === alike.length) return false
  plan.lines = []
  addLines(plan, left.slice(0, 1))
  return true
}

/** "They came in the same order": the one order that has all of what is still open. */
function settleTogether(plan: GiveBackPlan, holdings: Holdings): boolean {
  if (plan.open.length === 0) return false
  const groups = [...plan.open.map(one => one.lines), ...(plan.lines.length > 0 ? [plan.lines] : [])]
  const ordersOf = (ids: string[]) => ids.flatMap(id => lineOf(holdings, id)?.order ?? [])
  const shared = holdings.orders.filter(order => groups.every(ids => ordersOf(ids).includes(order)))
  if (shared.length !== 1) return false
  for (const { lines } of plan.open)
    addLines(
      plan,
      lines
        .flatMap(id => lineOf(holdings, id) ?? [])
        .filter(line => line.order === shared[0])
        .slice(0, 1),
    )
  plan.open = []
  return true
}

/** "it", "them": what was just spoken of. */
function takeReferred(
  plan: GiveBackPlan,
  { text }: Heard,
  holdings: Holdings,
  { focus }: DialogContext,
  question: GiveBackQuestion | undefined,
): boolean {
  if (question !== undefined || plan.lines.length + plan.open.length > 0) return false
  if (!/\b(?:it|them|that one|this one|those|these|is[st]o|ess[ae]s?|est[ae]s?|el[ae]s?|\w+-[ln]?[oa]s?)\b/i.test(text))
    return false
  const inOrder = holdings.lines.filter(line => line.order.id === focus.order)
  const same = inOrder.filter(line => line.product.id === focus.product)
  // An order that has not left goes as a whole.
  const lines = cancels.test(text) || (same.length === 0 && inOrder.length === 1) ? inOrder : same
  addLines(plan, lines)
  return lines.length > 0
}

/** An order named without its items: cancelled as a whole; of one that was delivered, it is asked what goes back. */
function takeOrders(plan: GiveBackPlan, orders: Order[], heard: Heard, holdings: Holdings, context: DialogContext) {
  const { policy } = context.knowledge
  // "my pending order": where several fit the words, it is asked which.
  if (
    orders.length > 1 &&
    !/\b(?:orders|all|both|every|each|everything|encomendas|pedidos|tod[ao]s|tudo|amb[ao]s)\b/i.test(heard.text) &&
    !heard.choice
  )
    return
  for (const order of orders) {
    const lines = linesOf(holdings, order)
    const cancellable = allowed(order, 'cancel-order', policy, context.now) === true
    // Of an order that nothing can be given back of, it is said why.
    const hopeless = !lines.some(line => possible(line, context))
    if (cancellable || hopeless || lines.length === 1 || wholeOrder.test(heard.text)) addLines(plan, lines)
    else if (!plan.scope.includes(order.id)) plan.scope.push(order.id)
  }
}

/** "the whole order", said of none in particular: the only one that can be given back, if it is the only one. */
function takeOnly(plan: GiveBackPlan, holdings: Holdings, context: DialogContext) {
  const lines = holdings.lines.filter(line => possible(line, context))
  if (new Set(lines.map(line => line.order)).size === 1) addLines(plan, lines)
}

/** Everything that can be given back, of the orders in question if there are any. */
function takeAll(plan: GiveBackPlan, holdings: Holdings, context: DialogContext) {
  const scope = plan.scope.length > 0 ? plan.scope : holdings.orders.map(order => order.id)
  const lines = holdings.lines.filter(line => scope.includes(line.order.id) && possible(line, context))
  addLines(plan, lines)
  plan.scope = []
}

function addLines(plan: GiveBackPlan, lines: Line[]) {
  for (const line of lines) if (!plan.lines.includes(line.id)) plan.lines.push(line.id)
  plan.scope = plan.scope.filter(id => !lines.some(line => line.order.id === id))
}

const linesOf = (holdings: Holdings, order: Order) => holdings.lines.filter(line => line.order === order)

const sameEverywhere = (lines: Line[]) =>
  new Set(lines.map(line => `${line.order.id} ${line.item.variantId}`)).size === 1

/** Of the lines that fit the words, those that can be given back; to be cancelled first where cancelling was said. */
function preferred(lines: Line[], cancelling: boolean, context: DialogContext): Line[] {
  const open = lines.filter(line => possible(line, context))
  const first = open.filter(line => isCancellable(line.order, context) === cancelling)
  return first.length > 0 ? first : open.length > 0 ? open : lines
}

export const isCancellable = (order: Order, { knowledge, now }: DialogContext): boolean =>
  allowed(order, 'cancel-order', knowledge.policy, now) === true

const possible = (line: Line, context: DialogContext): boolean =>
  isCancellable(line.order, context) || returnRefusal(line, context) === undefined

/** Why a line cannot be returned; undefined where it can. */
export function returnRefusal(line: Line, { knowledge, now }: DialogContext, reason?: string): Refusal | undefined {
  const may = returnable(line.order, line.item, line.product, knowledge.policy, now, reason)
  return may === true ? undefined : may
}

/** Orders to be cancelled of which only a part was named, and not yet agreed to go as a whole. */
export function partial(plan: GiveBackPlan, holdings: Holdings, context: DialogContext): Order[] {
  return holdings.orders.filter(order => {
    if (!isCancellable(order, context) || plan.whole.includes(order.id)) return false
    const named = linesOf(holdings, order).filter(line => plan.lines.includes(line.id)).length
    return named > 0 && named < order.items.length
  })
}

/** Takes out what cannot be given back, and says why. */
export function withoutRefused(plan: GiveBackPlan, holdings: Holdings, context: DialogContext): GiveBackPlan {
  plan = { ...plan, lines: plan.lines.filter(id => lineOf(holdings, id)) }
  const refused = plan.lines.flatMap(id => {
    const line = lineOf(holdings, id)
    if (!line || isCancellable(line.order, context)) return []
    const refusal = returnRefusal(line, context, plan.returnReason)
    return refusal ? [{ line, refusal }] : []
  })
  if (refused.length === 0) return plan
  const remarks = [...plan.remarks]
  for (const order of new Set(refused.map(one => one.line.order))) {
    const own = refused.filter(one => one.line.order === order)
    const what = own.map(one => lineText(one.line, context.wording))
    const { refusal } = own[0]!
    const action =
      context.heard.intent === 'cancel_order' && refusal.refused === 'status' ? 'cancel-order' : 'return-items'
    remarks.push(refusalRemark(refusal, action, order, context, context.wording.list(what)))
  }
  const ids = new Set(refused.map(one => one.line.id))
  return { ...plan, remarks, lines: plan.lines.filter(id => !ids.has(id)) }
}

/** The method that refunds go to so far: what "the other card" is other than. */
function routeInUse(plan: GiveBackPlan, holdings: Holdings): string | undefined {
  if (plan.routes[0]) return plan.routes[0]
  const order = plan.lines[0] ? lineOf(holdings, plan.lines[0])?.order : undefined
  return order?.payments[0]?.paymentMethodId
}
