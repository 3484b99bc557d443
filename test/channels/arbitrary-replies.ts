import fc from 'fast-check'
import type { Abilities } from '../../channels/channel.ts'
import { type Length, type Unit, utf16 } from '../../channels/length.ts'
import type { Block, CardBlock, Choice, Reply } from '../../channels/message.ts'

/** Words as shops have them, and what is easily cut: emoji of several parts, accents, links, other scripts. */
const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zäöüéñ]{1,12}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '👩‍👩‍👧‍👦',
      '🧗🏽‍♀️',
      '🇩🇪',
      'e\u0301te\u0301',
      '靴',
      'ботинки',
      '&amp;',
      '<b>',
      '"quote"',
      'XL',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.stringMatching(/^[a-z]{3,12}$/).map(path => `https://shop.example/p/${path}?size=43&colour=red`),
  },
)

export const textOf = (max: number) =>
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '. ', '\n', '\n\n')), { minLength: 1, maxLength: max })
    .map(parts => parts.flat().join('').trim())
    .filter(text => text !== '')

const choice: fc.Arbitrary<Choice> = fc.record(
  { value: fc.oneof(textOf(3), fc.stringMatching(/^start:[a-z]{300,400}$/)), label: textOf(9), description: textOf(4) },
  { requiredKeys: ['value', 'label'] },
)
const picture = fc.constantFrom('https://shop.example/a.jpg', '/demo/images/b.svg', '/c.png')
const card: fc.Arbitrary<CardBlock> = fc.record(
  {
    type: fc.constant('card' as const),
    title: textOf(14),
    subtitle: textOf(5),
    text: textOf(40),
    price: fc.constantFrom('€179.95', '12,50 €', '$1,299'),
    was: fc.constantFrom('€199.95', '€1'),
    rating: fc.record({ value: fc.constantFrom(4.5, 3), count: fc.nat(500) }),
    image: fc.record({ url: picture, alt: textOf(3) }),
    url: fc.constant('https://shop.example/p/1'),
    badge: textOf(3),
    actions: fc.array(choice, { minLength: 1, maxLength: 1 }),
  },
  { requiredKeys: ['type', 'title'] },
)
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: textOf(200).map(text => ({ type: 'text' as const, text })) },
  { weight: 1, arbitrary: card },
  {
    weight: 1,
    arbitrary: fc.array(card, { minLength: 1, maxLength: 14 }).map(cards => ({ type: 'carousel' as const, cards })),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('image' as const), url: picture, alt: textOf(4) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('link' as const),
      url: fc.constantFrom('https://shop.example/help', '/help'),
      label: textOf(4),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('table' as const),
      caption: textOf(4),
      columns: fc.tuple(textOf(3), textOf(3)),
      rows: fc.array(fc.record({ label: textOf(2), cells: fc.tuple(textOf(3), textOf(3)) }), { maxLength: 12 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('order' as const),
      id: fc.constantFrom('L-10482', '#W2611340'),
      status: textOf(3),
      steps: fc.constant([{ label: 'Ordered', done: true }] as { label: string; done: boolean }[]),
      items: fc.array(
        fc.record({ title: textOf(5), quantity: fc.integer({ min: 1, max: 3 }), price: fc.constant('€9.95') }),
        { maxLength: 8 },
      ),
      total: fc.constant('Total €29.85'),
      address: textOf(6),
    }),
  },
)

const distinct = (choices: Choice[]) =>
  choices.filter((one, i) => choices.findIndex(other => other.label === one.label) === i)

const reply: fc.Arbitrary<Reply> = fc.record(
  {
    blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
    choices: fc.array(choice, { minLength: 1, maxLength: 20 }).map(distinct),
    expects: fc.constantFrom('answer' as const, 'nothing' as const),
  },
  { requiredKeys: ['blocks', 'expects'] },
)
export const replies = fc.array(reply, { minLength: 1, maxLength: 3 })

/** A length that a word of the shop's and a few more fit into, as platforms have it. */
const length = (min: number, max: number): fc.Arbitrary<Length> =>
  fc.record({ max: fc.integer({ min, max }), in: fc.constantFrom<Unit>('utf-16', 'code-points', 'bytes') })
const taps = fc.record(
  { max: fc.integer({ min: 2, max: 12 }), label: length(12, 80), value: length(40, 400), under: length(160, 1200) },
  { requiredKeys: ['max', 'label', 'value'] },
)

/** Any platform, also ones that nobody has made yet. */
export const abilities: fc.Arbitrary<Abilities> = fc.record(
  {
    text: fc.oneof(
      length(200, 4000),
      fc.integer({ min: 3, max: 10 }).map(max => ({ max, in: 'segments' as const })),
    ),
    buttons: fc.tuple(taps, fc.boolean()).map(([own, stay]) => ({ ...own, stay })),
    list: fc.tuple(taps, length(40, 80)).map(([own, description]) => ({ ...own, description })),
    cards: fc.record(
      {
        title: length(20, 150),
        text: length(40, 200),
        actions: fc.integer({ min: 1, max: 3 }),
        label: length(12, 40),
        value: length(40, 400),
        carousel: fc.integer({ min: 1, max: 10 }),
      },
      { requiredKeys: ['title', 'actions', 'label', 'value', 'carousel'] },
    ),
    tables: fc.boolean(),
    orders: fc.boolean(),
    images: fc.constantFrom('any' as const, 'photos' as const, 'none' as const),
    links: fc.constantFrom('tapped' as const, 'written' as const, 'none' as const),
    merged: fc.boolean(),
    proactive: fc.boolean(),
  },
  { requiredKeys: ['text', 'tables', 'orders', 'images', 'links', 'proactive'] },
)

/** Google and Alexa, roughly: speech with or without something to show. */
export const voices: fc.Arbitrary<Abilities> = fc
  .tuple(abilities, fc.integer({ min: 300, max: 2000 }), fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }))
  .map(([one, max, messages]) => ({
    ...one,
    merged: undefined,
    messages,
    buttons: one.buttons && { ...one.buttons, max: Math.max(4, one.buttons.max), under: undefined },
    list: undefined,
    cards: undefined,
    voice: { options: 3, length: utf16(max) },
  }))
