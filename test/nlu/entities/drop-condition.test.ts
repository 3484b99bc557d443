import { describe, expect, test } from 'vitest'
import { refine, type Search } from '../../../dialogs/search-query.ts'
import { entities, values } from '../shop.ts'

describe('a condition that counts no more', () => {
  test.each([
    ['forget the colour', 'colour', 'en'],
    ['any colour', 'colour', 'en'],
    ["actually I don't care about the brand", 'brand', 'en'],
    ['no price limit', 'price', 'en'],
    ["the price doesn't matter", 'price', 'en'],
    ['money is no object', 'price', 'en'],
    ['boots of any material', 'material', 'en'],
    ['no particular size', 'size', 'en'],
    ['egal welche Farbe', 'colour', 'de'],
    ['der Preis spielt keine Rolle', 'price', 'de'],
    ['kein Preislimit', 'price', 'de'],
    ['peu importe la couleur', 'colour', 'fr'],
    ['sans limite de prix', 'price', 'fr'],
    ['me da igual la marca', 'brand', 'es'],
    ['o preço tanto faz', 'price', 'pt'],
    ['qualsiasi taglia', 'size', 'it'],
  ])('%s', (text, condition, locale) => {
    expect(values('drop-condition', text, { locale })).toEqual([condition])
  })

  test.each([
    'red boots',
    'what colour is it',
    'any size 42 boots',
    'change the colour to blue',
    'is the price final',
    'what brands do you have',
  ])('none in: %s', text => {
    expect(values('drop-condition', text)).toEqual([])
  })

  const search: Search = {
    words: 'boots',
    filters: { colours: ['red'], notColours: ['blue'], price: { max: 8000 }, brands: ['Nordweg'] },
    offset: 0,
  }
  const refined = (text: string) => refine(search, { text, entities: entities(text) }, [])

  test('leaves the search, and the rest stays', () => {
    const { colours, notColours, ...others } = search.filters
    expect(refined('forget the colour')).toEqual({ ...search, sort: undefined, filters: others })
    expect(refined('no price limit').filters.price).toBeUndefined()
  })

  test('takes no condition of the same utterance along', () => {
    expect(refined('any colour but black').filters).toMatchObject({ notColours: ['black'] })
    expect(refined('any colour but black').filters.colours).toBeUndefined()
  })
})
