import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Product } from '../../knowledge/catalogue.ts'
import { importShop } from '../../knowledge/import/import-shop.ts'
import { productSearch } from '../../knowledge/product-search.ts'
import { loadIndex } from '../../knowledge/retrieval/products/index-file.ts'
import { databaseOf, openSqliteKnowledge } from '../../knowledge/sqlite/open.ts'
import { moveStock } from '../../knowledge/sqlite/stock.ts'
import { boots, jar, shopFolder, shopWith, temporaryFolder } from '../knowledge/fixtures/shop-folder.ts'
import { product, shelf } from './range.ts'

const idsOf = async (search: ReturnType<typeof productSearch>, words: string, filters = {}) =>
  (await search.search({ words, filters, limit: 50 })).hits.map(hit => hit.product.id)

describe('a changed catalogue', () => {
  it('is seen by the next query without being read as a whole again', async () => {
    const shop = shelf([product('lamp', 'Moth Lamp', 'lamp'), product('rug', 'Dune Rug', 'rug')])
    const search = productSearch(shop.catalogue)
    expect(await idsOf(search, 'lamp')).toEqual(['lamp'])
    shop.put(product('heron', 'Heron Floor Lamp', 'floor lamp'))
    shop.put(product('rug', 'Dune Lamp Mat', 'mat'))
    expect((await idsOf(search, 'lamp')).toSorted()).toEqual(['heron', 'lamp', 'rug'])
    expect(await idsOf(search, 'rug')).toEqual([])
    shop.remove('heron')
    expect((await idsOf(search, 'lamp')).toSorted()).toEqual(['lamp', 'rug'])
    expect(shop.read).toBe(1)
  })

  it('is seen when a product is sold out or costs something else', async () => {
    const knowledge = await shopWith({ 'products.json': [boots, jar] })
    const cheap = { words: 'boots', filters: { price: { max: 10000 }, availableOnly: true } }
    expect((await knowledge.search.search(cheap)).relaxed).toEqual(['price'])
    const reduced = { ...boots, variants: boots.variants.map(one => ({ ...one, price: '79.00' })) }
    await importShop(shopFolder({ 'products.json': [reduced] }), knowledge)
    expect((await knowledge.search.search(cheap)).relaxed).toEqual([])
    const gone = { ...reduced, variants: reduced.variants.map(one => ({ ...one, stock: 0, available: false })) }
    await importShop(shopFolder({ 'products.json': [gone] }), knowledge)
    expect((await knowledge.search.search(cheap)).relaxed).toEqual(['availableOnly'])
  })

  it('is seen when the last of a product is bought', async () => {
    const knowledge = await shopWith({ 'products.json': [boots, jar] })
    const inBrown = { words: 'boots', filters: { colours: ['brown'], availableOnly: true } }
    expect((await knowledge.search.search(inBrown)).relaxed).toEqual([])
    const db = databaseOf(knowledge)
    db.transaction(() => moveStock(db, new Map([['boots-brown-42', -3]])))
    expect((await knowledge.search.search(inBrown)).relaxed).toEqual(['availableOnly'])
    db.transaction(() => moveStock(db, new Map([['boots-brown-42', 1]])))
    expect((await knowledge.search.search(inBrown)).relaxed).toEqual([])
  })

  it('gives the same answers as one that was built at once, whatever was changed in whatever order', async () => {
    const words = ['red', 'blue', 'lamp', 'rug', 'oak', 'steel']
    const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map(some => some.join(' '))
    const change = fc.record({ id: fc.integer({ min: 0, max: 30 }), title: fc.option(title), price: fc.nat(50) })
    const made = (id: number, title: string, price: number): Product =>
      product(`p${id}`, title, title.split(' ').at(-1)!, {
        variants: [{ id: `p${id}`, options: {}, price: { amount: price, currency: 'EUR' }, available: true }],
      })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 60 }), async changes => {
        const shop = shelf(Array.from({ length: 20 }, (_, i) => made(i, words[i % words.length]!, i)))
        const search = productSearch(shop.catalogue)
        for (const [i, { id, title, price }] of changes.entries()) {
          if (title === null) shop.remove(`p${id}`)
          else shop.put(made(id, title, price))
          if (i % 7 === 0) await search.search({ words: 'lamp', filters: {} })
        }
        const fresh = productSearch(shop.catalogue)
        for (const asked of ['lamp', 'red', 'oak rug', ''])
          for (const filters of [{}, { price: { max: 20 } }]) {
            const whole = await fresh.search({ words: asked, filters, limit: 50 })
            // How much is left of a search that nothing meets hangs on how rare its words are, the dead counted too.
            if (whole.relaxed.length > 0) continue
            const ids = whole.hits.map(hit => hit.product.id)
            expect((await idsOf(search, asked, filters)).toSorted()).toEqual(ids.toSorted())
          }
      }),
      { numRuns: 30 },
    )
  })

  it('stays right when thousands have changed and segments were put together', async () => {
    const lamp = (i: number, more = '') => product(`p${i}`, `Lamp ${i % 50} ${more}`.trim(), 'lamp')
    const shop = shelf(Array.from({ length: 9_000 }, (_, i) => lamp(i)))
    const search = productSearch(shop.catalogue)
    const total = async (words: string) => (await search.search({ words, filters: {}, facets: false })).total
    expect(await total('lamp')).toBe(9_000)
    for (let round = 0; round < 7; round++) {
      for (let i = round * 200; i < round * 200 + 1_200; i++) shop.put(lamp(i, `series${round}`))
      expect(await total(`series${round}`)).toBe(1_200)
      expect(await total('lamp')).toBe(9_000)
    }
    expect(await total('series0')).toBe(200)
  })
})

describe('the index on disk', () => {
  const shopFile = async () => {
    const path = join(temporaryFolder(), 'shop.db')
    await importShop(shopFolder({ 'products.json': [boots, jar] }), path)
    return path
  }
  const found = async (path: string, words: string) => {
    const knowledge = openSqliteKnowledge(path)
    const ids = await idsOf(knowledge.search, words)
    await knowledge.close()
    return ids
  }

  it('is kept beside the shop, read at the next start, and brought up to date', async () => {
    const path = await shopFile()
    expect(await found(path, 'hiking boot')).toEqual(['boots'])
    const kept = readFileSync(`${path}.search`)
    expect(loadIndex(`${path}.search`, {})?.size).toBe(2)
    const pot = {
      ...jar,
      id: 'pot',
      title: 'Stoneware Teapot',
      type: 'teapot',
      variants: [{ id: 'pot', price: '9.00' }],
    }
    await importShop(shopFolder({ 'products.json': [pot] }), path)
    expect(await found(path, 'teapot')).toEqual(['pot'])
    expect(await found(path, 'cookie jar')).toEqual(['jar'])
    expect(readFileSync(`${path}.search`).equals(kept)).toBe(true)
  })

  it('is built again when it is damaged, cut off, or of another format', async () => {
    const path = await shopFile()
    await found(path, 'boots')
    const file = `${path}.search`
    const whole = `${file}.whole`
    copyFileSync(file, whole)
    const size = readFileSync(file).length
    const flipped = readFileSync(file)
    flipped[size - 40]! ^= 1
    const harms: (() => void)[] = [
      () => writeFileSync(file, flipped),
      () => truncateSync(file, size - 8),
      () => writeFileSync(file, 'nonsense'),
      () => writeFileSync(file, readFileSync(whole).toString('latin1').replace('"format":2', '"format":1'), 'latin1'),
    ]
    for (const harm of harms) {
      copyFileSync(whole, file)
      harm()
      expect(loadIndex(file, {})).toBeUndefined()
      expect(await found(path, 'boots')).toEqual(['boots'])
      expect(loadIndex(file, {})?.size).toBe(2)
    }
    expect(existsSync(`${file}.${process.pid}.part`)).toBe(false)
  })
})
