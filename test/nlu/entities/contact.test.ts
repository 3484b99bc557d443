import { describe, expect, test } from 'vitest'
import { asking, entities, values } from '../shop.ts'

describe('e-mail', () => {
  test.each([
    ['my email is Maya@Example.com', 'maya@example.com'],
    ['maya.lindqvist+shop@mail.example.co.uk please', 'maya.lindqvist+shop@mail.example.co.uk'],
    ['maya dot lindqvist at example dot com', 'maya.lindqvist@example.com'],
    ["it's maya underscore l at example dot co dot uk", 'maya_l@example.co.uk'],
    ['m a y a at gmail dot com', 'maya@gmail.com'],
    ['yusuf 19 at web punkt de', 'yusuf19@web.de'],
    ['maya arroba ejemplo punto es', 'maya@ejemplo.es'],
    ['write to (raj@example.com).', 'raj@example.com'],
  ])('%s', (text, expected) => {
    expect(values('email', text)).toEqual([expected])
  })

  test.each(['meet me at the shop', 'I am at home dot', 'a@b', '@handle', 'user@', 'look at this'])(
    'none in: %s',
    text => {
      expect(values('email', text)).toEqual([])
    },
  )
})

describe('phone', () => {
  test.each([
    ['call me on +49 30 901820', 'en', '+4930901820'],
    ['my number is (215) 555-0123', 'en', '+12155550123'],
    ['+44 20 7946 0958', 'en', '+442079460958'],
    ['meine Nummer ist 030 901820', 'de', '+4930901820'],
    ['mon numéro est 01 42 68 53 00', 'fr', '+33142685300'],
  ])('%s', (text, locale, expected) => {
    expect(values('phone', text, { locale })).toEqual([expected])
  })

  test.each(['order 1234567', 'order W2378156', 'under 1000 euros', 'it costs 1 299 000'])('none in: %s', text => {
    expect(values('phone', text)).toEqual([])
  })
})

describe('postal code', () => {
  test.each([
    ['my zip code is 19122', '19122'],
    ['zip: 19122-1234', '19122-1234'],
    ['zip code one nine one two two', '19122'],
    ['postcode sw1a 1aa', 'SW1A 1AA'],
    ['I live in M5V 2T6', 'M5V 2T6'],
    ['meine PLZ ist 10115', '10115'],
    ['code postal 75011', '75011'],
    ['CEP 01310-100', '01310-100'],
    ['código postal 1000-205', '1000-205'],
    ['You can find me as Yusuf Rossi, 19122', '19122'],
  ])('%s', (text, expected) => {
    expect(values('postal-code', text)).toEqual([expected])
  })

  test.each([
    ['19122', '19122'],
    ["it's 10115", '10115'],
    ['1 9 1 2 2', '19122'],
  ])('where one was asked for: %s', (text, expected) => {
    expect(values('postal-code', text, asking('postal-code'))).toEqual([expected])
  })

  test.each(['19122', 'order 19122', 'I have 10000 points', 'size 42', 'in 5 days', 'a 12 kg one'])(
    'none in: %s',
    text => {
      expect(values('postal-code', text)).toEqual([])
    },
  )
})

describe('person name', () => {
  test.each([
    ["I'm Yusuf Rossi", 'Yusuf', 'Rossi'],
    ['my name is maya lindqvist', 'Maya', 'Lindqvist'],
    ["it's maya lindqvist", 'Maya', 'Lindqvist'],
    ['You can find me as Yusuf Rossi, 19122', 'Yusuf', 'Rossi'],
    ['this is Mark Brown speaking', 'Mark', 'Brown'],
    ["my name's Seán O'Brien and I need help", 'Seán', "O'Brien"],
    ['ich heiße Jürgen von der Heide', 'Jürgen', 'von der Heide'],
    ['je m’appelle Zoë Dubois', 'Zoë', 'Dubois'],
    ['me llamo José García', 'José', 'García'],
    ['mi chiamo Giulia Bianchi', 'Giulia', 'Bianchi'],
    ['meu nome é João Silva', 'João', 'Silva'],
    ['call me Raj', 'Raj', ''],
    ["I'm Noah Brown", 'Noah', 'Brown'],
    ["i'm noah brown and I want red boots", 'Noah', 'Brown'],
    ['my name is noah brown', 'Noah', 'Brown'],
    ['Mia Black', 'Mia', 'Black'],
    ['Hello, Noah Brown here', 'Noah', 'Brown'],
    ['Olivia White, 94110', 'Olivia', 'White'],
  ])('%s', (text, first, last) => {
    expect(values('person-name', text, { locale: languageIn(text) })).toEqual([{ first, last }])
  })

  test.each([
    ['yusuf rossi', 'Yusuf', 'Rossi'],
    ['Yusuf Rossi, 19122', 'Yusuf', 'Rossi'],
    ['yes it is mei kovacs', 'Mei', 'Kovacs'],
    ['MAYA LINDQVIST', 'Maya', 'Lindqvist'],
    ['maya', 'Maya', ''],
  ])('where one was asked for: %s', (text, first, last) => {
    expect(values('person-name', text, asking('name'))).toEqual([{ first, last }])
  })

  test.each([
    "I'm looking for boots",
    "I'm really disappointed",
    "I'm extremely disappointed",
    "it's broken again",
    'this is ridiculous',
    "i'm allergic to wool",
    'it is a gift for my wife',
    "I'm from Berlin",
    'where is my order',
    'im looking for black boots',
    'Black Leather Boots',
    'Matte Black',
    "i'm wearing black",
  ])('none in: %s', text => {
    expect(values('person-name', text)).toEqual([])
  })
})

describe('address', () => {
  test.each([
    [
      'ship it to 445 Maple Drive, Suite 394, Fort Worth, TX 76165',
      { line1: '445 Maple Drive', line2: 'Suite 394', city: 'Fort Worth', region: 'TX', postalCode: '76165' },
    ],
    [
      'my address is 12 High Street, London SW1A 1AA',
      { line1: '12 High Street', city: 'London', postalCode: 'SW1A 1AA' },
    ],
    [
      'send it to 1 Main St, Springfield, IL 62701, USA please',
      { line1: '1 Main St', city: 'Springfield', region: 'IL', postalCode: '62701', country: 'USA' },
    ],
    ['Hauptstraße 5, 10115 Berlin', { line1: 'Hauptstraße 5', postalCode: '10115', city: 'Berlin' }],
    ['bitte an die Lindenallee 12a, 50667 Köln', { line1: 'Lindenallee 12a', postalCode: '50667', city: 'Köln' }],
    ['12 rue de la Paix, 75002 Paris', { line1: '12 rue de la Paix', postalCode: '75002', city: 'Paris' }],
    ['Via Roma 10, 00184 Roma', { line1: 'Via Roma 10', postalCode: '00184', city: 'Roma' }],
    ['Calle Mayor 3, 28013 Madrid', { line1: 'Calle Mayor 3', postalCode: '28013', city: 'Madrid' }],
    ['Rua Augusta 25, 1100-048 Lisboa', { line1: 'Rua Augusta 25', postalCode: '1100-048', city: 'Lisboa' }],
  ])('%s', (text, expected) => {
    expect(values('address', text)).toEqual([expected])
  })

  test.each([
    '2 day delivery',
    'I want 3 pairs',
    'is it on the way',
    'order 1043 went a strange way',
    'buy 2 get 1 free',
  ])('none in: %s', text => {
    expect(values('address', text)).toEqual([])
  })
})

test('what an address or a name holds is nothing else', () => {
  const types = entities('ship it to 445 Red Leather Drive, Suite 394, Fort Worth, TX 76165').map(one => one.type)
  expect(types).toEqual(['reference', 'address'])
})

function languageIn(text: string): string {
  const starts: [string, string][] = [
    ['ich', 'de'],
    ['je', 'fr'],
    ['me llamo', 'es'],
    ['mi chiamo', 'it'],
    ['meu', 'pt'],
  ]
  return starts.find(([start]) => text.startsWith(start))?.[1] ?? 'en'
}
