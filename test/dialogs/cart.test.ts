import { describe, expect, it } from 'vitest'
import { openCheckout } from '../../bot/checkout-link.ts'
import { modelFolder } from '../../bot/models.ts'
import { createApp } from '../../bot/server/app.ts'
import type { Content } from '../../channels/message.ts'
import { buildDemoShop } from '../../knowledge/demo/build.ts'
import { loadOrTrain } from '../../nlu/train.ts'
import { createUnderstander } from '../../nlu/understand.ts'
import { assistant, conversation, testDay } from '../conversation.ts'
import { page, spoken, textMessages } from './channels.ts'

const kettle = 'kessla-whisper-kettle-white'

describe.each([page, textMessages, spoken])('the cart ($name)', channel => {
  const talk = () => conversation({ channel: channel.name, parts: { channels: [channel] } })
  const aloud = channel === spoken
  /** A line of the cart, as the channel tells it. */
  const line = (count: number, name: string, price: string) =>
    new RegExp(
      aloud
        ? `${count === 1 ? '' : `${count} times `}${name} for €${price}`.replace(/[()]/g, '\\$&')
        : `${count} × ${name}: €${price}`.replace(/[()]/g, '\\$&'),
    )

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
    customer.hears(/Tarnfell Spring.*€43\.95/, aloud ? /With free delivery/ : /Delivery: free/, /€183\.90/)
  })

  it('is changed by reference, and corrected', async () => {
    const customer = await talk()
    await customer.says('add two of the Kessla Whisper Kettle in white')
    customer.hears(/2 × Kessla Whisper Kettle \(white\)/)
    await customer.says('add the Tindrel Walking Socks in grey, size 40')
    await customer.says('change the quantity of the kettle')
    customer.hears(/How many/)
    await customer.says('3')
    customer.hears(line(3, 'Kessla Whisper Kettle (white)', '239.85'))
    await customer.says('no, make it 2')
    customer.hears(line(2, 'Kessla Whisper Kettle (white)', '159.90'))
    await customer.says('sorry, three')
    customer.hears(line(3, 'Kessla Whisper Kettle (white)', '239.85'))
    await customer.says('no, in black')
    customer.hears(line(3, 'Kessla Whisper Kettle (black)', '239.85'))
    await customer.says('remove the kettle and the socks')
    customer.hears(/taken .*Kettle.* and .*Socks|taken .*Socks.* and .*Kettle/, /empty/)
    await customer.says('undo that')
    customer.hears(line(3, 'Kessla Whisper Kettle (black)', '239.85'), /Socks/)
  })

  it('takes several things at once, each in its version', async () => {
    const customer = await talk()
    await customer.says('show me kettles')
    await customer.says('add the second and the third')
    customer.hears(/Which colour .* Kessla Whisper Kettle/)
    await customer.says('the black one, two of them')
    customer.hears(/2 × Kessla Whisper Kettle \(black\) and Kessla Glass Kettle/, /3 items/)
    await customer.says('remove everything but the glass kettle')
    customer.hears(/Glass Kettle/)
    await customer.says('show my cart')
    customer.doesNotHear(/Whisper/)
  })

  it('keeps for later, and brings back what was kept', async () => {
    const customer = await talk()
    await customer.says('add the Kessla Whisper Kettle in black')
    await customer.says('save the kettle for later')
    customer.hears(/kept Kessla Whisper Kettle/)
    await customer.says('what did I save?')
    customer.hears(/Kessla Whisper Kettle.*black/)
    await customer.says('move it back to my cart')
    customer.hears(/Kessla Whisper Kettle \(black\)/, /1 item/)
    expect(await customer.aisle.engine.knowledge.carts.of({ conversation: customer.id })).toMatchObject({
      items: [{ variantId: 'kessla-whisper-kettle-black', quantity: 1 }],
      saved: [],
    })
  })
})

describe('what is being added', () => {
  it('is corrected while its version is asked', async () => {
    const customer = await conversation()
    await customer.says('show me hiking boots')
    await customer.says('add the second one in size 38')
    customer.hears(/Which colour .* Fjell Light/)
    await customer.says('no wait, in 39')
    customer.hears(/Which colour/)
    await customer.says('no, the Kessla Basic Kettle in black')
    customer.hears(/Kessla Basic Kettle \(black\)/)
    customer.doesNotHear(/Fjell/)
  })

  it('gains another thing, which is put in at once', async () => {
    const customer = await conversation()
    await customer.says('add the Kessla Whisper Kettle')
    customer.hears(/Which colour/)
    await customer.says('add the Kessla Glass Kettle too')
    customer.hears(/put Kessla Glass Kettle/, /Which colour .* Kessla Whisper Kettle/)
    await customer.says('sorry, three')
    customer.hears(/Which colour .* 3 × Kessla Whisper Kettle/)
    await customer.says('white')
    customer.hears(/3 × Kessla Whisper Kettle \(white\)/, /4 items/)
  })

  it('is taken from a tap with its size and quantity, and from no nonsense', async () => {
    const customer = await conversation()
    const tap = (end: string): Content => ({
      type: 'choice',
      value: `start:add-to-cart?product=tindrel-walking-socks&colour=grey${end}`,
      label: 'Add',
    })
    await customer.posts(tap('&size=40&quantity=2'))
    customer.hears(/2 × Tindrel Walking Socks \(grey, 39–42\)/)
    await customer.posts(tap('&size=40&quantity=-5'))
    customer.hears(/put Tindrel Walking Socks/, /3 items/)
  })
})

describe('what there is of a thing', () => {
  const carts = async (customer: { aisle: Awaited<ReturnType<typeof assistant>>; id: string }) =>
    (await customer.aisle.engine.knowledge.carts.of({ conversation: customer.id })).items

  it('is counted together with what the cart holds already', async () => {
    const customer = await conversation()
    await customer.says('add the Kessla Glass Kettle')
    customer.hears(/Only 1 left/)
    await customer.says('add the Kessla Glass Kettle')
    customer.hears(/only 1 of Kessla Glass Kettle.*left, and it is in your cart already/)
    await customer.says('change the glass kettle to 4')
    customer.hears(/only 1 of/)
    expect(await carts(customer)).toMatchObject([{ quantity: 1 }])
    await customer.says('save the glass kettle for later')
    await customer.says('put the saved glass kettle back in my cart')
    await customer.says('one more please')
    expect(await carts(customer)).toMatchObject([{ quantity: 1 }])
  })

  it('is told plainly where it is less, or costs something else, than when it was put in', async () => {
    const aisle = await assistant()
    const { carts: kept } = aisle.engine.knowledge
    const customer = await conversation({ aisle })
    const owner = { conversation: customer.id }
    const before = { amount: 6995, currency: 'EUR' }
    await kept.change(owner, { change: 'add', variantId: kettle, quantity: 1, price: before }, 'a')
    await kept.change(owner, { change: 'add', variantId: 'kessla-glass-kettle-transparent', quantity: 4 }, 'b')
    await kept.change(owner, { change: 'add', variantId: 'no-longer-sold', quantity: 1 }, 'c')
    const glass = await aisle.engine.knowledge.catalogue.product('kessla-glass-kettle')
    expect(glass?.variants[0]?.id).toBe('kessla-glass-kettle-transparent')
    await customer.says('show my cart')
    customer.hears(/was €69\.95 when you put it in/, /4 × Kessla Glass Kettle.*€54\.95 · Only 1 left/, /no longer sold/)
    customer.hears(/Total: €134\.90/)
    await customer.says('checkout')
    customer.hears(/costs €79\.95 now; it was €69\.95/, /only 1 of Kessla Glass Kettle/, /€134\.90/)
    const token = /cart=(\S+)/.exec(customer.text())![1]!
    expect(openCheckout(token, testDay.getTime(), aisle.engine.secret)).toMatchObject({
      items: [{ variantId: kettle, quantity: 1 }, { quantity: 1 }],
    })
  })
})

describe('the cart', () => {
  it('does not say yes to what is not there', async () => {
    const customer = await conversation()
    await customer.says('add the Kessla Whisper Kettle in purple to my cart')
    customer.hears(/doesn’t come in purple/)
    await customer.says('never mind')
    await customer.says('add the Kessla Glass Kettle to my cart, 5 of them')
    customer.hears(/no more than 1 left/)
    await customer.says('remove the spaceship')
    customer.hears(/can’t find that in your cart/, /Kessla Glass Kettle/)
  })

  it('checks a code against the shop’s own, says why it does not hold, and takes it out', async () => {
    const customer = await conversation()
    await customer.says('add the Kessla Whisper Kettle in white to my cart')
    await customer.says('I have a discount code')
    customer.hears(/Which code/)
    await customer.says('welcome10')
    customer.hears(/takes off €8\.00/)
    await customer.says('use the discount code EASTER5')
    customer.hears(/has run out: it held until .*April 6/)
    await customer.says('use the promo code SAVE99')
    customer.hears(/isn’t one of the shop’s/)
    await customer.says('use the code BIGCART15')
    customer.hears(/holds from €100\.00 of goods on: €20\.05 to go/)
    await customer.says('remove the code')
    customer.hears(/WELCOME10 is out/, /€79\.95/)
  })

  it('tells how far it is to free delivery', async () => {
    const customer = await conversation()
    await customer.says('add the Tindrel Walking Socks in grey, size 40')
    await customer.says('how much is it all with shipping?')
    customer.hears(/Delivery: €4\.95 \(free from €50\.00: €32\.05 to go\)/, /Total: €22\.90/)
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

/** English and one more language, trained before the first word. */
async function understanderOf(language: string) {
  const [en, other] = await Promise.all(['en', language].map(one => loadOrTrain(one, modelFolder())))
  return createUnderstander({ classifiers: { en: en!, [language]: other! } })
}

const abroad: [string, string[]][] = [
  [
    'de',
    ['zeig mir Wasserkocher', 'leg den zweiten in den Warenkorb', 'weiß', 'mach zwei daraus', 'entschuldigung, drei'],
  ],
  ['fr', ['montre-moi des bouilloires', 'mets la deuxième dans le panier', 'blanc', 'mets-en deux', 'pardon, trois']],
  ['es', ['muéstrame hervidores', 'pon el segundo en el carrito', 'blanco', 'pon dos', 'perdón, tres']],
  ['it', ['mostrami i bollitori', 'metti il secondo nel carrello', 'bianco', 'mettine due', 'scusa, tre']],
  ['pt', ['mostra-me chaleiras', 'põe a segunda no carrinho', 'branco', 'que sejam dois', 'desculpa, três']],
]
const outAgain: Record<string, string> = {
  de: 'nimm den Wasserkocher wieder raus',
  fr: 'enlève la bouilloire',
  es: 'quita el hervidor',
  it: 'togli il bollitore',
  pt: 'tira a chaleira',
}

describe.each(abroad)('a cart in %s', (language, lines) => {
  it('is filled, corrected and emptied in the language', { timeout: 180_000 }, async () => {
    const customer = await conversation({ locale: language, parts: { understander: understanderOf(language) } })
    for (const one of lines.slice(0, 3)) await customer.says(one)
    customer.hears(/Kessla Whisper Kettle \(white\)/)
    await customer.says(lines[3]!)
    customer.hears(/2 × Kessla Whisper Kettle \(white\)/)
    await customer.says(lines[4]!)
    customer.hears(/3 × Kessla Whisper Kettle \(white\)/)
    await customer.says(outAgain[language]!)
    customer.doesNotHear(/3 × Kessla/)
    expect((await customer.aisle.engine.knowledge.carts.of({ conversation: customer.id })).items).toEqual([])
  })
})

describe('the number of a card', () => {
  it('is kept by nobody, nor what was written beside it', async () => {
    const customer = await conversation()
    await customer.says('add the Kessla Whisper Kettle')
    await customer.says('my card is 4111 1111 1111 1111, cvv 123, 12/27')
    customer.hears(/don’t send card details/, /Which colour/)
    const kept = await customer.aisle.engine.store.transcripts.of(customer.id, { after: 0, limit: 100 })
    const said = JSON.stringify(kept)
    expect(said).toMatch(/•••• 1111/)
    expect(said).not.toMatch(/4111|123|12\/27/)
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
    expect(openCheckout(token, at, secret)).toEqual({ items: [{ variantId: kettle, quantity: 2 }] })
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

  it('is promised only where its address is known', async () => {
    const lost = await conversation({ channel: textMessages.name, parts: { channels: [textMessages] } })
    await lost.says('add the Kessla Whisper Kettle in white')
    await lost.says('checkout please')
    lost.hears(/€79\.95/, /can’t give you a link/)
    const aisle = await assistant({
      env: { AISLE_PUBLIC_URL: 'https://shop.example/chat/' },
      parts: { channels: [textMessages, spoken] },
    })
    const known = await conversation({ aisle, channel: textMessages.name })
    await known.says('add the Kessla Whisper Kettle in white')
    await known.says('checkout please')
    known.hears(/https:\/\/shop\.example\/chat\/checkout\?cart=/)
  })

  it('is mailed to a customer who can only listen', async () => {
    const aisle = await assistant({ env: { AISLE_PUBLIC_URL: 'https://shop.example' }, parts: { channels: [spoken] } })
    const { email } = buildDemoShop({ now: testDay }).customers[0]!
    const customer = await conversation({ aisle, channel: spoken.name })
    await customer.says('add the Kessla Whisper Kettle in white')
    await customer.says('checkout please')
    customer.hears(/can’t give you a link/)
    await customer.signsIn(email)
    await customer.says('checkout please')
    customer.hears(/mailed you a link/)
    const [mail] = await aisle.engine.store.outbox.list({ to: `mail ${email}` })
    expect(JSON.stringify(mail)).toMatch(/https:\/\/shop\.example\/checkout\?cart=/)
  })
})
