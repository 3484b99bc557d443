import { expect, test } from 'vitest'
import { importShop } from '../../knowledge/import/import-shop.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { SearchQuery, SearchResult } from '../../knowledge/search.ts'
import { boots, emptyShop, jar, shopFolder, shopWith } from './fixtures/shop-folder.ts'

const product = (
  id: string,
  title: string,
  type: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id,
  title,
  type,
  variants: [{ id: `${id}-1`, options: {}, price: '20.00' }],
  ...more,
})
const inColours = (id: string, ...colours: string[]): unknown[] =>
  colours.map((colour, i) => ({ id: `${id}-${i}`, options: { colour }, price: `${10 + i}.00` }))

const range = [
  boots,
  jar,
  product('runner', 'Swift Running Shoes', 'running shoes', {
    brand: 'Aero',
    department: 'shoes',
    attributes: { material: 'mesh' },
    rating: { value: 4.1, count: 900 },
    since: '2026-01-01',
    variants: [
      { id: 'runner-m', options: { colour: 'navy blue', 'shoe size': '42' }, price: '89.00' },
      { id: 'runner-r', options: { colour: 'red', 'shoe size': '43' }, price: '79.00', available: false },
    ],
  }),
  product('loafer', 'City Loafers', 'loafers', {
    brand: 'Aero',
    department: 'shoes',
    attributes: { material: 'faux leather' },
    rating: { value: 4.9, count: 3 },
    variants: inColours('loafer', 'black', 'red'),
  }),
  product('tee', 'Organic T-Shirt', 't-shirt', {
    attributes: { material: '95 % cotton, 5 % elastane' },
    variants: [
      { id: 'tee-s', options: { colour: 'grey', size: 'S' }, price: '15.00' },
      { id: 'tee-l', options: { colour: 'red', size: 'L' }, price: '25.00' },
    ],
  }),
  product('kettle-1', 'Rapid Kettle', 'kettle', { attributes: { capacity: '1.5 l' }, rating: { value: 3, count: 5 } }),
  product('kettle-2', 'Rapid Kettle', 'kettle', { attributes: { capacity: '2 l' }, rating: { value: 3, count: 500 } }),
  product('kettle-3', 'Rapid Kettle', 'kettle', {
    rating: { value: 3, count: 9000 },
    variants: [{ id: 'kettle-3-1', price: '20.00', stock: 0 }],
  }),
  product('cosy', 'Woollen Cosy', 'tea cosy', { description: 'Keeps the water of your kettle warm.' }),
  product('pack', 'Summit Backpack', 'backpack', { variants: inColours('pack', 'green') }),
]

const shop = (): Promise<Knowledge> =>
  shopWith({ 'products.json': range, 'synonyms.json': { trainers: 'running shoes', rucksack: 'backpack' } })

async function searching(): Promise<
  (words: string, filters?: SearchQuery['filters'], more?: object) => Promise<SearchResult & { ids: string[] }>
> {
  const { search } = await shop()
  return async (words, filters = {}, more = {}) => {
    const result = await search.search({ words, filters, ...more })
    return { ...result, ids: result.hits.map(hit => hit.product.id) }
  }
}

test.each([
  ['boots', ['boots']],
  ['a hiking boot for me please', ['boots']],
  ['hikking boots', ['boots']],
  ['runing shoos', ['runner']],
  ['NORRFJALL', ['boots']],
  ['backpak', ['pack']],
  ['back pack', ['pack']],
  ['rucksack', ['pack']],
  ['trainers', ['runner']],
  ['tshirts', ['tee']],
  ['t shirt', ['tee']],
  ['t-shirts', ['tee']],
  ['hikingboots', ['boots']],
  ['waterproof', ['boots']],
  ['1.5 l kettle', ['kettle-1']],
  ['cookie jars', ['jar']],
])('%j finds %j', async (words, ids) => {
  const search = await searching()
  const result = await search(words)
  expect(result.ids).toEqual(ids)
  expect(result.relaxed).toEqual([])
})

test('at equal score, what can be bought comes first, then what many have rated', async () => {
  const search = await searching()
  const { ids } = await search('kettle')
  expect(ids).toEqual(['kettle-2', 'kettle-1', 'kettle-3'])
})

test('conditions hold on one and the same variant', async () => {
  const search = await searching()
  expect((await search('', { colours: ['red'], sizes: ['large'] })).ids).toEqual(['tee'])
  const apart = await search('', { types: ['t-shirt'], colours: ['grey'], sizes: ['L'] })
  expect(apart).toMatchObject({ ids: ['tee'], relaxed: ['colours'] })
  expect((await search('', { types: ['t-shirt'], price: { max: 1999 }, colours: ['gray'] })).relaxed).toEqual([])
})

test.each<[SearchQuery['filters'], string[]]>([
  [{ departments: ['shoes'] }, ['runner', 'boots', 'loafer']],
  [{ types: ['shoes'] }, ['runner']],
  [{ brands: ['aero'] }, ['runner', 'loafer']],
  [{ departments: ['shoes'], notBrands: ['Aero'] }, ['boots']],
  [{ colours: ['blue'] }, ['runner']],
  [{ departments: ['shoes'], notColours: ['red', 'black'] }, ['runner', 'boots']],
  [{ materials: ['leather'] }, ['boots']],
  [{ materials: ['cotton'] }, ['tee']],
  [{ departments: ['shoes'], notMaterials: ['leather'] }, ['runner', 'loafer']],
  [{ sizes: ['42'] }, ['runner', 'boots']],
  [{ options: { capacity: ['2L'] } }, ['kettle-2']],
  [{ options: { waterproof: ['yes'] } }, ['boots']],
  [{ minRating: 4.5 }, ['boots', 'loafer']],
  [{ price: { min: 8000, max: 10000 } }, ['runner']],
  [{ types: ['kettle'], availableOnly: true }, ['kettle-2', 'kettle-1']],
])('%j leaves %j', async (filters, ids) => {
  const search = await searching()
  const result = await search('', filters)
  expect(result.ids).toEqual(ids)
  expect(result.relaxed).toEqual([])
})

test.each<[SearchQuery['sort'], string[]]>([
  ['price-ascending', ['loafer', 'runner', 'boots']],
  ['price-descending', ['boots', 'runner', 'loafer']],
  ['rating', ['loafer', 'boots', 'runner']],
  ['newest', ['runner', 'boots', 'loafer']],
])('sorted by %s', async (sort, ids) => {
  const search = await searching()
  expect((await search('', { departments: ['shoes'] }, { sort })).ids).toEqual(ids)
})

test('pages and totals', async () => {
  const search = await searching()
  const all = await search('', {}, { limit: 50 })
  expect(all.total).toBe(range.length)
  const page = await search('', {}, { limit: 3, offset: 4 })
  expect(page.ids).toEqual(all.ids.slice(4, 7))
  expect(page.total).toBe(range.length)
})

test('facets count products, not variants', async () => {
  const search = await searching()
  const { facets } = await search('', { departments: ['shoes'] })
  expect(facets.brands).toEqual([
    { value: 'Aero', count: 2 },
    { value: 'Norrfjäll', count: 1 },
  ])
  expect(facets.colours).toContainEqual({ value: 'red', count: 2 })
  expect(facets.price).toEqual({ min: 1000, max: 13990 })
})

test('when nothing meets all conditions, the least important is given up, and told', async () => {
  const search = await searching()
  expect(await search('loafers', { colours: ['green'] })).toMatchObject({ ids: ['loafer'], relaxed: ['colours'] })
  expect(await search('boots', { price: { max: 5000 }, brands: ['Norrfjäll'] })).toMatchObject({
    ids: ['boots'],
    relaxed: ['price'],
  })
  expect(await search('loafers', { colours: ['green'], price: { max: 5 } })).toMatchObject({
    ids: ['loafer'],
    relaxed: ['price', 'colours'],
  })
  expect(await search('quantum kettle', { options: { capacity: ['2 l'] } })).toMatchObject({
    ids: ['kettle-2'],
    relaxed: ['words'],
  })
  expect(await search('waterproof kettle')).toMatchObject({ relaxed: ['words'] })
})

test('what the shop has nothing of is not answered with something else', async () => {
  const search = await searching()
  for (const result of [
    await search('lawnmower'),
    await search('lawnmower', { colours: ['red'] }),
    await search('', { types: ['sofa'] }),
  ])
    expect(result).toMatchObject({ ids: [], total: 0 })
})

test('the index follows the catalogue', async () => {
  const knowledge = await shop()
  expect((await knowledge.search.search({ words: 'teapot', filters: {} })).total).toBe(0)
  await importShop(shopFolder({ 'products.json': [product('pot', 'Stoneware Teapot', 'teapot')] }), knowledge)
  expect((await knowledge.search.search({ words: 'teapot', filters: {} })).total).toBe(1)
})

test('an empty shop has nothing, and says so', async () => {
  expect(await emptyShop().search.search({ words: 'boots', filters: { colours: ['red'] } })).toMatchObject({
    hits: [],
    total: 0,
  })
})
