import { describe, expect, it } from 'vitest'
import { createLog } from '../../bot/log.ts'
import { loadUnderstander } from '../../bot/models.ts'
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

describe.each([page, textMessages, spoken])('questions that go on ($name)', channel => {
  const talk = () => conversation({ channel: channel.name, parts: { channels: [channel] } })

  it('are asked again of another product, by its place, its name, or as the other one', async () => {
    const customer = await talk()
    await customer.says('show me tents')
    await customer.says('how tall is the second one inside?')
    customer.hears(/Eyrie 2 Tent: Height inside: 105 cm/)
    await customer.says('and the third one?')
    customer.hears(/Eyrie 1 Tent: Height inside: 100 cm/)
    await customer.says('how long does delivery take?')
    customer.hears(/days/)
    await customer.says('and the other one?')
    customer.hears(/Eyrie 2 Tent: Height inside: 105 cm/)
    await customer.says('what about the Rastrel Weekend 2?')
    customer.hears(/Weekend 2 Tent: Height inside: 115 cm/)
    await customer.says('and what does it cost?')
    customer.hears(/Weekend 2 Tent costs €89\.95/)
  })

  it('are two in one message, and each is answered', async () => {
    const customer = await talk()
    await customer.says('how heavy is the Kessla Whisper Kettle?')
    await customer.says('how loud is it and how much does it hold?')
    customer.hears(/Noise: 62 dB/, /Capacity: 1\.7 l/)
    await customer.says('how much is it and is it in stock?')
    customer.hears(/costs €79\.95/, /3 of them available now/)
  })

  it('are asked of all that were shown, a yes before a no', async () => {
    const customer = await talk()
    await customer.says('show me tents')
    await customer.says('which one sleeps three people?')
    customer.hears(
      /^Yes\. Tarnfell Stormhut 3 Tent: Capacity: 3 persons/,
      /^No\. Tarnfell Eyrie 1 Tent: Capacity: 1 person/m,
    )
    await customer.says('what do they weigh?')
    customer.hears(/Weekend 2 Tent: Weight: 3\.2 kg/, /Stormhut 3 Tent: Weight: 3\.6 kg/)
    await customer.says('which of them is available?')
    customer.hears(/Eyrie 2 Tent: yes/, /Clan 5 Tent: no/)
    await customer.says('which of these is the lightest?')
    customer.hears(/It’s Tarnfell Eyrie 1 Tent\. Weight: 1\.3 kg/)
  })
})

describe('a question about a product, in figures', () => {
  it('asks which one where more is pointed at than is shown', async () => {
    const customer = await conversation()
    await customer.says('show me desk lamps')
    await customer.says('is it dimmable?')
    await customer.says('what about the second?')
    customer.hears(/Which one/)
  })

  it('is answered in the unit that it names, too', async () => {
    const customer = await conversation()
    await customer.says('how much does the Tarnfell Eyrie 2 weigh in pounds?')
    customer.hears(/Weight: 1\.9 kg \(4\.19 pounds\)/)
    await customer.says('what is the packed size in inches?')
    customer.hears(/45 x 14 cm \(17\.7 x 5\.51 inches\)/)
    await customer.says('is it under 5 pounds?')
    customer.hears(/^Yes\./)
  })

  it('says whether a thing fits into a space by every outer measure, and concludes nothing where it depends', async () => {
    const customer = await conversation()
    await customer.says('how heavy is the Tarnfell Eyrie 2?')
    await customer.says('will it fit in a 60 cm cupboard?')
    customer.hears(/^Yes\..*45 x 14 cm/)
    await customer.says('will it fit in a 10 cm drawer?')
    customer.hears(/^No\..*45 x 14 cm/)
    await customer.says('will it fit in a 40 cm box?')
    customer.hears(/^Tarnfell Eyrie 2 Tent: Packed size: 45 x 14 cm/)
    await customer.says('how long does it take to set up?')
    customer.hears(/Set up time: 5 minutes/)
  })

  it('goes on in the shopper’s language', { timeout: 120_000 }, async () => {
    const understander = loadUnderstander(['de', 'fr', 'it'], createLog('error'))
    const says = async (locale: string, ...lines: [string, RegExp][]) => {
      const customer = await conversation({ locale, parts: { understander } })
      for (const [line, heard] of lines) {
        await customer.says(line)
        customer.hears(heard)
      }
    }
    await says(
      'de',
      ['Wie schwer ist das Tarnfell Eyrie 2 Zelt?', /Gewicht: 1\.9 kg/],
      ['ist es wasserdicht und wie hoch ist es innen?', /5000 mm[\s\S]*105 cm/],
      ['und das Rastrel Weekend 2?', /2000 mm[\s\S]*115 cm/],
      ['vergleiche die beiden', /Im Vergleich: Rastrel Weekend 2 Tent und Tarnfell Eyrie 2 Tent|unterscheiden sich/],
      ['welches ist leichter?', /Das ist Tarnfell Eyrie 2 Tent/],
    )
    await says(
      'fr',
      ['combien pèse la tente Tarnfell Eyrie 2 ?', /Poids\s:\s1\.9 kg/],
      ['et la Rastrel Weekend 2 ?', /3\.2 kg/],
    )
    await says('it', ['quanto pesa la Tarnfell Eyrie 2?', /Peso: 1\.9 kg/], ['e la Rastrel Weekend 2?', /3\.2 kg/])
  })
})
