import { z } from 'zod'

/**
 * What the shop allows, as data: the dialogs read it, none of it is written into them. Validated on import; a shop keeps
 * its own in `policy.json`.
 */
export const policySchema = z.strictObject({
  signIn: z
    .strictObject({
      methods: z
        .array(z.enum(['email-code', 'email', 'name-postal-code']))
        .min(1)
        .describe(
          'Ways to prove who one is, the preferred first. `email-code` sends a six-digit code; `email` trusts the address alone.',
        ),
      maxMisses: z.int().min(1).max(20).default(5).describe('Wrong tries before sign-in is locked.'),
      lockMinutes: z.int().min(1).default(15).describe('How long it stays locked.'),
      codeMinutes: z.int().min(1).max(60).default(10).describe('How long a code is valid.'),
    })
    .default({ methods: ['email-code'], maxMisses: 5, lockMinutes: 15, codeMinutes: 10 })
    .describe('How a customer proves who they are.'),
  returns: z
    .strictObject({
      days: z.int().min(0).default(30).describe('Days after delivery in which an item may be returned.'),
      daysByDepartment: z
        .record(z.string(), z.int().min(0))
        .default({})
        .describe('Where a department differs; 0 is final sale.'),
    })
    .default({ days: 30, daysByDepartment: {} })
    .describe('What may be sent back.'),
})

export type Policy = z.infer<typeof policySchema>
