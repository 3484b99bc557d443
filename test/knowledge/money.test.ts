import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalMoney, minorUnits, parseMoney, sum } from '../../knowledge/money.ts'

test('decimal strings become minor units, exactly', () => {
  expect(parseMoney('49.99', 'EUR')).toEqual({ amount: 4999, currency: 'EUR' })
  expect(parseMoney('1.1', 'USD')).toEqual({ amount: 110, currency: 'USD' })
  expect(parseMoney('5000', 'JPY')).toEqual({ amount: 5000, currency: 'JPY' })
  expect(parseMoney('1.234', 'KWD')).toEqual({ amount: 1234, currency: 'KWD' })
  expect(parseMoney('7.500', 'EUR')).toEqual({ amount: 750, currency: 'EUR' })
})

test.each(['', '1,99', '-1', '1.999', '.5', '5.', '1e3', ' 1', '99999999999999999', '0x10'])('%j is no price', text => {
  expect(parseMoney(text, 'EUR')).toBeUndefined()
})

test('any amount survives being written and read', () => {
  fc.assert(
    fc.property(fc.nat(Number.MAX_SAFE_INTEGER), fc.constantFrom('EUR', 'JPY', 'KWD'), (amount, currency) => {
      if (decimalMoney({ amount, currency }).length > 15) return
      expect(parseMoney(decimalMoney({ amount, currency }), currency)).toEqual({ amount, currency })
    }),
  )
})

test('any text is a price or undefined, never an error', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const money = parseMoney(text, 'EUR')
      if (money) expect(Number.isSafeInteger(money.amount)).toBe(true)
    }),
  )
})

test('amounts in two currencies are not added', () => {
  expect(minorUnits('EUR')).toBe(100)
  expect(() => sum([{ amount: 1, currency: 'EUR' }], 'USD')).toThrow(/cannot add EUR to USD/)
})
