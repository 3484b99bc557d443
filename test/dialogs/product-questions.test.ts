import { describe, expect, it } from 'vitest'
import { assistant, conversation } from '../conversation.ts'
import { altered } from '../product-answers/altered.ts'
import { alterProduct } from './alter-product.ts'
import { page, spoken, textMessages } from './channels.ts'

describe.each([page, textMessages, spoken])('a question about a product ($name)', channel => {
  const talk = () => conversation({ channel: channel.name, parts: { channels: [channel] } })

  it('is answered from the field that says it, with yes or no where it does', async () => {
    const customer = await talk()
    await customer.says('show me folding chairs')
    await customer.says('how many kilos can it take?')
    customer.hears(/120 kg/)
    await customer.says('can it take 100 kg?')
    customer.hears(/^Yes\./, /up to 120 kg/)
    await customer.says('can it take 140 kg?')
    customer.hears(/^No\./, /up to 120 kg/)
    await customer.says('how much does it weigh?')
    customer.hears(/3\.1 kg/)
    customer.doesNotHear(/120/)
  })

  it('goes on from the product at hand, through a digression and a correction', async () => {
    const customer = await talk()
    await customer.says("I'm looking for headphones")
    await customer.says("what's the battery life of the third one?")
    customer.hears(/Calm 3/, /38 h/)
    await customer.says('how long does delivery take?')
    customer.hears(/days/i)
    await customer.says('do they block out noise?')
    customer.hears(/^Yes\..*Calm 3/)
    await customer.says('how heavy are the Calm 2?')
    customer.hears(/Calm 2.*270 g/)
  })
})

describe('a question about a product', () => {
  it('keeps a question that nothing answers for the people who know', async () => {
    const customer = await conversation()
    await customer.says('show me folding chairs')
    await customer.says('is it approved for use on submarines?')
    customer.hears(/doesn't say/)
    const kept = await customer.aisle.engine.knowledge.journal.of(customer.id)
    expect(kept).toEqual([
      expect.objectContaining({
        action: 'unanswered-question',
        product: 'rastrel-porch-folding-chair',
        question: 'is it approved for use on submarines?',
      }),
    ])
  })

  it('knows colours and sizes as properties, measures as such, and what each version costs', async () => {
    const customer = await conversation()
    await customer.says('insulated bottle')
    await customer.says('does it come in blue?')
    customer.hears(/^No, .*blue/, /coral/)
    await customer.says('is there a 1000 ml one in coral, and what does it cost?')
    customer.hears(/^Yes, /, /coral, 1 l \(€43\.95\)/)
    await customer.says('what does it cost?')
    customer.hears(/€34\.95 to €43\.95/, /0\.75 l: €39\.95/)
    await customer.says('does it leak?')
    customer.hears(/Leakproof: yes/)
  })

  it('counts the versions of a kind of product, and those to be had', async () => {
    const customer = await conversation()
    const all = []
    for await (const product of customer.aisle.engine.knowledge.catalogue.all())
      if (/(?:^| )t-shirt$/.test(product.type)) all.push(...product.variants)
    const available = all.filter(variant => variant.available).length
    expect(available).toBeLessThan(all.length)
    await customer.says('how many t-shirt options are there?')
    customer.hears(new RegExp(`${all.length} versions; ${available} of them`))
  })

  it('changes its answer with every attribute that is altered in the shop, and drops what is removed', async () => {
    const aisle = await assistant()
    const { knowledge } = aisle.engine
    const customer = await conversation({ aisle })
    const before = (await knowledge.catalogue.product('kessla-whisper-kettle'))!
    await customer.says('how much does the Kessla Whisper Kettle cost?')
    customer.hears(/€79\.95/)
    const names = Object.keys(before.attributes)
    expect(names.length).toBeGreaterThan(6)
    for (const name of names) {
      await customer.says(questionFor(name, before.attributes[name]!))
      const told = customer.text()
      expect(told).toContain(wordsOf(before.attributes[name]!))
      const value = altered(before.attributes[name]!)
      alterProduct(knowledge, { ...before, attributes: { ...before.attributes, [name]: value } })
      await customer.says(questionFor(name, before.attributes[name]!))
      expect(customer.text()).toContain(wordsOf(value))
      expect(customer.text()).not.toBe(told)
      const { [name]: _, ...rest } = before.attributes
      alterProduct(knowledge, { ...before, attributes: rest })
      await customer.says(questionFor(name, before.attributes[name]!))
      expect(customer.text()).not.toBe(told)
      expect(customer.text()).not.toContain(wordsOf(value))
      alterProduct(knowledge, before)
    }
  })
})

/** As a shopper asks for it. */
const questionFor = (name: string, value: string | number | boolean | string[]) =>
  typeof value !== 'boolean'
    ? `what is the ${name}?`
    : name.includes(' ')
      ? `does it have a ${name}?`
      : `is it ${name}?`

const wordsOf = (value: string | number | boolean | string[]) =>
  value === true ? ': yes' : value === false ? ': no' : Array.isArray(value) ? value[0]! : String(value)
