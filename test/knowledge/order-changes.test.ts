import { describe, expect, it } from 'vitest'
import type { Order } from '../../knowledge/order.ts'
import type { OrderChange, Quote, Refusal } from '../../knowledge/order-changes.ts'
import { policySchema } from '../../knowledge/policy.ts'
import { allowed, quoteChange, returnable } from '../../knowledge/quote-change.ts'
import { customer, euro, home, item, now, orderOf, policy, products, strict } from './fixtures/purchase.ts'

const order = '#A-1'
const shirt = orderOf([item('shirt-s')])
const delivered = (...items: Order['items']): Order => orderOf(items, { status: 'delivered' })

const quote = (of: Order, change: OrderChange, rules = policy, at = now): Quote | Refusal =>
  quoteChange(change, { order: of, customer, products, policy: rules, now: at })

function done(of: Order, change: OrderChange, rules = policy): Quote {
  const result = quote(of, change, rules)
  if ('refused' in result) throw new Error(JSON.stringify(result))
  return result
}

const cancel = (reason = 'no longer needed'): OrderChange => ({ action: 'cancel-order', order, reason })
const move: OrderChange = { action: 'change-address', order, address: { ...home, line1: 'Uferweg 4' } }
const pay = (payment: string): OrderChange => ({ action: 'change-payment', order, payment })
const change = (id: string, to: string, payment = 'card'): OrderChange => ({
  action: 'change-items',
  order,
  items: [{ item: id, to }],
  payment,
})
const exchange = (id: string, to: string, more: { payment?: string; reason?: string } = {}): OrderChange => ({
  action: 'exchange-items',
  order,
  items: [{ item: id, to }],
  payment: 'card',
  ...more,
})
const sendBack = (items: string[], refundTo = 'card', reason?: string): OrderChange => ({
  action: 'return-items',
  order,
  items,
  refundTo,
  ...(reason && { reason }),
})

describe('cancelling', () => {
  it('gives each payment back the way it came, to a gift card at once', () => {
    const paid = orderOf([item('shirt-s')], {
      payments: [
        { kind: 'payment', amount: euro(1500), paymentMethodId: 'gift' },
        { kind: 'payment', amount: euro(500), paymentMethodId: 'card' },
      ],
    })
    const { after, settlements } = done(paid, cancel())
    expect(settlements).toEqual([
      { kind: 'refund', amount: euro(1500), paymentMethodId: 'gift', days: [0, 0] },
      { kind: 'refund', amount: euro(500), paymentMethodId: 'card', days: [5, 7] },
    ])
    expect(after).toMatchObject({
      status: 'cancelled',
      cancelReason: 'no longer needed',
      items: [{ state: 'cancelled' }],
    })
    expect(after.payments.slice(2)).toMatchObject([{ kind: 'refund' }, { kind: 'refund', at: now.toISOString() }])
  })

  it('gives back only what was not given back before', () => {
    const { after } = done(shirt, pay('paypal'))
    expect(done(after, cancel()).settlements).toMatchObject([{ paymentMethodId: 'paypal', amount: euro(2000) }])
  })

  it('wants one of the reasons, or any where none is listed', () => {
    expect(quote(shirt, cancel('just so'))).toEqual({ refused: 'reason' })
    expect(done(shirt, cancel('just so'), policySchema.parse({})).after.cancelReason).toBe('just so')
  })

  it('is refused in another status', () => {
    for (const status of ['processed', 'shipped', 'delivered', 'cancelled', 'returned'] as const)
      expect(quote(orderOf([item('shirt-s')], { status }), cancel())).toEqual({ refused: 'status', status })
  })
})

describe('changing the address', () => {
  it('costs nothing', () => {
    const { after, settlements } = done(shirt, move)
    expect([after.address.line1, settlements]).toEqual(['Uferweg 4', []])
    expect(quote(orderOf([item('shirt-s')], { status: 'processed' }), move)).toMatchObject({ refused: 'status' })
  })
})

describe('changing the payment', () => {
  it('charges the total to the new method and gives it back to the old', () => {
    expect(done(shirt, pay('gift')).settlements).toEqual([
      { kind: 'payment', amount: euro(2000), paymentMethodId: 'gift', days: [0, 0] },
      { kind: 'refund', amount: euro(2000), paymentMethodId: 'card', days: [5, 7] },
    ])
  })

  it('needs another method of the customer that can pay it', () => {
    expect(quote(shirt, pay('card'))).toEqual({ refused: 'same-payment' })
    expect(quote(shirt, pay('card-of-omar'))).toEqual({ refused: 'unknown-payment' })
    expect(quote(orderOf([item('chair-oak')]), pay('gift'))).toEqual({
      refused: 'gift-card-short',
      missing: euro(17000),
    })
  })

  it('is done as often as the policy says', () => {
    expect(done(done(shirt, pay('paypal')).after, pay('card')).after.payments).toHaveLength(5)
    expect(quote(done(shirt, pay('paypal'), strict).after, pay('card'), strict)).toMatchObject({ refused: 'once' })
  })
})

describe('changing items', () => {
  it('charges what is dearer and gives back what is cheaper', () => {
    const two = orderOf([item('shirt-s', 2), item('balm-one')])
    const dearer = done(two, change('shirt-s', 'shirt-l', 'gift'))
    expect(dearer.settlements).toEqual([{ kind: 'payment', amount: euro(1000), paymentMethodId: 'gift', days: [0, 0] }])
    expect(dearer.after).toMatchObject({ note: 'items modified', total: euro(5500) })
    expect(dearer.after.items[0]).toMatchObject({ id: 'shirt-s', variantId: 'shirt-l', options: { size: 'L' } })
    expect(done(two, change('shirt-s', 'shirt-xs')).settlements).toEqual([
      { kind: 'refund', amount: euro(1600), paymentMethodId: 'card', days: [5, 7] },
    ])
    expect(done(shirt, change('shirt-s', 'shirt-m')).settlements).toEqual([])
  })

  it('never gives back more than was paid', () => {
    const nearlyFree = orderOf([item('shirt-s')], { discount: euro(1900) })
    const { after, settlements } = done(nearlyFree, change('shirt-s', 'shirt-xs'))
    expect([settlements[0]?.amount, after.total, after.discount]).toEqual([euro(100), euro(0), euro(1200)])
  })

  it('needs a variant of the same product, another one, that is there', () => {
    const cases: [OrderChange, Refusal][] = [
      [change('chair-oak', 'chair-ash'), { refused: 'unknown-item', item: 'chair-oak' }],
      [change('shirt-s', 'chair-oak'), { refused: 'other-product', item: 'shirt-s' }],
      [change('shirt-s', 'shirt-s'), { refused: 'same-variant', item: 'shirt-s' }],
      [change('shirt-s', 'shirt-xl'), { refused: 'unavailable', item: 'shirt-s' }],
      [change('shirt-s', 'shirt-9'), { refused: 'unavailable', item: 'shirt-s' }],
      [change('shirt-s', 'shirt-l', 'nobody'), { refused: 'unknown-payment' }],
      [{ action: 'change-items', order, items: [], payment: 'card' }, { refused: 'unknown-item' }],
    ]
    for (const [asked, refusal] of cases) expect(quote(shirt, asked)).toEqual(refusal)
    expect(quote(orderOf([item('chair-ash', 2)]), change('chair-ash', 'chair-oak', 'gift'))).toEqual({
      refused: 'gift-card-short',
      missing: euro(1000),
    })
  })

  it('counts the stock over all of its items', () => {
    const twice = orderOf([item('shirt-s'), { ...item('shirt-s'), id: 'shirt-s-2' }])
    const both = (to: string): OrderChange => ({
      action: 'change-items',
      order,
      items: [
        { item: 'shirt-s', to },
        { item: 'shirt-s-2', to },
      ],
      payment: 'card',
    })
    expect(quote(twice, both('shirt-m'))).toEqual({ refused: 'unavailable', item: 'shirt-s-2' })
    expect(done(twice, both('shirt-l')).after.items.map(({ variantId }) => variantId)).toEqual(['shirt-l', 'shirt-l'])
    expect(quote(orderOf([item('shirt-s', 2)]), change('shirt-s', 'shirt-m'))).toMatchObject({ refused: 'unavailable' })
  })

  it('happens once, and may close the order', () => {
    const { after } = done(shirt, change('shirt-s', 'shirt-l'))
    const noted = orderOf([item('shirt-s')], { note: 'items modified' })
    for (const modified of [after, noted]) {
      expect(quote(modified, change('shirt-s', 'shirt-xs'))).toEqual({ refused: 'once', status: 'pending' })
      expect(quote(modified, cancel())).toHaveProperty('settlements')
      for (const other of [cancel(), move, pay('paypal')])
        expect(quote(modified, other, strict)).toEqual({ refused: 'once', status: 'pending' })
    }
    // The other way round all is well.
    expect(done(done(shirt, move, strict).after, change('shirt-s', 'shirt-l'), strict).after.address.line1).toBe(
      'Uferweg 4',
    )
  })
})

describe('returning', () => {
  it('gives back what was paid for the item once it is there, the discount taken off', () => {
    const bought = orderOf([item('shirt-s', 2), item('balm-one')], { status: 'delivered', discount: euro(450) })
    const { after, settlements } = done(bought, sendBack(['shirt-s']))
    expect(settlements).toEqual([
      { kind: 'refund', amount: euro(3600), paymentMethodId: 'card', days: [5, 7], after: 'goods-back' },
    ])
    expect(after).toMatchObject({
      status: 'delivered',
      note: 'return requested',
      items: [{ state: 'return requested' }, {}],
      payments: bought.payments,
      requests: [{ kind: 'return', items: [{ item: 'shirt-s' }], settlements: [{ amount: euro(3600) }] }],
    })
  })

  it('gives the delivery charge back with the last item', () => {
    const bought = orderOf([item('shirt-s'), item('shirt-m')], { status: 'delivered', shipping: euro(495) })
    const first = done(bought, sendBack(['shirt-s']))
    expect(first.settlements[0]?.amount).toEqual(euro(2000))
    expect(done(first.after, sendBack(['shirt-m'])).settlements[0]?.amount).toEqual(euro(2495))
  })

  it('keeps fees back, but not from what came damaged', () => {
    const chair = delivered(item('chair-oak'))
    expect(done(chair, sendBack(['chair-oak'])).settlements).toMatchObject([{ amount: euro(18500), fee: euro(1500) }])
    const abroad = { ...delivered(item('shirt-s')), address: { ...home, country: 'FR' } }
    expect(done(abroad, sendBack(['shirt-s'])).settlements).toMatchObject([{ amount: euro(1405), fee: euro(595) }])
    const damaged = done(chair, sendBack(['chair-oak'], 'card', 'damaged')).settlements
    expect(damaged[0]?.amount).toEqual(euro(20000))
    expect(damaged[0]).not.toHaveProperty('fee')
  })

  it('goes the way it was paid, or where else the policy lets it', () => {
    const bought = delivered(item('shirt-s'))
    expect(quote(bought, sendBack(['shirt-s'], 'paypal'))).toEqual({ refused: 'refund-route' })
    expect(quote(bought, sendBack(['shirt-s'], 'gift'))).toEqual({ refused: 'refund-route' })
    expect(quote(bought, sendBack(['shirt-s'], 'nobody'))).toEqual({ refused: 'unknown-payment' })
    expect(done(bought, sendBack(['shirt-s'], 'gift'), strict).settlements[0]?.days).toEqual([0, 0])
    const any = policySchema.parse({ returns: { refundTo: ['any'] } })
    expect(done(bought, sendBack(['shirt-s'], 'paypal'), any).settlements[0]?.paymentMethodId).toBe('paypal')
  })

  it('gives no method more than it paid', () => {
    const split = orderOf([item('shirt-s')], {
      status: 'delivered',
      payments: [
        { kind: 'payment', amount: euro(500), paymentMethodId: 'gift' },
        { kind: 'payment', amount: euro(1500), paymentMethodId: 'card' },
      ],
    })
    const parts = done(split, sendBack(['shirt-s'], 'gift')).settlements
    expect(parts.map(({ paymentMethodId, amount }) => [paymentMethodId, amount.amount])).toEqual([
      ['gift', 500],
      ['card', 1500],
    ])
  })

  it('ends with the last day, department by department', () => {
    const bought = delivered(item('shirt-s'), item('chair-oak'), item('balm-one'))
    const day15 = new Date('2026-03-06T10:00:01Z')
    expect(quote(bought, sendBack(['shirt-s']), policy, new Date('2026-03-05T23:59:59Z'))).toHaveProperty('after')
    expect(quote(bought, sendBack(['shirt-s']), policy, day15)).toEqual({
      refused: 'too-late',
      item: 'shirt-s',
      days: 14,
    })
    expect(quote(bought, sendBack(['chair-oak']), policy, day15)).toHaveProperty('after')
    expect(quote(bought, sendBack(['chair-oak']), policy, new Date('2026-05-01'))).toEqual({
      refused: 'too-late',
      days: 30,
    })
    expect(quote(bought, sendBack(['balm-one']))).toEqual({ refused: 'final-sale', item: 'balm-one' })
    expect(quote(bought, sendBack(['balm-one'], 'card', 'damaged'))).toHaveProperty('after')
    // Without a date nobody can say that it is too late.
    const { deliveredAt: _, ...undated } = bought
    expect(quote(undated, sendBack(['shirt-s']), policy, new Date('2030-01-01'))).toHaveProperty('after')
  })

  it('counts the days from the parcel that the item came in', () => {
    const parcels = {
      ...delivered(item('shirt-s'), item('chair-oak')),
      fulfilments: [{ itemIds: ['shirt-s'], trackingNumbers: [], deliveredAt: '2026-01-02' }],
    }
    expect(quote(parcels, sendBack(['shirt-s']))).toMatchObject({ refused: 'too-late', item: 'shirt-s' })
    expect(quote(parcels, sendBack(['chair-oak']))).toHaveProperty('after')
  })

  it('takes an item once, and the listed reasons', () => {
    const bought = delivered(item('shirt-s'), item('chair-oak', 1, 'returned'))
    expect(quote(bought, sendBack(['chair-oak']))).toMatchObject({ refused: 'once', item: 'chair-oak' })
    expect(quote(bought, sendBack(['shirt-s', 'shirt-s']))).toMatchObject({ refused: 'once', item: 'shirt-s' })
    expect(quote(bought, sendBack(['shirt-m']))).toEqual({ refused: 'unknown-item', item: 'shirt-m' })
    expect(quote(bought, sendBack([]))).toEqual({ refused: 'unknown-item' })
    expect(quote(bought, sendBack(['shirt-s'], 'card', 'bored'))).toEqual({ refused: 'reason' })
    expect(done(bought, sendBack(['shirt-s'], 'card', 'does not fit')).after.requests?.[0]?.reason).toBe('does not fit')
  })

  it('happens once per order where the policy says so, returns and exchanges together', () => {
    const bought = delivered(item('shirt-s'), item('chair-oak'))
    const back = done(bought, sendBack(['shirt-s']), strict).after
    expect(quote(back, sendBack(['chair-oak']), strict)).toEqual({ refused: 'once', status: 'delivered' })
    expect(quote(back, exchange('chair-oak', 'chair-ash'), strict)).toMatchObject({ refused: 'once' })
    expect(quote(back, exchange('chair-oak', 'chair-ash'))).toHaveProperty('after')
    const noted = { ...bought, note: 'exchange requested' }
    expect(quote(noted, sendBack(['chair-oak']), strict)).toMatchObject({ refused: 'once' })
  })
})

describe('exchanging', () => {
  it('settles the difference when the goods are back', () => {
    const bought = delivered(item('shirt-s'))
    const { after, settlements } = done(bought, exchange('shirt-s', 'shirt-l', { payment: 'gift' }))
    expect(settlements).toEqual([
      { kind: 'payment', amount: euro(500), paymentMethodId: 'gift', days: [0, 0], after: 'goods-back' },
    ])
    expect(after).toMatchObject({
      note: 'exchange requested',
      items: [{ variantId: 'shirt-s', state: 'exchange requested' }],
      payments: bought.payments,
      requests: [{ kind: 'exchange', items: [{ item: 'shirt-s', to: 'shirt-l' }] }],
    })
    expect(done(bought, exchange('shirt-s', 'shirt-xs')).settlements).toMatchObject([
      { kind: 'refund', amount: euro(800), days: [5, 7], after: 'goods-back' },
    ])
  })

  it('takes the very same only as the policy says', () => {
    const bought = delivered(item('shirt-s'))
    const refusal = { refused: 'same-variant', item: 'shirt-s' }
    expect(quote(bought, exchange('shirt-s', 'shirt-s'))).toEqual(refusal)
    expect(quote(bought, exchange('shirt-s', 'shirt-s', { reason: 'damaged' }))).toHaveProperty('after')
    expect(quote(bought, exchange('shirt-s', 'shirt-s', { reason: 'damaged' }), strict)).toEqual(refusal)
    const always = policySchema.parse({ exchange: { sameVariant: 'always' } })
    expect(quote(bought, exchange('shirt-s', 'shirt-s'), always)).toHaveProperty('after')
  })

  it('is refused as returns and as changes are', () => {
    const bought = delivered(item('shirt-s'), item('balm-one'), item('chair-ash', 2))
    const cases: [OrderChange, Partial<Refusal>][] = [
      [exchange('balm-one', 'balm-one'), { refused: 'final-sale' }],
      [exchange('shirt-s', 'chair-oak'), { refused: 'other-product' }],
      [exchange('shirt-s', 'shirt-xl'), { refused: 'unavailable' }],
      [exchange('shirt-9', 'shirt-l'), { refused: 'unknown-item' }],
      [exchange('shirt-s', 'shirt-l', { payment: 'nobody' }), { refused: 'unknown-payment' }],
      [exchange('chair-ash', 'chair-oak', { payment: 'gift' }), { refused: 'gift-card-short', missing: euro(1000) }],
      [exchange('shirt-s', 'shirt-l', { reason: 'bored' }), { refused: 'reason' }],
    ]
    for (const [asked, refusal] of cases) expect(quote(bought, asked)).toMatchObject(refusal)
    expect(quote(shirt, exchange('shirt-s', 'shirt-l'))).toEqual({ refused: 'status', status: 'pending' })
  })

  it('has days of its own where the policy gives them', () => {
    const brief = policySchema.parse({ exchange: { days: 5 } })
    const bought = delivered(item('shirt-s'))
    expect(quote(bought, exchange('shirt-s', 'shirt-l'), brief)).toMatchObject({ refused: 'too-late', days: 5 })
    expect(quote(bought, sendBack(['shirt-s']), brief)).toHaveProperty('after')
  })
})

describe('what is possible at all', () => {
  it('is known before the items are', () => {
    expect(allowed(shirt, 'cancel-order', policy, now)).toBe(true)
    expect(allowed(shirt, 'return-items', policy, now)).toEqual({ refused: 'status', status: 'pending' })
    const old = { ...delivered(item('chair-oak')), deliveredAt: '2025-12-01' }
    expect(allowed(old, 'return-items', policy, now)).toEqual({ refused: 'too-late', days: 30 })
    expect(allowed(delivered(item('shirt-s', 1, 'returned')), 'return-items', policy, now)).toMatchObject({
      refused: 'once',
    })
  })

  it('is known of an item before it is chosen', () => {
    const bought = delivered(item('shirt-s'), item('balm-one'))
    const [first, second] = bought.items as [Order['items'][0], Order['items'][0]]
    expect(returnable(bought, first, products[0], policy, now)).toBe(true)
    expect(returnable(bought, second, products[2], policy, now)).toMatchObject({ refused: 'final-sale' })
    expect(returnable(bought, second, undefined, policy, now)).toBe(true)
    expect(returnable(shirt, shirt.items[0]!, products[0], policy, now)).toMatchObject({ refused: 'status' })
  })
})
