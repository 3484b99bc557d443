import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importShop } from '../../knowledge/import/import-shop.ts'
import { ServiceError } from '../../knowledge/knowledge.ts'
import { openDatabase } from '../../knowledge/sqlite/database.ts'
import { databaseOf, openSqliteKnowledge } from '../../knowledge/sqlite/open.ts'
import {
  boots,
  emptyShop,
  jar,
  lena,
  omar,
  order,
  shopFolder,
  shopWith,
  temporaryFolder,
} from './fixtures/shop-folder.ts'

test('a new file is an empty shop with a policy', async () => {
  const knowledge = emptyShop()
  expect(knowledge.policy.returns.days).toBe(30)
  expect(await knowledge.catalogue.version()).toBe(0)
  expect(await knowledge.catalogue.product('x')).toBeUndefined()
  expect(await knowledge.orders.ofCustomer('x')).toEqual([])
})

test('customers are found by e-mail in any case, and by name and postal code, accents aside', async () => {
  const { customers } = await shopWith({ 'customers.json': [lena, omar] })
  expect((await customers.byEmail(' LENA@example.COM '))?.id).toBe('lena')
  expect(await customers.byEmail('lena@example.org')).toBeUndefined()
  expect((await customers.byNameAndPostalCode('lena', 'bruck', '24103')).map(({ id }) => id)).toEqual(['lena'])
  expect((await customers.byNameAndPostalCode('Omar', 'ONeil', '24103')).map(({ id }) => id)).toEqual(['omar'])
  expect(await customers.byNameAndPostalCode('lena', 'bruck', '24104')).toEqual([])
})

test('two who share name and postal code are both told', async () => {
  const { customers } = await shopWith({
    'customers.json': [lena, { ...lena, id: 'other', email: 'other@example.com' }],
  })
  expect(await customers.byNameAndPostalCode('Lena', 'Brück', '24103')).toHaveLength(2)
})

test("an order is found by its number in any form, and somebody else's is not there", async () => {
  const { orders } = await shopWith({
    'products.json': [boots, jar],
    'customers.json': [lena, omar],
    'orders.json': [order],
  })
  for (const number of ['#A-100', 'a100', ' A 100 ']) expect((await orders.order('lena', number))?.id).toBe('#A-100')
  expect(await orders.order('omar', '#A-100')).toBeUndefined()
  expect(await orders.order('lena', '#A-101')).toBeUndefined()
  expect(await orders.ofCustomer('omar')).toEqual([])
})

test('orders come newest first, whatever their time zone, the undated last', async () => {
  const at = (id: string, placedAt?: string): unknown => ({ ...order, id, placedAt })
  const { orders } = await shopWith({
    'products.json': [boots, jar],
    'customers.json': [lena],
    'orders.json': [
      at('#1', '2026-02-01T10:00:00Z'),
      at('#2'),
      at('#3', '2026-02-01T11:00:00+05:00'),
      at('#4', '2026-03-01'),
      at('#5'),
    ],
  })
  expect((await orders.ofCustomer('lena')).map(({ id }) => id)).toEqual(['#4', '#1', '#3', '#5', '#2'])
})

test("a customer's orders are read by an index", async () => {
  const plan = databaseOf(emptyShop()).all(
    'EXPLAIN QUERY PLAN SELECT document FROM orders WHERE customer_id = ? ORDER BY placed DESC, sequence DESC LIMIT ?',
    'x',
    1,
  )
  expect(plan.map(step => step.detail)).toEqual(['SEARCH orders USING INDEX orders_of_customer (customer_id=?)'])
})

test('the journal writes an entry once per key', async () => {
  const { journal } = emptyShop()
  expect(await journal.record('web:1', 'k1', { action: 'cancel-order', order: '#A-100' })).toBe(true)
  expect(await journal.record('web:1', 'k1', { action: 'cancel-order', order: '#A-100' })).toBe(false)
  expect(await journal.record('web:1', 'k2', { action: 'return-items', items: ['a'] })).toBe(true)
  expect(await journal.record('web:2', 'k3', { action: 'other' })).toBe(true)
  expect(await journal.of('web:1')).toEqual([
    { action: 'cancel-order', order: '#A-100', at: '2026-03-01T12:00:00.000Z' },
    { action: 'return-items', items: ['a'], at: '2026-03-01T12:00:00.000Z' },
  ])
})

test('the words of the shop are read anew after an import', async () => {
  const knowledge = await shopWith({ 'products.json': [boots] })
  expect(await knowledge.catalogue.words()).toMatchObject({
    brands: ['Norrfjäll'],
    colours: ['brown', 'black'],
    materials: ['full-grain leather'],
    departments: ['shoes'],
    options: { colour: ['brown', 'black'], size: ['42', '43'] },
    titles: [{ id: 'boots', title: 'Ridgeline Hiking Boots' }],
  })
  await importShop(shopFolder({ 'products.json': [jar], 'synonyms.json': { tin: 'jar' } }), knowledge)
  const words = await knowledge.catalogue.words()
  expect(words.types).toEqual(['hiking boots', 'jar'])
  expect(words.synonyms).toEqual({ tin: 'jar' })
})

test('what another process imports and records is seen at once', async () => {
  const path = join(temporaryFolder(), 'shop.db')
  const knowledge = emptyShop(path)
  const folder = shopFolder({ 'products.json': [jar] })
  const script = `
    import { importShop } from ${JSON.stringify(join(import.meta.dirname, '../../knowledge/import/import-shop.ts'))}
    import { openSqliteKnowledge } from ${JSON.stringify(join(import.meta.dirname, '../../knowledge/sqlite/open.ts'))}
    const [path, folder, name] = process.argv.slice(1)
    const knowledge = openSqliteKnowledge(path)
    await importShop(folder, knowledge)
    let written = 0
    for (let i = 0; i < 200; i++) if (await knowledge.journal.record('web:1', 'key ' + i, { action: name })) written++
    await knowledge.close()
    console.log(written)`
  const run = async (name: string): Promise<number> => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, path, folder, name])
    let [out, errors] = ['', '']
    child.stdout.on('data', text => (out += text))
    child.stderr.on('data', text => (errors += text))
    const [code] = await once(child, 'close')
    expect(errors).toBe('')
    expect(code).toBe(0)
    return Number(out)
  }
  const written = await Promise.all([run('one'), run('two')])
  expect(written[0]! + written[1]!).toBe(200)
  expect(await knowledge.journal.of('web:1')).toHaveLength(200)
  expect((await knowledge.search.search({ words: 'jar', filters: {} })).hits).toHaveLength(1)
}, 180_000)

test('a file that is busy or no shop is a failed service', async () => {
  const path = join(temporaryFolder(), 'shop.db')
  const knowledge = openSqliteKnowledge(path, { busyTimeout: 10 })
  const other = openDatabase(path)
  other.exec('BEGIN IMMEDIATE')
  await expect(knowledge.journal.record('c', 'k', { action: 'x' })).rejects.toThrow(ServiceError)
  other.close()
  expect(await knowledge.journal.record('c', 'k', { action: 'x' })).toBe(true)
  await knowledge.close()
  await expect(knowledge.catalogue.product('x')).rejects.toThrow(ServiceError)

  const text = join(temporaryFolder(), 'text.db')
  writeFileSync(text, 'this is no database, whatever its name says. '.repeat(100))
  expect(() => openSqliteKnowledge(text)).toThrow(ServiceError)
})

test('a file laid out by a later version is refused', () => {
  const path = join(temporaryFolder(), 'shop.db')
  const db = openDatabase(path)
  db.exec('PRAGMA user_version = 99')
  db.close()
  expect(() => openSqliteKnowledge(path)).toThrow(/layout 99/)
})

test('an import that fails half-way leaves nothing of its file', async () => {
  const knowledge = emptyShop()
  const db = databaseOf(knowledge)
  db.exec(
    `CREATE TRIGGER full BEFORE INSERT ON products WHEN NEW.id = 'boots' BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
  )
  await expect(importShop(shopFolder({ 'products.json': [jar, boots] }), knowledge)).rejects.toThrow(/disk full/)
  expect(await knowledge.catalogue.product('jar')).toBeUndefined()
})
