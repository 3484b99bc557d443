import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Product } from '../../knowledge/catalogue.ts'
import { calendar } from '../../knowledge/demo/dates.ts'
import { catalogue } from '../../knowledge/demo/products/catalogue.ts'
import { answerQuestion } from '../../knowledge/product-answers/answer.ts'
import { nameIn } from '../../knowledge/product-answers/ideas.ts'
import { altered } from './altered.ts'

const products = new Map(catalogue(calendar(new Date('2026-06-17'))).map(product => [product.id, product]))
const product = (id: string): Product => products.get(id)!
const ask = (id: string, text: string, language = 'en', named?: string[]) =>
  answerQuestion(product(id), { text, language, named }, 'en')

describe('questions that nothing was learned from', () => {
  const [, ...lines] = readFileSync(new URL('questions.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const cases = lines.map(line => line.split('\t') as [id: string, language: string, text: string, wanted: string])

  it('are answered by the right field, or not at all, more than four times in five', () => {
    const wrong = cases.filter(([id, language, text, wanted]) => {
      const answer = ask(id, text, language)
      return !wanted.split('|').includes(answer.kind === 'fact' ? answer.facts[0]!.name : '-')
    })
    expect(1 - wrong.length / cases.length, wrong.map(one => one.join(' · ')).join('\n')).toBeGreaterThan(0.8)
  })

  it('are seldom answered by a wrong field', () => {
    const misled = cases.filter(([id, language, text, wanted]) => {
      const answer = ask(id, text, language)
      return answer.kind === 'fact' && !wanted.split('|').includes(answer.facts[0]!.name)
    })
    expect(misled.length / cases.length, misled.map(one => one.join(' · ')).join('\n')).toBeLessThan(0.1)
  })
})

describe('yes and no', () => {
  const cases: [id: string, text: string, verdict: 'yes' | 'no' | undefined, language?: string][] = [
    ['kessla-whisper-kettle', 'is it cordless?', 'yes'],
    ['kessla-whisper-kettle', 'does it hold 2 litres?', 'no'],
    ['kessla-whisper-kettle', 'does it hold 1.5 litres?', 'yes'],
    ['kessla-whisper-kettle', 'how loud is it?', undefined],
    // The shop says steel, and does not say that nothing of it is plastic.
    ['kessla-whisper-kettle', 'is it made of plastic?', undefined],
    ['kessla-whisper-kettle', 'is it made of stainless steel?', 'yes'],
    ['kessla-basic-kettle', 'does it have a temperature control?', 'no'],
    ['rastrel-porch-folding-chair', 'can it take 100 kg?', 'yes'],
    ['rastrel-porch-folding-chair', 'can it take 130 kilos?', 'no'],
    ['rastrel-porch-folding-chair', 'does it weigh less than 4 kg?', 'yes'],
    ['rastrel-porch-folding-chair', 'is it heavier than 5 kg?', 'no'],
    ['halvorn-fjell-2-hiking-boots', 'does it have a heel?', 'yes'],
    ['halvorn-fjell-2-hiking-boots', 'is it waterproof?', 'yes'],
    ['halvorn-lund-chelsea-boots', 'are they waterproof?', 'no'],
    // A field that the question goes beyond gives no verdict.
    ['tarnfell-grip-gloves', 'are they waterproof down to 10 m?', undefined],
    ['tarnfell-eyrie-2-tent', 'is it waterproof?', undefined],
    ['tarnfell-brook-water-filter', 'does it remove viruses?', 'no'],
    ['tarnfell-brook-water-filter', 'does it remove bacteria?', 'yes'],
    ['gussholm-ember-casserole', 'is it oven-safe?', 'yes'],
    ['gussholm-ember-casserole', 'Ist er spülmaschinenfest?', 'yes', 'de'],
    ['gussholm-heritage-28-frying-pan', 'Ist sie spülmaschinenfest?', 'no', 'de'],
    ['tarnfell-brim-sun-hat', 'is it for summer?', 'yes'],
    ['arvello-vesuv-moka-pot', 'does it come in silver?', 'yes'],
    ['tonvik-junior-headphones', 'is it ok for a 3 year old?', 'no'],
    ['tonvik-junior-headphones', 'is it ok for a 5 year old?', 'yes'],
    ['kessla-keep-food-container-set', 'is it oven-safe?', undefined],
  ]
  it.each(cases)('%s: %s %s', (id, text, verdict, language) => {
    const answer = ask(id, text, language)
    expect({ kind: answer.kind, verdict: answer.kind === 'fact' ? answer.verdict : 'not a fact' }).toEqual({
      kind: 'fact',
      verdict,
    })
  })

  it('quotes the description where no field answers, and admits what nothing says', () => {
    expect(ask('tarnfell-brook-water-filter', 'how do I clean the syringe?')).toEqual(
      expect.objectContaining({ kind: 'quote', sentence: expect.stringContaining('syringe') }),
    )
    expect(ask('kessla-whisper-kettle', 'is it approved for use on submarines?')).toEqual({ kind: 'unsaid' })
  })
})

describe('names of fields', () => {
  it('are told in the shopper’s language where they are the name of a property there', () => {
    expect(nameIn('weight', 'en', 'fr')).toBe('poids')
    expect(nameIn('battery life', 'en', 'de')).toBe('akkulaufzeit')
    expect(nameIn('weight', 'en', 'en')).toBeUndefined()
    // Not the name of anything, but the shop's own word.
    expect(nameIn('water column', 'en', 'de')).toBeUndefined()
  })
})

describe('every attribute of every product', () => {
  const all = [...products.values()].flatMap(one => Object.keys(one.attributes).map(name => ({ one, name })))
  const about = (one: Product, name: string) =>
    answerQuestion(one, { text: `what is the ${name}?`, language: 'en' }, 'en')

  it('is what answers the question for it, nearly always', () => {
    const missed = all.filter(({ one, name }) => {
      const answer = about(one, name)
      return answer.kind !== 'fact' || answer.facts[0]!.name !== name
    })
    expect(all.length).toBeGreaterThan(2000)
    expect(
      missed.length / all.length,
      missed
        .slice(0, 40)
        .map(({ one, name }) => `${one.id}: ${name}`)
        .join('\n'),
    ).toBeLessThan(0.06)
  })

  it('changes what is claimed when it is changed, and is claimed no more when it is gone', () => {
    const stale: string[] = []
    for (const { one, name } of all) {
      const before = about(one, name)
      if (before.kind !== 'fact' || before.facts[0]!.name !== name) continue
      const value = altered(one.attributes[name]!)
      const after = about({ ...one, attributes: { ...one.attributes, [name]: value } }, name)
      if (
        after.kind !== 'fact' ||
        after.facts[0]!.name !== name ||
        JSON.stringify(after.facts[0]!.value) !== JSON.stringify(value)
      )
        stale.push(`${one.id}: ${name} altered to ${value}, and the answer is ${JSON.stringify(after)}`)
      const { [name]: _, ...rest } = one.attributes
      const gone = about({ ...one, attributes: rest }, name)
      if (gone.kind === 'fact' && gone.facts[0]!.name === name && gone.facts[0]!.source === 'attribute')
        stale.push(`${one.id}: ${name} is gone, and the answer is ${JSON.stringify(gone)}`)
    }
    expect(stale).toEqual([])
  })
})
