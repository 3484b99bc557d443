import { describe, expect, it } from 'vitest'
import { assistant, conversation, type Shopper } from '../conversation.ts'
import { altered } from '../product-answers/altered.ts'
import { alterProduct } from './alter-product.ts'
import { page, spoken, textMessages } from './channels.ts'

const talk = (channel = page) => conversation({ channel: channel.name, parts: { channels: [channel] } })

const tableOf = (customer: Shopper) => {
  const table = customer
    .replies()
    .flatMap(reply => reply.blocks)
    .find(block => block.type === 'table')
  expect(table, customer.text()).toBeDefined()
  const { columns, rows } = table as { columns: string[]; rows: { label: string; cells: string[] }[] }
  return { columns, rows: Object.fromEntries(rows.map(row => [row.label, row.cells])) }
}

describe('products side by side', () => {
  it('are those shown, pointed at, counted, or spoken of', async () => {
    const customer = await talk()
    await customer.says('show me tents')
    const shown = customer
      .replies()
      .flatMap(reply => reply.blocks)
      .flatMap(block => (block.type === 'carousel' ? block.cards.map(card => card.title) : []))
    await customer.says('compare the first and the third')
    expect(tableOf(customer).columns).toEqual([shown[0], shown[2]])
    await customer.says('show me tents')
    await customer.says('compare the first three')
    expect(tableOf(customer).columns).toEqual(shown.slice(0, 3))
    await customer.says('show me tents')
    await customer.says('compare them all')
    expect(tableOf(customer).columns).toEqual(shown.slice(0, 4))
    await customer.says('how heavy is the Kessla Whisper Kettle?')
    await customer.says('compare it with the Kessla Basic Kettle')
    expect(tableOf(customer).columns).toEqual(['Kessla Whisper Kettle', 'Kessla Basic Kettle'])
  })

  it('are those in the cart, where that is said', async () => {
    const customer = await talk()
    await customer.says('add the Kessla Whisper Kettle in white to my cart')
    await customer.says('add the Kessla Basic Kettle in black to my cart')
    await customer.says('compare the kettles in my cart')
    expect(tableOf(customer).columns).toEqual(['Kessla Whisper Kettle', 'Kessla Basic Kettle'])
  })

  it('show what differs in rows and what is the same in a line, with prices, ratings and what can be had', async () => {
    const customer = await talk()
    await customer.says('compare the Kessla Whisper Kettle and the Kessla Basic Kettle')
    const { rows } = tableOf(customer)
    expect(rows.Price).toEqual(['€79.95', '€34.95'])
    expect(rows.Rating).toEqual(['4.7 (468)', '4.3 (612)'])
    expect(rows.Delivery).toEqual(['free', '€4.95'])
    expect(rows.Noise).toEqual(['62 dB', '74 dB'])
    expect(rows.Material).toBeUndefined()
    customer.hears(/The same in all:.*Material stainless steel/)
  })

  it('are told in sentences where there are no tables', async () => {
    for (const channel of [textMessages, spoken]) {
      const customer = await talk(channel)
      await customer.says('compare the Kessla Whisper Kettle and the Kessla Basic Kettle')
      expect(customer.replies().some(reply => reply.blocks.some(block => block.type === 'table'))).toBe(false)
      customer.hears(
        /Kessla Whisper Kettle costs €79\.95 and has 4\.7 of 5 stars from 468 reviews; Kessla Basic/,
        /differ in/,
      )
      expect(customer.text().split('. ').length).toBeLessThan(6)
    }
  })

  it('say which has more of something, and what the others have', async () => {
    const customer = await talk()
    await customer.says('compare the Tarnfell Eyrie 2 Tent and the Rastrel Weekend 2 Tent')
    await customer.says('which one is lighter?')
    customer.hears(/It’s Tarnfell Eyrie 2 Tent\. Weight: 1\.9 kg/, /Rastrel Weekend 2 Tent: 3\.2 kg/)
    await customer.says('which is cheaper?')
    customer.hears(/It’s Rastrel Weekend 2 Tent\. Price: €89\.95/)
    await customer.says('which one has the bigger water column?')
    customer.hears(/It’s Tarnfell Eyrie 2 Tent\. Water column: 5000 mm/)
    await customer.says('how long does delivery take?')
    customer.hears(/days/)
    await customer.says('and which is brighter?')
    customer.hears(/doesn’t say enough/)
  })

  it('are better for a purpose only by what the shop says of them', async () => {
    const customer = await talk()
    await customer.says('compare the Tarnfell Eyrie 2 Tent and the Rastrel Weekend 2 Tent')
    await customer.says('which is better for hiking?')
    customer.hears(/Tarnfell Eyrie 2 Tent: .*Weight 1\.9 kg/, /Rastrel Weekend 2 Tent: nothing in the shop’s data/)
    await customer.says('which is better for swimming?')
    customer.hears(/Tarnfell Eyrie 2 Tent: Water column 5000 mm/)
    await customer.says('which is better for sensitive skin?')
    customer.hears(/nothing in the shop’s data speaks for one/)
    await customer.says('which is better?')
    customer.hears(/depends on what it is for/)
  })

  it('are pointed at by number, at most four of them', async () => {
    const customer = await talk()
    await customer.says('show me tents')
    const shown = customer
      .replies()
      .flatMap(reply => reply.blocks)
      .flatMap(block => (block.type === 'carousel' ? block.cards.map(card => card.title) : []))
    await customer.says('compare 1 and 3')
    expect(tableOf(customer).columns).toEqual([shown[0], shown[2]])
    await customer.says('show me tents')
    await customer.says('compare these')
    customer.hears(/at most 4 side by side; these are the first 4 of 6/)
    expect(tableOf(customer).columns).toEqual(shown.slice(0, 4))
  })

  it('are two, and known: one named twice, one unknown, and different kinds are told as such', async () => {
    const customer = await talk()
    await customer.says('compare the Tarnfell Eyrie 2 with the Zorbo 5000')
    customer.hears(/can't find “Zorbo 5000”/, /With what shall I compare Tarnfell Eyrie 2 Tent\?/)
    await customer.taps('Rastrel Weekend 2 Tent')
    expect(tableOf(customer).columns).toEqual(['Tarnfell Eyrie 2 Tent', 'Rastrel Weekend 2 Tent'])
    await customer.says('compare the first with the first')
    customer.hears(/both times/)
    await customer.says('compare the Tarnfell Eyrie 2 with the Kessla Basic Kettle')
    customer.hears(/different kinds of things/)
  })

  it('are told to the end where there is no table: the same facts on every channel', async () => {
    const onPage = await talk()
    await onPage.says('compare the Tonvik Calm 3 and the Tonvik Calm 2')
    const { rows } = tableOf(onPage)
    for (const channel of [textMessages, spoken]) {
      const customer = await talk(channel)
      await customer.says('compare the Tonvik Calm 3 and the Tonvik Calm 2')
      let heard = customer.text()
      await customer.says('what else differs?')
      heard += customer.text()
      for (let turn = 0; turn < 4 && !/That is all that differs/.test(customer.text()); turn++) {
        await customer.says('more')
        heard += customer.text()
      }
      for (const [label, cells] of Object.entries(rows))
        if (!['Price', 'Rating', 'Available'].includes(label) && new Set(cells).size > 1)
          expect(heard).toContain(`${label} (${cells.map(cell => (cell === '–' ? 'not told' : cell)).join(', ')})`)
      for (const cell of rows.Price!) expect(heard).toContain(cell)
      await customer.says('what do they have in common?')
      customer.hears(/The same in all: Design over-ear/)
    }
  })

  it('are compared in words too: which is better rated, which is lighter than which, and for another purpose', async () => {
    const customer = await talk()
    await customer.says('which is lighter, the Tonvik Calm 3 or the Tonvik Plain?')
    customer.hears(/It’s Tonvik Plain Headphones\. Weight: 165 g/)
    await customer.says('compare them')
    expect(tableOf(customer).columns).toHaveLength(2)
    await customer.says('which is better rated?')
    customer.hears(/It’s Tonvik Calm 3 Headphones\. Rating: 4\.6 \(524\)/)
    await customer.says('which is better for travel?')
    customer.hears(/I look at: .*Weight \(less is better\)/, /Tonvik Plain Headphones: .*Weight 165 g/)
    await customer.says('which is better for the office?')
    customer.hears(/office/)
    await customer.says('which would you take?')
    customer.hears(/depends on what it is for/)
    customer.doesNotHear(/Compared:/)
    await customer.says('is it waterproof?')
    customer.hears(/doesn't say that about Tonvik .* and Tonvik/)
  })

  it('say of how few the shop tells something, and claim no winner then', async () => {
    const customer = await talk()
    await customer.says('compare the Tonvik Plain and the Tonvik Studio')
    await customer.says('which has the longer battery life?')
    customer.hears(/Only for Tonvik Plain Headphones does the shop say it\. Battery life: 50 h/)
  })

  it('may be something that was bought before, once it is known who asks', async () => {
    const customer = await talk()
    await customer.says('compare the tent I bought last year with the Rastrel Clan 5 Tent')
    customer.hears(/e-mail/)
    await customer.provesToBe('jonas.weber@example.com')
    expect(tableOf(customer).columns).toEqual(['Tarnfell Eyrie 2 Tent', 'Rastrel Clan 5 Tent'])
  })

  it('change with every attribute that is altered in the shop', async () => {
    const aisle = await assistant({ parts: { channels: [page] } })
    const { knowledge } = aisle.engine
    const customer = await conversation({ aisle, channel: page.name })
    const before = (await knowledge.catalogue.product('tarnfell-eyrie-2-tent'))!
    const compared = async () => {
      await customer.says('compare the Tarnfell Eyrie 2 Tent and the Rastrel Weekend 2 Tent')
      return customer.text()
    }
    const told = await compared()
    for (const [name, old] of Object.entries(before.attributes)) {
      const value = altered(old)
      alterProduct(knowledge, { ...before, attributes: { ...before.attributes, [name]: value } })
      expect(await compared()).toContain(String(value))
      const { [name]: _, ...rest } = before.attributes
      alterProduct(knowledge, { ...before, attributes: rest })
      const gone = await compared()
      expect(gone).not.toBe(told)
      expect(gone).not.toContain(String(value))
      alterProduct(knowledge, before)
    }
    expect(await compared()).toBe(told)
  })
})
