import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adapt, asText } from '../../channels/adapt.ts'
import type { Abilities } from '../../channels/channel.ts'
import { bytes, codePoints, fits, graphemesOf, lengthIn, segments, utf16 } from '../../channels/length.ts'
import type { Block, Choice, Reply } from '../../channels/message.ts'
import { cardsOf, numbered, tapped } from '../../channels/offers.ts'
import { said } from '../../channels/speech.ts'
import { english } from '../../channels/words.ts'
import { abilities, replies, textOf, voices } from './arbitrary-replies.ts'

const around = { words: english, publicUrl: 'https://shop.example' }
const runs = { numRuns: 300, seed: 6, endOnFailure: true }

const plain: Abilities = {
  text: utf16(1600),
  tables: false,
  orders: false,
  images: 'none',
  links: 'written',
  proactive: true,
}
const whatsapp: Abilities = {
  ...plain,
  text: codePoints(4096),
  buttons: { max: 3, label: codePoints(20), value: codePoints(256), under: codePoints(1024), stay: true },
  list: {
    max: 10,
    label: codePoints(24),
    description: codePoints(72),
    value: codePoints(200),
    under: codePoints(1024),
  },
}
const messenger: Abilities = {
  ...plain,
  text: utf16(2000),
  buttons: { max: 13, label: utf16(20), value: utf16(1000), under: utf16(2000), stay: false },
  cards: { title: utf16(80), text: utf16(80), actions: 3, label: utf16(20), value: utf16(1000), carousel: 10 },
}
const voice: Abilities = { ...plain, links: 'none', voice: { options: 3, length: utf16(1000) }, proactive: false }

const text = (words: string): Block => ({ type: 'text', text: words })
const saying = (words: string, choices?: Choice[]): Reply => ({ blocks: [text(words)], choices, expects: 'answer' })
const labelled = (...labels: string[]): Choice[] => labels.map((label, i) => ({ value: `v${i}`, label }))

/** Every page that the shopper sees who asks for more until there is no more. */
function pages(given: Reply[], can: Abilities): Reply[][] {
  const all: Reply[][] = []
  let next: Reply[] | undefined = given
  while (next) {
    const { replies, rest } = adapt(next, can, around)
    all.push(replies)
    expect(all.length, 'more and more without an end').toBeLessThan(200)
    next = rest
  }
  return all
}

/** What breaks a limit of the channel. */
function breaches(shown: Reply[], can: Abilities): string[] {
  const wrong: string[] = []
  const check = (what: string, value: string, length = can.text) => {
    if (!fits(value, length))
      wrong.push(`${what} has ${lengthIn(value, length.in)} of ${length.max} ${length.in}: ${value}`)
  }
  for (const [i, reply] of shown.entries()) {
    for (const block of reply.blocks) {
      if (block.type === 'text') check('text', block.text)
      if (block.type === 'table' && !can.tables) wrong.push('a table')
      if (block.type === 'order' && !can.orders) wrong.push('an order')
      if (block.type === 'image' && can.images === 'none') wrong.push('an image')
      if (block.type === 'image' && can.images === 'photos' && !/^https:.*(jpg|png)$/.test(block.url))
        wrong.push(block.url)
      if (block.type === 'link' && can.links !== 'tapped') wrong.push('a link')
      if ((block.type === 'card' || block.type === 'carousel') && !can.cards) wrong.push('a card')
      if (block.type === 'carousel' && block.cards.length > Math.max(1, can.cards!.carousel))
        wrong.push('a wide carousel')
    }
    for (const card of can.cards ? cardsOf(reply) : []) {
      check('title', card.title, can.cards!.title)
      if (can.cards!.text) check('detail', card.detail ?? '', can.cards!.text)
      for (const { label, value } of card.actions ?? []) {
        check('action', label, can.cards!.label)
        check('value', value, can.cards!.value)
      }
      if ((card.actions?.length ?? 0) > can.cards!.actions) wrong.push('many actions')
    }
    const taps = reply.menu ? can.list : can.buttons
    if (!reply.choices) continue
    if (!taps) {
      wrong.push('choices')
      continue
    }
    if (reply.choices.length > taps.max) wrong.push(`${reply.choices.length} choices of ${taps.max}`)
    if (!reply.menu && !can.buttons!.stay && i < shown.length - 1) wrong.push('choices that vanish')
    for (const choice of reply.choices) {
      check('label', choice.label, taps.label)
      check('value', choice.value, taps.value)
      if (reply.menu && can.list?.description) check('description', choice.description ?? '', can.list.description)
    }
    const last = reply.blocks.at(-1)
    if (taps.under) check('text above', last?.type === 'text' ? last.text : 'x'.repeat(9999), taps.under)
  }
  if (can.messages && shown.reduce((sum, reply) => sum + reply.blocks.length, 0) > can.messages)
    wrong.push('many messages')
  if (can.voice) check('speech', shown.map(reply => reply.speech ?? '').join(' '), can.voice.length)
  return wrong
}

/** All that can be read, on cards and choices too. */
const readable = (shown: Reply[]): string =>
  shown
    .flatMap(reply => [
      asText([{ ...reply, choices: undefined }]),
      ...cardsOf(reply).flatMap(card => [card.detail ?? '', ...(card.actions ?? []).map(action => action.label)]),
      ...(reply.choices ?? []).flatMap(choice => [choice.label, choice.description ?? '']),
    ])
    .join('\n')

const wordsOf = (read: string) =>
  read
    .split(/\s+/)
    .map(one => one.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)

function missing(given: Reply[], shown: Reply[]): string[] {
  const there = new Set(wordsOf(readable(shown)))
  const texts = given.flatMap(reply =>
    reply.blocks.flatMap(block =>
      block.type === 'text'
        ? [block.text]
        : block.type === 'card'
          ? [block.title, block.text ?? '']
          : block.type === 'carousel'
            ? block.cards.flatMap(card => [card.title, card.text ?? ''])
            : [],
    ),
  )
  const offers = numbered(given).map(choice => choice.label)
  return [...texts, ...offers].flatMap(wordsOf).filter(word => !there.has(word))
}

describe('fitting replies to a channel', () => {
  test('keeps every limit of every platform, and loses no word and no choice', () => {
    fc.assert(
      fc.property(replies, abilities, (given, can) => {
        const all = pages(given, can)
        for (const page of all) expect(breaches(page, can)).toEqual([])
        expect(missing(given, all.flat())).toEqual([])
      }),
      runs,
    )
  })

  test('what can be picked can be tapped, on one page or another', () => {
    fc.assert(
      fc.property(replies, abilities, (given, can) => {
        if (!can.buttons && !can.list) return
        const { offered } = adapt(given, can, around)
        const values = new Set(
          pages(given, can)
            .flat()
            .flatMap(reply => [...(reply.choices ?? []), ...cardsOf(reply).flatMap(card => card.actions ?? [])])
            .map(choice => tapped(choice.value, offered)),
        )
        for (const choice of numbered(given)) expect(values).toContain(choice.value)
      }),
      runs,
    )
  })

  test('for voice: at most three options at a time, in so many characters, and all is said in the end', () => {
    fc.assert(
      fc.property(replies, voices, (given, can) => {
        const all = pages(given, can)
        for (const page of all) {
          expect(breaches(page, can)).toEqual([])
          const options = page.flatMap(reply => reply.choices ?? []).filter(choice => !choice.value.startsWith('more:'))
          expect(options.length).toBeLessThanOrEqual(3)
        }
        const heard = new Set(
          wordsOf(
            all
              .flat()
              .map(reply => reply.speech ?? '')
              .join(' '),
          ),
        )
        const titles = given.flatMap(cardsOf).map(card => card.title)
        const texts = given.flatMap(reply => reply.blocks.flatMap(block => (block.type === 'text' ? [block.text] : [])))
        const lost = [...titles, ...texts].flatMap(one => wordsOf(said(one, english))).filter(word => !heard.has(word))
        expect(lost).toEqual([])
      }),
      runs,
    )
  })

  test('said again, it is the same', () => {
    fc.assert(
      fc.property(replies, fc.oneof(abilities, voices), (given, can) => {
        const once = adapt(given, can, around).replies
        expect(wordsOf(readable(adapt(once, can, around).replies))).toEqual(wordsOf(readable(once)))
      }),
      { ...runs, numRuns: 100 },
    )
  })

  test('a text is parted between sentences, and never within a word, a link or an emoji', () => {
    fc.assert(
      fc.property(textOf(300), fc.integer({ min: 120, max: 500 }), (long, max) => {
        const shown = adapt([saying(long)], { ...plain, text: bytes(max) }).replies.flatMap(reply => reply.blocks)
        const parts = shown.flatMap(block => (block.type === 'text' ? block.text.split(/\s+/) : []))
        expect(parts).toEqual(long.split(/\s+/))
      }),
      runs,
    )
    const family = '👩‍👩‍👧‍👦'
    const [first] = adapt([saying(family.repeat(40))], { ...plain, text: utf16(100) }).replies
    expect(graphemesOf(first!.blocks.map(block => (block.type === 'text' ? block.text : '')).join(''))).toEqual(
      Array(40).fill(family),
    )
  })

  test('buttons, then a list, then "more"; where nothing can be tapped, numbers', () => {
    const shown = (count: number, can: Abilities) =>
      adapt([saying('Which one?', labelled(...Array.from({ length: count }, (_, i) => `Item ${i + 1}`)))], can, around)
    const kind = (count: number) => shown(count, whatsapp).replies.map(({ menu, choices }) => [menu, choices?.length])
    expect(kind(3)).toEqual([[undefined, 3]])
    expect(kind(4)).toEqual([['Choose', 4]])
    expect(kind(10)).toEqual([['Choose', 10]])
    const paged = shown(12, whatsapp)
    expect(paged.replies[0]!.choices!.map(choice => choice.label)).toEqual([
      ...Array.from({ length: 9 }, (_, i) => `Item ${i + 1}`),
      'More',
    ])
    expect(paged.offered.map(one => one.label).slice(8)).toEqual(['Item 9', 'More', 'Item 10', 'Item 11', 'Item 12'])
    expect(paged.rest).toMatchObject([{ choices: [{ label: 'Item 10' }, {}, {}] }])
    expect(shown(3, plain).replies).toMatchObject([
      { blocks: [{ text: 'Which one?\n\n1. Item 1\n2. Item 2\n3. Item 3' }] },
    ])
  })

  test('labels that are too long go on below, or stand in full under their number', () => {
    const orders = labelled('L-10482 · Halvorn Fjell 2 hiking boots · on its way', 'L-10391 · Socks · delivered')
    expect(adapt([saying('Which order?', orders)], whatsapp).replies).toMatchObject([
      {
        menu: 'Choose',
        choices: [
          { label: 'L-10482 · Halvorn Fjell', description: '2 hiking boots · on its way' },
          { label: 'L-10391 · Socks', description: 'delivered' },
        ],
      },
    ])
    expect(adapt([saying('Which order?', orders)], messenger).replies).toMatchObject([
      {
        blocks: [
          {
            text: 'Which order?\n\n1. L-10482 · Halvorn Fjell 2 hiking boots · on its way\n2. L-10391 · Socks · delivered',
          },
        ],
        choices: [
          { value: 'v0', label: '1 L-10482 · Halvorn…' },
          { value: 'v1', label: '2 L-10391 · Socks…' },
        ],
      },
    ])
  })

  test('a cut is between the parts of a label rather than within one', () => {
    const days = labelled('Standard · 18 June 2026 · €4.95', 'Express · 17 June 2026 · €9.95')
    expect(adapt([saying('How?', days)], whatsapp).replies).toMatchObject([
      {
        choices: [
          { label: 'Standard · 18 June 2026', description: '€4.95' },
          { label: 'Express · 17 June 2026', description: '€9.95' },
        ],
      },
    ])
    const orders = labelled('L-10482 of Monday · 3 June 2026', 'L-10391 of Tuesday · 4 June 2026')
    expect(adapt([saying('Which?', orders)], whatsapp).replies).toMatchObject([
      { choices: [{ label: 'L-10482 of Monday', description: '3 June 2026' }, {}] },
    ])
    expect(adapt([saying('Which?', orders)], messenger).replies).toMatchObject([
      { choices: [{ label: '1 L-10482 of Monday…' }, { label: '2 L-10391 of…' }] },
    ])
  })

  test('cards without a place of their own are numbered lines, and their taps carry the same numbers', () => {
    const cards = ['Fjell', 'Tind', 'Vidde', 'Skog'].map((title, i) => ({
      type: 'card' as const,
      title,
      price: `€${100 + i}`,
      actions: [{ value: `start:product-details?product=${title}`, label: 'Details' }],
    }))
    const given: Reply[] = [{ blocks: [{ type: 'carousel', cards }], choices: labelled('Cheaper'), expects: 'nothing' }]
    const lines = '1. Fjell · €100\n2. Tind · €101\n3. Vidde · €102\n4. Skog · €103'
    expect(adapt(given, whatsapp).replies).toMatchObject([
      {
        blocks: [{ text: lines }],
        menu: 'Choose',
        choices: [{ label: 'Fjell', description: '€100' }, {}, {}, {}, { label: 'Cheaper' }],
      },
    ])
    expect(adapt(given, plain).replies).toMatchObject([{ blocks: [{ text: `${lines}\n\n5. Cheaper` }] }])
    expect(adapt(given, plain).offered).toEqual(numbered(given))
    const spoken = adapt(given, voice).replies.map(reply => reply.speech)
    expect(spoken).toEqual([
      '1, Fjell, 100 euros. 2, Tind, 101 euros. 3, Vidde, 102 euros. Say the number of the one you want, or More.',
    ])
  })

  test('texts that cost are put together, as far as one may be long', () => {
    const long = 'A sentence of some length. '.repeat(11).trim()
    const shown = adapt([saying('One.'), saying('Two.'), saying(long)], {
      ...plain,
      merged: true,
      text: segments(2),
    }).replies
    expect(shown.flatMap(reply => reply.blocks)).toEqual([text('One.\n\nTwo.'), text(long)])
  })

  test('what has room for all is left as it is', () => {
    const given = [saying('Which?', labelled('a', 'b'))]
    expect(adapt(given, messenger).replies).toBe(given)
  })
})
