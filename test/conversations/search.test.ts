import { describe, expect, it } from 'vitest'
import { conversation } from '../conversation.ts'

const maya = 'maya.lindqvist@example.com'

describe('searching in conversation', () => {
  it('tells a known customer what there is in their size, and a stranger nothing of the kind', async () => {
    const stranger = await conversation()
    await stranger.says('show me sneakers')
    expect(badges(stranger.replies())).not.toContain('In your size')

    const customer = await conversation()
    await customer.signsIn(maya)
    await customer.says('show me sneakers')
    expect(badges(customer.replies())).toContain('In your size')
  })

  it('asks what was meant where a misspelling may be several words, and searches for the one that is tapped', async () => {
    const customer = await conversation()
    await customer.says("I'm looking for a hoodi")
    expect(customer.choices()).toEqual(expect.arrayContaining(['Did you mean “hood”?', 'Did you mean “hoodie”?']))
    await customer.taps('Did you mean “hoodie”?')
    customer.hears(/Cosy Hoodie/)
    expect(customer.choices().join()).not.toMatch(/Did you mean/)
  })

  it('keeps to what must not be, to the price and to the size', async () => {
    const customer = await conversation()
    await customer.says('shoes, but not leather, under 80 euros')
    customer.hears(/€/)
    customer.doesNotHear(/Derby|Brogues|Loafers/)
    await customer.says('in size 42')
    customer.hears(/€/)
    await customer.says('the cheapest')
    customer.hears(/Boardwalk/)
  })
})

const badges = (replies: { blocks: unknown[] }[]): unknown[] =>
  replies.flatMap(({ blocks }) =>
    (blocks as { type: string; badge?: string; cards?: { badge?: string }[] }[]).flatMap(
      block => block.cards?.map(card => card.badge) ?? block.badge ?? [],
    ),
  )
