import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importShop } from '../../knowledge/import/import-shop.ts'
import type { ImportReport, Problem } from '../../knowledge/import/report.ts'
import {
  address,
  boots,
  delivery,
  emptyShop,
  jar,
  lena,
  omar,
  order,
  shopFolder,
  temporaryFolder,
} from './fixtures/shop-folder.ts'

const problemsOf = (report: ImportReport): Problem[] => report.files.flatMap(file => file.problems)
const lines = (...records: unknown[]): string => `${records.map(record => JSON.stringify(record)).join('\n')}\n`

test('a whole shop goes in, and is found again', async () => {
  const knowledge = emptyShop()
  const folder = shopFolder({
    'shop.json': {
      $schema: 'shop.schema.json',
      name: 'Nordlicht',
      currency: 'EUR',
      locales: ['en-GB', 'de'],
      timeZone: 'Europe/Berlin',
      country: 'DE',
    },
    'policy.json': { returns: { days: 14 } },
    'synonyms.json': { treads: 'boots' },
    'products.json': [boots, jar],
    'customers.jsonl': lines(lena, omar),
    'orders.json': [order],
    'articles.json': [delivery],
  })
  const seen: string[] = []
  const report = await importShop(folder, knowledge, ({ file, done }) => done && seen.push(file))

  expect(problemsOf(report)).toEqual([])
  expect(report).toMatchObject({ format: 'aisle', imported: 9, skipped: 0 })
  expect(seen).toEqual(['products.json', 'customers.jsonl', 'articles.json', 'orders.json'])
  expect(knowledge.shop.name).toBe('Nordlicht')
  expect(knowledge.policy.returns.days).toBe(14)
  expect(await knowledge.catalogue.byVariant('boots-brown-42')).toMatchObject({
    id: 'boots',
    variants: [
      { price: { amount: 12990, currency: 'EUR' }, stock: 3, available: true },
      { was: { amount: 15990 }, available: false },
    ],
  })
  expect(await knowledge.orders.order('lena', 'a100')).toMatchObject({
    total: { amount: 26720, currency: 'EUR' },
    items: [
      { id: 'boots-brown-42', title: 'Ridgeline Hiking Boots', options: { size: '42' }, price: { amount: 12990 } },
      { id: 'jar-one', productId: 'jar', quantity: 1, price: { amount: 1250 } },
    ],
  })
})

test('importing twice changes nothing; importing a change updates', async () => {
  const knowledge = emptyShop()
  const folder = shopFolder({ 'products.json': [boots, jar], 'customers.json': [lena], 'orders.json': [order] })
  await importShop(folder, knowledge)
  const version = await knowledge.catalogue.version()

  const again = await importShop(folder, knowledge)
  expect(again.files.map(({ imported, changed }) => [imported, changed])).toEqual([
    [2, 0],
    [1, 0],
    [1, 0],
  ])
  expect(await knowledge.catalogue.version()).toBe(version)
  expect(await knowledge.orders.ofCustomer('lena')).toHaveLength(1)

  writeFileSync(join(folder, 'products.json'), JSON.stringify([{ ...boots, variants: boots.variants.slice(0, 1) }]))
  await importShop(folder, knowledge)
  expect(await knowledge.catalogue.version()).toBeGreaterThan(version)
  expect(await knowledge.catalogue.byVariant('boots-black-43')).toBeUndefined()
  expect(await knowledge.catalogue.product('jar')).toBeDefined()
})

test('each bad product is left out with its line and its reason, and the good ones go in', async () => {
  const variant = jar.variants[0]!
  const bad: [unknown, string, RegExp][] = [
    [{ ...jar, id: 'a', title: undefined }, 'title', /missing/],
    [{ ...jar, id: 'b', variants: [] }, 'variants', /Too small/],
    [
      { ...jar, id: 'c', variants: [{ id: 'c1', price: 19.99 }] },
      'variants[0].price',
      /decimal string such as "49.99"; got 19.99/,
    ],
    [
      { ...jar, id: 'd', variants: [{ id: 'd1', price: '19.999' }] },
      'variants[0].price',
      /cannot be told exactly in EUR/,
    ],
    [
      { ...jar, id: 'e', variants: [{ id: 'e1', price: { amount: 5, currency: 'USD' } }] },
      'variants[0].price',
      /"currency": "EUR"/,
    ],
    [
      { ...jar, id: 'f', variants: [{ ...variant, id: 'f1', gtin: '4006381333930' }] },
      'variants[0].gtin',
      /check digit/,
    ],
    [
      {
        ...jar,
        id: 'g',
        variants: [
          { ...variant, id: 'g1' },
          { ...variant, id: 'g1' },
        ],
      },
      'variants[1].id',
      /twice/,
    ],
    [{ ...jar, id: 'h' }, 'variants[0].id', /belongs to product "jar"/],
    [{ ...jar, variants: [{ ...variant, id: 'i1' }] }, 'id', /same id is on line 1/],
    [{ ...jar, id: 'k', since: 'yesterday', variants: [{ ...variant, id: 'k1' }] }, 'since', /date/],
    [
      {
        ...jar,
        id: 'l',
        sizeChart: { columns: ['a', 'b'], rows: [{ size: 'M', values: [1] }] },
        variants: [{ ...variant, id: 'l1' }],
      },
      'sizeChart',
      /one value per column/,
    ],
    ['jar', '', /expected object/],
  ]
  const knowledge = emptyShop()
  const report = await importShop(
    shopFolder({ 'products.jsonl': lines(jar, ...bad.map(([record]) => record), boots) }),
    knowledge,
  )

  expect(report).toMatchObject({ imported: 2, skipped: bad.length })
  const problems = problemsOf(report)
  for (const [i, [, path, reason]] of bad.entries()) {
    expect(problems[i]).toMatchObject({ file: 'products.jsonl', level: 'error', line: i + 2 })
    expect(problems[i]?.path ?? '').toBe(path)
    expect(problems[i]?.reason).toMatch(reason)
  }
  expect(await knowledge.catalogue.product('boots')).toBeDefined()
})

test('unknown fields are warned of and passed over', async () => {
  const knowledge = emptyShop()
  const [variant] = jar.variants
  const report = await importShop(
    shopFolder({ 'products.json': [{ ...jar, colour: 'blue', variants: [{ ...variant, sku: '1' }] }] }),
    knowledge,
  )
  expect(report).toMatchObject({ imported: 1, skipped: 0 })
  expect(problemsOf(report)).toEqual([
    {
      file: 'products.json',
      level: 'warning',
      line: 2,
      id: 'jar',
      path: 'variants[0].sku',
      reason: 'unknown field, left out',
    },
    { file: 'products.json', level: 'warning', line: 2, id: 'jar', path: 'colour', reason: 'unknown field, left out' },
  ])
})

test('bad customers, articles and orders are left out with their reasons', async () => {
  const knowledge = emptyShop()
  const report = await importShop(
    shopFolder({
      'products.json': [boots, jar],
      'customers.jsonl': lines(
        lena,
        { ...omar, email: 'LENA@example.com' },
        { ...omar, id: 'x', email: 'nonsense' },
        { ...omar, id: 'y', paymentMethods: [{ id: 'c', kind: 'credit-card', brand: 'visa', lastFour: '42424242' }] },
      ),
      'articles.jsonl': lines({ ...delivery, text: '' }),
      'orders.jsonl': lines(
        { ...order, customerId: 'nobody' },
        { ...order, id: '#2', items: [{ variantId: 'gone' }] },
        { ...order, id: '#3', items: [{ variantId: 'jar-one', productId: 'boots' }], fulfilments: [] },
        { ...order, id: '#4', fulfilments: [{ itemIds: ['gone'] }] },
        { ...order, id: '#5', status: 'lost' },
        { ...order, id: '#6', items: [{ variantId: 'jar-one', quantity: 0 }] },
        { ...order, id: '#7', discount: '9999' },
        { ...order, id: '#8', payments: [{ kind: 'payment', amount: '1', paymentMethodId: 'old card' }] },
        order,
        { ...order, id: 'a100' },
        { ...order, id: '#9', address: { ...address, city: undefined } },
      ),
    }),
    knowledge,
  )
  expect(report.skipped).toBe(3 + 1 + 9)
  expect(problemsOf(report).map(({ file, level, line, path, reason }) => [file, level, line, path, reason])).toEqual([
    ['customers.jsonl', 'error', 2, 'email', 'the address is customer "lena"\'s already'],
    ['customers.jsonl', 'error', 3, 'email', expect.any(String)],
    ['customers.jsonl', 'error', 4, 'paymentMethods[0].lastFour', expect.any(String)],
    ['articles.jsonl', 'error', 1, 'text', expect.any(String)],
    ['orders.jsonl', 'error', 1, 'customerId', 'no customer "nobody"'],
    ['orders.jsonl', 'error', 2, 'items[0].variantId', 'no variant "gone" in the catalogue'],
    ['orders.jsonl', 'error', 3, 'items[0].productId', 'the variant is of product "jar"'],
    ['orders.jsonl', 'error', 4, 'fulfilments[0].itemIds', 'no item "gone" in the order'],
    ['orders.jsonl', 'error', 5, 'status', expect.any(String)],
    ['orders.jsonl', 'error', 6, 'items[0].quantity', expect.any(String)],
    ['orders.jsonl', 'error', 7, 'discount', 'is more than the items and the shipping'],
    ['orders.jsonl', 'warning', 8, 'payments[0].paymentMethodId', 'the customer has no "old card" now'],
    ['orders.jsonl', 'error', 10, 'id', 'the same id is on line 9 already'],
    ['orders.jsonl', 'error', 11, 'address.city', 'missing'],
  ])
})

test('a broken and a cut-off file lose nothing but what is broken', async () => {
  const knowledge = emptyShop()
  const text = `[\n  ${JSON.stringify(jar)},\n  {"id": "broken",\n  ${JSON.stringify(boots)},\n  {"id": "cut o`
  const report = await importShop(shopFolder({ 'products.json': text }), knowledge)
  expect(report.imported).toBe(2)
  expect(problemsOf(report).map(({ line, level }) => [line, level])).toEqual([
    [3, 'error'],
    [5, 'error'],
    [5, 'error'],
  ])
})

test('settings that are wrong are reported, and those before them stay', async () => {
  const knowledge = emptyShop()
  const report = await importShop(
    shopFolder({ 'shop.json': '{"name": ', 'policy.json': { returns: { days: -1 } }, 'products.json': [jar] }),
    knowledge,
  )
  expect(problemsOf(report).map(({ file, path }) => [file, path])).toEqual([
    ['shop.json', undefined],
    ['policy.json', 'returns.days'],
  ])
  expect(knowledge.policy.returns.days).toBe(30)
})

test('the dates of a demonstration shop move to today', async () => {
  const knowledge = emptyShop()
  const folder = shopFolder({
    'shop.json': { name: 'D', currency: 'EUR', locales: ['en'], timeZone: 'UTC', country: 'DE', asOf: '2026-02-05' },
    'products.json': [boots, jar],
    'customers.json': [{ ...lena, since: '2024-01-01' }],
    'orders.json': [{ ...order, expectedAt: '2026-02-04' }],
  })
  await importShop(folder, knowledge, undefined, { today: new Date('2026-03-07T15:00:00Z') })
  expect(await knowledge.orders.order('lena', '#A-100')).toMatchObject({
    placedAt: '2026-03-03T10:00:00.000Z',
    expectedAt: '2026-03-06',
  })
  expect((await knowledge.customers.customer('lena'))?.since).toBe('2024-01-31')
  expect(knowledge.shop).not.toHaveProperty('asOf')
})

test('a folder without a shop says what was expected', async () => {
  await expect(importShop(temporaryFolder(), emptyShop())).rejects.toThrow(/no shop in .*products\.json/)
})
