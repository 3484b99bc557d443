import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { PaymentMethod } from '../../knowledge/customers.ts'
import { exportShop } from '../../knowledge/import/export.ts'
import { importShop } from '../../knowledge/import/import-shop.ts'
import { type Knowledge, ServiceError } from '../../knowledge/knowledge.ts'
import type { OrderChange, Quote } from '../../knowledge/order-changes.ts'
import { openDatabase } from '../../knowledge/sqlite/database.ts'
import { databaseOf, openSqliteKnowledge } from '../../knowledge/sqlite/open.ts'
import { customer, euro, home, item, orderOf, policy, products } from './fixtures/purchase.ts'
import { emptyShop, shopFolder, shopWith, temporaryFolder } from './fixtures/shop-folder.ts'

const omar = { ...customer, id: 'omar', email: 'omar@example.com' }
const byGiftCard = { payments: [{ kind: 'payment' as const, amount: euro(2000), paymentMethodId: 'gift' }] }

const records = {
  'policy.json': policy,
  'products.json': products,
  'customers.json': [customer, omar],
  'orders.json': [
    orderOf([item('shirt-s')]),
    orderOf([item('shirt-s', 2)], { id: '#A-2' }),
    orderOf([item('shirt-s')], { id: '#A-3', ...byGiftCard }),
    orderOf([item('shirt-s')], { id: '#A-4', status: 'delivered' }),
    orderOf([item('shirt-s')], { id: '#O-1', customerId: 'omar' }),
  ],
}

const cancel = (order: string): OrderChange => ({ action: 'cancel-order', order, reason: 'no longer needed' })
const change = (order: string, to: string, payment = 'card'): OrderChange => ({
  action: 'change-items',
  order,
  items: [{ item: 'shirt-s', to }],
  payment,
})

async function stock(knowledge: Knowledge, variantId: string): Promise<[number | undefined, boolean]> {
  const product = await knowledge.catalogue.product('shirt')
  const variant = product!.variants.find(({ id }) => id === variantId)!
  return [variant.stock, variant.available]
}

async function giftCard(knowledge: Knowledge): Promise<number> {
  const methods: PaymentMethod[] = (await knowledge.customers.customer('lena'))!.paymentMethods
  const card = methods.find(method => method.kind === 'gift-card')
  return card!.balance.amount
}

it('quotes without changing anything', async () => {
  const { orders } = await shopWith(records)
  const before = await orders.order('lena', '#A-1')
  expect(await orders.quote('lena', cancel('a1'))).toMatchObject({ before, after: { status: 'cancelled' } })
  expect(await orders.order('lena', '#A-1')).toEqual(before)
})

it('changes the order, once per key', async () => {
  const knowledge = await shopWith(records)
  const { orders } = knowledge
  const first = (await orders.change('lena', cancel('#A-1'), 'k1')) as Quote
  expect(await orders.order('lena', '#A-1')).toEqual(first.after)
  expect(await orders.change('lena', cancel('#A-1'), 'k1')).toEqual(first)
  expect(await orders.change('lena', cancel('#A-1'), 'k2')).toEqual({ refused: 'status', status: 'cancelled' })
  expect(await stock(knowledge, 'shirt-s')).toEqual([6, true])
})

it('keeps no refusal: the key may succeed later', async () => {
  const { orders } = await shopWith(records)
  expect(await orders.change('lena', { ...cancel('#A-1'), reason: 'x' } as OrderChange, 'k')).toEqual({
    refused: 'reason',
  })
  expect(await orders.change('lena', cancel('#A-1'), 'k')).toHaveProperty('after')
})

it("does not know somebody else's order, nor tell what their key did", async () => {
  const { orders } = await shopWith(records)
  expect(await orders.quote('lena', cancel('#O-1'))).toEqual({ refused: 'unknown-order' })
  expect(await orders.change('lena', cancel('#O-1'), 'k')).toEqual({ refused: 'unknown-order' })
  expect(await orders.change('nobody', cancel('#A-1'), 'k')).toEqual({ refused: 'unknown-order' })
  expect(await orders.change('omar', cancel('#O-1'), 'k')).toHaveProperty('after')
  await expect(orders.change('lena', cancel('#A-1'), 'k')).rejects.toThrow(ServiceError)
  expect((await orders.order('lena', '#A-1'))?.status).toBe('pending')
})

it('charges and credits gift cards at once, and only what is settled at once', async () => {
  const knowledge = await shopWith(records)
  const { orders } = knowledge
  await orders.change('lena', change('#A-2', 'shirt-l', 'gift'), 'k1')
  expect(await giftCard(knowledge)).toBe(2000)
  await orders.change('lena', cancel('#A-3'), 'k2')
  expect(await giftCard(knowledge)).toBe(4000)
  await orders.change('lena', { action: 'change-payment', order: '#A-1', payment: 'gift' }, 'k3')
  expect(await giftCard(knowledge)).toBe(2000)
  const exchange: OrderChange = {
    action: 'exchange-items',
    order: '#A-4',
    items: [{ item: 'shirt-s', to: 'shirt-l' }],
    payment: 'gift',
  }
  expect(await orders.change('lena', exchange, 'k4')).toHaveProperty('after')
  expect(await giftCard(knowledge)).toBe(2000)
  // What the first charges left is not enough for another.
  const again = { ...change('#A-2', 'shirt-xs', 'gift'), order: '#O-1' }
  expect(await orders.quote('lena', again)).toEqual({ refused: 'unknown-order' })
})

it('takes from the stock, and tells search what is sold out', async () => {
  const knowledge = await shopWith(records)
  const { orders, catalogue, search } = knowledge
  const version = await catalogue.version()
  await orders.change('lena', change('#A-1', 'shirt-xs'), 'k1')
  expect([await stock(knowledge, 'shirt-xs'), await stock(knowledge, 'shirt-s')]).toEqual([
    [8, true],
    [6, true],
  ])
  // Eight or nine makes no difference to an index.
  expect(await catalogue.version()).toBe(version)
  const exchange: OrderChange = {
    action: 'exchange-items',
    order: '#A-4',
    items: [{ item: 'shirt-s', to: 'shirt-m' }],
    payment: 'card',
  }
  expect(await orders.change('lena', exchange, 'k2')).toHaveProperty('after')
  expect(await stock(knowledge, 'shirt-m')).toEqual([0, false])
  expect(await catalogue.version()).toBeGreaterThan(version)
  expect((await search.search({ words: 'shirt', filters: {} })).hits).toHaveLength(1)
  expect(await orders.quote('lena', change('#A-3', 'shirt-m'))).toEqual({ refused: 'unavailable', item: 'shirt-s' })
})

it('does all of it or nothing', async () => {
  const knowledge = await shopWith(records)
  databaseOf(knowledge).exec(`CREATE TRIGGER full BEFORE INSERT ON changes BEGIN SELECT RAISE(ABORT, 'disk full'); END`)
  await expect(knowledge.orders.change('lena', cancel('#A-3'), 'k')).rejects.toThrow(/disk full/)
  expect((await knowledge.orders.order('lena', '#A-3'))?.status).toBe('pending')
  expect([await giftCard(knowledge), await stock(knowledge, 'shirt-s')]).toEqual([3000, [5, true]])
})

it('changes the default address, once per key', async () => {
  const { customers } = await shopWith(records)
  const after = { ...home, line1: 'Am Markt 1', postalCode: '24105' }
  expect(await customers.changeAddress('lena', after, 'k1')).toEqual({ before: home, after })
  expect(await customers.changeAddress('lena', after, 'k1')).toEqual({ before: home, after })
  expect((await customers.customer('lena'))?.address).toEqual(after)
  expect((await customers.byNameAndPostalCode('Lena', 'Brück', '24105')).map(({ id }) => id)).toEqual(['lena'])
  expect(await customers.changeAddress('lena', home, 'k2')).toEqual({ before: after, after: home })
  expect(await customers.changeAddress('nobody', after, 'k3')).toBeUndefined()
})

it('sells the last one once, and does a key once, whoever asks at the same time', async () => {
  const path = join(temporaryFolder(), 'shop.db')
  const knowledge = emptyShop(path)
  const many = Array.from({ length: 40 }, (_, i) => orderOf([item('shirt-s')], { id: `#M-${i}` }))
  await importShop(shopFolder({ ...records, 'orders.json': many }), knowledge)
  const script = `
    import { openSqliteKnowledge } from ${JSON.stringify(join(import.meta.dirname, '../../knowledge/sqlite/open.ts'))}
    const [path, name] = process.argv.slice(1)
    const { orders, close } = openSqliteKnowledge(path)
    let taken = 0
    for (let i = 0; i < 40; i++) {
      const change = { action: 'change-items', order: '#M-' + i, items: [{ item: 'shirt-s', to: 'shirt-m' }], payment: 'card' }
      const done = await orders.change('lena', change, name + i)
      if (!done.refused) taken++
    }
    for (let i = 0; i < 20; i++)
      await orders.change('lena', { action: 'cancel-order', order: '#M-' + i, reason: 'no longer needed' }, 'cancel ' + i)
    await close()
    console.log(taken)`
  const run = async (name: string): Promise<number> => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, path, name])
    let [out, errors] = ['', '']
    child.stdout.on('data', text => (out += text))
    child.stderr.on('data', text => (errors += text))
    const [code] = await once(child, 'close')
    expect(errors).toBe('')
    expect(code).toBe(0)
    return Number(out)
  }
  const taken = await Promise.all([run('one '), run('two ')])
  const all = await knowledge.orders.ofCustomer('lena')
  const refunds = all.flatMap(({ payments }) => payments.filter(({ kind }) => kind === 'refund'))
  expect([refunds.length, all.filter(({ status }) => status === 'cancelled').length]).toEqual([20, 20])
  // The last shirt is sold once, and once more only where the order that had it was cancelled between.
  const kept = all.filter(({ status, items }) => status === 'pending' && items[0]!.variantId === 'shirt-m').length
  const [left] = await stock(knowledge, 'shirt-m')
  expect(kept + left!).toBe(1)
  expect(taken[0]! + taken[1]!).toBeGreaterThanOrEqual(1)
}, 180_000)

it('exports and imports what was changed, to the letter', async () => {
  const first = await shopWith(records)
  const after: OrderChange[] = [
    cancel('#A-1'),
    change('#A-2', 'shirt-l'),
    { action: 'return-items', order: '#A-4', items: ['shirt-s'], refundTo: 'card', reason: 'does not fit' },
  ]
  for (const one of after) expect(await first.orders.change('lena', one, one.order)).toHaveProperty('after')
  const folder = temporaryFolder()
  await exportShop(first, folder)
  const second = emptyShop()
  const report = await importShop(folder, second)
  expect(report.files.flatMap(file => file.problems)).toEqual([])
  expect(await second.orders.ofCustomer('lena')).toEqual(await first.orders.ofCustomer('lena'))
  const again = (await importShop(folder, first)).files.filter(({ file }) => file.endsWith('.jsonl'))
  expect(again.filter(({ changed }) => changed !== 0)).toEqual([])
})

it('brings a file of the first layout up to date with all that is in it', async () => {
  const path = join(temporaryFolder(), 'shop.db')
  const old = emptyShop(path)
  await importShop(shopFolder(records), old)
  const db = openDatabase(path)
  db.exec('DROP TABLE changes; DROP TABLE fits; DROP TABLE product_changes; PRAGMA user_version = 1')
  // The policy as it was stored then.
  db.run(`UPDATE meta SET value = '{"signIn":{"methods":["email"]},"returns":{"days":14}}' WHERE key = 'policy'`)
  db.close()
  const knowledge = openSqliteKnowledge(path)
  expect(knowledge.policy).toMatchObject({ returns: { days: 14, refundTo: ['original'] }, cancel: { reasons: [] } })
  expect(await knowledge.orders.ofCustomer('lena')).toHaveLength(4)
  expect(await knowledge.orders.change('lena', cancel('#A-1'), 'k')).toHaveProperty('after')
  await knowledge.close()
})
