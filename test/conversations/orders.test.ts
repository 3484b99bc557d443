import { describe, it } from 'vitest'
import { conversation } from '../conversation.ts'

const maya = 'maya.lindqvist@example.com'

describe('where is my order', () => {
  it('signs in by a mailed code and shows the order that is on its way', async () => {
    const customer = await conversation()
    await customer.says('where is my order?')
    customer.hears(/e-mail address/i)
    await customer.provesToBe(maya)
    customer.hears(/signed in/i, /order/i)
  })

  it('offers the customer’s own orders as choices, and takes number, item and "the last one"', async () => {
    const customer = await conversation()
    await customer.signsIn(maya)
    await customer.says('show me my orders')
    customer.hears(/you have 6 orders/i)
    const [first] = customer.choices()
    await customer.says('1')
    customer.hears(new RegExp(first!.split(' ')[0]!.replace('#', '#?')))
  })

  it('keeps the question through a digression', async () => {
    const customer = await conversation()
    await customer.signsIn(maya)
    await customer.says('what is in my order?')
    customer.hears(/which order/i)
    await customer.says('wait, how many days do I have to return things?')
    customer.hears(/30 days/i, /which order/i)
    await customer.says('the last one')
    customer.hears(/total/i)
  })

  it('does not show somebody else’s order', async () => {
    const customer = await conversation()
    await customer.signsIn(maya)
    await customer.says('where is order W99999999')
    customer.hears(/can't find an order/i, /which order/i)
  })

  it('never says whether an address is known, and locks after too many wrong codes', async () => {
    const stranger = await conversation()
    await stranger.says('sign in')
    await stranger.says('nobody-here@example.com')
    stranger.hears(/if nobody-here@example.com is known/i)
    for (const code of ['111111', '222222', '333333', '444444']) {
      await stranger.says(code)
      stranger.hears(/isn't right/)
    }
    await stranger.says('555555')
    stranger.hears(/locked/i)
    await stranger.says('sign in')
    await stranger.says('nobody-here@example.com')
    stranger.hears(/locked/i)
  })
})
