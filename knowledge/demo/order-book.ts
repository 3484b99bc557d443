import type { Product, Variant } from '../catalogue.ts'
import type { CustomerRecord } from '../customers.ts'
import type { Order, OrderStatus } from '../orders.ts'
import { baskets } from './baskets.ts'
import type { Calendar } from './dates.ts'
import { type OrderPlan, order } from './orders.ts'
import { pick, pickWeighted, random } from './random.ts'

const total = 200

/** The orders that tests and tours rely on; README.md tells the stories. */
const told: OrderPlan[] = [
  // Maya
  {
    id: 'L20764',
    customer: 'maya-lindqvist',
    status: 'pending',
    placed: 1,
    time: '19:42',
    lines: [['kessla-whisper-kettle-sage-green'], ['tonkrug-harbour-mug-cream', 2]],
  },
  {
    id: 'L20747',
    customer: 'maya-lindqvist',
    status: 'processed',
    placed: 2,
    time: '08:15',
    pay: 1,
    lines: [['tonvik-calm-3-headphones-sand'], ['bjorkelle-dew-face-cream-50-ml']],
  },
  {
    id: 'L20731',
    customer: 'maya-lindqvist',
    status: 'shipped',
    placed: 4,
    shipped: 2,
    expected: 1,
    lines: [['halvorn-fjell-2-hiking-boots-brown-39'], ['tindrel-walking-socks-olive-39-42', 2]],
  },
  {
    id: 'L20655',
    customer: 'maya-lindqvist',
    status: 'delivered',
    placed: 10,
    shipped: 8,
    delivered: 6,
    lines: [['tarnfell-gust-rain-jacket-petrol-s'], ['tindrel-ribbed-beanie-mustard-s']],
    discount: 10,
  },
  {
    id: 'L20518',
    customer: 'maya-lindqvist',
    status: 'returned',
    placed: 31,
    shipped: 30,
    delivered: 28,
    lines: [['feldmark-swift-4-running-shoes-coral-39']],
  },
  {
    id: 'L20402',
    customer: 'maya-lindqvist',
    status: 'delivered',
    placed: 58,
    shipped: 57,
    delivered: 55,
    elsewhere: true,
    lines: [['lumivar-nook-desk-lamp-mustard'], ['tastwerk-filz-desk-mat-grey']],
  },
  // Jonas
  {
    id: 'L20740',
    customer: 'jonas-weber',
    status: 'shipped',
    placed: 3,
    shipped: 1,
    expected: 2,
    parcels: 2,
    waiting: 1,
    note: 'partly shipped',
    discount: 15,
    fromGiftCard: 10000,
    lines: [
      ['tarnfell-eyrie-2-tent-orange'],
      ['tarnfell-drift-sleeping-mat-orange', 2],
      ['gletska-nival-5-sleeping-bag-petrol-long', 2],
    ],
  },
  {
    id: 'L20690',
    customer: 'jonas-weber',
    status: 'delivered',
    placed: 12,
    shipped: 11,
    delivered: 9,
    note: 'return requested',
    lines: [
      ['corvane-oxford-shirt-white-l', 1, 'return requested'],
      ['corvane-milano-blazer-navy-l', 1, 'return requested'],
      ['corvane-leather-belt-cognac-95'],
    ],
  },
  {
    id: 'L20588',
    customer: 'jonas-weber',
    status: 'delivered',
    placed: 22,
    shipped: 21,
    delivered: 20,
    express: true,
    pay: 1,
    twoNumbers: true,
    lines: [['arvello-crema-espresso-machine-steel'], ['arvello-burr-coffee-grinder-steel']],
  },
  {
    id: 'L20431',
    customer: 'jonas-weber',
    status: 'cancelled',
    placed: 49,
    cancelReason: 'ordered by mistake',
    lines: [['chronby-tempo-2-smart-watch-black-45-mm']],
  },
  // Amélie
  {
    id: 'L20728',
    customer: 'amelie-roux',
    status: 'shipped',
    placed: 11,
    shipped: 10,
    expected: -4,
    lines: [['lunabo-jersey-dress-terracotta-xs'], ['kivetta-strand-sandals-turquoise-37']],
  },
  {
    id: 'L20601',
    customer: 'amelie-roux',
    status: 'delivered',
    placed: 24,
    shipped: 23,
    delivered: 19,
    pay: 1,
    lines: [
      ['bjorkelle-drop-hyaluronic-serum-30-ml'],
      ['roselund-velvet-lipstick-rose'],
      ['bjorkelle-shade-sun-cream-spf-50-50-ml'],
    ],
  },
  {
    id: 'L20577',
    customer: 'amelie-roux',
    status: 'delivered',
    placed: 27,
    shipped: 26,
    delivered: 21,
    lines: [['lunabo-summer-print-dress-coral-xs'], ['tonkrug-sunset-mug-coral', 2]],
  },
  {
    id: 'L20560',
    customer: 'amelie-roux',
    status: 'delivered',
    placed: 29,
    shipped: 28,
    delivered: 23,
    note: 'exchange requested',
    lines: [
      ['marrowby-mom-jeans-light-blue-26x30', 1, 'exchange requested'],
      ['lunabo-breton-t-shirt-navy-xs', 2],
    ],
  },
]

/** Further orders of Clara, who is otherwise drawn like the rest: for what the policy refuses or charges for. */
const more: OrderPlan[] = [
  {
    id: 'L20771',
    customer: 'clara-schneider',
    status: 'pending',
    placed: 1,
    pay: 1,
    lines: [['tonkrug-harbour-mug-navy', 2], ['velsamt-linen-cushion-sage-green-40-x-60-cm']],
  },
  {
    id: 'L20759',
    customer: 'clara-schneider',
    status: 'pending',
    placed: 1,
    note: 'items modified',
    lines: [['kivetta-retro-runner-sneakers-mustard-37']],
  },
  {
    id: 'L20640',
    customer: 'clara-schneider',
    status: 'delivered',
    placed: 16,
    shipped: 13,
    delivered: 10,
    lines: [['hemmalund-vila-armchair-sage-green'], ['velsamt-waffle-throw-sage-green']],
  },
]

/** All orders: those told above, and others drawn from typical baskets, 200 in all, newest first. */
export function orders(products: Product[], customers: CustomerRecord[], today: Calendar): Order[] {
  const byId = new Map(products.map(product => [product.id, product]))
  const world = {
    today,
    customers: new Map(customers.map(customer => [customer.id, customer])),
    variants: new Map(products.flatMap(product => product.variants.map(variant => [variant.id, { product, variant }]))),
  }
  const next = random(20_260_601)
  const plans = [...told, ...more]
  const personas = new Set(told.map(plan => plan.customer))
  const others = customers.filter(customer => !personas.has(customer.id))
  for (let n = 0; plans.length < total; n++) {
    // Everyone orders once before anyone does by chance, and some come back far more often.
    const customer =
      n < others.length
        ? others[n]!
        : pickWeighted(
            others,
            others.map((_, i) => 1 + 6 / (1 + i)),
            next,
          )
    plans.push(drawn(n, customer, byId, today, next))
  }
  const all = plans.map(plan => order(plan, world))
  return all.sort((a, b) => b.placedAt!.localeCompare(a.placedAt!) || a.id.localeCompare(b.id))
}

const shares: [OrderStatus, number][] = [
  ['pending', 9],
  ['processed', 9],
  ['shipped', 16],
  ['delivered', 48],
  ['cancelled', 9],
  ['returned', 9],
]
const reasons = ['no longer needed', 'ordered by mistake', 'found it elsewhere', 'takes too long']

function drawn(
  n: number,
  customer: CustomerRecord,
  byId: Map<string, Product>,
  today: Calendar,
  next: () => number,
): OrderPlan {
  const status = pickWeighted(
    shares.map(share => share[0]),
    shares.map(share => share[1]),
    next,
  )
  const basket = pick(baskets, next)
  const lines = basket.map((productId): OrderPlan['lines'][number] => {
    const product = byId.get(productId)
    if (!product) throw new Error(`a basket has the unknown product ${productId}`)
    return [variantFor(product, customer, next).id, product.variants[0]!.price.amount < 2500 && next() < 0.25 ? 2 : 1]
  })
  const plan: OrderPlan = { id: `L${10_003 + n * 53}`, customer: customer.id, status, placed: 0, lines }
  const within = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  if (customer.paymentMethods.length > 1 && customer.paymentMethods[1]!.kind !== 'gift-card' && next() < 0.4)
    plan.pay = 1
  if (next() < 0.18) plan.discount = pick([5, 10, 10, 15], next)
  if (customer.address.country === 'DE' && next() < 0.15) plan.express = true
  switch (status) {
    case 'pending':
      plan.placed = 1
      break
    case 'processed':
      plan.placed = within(1, 3)
      if (next() < 0.2) plan.note = 'items modified'
      break
    case 'shipped':
      plan.placed = within(2, 6)
      plan.shipped = plan.placed - 1
      if (lines.length > 1 && next() < 0.4) plan.parcels = 2
      if (plan.parcels && next() < 0.5) Object.assign(plan, { waiting: 1, note: 'partly shipped' })
      plan.expected = within(0, 3)
      break
    case 'cancelled':
      plan.placed = within(3, 200)
      plan.cancelReason = pick(reasons, next)
      break
    default: {
      // Nothing was bought before it was sold.
      const newest = Math.max(...basket.map(productId => Date.parse(byId.get(productId)!.since!)))
      const longest = Math.min(330, (Date.parse(today.in(0)) - newest) / 86_400_000 - 10)
      plan.placed = Math.floor(8 + longest * next() ** 2)
      plan.delivered = Math.max(1, plan.placed - within(2, 6))
      if (status === 'returned') plan.delivered = Math.max(12, plan.delivered)
      if (status === 'returned') plan.placed = Math.max(plan.placed, plan.delivered + 3)
      plan.shipped = plan.placed - 1
      if (lines.length > 1 && next() < 0.25) plan.parcels = 2
      if (status === 'delivered' && plan.delivered < 30 && next() < 0.25) {
        const state = next() < 0.6 ? 'return requested' : 'exchange requested'
        plan.note = state
        lines[0]![2] = state
      } else if (status === 'delivered' && lines.length > 1 && plan.delivered > 12 && next() < 0.12)
        lines[1]![2] = 'returned'
    }
  }
  return plan
}

/** A variant in the customer's own size where the product has it, in a colour by chance. */
function variantFor(product: Product, customer: CustomerRecord, next: () => number): Variant {
  const mine = Object.values(customer.sizes ?? {})
  const fitting = product.variants.filter(variant => mine.includes(variant.options.size ?? ''))
  return pick(fitting.length > 0 ? fitting : product.variants, next)
}
