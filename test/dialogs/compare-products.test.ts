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
