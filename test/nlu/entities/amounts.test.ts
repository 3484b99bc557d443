import { describe, expect, test } from 'vitest'
import { asking, values } from '../shop.ts'

const EUR = 'EUR'

describe('price range', () => {
  test.each<[string, unknown]>([
    ['under 80', { max: 8000, currency: EUR }],
    ['a jacket for less than a hundred dollars', { max: 10000, currency: 'USD' }],
    ['between 50 and 100 euros', { min: 5000, max: 10000, currency: EUR }],
    ['€50-100', { min: 5000, max: 10000, currency: EUR }],
    ['50 - 100 €', { min: 5000, max: 10000, currency: EUR }],
    ['from 50 to 100 euros', { min: 5000, max: 10000, currency: EUR }],
    ['cheaper than 60', { max: 6000, currency: EUR }],
    ['around 40', { min: 3200, max: 4800, currency: EUR }],
    ['about 40 euros', { min: 3200, max: 4800, currency: EUR }],
    ['max 150', { max: 15000, currency: EUR }],
    ['150 max', { max: 15000, currency: EUR }],
    ['at least 20 bucks', { min: 2000, currency: 'USD' }],
    ['100 euros or less', { max: 10000, currency: EUR }],
    ['50 euros and up', { min: 5000, currency: EUR }],
    ['no more than £35.50', { max: 3550, currency: 'GBP' }],
    ['my budget is 200', { max: 20000, currency: EUR }],
    ['over 100', { min: 10000, currency: EUR }],
    ['up to 1,200 euros', { max: 120000, currency: EUR }],
    ['under 2k', { max: 200000, currency: EUR }],
    ['$20ish', { min: 1600, max: 2400, currency: 'USD' }],
    ['under €50', { max: 5000, currency: EUR }],
  ])('%s', (text, expected) => {
    expect(values('price-range', text)).toEqual([expected])
  })

  test.each<[string, string, unknown]>([
    ['de', 'unter 80 Euro', { max: 8000, currency: EUR }],
    ['de', 'zwischen 50 und 100 Euro', { min: 5000, max: 10000, currency: EUR }],
    ['de', 'höchstens 1.200 €', { max: 120000, currency: EUR }],
    ['de', 'bis zu hundert Euro', { max: 10000, currency: EUR }],
    ['de', 'ab 50 Euro', { min: 5000, currency: EUR }],
    ['fr', 'moins de 80 euros', { max: 8000, currency: EUR }],
    ['fr', 'entre 50 et 100 €', { min: 5000, max: 10000, currency: EUR }],
    ['es', 'menos de 80 euros', { max: 8000, currency: EUR }],
    ['es', 'entre 50 y 100 euros', { min: 5000, max: 10000, currency: EUR }],
    ['pt', 'até 80 euros', { max: 8000, currency: EUR }],
    ['pt', 'menos de 80 reais', { max: 8000, currency: 'BRL' }],
    ['it', 'meno di 80 euro', { max: 8000, currency: EUR }],
    ['it', 'tra 50 e 100 euro', { min: 5000, max: 10000, currency: EUR }],
  ])('%s: %s', (locale, text, expected) => {
    expect(values('price-range', text, { locale })).toEqual([expected])
  })

  test.each([
    'under 2 kg',
    'less than 3 days',
    'over 18 years',
    'at least 4 stars',
    'around 5 pm',
    'more than 2 people',
    'under 15 inch',
    'size 42',
    'between 2 and 3 weeks',
    'from Berlin',
    'order 1043',
    'from order 1043',
    'at least 2 of them',
    'about 3 months ago',
  ])('none in: %s', text => {
    expect(values('price-range', text)).toEqual([])
  })

  test('yen have no minor unit', () => {
    expect(values('price-range', 'under 5000', { currency: 'JPY' })).toEqual([{ max: 5000, currency: 'JPY' }])
  })
})

describe('money', () => {
  test.each<[string, unknown]>([
    ['a 50 dollar gift card', { amount: 5000, currency: 'USD' }],
    ['it cost €19.99', { amount: 1999, currency: EUR }],
    ['I paid 1.299,50 €', { amount: 129950, currency: EUR }],
    ['20 quid', { amount: 2000, currency: 'GBP' }],
    ['99 cents', { amount: 99, currency: EUR }],
    ['USD 15', { amount: 1500, currency: 'USD' }],
    ['R$ 25', { amount: 2500, currency: 'BRL' }],
  ])('%s', (text, expected) => {
    expect(values('money', text)).toEqual([expected])
  })

  test('dollars are those of the shop', () => {
    expect(values('money', '20 dollars', { currency: 'CAD' })).toEqual([{ amount: 2000, currency: 'CAD' }])
  })

  test('bare figures where money was asked for', () => {
    expect(values('money', '25', asking('money'))).toEqual([{ amount: 2500, currency: EUR }])
  })

  test.each(['25', 'order 1043', 'size 42', 'the 2 of us'])('none in: %s', text => {
    expect(values('money', text)).toEqual([])
  })
})

describe('size', () => {
  test.each<[string, unknown]>([
    ['size 42', { value: '42' }],
    ['in a size 9 us', { value: '9', system: 'US' }],
    ['eu 38.5', { value: '38.5', system: 'EU' }],
    ['UK 7', { value: '7', system: 'UK' }],
    ['size 38,5', { value: '38.5' }],
    ['do you have it in XL', { value: 'XL' }],
    ['a 2XL shirt', { value: 'XXL' }],
    ['3xl', { value: '3XL' }],
    ['size m', { value: 'M' }],
    ['in M please', { value: 'M' }],
    ['a medium', { value: 'M' }],
    ['extra large', { value: 'XL' }],
    ['32x34', { value: 'W32 L34' }],
    ['W32 L34', { value: 'W32 L34' }],
    ['a 42 size', { value: '42' }],
    ['Größe 42', { value: '42' }],
    ['pointure 42', { value: '42' }],
    ['taille M', { value: 'M' }],
    ['talla 42', { value: '42' }],
    ['tamanho M', { value: 'M' }],
    ['taglia 42', { value: '42' }],
    ['one size', { value: 'one size' }],
  ])('%s', (text, expected) => {
    expect(values('size', text)).toEqual([expected])
  })

  test.each<[string, string]>([
    ['42', '42'],
    ['a 9', '9'],
    ['9.5', '9.5'],
    ['m', 'M'],
    ['medium', 'M'],
    ['large please', 'L'],
    ['36', '36'],
  ])('where one was asked for: %s', (text, value) => {
    expect(values('size', text, asking('size'))).toEqual([{ value }])
  })

  test.each([
    '42',
    'I am 42',
    "it's s bit late",
    'a large selection',
    'a large number of items',
    "women's boots",
    'order 42',
    '2 l bottle',
    'give us 42 euros',
    'I am m y',
  ])('none in: %s', text => {
    expect(values('size', text)).toEqual([])
  })
})

describe('measure', () => {
  test.each<[string, number, string, number]>([
    ['a 1 l bottle', 1, 'l', 1000],
    ['1000ml', 1000, 'ml', 1000],
    ['500 ml', 500, 'ml', 500],
    ['15 inch', 15, 'inch', 38.1],
    ['a 15-inch screen', 15, 'inch', 38.1],
    ['2 kg', 2, 'kg', 2000],
    ['for 5 persons', 5, 'person', 5],
    ['a tent for four people', 4, 'person', 4],
    ['1,5 l', 1.5, 'l', 1500],
    ['one litre', 1, 'l', 1000],
    ['60 watt', 60, 'w', 60],
    ['256GB', 256, 'gb', 256],
    ['20 megapixels', 20, 'mp', 20],
    ['30 cm wide', 30, 'cm', 30],
    ['zwei Liter', 2, 'l', 2000],
  ])('%s', (text, value, unit, normalised) => {
    const [measure] = values('measure', text, { locale: text.startsWith('zwei') ? 'de' : 'en' })
    expect(measure).toMatchObject({ value, unit, normalised: { value: normalised } })
  })

  test.each(['5 minutes', 'order 1043', '50 euros', '5 stars', 'go to the shop', 'option 2'])('none in: %s', text => {
    expect(values('measure', text)).toEqual([])
  })
})

describe('quantity', () => {
  test.each([
    ['two of them', 2],
    ['3x', 3],
    ['3 times', 3],
    ['x2', 2],
    ['add 4', 4],
    ['a dozen of those', 12],
    ['a couple of them', 2],
    ['I want 2', 2],
    ['make it 3', 3],
    ['quantity 5', 5],
    ['two pairs', 2],
    ['another 2 please', 2],
    ['change the quantity to 3', 3],
    ['one each', 1],
    ['2 more', 2],
  ])('%s', (text, expected) => {
    expect(values('quantity', text)).toEqual([expected])
  })

  test.each([
    ['2', 2],
    ['two', 2],
    ['just one', 1],
    ['3 please', 3],
    ['a couple', 2],
    ['half a dozen', 6],
  ])('where one was asked for: %s', (text, expected) => {
    expect(values('quantity', text, asking('quantity'))).toEqual([expected])
  })

  test.each([
    '2',
    'the one',
    'that one of the two',
    'size 42',
    'order 1043',
    'I have 2 questions about 3 days',
    '2 kg',
    'buy 1 euro stickers',
    '32x34',
  ])('none in: %s', text => {
    expect(values('quantity', text)).toEqual([])
  })
})

describe('rating', () => {
  test.each([
    ['at least 4 stars', 4],
    ['4.5 stars and up', 4.5],
    ['4+ stars', 4],
    ['rated 4.5', 4.5],
    ['mindestens 4 Sterne', 4],
    ['4 étoiles', 4],
    ['4 estrellas', 4],
    ['4,5 stelle', 4.5],
    ['5 out of 5', 5],
  ])('%s', (text, expected) => {
    expect(values('rating', text)).toEqual([expected])
  })

  test.each(['4', '7 stars', 'order 4', '14 stars'])('none in: %s', text => {
    expect(values('rating', text)).toEqual([])
  })
})
