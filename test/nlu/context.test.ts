import { beforeAll, describe, expect, test } from 'vitest'
import type { Understander } from '../../nlu/understand.ts'
import type { Json, Situation } from '../../nlu/understanding.ts'
import { asking, situation } from './shop.ts'
import { trainedUnderstander } from './trained.ts'

let understander: Understander
beforeAll(async () => {
  understander = await trainedUnderstander()
}, 240_000)

const understand = (text: string, more: Partial<Situation> = {}) => understander.understand(text, situation(more))
const valuesOf = (type: string, text: string, more: Partial<Situation>) =>
  understand(text, more).requests.flatMap(request =>
    request.entities.flatMap(one => (one.type === type ? [one.value] : [])),
  )

describe('what was offered', () => {
  const cards = [
    { value: 'card-1', label: 'Visa ending 1234' },
    { value: 'paypal', label: 'PayPal' },
    { value: 'gift', label: 'Gift card' },
  ]
  const things = [
    { value: 'p1', label: 'Red hiking boots' },
    { value: 'p2', label: 'Blue hiking boots' },
    { value: 'p3', label: 'Desk lamp' },
  ]
  const sizes = [
    { value: 's42', label: '42' },
    { value: 's43', label: '43' },
    { value: 's44', label: '44' },
  ]
  const asked = (choices: { value: string; label: string }[], slot = 'which') => ({
    expecting: { slot, kind: 'choice', choices },
  })

  test.each<[string, Json]>([
    ['2', 'paypal'],
    ['two', 'paypal'],
    ['option 2', 'paypal'],
    ['number two', 'paypal'],
    ['the second one', 'paypal'],
    ['the second', 'paypal'],
    ['second one please', 'paypal'],
    ['last one', 'gift'],
    ['the last one please', 'gift'],
    ['3.', 'gift'],
    ['PayPal', 'paypal'],
    ['visa', 'card-1'],
    ['my visa please', 'card-1'],
    ["I'll use the gift card", 'gift'],
    ['the gift card', 'gift'],
  ])('%s', (text, expected) => {
    expect(valuesOf('choice', text, asked(cards))).toEqual([expected])
  })

  test.each<[string, Json]>([
    ['the red one', 'p1'],
    ['the blue ones please', 'p2'],
    ['the lamp', 'p3'],
    ['desk lamp', 'p3'],
    ['red hiking boots', 'p1'],
    ['I want the blue boots', 'p2'],
  ])('%s', (text, expected) => {
    expect(valuesOf('choice', text, asked(things))).toEqual([expected])
  })

  test('a label that is a number is that number', () => {
    expect(valuesOf('choice', '43', asked(sizes))).toEqual(['s43'])
    expect(valuesOf('choice', '2', asked(sizes))).toEqual(['s43'])
  })

  test.each([
    'the boots',
    'hiking boots',
    'where is my order?',
    '7',
    'the ninth one',
    'do you have it in green',
    'yes',
  ])('none of them: %s', text => {
    expect(valuesOf('choice', text, asked(things))).toEqual([])
  })

  test('nothing is begun by it', () => {
    const { requests } = understand('the second one', asked(cards))
    expect(requests.every(request => request.confidence < 0.25)).toBe(true)
  })

  test('a button below an answer is not meant by a request that points at what is shown', () => {
    const shown = [
      { value: 'a', label: 'Red boots' },
      { value: 'b', label: 'Blue boots' },
    ]
    const both = {
      ...asked(
        [
          { value: 'more', label: 'Show more' },
          { value: 'filter', label: 'Filter' },
        ],
        '',
      ),
      shown,
    }
    expect(valuesOf('choice', 'add the second one to my cart', both)).toEqual([])
    expect(valuesOf('shown', 'add the second one to my cart', both)).toEqual([2])
  })
})

describe('what was shown', () => {
  const shown = [
    { value: 'p1', label: 'Nordweg Fjell Hiking Boots', words: ['hiking boots', 'red'] },
    { value: 'p2', label: 'Nordweg Tind Hiking Boots', words: ['hiking boots', 'blue'] },
    { value: 'p3', label: 'Klang Studio Headphones', words: ['headphones', 'black'] },
  ]
  test.each<[string, Json[]]>([
    ['the second one', [2]],
    ['2', [2]],
    ['number 3', [3]],
    ['the last one', [3]],
    ['how much is the first one', [1]],
    ['the red one', [1]],
    ['add the blue one to my cart', [2]],
    ['is the fjell waterproof', [1]],
    ['tell me more about the headphones', [3]],
    ['compare the first and the third', [1, 3]],
    ['compare the fjell and the tind', [1, 2]],
    ['the boots', []],
    ['red ones', []],
    ['the green one', []],
    ['12', []],
  ])('%s', (text, expected) => {
    expect(valuesOf('shown', text, { shown })).toEqual(expected)
  })

  test.each([
    ['in blue', 'refine_search'],
    ['cheaper', 'refine_search'],
    ['cheaper ones please', 'refine_search'],
    ['under 80', 'refine_search'],
    ['not leather', 'refine_search'],
    ['size 42', 'refine_search'],
    ['anything but black', 'refine_search'],
    ['bigger', 'refine_search'],
    ['at least 4 stars', 'refine_search'],
  ])('%s narrows it: %s', (text, intent) => {
    const [request] = understand(text, { shown }).requests
    expect(request).toMatchObject({ intent })
    expect(request!.confidence).toBeGreaterThan(0.55)
  })
})

describe('where nothing is asked', () => {
  test.each([
    ['hiking boots', 'find_product'],
    ['a red jacket', 'find_product'],
    ['the cheapest kettle', 'find_product'],
    ['Fjell boots', 'find_product'],
    ['do you have trainers', 'find_product'],
    ['I need a 1 litre water bottle', 'find_product'],
    ['the delivered one', 'order_status'],
  ])('%s means %s', (text, intent) => {
    const [request] = understand(text).requests
    expect(request?.intent).toBe(intent)
    expect(request!.confidence).toBeGreaterThan(0.55)
  })

  test.each(['order 1043', 'W2378156'])('%s is about that order', text => {
    expect(understand(text).requests[0]!.intent).toMatch(/^order_(?:status|details)$/)
  })

  test.each([
    '2',
    'xqzv blorp',
    'asdf',
    'gfdgfd',
    'qwerty uiop',
    'the second one',
    'it',
    'both',
    'maya@example.com',
    'everything except the mouse',
  ])('%s begins nothing', text => {
    expect(understand(text).requests.every(request => request.confidence < 0.25)).toBe(true)
  })
})

describe('the answer to what was asked', () => {
  test.each<[kind: string, text: string, type: string, value: Json]>([
    ['order', '1043', 'order-number', '1043'],
    ['order', "it's #W2378156", 'order-number', 'W2378156'],
    ['order', 'the delivered one', 'order-status', 'delivered'],
    ['order', 'the boots', 'product-type', 'hiking boots'],
    ['order', 'the last one', 'ordinal', -1],
    ['email', 'maya@example.com', 'email', 'maya@example.com'],
    ['email', "it's maya dot lindqvist at example dot com", 'email', 'maya.lindqvist@example.com'],
    ['name', 'yusuf rossi', 'person-name', { first: 'Yusuf', last: 'Rossi' }],
    ['postal-code', '19122', 'postal-code', '19122'],
    ['postal-code', 'my zip code is 19122', 'postal-code', '19122'],
    ['code', '123 456', 'code', '123456'],
    ['size', '42', 'size', { value: '42' }],
    ['size', 'a medium please', 'size', { value: 'M' }],
    ['quantity', '2', 'quantity', 2],
    ['quantity', 'two please', 'quantity', 2],
    ['payment', 'my visa', 'payment-method', { kind: 'credit-card', brand: 'visa' }],
    ['payment', 'the gift card', 'payment-method', 'gift-card'],
    ['items', 'both', 'reference', 'both'],
    ['items', 'the boots', 'product-type', 'hiking boots'],
    ['items', 'everything', 'reference', 'all'],
    [
      'address',
      '445 Maple Drive, Suite 394, Fort Worth, TX 76165',
      'address',
      { line1: '445 Maple Drive', line2: 'Suite 394', city: 'Fort Worth', region: 'TX', postalCode: '76165' },
    ],
  ])('%s: %s', (kind, text, type, value) => {
    const { requests } = understand(text, asking(kind))
    expect(requests.flatMap(request => request.entities)).toContainEqual(expect.objectContaining({ type, value }))
    expect(requests.every(request => request.confidence < 0.25)).toBe(true)
  })

  test.each<[string, 'yes' | 'no' | undefined]>([
    ['yes', 'yes'],
    ['go ahead', 'yes'],
    ["I don't want that", 'no'],
    ['nope, the other one', 'no'],
    ['where is my order?', undefined],
    ['what does that cost?', undefined],
  ])('a yes or no: %s', (text, expected) => {
    expect(understand(text, asking('yes-no')).answer).toBe(expected)
  })

  test('a correction keeps what follows the no', () => {
    const { answer, correction, requests } = understand('nope, the other one', asking('yes-no'))
    expect({ answer, correction }).toEqual({ answer: 'no', correction: true })
    expect(requests[0]!.entities).toContainEqual(expect.objectContaining({ type: 'reference', value: 'other' }))
  })

  test('a request instead of an answer stays a request', () => {
    const [request] = understand('I want to talk to a human', asking('order')).requests
    expect(request).toMatchObject({ intent: 'talk_to_person' })
    expect(request!.confidence).toBeGreaterThan(0.55)
  })
})

describe('the language of the conversation', () => {
  test('changes on request', () => {
    expect(understand('speak English please', { locale: 'en-GB' }).language).toMatch(/^en/)
    expect(understand('where is my order', { locale: 'en-GB' }).language).toBe('en-GB')
  })
})
