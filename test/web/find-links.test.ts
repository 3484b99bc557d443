import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findLinks } from '../../web/widget/find-links.ts'
import { safeUrl } from '../../web/widget/safe-url.ts'

it('finds web addresses without the punctuation behind them', () => {
  expect(findLinks('See https://a.example/b?c=1#d, or (https://e.example/f_(g)).')).toEqual([
    'See ',
    { url: 'https://a.example/b?c=1#d' },
    ', or (',
    { url: 'https://e.example/f_(g)' },
    ').',
  ])
  expect(findLinks('“https://a.example”')).toEqual(['“', { url: 'https://a.example' }, '”'])
  expect(findLinks('javascript:alert(1) data:text/html,x a@b.example')).toEqual([
    'javascript:alert(1) data:text/html,x a@b.example',
  ])
})

it('loses no character, whatever the text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('https://', 'http://x', '.', ')', '(', ' ', '\n', '<b>'), fc.string()))
    .map(parts => parts.join(''))
  const whole = (one: string) => findLinks(one).map(part => (typeof part === 'string' ? part : part.url))
  fc.assert(fc.property(text, one => whole(one).join('') === one))
})

it('lets only web addresses through', () => {
  const base = 'https://shop.example/aisle/'
  expect(safeUrl('/p/1', base)).toBe('https://shop.example/p/1')
  expect(safeUrl('p/1', base)).toBe('https://shop.example/aisle/p/1')
  expect(safeUrl('http://other.example/', base)).toBe('http://other.example/')
  for (const url of [
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:x',
    'file:///etc/passwd',
    'http://',
    '',
    undefined,
  ]) {
    expect(safeUrl(url, base), String(url)).toBeUndefined()
  }
})
