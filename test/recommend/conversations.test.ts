import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import type { Abilities, Channel } from '../../channels/channel.ts'
import { segments, utf16 } from '../../channels/length.ts'
import { showsAll } from '../../channels/terminal.ts'
import { assistant, conversation } from '../conversation.ts'

let aisle: Aisle

beforeAll(async () => {
  aisle = await assistant()
})
afterAll(() => aisle.close())

describe('recommending', () => {
  it('suggests with a reason for each, explains itself, and has more', async () => {
    const customer = await conversation({ aisle })
    await customer.says('can you recommend something for me')
    customer.hears(/suggest/i, /customers have bought it/)
    const first = titles(customer.text())
    expect(first).toHaveLength(6)
    await customer.taps('Why these?')
    for (const title of first) customer.hears(new RegExp(`^${title}: .+`, 'm'))
    await customer.says('show me more')
    const second = titles(customer.text())
    expect(second).toHaveLength(6)
    expect(second.filter(title => first.includes(title))).toEqual([])
  })

  it('knows what goes with a thing, and names a step up in figures', async () => {
    const customer = await conversation({ aisle })
    await customer.says('what goes with the Eyrie 1 tent?')
    customer.hears(
      /Drift Sleeping Mat/,
      /customers who bought Tarnfell Eyrie 1 Tent took this/,
      /Eyrie 2 Tent for €389\.95/,
    )
    customer.doesNotHear(/^\d\. Tarnfell Eyrie/m)
  })

  it('minds what is in the cart', async () => {
    const customer = await conversation({ aisle })
    const { carts, catalogue } = aisle.engine.knowledge
    const kettle = (await catalogue.product('kessla-basic-kettle'))!
    const change = { change: 'add', variantId: kettle.variants[0]!.id, quantity: 1 } as const
    await carts.change({ conversation: customer.id }, change, 'kettle')
    await customer.says('recommend me something')
    customer.hears(/Harbour Mug/, /customers who bought Kessla Basic Kettle took this/)
    customer.doesNotHear(/^\d\. Kessla Basic Kettle/m)
  })

  it('honours “not for me” at once and for good, by number or by name', async () => {
    const customer = await conversation({ aisle })
    await customer.says('what goes with the Eyrie 1 tent?')
    await customer.taps('Not for me')
    customer.hears(/which one is not for you/i)
    await customer.says('the sleeping mat')
    customer.hears(/no Tarnfell Drift Sleeping Mat/)
    customer.doesNotHear(/^\d\. .*Sleeping Mat/m)
    await customer.says('what goes with the Eyrie 1 tent?')
    customer.doesNotHear(/Drift Sleeping Mat/)
    customer.hears(/Nival/)
  })

  it('hears “why”, “not for me” and “I have that” in words, of all or of one', async () => {
    const customer = await conversation({ aisle })
    await customer.says('recommend me something')
    const first = titles(customer.text())
    await customer.says('why do you recommend the second?')
    customer.hears(new RegExp(`^${first[1]}: `, 'm'))
    customer.doesNotHear(new RegExp(first[0]!))
    await customer.says("I don't like the first")
    customer.hears(new RegExp(`no ${first[0]}`))
    const second = titles(customer.text())
    expect(second).toHaveLength(6)
    await customer.says('I already have the third one')
    customer.hears(new RegExp(`then no ${second[2]}`))
    const third = titles(customer.text())
    await customer.says('none of these are my thing')
    for (const title of third) customer.hears(new RegExp(`no .*${title}`))
    const seen = [...first, ...second, ...third]
    await customer.says('something else please')
    const fourth = titles(customer.text())
    expect(fourth.length).toBeGreaterThan(0)
    expect(fourth.filter(title => seen.includes(title))).toEqual([])
    await customer.says("not for me, it's for my wife")
    customer.hears(/occasion/i)
  })

  it('says what a search goes by, and leaves out what is refused of it', async () => {
    const customer = await conversation({ aisle })
    await customer.says('show me kettles')
    const [first, ...others] = titles(customer.text())
    await customer.says('why these?')
    customer.hears(/search found for “kettles”/)
    await customer.says("I don't like the first")
    expect(titles(customer.text())).toEqual(others)
    expect(first).toBeDefined()
    await customer.says('hello')
    await customer.says('show me kettles')
    expect(titles(customer.text())).toContain(first)
  })

  it('does not take “I don’t like it” for more than it is where nothing is shown', async () => {
    const customer = await conversation({ aisle })
    await customer.says("that's not for me")
    customer.doesNotHear(/which one is not for you|understood: no/i)
  })

  it('goes by what is looked at, asked about and put in the cart in this visit, each counted once', async () => {
    const customer = await conversation({ aisle })
    const { events } = aisle.engine.knowledge
    await customer.says('show me the Kessla Basic Kettle')
    await customer.says('how heavy is it?')
    await customer.says('is it cordless?')
    await customer.says('put it in the cart')
    await customer.says('1')
    const types = async () =>
      (await events.ofCustomer(customer.id)).map(({ product, type }) => `${type} ${product}`).sort()
    expect(new Set(await types())).toEqual(
      new Set(['asked kessla-basic-kettle', 'cart kessla-basic-kettle', 'view kessla-basic-kettle']),
    )
    expect(await types()).toHaveLength(3)
    await customer.says('checkout')
    expect(await types()).toContain('checkout kessla-basic-kettle')
    const other = await conversation({ aisle })
    await other.says('show me the Halvorn Fjell 2 Hiking Boots')
    await other.says('the first one')
    await other.says('recommend me something')
    other.hears(/Halvorn Fjell 2 Hiking Boots/)
    expect(titles(other.text())[0]).not.toMatch(/Fjell 2/)
  })

  it('answers a digression and takes the question up again', async () => {
    const customer = await conversation({ aisle })
    await customer.says('recommend me something')
    await customer.taps('Not for me')
    await customer.says('how long does delivery take?')
    customer.hears(/working days/i, /which one is not for you/i)
    await customer.says('the first one')
    customer.hears(/understood/i)
  })

  it('keeps a verified customer’s refusal beyond the conversation, and leaves out what they own', async () => {
    const { knowledge } = aisle.engine
    const maya = (await knowledge.customers.byEmail('maya.lindqvist@example.com'))!
    const customer = await conversation({ aisle })
    await customer.signsIn(maya.email)
    await customer.says('what would you recommend to me?')
    const shown = titles(customer.text())
    const owned = (await knowledge.orders.ofCustomer(maya.id)).flatMap(order => order.items.map(item => item.title))
    expect(owned.length).toBeGreaterThan(3)
    expect(shown.filter(title => owned.includes(title))).toEqual([])
    await customer.taps('Not for me')
    await customer.says('1')
    const events = await knowledge.events.ofCustomer(maya.id)
    expect(events.filter(event => event.type === 'refused')).toHaveLength(1)
    const later = await conversation({ aisle })
    await later.signsIn(maya.email)
    await later.says('what would you recommend to me?')
    expect(titles(later.text())).not.toContain(shown[0])
  })
})

describe('the gift finder', () => {
  it('asks one thing at a time, takes a correction and a digression, and keeps to the budget', async () => {
    const customer = await conversation({ aisle })
    await customer.says('I need a present for my dad')
    customer.hears(/occasion/i)
    await customer.says('birthday')
    customer.hears(/cost/i)
    await customer.says('no, for my sister')
    customer.hears(/cost/i)
    await customer.says('under 40 euros')
    customer.hears(/fond of/i)
    await customer.says('what is your return policy?')
    customer.hears(/30 days/, /fond of/i)
    await customer.says('she loves coffee')
    customer.hears(/ideas for her up to €40/i, /suits the interest: coffee/)
    expect(prices(customer.text()).every(price => price <= 40)).toBe(true)
  })

  it('hears all of it at once', async () => {
    const customer = await conversation({ aisle })
    await customer.says('a gift for my brother under 50 euros, he loves coffee, for christmas')
    customer.hears(/ideas for him up to €50/i, /coffee/)
    expect(prices(customer.text()).every(price => price <= 50)).toBe(true)
  })

  it('lets every question be skipped', async () => {
    const customer = await conversation({ aisle })
    await customer.says('gift ideas')
    await customer.taps("Doesn't matter")
    await customer.says('no idea')
    await customer.says('no limit')
    await customer.says('skip')
    customer.hears(/ideas for a present/i)
  })

  it('is altered in what was told before, before and after the ideas', async () => {
    const customer = await conversation({ aisle })
    await customer.says('a present for my brother, for his birthday')
    await customer.says('up to 80 pounds')
    customer.hears(/prices here are in EUR/i, /cost/i)
    await customer.says('80')
    await customer.says('cooking')
    customer.hears(/ideas for him up to €80/i, /suits the interest: cooking/)
    await customer.says('actually for my mum')
    customer.hears(/for her up to €80/i, /cooking/)
    await customer.says('more like 50 euros')
    customer.hears(/for her up to €50/i, /cooking/)
    expect(prices(customer.text()).every(price => price <= 50)).toBe(true)
    await customer.says('something cheaper')
    expect(Math.max(...prices(customer.text()))).toBeLessThan(50)
    await customer.says('he likes coffee')
    customer.hears(/suits the interest: coffee/)
  })

  it('asks for nothing that is told beside something else', async () => {
    const customer = await conversation({ aisle })
    await customer.says("I'd like a gift for my sister")
    customer.hears(/occasion/i)
    await customer.says('birthday, about 40 euros, she loves coffee')
    customer.hears(/ideas for her/i, /suits the interest: coffee/)
  })

  it('says openly when nothing meets the interest', async () => {
    const customer = await conversation({ aisle })
    await customer.says('gift ideas')
    await customer.says('my mum')
    await customer.says('birthday')
    await customer.says('skip')
    await customer.says('falconry')
    customer.hears(/nothing here says “falconry”/i)
  })

  it('suggests for a child what is for children', async () => {
    const customer = await conversation({ aisle })
    await customer.says('a birthday present for my nephew under 60 euros')
    await customer.says('skip')
    customer.hears(/ideas for the child/i)
    const products = await aisle.engine.knowledge.search.search({ words: titles(customer.text())[0]!, filters: {} })
    const [{ product }] = products.hits as [(typeof products.hits)[number]]
    expect(product.department === 'toys' || product.attributes.for === 'children').toBe(true)
  })
})

const plain = { tables: false, orders: false, images: 'none', links: 'written', proactive: false } as const

describe.each<[string, Abilities]>([
  ['sms', { ...plain, text: segments(10), merged: true }],
  ['voice', { ...plain, text: utf16(900), links: 'none', voice: { options: 3, length: utf16(900) } }],
  ['web', showsAll],
])('on %s', (name, abilities) => {
  it('says the product with its reason, and takes a number', async () => {
    const channel: Channel = {
      name,
      abilities,
      receive: () => Promise.reject(new Error('messages come through the inbox')),
      send: () => Promise.reject(new Error('nobody is written to unasked')),
    }
    const customer = await conversation({ channel: name, parts: { channels: [channel] } })
    await customer.says('what goes with the Eyrie 1 tent?')
    customer.hears(/Drift Sleeping Mat/, /customers who bought Tarnfell Eyrie 1 Tent/)
    await customer.says('1')
    customer.hears(/Drift Sleeping Mat/)
  })
})

const titles = (text: string) => [...text.matchAll(/^\d+\. (.+?) · /gm)].map(match => match[1]!)
const prices = (text: string) => [...text.matchAll(/^\d+\. .+? · (?:from )?€([\d.]+)/gm)].map(match => Number(match[1]))
