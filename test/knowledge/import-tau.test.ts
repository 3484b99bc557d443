import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importShop } from '../../knowledge/import/import-shop.ts'
import type { OrderChange } from '../../knowledge/order-changes.ts'
import { emptyShop, temporaryFolder } from './fixtures/shop-folder.ts'

const fixture = join(import.meta.dirname, 'fixtures/tau')

test('the retail shop of τ-bench goes in, prices to the cent', async () => {
  const knowledge = emptyShop()
  const report = await importShop(fixture, knowledge)
  expect(report.files.flatMap(file => file.problems)).toEqual([])
  expect(report).toMatchObject({ format: 'tau', imported: 8, skipped: 0 })
  expect(knowledge.shop).toMatchObject({ currency: 'USD', country: 'US' })
  expect(knowledge.policy.signIn.methods).toEqual(['email', 'name-postal-code'])

  expect(await knowledge.catalogue.product('9000000001')).toMatchObject({
    title: 'Rain Poncho',
    type: 'rain poncho',
    variants: [
      { id: '7000000001', options: { color: 'teal' }, price: { amount: 3410, currency: 'USD' }, available: true },
      { price: { amount: 3500 }, available: false },
    ],
  })
  expect(await knowledge.catalogue.words()).toMatchObject({
    colours: ['teal', 'mustard'],
    materials: ['nylon'],
    brands: ['Brand Q'],
    types: ['rain poncho', 'cookie jar'],
  })
  expect(await knowledge.customers.byNameAndPostalCode('zoe', 'WINTER', '04101')).toMatchObject([
    {
      address: { line1: '1 Lighthouse Way', line2: 'Unit 4', region: 'ME', postalCode: '04101' },
      paymentMethods: [
        { kind: 'gift-card', balance: { amount: 5730, currency: 'USD' } },
        { kind: 'credit-card', brand: 'visa', lastFour: '0042' },
      ],
    },
  ])
})

test('its undated orders come with the last that the user lists first', async () => {
  const knowledge = emptyShop()
  await importShop(fixture, knowledge)
  const orders = await knowledge.orders.ofCustomer('zoe_winter_1')
  expect(orders.map(({ id }) => id)).toEqual(['#W0000002', '#W0000001', '#W0000003'])
  expect(orders[2]).toMatchObject({ status: 'delivered', note: 'return requested' })
  // The same thing twice in one order is two items.
  expect(orders[0]?.items.map(({ id, variantId }) => [id, variantId])).toEqual([
    ['7000000003', '7000000003'],
    ['7000000001', '7000000001'],
    ['7000000003-2', '7000000003'],
  ])
  expect(orders[0]?.fulfilments).toMatchObject([{ itemIds: ['7000000003', '7000000001', '7000000003-2'] }])
  expect(orders[0]?.total).toEqual({ amount: 7408, currency: 'USD' })
})

test('its policy is data', async () => {
  const knowledge = emptyShop()
  await importShop(fixture, knowledge)
  expect(knowledge.policy).toMatchObject({
    cancel: { statuses: ['pending'], reasons: [{ id: 'no longer needed' }, { id: 'ordered by mistake' }] },
    change: { items: { once: true, closes: true } },
    returns: { oncePerOrder: true, refundTo: ['original', 'gift-card'], finalSale: [], restockingFees: [] },
    exchange: { oncePerOrder: true, sameVariant: 'never' },
    refundDays: { 'gift-card': [0, 0], default: [5, 7] },
  })
  const { orders } = knowledge
  const quote = (change: object, order: string) => orders.quote('zoe_winter_1', { ...change, order } as OrderChange)
  // The same thing twice in one order is sent back one by one.
  const back = { action: 'return-items' as const, items: ['7000000003-2'], refundTo: 'gift_card_1' }
  expect(await quote(back, 'W0000002')).toMatchObject({
    after: { items: [{}, {}, { state: 'return requested' }] },
    settlements: [{ amount: { amount: 1999 }, days: [0, 0], after: 'goods-back' }],
  })
  expect(await quote({ ...back, refundTo: 'credit_card_1' }, 'W0000002')).toEqual({ refused: 'refund-route' })
  expect(await quote({ ...back, items: ['7000000003'] }, 'W0000003')).toMatchObject({ refused: 'once' })
  expect(await quote({ action: 'cancel-order', reason: 'found it elsewhere' }, 'W0000001')).toEqual({
    refused: 'reason',
  })
  const same = { items: [{ item: '7000000001', to: '7000000001' }], payment: 'credit_card_1' }
  expect(await quote({ action: 'change-items', ...same }, 'W0000001')).toMatchObject({ refused: 'same-variant' })
  expect(await quote({ action: 'exchange-items', ...same }, 'W0000002')).toMatchObject({ refused: 'same-variant' })
})

test('a bad record is left out with its index', async () => {
  const folder = temporaryFolder()
  cpSync(fixture, folder, { recursive: true })
  writeFileSync(join(folder, 'users.json'), '{"nobody": {"user_id": "nobody"}}')
  const report = await importShop(folder, emptyShop())
  expect(report).toMatchObject({ imported: 2, skipped: 5 })
  expect(report.files[1]?.problems[0]).toMatchObject({ file: 'users.json', record: 0, id: 'nobody', path: 'name' })
  expect(report.files[2]?.problems[0]).toMatchObject({ file: 'orders.json', path: 'customerId' })
})

const real = process.env.AISLE_TAU ?? ''

test.skipIf(!existsSync(join(real, 'products.json')))(
  'the real files go in whole (AISLE_TAU names their folder)',
  async () => {
    const knowledge = emptyShop()
    const report = await importShop(real, knowledge)
    expect(report.files.map(({ imported, problems }) => [imported, problems])).toEqual([
      [50, []],
      [500, []],
      [1000, []],
    ])
  },
)
