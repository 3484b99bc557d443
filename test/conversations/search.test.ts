import { describe, expect, it } from 'vitest'
import { createLog } from '../../bot/log.ts'
import { loadUnderstander } from '../../bot/models.ts'
import { asText } from '../../channels/adapt.ts'
import { conversation } from '../conversation.ts'

const maya = 'maya.lindqvist@example.com'

describe('searching in conversation', () => {
  it('tells a known customer what there is in their size, and a stranger nothing of the kind', async () => {
    const stranger = await conversation()
    await stranger.says('show me sneakers')
    expect(badges(stranger.replies())).not.toContain('In your size')

    const customer = await conversation()
    await customer.signsIn(maya)
    await customer.says('show me sneakers')
    expect(badges(customer.replies())).toContain('In your size')
  })

  it('asks what was meant where a misspelling may be several words, and searches for the one that is tapped', async () => {
    const customer = await conversation()
    await customer.says("I'm looking for a hoodi")
    expect(customer.choices()).toEqual(expect.arrayContaining(['Did you mean “hood”?', 'Did you mean “hoodie”?']))
    await customer.taps('Did you mean “hoodie”?')
    customer.hears(/Cosy Hoodie/)
    expect(customer.choices().join()).not.toMatch(/Did you mean/)
  })

  it('keeps to what must not be, to the price and to the size', async () => {
    const customer = await conversation()
    await customer.says('shoes, but not leather, under 80 euros')
    customer.hears(/€/)
    customer.doesNotHear(/Derby|Brogues|Loafers/)
    await customer.says('in size 42')
    customer.hears(/€/)
    await customer.says('the cheapest')
    customer.hears(/Boardwalk/)
  })

  it('says what was given up, and never shows another kind of thing as if it had been asked for', async () => {
    const customer = await conversation()
    await customer.says('black running shoes under 100')
    customer.hears(/left out the colour/, /Swift 3 Running Shoes/)
    customer.doesNotHear(/Sneakers|Flats|Pumps|Sandals/)
    await customer.says('backpack in green')
    customer.hears(/left out the colour/, /Backpack/)
    customer.doesNotHear(/Boots/)
    await customer.says('pink suit trousers under 100')
    customer.hears(/left out the price and colour/)
    await customer.says('show me a solar kettle')
    customer.hears(/left out the word “solar”/, /Kettle/)
  })

  it.each([
    ['show me brown boots', 'forget the colour', /9 products/],
    ['jackets under 100 euros', 'any price', /Gust Rain Jacket/],
    ['jackets under 100 euros', 'without the price limit', /Gust Rain Jacket/],
    ['show me Halvorn boots', 'not only Halvorn', /Kivetta Puddle/],
  ])('%j, then %j: the condition no longer holds', async (first, then, hears) => {
    const customer = await conversation()
    await customer.says(first)
    customer.doesNotHear(hears)
    await customer.says(then)
    customer.hears(hears)
    customer.doesNotHear(/left out/)
  })

  it('takes “no, I meant …” for a correction of the search just made, also when other things were said since', async () => {
    const customer = await conversation()
    await customer.says("men's boots")
    customer.doesNotHear(/Elin/)
    await customer.says("no, I meant the women's ones")
    customer.hears(/Elin Knee Boots/)
    await customer.says('thanks')
    await customer.says('sorry, I meant the waterproof ones')
    customer.hears(/Hiking Boots/)
    customer.doesNotHear(/Elin|left out/)
    await customer.says('a tent under 100')
    await customer.says('no, I meant a sleeping bag')
    customer.hears(/Snooze Sleeping Bag/)
    customer.doesNotHear(/Nival/)
  })

  it('goes back to the list, and to the page before', async () => {
    const customer = await conversation()
    await customer.says('go back')
    customer.hears(/haven't shown you anything/)
    await customer.says('show me jackets')
    const first = asText(customer.replies())
    await customer.says('show me more')
    customer.doesNotHear(new RegExp(firstTitle(first)))
    await customer.says('previous page please')
    customer.hears(new RegExp(firstTitle(first)))
    await customer.says('is the second one waterproof?')
    await customer.says('back to the list')
    customer.hears(new RegExp(firstTitle(first)))
  })

  it('says so where there is nothing without what it is to be without, and what no product tells', async () => {
    const customer = await conversation()
    await customer.says('rain jacket')
    await customer.says('without a hood')
    customer.hears(/left out the word “without hood”/)
    await customer.says('show me a solar backpack')
    customer.hears(/left out the word “solar”/)
  })
})

/** The title that stands first in a list that was shown. */
const firstTitle = (said: string): string => /^1\. (.+?) ·/m.exec(said)![1]!

describe('a shop in English, searched in other languages', () => {
  const understander = loadUnderstander(['de', 'fr', 'es', 'it', 'pt'], createLog('error'))
  it.each<[string, ...[string, RegExp, RegExp?][]]>([
    [
      'de',
      ['Laufschuhe unter 100 Euro', /Swift 3 Running Shoes/],
      ['nein, ich meinte Wanderschuhe', /Fjell 1 Hiking Boots/, /Running/],
    ],
    ['de', ['Schuhe von Halvorn', /Derby/, /Feldmark/], ['nicht nur Halvorn', /Feldmark/]],
    [
      'fr',
      ['sac à dos vert', /laissant de côté la couleur[\s\S]*Backpack/, /Boots/],
      ['plutôt noir', /Cairn 28/, /Hop 20/],
    ],
    [
      'es',
      ['tienda de campaña para dos', /Eyrie 2 Tent/],
      ['no, quería decir un saco de dormir', /Sleeping Bag/, /Tent/],
    ],
    ['it', ['zaino impermeabile', /la parola «impermeabile»[\s\S]*Backpack/, /Jacket/]],
    ['pt', ['botas de couro para mulher', /Elin Knee Boots/], ['na cor preta', /Elin/, /Fjell 1/]],
  ])('%s: %j', { timeout: 120_000 }, async (locale, ...turns) => {
    const customer = await conversation({ locale, parts: { understander } })
    for (const [line, hears, not] of turns) {
      await customer.says(line)
      customer.hears(hears)
      if (not) customer.doesNotHear(not)
    }
  })
})

const badges = (replies: { blocks: unknown[] }[]): unknown[] =>
  replies.flatMap(({ blocks }) =>
    (blocks as { type: string; badge?: string; cards?: { badge?: string }[] }[]).flatMap(
      block => block.cards?.map(card => card.badge) ?? block.badge ?? [],
    ),
  )
