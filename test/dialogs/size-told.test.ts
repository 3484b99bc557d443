import { describe, expect, it } from 'vitest'
import { mergeTold, toldIn } from '../../dialogs/told-sizes.ts'
import type { Measure, ToldSizes } from '../../knowledge/sizing.ts'
import { testDay, testUnderstander } from '../conversation.ts'

/** What the assistant's own understanding finds in an answer to "which size do you wear?", and what it tells. */
async function told(text: string, asked?: Measure): Promise<ToldSizes | undefined> {
  const { requests } = (await testUnderstander()).understand(text, {
    expecting: { slot: 'usual-size', kind: 'size' },
    lexicon: { find: () => [] },
    locale: 'en',
    currency: 'EUR',
    timeZone: 'UTC',
    now: testDay,
  })
  return toldIn({ text, entities: requests.flatMap(request => request.entities) }, asked)
}

describe('sizes and measurements that are told', () => {
  it.each<[string, ToldSizes]>([
    ['I usually wear 42 in Altra', { sizes: [{ size: '42', brand: 'Altra' }] }],
    ['uk 8', { sizes: [{ size: '8', system: 'UK' }] }],
    ['M', { sizes: [{ size: 'M' }] }],
    ['W32 L34', { sizes: [{ size: '32x34' }] }],
    ['size 40 was too tight', { sizes: [{ size: '40', fit: 'small' }] }],
    ["I'm 178 cm and 75 kg", { body: { height: 178, weight: 75 } }],
    ['my chest is 96 cm and my waist 84 cm', { body: { chest: 96, waist: 84 } }],
    ['my feet are 26.5 cm', { body: { 'foot length': 26.5 } }],
    ['she is a 6 year old', { body: { age: 6 } }],
    ['for my son, he is 7', { body: { age: 7 } }],
    ["I'm 6 foot 2 and 14 stone", { body: { height: 188, weight: 88.9 } }],
    ['5\'10" and 165 lbs', { body: { height: 178, weight: 74.8 } }],
    ['12 stone 4', { body: { weight: 78 } }],
    ['1,78 m', { body: { height: 178 } }],
    ['my feet are 10 and a half inches', { body: { 'foot length': 26.7 } }],
    ["I'm 43 in Nike", { sizes: [{ size: '43', brand: 'Nike' }] }],
    ['no, 42 not 43', { sizes: [{ size: '42' }] }],
    ['no, forty three', { sizes: [{ size: '43' }] }],
    ['and for my wife, she takes a 38', { sizes: [{ size: '38' }] }],
  ])('"%s"', async (text, expected) => {
    expect(await told(text)).toEqual(expected)
  })

  it('are nothing where nothing is told', async () => {
    expect(await told('hm, let me think')).toBeUndefined()
  })

  it('take a bare figure as what was asked for, where it can be that', async () => {
    expect(await told('26.5 cm', 'foot length')).toMatchObject({ body: { 'foot length': 26.5 } })
    expect(await told('96 cm', 'chest')).toMatchObject({ body: { chest: 96 } })
    expect(await told('i wear a US 10', 'foot length')).toEqual({ sizes: [{ size: '10', system: 'US' }] })
  })

  it('add up, and the newer word counts', () => {
    const before: ToldSizes = { sizes: [{ size: '42' }], body: { height: 178 } }
    expect(mergeTold(before, { body: { height: 179, weight: 75 } })).toEqual({
      sizes: [{ size: '42' }],
      body: { height: 179, weight: 75 },
    })
    expect(mergeTold(before, { sizes: [{ size: '43' }] }).sizes).toEqual([{ size: '43' }])
  })
})
