import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { baskets } from '../../knowledge/demo/baskets.ts'
import { brands } from '../../knowledge/demo/brands.ts'
import { buildDemoShop, writeDemoShop } from '../../knowledge/demo/build.ts'
import { colours } from '../../knowledge/demo/colours.ts'
import { demoEvents } from '../../knowledge/demo/events.ts'
import { checkDigit } from '../../knowledge/demo/gtin.ts'
import { drawingNames, drawPicture } from '../../knowledge/demo/picture.ts'
import { formats } from '../../knowledge/import/format.ts'
import { intents } from '../../nlu/intents.ts'

const now = new Date('2026-03-10T11:20:00Z')
const demo = buildDemoShop({ now })
const variants = demo.products.flatMap(product => product.variants)
const unique = (list: string[]) => expect(new Set(list).size).toBe(list.length)
const today = '2026-03-10'

describe('the demo shop', () => {
  it('is the same for the same day, whatever the hour', () => {
    expect(buildDemoShop({ now: new Date('2026-03-10T23:59:00Z') })).toEqual(demo)
    expect(buildDemoShop({ now: new Date('2026-03-11T00:01:00Z') })).not.toEqual(demo)
  })

  it('is built in under 200 ms', () => {
    const times = [0, 1, 2].map(() => {
      const start = performance.now()
      buildDemoShop({ now })
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(200)
  })

  it("is valid in Aisle's own format", () => {
    const format = formats(demo.shop.currency)
    const problems = [
      ...demo.products.map(record => format.product.safeParse(record)),
      ...demo.customers.map(record => format.customer.safeParse(record)),
      ...demo.orders.map(record => format.order.safeParse(record)),
      ...demo.articles.map(record => format.article.safeParse(record)),
      ...demo.fits.map(record => format.fit.safeParse(record)),
      format.shop.safeParse(demo.shop),
      format.policy.safeParse(demo.policy),
      format.synonyms.safeParse(demo.synonyms),
    ].flatMap(result => result.error?.issues ?? [])
    expect(problems).toEqual([])
  })

  it('writes one file for each kind of record', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aisle-demo-test-'))
    await writeDemoShop(folder, { now, moving: true })
    const rows = async (name: string) => (await readFile(join(folder, name), 'utf8')).trim().split('\n')
    expect((await readdir(folder)).sort()).toEqual([
      'articles.jsonl',
      'customers.jsonl',
      'fits.jsonl',
      'orders.jsonl',
      'policy.json',
      'products.jsonl',
      'shop.json',
      'synonyms.json',
    ])
    expect((await rows('products.jsonl')).map(row => JSON.parse(row))).toEqual(demo.products)
    expect(await rows('orders.jsonl')).toHaveLength(200)
    expect(JSON.parse(await readFile(join(folder, 'shop.json'), 'utf8')).asOf).toBe(today)
    await rm(folder, { recursive: true })
  })
})

describe('products', () => {
  it('fill eight departments with at least thirty each', () => {
    const departments = Object.groupBy(demo.products, product => product.department!)
    for (const name of ['clothing', 'shoes', 'outdoor', 'home', 'kitchen', 'electronics', 'beauty', 'toys'])
      expect(departments[name]?.length, name).toBeGreaterThanOrEqual(30)
    expect(demo.products.length).toBeGreaterThanOrEqual(240)
  })

  it('have ids, titles and variants that are theirs alone', () => {
    unique(demo.products.map(product => product.id))
    unique(demo.products.map(product => product.title))
    unique(variants.map(variant => variant.id))
    unique(variants.map(variant => variant.gtin!))
  })

  it('are what the baskets name', () => {
    const ids = new Set(demo.products.map(product => product.id))
    for (const id of baskets.flat()) expect(ids).toContain(id)
  })

  it('are meant by the synonyms', () => {
    const words = demo.products.map(product => `${product.type} ${product.title}`.toLowerCase())
    for (const [said, meant] of Object.entries(demo.synonyms)) {
      expect(said).not.toBe(meant)
      expect(meant === 'sale' || words.some(text => text.includes(meant)), meant).toBe(true)
    }
  })

  it('have GTINs with a right check digit, from the range that shops give themselves', () => {
    expect(checkDigit('400638133393')).toBe('1')
    for (const { gtin } of variants) {
      expect(gtin).toMatch(/^21\d{11}$/)
      expect(checkDigit(gtin!.slice(0, 12))).toBe(gtin![12])
    }
  })

  it('tell enough of themselves', () => {
    for (const product of demo.products) {
      expect(product.brand && product.brand in brands, product.title).toBe(true)
      expect(product.type, product.title).toBe(product.type.toLowerCase())
      expect(product.description!.match(/[.!?](?=\s|$)/g)!.length, product.title).toBeGreaterThanOrEqual(2)
      expect(product.description, product.title).toMatch(/[.!?]$/)
      expect(Object.keys(product.attributes).length, product.title).toBeGreaterThanOrEqual(4)
      expect(product.url).toBe(`/p/${product.id}`)
      expect(product.since! < today).toBe(true)
    }
  })

  it('cost less than before where they are reduced', () => {
    for (const { price, was } of variants) {
      expect(price.amount).toBeGreaterThan(0)
      if (was) expect(was.amount).toBeGreaterThan(price.amount)
    }
    expect(variants.filter(variant => variant.was).length).toBeGreaterThan(100)
  })

  it('are in stock, nearly sold out and sold out', () => {
    const with_ = (test: (stock: number) => boolean) =>
      variants.filter(({ stock }) => stock !== undefined && test(stock))
    expect(with_(stock => stock === 0).length).toBeGreaterThan(60)
    expect(with_(stock => stock >= 1 && stock <= 3).length).toBeGreaterThan(100)
    expect(variants.some(variant => variant.stock === undefined && variant.available)).toBe(true)
    expect(demo.products.some(product => product.variants.every(variant => !variant.available))).toBe(true)
    for (const { stock, available } of variants) expect(available).toBe(stock !== 0)
  })

  it('have a size chart with every size they come in', () => {
    let sized = 0
    for (const product of demo.products) {
      const sizes = new Set(product.variants.flatMap(variant => variant.options.size ?? []))
      expect(Boolean(product.sizeChart), product.title).toBe(sizes.size > 0)
      if (!product.sizeChart) continue
      sized++
      expect(product.sizeChart.rows.map(row => row.size)).toEqual([...sizes])
      for (const { values } of product.sizeChart.rows)
        for (const value of values) {
          expect(Array.isArray(value) && value[0] < value[1], product.title).toBe(true)
          expect((value as [number, number])[0], product.title).toBeGreaterThan(8)
        }
    }
    expect(sized).toBeGreaterThan(70)
  })
})

describe('pictures', () => {
  it('are drawn for every product in every colour, as well-formed XML', () => {
    for (const product of demo.products) {
      const shown = new Set(product.variants.map(variant => variant.options.colour))
      for (const colour of shown) wellFormed(drawPicture(product, colour))
      wellFormed(drawPicture(product))
    }
  })

  it('stand under addresses made of the product and the colour', () => {
    for (const product of demo.products) {
      expect(product.image).toBe(`/demo/images/${product.id}.svg`)
      for (const { image, options } of product.variants) {
        if (!options.colour) continue
        const colour = options.colour.replaceAll(' ', '-')
        expect(image).toBe(`/demo/images/${product.id}--${colour}.svg`)
        expect(drawPicture(product, colour)).toBe(drawPicture(product, options.colour))
      }
    }
  })

  it('fall back to the own colour, and for an unknown kind to a parcel', () => {
    const mug = demo.products.find(product => product.type === 'mug')!
    expect(drawPicture(mug, 'plaid')).toBe(drawPicture(mug))
    wellFormed(drawPicture({ ...mug, title: 'A <b>thing</b> & "more"', type: 'gadget', attributes: {}, variants: [] }))
  })

  it('know every colour of the shop', () => {
    for (const product of demo.products) {
      const named = [product.attributes.colour, ...product.variants.map(variant => variant.options.colour)]
      for (const colour of named) if (colour !== undefined) expect(colours).toHaveProperty([String(colour)])
    }
  })

  it('are of many kinds and no two kinds alike', () => {
    const mug = demo.products.find(product => product.type === 'mug')!
    expect(drawingNames(demo.products).size).toBeGreaterThanOrEqual(40)
    expect(drawPicture(mug, 'navy')).not.toBe(drawPicture(mug, 'cream'))
    expect(drawPicture(mug, 'navy')).toContain('<title>Tonkrug Harbour Mug, navy</title>')
  })
})

/** Tags nest, attributes are quoted, and no bare & or NaN is left. */
function wellFormed(svg: string): void {
  const open: string[] = []
  const rest = svg.replace(/<(\/?)([\w]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, (_, closing, name, __, empty) => {
    if (closing) expect(open.pop()).toBe(name)
    else if (!empty) open.push(name)
    return ''
  })
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 600 600"/)
  expect(svg).toContain('<title>')
}

describe('customers', () => {
  it('are forty, reachable only where nobody lives', () => {
    expect(demo.customers).toHaveLength(40)
    unique(demo.customers.map(customer => customer.id))
    unique(demo.customers.map(customer => customer.email))
    unique(demo.customers.flatMap(customer => customer.paymentMethods.map(method => method.id)))
    const fiction =
      /^\+(49 (30 23125|40 66969|69 90009|89 99998|221 4710)\d{3}|44 7700 900\d{3}|33 6 39 98 \d\d \d\d|353 20 91\d \d{4}|46 70 174 06 \d\d|1 202 555 01\d\d)$/
    for (const { email, phone } of demo.customers) {
      expect(email).toMatch(/^[a-z.-]+@example\.(com|org)$/)
      if (phone) expect(phone).toMatch(fiction)
    }
  })

  it('have every way to pay and every tier', () => {
    const kinds = new Set(demo.customers.flatMap(customer => customer.paymentMethods.map(method => method.kind)))
    expect(kinds).toEqual(new Set(['credit-card', 'paypal', 'gift-card', 'invoice']))
    expect(new Set(demo.customers.map(customer => customer.loyaltyTier)).size).toBe(4)
  })
})

describe('orders', () => {
  const byId = new Map(demo.customers.map(customer => [customer.id, customer]))

  it('are two hundred in every status', () => {
    expect(demo.orders).toHaveLength(200)
    unique(demo.orders.map(order => order.id))
    for (const status of ['pending', 'processed', 'shipped', 'delivered', 'cancelled', 'returned'])
      expect(demo.orders.filter(order => order.status === status).length, status).toBeGreaterThan(8)
    for (const note of ['return requested', 'exchange requested', 'items modified', 'partly shipped'])
      expect(
        demo.orders.some(order => order.note === note),
        note,
      ).toBe(true)
    expect(new Set(demo.orders.map(order => order.customerId)).size).toBe(40)
  })

  it('add up: goods + shipping − discount = total = paid, at the prices of the catalogue', () => {
    const prices = new Map(variants.map(variant => [variant.id, variant.price]))
    for (const order of demo.orders) {
      const goods = order.items.reduce((total, item) => total + item.price.amount * item.quantity, 0)
      const paid = (kind: string) =>
        order.payments.reduce((total, payment) => total + (payment.kind === kind ? payment.amount.amount : 0), 0)
      expect(goods + (order.shipping?.amount ?? 0) - (order.discount?.amount ?? 0), order.id).toBe(order.total.amount)
      expect(paid('payment'), order.id).toBe(order.total.amount)
      expect(paid('refund'), order.id).toBeLessThanOrEqual(order.total.amount)
      if (order.status === 'cancelled') expect(paid('refund'), order.id).toBe(order.total.amount)
      if (order.status === 'returned') expect(paid('refund'), order.id).toBeGreaterThan(0)
      for (const item of order.items) expect(item.price, item.id).toEqual(prices.get(item.variantId))
      const methods = byId.get(order.customerId)!.paymentMethods.map(method => method.id)
      for (const payment of order.payments) {
        expect(methods).toContain(payment.paymentMethodId)
        expect(payment.amount.amount, order.id).toBeGreaterThan(0)
      }
    }
  })

  it('happen in the right sequence, and all before today', () => {
    const since = new Map(demo.products.map(product => [product.id, product.since!]))
    for (const order of demo.orders) {
      const placed = order.placedAt!
      expect(placed < today, order.id).toBe(true)
      expect(placed.slice(0, 10) >= byId.get(order.customerId)!.since!, order.id).toBe(true)
      for (const item of order.items) expect(since.get(item.productId)! <= placed, `${order.id} ${item.id}`).toBe(true)
      for (const { shippedAt, deliveredAt } of order.fulfilments) {
        expect(shippedAt! > placed, order.id).toBe(true)
        if (deliveredAt) expect(deliveredAt > shippedAt!, order.id).toBe(true)
      }
      expect(Boolean(order.deliveredAt), order.id).toBe(['delivered', 'returned'].includes(order.status))
      if (order.deliveredAt) expect(order.deliveredAt < today, order.id).toBe(true)
      for (const { at } of order.payments) expect(at! >= placed && at! < today, order.id).toBe(true)
    }
  })

  it('send each item at most once, and wholly when delivered', () => {
    for (const order of demo.orders) {
      const sent = order.fulfilments.flatMap(fulfilment => fulfilment.itemIds)
      unique(sent)
      unique(order.items.map(item => item.id))
      if (['delivered', 'returned'].includes(order.status)) expect(sent.length, order.id).toBe(order.items.length)
      if (['pending', 'processed', 'cancelled'].includes(order.status)) expect(sent, order.id).toEqual([])
    }
    const numbers = demo.orders.flatMap(order => order.fulfilments.flatMap(fulfilment => fulfilment.trackingNumbers))
    unique(numbers)
    expect(demo.orders.some(order => order.fulfilments.length > 1)).toBe(true)
    expect(demo.orders.some(order => order.fulfilments.some(({ trackingNumbers }) => trackingNumbers.length > 1))).toBe(
      true,
    )
  })

  it('tell the stories of README.md', () => {
    const of = (id: string) => demo.orders.filter(order => order.customerId === id)
    const maya = of('maya-lindqvist')
    expect(maya.map(order => order.status)).toEqual([
      'pending',
      'processed',
      'shipped',
      'delivered',
      'returned',
      'delivered',
    ])
    const boots = maya.find(order => order.status === 'shipped')!
    expect(boots.items[0]!.title).toBe('Halvorn Fjell 2 Hiking Boots')
    expect(boots.expectedAt).toBe('2026-03-11')
    expect(maya.some(order => (order.deliveredAt ?? '') > '2026-03-01')).toBe(true)
    expect(of('jonas-weber')).toHaveLength(4)
    expect(of('amelie-roux').find(order => order.status === 'shipped')!.expectedAt! < today).toBe(true)
  })
})

describe('articles', () => {
  it('are at least forty, with a short answer and many ways to ask', () => {
    expect(demo.articles.length).toBeGreaterThanOrEqual(40)
    unique(demo.articles.map(article => article.id))
    unique(demo.articles.flatMap(({ locale, questions }) => questions!.map(question => `${locale} ${question}`)))
    for (const { id, text, questions } of demo.articles) {
      const short = text.split('\n\n')[0]!
      expect(short.match(/[.!?](?=\s|$)/g)!.length, id).toBeLessThanOrEqual(2)
      expect(short.length, id).toBeLessThan(320)
      expect(questions!.length, id).toBeGreaterThanOrEqual(5)
    }
  })

  it('name intents that exist', () => {
    const named = new Set(demo.articles.flatMap(article => article.intents ?? []))
    for (const intent of named) expect(intents).toHaveProperty(intent)
    for (const intent of [
      'delivery_options',
      'return_policy',
      'payment_options',
      'warranty',
      'store_locator',
      'privacy',
    ])
      expect(named).toContain(intent)
  })

  it('say of returns what the policy says', () => {
    const text = demo.articles.find(article => article.id === 'return-period')!.text
    expect(text).toContain(`${demo.policy.returns.days} days`)
    expect(text).toContain(`${demo.policy.returns.daysByDepartment.beauty} days`)
  })
})

describe('events', () => {
  const events = demoEvents({ now, shoppers: 300 })

  it('are a year of views, carts, purchases and returns, the same for the same seed', () => {
    expect(demoEvents({ now, shoppers: 300 })).toEqual(events)
    expect(demoEvents({ now, shoppers: 300, seed: 8 })).not.toEqual(events)
    expect(new Set(events.map(event => event.type))).toEqual(new Set(['view', 'cart', 'purchase', 'return']))
    expect(events[0]!.at >= '2025-03-09').toBe(true)
    expect(events.at(-1)!.at < today).toBe(true)
    expect(events.every((event, i) => i === 0 || events[i - 1]!.at <= event.at)).toBe(true)
  })

  it('name products that were on sale, in sizes that exist', () => {
    const products = new Map(demo.products.map(product => [product.id, product]))
    for (const { product, size, at } of events) {
      const found = products.get(product)!
      expect(found.since! <= at).toBe(true)
      if (size) expect(found.variants.some(variant => variant.options.size === size)).toBe(true)
    }
  })

  it('show that Feldmark runs small and Halvorn does not', () => {
    const small = (brand: string) => {
      const told = demoEvents({ now }).filter(
        event => event.fit && event.type === 'purchase' && event.product.startsWith(brand),
      )
      return told.filter(event => event.fit === 'small').length / told.length
    }
    expect(small('feldmark')).toBeGreaterThan(0.4)
    expect(small('halvorn')).toBeLessThan(0.2)
  })
})
