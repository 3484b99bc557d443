import type { OrderAction } from '../../knowledge/order.ts'
import type { Refusal } from '../../knowledge/order-changes.ts'
import { allowed, exchangeable, isDamaged } from '../../knowledge/quote-change.ts'
import type { Entity } from '../../nlu/understanding.ts'
import type { DialogContext, Heard } from '../dialog.ts'
import { type Holdings, type Line, lineOf } from './holdings.ts'
import { valuesIn } from './option-values.ts'
import { type Route, routesIn } from './payment-choice.ts'
import { chosenIn, clausesIn, narrow, type Pick, picksIn, thatOrder, zoneOf } from './pick.ts'
import { asItIs, asksSum, only } from './plan-words.ts'
import { lineText, type Remark, refusalRemark } from './saying.ts'
import { emptySpec, overlay, type Spec, saysNothing, specIn } from './spec.ts'
import { likeAnother, otherThing, referredIn } from './swap-words.ts'

/** What the customer wants otherwise: things they ordered, and how each is to be. Plain JSON. */
export type SwapPlan = {
  entries: SwapEntry[]
  /** Orders named without an item. */
  scope: string[]
  routes: Route[]
  reason?: string
  remarks: Remark[]
  dropped?: boolean
}

/** `line` is the thing; where the words fit several, `open` are these. */
export type SwapEntry = { line?: string; open?: string[]; spec: Spec }

export type SwapQuestion = 'items' | 'which' | 'variant' | 'payment' | 'confirm'

export const emptySwap = (): SwapPlan => ({ entries: [], scope: [], routes: [], remarks: [] })

const leaving =
  /\b(?:leave|skip|forget|drop|never ?mind|d[eé]ja(?:l[oa]s?)?|dejarl[oa]s?|olv[ií]da(?:l[oa]s?)?|me quedo con|no l[oa]s? cambies?|keep (?:it|the|my|that)|don['’]?t (?:exchange|change|swap|bother)|not (?:exchange|change)|no (?:exchange|change))\b/i

/**
 * The plan after what was said. `question` is what it answers, `about` the entry that was asked about.
 * @returns undefined where the words have nothing to say to it
 */
export function hear(
  before: SwapPlan,
  heard: Heard,
  holdings: Holdings,
  context: DialogContext,
  question?: SwapQuestion,
  about?: number,
): SwapPlan | undefined {
  const plan: SwapPlan = structuredClone({ ...before, remarks: [] })
  const chosen = chosenIn(heard)
  const current = about === undefined ? undefined : plan.entries[about]
  let understood = hearRoutes(plan, heard, context, question)
  if (
    heard.intent === 'damaged_or_wrong_item' ||
    /\b(?:damaged|broken|faulty|defective|worn|rot[oa]s?|defectuos[oa]s?|partid[ao]s?|quebrad[ao]s?|danificad[ao]s?|avariad[ao]s?|estragad[ao]s?|com defeito)\b/i.test(
      heard.text,
    )
  )
    plan.reason = context.knowledge.policy.returns.reasons.find(one => isDamaged(one.id, context.knowledge.policy))?.id

  const variant = chosen.find(one => one.startsWith('variant:'))
  if (current && variant) {
    current.spec = { ...emptySpec(), variant: variant.slice('variant:'.length) }
    return plan
  }
  if (
    current &&
    ((heard.picked && chosen.includes('skip')) ||
      (question === 'variant' && heard.answer === 'no' && heard.entities.length === 0))
  ) {
    plan.entries.splice(about!, 1)
    return dropIfEmpty(plan)
  }
  if (question === 'which' && current?.open) {
    const offered = current.open.flatMap(id => lineOf(holdings, id) ?? [])
    const found = narrow(heard.text, heard.entities, chosen, offered, holdings)
    if (
      found.length === 1 ||
      (found.length > 1 && /\b(?:both|all|every|each|amb[ao]s|l[oa]s dos|tod[ao]s|os dois|as duas)\b/i.test(heard.text))
    ) {
      plan.entries.splice(about!, 1, ...found.map(line => ({ line: line.id, spec: structuredClone(current.spec) })))
      // What it is tells which one is meant, and is no wish for what it shall be.
      const own = found[0]!
      const has = valuesIn(heard.text, own.product).filter(one => own.item.options[one.option] === one.value)
      const spec = specIn(heard.text, heard.entities, own.product, has)
      if (!saysNothing(spec)) overlay(plan.entries[about!]!.spec, spec)
      return plan
    }
    if (found.length > 1 && found.length < offered.length) {
      current.open = found.map(line => line.id)
      return plan
    }
  }
  const tapped = holdings.lines.filter(line => chosen.includes(`line:${line.id}`))
  if (tapped.length > 0) {
    for (const line of tapped) plan.entries.push({ line: line.id, spec: emptySpec() })
    return plan
  }
  let last = current
  for (const clause of clausesIn(heard.text, heard.entities)) {
    const touched = hearClause(plan, clause.text, clause.entities, holdings, context, question, last)
    if (touched) {
      understood = true
      last = touched === true ? last : touched
    }
  }
  if (understood) return dropIfEmpty(plan)
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

const dropIfEmpty = (plan: SwapPlan): SwapPlan =>
  plan.entries.length === 0 && plan.scope.length === 0 && plan.remarks.length === 0 ? { ...plan, dropped: true } : plan

function hearRoutes(plan: SwapPlan, heard: Heard, { customer }: DialogContext, question?: SwapQuestion): boolean {
  const methods = customer.record?.paymentMethods ?? []
  const routes = routesIn(heard, methods, plan.routes[0])
  const said =
    question !== undefined ||
    /\b(?:pay|use|using|charge|refund|difference|with my|to my|on my|onto|put it|carga|con mi|a mi|en mi|diferencia|pag\w+|cobr\w+|usa\w*|diferen[cç]a|reembols\w*|com o meu|no meu)\b/i.test(
      heard.text,
    )
  if (routes.length === 0 || !said) return false
  plan.routes = routes
  return true
}

/** One clause: things named, each with how it is to be. @returns the entry it was last about, or whether anything was said */
function hearClause(
  plan: SwapPlan,
  text: string,
  entities: Entity[],
  holdings: Holdings,
  context: DialogContext,
  question: SwapQuestion | undefined,
  last: SwapEntry | undefined,
): SwapEntry | boolean {
  const scoped = plan.scope.length > 0 ? holdings.lines.filter(line => plan.scope.includes(line.order.id)) : undefined
  const atHand = [...new Set(plan.entries.flatMap(entry => lineOf(holdings, entry.line ?? '')?.order ?? []))]
  const picked = picksIn(
    text,
    entities,
    holdings,
    question === 'items' ? scoped : undefined,
    atHand.length > 0 ? atHand : undefined,
    question === 'confirm',
  )
  if (picked.unknown && picked.picks.length === 0)
    plan.remarks.push({ key: 'orders.unknown', args: { order: picked.unknown } })
  if (picked.picks.length === 0 && picked.foreign.length > 0 && plan.entries.length === 0)
    plan.remarks.push({ key: 'orders.not-bought', args: { item: picked.foreign[0]! } })
  const dropped = new Set(picked.except.map(line => line.product.id))
  const count = plan.entries.length
  if (dropped.size > 0)
    plan.entries = plan.entries.filter(entry => !productsOf(entry, holdings).some(id => dropped.has(id)))
  let touched: SwapEntry | boolean = plan.entries.length < count || picked.unknown !== undefined
  if (question !== undefined && only.test(text) && picked.picks.length > 0) {
    const kept = plan.entries.filter(entry => picked.picks.some(pick => concerns(pick, entry, holdings)))
    if (kept.length > 0) {
      plan.entries = kept
      touched = true
    }
  }
  const leaves = leaving.test(text)
  const fresh: { entry: SwapEntry; text: string }[] = []
  picked.picks.forEach((pick, i) => {
    const known = plan.entries.filter(
      entry => concerns(pick, entry, holdings) && !fresh.some(one => one.entry === entry),
    )
    const words = wordsOf(text, picked.picks, i)
    if (
      known.length > 0 &&
      !/\b(?:another|other|second|also the)\b[^,.;]{0,20}$/i.test(text.slice(0, pick.mention!.start))
    ) {
      if (leaves && saysNothing(specFor(known[0]!, words, entities, holdings, pick))) {
        plan.entries = plan.entries.filter(entry => !known.includes(entry))
        touched = true
        return
      }
      for (const entry of known) {
        if (entry.open && pick.lines.length < entry.open.length) settle(entry, pick.lines)
        overlay(entry.spec, specFor(entry, words, entities, holdings, pick))
      }
      touched = known.at(-1)!
      return
    }
    const inPlan = new Set(plan.entries.map(entry => entry.line))
    for (const entry of entriesFor({ ...pick, lines: pick.lines.filter(line => !inPlan.has(line.id)) }, context)) {
      plan.entries.push(entry)
      fresh.push({ entry, text: words })
      overlay(entry.spec, specFor(entry, words, entities, holdings, pick))
      if (saysNothing(entry.spec) && otherThing(words, lineOf(holdings, entry.line ?? entry.open![0]!)!))
        plan.remarks.push({
          key: 'refused.other-product',
          args: { item: lineOf(holdings, entry.line ?? entry.open![0]!)!.item.title },
        })
      touched = entry
    }
  })
  // "the bed and the chair to the cheapest version": said once, meant for both.
  const told = fresh.findLast(one => !saysNothing(one.entry.spec))
  if (told && fresh.length > 1 && fresh.at(-1) === told) {
    for (const one of fresh)
      if (saysNothing(one.entry.spec)) overlay(one.entry.spec, specFor(one.entry, told.text, entities, holdings))
  }
  if (picked.picks.length > 0) return touched
  if (picked.all && plan.entries.length === 0 && (question === undefined || question === 'items')) {
    const orders = picked.orders ?? scoped?.map(line => line.order)
    const lines = holdings.lines.filter(
      line =>
        (!orders || orders.includes(line.order)) &&
        !dropped.has(line.product.id) &&
        refusalOf(line, context) === undefined,
    )
    for (const line of lines) {
      const entry: SwapEntry = { line: line.id, spec: emptySpec() }
      overlay(entry.spec, specFor(entry, text, entities, holdings))
      plan.entries.push(entry)
      touched = entry
    }
    return touched
  }
  if (thatOrder.test(text) && picked.picks.length === 0 && settleTogether(plan, holdings)) return true
  const referred = question === undefined && plan.entries.length === 0 ? referredIn(text, holdings, context) : []
  if (referred.length === 1) {
    const entry: SwapEntry = { line: referred[0]!.id, spec: emptySpec() }
    overlay(entry.spec, specFor(entry, text, entities, holdings))
    plan.entries.push(entry)
    return entry
  }
  // What the clause leaves out is not the thing that was spoken of before.
  if (picked.except.length > 0) return touched
  return (
    hearWish(plan, text, entities, holdings, last, question) ||
    hearOrders(plan, picked.orders, question, holdings) ||
    touched
  )
}

/** "They came in the same order": the one order that has all of what is still open. */
function settleTogether(plan: SwapPlan, holdings: Holdings): boolean {
  const groups = plan.entries.map(entry =>
    (entry.line ? [entry.line] : (entry.open ?? [])).flatMap(id => lineOf(holdings, id) ?? []),
  )
  const shared = holdings.orders.filter(order => groups.every(lines => lines.some(line => line.order === order)))
  if (shared.length !== 1 || plan.entries.every(entry => entry.line)) return false
  plan.entries.forEach((entry, i) => {
    if (!entry.line) settle(entry, groups[i]!.filter(line => line.order === shared[0]).slice(0, 1))
  })
  return true
}

/** A wish without a thing: for what was asked about or spoken of last, or for whichever thing has such options. */
function hearWish(
  plan: SwapPlan,
  text: string,
  entities: Entity[],
  holdings: Holdings,
  last: SwapEntry | undefined,
  question?: SwapQuestion,
): SwapEntry | false {
  if (last && plan.entries.includes(last)) {
    if (hearSpec(plan, last, text, entities, holdings)) return last
  }
  if (question === 'payment' || plan.entries.length === 0) return false
  const fitting = plan.entries.filter(entry => !saysNothing(specFor(entry, text, entities, holdings)))
  const general =
    /\b(?:all|both|each|every|cheapest|most expensive|tudo|tod[ao]s|amb[ao]s|mais barat[ao]|mais car[ao])\b/i.test(text)
  if (fitting.length === 0 || (fitting.length > 1 && !general)) return false
  for (const entry of fitting) overlay(entry.spec, specFor(entry, text, entities, holdings))
  return fitting.at(-1)!
}

/** An answer to "which one would you like": how it is to be, or rather not at all. */
function hearSpec(
  plan: SwapPlan,
  entry: SwapEntry,
  text: string,
  entities: Entity[],
  holdings: Holdings,
  quiet = false,
): boolean {
  const spec = specFor(entry, text, entities, holdings)
  if (saysNothing(spec)) {
    if (quiet || !leaving.test(text)) return false
    plan.entries = plan.entries.filter(one => one !== entry)
    return true
  }
  overlay(entry.spec, spec)
  return true
}

function hearOrders(
  plan: SwapPlan,
  orders: Line['order'][] | undefined,
  question: SwapQuestion | undefined,
  holdings: Holdings,
): boolean {
  if (!orders || (question !== undefined && question !== 'items')) return false
  const scope = orders.map(order => order.id)
  const lines = holdings.lines.filter(line => scope.includes(line.order.id))
  // Of an order with one thing in it, that is meant.
  if (lines.length === 1 && plan.entries.length === 0) plan.entries.push({ line: lines[0]!.id, spec: emptySpec() })
  else plan.scope = scope
  return true
}

/** The words that tell how a picked thing is to be: around it, up to the next. */
function wordsOf(text: string, picks: Pick[], at: number): string {
  const own = zoneOf(text, picks[at]!.mention!)
  const next = picks[at + 1]?.mention
  const end = next ? zoneOf(text, next).from : text.length
  return text.slice(own.from, Math.max(end, own.to)).replace(/[,\s]+(?:and|also|then)?\s*$/i, '')
}

function specFor(entry: SwapEntry, text: string, entities: Entity[], holdings: Holdings, pick?: Pick): Spec {
  const line = lineOf(holdings, entry.line ?? entry.open?.[0] ?? '')
  if (!line) return emptySpec()
  const inText = entities.filter(one => text.includes(one.text))
  const like = likeAnother(text, line, holdings)
  if (like) return { ...emptySpec(), variant: like }
  const spec = specIn(text, inText, line.product, pick?.describing)
  // "the kit of Brand B for one of Brand A": what it is already only says which is meant.
  for (const wish of spec.wishes) {
    const others = wish.values.filter(value => value !== line.item.options[wish.option])
    if (!wish.soft && !wish.not && others.length > 0) wish.values = others
  }
  return spec
}

function entriesFor(pick: Pick, context: DialogContext): SwapEntry[] {
  const able = pick.lines.filter(line => refusalOf(line, context) === undefined)
  const lines = atHandFirst(able.length > 0 ? able : pick.lines, context)
  if (lines.length === 0) return []
  if (pick.count === 'all' || pick.count >= lines.length)
    return lines.map(line => ({ line: line.id, spec: emptySpec() }))
  const alike = new Set(lines.map(line => `${line.order.id} ${line.item.variantId}`)).size === 1
  if (alike) return lines.slice(0, pick.count).map(line => ({ line: line.id, spec: emptySpec() }))
  return [{ open: lines.map(line => line.id), spec: emptySpec() }]
}

/** Of several that fit, those of the order that was just changed. */
function atHandFirst(lines: Line[], { focus }: DialogContext): Line[] {
  const last = focus.lastChange as { order?: string; orders?: string[] } | undefined
  const recent = lines.filter(line => line.order.id === last?.order || last?.orders?.includes(line.order.id))
  return recent.length > 0 ? recent : lines
}

function settle(entry: SwapEntry, lines: Line[]) {
  if (lines.length === 1) {
    entry.line = lines[0]!.id
    delete entry.open
  } else if (lines.length > 1) entry.open = lines.map(line => line.id)
}

const productsOf = (entry: SwapEntry, holdings: Holdings): string[] =>
  [entry.line, ...(entry.open ?? [])].flatMap(id => (id ? (lineOf(holdings, id)?.product.id ?? []) : []))

/** Whether a pick speaks of what is in the plan already. */
const concerns = (pick: Pick, entry: SwapEntry, holdings: Holdings): boolean =>
  productsOf(entry, holdings).some(id => pick.mention?.products.includes(id)) &&
  (!entry.line || pick.lines.some(line => line.id === entry.line) || pick.lines.length === 0)

/** What is done to change a thing: before it ships a change of the order, afterwards an exchange. */
export const actionFor = (line: Line, { knowledge, now }: DialogContext): OrderAction =>
  allowed(line.order, 'change-items', knowledge.policy, now) === true || line.order.status !== 'delivered'
    ? 'change-items'
    : 'exchange-items'

/** Why a thing cannot be changed or exchanged; undefined where it can. */
export function refusalOf(line: Line, context: DialogContext, reason?: string): Refusal | undefined {
  const { policy } = context.knowledge
  const may =
    actionFor(line, context) === 'change-items'
      ? allowed(line.order, 'change-items', policy, context.now)
      : exchangeable(line.order, line.item, line.product, policy, context.now, reason)
  return may === true ? undefined : may
}

/** Takes out what cannot be changed, and says why. */
export function withoutRefusedSwaps(plan: SwapPlan, holdings: Holdings, context: DialogContext): SwapPlan {
  const remarks = [...plan.remarks]
  const entries = plan.entries.filter(entry => {
    const line = entry.line ? lineOf(holdings, entry.line) : undefined
    if (entry.line && !line) return false
    const refusal = line && refusalOf(line, context, plan.reason)
    if (!line || !refusal) return true
    remarks.push(refusalRemark(refusal, actionFor(line, context), line.order, context, lineText(line, context.wording)))
    return false
  })
  return { ...plan, entries, remarks }
}
