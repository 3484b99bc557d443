import { describe, expect, test } from 'vitest'
import { adapt } from '../../channels/adapt.ts'
import type { Abilities } from '../../channels/channel.ts'
import { utf16 } from '../../channels/length.ts'
import type { Reply } from '../../channels/message.ts'
import { said, ssml } from '../../channels/speech.ts'
import { english } from '../../channels/words.ts'

const inGerman = { ...english, locale: 'de', range: (from: string, to: string) => `${from} bis ${to}` }
const speaker: Abilities = {
  text: utf16(8000),
  tables: false,
  orders: false,
  images: 'none',
  links: 'none',
  voice: { options: 3, length: utf16(600) },
  proactive: false,
}
const spoken = (...replies: Reply[]) => adapt(replies, speaker).replies.map(reply => reply.speech)

describe('a text as it is said', () => {
  test.each([
    ['It costs €179.95.', 'It costs 179 euros 95.'],
    ['It costs $12.50 or £3', 'It costs 12 US dollars 50 or 3 British pounds'],
    ['Total €1,299.00', 'Total 1,299 euros'],
    ['only €0.95', 'only 0.95 euros'],
    ['Order L-10482 is on its way', 'Order L 1 0 4 8 2 is on its way'],
    ['order #1043', 'order 1 0 4 3'],
    ['order #W2611340', 'order W 2 6 1 1 3 4 0'],
    ['tracking JD014600003828', 'tracking J D 0 1 4 6 0 0 0 0 3 8 2 8'],
    ['in size 43 or 128', 'in size 43 or 128'],
    ['5–7 days', '5 to 7 days'],
    ['on 2026-06-17', 'on June 17, 2026'],
    ['620 g and 1.5 l', '620 grams and 1.5 liters'],
    ['Hello 👋🏽 Ana 👩‍👩‍👧‍👦!', 'Hello Ana!'],
    ['see https://shop.example/returns?a=b for more', 'see for more'],
    ['black & white', 'black and white'],
    ['Two things:\n- one\n- two', 'Two things: one. two'],
    ['“Fjell” · boots · 2 × socks', 'Fjell, boots, 2 socks'],
    ['call +49 30 2312 5100', 'call plus 4 9, 3 0, 2 3 1 2, 5 1 0 0'],
    ['to maya.l_2@example.com.', 'to maya dot l underscore 2 at example dot com.'],
    ['Monday 10:00 to 20:30', 'Monday 10 AM to 8:30 PM'],
    ['sizes 37, 38, 39, 40, and 41', 'sizes 37 to 41'],
    ['sizes 37, 39, 41, and 43', 'sizes 37, 39, 41, and 43'],
    ['ordered on Sep 3', 'ordered on September 3'],
    ['your foot length (cm), please', 'your foot length, centimeters, please'],
    ['100 °C, 2200 W and 62 dB', '100 degrees, 2200 watts and 62 decibels'],
    ['Jacket (petrol, S) · €9.95', 'Jacket, petrol, S, 9 euros 95'],
    ['the boots (brown (dark)) are there', 'the boots, brown, dark, are there'],
  ])('%s', (written, expected) => expect(said(written, english)).toBe(expected))

  test.each([
    ['Das kostet 179,95 €.', 'Das kostet 179 Euro 95.'],
    ['1.299,00 €', '1.299 Euro'],
    ['in 3–5 Tagen', 'in 3 bis 5 Tagen'],
    ['Schwarz & Weiß, 620 g', 'Schwarz und Weiß, 620 Gramm'],
    ['am 3. Sept. um 10:00', 'am 3. September um 10 Uhr'],
    ['Größen 37, 38, 39 und 40', 'Größen 37 bis 40'],
    ['an maya@example.com', 'an maya ät example Punkt com'],
  ])('in German: %s', (written, expected) => expect(said(written, inGerman)).toBe(expected))

  test('as SSML it is escaped, and has no sign that XML forbids', () => {
    expect(ssml('Fish & <chips> "now" \u0007\ud800')).toBe('<speak>Fish &amp; &lt;chips&gt; &quot;now&quot; </speak>')
  })
})

describe('replies that are heard', () => {
  test('options are named, three at a time; yes and no go without saying', () => {
    const choices = ['Red', 'Blue', 'Green', 'Black'].map(label => ({ value: label, label }))
    const ask = (some: typeof choices): Reply => ({
      blocks: [{ type: 'text', text: 'Which colour?' }],
      choices: some,
      expects: 'answer',
    })
    expect(spoken(ask(choices.slice(0, 2)))).toEqual(['Which colour? You can say Red or Blue.'])
    expect(spoken(ask(choices))).toEqual(['Which colour? You can say Red, Blue, Green, or More.'])
    expect(
      spoken(
        ask([
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]),
      ),
    ).toEqual(['Which colour?'])
  })

  test('an order is told, a comparison goes row by row', () => {
    expect(
      spoken({
        blocks: [
          {
            type: 'order',
            id: 'L-10482',
            status: 'on its way',
            steps: [],
            items: [{ title: 'Hiking boots', options: 'brown, 43', quantity: 1, price: '€179.95' }],
            total: 'Total €179.95',
          },
          {
            type: 'table',
            caption: 'Compared',
            columns: ['Fjell', 'Tind'],
            rows: [{ label: 'Weight', cells: ['620 g', '430 g'] }],
          },
        ],
        expects: 'nothing',
      }),
    ).toEqual([
      'L 1 0 4 8 2, on its way. Hiking boots, brown, 43, 179 euros 95. Total 179 euros 95. Compared. Weight: Fjell 620 grams, Tind 430 grams.',
    ])
  })

  test('what is worded for the ear takes the place of the text, not of the cards', () => {
    const card = { type: 'card' as const, title: 'Fjell', price: '€9', was: '€12' }
    expect(
      spoken({ blocks: [card, { type: 'text', text: 'Tap it.' }], speech: 'Say yes to take it.', expects: 'answer' }),
    ).toEqual(['Fjell, 9 euros, was 12 euros. Say yes to take it.'])
  })
})
