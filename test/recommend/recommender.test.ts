import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Product } from '../../knowledge/catalogue.ts'
import type { ShopEvent } from '../../knowledge/events.ts'
import { importShop } from '../../knowledge/import/import-shop.ts'
import { openSqliteKnowledge, type SqliteKnowledge } from '../../knowledge/sqlite/open.ts'

const now = new Date('2026-06-17T10:00:00Z')
const open: SqliteKnowledge[] = []

afterEach(async () => {
  for (const knowledge of open.splice(0)) await knowledge.close()
})

const product = (id: string, type: string, more: Record<string, unknown> = {}) => ({
  id,
  title: `${id[0]!.toUpperCase()}${id.slice(1)}`,
  type,
  attributes: {},
  variants: [{ id: `${id}-1`, options: {}, price: '20.00', available: true }],
  ...more,
})

const range = [
  product('tent', 'tent', { brand: 'Norr' }),
  product('dome', 'tent', {
    brand: 'Norr',
    rating: { value: 4.8, count: 40 },
    variants: [{ id: 'dome-1', options: {}, price: '29.00', available: true }],
  }),
  product('mat', 'sleeping mat'),
  product('lamp', 'camping lamp'),
  product('soap', 'soap', { attributes: { consumable: true } }),
  product('sandals', 'sandals', { attributes: { season: ['summer'] } }),
  product('gloves', 'gloves', { attributes: { season: ['winter'] } }),
  product('kettle', 'kettle', { since: '2026-06-01' }),
]

let clock = 0
const event = (customer: string, id: string, type: ShopEvent['type'] = 'purchase', at?: string): ShopEvent => ({
  customer,
  product: id,
  type,
  at: at ?? new Date(Date.parse('2026-05-01T00:00:00Z') + 60_000 * clock++).toISOString(),
})

async function shop(products: unknown[] = range, events: ShopEvent[] = [], path = ':memory:') {
  const knowledge = openSqliteKnowledge(path)
  open.push(knowledge)
  await change(knowledge, products, events)
  return knowledge
}

async function change(knowledge: SqliteKnowledge, products: unknown[], events: ShopEvent[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-recommend-'))
  writeFileSync(join(folder, 'products.json'), JSON.stringify(products))
  writeFileSync(join(folder, 'events.jsonl'), events.map(one => `${JSON.stringify(one)}\n`).join(''))
  const report = await importShop(folder, knowledge)
  rmSync(folder, { recursive: true })
  expect(report.files.flatMap(file => file.problems)).toEqual([])
}

const ids = (picks: { product: Product }[]) => picks.map(pick => pick.product.id)

describe('recommending', () => {
  it('counts what is bought together event by event, and says how many did', async () => {
    const { recommend } = await shop()
    const query = { with: ['tent'], now }
    expect((await recommend.recommend(query)).crossSell).toEqual([])
    for (const customer of ['a', 'b', 'c'])
      for (const id of ['tent', 'mat']) await recommend.record(event(customer, id))
    const { picks, crossSell } = await recommend.recommend(query)
    expect(ids(picks)).toEqual(['mat'])
    expect(crossSell[0]!.reasons[0]).toEqual({ kind: 'bought-together', product: 'tent', title: 'Tent', customers: 3 })
    expect(crossSell[0]!.confidence).toBeGreaterThan(0)
    expect(crossSell[0]!.confidence).toBeLessThanOrEqual(1)
    await recommend.record(event('d', 'tent'))
    await recommend.record(event('d', 'mat'))
    const later = await recommend.recommend(query)
    expect(later.picks[0]!.reasons[0]).toMatchObject({ customers: 4 })
  })

  it('shows nothing that cannot be had, nor what is owned; what is used up is fine again', async () => {
    const bought = ['a', 'b', 'c', 'd'].flatMap(customer =>
      ['tent', 'mat', 'lamp', 'soap'].map(id => event(customer, id)),
    )
    const knowledge = await shop(range, bought)
    const { recommend } = knowledge
    const query = { customer: 'a', with: ['tent'], now }
    expect(ids((await recommend.recommend(query)).picks)).toEqual(['soap'])
    expect(ids((await recommend.recommend({ with: ['tent'], now })).picks).sort()).toEqual(['lamp', 'mat', 'soap'])
    const soldOut = product('mat', 'sleeping mat', {
      variants: [{ id: 'mat-1', options: {}, price: '20.00', available: false }],
    })
    await change(knowledge, [soldOut])
    expect(ids((await recommend.recommend({ with: ['tent'], now })).picks).sort()).toEqual(['lamp', 'soap'])
    // Sent back is not owned any more.
    await recommend.record(event('a', 'lamp', 'return'))
    expect(ids((await recommend.recommend(query)).picks).sort()).toEqual(['lamp', 'soap'])
  })

  it('learns from repeated purchases what is bought again', async () => {
    const { recommend } = await shop()
    const customers = ['a', 'b', 'c', 'd', 'e', 'f']
    for (const customer of customers) for (const id of ['tent', 'lamp']) await recommend.record(event(customer, id))
    const query = { customer: 'a', with: ['tent'], now }
    expect(ids((await recommend.recommend(query)).picks)).not.toContain('lamp')
    await recommend.record(event('f', 'lamp', 'purchase', '2026-06-10T00:00:00Z'))
    expect(ids((await recommend.recommend(query)).picks)).toContain('lamp')
  })

  it('honours a refusal at once, with what is very like it, and remembers it', async () => {
    const { recommend } = await shop(
      range,
      ['a', 'b', 'c'].flatMap(who => [event(who, 'tent'), event(who, 'mat')]),
    )
    expect(ids((await recommend.recommend({ with: ['tent'], now, refused: ['mat'] })).picks)).toEqual([])
    await recommend.record(event('z', 'mat', 'refused'))
    expect(ids((await recommend.recommend({ customer: 'z', with: ['tent'], now })).picks)).toEqual([])
    expect(ids((await recommend.recommend({ customer: 'y', with: ['tent'], now })).picks)).toEqual(['mat'])
  })

  it('knows the season where the customer lives', async () => {
    const { recommend } = await shop()
    const north = (await recommend.recommend({ now, country: 'DE' })).picks
    expect(north.find(pick => pick.product.id === 'sandals')!.reasons).toContainEqual({
      kind: 'season',
      season: 'summer',
    })
    expect(ids(north)).not.toContain('gloves')
    const south = (await recommend.recommend({ now, country: 'NZ' })).picks
    expect(south.find(pick => pick.product.id === 'gloves')!.reasons).toContainEqual({
      kind: 'season',
      season: 'winter',
    })
    expect(ids(south)).not.toContain('sandals')
  })

  it('learns from the events what is wanted at a time of the year', async () => {
    const events = Array.from({ length: 120 }, (_, n) => [
      event(`k${n}`, 'kettle', 'purchase', `2025-${String(1 + (n % 12)).padStart(2, '0')}-03T10:00:00Z`),
      event(`l${n}`, 'lamp', 'purchase', `2025-07-${String(1 + (n % 28)).padStart(2, '0')}T10:00:00Z`),
    ]).flat()
    const { recommend } = await shop(range, events)
    const reasons = async (month: string) =>
      (await recommend.recommend({ now: new Date(`2026-${month}-15T00:00:00Z`) })).picks.find(
        pick => pick.product.id === 'lamp',
      )?.reasons ?? []
    expect(await reasons('07')).toContainEqual({ kind: 'in-demand', month: 6 })
    expect((await reasons('01')).map(reason => reason.kind)).not.toContain('in-demand')
  })

  it('offers a step up of the same kind, with its figures', async () => {
    const { recommend } = await shop()
    const { upsell, picks } = await recommend.recommend({ session: [{ product: 'tent', as: 'asked' }], now })
    expect(upsell[0]).toMatchObject({
      product: { id: 'dome' },
      reasons: [{ kind: 'upgrade', product: 'tent', more: 900 }],
    })
    expect(ids(picks)).toContain('dome')
    expect(ids(picks)).not.toContain('tent')
  })

  it('finds a new product by what it is, for a customer it knows nothing else of', async () => {
    const { recommend } = await shop()
    const found = await recommend.recommend({ session: [{ product: 'tent', as: 'viewed' }], now })
    expect(found.picks[0]!.reasons[0]).toMatchObject({ kind: 'similar', product: 'tent', had: 'viewed' })
    const nobody = await recommend.recommend({ now })
    expect(nobody.picks.flatMap(pick => pick.reasons)).toContainEqual({ kind: 'new', since: '2026-06-01' })
  })

  it('lets a margin sway a little between equals, and gives it as no reason', async () => {
    const pair = (one: number, other: number) => [
      product('pan', 'pan', { since: '2026-06-01', margin: one }),
      product('pot', 'pot', { since: '2026-06-01', margin: other }),
    ]
    for (const [one, other, first] of [
      [0.1, 0.6, 'pot'],
      [0.6, 0.1, 'pan'],
    ] as const) {
      const { recommend } = await shop(pair(one, other))
      const { picks } = await recommend.recommend({ now })
      expect(ids(picks)[0]).toBe(first)
      for (const pick of picks) expect(pick.reasons.map(reason => reason.kind)).toEqual(['new'])
    }
  })

  it('refuses with a thing its like by the same maker', async () => {
    const { recommend } = await shop()
    const query = { session: [{ product: 'lamp', as: 'viewed' } as const], now, limit: 20 }
    expect(ids((await recommend.recommend(query)).picks)).toContain('dome')
    expect(ids((await recommend.recommend({ ...query, refused: ['tent'] })).picks)).not.toContain('dome')
  })

  it('keeps what is noted together, and shows it to whoever reads', async () => {
    const { events } = await shop()
    const noted = ['tent', 'tent', 'mat'].map(id => event('n', id, 'view', '2026-06-17T10:00:00.000Z'))
    events.note(noted)
    expect((await events.ofCustomer('n')).map(one => one.product)).toEqual(['tent', 'mat'])
  })

  it('does not show six of a kind', async () => {
    const many = Array.from({ length: 12 }, (_, n) => product(`cup${n}`, n < 8 ? 'cup' : `plate ${n}`))
    const events = many.flatMap(({ id }) => ['a', 'b', 'c'].map(customer => event(customer, id)))
    const { recommend } = await shop(many, events)
    const { picks } = await recommend.recommend({ now, limit: 6 })
    const cups = picks.filter(pick => pick.product.type === 'cup').length
    expect(cups).toBeGreaterThan(0)
    expect(cups).toBeLessThan(4)
  })
})

describe('the model', () => {
  /** Forty who buy within one of two circles of products. */
  const circles = Array.from({ length: 24 }, (_, n) => product(`p${n}`, `thing ${n}`))
  const events = Array.from({ length: 60 }, (_, c) =>
    Array.from({ length: 7 }, (_, n) =>
      event(`c${c}`, `p${(c % 2) * 12 + ((c * 5 + n * 7) % 12)}`, n % 2 ? 'view' : 'purchase'),
    ),
  ).flat()

  it('is trained from events, kept beside the shop, and read by the next process', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-model-'))
    const first = await shop(circles, events, join(folder, 'shop.db'))
    const trained = await first.recommend.train()
    expect(trained).toMatchObject({ customers: 60, products: 24 })
    const query = { session: [{ product: 'p0', as: 'viewed' } as const], now, limit: 8 }
    const before = await first.recommend.recommend(query)
    expect(before.picks.some(pick => pick.reasons.some(reason => reason.kind === 'like-customers'))).toBe(true)
    for (const pick of before.picks.filter(one => one.reasons[0]!.kind === 'like-customers'))
      expect(Number(pick.product.id.slice(1))).toBeLessThan(12)
    const second = openSqliteKnowledge(join(folder, 'shop.db'))
    open.push(second)
    expect(ids((await second.recommend.recommend(query)).picks)).toEqual(ids(before.picks))
    rmSync(folder, { recursive: true })
  })

  it('is fitted apart where there is none, and a broken file is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-model-'))
    const knowledge = await shop(circles, events, join(folder, 'shop.db'))
    writeFileSync(join(folder, 'recommend.model'), 'not a model')
    const query = { session: [{ product: 'p0', as: 'viewed' } as const], now, limit: 8 }
    const reasons = async () =>
      (await knowledge.recommend.recommend(query)).picks.flatMap(pick => pick.reasons.map(reason => reason.kind))
    expect(await reasons()).not.toContain('like-customers')
    await expect.poll(reasons, { timeout: 30_000, interval: 200 }).toContain('like-customers')
    rmSync(folder, { recursive: true })
  })
})
