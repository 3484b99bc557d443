import { describe, expect, it } from 'vitest'
import type { Product } from '../../knowledge/catalogue.ts'
import { random } from '../../knowledge/demo/random.ts'
import { exportShop } from '../../knowledge/import/export.ts'
import { importShop } from '../../knowledge/import/import-shop.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Fit } from '../../knowledge/sizing/fit-rows.ts'
import type { FitRecord } from '../../knowledge/sizing/from-others.ts'
import { placeOf, scaleOf } from '../../knowledge/sizing/size-scale.ts'
import type { ToldSizes } from '../../knowledge/sizing.ts'
import { address, emptyShop, lena, shopFolder, shopWith, temporaryFolder } from '../knowledge/fixtures/shop-folder.ts'

type Draft = { sizes: string[]; brand?: string; type?: string; attributes?: object; chart?: object; soldOut?: string[] }

const product = (
  id: string,
  { sizes, brand = 'Norr', type = 'hiking boots', attributes = {}, chart, soldOut = [] }: Draft,
) => ({
  id,
  title: `${brand} ${id}`,
  type,
  brand,
  department: 'shoes',
  attributes: { for: 'men', ...attributes },
  ...(chart && { sizeChart: chart }),
  variants: sizes.map(size => ({
    id: `${id}-${size}`,
    options: { size },
    price: '100.00',
    stock: soldOut.includes(size) ? 0 : 5,
  })),
})
const shoeSizes = ['39', '40', '41', '42', '43', '44', '45', '46']
const boots = product('boots', { sizes: shoeSizes })
const altra = product('altra', { sizes: shoeSizes, brand: 'Altra', soldOut: ['45'] })

/** What two hundred people said of boots, of which Altra's are cut `cut` sizes larger than their label. */
function feedback(cut: number, worn = ['boots', 'altra']): FitRecord[] {
  const next = random(3)
  return Array.from({ length: 200 }, (_, n) => {
    const own = 40 + 5 * next()
    return worn.map((id): FitRecord => {
      const size = Math.round(own + 1.5 * (next() - 0.5))
      const off = size + (id.startsWith('altra') ? cut : 0) - own + (next() - 0.5)
      const fit: Fit = off < -0.6 ? 'small' : off > 0.6 ? 'large' : 'fit'
      return { customer: `p${n}`, product: id, size: String(size), fit }
    })
  }).flat()
}

const shop = (files: Record<string, unknown>) => shopWith({ 'products.json': [boots, altra], ...files })
const advise = async (knowledge: Knowledge, id: string, told: ToldSizes, customerId?: string) =>
  (await knowledge.sizing.advise({ product: (await knowledge.catalogue.product(id))!, told, customerId }))!

describe('how it fits others', () => {
  it('moves the advice by the sizes that a product is off, and follows when they say otherwise', async () => {
    const usual = { sizes: [{ size: '42', brand: 'Norr' }] }
    const knowledge = await shop({ 'fits.json': feedback(-1) })
    const small = await advise(knowledge, 'altra', usual)
    expect(small).toMatchObject({ size: '43', cut: { runs: 'small' }, stock: 'in stock' })
    expect(small.cut!.offset).toBeGreaterThan(-1.6)
    expect(small.cut!.offset).toBeLessThan(-0.6)
    expect(small.cut!.small).toBe(feedback(-1).filter(one => one.product === 'altra' && one.fit === 'small').length)
    expect(await advise(knowledge, 'boots', usual)).toMatchObject({ size: '42', cut: { runs: 'true' } })

    await importShop(shopFolder({ 'fits.json': feedback(1) }), knowledge)
    expect(await advise(knowledge, 'altra', usual)).toMatchObject({ size: '41', cut: { runs: 'large' } })
  })

  it('goes by the brand where nobody has worn the product yet, and says so', async () => {
    const others = ['altra-2', 'altra-3', 'altra-new'].map(id => product(id, { sizes: shoeSizes, brand: 'Altra' }))
    const knowledge = await shop({
      'products.json': [boots, altra, ...others],
      'fits.json': feedback(-1, ['boots', 'altra', 'altra-2', 'altra-3']),
    })
    const advice = await advise(knowledge, 'altra-new', { sizes: [{ size: '42' }] })
    expect(advice.cut).toMatchObject({ of: 'brand', runs: 'small' })
    expect(advice.cut!.small + advice.cut!.fit + advice.cut!.large).toBe(600)
    expect(advice.size).toBe('43')
  })

  it('says nothing of the cut where nobody told, and goes by the label', async () => {
    const advice = await advise(await shop({}), 'altra', { sizes: [{ size: '42' }] })
    expect(advice).toMatchObject({ size: '42', cut: { runs: 'unclear', small: 0, fit: 0, large: 0 } })
    expect(advice.reasons).toEqual([{ from: 'usual size', size: '42', here: '42', fit: 'fit' }])
  })

  it('names no size where nothing is known of the wearer, and what to ask', async () => {
    const advice = await advise(await shop({}), 'altra', {})
    expect(advice.size).toBeUndefined()
    expect(advice).toMatchObject({
      certainty: 'unsure',
      reasons: [],
      ask: ['usual size', 'foot length'],
    })
  })
})

describe('sources', () => {
  const order = (id: string, variantId: string, state?: string, reason?: string) => ({
    id,
    customerId: 'lena',
    status: 'delivered',
    address,
    items: [{ id: 'one', variantId, ...(state && { state }) }],
    ...(reason && { requests: [{ kind: 'return', items: [{ item: 'one' }], reason, settlements: [] }] }),
  })

  it('rests on what a customer kept, and on what came back as too small; for nobody else', async () => {
    const knowledge = await shop({
      'customers.json': [lena],
      'orders.json': [order('#1', 'boots-43'), order('#2', 'boots-41', 'return requested', 'too small')],
    })
    const advice = await advise(knowledge, 'altra', {}, 'lena')
    expect(advice.size).toBe('43')
    expect(advice.reasons).toContainEqual({
      from: 'purchase',
      size: '43',
      product: 'Norr boots',
      brand: 'Norr',
      fit: 'fit',
      source: 'kept',
    })
    expect(advice.reasons).toContainEqual({
      from: 'purchase',
      size: '41',
      product: 'Norr boots',
      brand: 'Norr',
      fit: 'small',
      source: 'told',
    })
    expect((await advise(knowledge, 'altra', {})).reasons).toEqual([])
  })

  it('learns nothing from what was returned for another reason', async () => {
    const knowledge = await shop({
      'customers.json': [lena],
      'orders.json': [order('#1', 'boots-43', 'return requested', 'changed my mind')],
    })
    expect((await advise(knowledge, 'altra', {}, 'lena')).size).toBeUndefined()
  })

  it('reads the product’s own chart, and follows it when it changes', async () => {
    const chart = (shift: number) => ({
      columns: ['foot length'],
      rows: shoeSizes.map((size, i) => ({ size, values: [[24 + i * 0.65 + shift, 24.6 + i * 0.65 + shift]] })),
    })
    const charted = (shift: number) =>
      shopWith({ 'products.json': [product('boots', { sizes: shoeSizes, chart: chart(shift) })] })
    const told = { body: { 'foot length': 26.25 } }
    expect(await advise(await charted(0), 'boots', told)).toMatchObject({ size: '42', certainty: 'sure' })
    const moved = await advise(await charted(-0.65), 'boots', told)
    expect(moved).toMatchObject({
      size: '43',
      reasons: [{ from: 'chart', measure: 'foot length', value: 26.25, size: '43' }],
    })
  })

  it('offers the nearest size that is there where the size itself is sold out', async () => {
    expect(await advise(await shop({}), 'altra', { sizes: [{ size: '45' }] })).toMatchObject({
      size: '45',
      stock: 'sold out',
      nearest: expect.stringMatching(/44|46/),
    })
  })

  it('is between two sizes half-way, and unsure beyond all that there are', async () => {
    const knowledge = await shop({})
    expect((await advise(knowledge, 'boots', { sizes: [{ size: '42.5' }] })).between).toEqual(['42', '43'])
    expect((await advise(knowledge, 'boots', { sizes: [{ size: '50' }] })).certainty).toBe('unsure')
  })
})

describe('scales', () => {
  const scaled = (draft: Draft) => {
    const raw = product('x', draft)
    return scaleOf({ ...raw, variants: raw.variants.map(one => ({ ...one, available: true })) } as unknown as Product)
  }

  it.each([
    [{ sizes: ['S', 'M', 'L'], type: 'sweater' }, 'letters'],
    [{ sizes: ['30x32', '32x32', '32x34'], type: 'jeans' }, 'waist'],
    [{ sizes: ['98', '104', '110'], type: "children's t-shirt" }, 'child'],
    [{ sizes: ['36', '38', '40'], type: 'dress' }, 'clothing'],
    [{ sizes: ['35–38', '39–42'], type: 'socks' }, 'range'],
    [{ sizes: ['50', '52', '54'], type: 'ring' }, 'ring'],
    [{ sizes: ['75B', '75C', '80B'], type: 'bra' }, 'bra'],
    [{ sizes: ['42', '42 wide', '43', '43 wide'] }, 'shoes'],
  ] as [Draft, string][])('%j is a scale of %s', (draft, kind) => {
    expect(scaled({ attributes: { for: kind === 'child' ? 'children' : 'women' }, ...draft })?.kind).toBe(kind)
  })

  it('reads a size of one system on a scale of another', () => {
    const letters = scaled({ sizes: ['S', 'M', 'L'], type: 'sweater', attributes: { for: 'women' } })!
    expect(placeOf(letters, '12', 'UK')).toBe(placeOf(letters, 'M'))
    const dress = scaled({ sizes: ['36', '38', '40'], type: 'dress', attributes: { for: 'women' } })!
    expect(placeOf(dress, '12', 'UK')).toBe(placeOf(dress, '38'))
    const shoes = scaled({ sizes: shoeSizes })!
    expect(placeOf(shoes, '8', 'UK')).toBe(42)
    expect(placeOf(shoes, '9', 'US')).toBe(42)
  })

  it('takes the length of the leg and the width of the foot where they are told', async () => {
    const knowledge = await shopWith({
      'products.json': [
        product('jeans', { sizes: ['32x30', '32x32', '32x34', '34x30', '34x34'], type: 'jeans' }),
        product('wide', { sizes: ['42', '42 wide', '43', '43 wide'] }),
      ],
    })
    expect((await advise(knowledge, 'jeans', { sizes: [{ size: '32x34' }] })).size).toBe('32x34')
    expect((await advise(knowledge, 'jeans', { sizes: [{ size: '32' }], body: { 'inside leg': 76 } })).size).toBe(
      '32x30',
    )
    expect((await advise(knowledge, 'wide', { sizes: [{ size: '42' }], wideFeet: true })).size).toBe('42 wide')
    expect((await advise(knowledge, 'wide', { sizes: [{ size: '42' }] })).size).toBe('42')
  })

  it('has none for what is not worn', () => {
    expect(scaled({ sizes: ['1 l', '2 l'], type: 'kettle' })).toBeUndefined()
    expect(scaled({ sizes: ['140x200', '160x200'], type: 'duvet' })).toBeUndefined()
  })
})

describe('feedback as records', () => {
  it('goes in and out with the shop, and a record of something unknown is left out', async () => {
    const knowledge = await shop({ 'fits.json': feedback(0) })
    const folder = temporaryFolder()
    expect((await exportShop(knowledge, folder)).files).toContainEqual({ file: 'fits.jsonl', records: 400 })
    const second = emptyShop()
    await importShop(folder, second)
    const told = { sizes: [{ size: '42' }] }
    expect(await advise(second, 'altra', told)).toEqual(await advise(knowledge, 'altra', told))

    const odd = { customer: 'p', product: 'no such thing', size: '42', fit: 'small' }
    const report = await importShop(shopFolder({ 'fits.json': [odd, { ...odd, fit: 'so-so' }] }), second)
    expect(report.files[0]!.problems.map(({ path }) => path)).toEqual(['product', 'fit'])
  })
})
