import { describe, expect, it } from 'vitest'
import { conversation, mailedCode } from '../conversation.ts'

const maya = 'maya.lindqvist@example.com'

/** What costs a dialog no line of its own. */
describe('repair', () => {
  it('repeats the last replies word for word', async () => {
    const customer = await conversation()
    await customer.says('how long does delivery take?')
    const said = customer.text()
    await customer.says('can you say that again?')
    expect(customer.text()).toBe(said)
  })

  it('stops what is in progress, and changes nothing', async () => {
    const customer = await conversation()
    await customer.says('where is my order')
    await customer.says('never mind')
    customer.hears(/stopped/i)
    await customer.says('never mind')
    customer.hears(/nothing in progress/i)
  })

  it('starts over', async () => {
    const customer = await conversation()
    await customer.says('where is my order')
    await customer.says("let's start over")
    customer.hears(/start over/i)
    customer.doesNotHear(/e-mail address\?/i)
  })

  it('asks again in other words, and after two misses offers a person', async () => {
    const customer = await conversation()
    await customer.says('xqzv blorp')
    customer.hears(/didn't understand/i)
    await customer.says('flurb gnarx')
    customer.hears(/person/i)
    await customer.taps(/talk to a person/i)
    customer.hears(/pass on/i)
    await customer.says('please call me about my garden chair')
    customer.hears(/reach you/i)
    await customer.says('+49 170 5550123')
    customer.hears(/passed it on/i)
    const journal = await customer.aisle.engine.knowledge.journal.of(customer.id)
    expect(journal).toMatchObject([{ action: 'handoff', message: 'please call me about my garden chair' }])
  })

  it('does the second request of an utterance after the first', async () => {
    const customer = await conversation()
    await customer.signsIn(maya)
    await customer.says('show me my orders and how long do I have to return things?')
    customer.hears(/you have 6 orders/i, /30 days/i)
  })

  it('lets the shopper ask something in the middle of signing in', async () => {
    const customer = await conversation()
    await customer.says('where is my order?')
    await customer.says(maya)
    customer.hears(/six-digit code/i)
    await customer.says('how do I contact you by phone?')
    customer.hears(/six-digit code/i)
    await customer.says(await mailedCode(customer.aisle, maya))
    customer.hears(/signed in/i, /order/i)
  })

  it('masks a card number before anything is kept', async () => {
    const customer = await conversation()
    await customer.says('my card is 4111 1111 1111 1111, why was it refused?')
    const entries = await customer.aisle.engine.store.transcripts.of(customer.id)
    expect(JSON.stringify(entries)).not.toContain('4111 1111')
    expect(JSON.stringify(entries)).toContain('1111')
  })

  it('answers a redelivered message with the same words, once', async () => {
    const customer = await conversation()
    const message = {
      id: 'same-id-1',
      channel: 'terminal',
      conversation: customer.id,
      from: { channel: 'terminal', id: 'x' },
      sentAt: new Date().toISOString(),
      content: { type: 'text' as const, text: 'show me kettles' },
    }
    const [a, b] = await Promise.all([customer.aisle.inbox.answer(message), customer.aisle.inbox.answer(message)])
    const c = await customer.aisle.inbox.answer(message)
    expect(b).toEqual(a)
    expect(c).toEqual(a)
    expect((await customer.aisle.engine.store.transcripts.of(customer.id)).length).toBe(1)
  })
})
