import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { openSqliteKnowledge } from '../../knowledge/sqlite/open.ts'
import { assistant, conversation, dataFolder, type Shopper } from '../conversation.ts'

/**
 * Every question of every dialog that gathers, interrupted in every way: no answer is lost, none is asked again, and there
 * is no dead end. What is said next must be answered just as if nothing had come between.
 */

/** Dialogs as straight paths: each line answers the question before it. The last is not said: nothing is done for good. */
const paths: Record<string, { as: string; says: string[] }> = {
  'cancel an order': {
    as: 'maya.lindqvist@example.com',
    says: ['I want to cancel an order', 'L20764', 'ordered by mistake'],
  },
  'cancel a part': {
    as: 'maya.lindqvist@example.com',
    says: ['cancel the kettle in my pending order', 'cancel the whole order', 'ordered by mistake'],
  },
  'return something': {
    as: 'maya.lindqvist@example.com',
    says: ['I want to return something', 'the rain jacket', 'to the credit card'],
  },
  'change an item': {
    as: 'aisha.rahman@example.com',
    says: ['I want to change an item in my order', 'the t-shirt in order L13766', 'size M'],
  },
  'change an address': {
    as: 'maya.lindqvist@example.com',
    says: ['I want to change the address of an order', 'L20764', 'Hauptstraße 5, 10827 Berlin'],
  },
  'change the payment': {
    as: 'maya.lindqvist@example.com',
    says: ['I want to pay for an order another way', 'PayPal'],
  },
  'find out about an order': {
    as: 'oliver.bennett@example.com',
    says: ['where is my order?', 'L12494'],
  },
}

/** What comes between, and what ends it where it asks something of its own. */
const interruptions: Record<string, { says?: string; silence?: boolean; ends?: string }> = {
  'a question': { says: 'how long does delivery usually take?' },
  'a question on the account': { says: 'what is the balance of my gift card?' },
  nonsense: { says: 'xqzv blorp wumpf' },
  thanks: { says: 'thank you' },
  silence: { silence: true },
  'asking for a person': { says: 'I want to talk to a human', ends: 'stop' },
  'a second request': { says: 'what are the opening hours of your customer service?' },
}

let aisle: Aisle
beforeAll(async () => {
  const knowledge = openSqliteKnowledge(join(await dataFolder(), 'shop.db'))
  // A shop that takes an e-mail for proof: codes are mailed only so often, and there are many shoppers here.
  const signIn = { ...knowledge.policy.signIn, methods: ['email' as const], maxMisses: 1_000 }
  const trusting: Knowledge = Object.create(knowledge, { policy: { get: () => ({ ...knowledge.policy, signIn }) } })
  aisle = await assistant({ parts: { knowledge: trusting } })
})
afterAll(() => aisle.close())

async function shopperAs(email: string): Promise<Shopper> {
  const shopper = await conversation({ aisle })
  await shopper.says('sign in')
  await shopper.says(email)
  shopper.hears(/signed in/i)
  return shopper
}

/** What is said, but for the greeting of a digression's end. */
const gist = (shopper: Shopper) =>
  shopper
    .replies()
    .filter(reply => reply.expects === 'answer' || reply.blocks.some(block => block.type !== 'text'))
    .map(reply => JSON.stringify([reply.blocks, reply.choices?.map(choice => choice.value)]))
    .join('\n')

describe.each(Object.entries(paths))('%s', (_name, { as, says }) => {
  const straight: string[] = []
  const asking: boolean[] = []
  beforeAll(async () => {
    const shopper = await shopperAs(as)
    for (const line of says) {
      await shopper.says(line)
      straight.push(gist(shopper))
      asking.push(shopper.replies().some(reply => reply.expects === 'answer'))
    }
  }, 60_000)

  it.each(Object.entries(interruptions))(
    'survives %s at each question',
    async (_what, { says: words, silence, ends }) => {
      for (let at = 1; at < says.length; at++) {
        if (!asking[at - 1]) continue
        const shopper = await shopperAs(as)
        for (const line of says.slice(0, at)) await shopper.says(line)
        if (silence) await shopper.staysSilent()
        else await shopper.says(words!)
        if (ends) await shopper.says(ends)
        expect(shopper.text().length, 'a dead end').toBeGreaterThan(0)
        await shopper.says(says[at]!)
        expect(gist(shopper), `“${says[at]}” after ${words ?? 'silence'}\n${shopper.text()}`).toBe(straight[at])
      }
    },
    60_000,
  )

  it('stops when it is told to, and goes on with something else', async () => {
    for (let at = 1; at <= says.length; at++) {
      if (!asking[at - 1]) continue
      const shopper = await shopperAs(as)
      for (const line of says.slice(0, at)) await shopper.says(line)
      await shopper.says('never mind, forget it')
      shopper.hears(/nothing was changed|stopped/i)
      await shopper.says('what is on my gift card?')
      shopper.hears(/on file/i)
    }
  }, 60_000)
})
