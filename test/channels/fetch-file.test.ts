import { describe, expect, test } from 'vitest'
import { fetchFile, isPublic } from '../../channels/fetch-file.ts'
import { segmentsOf, septetsOf } from '../../channels/sms-segments.ts'

describe('files that shoppers send', () => {
  const rules = { hosts: ['files.example', 'localhost', '127.0.0.1', '.cdn.example'], types: /^image\//, maxSize: 1000 }

  test.each([
    ['http://files.example/a.jpg', /not fetched from http:/],
    ['https://evil.example/a.jpg', /not fetched from https:\/\/evil/],
    ['https://cdn.example.evil.example/a.jpg', /not fetched/],
    ['https://127.0.0.1/a.jpg', /not fetched from 127/],
    ['https://localhost/a.jpg', /lies inside the network/],
  ])('%s is not fetched', (url, why) => expect(fetchFile(url, rules)).rejects.toThrow(why))

  test.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['10.1.2.3', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['no address', false],
  ])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected))
})

describe('segments of an SMS', () => {
  test.each([
    ['', 0],
    ['x'.repeat(160), 1],
    ['x'.repeat(161), 2],
    ['x'.repeat(306), 2],
    ['x'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    // A pair is not parted: 76 of them to a segment of 153.
    ['€'.repeat(153), 3],
    ['ç'.repeat(70), 1],
    ['ç'.repeat(71), 2],
    ['👋'.repeat(35), 1],
    ['👋'.repeat(67), 3],
  ])('%#: %i', (text, count) => expect(segmentsOf(text)).toBe(count))

  test('counts the signs that need an escape twice', () => {
    expect(septetsOf('a€[]')).toBe(7)
    expect(septetsOf('“a”')).toBeUndefined()
  })
})
