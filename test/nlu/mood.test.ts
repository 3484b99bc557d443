import { describe, expect, test } from 'vitest'
import { languageOf } from '../../nlu/language.ts'
import { normalise } from '../../nlu/normalise.ts'
import { flagsOf } from '../../nlu/safety.ts'
import { sentimentOf } from '../../nlu/sentiment.ts'

const mood = (text: string) => sentimentOf(normalise(text))

describe('sentiment', () => {
  test.each([
    'I love it',
    'great, thank you so much!',
    'this is perfect 😍',
    'sehr gut, danke',
    'merci beaucoup, c’est parfait',
    'muchas gracias, excelente',
    'muito bom',
    'grazie mille, ottimo',
    'no problem, works great',
  ])('glad: %s', text => {
    expect(mood(text)).toBeGreaterThan(0.2)
  })
  test.each([
    'this is terrible',
    'I am very disappointed',
    'worst shop ever!!',
    'not good at all',
    'so angry 😡',
    'das ist eine Frechheit',
    'c’est nul',
    'esto es una estafa',
    'péssimo serviço',
    'servizio pessimo',
    'WHERE IS MY ORDER I WANT IT NOW',
  ])('cross: %s', text => {
    expect(mood(text)).toBeLessThan(-0.2)
  })
  test.each(['where is my order', 'size 42', 'I want a jacket', '', 'wo ist meine Bestellung'])('neither: %s', text => {
    expect(Math.abs(mood(text))).toBeLessThan(0.2)
  })
  test('stays between -1 and 1', () => {
    expect(mood('terrible awful horrible worst hate '.repeat(40))).toBeGreaterThanOrEqual(-1)
    expect(mood('love perfect amazing '.repeat(40))).toBeLessThanOrEqual(1)
  })
})

describe('flags', () => {
  test.each<[string, string[]]>([
    ['fuck you', ['abuse']],
    ['you are a useless idiot', ['abuse']],
    ['du Arschloch', ['abuse']],
    ['I want to kill myself', ['distress']],
    ["I don't want to live anymore", ['distress']],
    ['ich will nicht mehr leben', ['distress']],
    ['my card is 4111 1111 1111 1111', ['card-number']],
    ['5555-5555-5555-4444', ['card-number']],
    ['378282246310005', ['card-number']],
    ['4111 1111 1111 1112', []],
    ['tracking number 123456789012345', []],
    ['these boots are to die for', []],
    ["I'm dying to try them", []],
    ['where is my order', []],
    ['this is useless', []],
    ['killer boots', []],
  ])('%s', (text, expected) => {
    expect(flagsOf(normalise(text))).toEqual(expected)
  })
})

describe('language', () => {
  const all = ['en', 'de', 'fr', 'es', 'pt', 'it']
  const language = (text: string, current = 'en') => languageOf(normalise(text), current, all)

  test.each([
    ['wo ist meine Bestellung', 'de'],
    ['ich suche eine Jacke in blau', 'de'],
    ['où est ma commande', 'fr'],
    ['je voudrais retourner les chaussures', 'fr'],
    ['quiero devolver las botas', 'es'],
    ['¿dónde está mi pedido?', 'es'],
    ['onde está o meu pedido', 'pt'],
    ['gostaria de devolver as botas', 'pt'],
    ["dov'è il mio ordine", 'it'],
    ['vorrei restituire gli stivali', 'it'],
  ])('%s is %s', (text, expected) => {
    expect(language(text)).toBe(expected)
  })

  test.each([
    'ok',
    'T-Shirt in blau',
    'no',
    'Nordweg Fjell',
    'si',
    '42',
    'email@example.com',
    'pizza',
    'order W2378156',
  ])('stays: %s', text => {
    expect(language(text)).toBe('en')
    expect(language(text, 'de')).toBe('de')
  })

  test('goes back when the words do', () => {
    expect(language('where is my order please', 'de')).toBe('en')
    expect(language('wo ist meine Bestellung', 'fr')).toBe('de')
  })

  test('a language without a classifier is not offered', () => {
    expect(languageOf(normalise('quiero devolver las botas'), 'en', ['en', 'de'])).toBe('en')
  })
})
