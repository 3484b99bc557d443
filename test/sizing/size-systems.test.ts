import { describe, expect, it } from 'vitest'
import {
  braSize,
  childSize,
  convertBra,
  convertSize,
  ringSize,
  shoeOfFoot,
} from '../../knowledge/sizing/size-systems.ts'

describe('shoes', () => {
  it.each([
    ['women', '5', 'UK', 'EU', '38'],
    ['women', '38', 'EU', 'US', '7'],
    ['women', '40', 'EU', 'JP', '25'],
    ['men', '42', 'EU', 'UK', '8'],
    ['men', '9', 'US', 'EU', '42'],
    ['men', '43', 'EU', 'UK', '9'],
    ['children', '10', 'UK', 'EU', '28'],
    ['children', '1', 'UK', 'EU', '33'],
    ['children', '28', 'EU', 'UK', '10'],
  ] as const)('%s: %s %s is %s %s', (wearer, size, from, to, expected) => {
    expect(convertSize('shoes', wearer, size, from, to)).toBe(expected)
  })

  it('take the nearest step, and none beyond the table', () => {
    expect(convertSize('shoes', 'men', '42.5', 'EU', 'UK')).toMatch(/^[89]$/)
    expect(convertSize('shoes', 'men', '70', 'EU', 'UK')).toBeUndefined()
    expect(convertSize('shoes', 'men', 'wide', 'EU', 'UK')).toBeUndefined()
  })

  it('follow the length of the foot', () => {
    expect(shoeOfFoot(26.5)).toBe(42)
    expect(shoeOfFoot(24.5)).toBe(39)
  })
})

describe('clothing', () => {
  it.each([
    ['women', '12', 'UK', 'EU', '38'],
    ['women', '38', 'EU', 'US', '8'],
    ['women', '38', 'EU', 'FR', '40'],
    ['women', '44', 'IT', 'EU', '38'],
    ['women', '8', 'US', 'letter', 'M'],
    ['men', '50', 'EU', 'UK', '40'],
    ['men', '42', 'US', 'letter', 'L'],
  ] as const)('%s: %s %s is %s %s', (wearer, size, from, to, expected) => {
    expect(convertSize('clothing', wearer, size, from, to)).toBe(expected)
  })

  it('comes back to where it began, for every step of women’s sizes', () => {
    for (let eu = 30; eu <= 54; eu += 2)
      for (const system of ['UK', 'US', 'FR', 'IT'] as const) {
        const there = convertSize('clothing', 'women', String(eu), 'EU', system)!
        expect(convertSize('clothing', 'women', there, system, 'EU')).toBe(String(eu))
      }
  })
})

it('children’s sizes follow height, and age where that is all there is', () => {
  expect(childSize({ heightCm: 126 })).toBe(128)
  expect(childSize({ heightCm: 128.4 })).toBe(128)
  expect(childSize({ ageMonths: 72 })).toBe(116)
  expect(childSize({})).toBeUndefined()
})

it('rings by circumference, diameter, US figure and UK letter are the same ring', () => {
  expect(ringSize({ circumference: 54.4 })).toMatchObject({ us: '7', eu: '54', diameter: 17.3 })
  expect(ringSize({ diameter: 17.3 })).toMatchObject({ us: '7' })
  expect(ringSize({ us: 7 })!.circumference).toBeCloseTo(54.4, 0)
  expect(ringSize({ uk: 'L' })!.circumference).toBeCloseTo(51.3, 0)
  expect(ringSize({ circumference: 12 })).toBeUndefined()
})

it('bras by underbust and bust, in four systems', () => {
  expect(braSize(76, 93, 'EU')).toBe('75C')
  expect(braSize(76, 93, 'UK')).toBe('34C')
  expect(braSize(76, 93, 'FR')).toBe('90C')
  expect(convertBra('34DD', 'UK', 'EU')).toBe('75E')
  expect(convertBra('75F', 'EU', 'US')).toBe('34DDD')
  expect(convertBra('75Z', 'EU', 'US')).toBeUndefined()
})
