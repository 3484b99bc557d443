import { describe, expect, it } from 'vitest'
import { shopWords } from '../../web/shop/words.ts'
import { wordsFor } from '../../web/widget/words.ts'

const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

/** All texts of a table, by their path. */
function texts(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : texts(value, `${path}${key}.`),
  )
}

describe.each([
  ['the widget', wordsFor],
  ['the storefront', shopWords],
])('%s', (_, words) => {
  it.each(['de', 'fr', 'es', 'it', 'pt-BR'])('speaks %s in full', locale => {
    const own = new Map(texts(words(locale)))
    expect(words(locale)).not.toBe(words('en'))
    for (const [key, english] of texts(words('en'))) {
      expect(own.get(key), key).toBeTruthy()
      expect(blanks(own.get(key)!), key).toEqual(blanks(english))
    }
  })

  it('falls back to English', () => {
    expect(words('pl-PL')).toBe(words('en'))
  })
})
