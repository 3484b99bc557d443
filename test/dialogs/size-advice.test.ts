import { describe, expect, it } from 'vitest'
import { conversation, type Shopper } from '../conversation.ts'

const web = () => conversation({ channel: 'web' })

/** The product as the assistant's own shop has it. */
const productOf = async (shopper: Shopper, id: string) => (await shopper.aisle.engine.knowledge.catalogue.product(id))!

describe('which size to take', () => {
  it('asks one thing at a time, goes on after a digression, and says what the advice rests on', async () => {
    const shopper = await web()
    await shopper.says('which size should I take?')
    shopper.hears(/which product/i)
    await shopper.says('the Feldmark Swift 4')
    shopper.hears(/usually wear/, /foot length/)
    expect(shopper.choices()).toContain('42')
    await shopper.says('how long does delivery take?')
    shopper.hears(/working days/, /usually wear/)
    await shopper.says('42 in Halvorn')
    shopper.hears(/You usually wear 42 in Halvorn\./, /runs small \(\d+ of \d+ say so\)/, /Take 43\./, /in stock/)
    shopper.doesNotHear(/on file/)
  })

  it('goes by measurements where no size is known, and by the chart of the product', async () => {
    const shopper = await web()
    await shopper.says('what size should I take in the Feldmark Swift 4 running shoes?')
    await shopper.taps("I don't know")
    shopper.hears(/measurements: foot length/)
    await shopper.says('my feet are 26.5 cm long')
    const chart = (await productOf(shopper, 'feldmark-swift-4-running-shoes')).sizeChart!
    const row = chart.rows.find(({ values }) => {
      const [from, to] = values[0] as [number, number]
      return from <= 26.5 && 26.5 <= to
    })!
    shopper.hears(new RegExp(`26\\.5 cm foot length, the size chart says ${row.size} `), new RegExp(`Take ${row.size}`))
  })

  it('names no size where nothing is known', async () => {
    const shopper = await web()
    await shopper.says('what size should I take in the Feldmark Swift 4 running shoes?')
    await shopper.taps("I don't know")
    await shopper.taps("I don't know")
    shopper.hears(/can't name a size/, /runs small/)
    shopper.doesNotHear(/Take \d/)
  })

  it('is corrected about the product, and then answers for that one', async () => {
    const shopper = await web()
    await shopper.says('what size should I take in the Feldmark Swift 4 running shoes?')
    await shopper.says('no, the Halvorn Fjell 2 hiking boots')
    shopper.hears(/your size of Halvorn Fjell 2/)
    await shopper.says('39')
    shopper.hears(/true to size/, /Take 39\./)
  })

  it('remembers measurements for the next product, and a shoe size for shoes alone', async () => {
    const shopper = await web()
    await shopper.says("which size of the Corvane Oxford Shirt? I'm 178 cm and 75 kg")
    shopper.hears(/178 cm and 75 kg/, /only roughly/, /take L\b/)
    await shopper.says('what size should I take in the Feldmark Swift 4 running shoes?')
    shopper.hears(/usually wear/)
    await shopper.says('43')
    shopper.hears(/Take 44/)
    await shopper.says('what size should I take in the Lunabo Everyday T-Shirt?')
    shopper.hears(/178 cm and 75 kg/, /\b(?:M|L)\b/)
    shopper.doesNotHear(/wear 43/)
  })

  it('says when it lies between two sizes, or can only guess', async () => {
    const shopper = await web()
    await shopper.says('what size should I take in the Halvorn Fjell 2 hiking boots?')
    await shopper.says('I usually wear 42.5')
    shopper.hears(/between two sizes: 42 for a close fit, 43 for a roomier one/)
    await shopper.says('what size should I take in the Corvane Oxford Shirt? I am 205 cm and 140 kg')
    shopper.hears(/best guess/, /Please take that as a guess; with your chest or waist/)
  })

  it('takes what was too small as a bound', async () => {
    const shopper = await web()
    await shopper.says('what size should I take in the Feldmark Swift 4 running shoes?')
    await shopper.says('the last pair I bought in 40 were too tight')
    shopper.hears(/40 was too small for you/, /4[123]/)
  })

  it('shows the chart, and says so where there are no sizes to advise on', async () => {
    const shopper = await web()
    await shopper.says('the Corvane Oxford Shirt')
    await shopper.says('size chart please')
    const table = shopper.replies().flatMap(({ blocks }) => blocks.filter(block => block.type === 'table'))[0]
    const { sizeChart } = await productOf(shopper, 'corvane-oxford-shirt')
    expect(table).toMatchObject({ columns: sizeChart!.columns })
    expect(table!.rows.map(({ label }) => label)).toEqual(sizeChart!.rows.map(({ size }) => size))
    await shopper.says('which size of the Kessla Whisper Kettle should I take?')
    shopper.hears(/doesn't come in sizes/)
  })

  it('says the same in plain text where nothing can be tapped or laid out', async () => {
    const shopper = await conversation({ channel: 'sms' })
    await shopper.says('what size should I take in the Feldmark Swift 4 running shoes?')
    shopper.hears(/usually wear/)
    await shopper.says('42 in Halvorn')
    shopper.hears(/Take 43/)
    await shopper.says('size chart please')
    shopper.hears(/42: foot length [\d.]+–[\d.]+/)
  })

  it('converts between systems without asking anything', async () => {
    const shopper = await web()
    await shopper.says("what's a uk 8 in european sizes")
    shopper.hears(/Men's shoes: UK 8 is EU 42/, /Women's clothes: UK 8 is EU 34/)
    await shopper.says('what is a 34DD uk bra in european')
    shopper.hears(/Bras: UK 34DD is EU 75E/)
  })
})

describe('for a customer who is signed in', () => {
  it('rests on what they bought and sent back, and on what is on file', async () => {
    const shopper = await web()
    await shopper.signsIn('maya.lindqvist@example.com')
    await shopper.says('which size should I take in the Feldmark Swift 4 running shoes')
    shopper.hears(/Swift 4 Running Shoes in 39 was too small for you/, /39 on file/, /\b40\b/)
  })

  it('says nothing of that to anybody else', async () => {
    const shopper = await web()
    await shopper.says('which size should I take in the Feldmark Swift 4 running shoes')
    shopper.doesNotHear(/was too small for you|on file/)
  })
})

it('speaks the shopper’s language', async () => {
  const shopper = await conversation({ channel: 'web', locale: 'de' })
  await shopper.says('Feldmark Swift 4 Running Shoes')
  await shopper.taps('Details')
  await shopper.taps(/Größe .*(?:passt|nehmen|richtig)|Größenberatung/)
  shopper.hears(/Welche Größe tragen Sie sonst/)
  await shopper.says('42')
  shopper.hears(/fällt klein aus/, /Nehmen Sie 43\./)
})
