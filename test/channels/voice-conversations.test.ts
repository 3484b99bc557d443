import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { mailedCode } from '../conversation.ts'
import { type Authority, openAuthority } from './alexa-platform.ts'
import { type Counter, spoken } from './shoppers.ts'

/** Whole conversations as they are heard, and as they are said: no capitals, no signs, figures in words. */

let authority: Authority
let shop: Counter | undefined
beforeAll(async () => {
  authority = await openAuthority()
})
afterEach(async () => {
  await shop?.close()
  shop = undefined
})
afterAll(() => authority?.close())

const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const maya = 'maya dot lindqvist at example dot com'
/** What nobody can do who only listens, and what no voice reads well. */
const written = /\btype\b|\btap\b|\bclick|\bwrite\b|below|https?:|[€@#•|_]|\d{4,}-|\bL\d|,,|\( ?|\bJun \d/

describe.each(['alexa, by ear', 'google, by ear'])('%s', name => {
  async function talks() {
    shop = await spoken(() => authority)[name]!()
    const says = await shop.shopper('ann')
    const hears = async (text: string) => {
      const answer = await says(text)
      expect(answer, text).not.toMatch(written)
      return answer.trim()
    }
    const signsIn = async () => {
      expect(await hears(maya)).toMatch(/read me the code, digit by digit/)
      const code = await mailedCode(shop!.aisle, 'maya.lindqvist@example.com')
      return hears([...code].map(digit => ones[Number(digit)]).join(' '))
    }
    return { hears, signsIn }
  }

  test('signs in with what is read out, and picks an order by its number in the list', async () => {
    const { hears, signsIn } = await talks()
    expect(await hears('where is my order')).toMatch(/e-mail address/)
    expect(await signsIn()).toMatch(
      /\b1, L 2 0 7 6 4, .*\b2, L 2 0 7 4 7, .*\b3, L 2 0 7 3 1, .*Say the number of the one/,
    )
    const order = await hears('2')
    expect(order).toMatch(/^Order L 2 0 7 4 7 .*Tonvik/s)
    expect(order.match(/L 2 0 7 4 7/g)).toHaveLength(1)
    expect(await hears('order l two zero seven six four')).toMatch(/^(?:Order )?L 2 0 7 6 4[, ].*Kessla/s)
  })

  test('sends back, with a yes', async () => {
    const { hears, signsIn } = await talks()
    await hears('i want to return something')
    expect(await signsIn()).toMatch(/1, Tarnfell Gust Rain Jacket, petrol, S, 229 euros 95/)
    expect(await hears('the rain jacket')).toMatch(/Shall I do exactly this\?$/)
    expect(await hears('yes')).toMatch(/is requested/)
    const order = await shop!.aisle.engine.knowledge.orders.order('maya-lindqvist', '#L20655')
    expect(JSON.stringify(order)).toMatch(/return/)
  })

  test('finds, compares, puts into the cart and says where the way to pay is found', async () => {
    const { hears } = await talks()
    expect(await hears('show me kettles')).toMatch(/1, .*2, .*3, .*Say the number of the one you want, or More\.$/)
    expect(await hears('compare the first two')).toMatch(/costs .* euros/)
    await hears('show me kettles')
    expect(await hears('the second one')).toMatch(/watts.*degrees.*You can say Put it in the cart/s)
    await hears('put it in the cart')
    expect(await hears('sage green')).toMatch(/in your cart, for 79 euros 95/)
    expect(await hears('checkout')).toMatch(
      name.startsWith('alexa') ? /link in the Alexa app/ : /this cart in the chat on our website/,
    )
  })

  test('passes on to a person, with a number that is said, and promises no answer where none can come', async () => {
    const { hears } = await talks()
    expect(await hears('talk to a person')).toMatch(/say it all at once/i)
    expect(await hears('my parcel never arrived')).toMatch(/Nobody can call you back here.*phone number\.$/)
    expect(await hears('plus four nine one five one two three four five six seven eight nine')).toMatch(
      /answers at plus 4 9 1 5 1 2 3 4 5 6 7 8 9/,
    )
    await hears('talk to a person')
    await hears('it is broken')
    expect(await hears('no')).toMatch(/nobody can answer you/)
  })

  test('slower, again and nothing at all are no searches; no more ends it', async () => {
    const { hears } = await talks()
    const asked = await hears('how can i reach you')
    expect(asked).toMatch(/plus 4 9, 3 0, .* at larkholm dot example/)
    for (const again of ['slower please', 'what did you say', 'louder', 'repeat that'])
      expect(await hears(again)).toBe(asked)
    expect(await hears('thanks')).toMatch(/anything else\?$/)
    expect(await hears('no thanks')).toMatch(/Goodbye\.$/)
  })
})

const textsOf = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../dialogs/wording/${locale}.json`, import.meta.url), 'utf8'))

/** Said in letters only. */
const writtenOnly = /^(?:mail\.|channel\.(?:stopped|allowed)$)/

test('every wording that asks to write, tap or look has one for the ear', () => {
  const look: Record<string, RegExp> = {
    en: /\btap\b|\btype\b it|just write|\bwrite it|below/i,
    de: /\btippen|schreiben sie|geben sie ihn hier ein|steht unten/i,
    fr: /\btouche[zr]|écrivez|saisissez|ci-dessous/i,
    es: /\btoque|\btoca\b|\btócal|escr[ií]b|abajo/i,
    it: /\btocc[ahi]|scriv[ia]|qui sotto/i,
    pt: /\btoque|escreva|escrever|abaixo/i,
  }
  for (const [locale, pattern] of Object.entries(look)) {
    const texts = textsOf(locale)
    const left = Object.entries(texts).filter(
      ([key, text]) =>
        !writtenOnly.test(key) && !key.endsWith('.spoken') && pattern.test(text) && !texts[`${key}.spoken`],
    )
    expect(left, locale).toEqual([])
  }
})
