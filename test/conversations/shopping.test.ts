import { describe, expect, it } from 'vitest'
import { conversation } from '../conversation.ts'

describe('finding a product', () => {
  it('finds by words and price, narrows step by step, and knows the second one', async () => {
    const customer = await conversation()
    await customer.says("hi, I'm looking for hiking boots under 200 euros")
    customer.hears(/boots/i, /€/)
    await customer.says('in brown please')
    customer.hears(/boot/i)
    await customer.says('cheaper ones')
    customer.hears(/€/)
    await customer.says('the first one')
    customer.hears(/Available now|only version/i)
  })

  it('says what was given up when nothing meets every condition', async () => {
    const customer = await conversation()
    await customer.says('a tent under 5 euros')
    customer.hears(/left out the price/i)
  })

  it('shows more, and says when that was all', async () => {
    const customer = await conversation()
    await customer.says('show me jackets')
    const first = customer.text()
    await customer.says('show me more')
    expect(customer.text()).not.toBe(first)
    customer.hears(/Numbers 7|That was all/)
  })

  it('answers a question on a property from the catalogue, or says that the shop does not say', async () => {
    const customer = await conversation()
    await customer.says('I need a kettle')
    await customer.says('the first one')
    await customer.says('what material is it made of?')
    customer.hears(/material/i)
    await customer.says('is it approved for use on submarines?')
    customer.hears(/doesn't say/i)
  })
})

describe('questions', () => {
  it('answers from the shop’s articles', async () => {
    const customer = await conversation()
    await customer.says('how long does delivery take?')
    customer.hears(/days/i)
    await customer.says('which credit cards do you take?')
    customer.hears(/card/i)
  })
})
