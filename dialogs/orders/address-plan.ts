import type { PostalAddress } from '../../knowledge/customers.ts'
import { fold } from '../../knowledge/fold.ts'
import type { Order } from '../../knowledge/orders.ts'
import { allowed } from '../../knowledge/quote-change.ts'
import type { Entity, Json } from '../../nlu/understanding.ts'
import type { DialogContext, Heard } from '../dialog.ts'
import type { Holdings } from './holdings.ts'
import { ordersIn } from './order-hints.ts'
import { chosenIn, picksIn } from './pick.ts'
import { regionNames, shortPlaces, stateOf } from './places.ts'
import { type Remark, refusalRemark } from './saying.ts'

/** Where addresses are to be changed, and to what. Plain JSON. */
export type AddressPlan = {
  orders: string[]
  profile: boolean
  address?: Partial<PostalAddress>
  /** Back to what each was before this conversation changed it. */
  restore?: boolean
  /** Whether open orders that go to the old default address are to follow; undefined until asked. */
  also?: boolean
  /** Several known addresses that the words fit. */
  open?: PostalAddress[]
  remarks: Remark[]
  dropped?: boolean
}

export type AddressQuestion = 'what' | 'address' | 'missing' | 'also' | 'confirm'

/** An address that the shop knows of this customer, and where it stands. */
export type KnownAddress = { address: PostalAddress; of: string[] }

export const emptyAddressPlan = (): AddressPlan => ({ orders: [], profile: false, remarks: [] })

/** Addresses as they were before this conversation changed them: by order number, and `profile`. */
export const addressesBefore = (focus: Record<string, Json>): Record<string, PostalAddress> =>
  (focus.addressesBefore as Record<string, PostalAddress> | undefined) ?? {}

export function knownAddresses(holdings: Holdings, { customer, focus }: DialogContext): KnownAddress[] {
  const known: KnownAddress[] = []
  const add = (address: PostalAddress | undefined, of: string) => {
    if (!address) return
    const same = known.find(one => sameAddress(one.address, address))
    if (same) same.of.push(of)
    else known.push({ address, of: [of] })
  }
  add(customer.record?.address, 'profile')
  for (const other of customer.record?.otherAddresses ?? []) add(other, 'other')
  for (const order of holdings.orders) add(order.address, order.id)
  for (const before of Object.values(addressesBefore(focus))) add(before, 'before')
  return known
}

export const sameAddress = (a: PostalAddress, b: PostalAddress): boolean =>
  fold(`${a.line1}|${a.line2 ?? ''}|${a.city}|${a.postalCode}`) ===
  fold(`${b.line1}|${b.line2 ?? ''}|${b.city}|${b.postalCode}`)

const back =
  /\b(?:back to|original|previous|former|old one|old address|as it was|undo|revert|la de antes|como estaba|antig[ao]|anterior|original|como estava|desfaz\w*)\b/i
const everywhere =
  /\b(?:all|every|each|both|any)\b[^.;]{0,30}\b(?:orders?|addresses|of them|it)\b|\b(?:everything|everywhere|both|amb[oa]s|l[oa]s dos|tod[oa]s (?:mis|l[oa]s) (?:pedidos|direcciones)|tudo|as duas|todas as (?:encomendas|moradas)|todos os (?:pedidos|endere[cç]os))\b/i
const profileWords =
  /\b(?:default|profile|account|user|main|permanent)\b[^.;,]{0,14}\b(?:address|one)?\b|\baddress (?:on file|in my (?:profile|account))\b|\b(?:predeterminada|mi perfil|(?:mi|la) cuenta|direcci[oó]n (?:principal|habitual|guardada))\b|\b(?:morada|endere[cç]o) (?:principal|habitual|predefinid[ao]|padr[aã]o|cadastrad[ao]|d[aeo] (?:minha |meu )?(?:conta|perfil|cadastro))\b|\b(?:na|da minha|na minha) conta\b|\b(?:no|do meu|no meu) (?:perfil|cadastro)\b/i
const defaultSource =
  /\b(?:default|profile|home|account|on file|my own|usual|main|current|predeterminada|mi cuenta|mi casa|principal|habitual|predefinid[ao]|perfil|cadastro|minha casa)\b/i

/** The plan after what was said. @returns undefined where the words have nothing to say to it */
export function hear(
  before: AddressPlan,
  heard: Heard,
  holdings: Holdings,
  context: DialogContext,
  question?: AddressQuestion,
): AddressPlan | undefined {
  const plan: AddressPlan = structuredClone({ ...before, remarks: [] })
  const { text, entities } = heard
  const chosen = chosenIn(heard)
  let understood = false
  const known = knownAddresses(holdings, context)

  for (const value of chosen) {
    if (value === 'profile') plan.profile = true
    else if (value === 'everything') takeAll(plan, holdings, context)
    else if (value.startsWith('order:')) {
      const order = holdings.orders.find(one => one.id === value.slice('order:'.length))
      if (order && !plan.orders.includes(order.id)) plan.orders.push(order.id)
    } else if (value.startsWith('address:')) {
      plan.address = known[Number(value.slice('address:'.length))]?.address
      plan.open = undefined
    } else continue
    understood = true
  }
  if (understood) return plan

  const said = entities.find(one => one.type === 'address' && !one.negated)
  if (
    question === 'also' &&
    (heard.answer || /\b(?:all|both|them|orders?|todas|todos|tamb[eé]m|encomendas?|pedidos?)\b/i.test(text))
  ) {
    plan.also = heard.answer !== 'no'
    if (plan.also) plan.orders = holdings.orders.filter(order => follows(order, context)).map(order => order.id)
    return plan
  }
  if (question === 'confirm' && !said && (plan.profile || plan.orders.length > 1)) {
    const orderOnly =
      /\b(?:only|just) (?:the |my |that )?orders?\b|\b(?:not|leave) (?:my |the )?(?:default|profile|account|own|home)\b/i.test(
        text,
      )
    const mineOnly =
      /\b(?:only|just) (?:mine|my own|(?:my |the )?(?:own |default|profile|account))|\b(?:not|leave|keep|without) (?:the |my |that )?orders?\b/i.test(
        text,
      )
    if (mineOnly !== orderOnly) {
      if (mineOnly) Object.assign(plan, { profile: true, orders: [] })
      else plan.profile = false
      return plan
    }
  }
  const parts = said ? around(text, said) : split(text, question)
  const moved = question === undefined || question === 'what' ? newHomeIn(text, entities, holdings) : undefined
  const target = moved ? { text: text.replace(moved.words, ' '), end: text.length } : parts.target
  const { source } = parts
  if (moved && !said) {
    plan.address = moved.address
    understood = true
  }
  const inTarget = entities.filter(one => one.end <= target.end)
  const inSource = entities.filter(one => one.start >= source.start)
  if (question === undefined || question === 'what' || question === 'confirm')
    understood = hearTargets(plan, target.text, inTarget, heard, holdings, context, question) || understood
  const sourceText = question === 'address' || question === 'missing' ? text : source.text
  if (said) {
    plan.address = { ...(said.value as Partial<PostalAddress>) }
    plan.open = undefined
    understood = true
  } else if (question === 'missing' && plan.address) {
    const known = /\border\b|\bsame\b|\bdefault\b|\bencomenda\b|\bpedido\b|\bmesm[ao]\b|\bprincipal\b/i.test(text)
      ? hearKnown(text, entities, knownAddresses(holdings, context), plan, holdings, context)
      : undefined
    if (known) Object.assign(plan, known)
    understood = known !== undefined || hearMissing(plan.address, text, entities) || understood
  } else if (sourceText && !moved) {
    const found = hearKnown(sourceText, question === 'address' ? entities : inSource, known, plan, holdings, context)
    if (found) {
      Object.assign(plan, found)
      understood = true
    }
  }
  if (understood) return plan
  if (question === 'confirm' && heard.answer === 'no') return { ...plan, dropped: true }
  return undefined
}

/** "change the address of order A to the one of order B": what is changed, and what it is changed to. */
function split(text: string, question?: AddressQuestion) {
  if (question === 'address') return { target: { text: '', end: 0 }, source: { text, start: 0 } }
  const turn =
    /\b(?:to (?:be |match )?(?=(?:the|my|our|his|her|their|that|this|a|same|where|\d|[A-Z]))|same as|as (?:the one|that|on|in)|instead use|use (?:the|my)|with (?:the|my))/i.exec(
      text,
    )
  // "I want to change…", "sent to Texas by accident" turn nothing.
  const turns =
    turn && !/\b(?:want|need|like|wish|going|sent|shipped|going|have) $/i.test(text.slice(0, turn.index))
      ? turn
      : nextTurn(text, turn)
  if (!turns) return { target: { text, end: text.length }, source: { text: '', start: text.length } }
  const at = turns.index
  return { target: { text: text.slice(0, at), end: at }, source: { text: text.slice(at), start: at } }
}

/** With an address written out, all the rest tells what it is for. */
const around = (text: string, said: Entity) => ({
  target: { text: `${text.slice(0, said.start)} ${text.slice(said.end)}`, end: text.length },
  source: { text: '', start: text.length },
})

/** "My luggage set went to the new address already": where a thing goes tells the address that is meant. */
function newHomeIn(
  text: string,
  entities: Entity[],
  holdings: Holdings,
): { words: string; address: PostalAddress } | undefined {
  const told =
    /[^.;:!?]*\b(?:go|goes|went|sent|shipped|going|delivered|ordered|bought)\b[^.;:!?]{0,30}\b(?:new|right|correct) (?:address|home|house|place|one)\b[^.;:!?,]*/i.exec(
      text,
    )
  if (!told) return undefined
  const [end, start] = [told.index + told[0].length, told.index]
  const own = entities
    .filter(one => one.start >= start && one.end <= end)
    .map(one => ({ ...one, start: one.start - start, end: one.end - start }))
  const { picks } = picksIn(told[0], own, holdings)
  const addresses = [...new Set(picks.flatMap(pick => pick.lines.map(line => line.order)))].map(order => order.address)
  const first = addresses[0]
  return first && addresses.every(one => sameAddress(one, first)) ? { words: told[0], address: first } : undefined
}

function nextTurn(text: string, first: RegExpExecArray | null): { index: number } | undefined {
  if (!first) return undefined
  const rest = text.slice(first.index + 3)
  const next = /\b(?:address|order|it|them|one|ones|orders)\b[^.;]{0,40}?\bto (?=\S)/i.exec(rest)
  return next ? { index: first.index + 3 + next.index + next[0].length - 3 } : undefined
}

function hearTargets(
  plan: AddressPlan,
  text: string,
  entities: Entity[],
  heard: Heard,
  holdings: Holdings,
  context: DialogContext,
  question: AddressQuestion | undefined,
): boolean {
  const whole = heard.text
  const atHand =
    /\b(?:this|that|the) order\b|\bit\b|\b(?:ess[ae]|est[ae]|d[ao]) (?:encomenda|pedido)\b|\b(?:este|ese|el) pedido\b|\b(?:esta|esa|la) orden\b/i.test(
      text,
    )
      ? holdings.orders.find(order => order.id === context.focus.order)
      : undefined
  const profile =
    profileWords.test(text) ||
    (/\b(?:and|also|plus|as well as)\b[^.;]*\b(?:default|profile|user|account) (?:address|one)?/i.test(whole) &&
      !/\bto (?:my |the )?(?:default|profile|account)\b/i.test(whole)) ||
    (question === undefined && heard.intent === 'change_profile' && !toDefault.test(whole))
  const hint = ordersIn(text, entities, holdings.orders)
  if (hint.unknown && !hint.orders) plan.remarks.push({ key: 'orders.unknown', args: { order: hint.unknown } })
  const changeable = holdings.orders.filter(order => addressRefusal(order, context) === undefined)
  if (everywhere.test(text) || (everywhere.test(whole) && !text)) {
    const orders = hint.orders ?? changeable
    plan.orders = [...new Set([...plan.orders, ...orders.map(order => order.id)])]
    if (profile) plan.profile = true
    return true
  }
  let orders = hint.orders
  const picked = picksIn(text, entities, holdings)
  if (picked.picks.length > 0) {
    const named = [...new Set(picked.picks.flatMap(pick => pick.lines.map(line => line.order)))]
    const able = named.filter(order => changeable.includes(order))
    orders = able.length > 0 ? able : named
  }
  if (orders && !hint.numbered) {
    const able = orders.filter(order => changeable.includes(order))
    if (able.length > 0) orders = able
  }
  // What goes to the new address already is not what is to be changed.
  const elsewhere = orders?.filter(
    order => !plan.address?.line1 || !sameAddress(order.address, plan.address as PostalAddress),
  )
  if (!hint.numbered && orders && elsewhere!.length === 0) orders = undefined
  if (orders) plan.orders = [...new Set([...plan.orders, ...orders.map(order => order.id)])]
  else if (atHand && !profile) plan.orders = [...new Set([...plan.orders, atHand.id])]
  else if (/\b(?:order|encomenda|pedido)\b/i.test(text)) {
    // "Another order goes to the old one": any that does not go to the new address yet.
    const old = changeable.filter(order => !plan.address || !sameAddress(order.address, plan.address as PostalAddress))
    if (old.length === 1 && (!profile || plan.address)) plan.orders = [old[0]!.id]
  }
  if (profile) plan.profile = true
  if (heard.intent === 'undo' && !orders && !profile) return takeLast(plan, context)
  return orders !== undefined || profile || hint.unknown !== undefined || plan.orders.length > 0
}

/** What the last change was about: "undo that". */
function takeLast(plan: AddressPlan, { focus }: DialogContext): boolean {
  const last = focus.lastChange as { action?: string; orders?: string[]; profile?: boolean } | undefined
  if (last?.action !== 'change-address') return false
  plan.orders = last.orders ?? []
  plan.profile = last.profile ?? false
  plan.restore = true
  return true
}

function takeAll(plan: AddressPlan, holdings: Holdings, context: DialogContext) {
  plan.orders = holdings.orders.filter(order => addressRefusal(order, context) === undefined).map(order => order.id)
  plan.profile = true
}

/** Whether an order that can still be sent elsewhere goes to the customer's default address. */
export const follows = (order: Order, context: DialogContext): boolean =>
  addressRefusal(order, context) === undefined && sameAddress(order.address, context.customer.record!.address)

export function addressRefusal(order: Order, { knowledge, now }: DialogContext) {
  const may = allowed(order, 'change-address', knowledge.policy, now)
  return may === true ? undefined : may
}

const toDefault =
  /\bto (?:my |the )?(?:default|home|profile|usual|main)\b|\bpara (?:a minha |o meu )?(?:morada|endere[cç]o) (?:principal|habitual)\b/i

/** An address that is known already: the default one, that of another order, the one in a town, or what it was before. */
function hearKnown(
  text: string,
  entities: Entity[],
  known: KnownAddress[],
  plan: AddressPlan,
  holdings: Holdings,
  context: DialogContext,
): Pick<AddressPlan, 'address' | 'restore' | 'open'> | undefined {
  const before = addressesBefore(context.focus)
  if (back.test(text) && Object.keys(before).length > 0) return { restore: true, address: undefined, open: undefined }
  const hint = ordersIn(
    text,
    entities.filter(one => one.type === 'order-number'),
    holdings.orders,
  )
  if (hint.numbered && hint.orders?.length === 1) return { address: hint.orders[0]!.address, restore: false }
  const places = known.filter(one => isPlaced(text, one.address))
  const others = places.filter(one => !plan.orders.some(id => one.of.includes(id)) || one.of.includes('profile'))
  const fitting = others.length > 0 ? others : places
  if (fitting.length === 1) return { address: fitting[0]!.address, restore: false }
  const picked = picksIn(text, entities, holdings)
  const orders = [...new Set(picked.picks.flatMap(pick => pick.lines.map(line => line.order)))].filter(
    order => !plan.orders.includes(order.id),
  )
  const addresses = orders
    .map(order => order.address)
    .filter((one, i, all) => all.findIndex(other => sameAddress(other, one)) === i)
  if (addresses.length === 1) return { address: addresses[0]!, restore: false }
  if (defaultSource.test(text) && !/\bnew home\b/i.test(text))
    return { address: context.customer.record!.address, restore: false }
  if (/\b(?:other|another) (?:order|address|one)\b/i.test(text)) {
    const rest = known.filter(one => !plan.orders.some(id => one.of.includes(id)))
    if (rest.length === 1) return { address: rest[0]!.address, restore: false }
  }
  if (fitting.length > 1) return { open: fitting.map(one => one.address) }
  return addresses.length > 1 ? { open: addresses } : undefined
}

/** Whether words name the town, the region or the street of an address. */
function isPlaced(text: string, { line1, city, region, postalCode }: PostalAddress): boolean {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const says = (name: string | undefined) => name !== undefined && name.length > 2 && words.includes(` ${fold(name)} `)
  const street = fold(line1).replace(/^[\d\s]+/, '')
  return (
    says(city) ||
    (shortPlaces[fold(city)] ?? []).some(one => new RegExp(`\\b${one}\\b`, one.length > 2 ? 'i' : '').test(text)) ||
    says(regionNames[region?.toUpperCase() ?? '']) ||
    says(street) ||
    words.includes(` ${fold(postalCode)} `)
  )
}

/** Parts of an address that were asked for: a town, a postal code. */
function hearMissing(address: Partial<PostalAddress>, text: string, entities: Entity[]): boolean {
  const code = entities.find(one => one.type === 'postal-code')?.value ?? /\b\d{4,6}(?:-\d{3,4})?\b/.exec(text)?.[0]
  const rest = text
    .replace(/\b\d{4,5}(?:-\d{4})?\b/g, '')
    .replace(/^[\s,.]*(?:it['’]?s|in|the city is|city|zip(?: code)?(?: is)?|postal code(?: is)?)\b/i, '')
    .replace(/[^\p{L}\s.'-]/gu, ' ')
    .trim()
  if (typeof code === 'string') address.postalCode = code
  const [city, region] = rest.split(/\s{2,}|,\s*/)
  if (/[?\d]/.test(rest) || rest.length > 40) return typeof code === 'string'
  if (!address.city && city && city.length > 1)
    address.city = city.replace(/\b\p{Ll}/gu, letter => letter.toUpperCase())
  if (!address.region && region) address.region = region
  return typeof code === 'string' || Boolean(city && city.length > 1)
}

/** The address with all that is known of it, and what is still missing. */
export function completed(
  address: Partial<PostalAddress>,
  known: KnownAddress[],
  home: PostalAddress,
): { address?: PostalAddress; missing?: 'line1' | 'city' | 'postalCode' } {
  const same =
    address.line1 &&
    known.find(
      one =>
        fold(one.address.line1) === fold(address.line1!) &&
        (!address.city || fold(one.address.city) === fold(address.city)),
    )
  const full: Partial<PostalAddress> = same && !address.postalCode ? { ...same.address, ...address } : { ...address }
  if (!full.line1) return { missing: 'line1' }
  if (!full.city) {
    const there = full.postalCode && known.find(one => one.address.postalCode === full.postalCode)
    if (!there) return { missing: 'city' }
    full.city = there.address.city
  }
  if (!full.postalCode) return { missing: 'postalCode' }
  const american = !full.country || /^(?:us|usa|u\.s\.a?\.?|united states.*)$/i.test(full.country)
  if (american && /^(?:us|usa|united states)/i.test(home.country)) {
    full.country = home.country
    const long = full.region && Object.entries(regionNames).find(([, name]) => fold(name) === fold(full.region!))?.[0]
    full.region =
      long ?? (full.region && full.region.length === 2 ? full.region.toUpperCase() : stateOf(full.postalCode))
  }
  return { address: { ...full, country: full.country ?? home.country } as PostalAddress }
}

export const orderRefusalRemark = (order: Order, context: DialogContext): Remark | undefined => {
  const refusal = addressRefusal(order, context)
  return refusal && refusalRemark(refusal, 'change-address', order, context)
}
