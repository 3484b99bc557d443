import { describe, expect, test } from 'vitest'
import { normalise } from '../../nlu/normalise.ts'
import { parseNumber, withDigits } from '../../nlu/numbers.ts'

const said: [language: string, text: string, expected: string][] = [
  ['en', 'less than a hundred dollars', 'less than 100 dollars'],
  ['en', 'order one oh four three', 'order 1043'],
  ['en', 'two hundred and five', '205'],
  ['en', 'one thousand two hundred and thirty four', '1234'],
  ['en', 'one hundred fifty', '150'],
  ['en', 'twenty-two', '22'],
  ['en', 'five and six', '5 and 6'],
  ['en', 'two or three', '2 or 3'],
  ['en', 'a dozen cups and two dozen plates', '12 cups and 24 plates'],
  ['en', 'nineteen one twenty two', '19122'],
  ['en', 'double four seven', '447'],
  ['en', 'that one', 'that one'],
  ['en', 'the red one and a blue one', 'the red one and a blue one'],
  ['en', 'oh I see', 'oh i see'],
  ['en', 'a second one', 'a second one'],
  ['de', 'unter hundert Euro', 'unter 100 euro'],
  ['de', 'fünfundzwanzig', '25'],
  ['de', 'zweihundertfünfzig', '250'],
  ['de', 'dreißig', '30'],
  ['de', 'eine Jacke', 'eine jacke'],
  ['fr', 'quatre-vingt-dix-sept', '97'],
  ['fr', 'soixante et onze', '71'],
  ['fr', 'moins de cent euros', 'moins de 100 euros'],
  ['fr', 'deux cents', '200'],
  ['fr', 'vingt et un', '21'],
  ['fr', 'un produit neuf', 'un produit neuf'],
  ['es', 'ciento veinte', '120'],
  ['es', 'treinta y dos', '32'],
  ['es', 'menos de cien euros', 'menos de 100 euros'],
  ['pt', 'cento e vinte e dois', '122'],
  ['pt', 'duas camisas', '2 camisas'],
  ['it', 'ventidue', '22'],
  ['it', 'centocinquanta', '150'],
  ['it', 'sei un bot', 'sei un bot'],
]

describe('numbers said in words', () => {
  test.each(said)('%s: %s', (language, text, expected) => {
    expect(withDigits(normalise(text), language).folded).toBe(expected)
  })

  test('the places lead back to the words', () => {
    const text = 'less than a hundred dollars'
    const { starts, ends, folded } = withDigits(normalise(text), 'en')
    const at = folded.indexOf('100')
    expect(text.slice(starts![at], ends![at + 2])).toBe('a hundred')
  })
})

test.each([
  ['1,299.50', 'en', 1299.5],
  ['1.299,50', 'de', 1299.5],
  ['1,299', 'en', 1299],
  ['1.299', 'de', 1299],
  ['1,5', 'de', 1.5],
  ['1.5', 'en', 1.5],
  ['38.5', 'de', 38.5],
  ['1 299', 'fr', 1299],
  ["1'299", 'de', 1299],
  ['1,000,000', 'en', 1_000_000],
  ['0.125', 'de', 0.125],
  ['42', 'it', 42],
])('%s in %s is %d', (text, language, value) => {
  expect(parseNumber(text, language)).toBe(value)
})
