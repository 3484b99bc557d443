import { describe, expect, test } from 'vitest'
import { adapt } from '../../channels/adapt.ts'
import { segments } from '../../channels/length.ts'
import { inGsm, segmentsOf, septetsOf } from '../../channels/sms-segments.ts'
import { render } from '../../channels/twilio/outbound.ts'
import { english } from '../../channels/words.ts'
import de from '../../dialogs/wording/de.json' with { type: 'json' }
import en from '../../dialogs/wording/en.json' with { type: 'json' }
import es from '../../dialogs/wording/es.json' with { type: 'json' }
import fr from '../../dialogs/wording/fr.json' with { type: 'json' }
import it from '../../dialogs/wording/it.json' with { type: 'json' }
import pt from '../../dialogs/wording/pt.json' with { type: 'json' }

const long = (words: string, times = 8) => Array.from({ length: times }, () => words).join(' ')

describe('what an SMS costs', () => {
  test.each([
    [
      'a typographic quote',
      'He said “yes” – it’s 20 °C … and 3 × 4 → 12 m²',
      `He said "yes" - it's 20 C ... and 3 x 4 -> 12 m2`,
    ],
    ['a narrow space in a price', '1\u202f299,00\u00a0€', '1 299,00 €'],
  ])('%s does not double it', (_, text, plain) => {
    expect(inGsm(text)).toBe(plain)
    expect(septetsOf(inGsm(text))).toBeDefined()
  })

  test('accents that the alphabet lacks are left out where that is cheaper, and else kept', () => {
    const short = 'Não há mais em preto. Quer ver outra cor?'
    expect(inGsm(short)).toBe(short)
    const text = long('Não há botas de caminhada nº 43 à mão, só em português', 5).replaceAll('º', 'o')
    expect(inGsm(text)).toBe(text.replaceAll('ã', 'a').replaceAll('á', 'a').replaceAll('ó', 'o').replaceAll('ê', 'e'))
    expect([segmentsOf(text), segmentsOf(inGsm(text))]).toEqual([5, 2])
    // What no plain letter stands for is not lost.
    expect(inGsm(long('ο καιρός είναι καλός 🥾'))).toContain('🥾')
  })

  test('nothing that the assistant says in any language needs the dear alphabet where it is long', () => {
    for (const [language, wording] of Object.entries({ en, de, fr, es, it, pt }))
      for (const [key, text] of Object.entries(wording)) {
        const plain = inGsm(long(text.replace(/[{}]/g, ' '), 3))
        if (plain.length > 70) expect(septetsOf(plain), `${language} ${key}: ${plain}`).toBeDefined()
      }
  })

  test('a long answer is parted between sentences; no link is cut, and no choice is lost', () => {
    const link = `https://shop.example/p/${'hiking-boots-'.repeat(12)}1?ref=sms&size=43`
    const text = `${long('These boots keep water out for a long day on stony paths.', 20)} ${link} ${long('They can be resoled.', 20)}`
    const choices = Array.from({ length: 15 }, (_, i) => ({ value: `v${i}`, label: `Choice number ${i + 1}` }))
    const { replies } = adapt(
      [{ blocks: [{ type: 'text', text }], choices, expects: 'answer' }],
      {
        text: segments(6),
        tables: false,
        orders: false,
        images: 'none',
        links: 'written',
        merged: true,
        proactive: true,
      },
      { words: english },
    )
    const bodies = render(replies).map(one => one.body)
    expect(bodies.length).toBeGreaterThan(1)
    for (const body of bodies) expect(segmentsOf(body)).toBeLessThanOrEqual(6)
    expect(bodies.filter(body => body.includes(link))).toHaveLength(1)
    for (const { label } of choices) expect(bodies.join('\n')).toContain(label)
    expect(bodies.join(' ').replace(/\s+/g, ' ')).toContain(text)
  })
})
