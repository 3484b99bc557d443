import { describe, expect, test } from 'vitest'
import { entities, values } from '../shop.ts'

describe('ordinal', () => {
  test.each([
    ['the second one', 2],
    ['second one please', 2],
    ['second', 2],
    ['the 3rd', 3],
    ['number 3', 3],
    ['option two', 2],
    ['last one', -1],
    ['the last', -1],
    ['the second to last one', -2],
    ['I want to return the first item', 1],
    ['the fourth option', 4],
    ['number one', 1],
    ['das zweite', 2],
    ['der Letzte', -1],
    ['le deuxième', 2],
    ['la première', 1],
    ['el segundo', 2],
    ['la última', -1],
    ['o segundo', 2],
    ['il terzo', 3],
  ])('%s', (text, expected) => {
    expect(values('ordinal', text, { locale: localeOf(text) })).toEqual([expected])
  })

  test('several, in their order', () => {
    expect(values('ordinal', 'compare the first and the third')).toEqual([1, 3])
  })

  test.each([
    'just a second',
    'the first time',
    'my last order arrived',
    'last week',
    'on the second floor',
    'order number 3',
    'phone number 12',
    'at first I liked it',
    'the last two weeks',
  ])('none in: %s', text => {
    expect(values('ordinal', text)).toEqual([])
  })
})

describe('reference', () => {
  test.each([
    ['cancel it', 'it'],
    ['I want to return that one', 'it'],
    ['how much is this', 'it'],
    ['do they have those in red', 'it'],
    ['both please', 'both'],
    ['both of them', 'both'],
    ['the other one', 'other'],
    ['all of them', 'all'],
    ['everything', 'all'],
    ['return everything except the mouse', 'all'],
    ['all but the keyboard', 'all'],
    ['the same but bigger', 'same'],
    ['same again', 'same'],
    ['my last order', 'last'],
    ['the most recent order', 'last'],
    ['beide', 'both'],
    ['das andere', 'other'],
    ['alles', 'all'],
    ['meine letzte Bestellung', 'last'],
    ['les deux', 'both'],
    ["l'autre", 'other'],
    ['ambos', 'both'],
    ['el mismo', 'same'],
    ['mi último pedido', 'last'],
    ['entrambi', 'both'],
    ["l'altro", 'other'],
  ])('%s', (text, expected) => {
    expect(values('reference', text, { locale: localeOf(text) })).toEqual([expected])
  })

  test.each([
    'I think that you are wrong',
    'is it possible that I pay later',
    'this order',
    'that jacket',
    "it's raining",
    'I hope that helps',
    "that's great",
    'es gibt',
    'at the same time',
  ])('at most what it stands for: %s', text => {
    expect(
      values('reference', text, { locale: text === 'es gibt' ? 'de' : 'en' }).filter(value => value !== 'it'),
    ).toEqual([])
  })

  test.each(['I think that you are wrong', 'this order', 'that jacket is nice', 'I hope that helps'])(
    'none in: %s',
    text => {
      expect(values('reference', text)).toEqual([])
    },
  )
})

describe('superlative and comparative', () => {
  test.each([
    ['the cheapest', 'price', 'least'],
    ['the most expensive one', 'price', 'most'],
    ['least expensive', 'price', 'least'],
    ['biggest', 'size', 'most'],
    ['maximum zoom', 'zoom', 'most'],
    ['the highest resolution', 'resolution', 'most'],
    ['with the longest battery life', 'battery life', 'most'],
    ['the best rated', 'quality', 'most'],
    ['the newest', 'age', 'least'],
    ['as cheap as possible', 'price', 'least'],
    ['the most popular', 'rating', 'most'],
    ['lowest price', 'price', 'least'],
    ['die billigste', 'price', 'least'],
    ['am größten', 'size', 'most'],
    ['le moins cher', 'price', 'least'],
    ['la más barata', 'price', 'least'],
    ['o mais barato', 'price', 'least'],
    ['il più economico', 'price', 'least'],
    ['la meilleure', 'quality', 'most'],
    ['el mejor', 'quality', 'most'],
  ])('%s', (text, attribute, direction) => {
    expect(values('superlative', text, { locale: localeOf(text) })).toEqual([{ attribute, direction }])
  })

  test.each([
    ['cheaper ones', 'price', 'less'],
    ['a brighter one', 'brightness', 'more'],
    ['bigger', 'size', 'more'],
    ['something less expensive', 'price', 'less'],
    ['more expensive', 'price', 'more'],
    ['a lighter jacket', 'weight', 'less'],
    ['warmer', 'warmth', 'more'],
    ['a bigger size', 'size', 'more'],
    ['more storage', 'storage', 'more'],
    ['better battery life', 'battery life', 'more'],
    ['less noise', 'noise', 'less'],
    ['more affordable', 'price', 'less'],
    ['günstiger bitte', 'price', 'less'],
    ['größere', 'size', 'more'],
    ['etwas Kleineres', 'size', 'less'],
    ['moins cher', 'price', 'less'],
    ['plus grand', 'size', 'more'],
    ['más barato', 'price', 'less'],
    ['algo mais barato', 'price', 'less'],
    ['più grande', 'size', 'more'],
    ['uno migliore', 'quality', 'more'],
  ])('%s', (text, attribute, direction) => {
    expect(values('comparative', text, { locale: localeOf(text) })).toEqual([{ attribute, direction }])
  })

  test.each([
    'no longer',
    'at least',
    "I'd better go",
    'another order',
    'a water filter',
    'how much longer does it take',
    'my brother and sister',
    'ein großer Rucksack',
    'the rest',
    'just a test',
  ])('none in: %s', text => {
    const found = entities(text, { locale: text.startsWith('ein') ? 'de' : 'en' })
    expect(found.filter(one => one.type === 'comparative' || one.type === 'superlative')).toEqual([])
  })
})

describe('language', () => {
  test.each([
    ['speak German', 'de'],
    ['auf deutsch bitte', 'de'],
    ['can we do this in Spanish?', 'es'],
    ['English please', 'en'],
    ['en français', 'fr'],
    ['parla italiano', 'it'],
    ['português', 'pt'],
    ['do you speak French', 'fr'],
  ])('%s', (text, expected) => {
    expect(values('language', text)).toEqual([expected])
  })

  test.each(['a french press', 'italian leather boots', 'polish for shoes', 'english breakfast tea'])(
    'none in: %s',
    text => {
      expect(values('language', text)).toEqual([])
    },
  )
})

describe('date', () => {
  test.each([
    ['what did I order yesterday', '2026-03-09', '2026-03-09'],
    ['last week', '2026-03-02', '2026-03-08'],
    ['on 3 May', '2026-05-03', '2026-05-03'],
    ['last month', '2026-02-01', '2026-02-28'],
    ['3 days ago', '2026-03-07', '2026-03-07'],
    ['2026-02-14', '2026-02-14', '2026-02-14'],
    ['tomorrow', '2026-03-11', '2026-03-11'],
    ['in January', '2026-01-01', '2026-01-31'],
  ])('%s', (text, from, to) => {
    expect(values('date', text)).toEqual([{ from, to }])
  })

  test.each([
    ['de', 'gestern', '2026-03-09'],
    ['de', 'vor 3 Tagen', '2026-03-07'],
    ['de', 'am 14.02.2026', '2026-02-14'],
    ['fr', 'hier', '2026-03-09'],
    ['fr', 'demain', '2026-03-11'],
    ['es', 'ayer', '2026-03-09'],
    ['pt', 'ontem', '2026-03-09'],
    ['it', 'ieri', '2026-03-09'],
  ])('%s: %s', (locale, text, day) => {
    expect(values('date', text, { locale })).toEqual([{ from: day, to: day }])
  })

  test('the day is that of the shop, not of the server', () => {
    const late = { now: new Date('2026-03-10T23:30:00Z') }
    expect(values('date', 'today', late)).toEqual([{ from: '2026-03-11', to: '2026-03-11' }])
    expect(values('date', 'today', { ...late, timeZone: 'America/New_York' })).toEqual([
      { from: '2026-03-10', to: '2026-03-10' },
    ])
  })

  test.each(['order 1043', 'size 42', 'may I return it', 'at 5', 'the second one'])('none in: %s', text => {
    expect(values('date', text)).toEqual([])
  })
})

describe('negation', () => {
  const negated = (text: string, locale = 'en') =>
    entities(text, { locale }).flatMap(one => (one.negated ? [one.value] : []))

  test.each<[string, unknown[]]>([
    ['not leather', ['leather']],
    ['no red', ['red']],
    ['anything but black', ['black']],
    ['except Nordweg', ['Nordweg']],
    ['a jacket without leather', ['leather']],
    ["I don't want red", ['red']],
    ['not red or blue', ['red', 'blue']],
    ['neither red nor blue', ['red', 'blue']],
    ['everything except the tent', ['tent']],
    ['all but the keyboard', ['keyboard']],
    ['credit card, not paypal', ['paypal']],
    ['blue instead of red', ['red']],
    ['not in black please', ['black']],
    ['no, the red one', []],
    ['no, red', []],
    ['not only red', []],
    ['not too expensive red boots', []],
    ['red, not blue', ['blue']],
    ['a red jacket', []],
  ])('%s', (text, expected) => {
    expect(negated(text)).toEqual(expected)
  })
})

function localeOf(text: string): string {
  const marks: [RegExp, string][] = [
    [/^(?:das|der Letzte|die b|am g|beide|alles|meine|günst|größ|etwas)/, 'de'],
    [/^(?:le |la première|la meill|les |l'autre|moins|plus )/, 'fr'],
    [/^(?:el |la última|la más|más|ambos|mi )/, 'es'],
    [/^(?:o |algo)/, 'pt'],
    [/^(?:il |entr|l'altro|più|uno )/, 'it'],
  ]
  return marks.find(([mark]) => mark.test(text))?.[1] ?? 'en'
}
