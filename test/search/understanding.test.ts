import { describe, expect, it } from 'vitest'
import type { Product } from '../../knowledge/catalogue.ts'
import { productSearch } from '../../knowledge/product-search.ts'
import type { SearchQuery } from '../../knowledge/search.ts'
import { product, shelf } from './range.ts'

const searching = (products: Product[], synonyms?: Record<string, string>) => {
  const search = productSearch(shelf(products, synonyms).catalogue)
  return (words: string, more: Partial<SearchQuery> = {}) => search.search({ words, filters: {}, ...more })
}
const idsIn = ({ hits }: { hits: { product: Product }[] }) => hits.map(hit => hit.product.id)

describe('units and sizes', () => {
  const search = searching([
    product('jug', 'Glass Jug 1 l', 'jug'),
    product('jug-small', 'Glass Jug 500 ml', 'jug'),
    product('laptop', 'Aero Book 15.6" Laptop', 'laptop'),
    product('laptop-small', 'Aero Book 13 inch Laptop', 'laptop'),
    product('rug', "Dune Rug 8' x 10'", 'rug'),
    product('rug-small', 'Dune Rug, 5 x 8', 'rug'),
    product('disk', 'Rock Disk', 'disk', { attributes: { capacity: '2 TB' } }),
    product('scale', 'Oak Table', 'table', { attributes: { width: '1,2 m' } }),
  ])
  it.each([
    ['1000ml jug', ['jug']],
    ['jug 100 cl', ['jug']],
    ['0.5 litre jug', ['jug-small']],
    ['15 inch laptop', ['laptop']],
    ['13" laptop', ['laptop-small']],
    ['8x10 rug', ['rug']],
    ['rug 5x8', ['rug-small']],
    ['2000 GB disk', ['disk']],
    ['120 cm table', ['scale']],
  ])('%j finds %j', async (words, ids) => {
    const result = await search(words)
    expect(idsIn(result)).toEqual(ids)
    expect(result.relaxed).toEqual([])
  })
})

describe('what is looked for', () => {
  const search = searching([
    product('sleeve', 'Laptop Sleeve', 'laptop sleeve', { rating: { value: 5, count: 900 } }),
    product('bag', 'City Bag for Laptop', 'bag', { rating: { value: 5, count: 900 } }),
    product('laptop', 'Aero Book', 'laptop'),
    product('case', 'Clear Phone Case', 'phone case', { rating: { value: 5, count: 900 } }),
    product('phone', 'Nova X2', 'smartphone', { rating: { value: 4, count: 2 } }),
    product('stand', 'Phone Stand', 'phone stand'),
    product('desk', 'Writing Desk', 'desk', { description: 'A place for your laptop.' }),
  ])
  it('is the thing itself before what goes with it', async () => {
    expect(idsIn(await search('laptop'))[0]).toBe('laptop')
    expect(idsIn(await search('laptops'))[0]).toBe('laptop')
    expect(idsIn(await search('phone'))[0]).toBe('phone')
    expect(idsIn(await search('phone case'))[0]).toBe('case')
    expect(idsIn(await search('bag for laptop'))[0]).toBe('bag')
  })
})

describe('codes', () => {
  const search = searching([
    product('p-1001', 'Calm Headphones', 'headphones', {
      attributes: { model: 'WH-1000XM5' },
      variants: [
        { id: 'CALM-BLK', gtin: '0400638133393', options: {}, price: { amount: 1, currency: 'EUR' }, available: true },
      ],
    }),
    product('p-1002', 'Calm Headphones', 'headphones', { attributes: { model: 'WH-1000XM4' } }),
  ])
  it.each(['WH-1000XM5', 'wh1000xm5', 'headphones wh-1000xm5', '400638133393', '0400638133393', 'p-1001'])(
    '%j is found as written',
    async code => expect(idsIn(await search(code))).toEqual(['p-1001']),
  )
})

describe('German', () => {
  const und = 'Für den Alltag und die Reise, mit der besten Sohle und aus dem Norden.'
  const search = searching([
    product('wander', 'Fjell Wanderschuhe', 'Wanderschuhe', { description: und }),
    product('lauf', 'Swift Laufschuh', 'Laufschuh', { description: und }),
    product('stuhl', 'Ask Stuhl', 'Stuhl', { description: und }),
    product('lampe', 'Moth Tischlampe', 'Tischlampe', { description: und }),
  ])
  it.each([
    ['Schuhe', ['lauf', 'wander']],
    ['Wanderschuh', ['wander']],
    ['Stühle', ['stuhl']],
    ['Lampen', ['lampe']],
    ['ich suche eine Lampe', ['lampe']],
  ])('%j finds %j', async (words, ids) => expect(idsIn(await search(words)).toSorted()).toEqual(ids))
})

describe('a shopper who is known', () => {
  const inSize = (id: string, size: string, brand: string, amount: number, available = true): Product =>
    product(id, 'Canvas Sneakers', 'sneakers', {
      brand,
      department: 'shoes',
      variants: [{ id, options: { size }, price: { amount, currency: 'EUR' }, available }],
    })
  const search = searching([
    inSize('other', '38', 'Aero', 9900),
    inSize('sold-out', '42', 'Aero', 9900, false),
    inSize('fits', '42', 'Aero', 9900),
    inSize('brand', '38', 'Nord', 4900),
    product('trousers', 'Canvas Trousers', 'trousers', {
      variants: [
        { id: 'trousers', options: { size: '42' }, price: { amount: 9900, currency: 'EUR' }, available: true },
      ],
    }),
  ])
  const shopper = { sizes: { shoes: '42' }, brands: ['Nord'], price: { min: 4000, max: 5000 } }

  it('finds what suits them first among equals, and why', async () => {
    const { hits } = await search('canvas sneakers', { shopper })
    expect(hits.map(({ product, because }) => [product.id, because ?? []])).toEqual([
      ['brand', ['a-brand-you-buy', 'in-your-price-range']],
      ['fits', ['in-your-size']],
      ['other', []],
      ['sold-out', []],
    ])
    expect((await search('canvas trousers', { shopper })).hits[0]).not.toHaveProperty('because')
    expect(idsIn(await search('canvas sneakers'))[0]).toBe('other')
  })
})

it('counts what can be narrowed down by', async () => {
  const search = searching([
    product('a', 'Moth Lamp', 'lamp', { brand: 'Lumi', rating: { value: 4.5, count: 3 } }),
    product('b', 'Bell Lamp', 'lamp', {
      rating: { value: 3, count: 3 },
      variants: ['S', 'M'].map((size, i) => ({
        id: `b${i}`,
        options: { size, colour: 'red' },
        price: { amount: 5000 + i * 4000, currency: 'EUR' },
        available: false,
      })),
    }),
  ])
  const { facets } = await search('lamp')
  expect(facets).toMatchObject({
    brands: [{ value: 'Lumi', count: 1 }],
    colours: [{ value: 'red', count: 1 }],
    sizes: [
      { value: 'S', count: 1 },
      { value: 'M', count: 1 },
    ],
    types: [{ value: 'lamp', count: 2 }],
    price: { min: 2000, max: 9000 },
    ratings: [
      { min: 4, count: 1 },
      { min: 3, count: 2 },
      { min: 2, count: 2 },
      { min: 1, count: 2 },
    ],
    available: 1,
  })
  expect(facets.prices.reduce((sum, { count }) => sum + count, 0)).toBe(2)
})

it('says what was probably meant', async () => {
  const search = searching([product('a', 'Velvet Cushion', 'cushion'), product('b', 'Wool Rug', 'rug')])
  expect((await search('velvit cusion')).suggestions).toEqual(['velvet cushion'])
  expect((await search('velvet cushion')).suggestions).toEqual([])
})

it('reads a word that means another one in this language or in this shop', async () => {
  const search = searching([product('a', 'Nord Sofa', 'sofa'), product('b', 'Puddle Boots', 'rubber boots')], {
    wellies: 'rubber boots',
  })
  expect(idsIn(await search('couch'))).toEqual(['a'])
  expect(idsIn(await search('wellies'))).toEqual(['b'])
})

describe('types that are missing or wrong', () => {
  const six = (title: string, type: string, description?: string) =>
    Array.from({ length: 6 }, (_, i) =>
      product(`${type}-${i}`, `${title} ${i}`, type, description ? { description } : {}),
    )
  const search = searching([
    ...six('Linden Salon Chair', 'salon chair', 'With a hydraulic pump.'),
    ...six('Linden Bed', 'bed'),
    ...six('Linden Rug', 'rug'),
    product('untyped', 'Orla Hydraulic Salon Chair', ''),
    product('mistyped', 'Mira Hydraulic Salon Chair', 'rug'),
  ])
  it('do not put the very thing that was asked for behind what is only of that type', async () => {
    const ids = idsIn(await search('hydraulic salon chair'))
    expect(ids.slice(0, 2).sort()).toEqual(['mistyped', 'untyped'])
  })
})

describe('what it is to be without', () => {
  const search = searching([
    product('hooded', 'Fjord Rain Jacket', 'rain jacket', { attributes: { hood: true } }),
    product('plain', 'Delta Rain Jacket', 'rain jacket', { attributes: { hood: false } }),
    product('told', 'Bay Rain Jacket without Hood', 'rain jacket'),
    product('desk', 'Oak Desk with Drawers', 'desk'),
  ])
  it('leaves out what has it, and keeps what says that it lacks it', async () => {
    const result = await search('rain jacket without a hood')
    expect(idsIn(result).sort()).toEqual(['plain', 'told'])
    expect(result.relaxed).toEqual([])
  })
  it('is given up, and told, where there is nothing without', async () => {
    const result = await search('desk without drawers')
    expect(idsIn(result)).toEqual(['desk'])
    expect(result.relaxed).toEqual(['words'])
  })
})
