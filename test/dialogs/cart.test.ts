import { describe, expect, it } from 'vitest'
import { openCheckout } from '../../bot/checkout-link.ts'
import { createApp } from '../../bot/server/app.ts'
import { buildDemoShop } from '../../knowledge/demo/build.ts'
import { assistant, conversation, testDay } from '../conversation.ts'
import { page, spoken, textMessages } from './channels.ts'

describe.each([page, textMessages, spoken])('the cart ($name)', channel => {
  const talk = () => conversation({ channel: channel.name, parts: { channels: [channel] } })

  it('takes what is pointed at, in the version that is said, and asks for what is missing', async () => {
    const customer = await talk()
    await customer.says('insulated bottle')
    await customer.says('add the 1 l one in coral to my cart')
    customer.hears(/Tarnfell Spring Insulated Bottle \(coral, 1 l\).*€43\.95/)
    await customer.says('show me hiking boots')
    await customer.says('add the second one in size 38')
    customer.hears(/Which colour/)
    await customer.says('how long does delivery take?')
    customer.hears(/days/, /Which colour/)
    await customer.says('petrol')
    customer.hears(/Halvorn Fjell Light Hiking Boots \(petrol, 38\)/, /2 items/)
    await customer.says("what's in my cart?")
    customer.hears(/1 × Tarnfell Spring.*€43\.95/, /Delivery: free/, /Total: €183\.90/)
  })

  it('is changed by reference', async () => {
    const customer = await talk()
    await customer.says('add two of the Kessla Whisper Kettle in white')
    customer.hears(/2 × Kessla Whisper Kettle \(white\)/)
    await customer.says('change the quantity of the kettle to 3')
    customer.hears(/3 × Kessla Whisper Kettle \(white\): €239\.85/)
    await customer.says('remove the kettle from my cart')
    customer.hears(/taken Kessla Whisper Kettle out/, /empty/)
  })
})

describe('the cart', () => {
  it('does not say yes to what is not there', async () => {
    const customer = await conversation()
    await customer.says('add the Kessla Whisper Kettle in purple to my cart')
    customer.hears(/doesn’t come in purple/)
    await customer.says('add the Kessla Glass Kettle to my cart, 5 of them')
    customer.hears(/no more than 1 left/)
  })

  it('checks a code against the shop’s own', async () => {
    const customer = await conversation()
    await customer.says('add the Kessla Whisper Kettle in white to my cart')
    await customer.says('I have a discount code: WELCOME10')
    customer.hears(/takes off €8\.00/)
    await customer.says('use the discount code EASTER5')
    customer.hears(/has run out/)
    await customer.says('use the promo code SAVE99')
    customer.hears(/isn’t one of the shop’s/)
  })

  it('is the customer’s own after sign-in, on every channel', async () => {
    const aisle = await assistant()
    const { knowledge } = aisle.engine
    const { id, email } = buildDemoShop({ now: testDay }).customers[0]!
    const first = await conversation({ aisle })
    await first.says('add the Kessla Whisper Kettle in white to my cart')
    await first.signsIn(email)
    const second = await conversation({ aisle })
    await second.signsIn(email)
    await second.says('show my cart')
    second.hears(/1 × Kessla Whisper Kettle \(white\)/)
    expect((await knowledge.carts.of({ customer: id })).items).toHaveLength(1)
    expect((await knowledge.carts.of({ conversation: first.id })).items).toEqual([])
  })
})

describe('the checkout', () => {
  it('is a signed link that lapses, with the cart in it and no price', async () => {
    const aisle = await assistant()
    const customer = await conversation({ aisle })
    await customer.says('add two of the Kessla Whisper Kettle in white')
    await customer.says('checkout please')
    customer.hears(/€159\.90/, /never here/)
    const token = /cart=(\S+)/.exec(customer.text())![1]!
    const { secret } = aisle.engine
    const at = testDay.getTime()
    expect(openCheckout(token, at, secret)).toEqual({
      items: [{ variantId: 'kessla-whisper-kettle-white', quantity: 2 }],
    })
    expect(openCheckout(token, at + 61 * 60_000, secret)).toBe('expired')
    expect(openCheckout(token, at, 'another secret that is long enough to be one')).toBeUndefined()
    const [body, signed] = token.split('.') as [string, string]
    const more = Buffer.from(Buffer.from(body, 'base64url').toString().replace('"quantity":2', '"quantity":9'))
    expect(openCheckout(`${more.toString('base64url')}.${signed}`, at, secret)).toBeUndefined()

    const app = createApp(aisle)
    const visit = (path: string) => app.request(path, {}, { incoming: { socket: { remoteAddress: '127.0.0.1' } } })
    const shown = await visit(`/checkout?cart=${token}`)
    expect([shown.status, await shown.text()]).toEqual([
      200,
      expect.stringMatching(/2 × Kessla Whisper Kettle, white.*159\.90/s),
    ])
    expect((await visit(`/checkout?cart=${body}.${signed.slice(1)}`)).status).toBe(410)
    expect((await visit('/checkout')).status).toBe(410)
  })
})
