import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportShop } from '../../knowledge/import/export.ts'
import { importShop } from '../../knowledge/import/import-shop.ts'
import {
  boots,
  delivery,
  emptyShop,
  jar,
  lena,
  omar,
  order,
  returns,
  shopWith,
  temporaryFolder,
} from './fixtures/shop-folder.ts'

test('what is exported and imported again is the same shop, to the letter', async () => {
  const first = await shopWith({
    'shop.json': { name: 'Nordlicht', currency: 'EUR', locales: ['en'], timeZone: 'UTC', country: 'DE' },
    'policy.json': { signIn: { methods: ['email'] } },
    'synonyms.json': { tin: 'jar' },
    'products.json': [boots, jar],
    'customers.json': [lena, omar],
    'orders.json': [
      order,
      { ...order, id: '#A-101', placedAt: undefined },
      { ...order, id: '#A-102', placedAt: undefined },
    ],
    'articles.json': [delivery, returns],
  })
  const folder = temporaryFolder()
  const written = await exportShop(first, folder)
  expect(written.files).toContainEqual({ file: 'orders.jsonl', records: 3 })

  const second = emptyShop()
  const report = await importShop(folder, second)
  expect(report.files.flatMap(file => file.problems)).toEqual([])
  expect(second.shop).toEqual(first.shop)
  expect(second.policy).toEqual(first.policy)
  expect(await second.orders.ofCustomer('lena')).toEqual(await first.orders.ofCustomer('lena'))
  expect(await second.catalogue.words()).toEqual(await first.catalogue.words())

  const again = temporaryFolder()
  await exportShop(second, again)
  for (const file of readdirSync(folder))
    expect(readFileSync(join(again, file), 'utf8')).toBe(readFileSync(join(folder, file), 'utf8'))
  expect((await importShop(folder, first)).files.every(file => file.changed === 0)).toBe(true)
})
