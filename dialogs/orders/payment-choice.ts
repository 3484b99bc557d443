import type { Choice } from '../../channels/message.ts'
import type { CustomerRecord, PaymentMethod } from '../../knowledge/customers.ts'
import type { Order } from '../../knowledge/orders.ts'
import type { Heard } from '../dialog.ts'
import type { Wording, WordingKey } from '../wording.ts'

/** A way to pay or be refunded as the shopper names it: one of their own, or whatever the order was paid with. */
export type Route = string

/** Stands for the method that an order was paid with. */
export const original: Route = 'original'

/**
 * The customer's payment methods that the words name, the preferred first; `original` for "the way I paid". Unknown kinds
 * come as `kind:paypal`, so that it can be said that there is none.
 */
export function routesIn(heard: Heard, methods: PaymentMethod[], current?: string): Route[] {
  const { text } = heard
  const found: { at: number; routes: Route[] }[] = []
  const add = (at: number, routes: Route[]) => {
    if (!found.some(one => one.at === at)) found.push({ at, routes })
  }
  if (heard.choice?.startsWith('pay:')) return [heard.choice.slice(4)]
  const way =
    /\boriginal\b|\bthe (?:way|method|card) i (?:paid|used)|\b(?:same|where it came from)\b(?= (?:card|method|way|account|payment))|\bback to (?:the source|where)|\b(?:forma|m[eé]todo|cart[aã]o) (?:original|com que paguei|em que paguei)|\bcomo (?:paguei|foi pag[ao])/i.exec(
      text,
    )
  if (way) add(way.index, [original])
  const other =
    /\bother (?:credit )?card\b|\bdifferent card\b|\bother (?:payment )?(?:method|one)\b|\boutro cart[aã]o\b|\boutra forma\b/i.exec(
      text,
    )
  if (other && current !== undefined) {
    const cards = methods.filter(one => one.id !== current && (!/card/i.test(other[0]) || one.kind === 'credit-card'))
    add(
      other.index,
      cards.map(one => one.id),
    )
  }
  for (const method of methods) {
    const at = text.indexOf(method.id)
    if (at >= 0) add(at, [method.id])
  }
  for (const entity of heard.entities) {
    if (entity.type !== 'payment-method' || entity.negated || isRefused(text, entity.start)) continue
    if (way && entity.start >= way.index && entity.start <= way.index + way[0].length + 12) continue
    const fits = methods.filter(method => isNamed(method, entity.value))
    const kind = typeof entity.value === 'string' ? entity.value : String((entity.value as { kind: string }).kind)
    add(entity.start, fits.length > 0 ? fits.map(one => one.id) : [`kind:${kind}`])
  }
  const card =
    /\b(?<!gift )(?<!other )(?<!different )cards?\b|\b(?<!outro )cart[aã]o\b(?![- ](?:presente|oferta))/i.exec(text)
  if (card && !found.some(one => Math.abs(one.at - card.index) < 24) && !isRefused(text, card.index)) {
    const cards = methods.filter(one => one.kind === 'credit-card')
    if (cards.length > 0)
      add(
        card.index,
        cards.map(one => one.id),
      )
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).flatMap(one => one.routes))]
}

/** "a card, not PayPal" */
const isRefused = (text: string, at: number): boolean =>
  /\b(?:not|no|don['’]?t|instead of|rather than|except|without|n[aã]o|em vez d[eo]|exceto|sem)\b[^,.;]{0,18}$/i.test(
    text.slice(Math.max(0, at - 30), at),
  )

function isNamed(method: PaymentMethod, value: unknown): boolean {
  if (typeof value === 'string') return method.kind === (value === 'debit-card' ? 'credit-card' : value)
  const { kind, brand, lastFour } = value as { kind: string; brand?: string; lastFour?: string }
  if (method.kind !== kind) return false
  if (method.kind !== 'credit-card') return true
  return (!brand || sameBrand(method.brand, brand)) && (!lastFour || method.lastFour === lastFour)
}

const sameBrand = (own: string, said: string) => {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace('americanexpress', 'amex')
  return plain(own) === plain(said)
}

/** What an order was paid with. */
export const paidWith = (order: Order): string | undefined =>
  order.payments.findLast(one => one.kind === 'payment')?.paymentMethodId

/** "Visa ending in 1234", "gift card (12.00 left)". */
export function methodLabel(method: PaymentMethod | undefined, wording: Wording): string {
  if (!method) return wording.text('payment.other')
  if (method.kind === 'credit-card')
    return wording.text('payment.card-ending', { brand: brandName(method.brand), lastFour: method.lastFour })
  if (method.kind === 'gift-card')
    return wording.text('payment.gift-card-with', { balance: wording.money(method.balance) })
  return wording.text(`payment.${method.kind}` as WordingKey)
}

const brandName = (brand: string) => (brand ? brand[0]!.toUpperCase() + brand.slice(1) : brand)

export const methodChoices = (methods: PaymentMethod[], wording: Wording): Choice[] =>
  methods.map(method => ({ value: `pay:${method.id}`, label: methodLabel(method, wording) }))

export const methodOf = (customer: CustomerRecord, id: string): PaymentMethod | undefined =>
  customer.paymentMethods.find(one => one.id === id)
