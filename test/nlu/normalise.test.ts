import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedPlace, longestUtterance, normalise, originalSpan, textOf } from '../../nlu/normalise.ts'

describe('normalise', () => {
  test.each([
    ['It’s “ok”', 'it\'s "ok"'],
    ['Größe', 'große'],
    ['CAFÉ', 'cafe'],
    ['café', 'cafe'],
    ['ﬁne', 'fine'],
    ['Ｏｒｄｅｒ', 'order'],
    ['wa​ter‍bottle', 'waterbottle'],
    ['a\u0000b\tc', 'a b c'],
    ['a\ud800b', 'ab'],
    ['Smørrebrød Łódź', 'smorrebrod lodz'],
    ['1×', '1x'],
    ['50–100', '50-100'],
  ])('%j is read as %j', (text, expected) => {
    expect(normalise(text).folded).toBe(expected)
  })

  test('reads no more than it must', () => {
    expect(normalise('a'.repeat(100_000)).folded).toHaveLength(longestUtterance)
  })

  test('a place leads to what was typed', () => {
    const text = 'I’d like “wa​ter” ﬁsh'
    const reading = normalise(text)
    const at = reading.folded.indexOf('water')
    expect(textOf(reading, at, at + 5)).toBe('wa​ter')
    const fish = reading.folded.indexOf('fish')
    expect(textOf(reading, fish, fish + 4)).toBe('ﬁsh')
  })

  test('places stay within the text, in order, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const reading = normalise(text)
        expect(reading.cased).toHaveLength(reading.folded.length)
        let last = 0
        for (const word of reading.words) {
          const span = originalSpan(reading, word.start, word.end)
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(foldedPlace(reading, span.start)).toBeLessThanOrEqual(word.start)
          last = span.start
        }
      }),
    )
  })
})
