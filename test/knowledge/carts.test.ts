import { describe, expect, it } from 'vitest'
import { priceCart } from '../../knowledge/cart-price.ts'
import { emptyCart } from '../../knowledge/carts.ts'
import type { Product } from '../../knowledge/catalogue.ts'
import { policySchema } from '../../knowledge/policy.ts'
import { saveProduct } from '../../knowledge/sqlite/catalogue.ts'
import { databaseOf, openSqliteKnowledge } from '../../knowledge/sqlite/open.ts'

const now = new Date('2026-06-17T10:00:00Z')
const euro = (amount: number) => ({ amount, currency: 'EUR' })

const product = (id: string, department: string, variants: [id: string, price: number, stock?: number][]): Product => ({
  id,
  title: id,
  type: id,
  department,
  attributes: {},
  variants: variants.map(([variant, price, stock]) => ({
    id: variant,
    options: {},
    price: euro(price),
    stock,
    available: stock !== 0,
  })),
})

async function shop() {
  const knowledge = openSqliteKnowledge(':memory:', { now: () => now })
  const db = databaseOf(knowledge)
  saveProduct(db, product('mug', 'kitchen', [['mug-blue', 1495, 5]]))
  saveProduct(db, product('lamp', 'home', [['lamp-red', 4000, 0]]))
  saveProduct(db, product('scarf', 'outlet', [['scarf-grey', 2000]]))
  return knowledge
}

const rules = policySchema.parse({
  cart: {
    shipping: [
      { countries: ['DE'], cost: euro(495), freeFrom: euro(5000) },
      { countries: ['*'], cost: euro(1495) },
    ],
    promotions: [
      { code: 'TEN', percent: 10, notFor: ['outlet'] },
      { code: 'BIG', off: euro(500), from: euro(10_000) },
      { code: 'OLD', off: euro(500), until: '2026-06-16' },
      { code: 'TODAY', off: euro(500), until: '2026-06-17' },
    ],
  },
}).cart

describe('a cart', () => {
  it('makes each change once, whatever is tried again', async () => {
    const { carts } = await shop()
    const owner = { conversation: 'web:1' }
    const add = { change: 'add' as const, variantId: 'mug-blue', quantity: 2 }
    await carts.change(owner, add, 'a')
    await carts.change(owner, add, 'a')
    expect(await carts.of(owner)).toEqual({ items: [{ variantId: 'mug-blue', quantity: 2 }], saved: [] })
    await carts.change(owner, add, 'b')
    expect((await carts.of(owner)).items[0]!.quantity).toBe(4)
    expect(await carts.of({ conversation: 'web:2' })).toEqual(emptyCart)
  })

  it('sets, swaps, saves and empties', async () => {
    const { carts } = await shop()
    const owner = { customer: 'c1' }
    await carts.change(owner, { change: 'add', variantId: 'mug-blue', quantity: 2 }, '1')
    await carts.change(owner, { change: 'add', variantId: 'lamp-red', quantity: 1 }, '2')
    await carts.change(owner, { change: 'swap', variantId: 'mug-blue', to: 'lamp-red' }, '3')
    expect((await carts.of(owner)).items).toEqual([{ variantId: 'lamp-red', quantity: 3 }])
    await carts.change(owner, { change: 'save', variantId: 'lamp-red' }, '4')
    expect(await carts.of(owner)).toEqual({ items: [], saved: ['lamp-red'] })
    await carts.change(owner, { change: 'add', variantId: 'lamp-red', quantity: 1000 }, '5')
    expect(await carts.of(owner)).toEqual({ items: [{ variantId: 'lamp-red', quantity: 99 }], saved: [] })
    await carts.change(owner, { change: 'set', variantId: 'lamp-red', quantity: 0 }, '6')
    expect((await carts.of(owner)).items).toEqual([])
  })

  it('goes to the customer at sign-in, once', async () => {
    const { carts } = await shop()
    await carts.change({ customer: 'c1' }, { change: 'add', variantId: 'mug-blue', quantity: 1 }, '1')
    await carts.change({ conversation: 'web:1' }, { change: 'add', variantId: 'mug-blue', quantity: 2 }, '2')
    await carts.change({ conversation: 'web:1' }, { change: 'add', variantId: 'scarf-grey', quantity: 1 }, '3')
    const both = [
      { variantId: 'mug-blue', quantity: 2 },
      { variantId: 'scarf-grey', quantity: 1 },
    ]
    expect((await carts.merge('web:1', 'c1')).items).toEqual(both)
    expect((await carts.merge('web:1', 'c1')).items).toEqual(both)
    expect(await carts.of({ conversation: 'web:1' })).toEqual(emptyCart)
  })
})

describe('what a cart comes to', () => {
  const priced = async (items: [string, number][], promotion?: string, country = 'DE') =>
    priceCart(
      { items: items.map(([variantId, quantity]) => ({ variantId, quantity })), saved: [], promotion },
      (await shop()).catalogue,
      rules,
      country,
      'EUR',
      now,
    )

  it('is the goods and the delivery, free from where the shop says so', async () => {
    expect(await priced([['mug-blue', 2]])).toMatchObject({
      goods: euro(2990),
      shipping: { cost: euro(495) },
      total: euro(3485),
    })
    expect(await priced([['mug-blue', 4]])).toMatchObject({ shipping: { cost: euro(0) }, total: euro(5980) })
    expect(await priced([['mug-blue', 4]], undefined, 'US')).toMatchObject({ total: euro(5980 + 1495) })
  })

  it('counts nothing for what is sold out, and says so of what is short', async () => {
    const { items, goods } = await priced([
      ['lamp-red', 1],
      ['mug-blue', 9],
      ['nothing-such', 1],
    ])
    expect(items.map(({ variant, problem }) => [variant.id, problem])).toEqual([
      ['lamp-red', 'sold-out'],
      ['mug-blue', 'too-few'],
    ])
    // Five are left, and no more are counted.
    expect(items[1]).toMatchObject({ quantity: 9, able: 5 })
    expect(goods).toEqual(euro(5 * 1495))
  })

  it('takes off what a code is worth by the shop’s rules, and nothing else', async () => {
    const bought: [string, number][] = [
      ['mug-blue', 2],
      ['scarf-grey', 1],
    ]
    expect((await priced(bought, 'TEN')).promotion).toEqual({ code: 'TEN', off: euro(299) })
    expect((await priced([['scarf-grey', 1]], 'TEN')).promotion).toMatchObject({
      code: 'TEN',
      refused: 'unfit',
      notFor: ['outlet'],
    })
    expect((await priced(bought, 'BIG')).promotion).toMatchObject({ code: 'BIG', refused: 'small' })
    expect((await priced(bought, 'OLD')).promotion).toMatchObject({ code: 'OLD', refused: 'expired' })
    expect((await priced(bought, 'TODAY')).promotion).toEqual({ code: 'TODAY', off: euro(500) })
    expect(await priced(bought, 'MINE')).toMatchObject({ promotion: { refused: 'unknown' }, total: euro(4990 + 495) })
  })
})
