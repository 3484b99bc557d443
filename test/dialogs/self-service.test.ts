import { describe, expect, it } from 'vitest'
import { ServiceError } from '../../knowledge/knowledge.ts'
import { saveProduct } from '../../knowledge/sqlite/catalogue.ts'
import { databaseOf } from '../../knowledge/sqlite/open.ts'
import { assistant, conversation, type Shopper } from '../conversation.ts'

/** What was changed in a conversation, in order. */
async function changes(shopper: Shopper) {
  const entries = await shopper.aisle.engine.knowledge.journal.of(shopper.id)
  return entries.map(({ at: _, ...entry }) => entry).filter(({ action }) => action !== 'unanswered-question')
}

async function maya() {
  const shopper = await conversation()
  await shopper.signsIn('maya.lindqvist@example.com')
  return shopper
}

const orderOf = async (shopper: Shopper, customer: string, id: string) =>
  (await shopper.aisle.engine.knowledge.orders.order(customer, id))!

describe('cancelling', () => {
  it('previews the whole order and cancels it on a yes, once', async () => {
    const shopper = await maya()
    await shopper.says('please cancel order L20764')
    if (/reason/i.test(shopper.text())) await shopper.says('I no longer need it')
    shopper.hears(/cancel order #L20764/i, /kettle/i, /mug/i, /refund/i, /exactly this/i)
    expect(await changes(shopper)).toEqual([])
    await shopper.says('yes')
    shopper.hears(/#L20764 is cancelled/i)
    expect(await changes(shopper)).toMatchObject([{ action: 'cancel-order', order: '#L20764' }])
    expect((await orderOf(shopper, 'maya-lindqvist', '#L20764')).status).toBe('cancelled')
    await shopper.says('cancel order L20764')
    shopper.hears(/is cancelled/i)
    expect(await changes(shopper)).toHaveLength(1)
    await shopper.leaves()
  })

  it('does nothing on a no', async () => {
    const shopper = await maya()
    await shopper.says('cancel the order with the kettle')
    if (/whole/i.test(shopper.text())) await shopper.taps(/whole order/i)
    if (/reason/i.test(shopper.text())) await shopper.says('ordered by mistake')
    shopper.hears(/exactly this/i)
    await shopper.says('no')
    shopper.hears(/nothing was changed/i)
    expect(await changes(shopper)).toEqual([])
    await shopper.leaves()
  })

  it('says that a single item cannot be cancelled, and lets the order be', async () => {
    const shopper = await maya()
    await shopper.says('cancel just the kettle from my pending order')
    shopper.hears(/single item/i, /mug/i)
    await shopper.taps(/leave it/i)
    shopper.hears(/nothing was changed/i)
    await shopper.leaves()
  })

  it('refuses what has left, says why, and does not bend', async () => {
    const shopper = await maya()
    await shopper.says('cancel order L20731')
    shopper.hears(/on its way/i, /can't be/i)
    await shopper.says('I insist, cancel order L20731 now')
    shopper.hears(/can't be/i)
    expect(await changes(shopper)).toEqual([])
    await shopper.leaves()
  })
})

describe('returning', () => {
  it('returns one of two things, to where it was paid, and tells the total', async () => {
    const shopper = await maya()
    await shopper.says('I want to return the rain jacket')
    if (/where should the refund/i.test(shopper.text())) await shopper.says('the way I paid')
    shopper.hears(/return from order #L20655/i, /rain jacket/i, /refund/i)
    shopper.doesNotHear(/beanie/i)
    await shopper.says('yes please')
    shopper.hears(/return of .*rain jacket/i)
    expect(await changes(shopper)).toMatchObject([{ action: 'return-items', order: '#L20655' }])
    await shopper.leaves()
  })

  it('takes in and leaves out until the yes, and is tied to what was shown', async () => {
    const shopper = await maya()
    await shopper.says('return the rain jacket')
    if (/where should the refund/i.test(shopper.text())) await shopper.says('original')
    await shopper.says('also the beanie')
    shopper.hears(/jacket/i, /beanie/i)
    await shopper.says('take out the jacket again')
    shopper.hears(/beanie/i)
    shopper.doesNotHear(/rain jacket/i)
    await shopper.says('yes, but also the jacket')
    shopper.hears(/jacket/i, /beanie/i, /exactly this/i)
    expect(await changes(shopper)).toEqual([])
    await shopper.says('yes')
    const [entry] = await changes(shopper)
    expect((entry as unknown as { items: string[] }).items).toHaveLength(2)
    await shopper.leaves()
  })

  it('says where a refund may go by this shop’s own policy', async () => {
    const shopper = await maya()
    await shopper.says('return the rain jacket, refund it to my gift card')
    shopper.hears(/can only go to Visa/i)
    shopper.doesNotHear(/gift card/i)
    await shopper.leaves()
  })

  it('refuses what is too old, and what was never bought', async () => {
    const shopper = await maya()
    await shopper.says('I want to return the desk lamp')
    shopper.hears(/days/i)
    await shopper.says('return my tent')
    shopper.hears(/don't see/i)
    await shopper.leaves()
  })

  it('answers a question in the middle and takes the thread up again', async () => {
    const shopper = await maya()
    await shopper.says('I want to return the rain jacket')
    const asked = shopper.text()
    await shopper.says('how long does delivery take?')
    shopper.hears(/day/i)
    const question = /where should the refund/i.test(asked) ? /where should the refund/i : /exactly this/i
    shopper.hears(question)
    await shopper.leaves()
  })
})

describe('changing and exchanging', () => {
  it('finds the one variant that is meant and changes the order', async () => {
    const shopper = await conversation()
    await shopper.signsIn('aisha.rahman@example.com')
    await shopper.says('change the t-shirt in my pending order to size M')
    shopper.hears(/from .*L.* to .*M/i)
    await shopper.says('yes')
    shopper.hears(/is changed/i)
    const [entry] = await changes(shopper)
    expect(entry).toMatchObject({ action: 'change-items', order: '#L13766' })
    await shopper.leaves()
  })

  it('asks where several fit, with the differences, and lets it be', async () => {
    const shopper = await conversation()
    await shopper.signsIn('aisha.rahman@example.com')
    await shopper.says('I want to exchange the jeans')
    shopper.hears(/which version/i)
    expect(shopper.choices().at(-1)).toMatch(/leave/i)
    await shopper.taps(/leave/i)
    shopper.hears(/nothing was changed/i)
    expect(await changes(shopper)).toEqual([])
    await shopper.leaves()
  })
})

describe('addresses', () => {
  it('changes the default address and the orders that follow it, and undoes it', async () => {
    const shopper = await maya()
    const before = (await shopper.aisle.engine.knowledge.customers.customer('maya-lindqvist'))!.address
    await shopper.says('please change my default address to Hauptstraße 5, 10827 Berlin')
    if (/old default address/i.test(shopper.text())) await shopper.says('no')
    shopper.hears(/Hauptstraße 5/, /exactly this/i)
    await shopper.says('yes')
    shopper.hears(/is now Hauptstraße 5/)
    await shopper.says('undo that please')
    shopper.hears(new RegExp(before.line1), /exactly this/i)
    await shopper.says('yes')
    expect((await shopper.aisle.engine.knowledge.customers.customer('maya-lindqvist'))!.address.line1).toBe(
      before.line1,
    )
    await shopper.leaves()
  })

  it('does not send an order elsewhere that has left', async () => {
    const shopper = await maya()
    await shopper.says('send order L20731 to Hauptstraße 5, 10827 Berlin instead')
    shopper.hears(/on its way/i, /can't be/i)
    expect(await changes(shopper)).toEqual([])
    await shopper.leaves()
  })
})

describe('asking', () => {
  it('tells sums, what is on file, and what comes back', async () => {
    const shopper = await maya()
    await shopper.says('how much did I pay for the headphones?')
    shopper.hears(/headphones/i, /€/)
    await shopper.says('what is the balance of my gift card?')
    shopper.hears(/gift card/i, /35/)
    await shopper.says('cancel order L20764, I ordered it by mistake')
    await shopper.says('yes')
    await shopper.says('how much do I get back in total?')
    shopper.hears(/€/)
    await shopper.leaves()
  })

  it('shows nothing of somebody else', async () => {
    const shopper = await maya()
    await shopper.says('cancel order L13766')
    shopper.hears(/can't find an order/i)
    shopper.doesNotHear(/Lunabo/)
    await shopper.leaves()
  })
})

describe('several requests at once', () => {
  it('does each, one after the other, and forgets none', async () => {
    const shopper = await maya()
    await shopper.says('cancel the order with the kettle, I ordered it by mistake, and send the rain jacket back')
    for (let turn = 0; turn < 6 && (await changes(shopper)).length < 2; turn++) {
      if (/whole order/i.test(shopper.text())) await shopper.taps(/whole order/i)
      else if (/where should the refund/i.test(shopper.text())) await shopper.says('the original payment method')
      else if (/reason/i.test(shopper.text()) && !/exactly/i.test(shopper.text())) await shopper.says('by mistake')
      else await shopper.says('yes')
    }
    expect((await changes(shopper)).map(({ action }) => action).sort()).toEqual(['cancel-order', 'return-items'])
    await shopper.leaves()
  })
})

describe('a yes', () => {
  it.each([
    'yes, but refund it to my gift card instead',
    'yes, if it is free',
    'yes to the first one only',
    'yes let me think about it',
    'sure, after you check with your manager',
    'no, the first one should stay',
    'ja, aber erst morgen',
  ])('is none with more in it: “%s”', async words => {
    const shopper = await maya()
    await shopper.says('return the rain jacket and the beanie, refund the way I paid')
    shopper.hears(/exactly this/i)
    await shopper.says(words)
    expect(await changes(shopper)).toEqual([])
    await shopper.leaves()
  })

  it.each(['yes', 'Yes please, go ahead!', 'ok do it', 'that’s correct, thank you', '1'])(
    'is plain: “%s”',
    async words => {
      const shopper = await maya()
      await shopper.says('return the rain jacket and the beanie, refund the way I paid')
      await shopper.says(words)
      expect(await changes(shopper)).toHaveLength(1)
      await shopper.leaves()
    },
  )

  it('tapped again agrees to nothing new', async () => {
    const shopper = await maya()
    await shopper.says('return the rain jacket, refund the way I paid')
    const old = shopper.replies().flatMap(reply => reply.choices ?? [])[0]!
    expect(old.value).toMatch(/^yes:/)
    await shopper.says('also the beanie')
    shopper.hears(/exactly this/i)
    await shopper.posts({ type: 'choice', value: old.value, label: old.label })
    expect(await changes(shopper)).toEqual([])
    await shopper.taps(/^yes$/i)
    expect(await changes(shopper)).toHaveLength(1)
    await shopper.leaves()
  })

  it('is carried through though the journal fails once, and nothing is done twice', async () => {
    const aisle = await assistant()
    const { knowledge } = aisle.engine
    const { journal } = knowledge
    const record = journal.record
    const shopper = await conversation({ aisle })
    await shopper.signsIn('maya.lindqvist@example.com')
    await shopper.says('return the rain jacket, refund the way I paid')
    let failures = 0
    journal.record = async (...args) => {
      if (failures++ === 0) throw new ServiceError('journal', 'is not there')
      return record(...args)
    }
    await shopper.says('yes')
    shopper.hears(/sorry/i)
    await shopper.says('yes')
    shopper.hears(/return of .*jacket/i)
    expect(await changes(shopper)).toHaveLength(1)
    const order = await orderOf(shopper, 'maya-lindqvist', '#L20655')
    expect(order.requests).toHaveLength(1)
    await shopper.leaves()
  })

  it('is written down as it was, though the journal fails once', async () => {
    const aisle = await assistant()
    const { journal } = aisle.engine.knowledge
    const record = journal.record
    const shopper = await conversation({ aisle })
    await shopper.signsIn('aisha.rahman@example.com')
    await shopper.says('change the t-shirt in my pending order to size M')
    let failures = 0
    journal.record = async (...args) => {
      if (failures++ === 0) throw new ServiceError('journal', 'is not there')
      return record(...args)
    }
    await shopper.says('yes')
    await shopper.says('yes')
    expect(await changes(shopper)).toMatchObject([
      {
        action: 'change-items',
        order: '#L13766',
        items: [{ from: 'lunabo-everyday-t-shirt-navy-l', to: 'lunabo-everyday-t-shirt-navy-m' }],
      },
    ])
    await shopper.leaves()
  })

  it('is for the sums that were shown', async () => {
    const aisle = await assistant()
    const shopper = await conversation({ aisle })
    await shopper.signsIn('aisha.rahman@example.com')
    await shopper.says('change the t-shirt in my pending order to size M')
    shopper.hears(/exactly this/i)
    const product = (await aisle.engine.knowledge.catalogue.byVariant('lunabo-everyday-t-shirt-navy-m'))!
    const dearer = product.variants.map(one => ({ ...one, price: { ...one.price, amount: one.price.amount + 500 } }))
    saveProduct(databaseOf(aisle.engine.knowledge), { ...product, variants: dearer })
    await shopper.says('yes')
    shopper.hears(/has changed since/i, /exactly this/i)
    expect(await changes(shopper)).toEqual([])
    await shopper.leaves()
  })
})
