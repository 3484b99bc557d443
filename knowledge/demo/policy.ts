import { type Policy, policySchema } from '../policy.ts'
import { union } from './shipping.ts'

const euro = (amount: number) => ({ amount, currency: 'EUR' })

/**
 * What Larkholm allows: 30 days for returns, 14 for beauty, none for outlet and gift cards; furniture is taken back for a
 * fee. The articles say the same.
 */
export const policy: Policy = policySchema.parse({
  signIn: { methods: ['email-code'], maxMisses: 5, lockMinutes: 15, codeMinutes: 10 },
  cancel: {
    reasons: [
      { id: 'no longer needed', words: ['changed my mind', "don't need it any more", 'do not want it'] },
      { id: 'ordered by mistake', words: ['by accident', 'wrong item', 'ordered it twice'] },
      { id: 'found it elsewhere', words: ['cheaper elsewhere', 'bought it in another shop'] },
      { id: 'takes too long', words: ['delivery is too slow', 'arrives too late'] },
    ],
  },
  returns: {
    days: 30,
    daysByDepartment: { beauty: 14 },
    finalSale: ['outlet', 'gift cards'],
    restockingFees: [
      {
        types: ['dining chair', 'armchair', 'dining table', 'side table', 'shelf', 'coat rack'],
        percent: 10,
        atMost: euro(6000),
      },
    ],
    postage: { amount: euro(595), freeFrom: ['DE', 'AT'] },
    reasons: [
      { id: 'does not fit', words: ['too small', 'too big', 'wrong size', 'too tight'] },
      { id: 'changed my mind', words: ["don't like it", 'no longer needed', 'not for me'] },
      { id: 'not as described', words: ['looks different', 'not like the picture'] },
      { id: 'damaged', words: ['broken', 'cracked', 'faulty', 'does not work', 'a part is missing'], damaged: true },
      { id: 'wrong item sent', words: ['you sent the wrong one', 'not what I ordered'], damaged: true },
    ],
    damagedDays: 14,
    photoWhenDamaged: true,
  },
  refundDays: { default: [2, 8] },
  cart: {
    shipping: [
      { countries: ['DE'], cost: euro(495), freeFrom: euro(5000) },
      { countries: union, cost: euro(995), freeFrom: euro(10_000) },
      { countries: ['*'], cost: euro(1495) },
    ],
    promotions: [
      { code: 'WELCOME10', percent: 10, notFor: ['outlet', 'gift cards'] },
      { code: 'BIGCART15', off: euro(1500), from: euro(10_000), notFor: ['outlet', 'gift cards'] },
      { code: 'EASTER5', off: euro(500), until: '2026-04-06' },
    ],
  },
})
