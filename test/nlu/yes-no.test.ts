import { describe, expect, test } from 'vitest'
import { isCorrection } from '../../nlu/correction.ts'
import { normalise } from '../../nlu/normalise.ts'
import { answerIn } from '../../nlu/yes-no.ts'

const answer = (text: string, language = 'en', asked = true) => answerIn(normalise(text), language, asked)

describe('a plain yes or no', () => {
  test.each<[language: string, answer: 'yes' | 'no', texts: string[]]>([
    [
      'en',
      'yes',
      [
        'yes',
        'Yes!',
        'yes please',
        'yep',
        'yeah sure',
        'yesss',
        'roger that',
        'YES PLEASE',
        'sure',
        'go ahead',
        'sounds good',
        "that's right",
        'that’s correct',
        'ok',
        'Okay.',
        'please do',
        'of course',
        'uh huh',
        'absolutely',
        'why not',
        'yes, thank you',
        'oh yes',
        'I think so',
        'yes that is fine',
        '👍',
        '✅',
        '👍🏽',
        '+1',
        'y',
        'y​es',
      ],
    ],
    [
      'en',
      'no',
      [
        'no',
        'No.',
        'nope',
        'nah',
        'no thanks',
        'no thank you',
        'I guess not',
        "I don't think so",
        'not really',
        "don't",
        "don't go ahead",
        'not now',
        'no way',
        'never',
        "that's wrong",
        'rather not',
        "I'm good",
        'yeah no',
        'no no no',
        'nooope',
        'no siree',
        '👎',
        '❌',
        'please don’t',
        'nothing else',
        "no that's all",
      ],
    ],
    [
      'de',
      'yes',
      [
        'ja',
        'ja bitte',
        'gerne',
        'genau',
        'klar',
        'passt',
        'mach das',
        'na klar',
        'jawohl',
        'stimmt',
        'natürlich',
        'auf jeden Fall',
        'doch',
      ],
    ],
    [
      'de',
      'no',
      [
        'nein',
        'nein danke',
        'nee',
        'lieber nicht',
        'auf keinen Fall',
        'eher nicht',
        'noch nicht',
        'ich glaube nicht',
        'das stimmt nicht',
      ],
    ],
    [
      'fr',
      'yes',
      [
        'oui',
        'oui merci',
        'd’accord',
        "d'accord",
        'bien sûr',
        'tout à fait',
        'volontiers',
        'ça marche',
        "c'est ça",
        'allez-y',
      ],
    ],
    [
      'fr',
      'no',
      ['non', 'non merci', 'pas vraiment', 'surtout pas', 'je ne crois pas', 'pas maintenant', 'jamais', "c'est faux"],
    ],
    [
      'es',
      'yes',
      ['sí', 'si', 'sí por favor', 'claro', 'claro que sí', 'vale', 'de acuerdo', 'por supuesto', 'eso es', 'adelante'],
    ],
    ['es', 'no', ['no', 'no gracias', 'para nada', 'mejor no', 'creo que no', 'todavía no', 'claro que no']],
    ['pt', 'yes', ['sim', 'sim por favor', 'claro', 'com certeza', 'isso mesmo', 'pode ser', 'exato', 'tá bom']],
    ['pt', 'no', ['não', 'não obrigado', 'acho que não', 'de jeito nenhum', 'ainda não', 'melhor não']],
    [
      'it',
      'yes',
      ['sì', 'si', 'sì grazie', 'certo', 'va bene', "d'accord", "d'accordo", 'esatto', 'volentieri', 'certamente'],
    ],
    ['it', 'no', ['no', 'no grazie', 'per niente', 'meglio di no', 'non credo', 'non ancora']],
  ])('%s %s', (language, expected, texts) => {
    const wrong = texts.filter(text => {
      const said = answer(text, language)
      return text !== "d'accord" && (said?.answer !== expected || said.rest !== undefined)
    })
    expect(wrong).toEqual([])
  })
})

describe('an answer and more', () => {
  test.each<[string, 'yes' | 'no', string]>([
    ['no, the red one', 'no', 'the red one'],
    ['nope, the other one', 'no', 'the other one'],
    ['no I want the red one', 'no', 'I want the red one'],
    ['no the other one', 'no', 'the other one'],
    ['yes, and show me the blue one', 'yes', 'and show me the blue one'],
    ['yes I want to exchange it', 'yes', 'I want to exchange it'],
    ['no thanks, where is my order?', 'no', 'where is my order?'],
    ['sure, use my visa', 'yes', 'use my visa'],
    ['No! Cancel it.', 'no', 'Cancel it.'],
  ])('%s', (text, expected, rest) => {
    const said = answer(text)
    expect(said?.answer).toBe(expected)
    expect(text.slice(said!.rest)).toBe(rest)
  })

  test.each<[string, string, string]>([
    ['de', 'nein, das andere', 'das andere'],
    ['de', 'nein ich möchte die rote', 'ich möchte die rote'],
    ['fr', "non, l'autre", "l'autre"],
    ['es', 'no, la roja', 'la roja'],
    ['es', 'no la roja', 'la roja'],
    ['pt', 'não, o outro', 'o outro'],
    ['it', "no, l'altro", "l'altro"],
  ])('%s: %s', (language, text, rest) => {
    const said = answer(text, language)
    expect(said?.answer).toBe('no')
    expect(text.slice(said!.rest)).toBe(rest)
  })
})

describe('no answer', () => {
  test.each([
    'no laces',
    'no leather please',
    'no size 42?',
    'do you have it in red?',
    'what does that mean?',
    'how much is it',
    'sure thing, but how long does that take?',
    'yes but how much is it?',
    'where is my order',
    'the red one',
    '',
    '???',
    'yesterday I ordered a lamp',
    'nothing fits me',
    'okinawa',
    'not the red one',
    'right boot',
    'good boots',
    'exactly the same boots',
    'correct my address',
    'absolutely the best',
    'perfect gift for my wife',
  ])('%s', text => {
    expect(answer(text)).toBeUndefined()
  })

  test.each<[string, string]>([
    ['es', 'no funciona'],
    ['es', 'no puedo entrar en mi cuenta'],
    ['it', 'non funziona'],
    ['de', 'passt der Kindersitz ins Auto'],
    ['es', 'si puede llegar antes lo compro'],
    ['fr', 'si je retourne les bottes'],
    ['pt', 'não consigo entrar'],
    ['de', 'nicht rot'],
    ['fr', 'pas de cuir'],
  ])('%s: %s', (language, text) => {
    expect(answer(text, language)).toBeUndefined()
  })

  test.each(['ok thanks', 'great, thanks', 'continue', 'later', 'done'])('only where one was asked for: %s', text => {
    expect(answer(text, 'en', false)).toBeUndefined()
  })
})

describe('correction', () => {
  const corrects = (text: string, language = 'en') => {
    const said = answer(text, language, false)
    return isCorrection(normalise(text), language, said?.answer === 'no' && said.rest !== undefined)
  }
  test.each<[string, string]>([
    ['en', 'no, the red one'],
    ['en', 'actually I want two'],
    ['en', 'I meant the boots'],
    ['en', 'sorry, the boots'],
    ['en', 'not the boots but the lamp'],
    ['en', 'the lamp instead'],
    ['en', 'make that three'],
    ['en', 'oh wait, size 43'],
    ['en', 'no wait, the blue one'],
    ['en', 'scratch that, blue'],
    ['en', 'change it to blue'],
    ['de', 'nein, das andere'],
    ['de', 'ich meinte die Stiefel'],
    ['de', 'nicht die Stiefel, sondern die Jacke'],
    ['de', 'doch lieber blau'],
    ['fr', 'non, l’autre'],
    ['fr', 'en fait je veux la veste'],
    ['es', 'no, la otra'],
    ['es', 'quise decir la chaqueta'],
    ['pt', 'na verdade quero dois'],
    ['it', 'anzi, quello blu'],
    ['it', 'volevo dire la giacca'],
  ])('%s: %s', (language, text) => {
    expect(corrects(text, language)).toBe(true)
  })

  test.each([
    'the red one',
    'yes',
    'no',
    'sorry?',
    'sorry to bother you, where is my order',
    'wait',
    'wait, what is the price',
    'where is my order',
    'I want to change my address',
    'rather expensive boots?'.replace('rather ', ''),
  ])('none in: %s', text => {
    expect(corrects(text)).toBe(false)
  })
})
