import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import type { Product, SizeChart } from '../../knowledge/catalogue.ts'
import type { Reason } from '../../knowledge/recommend.ts'
import { saveFit } from '../../knowledge/sqlite/fits.ts'
import { databaseOf } from '../../knowledge/sqlite/open.ts'
import { bumpVersion } from '../../knowledge/sqlite/settings.ts'
import { assistant, conversation, type Shopper, testDay } from '../conversation.ts'
import { altered } from '../product-answers/altered.ts'
import { alterProduct } from './alter-product.ts'
import { page, spoken, textMessages } from './channels.ts'

/**
 * Whatever is said of a product is what the shop says of it at that moment: each thing that a shop can alter is altered, and
 * every place that claims it is asked again.
 */
let aisle: Aisle
beforeAll(async () => {
  aisle = await assistant({ parts: { channels: [page, textMessages, spoken] } })
})
afterAll(() => aisle.close())

const productOf = async (id: string): Promise<Product> => (await aisle.engine.knowledge.catalogue.product(id))!
const put = (product: Product) => alterProduct(aisle.engine.knowledge, product)

/** Says a line of its own conversation and gives all that is answered. */
async function answer(channel: { name: string }, ...lines: string[]): Promise<string> {
  const customer = await conversation({ aisle, channel: channel.name })
  const told: string[] = []
  for (const line of lines) {
    await customer.says(line)
    told.push(customer.text(), ...tables(customer))
  }
  return told.join('\n')
}

const tables = (customer: Shopper): string[] =>
  customer
    .replies()
    .flatMap(reply => reply.blocks)
    .flatMap(block => (block.type === 'table' ? block.rows.map(row => `${row.label}: ${row.cells.join(', ')}`) : []))

const whisper = 'kessla-whisper-kettle'
const compared = 'compare the Kessla Whisper Kettle and the Kessla Basic Kettle'

describe('what is told of a product', () => {
  /** What is altered, where it is claimed, and what of it must be said before and after. */
  const cases: {
    what: string
    alter: (product: Product) => Product
    before: RegExp
    after: RegExp
    lines: string[][]
  }[] = [
    {
      what: 'the price',
      alter: product => ({
        ...product,
        variants: product.variants.map(one => ({ ...one, price: { ...one.price, amount: 4321 } })),
      }),
      before: /€79\.95/,
      after: /€43\.21/,
      lines: [
        ['tell me about the Kessla Whisper Kettle'],
        ['how much does the Kessla Whisper Kettle cost?'],
        [compared],
        [compared, 'which is cheaper?'],
      ],
    },
    {
      what: 'what others think of it',
      alter: product => ({ ...product, rating: { value: 2.3, count: 17 } }),
      before: /4\.7.*468/,
      after: /2\.3.*17/,
      lines: [
        ['tell me about the Kessla Whisper Kettle'],
        ['what do people say about the Kessla Whisper Kettle?'],
        [compared],
        [compared, 'which is better rated?'],
      ],
    },
    {
      what: 'whether it can be had',
      alter: product => ({
        ...product,
        variants: product.variants.map(one => ({ ...one, available: false, stock: 0 })),
      }),
      before:
        /3 of them available now|Kettle: yes|Available: yes, yes|Kessla Whisper Kettle costs €79\.95 and has 4\.7 of 5 stars from 468 reviews;|Available now/,
      after: /none of them available now|Kettle: no|Available: no, yes|sold out now|Sold out/,
      lines: [
        ['is the Kessla Whisper Kettle in stock?'],
        [compared],
        [compared, 'which of them is available?'],
        ['tell me about the Kessla Whisper Kettle'],
      ],
    },
    {
      what: 'in which versions it comes',
      alter: product => ({
        ...product,
        variants: product.variants.map((one, i) => (i === 0 ? { ...one, options: { Colour: 'ultramarine' } } : one)),
      }),
      before: /white/,
      after: /ultramarine/,
      lines: [['what colours does the Kessla Whisper Kettle come in?'], ['tell me about the Kessla Whisper Kettle']],
    },
    {
      what: 'what it is described as',
      alter: product => ({ ...product, description: 'It whistles like a marmot once the water is ready.' }),
      before: /stays cool outside/,
      after: /whistles like a marmot/,
      lines: [['tell me about the Kessla Whisper Kettle']],
    },
    {
      what: 'what it is called',
      alter: product => ({ ...product, title: 'Kessla Whisper Kettle Nova' }),
      before: /Kessla Whisper Kettle(?! Nova)/,
      after: /Kessla Whisper Kettle Nova/,
      lines: [['how loud is the Kessla Whisper Kettle?'], [compared]],
    },
  ]
  it.each(cases)('follows $what, wherever it is told', async ({ alter, before, after, lines }) => {
    const was = await productOf(whisper)
    for (const channel of [page, textMessages, spoken]) {
      for (const said of lines) {
        expect(await answer(channel, ...said), `${channel.name}: ${said.join(' · ')}`).toMatch(before)
        put(alter(was))
        expect(await answer(channel, ...said), `${channel.name}: ${said.join(' · ')}`).toMatch(after)
        put(was)
      }
    }
  })

  it('follows every attribute in a comparison that is told to its end, on each channel', async () => {
    const was = await productOf(whisper)
    for (const channel of [page, textMessages, spoken]) {
      for (const [name, old] of Object.entries(was.attributes)) {
        const value = altered(old)
        put({ ...was, attributes: { ...was.attributes, [name]: value } })
        const told = await answer(channel, compared, 'what else differs?', 'more', 'more')
        const written = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
        const label = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
        expect(told, `${channel.name}: ${name}`).toMatch(new RegExp(`${label}(?:: | \\()${written}`))
        put(was)
      }
    }
  })

  it('follows every attribute that a purpose or a comparison in one word rests on', async () => {
    const was = await productOf('tarnfell-eyrie-2-tent')
    const both = 'compare the Tarnfell Eyrie 2 Tent and the Rastrel Weekend 2 Tent'
    const heavier = {
      ...was,
      attributes: { ...was.attributes, weight: '9.9 kg', 'water column': '11 mm', 'packed size': '99 x 98 cm' },
    }
    for (const channel of [page, textMessages, spoken]) {
      expect(await answer(channel, both, 'which is lighter?')).toMatch(/It’s Tarnfell Eyrie 2 Tent\. Weight: 1\.9 kg/)
      expect(await answer(channel, both, 'which is better for hiking?')).toMatch(
        /Tarnfell Eyrie 2 Tent: .*Weight 1\.9 kg/,
      )
      put(heavier)
      const lighter = await answer(channel, both, 'which is lighter?')
      expect(lighter).toMatch(/It’s Rastrel Weekend 2 Tent\. Weight: 3\.2 kg/)
      expect(lighter).toMatch(/Tarnfell Eyrie 2 Tent: 9\.9 kg/)
      const hiking = await answer(channel, both, 'which is better for hiking?')
      expect(hiking).toMatch(/Rastrel Weekend 2 Tent: .*Weight 3\.2 kg/)
      expect(hiking).toMatch(/Tarnfell Eyrie 2 Tent: nothing in the shop’s data/)
      put(was)
    }
  })
})

describe('the reason for a recommendation', () => {
  const picksOf = async () => {
    const { picks, upsell } = await aisle.engine.knowledge.recommend.recommend({
      now: testDay,
      country: 'DE',
      limit: 20,
      with: ['tarnfell-eyrie-1-tent'],
    })
    return [...picks, ...upsell]
  }
  const reasonOf = async <K extends Reason['kind']>(id: string, kind: K) =>
    (await picksOf())
      .find(pick => pick.product.id === id)
      ?.reasons.find((reason): reason is Extract<Reason, { kind: K }> => reason.kind === kind)

  it('follows the price and the rating that it names', async () => {
    const step = (await picksOf()).flatMap(pick =>
      pick.reasons.flatMap(reason => (reason.kind === 'upgrade' && reason.rating ? [{ pick, reason }] : [])),
    )[0]!
    const { product } = step.pick
    put({
      ...product,
      rating: { ...product.rating!, value: 4.9 },
      variants: product.variants.map(one => ({ ...one, price: { ...one.price, amount: one.price.amount + 100 } })),
    })
    const after = await reasonOf(product.id, 'upgrade')
    put(product)
    expect(after).toMatchObject({ more: step.reason.more + 100, rating: { to: 4.9 } })
  })
})

describe('advice on a size', () => {
  const boots = 'halvorn-fjell-2-hiking-boots'
  const asked = 'my feet are 26.5 cm, which size of the Fjell 2 boots should I take?'

  it('follows the size chart', async () => {
    const was = await productOf(boots)
    expect(await answer(page, asked)).toMatch(/says 42 \(26\.1–26\.7 cm\)/)
    const moved = JSON.parse(JSON.stringify(was.sizeChart), (_, value) =>
      typeof value === 'number' ? Math.round((value + 1.3) * 10) / 10 : value,
    ) as SizeChart
    put({ ...was, sizeChart: moved })
    const told = await answer(page, asked)
    put(was)
    expect(told).toMatch(/says 4\d/)
    expect(told).not.toMatch(/says 42/)
  })

  it('follows how it fits those who wore it', async () => {
    expect(await answer(page, asked)).toMatch(/true to size \(44 of 54 say so\)/)
    const db = databaseOf(aisle.engine.knowledge)
    for (let i = 0; i < 200; i++) saveFit(db, { customer: `wearer-${i}`, product: boots, size: '42', fit: 'small' })
    bumpVersion(db, 'fits')
    expect(await answer(page, asked)).toMatch(/runs small \(20\d of 254 say so\)/)
  })

  it('follows what can be had', async () => {
    const was = await productOf(boots)
    const inStock = await answer(page, asked)
    put({ ...was, variants: was.variants.map(one => ({ ...one, available: false, stock: 0 })) })
    const told = await answer(page, asked)
    put(was)
    expect(inStock).toMatch(/in stock/)
    expect(told).not.toMatch(/is in stock/)
    expect(told).toMatch(/sold out/)
  })
})
