import { describe, expect, it } from 'vitest'
import { assistant, conversation, type Shopper } from '../conversation.ts'
import { trainedUnderstander } from '../nlu/trained.ts'

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

describe('goes on about the size', () => {
  it('takes a correction after its answer, in a few words, also once something else was asked', async () => {
    const shopper = await web()
    await shopper.says('what size should I take in the Feldmark Swift 4 running shoes?')
    await shopper.says("I'm 43 in Nike")
    shopper.hears(/usually wear 43 in Nike/, /take 44/)
    await shopper.says('actually 42 not 43')
    shopper.hears(/usually wear 42\./, /Take 43\./)
    await shopper.says('what does it cost?')
    shopper.hears(/119\.95/)
    await shopper.says('no, 41')
    shopper.hears(/usually wear 41\./, /Take 42\./)
    await shopper.says('and in the Halvorn Fjell 2 hiking boots?')
    shopper.hears(/usually wear 41\./, /true to size/, /Take 41\./)
    await shopper.says('are they waterproof?')
    await shopper.says('and the Feldmark Swift 4 running shoes?')
    shopper.hears(/waterproof/i)
    shopper.doesNotHear(/Take/)
  })

  it("keeps what is told of one person from another's advice", async () => {
    const shopper = await web()
    await shopper.says('which size should I take of the Feldmark Swift 4 running shoes? my feet are 27 cm')
    shopper.hears(/With 27 cm foot length/, /Take 44/)
    await shopper.says("it's for my husband")
    shopper.hears(/Which size do they usually wear/)
    shopper.doesNotHear(/27 cm/)
    await shopper.says('he wears 45')
    shopper.hears(/^For your husband: The usual size is 45\./, /Take 46/)
    shopper.doesNotHear(/27 cm/)
    await shopper.says('and for my wife, she takes a 38')
    shopper.hears(/For your wife: The usual size is 38\./)
    await shopper.says('and for me?')
    shopper.hears(/^With 27 cm foot length/, /Take 44/)
    shopper.doesNotHear(/38|45|husband|wife/)
  })

  it('leaves what was bought and what is on file to the customer alone', async () => {
    const shopper = await web()
    await shopper.signsIn('maya.lindqvist@example.com')
    await shopper.says('which size of the Feldmark Swift 4 running shoes for my husband?')
    shopper.hears(/Which size do they usually wear/)
    shopper.doesNotHear(/on file|was too small/)
  })

  it('forgets on request', async () => {
    const shopper = await web()
    await shopper.says('which size of the Corvane Oxford Shirt? I am 188 cm and 90 kg')
    shopper.hears(/188 cm and 90 kg/)
    await shopper.says('please forget my measurements')
    shopper.hears(/I have forgotten the sizes and measurements/)
    await shopper.says('which size of the Corvane Oxford Shirt should I take?')
    shopper.hears(/Which size do you usually wear/)
  })

  it('is not in the way of what is asked of something else', async () => {
    const shopper = await web()
    await shopper.says('which size of the Feldmark Swift 4 running shoes? I usually wear 42')
    await shopper.says('do you have it in 44?')
    shopper.hears(/available in/)
    await shopper.says('show me running shoes under 100 euros')
    shopper.hears(/I found/)
    await shopper.says("it's for my husband")
    shopper.doesNotHear(/usually wear|husband:/)
  })
})

describe('whom nothing fits', () => {
  it('is told so, in place of the smallest size there is', async () => {
    const shopper = await web()
    await shopper.says('which size of the Feldmark Swift 4 running shoes for my daughter? she is 6')
    shopper.hears(/For your daughter/, /comes in 36 to 47, all of them too large/)
    shopper.doesNotHear(/Take|best guess/)
  })
})

describe('where no product is meant', () => {
  it("tells the sizes of a child's age and of a foot", async () => {
    const shopper = await web()
    await shopper.says('what size for my daughter, she is 6?')
    shopper.hears(/At 6 years, children mostly wear 116/, /EU 30/)
    await shopper.says('my feet are 27 cm, which size is that?')
    shopper.hears(/Men's shoes: 27 cm is EU 43, UK 9, US 10/)
  })
})

describe('in each of the languages', () => {
  it.each([
    [
      'de',
      'welche Größe soll ich beim Feldmark Swift 4 nehmen?',
      '42',
      'nein, 43',
      'für meinen Mann',
      'er trägt 45',
      'und für mich?',
    ],
    [
      'fr',
      'quelle taille prendre pour les Feldmark Swift 4 ?',
      'je fais du 42',
      'non, 43',
      "c'est pour mon mari",
      'il fait du 45',
      'et pour moi ?',
    ],
    [
      'es',
      '¿qué talla cojo de las Feldmark Swift 4?',
      'uso la 42',
      'no, 43',
      'para mi marido',
      'usa la 45',
      '¿y para mí?',
    ],
    [
      'it',
      'che taglia prendo delle Feldmark Swift 4?',
      'porto il 42',
      'no, 43',
      'è per mio marito',
      'lui porta il 45',
      'e per me?',
    ],
    [
      'pt',
      'que tamanho devo escolher do Feldmark Swift 4?',
      'calço 42',
      'não, 43',
      'é para o meu marido',
      'ele usa 45',
      'e para mim?',
    ],
  ])('%s', { timeout: 120_000 }, async (locale, asks, tells, corrects, other, theirs, own) => {
    const aisle = await assistant({ parts: { understander: trainedUnderstander(['en', locale]) } })
    const shopper = await conversation({ channel: 'sms', locale, aisle })
    await shopper.says(asks)
    await shopper.says(tells)
    shopper.hears(/\b42\b.*\b43\b/)
    await shopper.says(corrects)
    shopper.hears(/\b43\b.*\b44\b/)
    await shopper.says(other)
    shopper.hears(/\(cm\)/)
    await shopper.says(theirs)
    shopper.hears(/\b45\b.*\b46\b/)
    await shopper.says(own)
    shopper.hears(/\b43\b.*\b44\b/)
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
