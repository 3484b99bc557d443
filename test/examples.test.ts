import { describe, it } from 'vitest'
import { openingHours } from '../examples/opening-hours.ts'
import { assistant, conversation } from './conversation.ts'

describe('a dialog of one’s own', () => {
  it('asks, takes an answer by name or number, and survives a digression', async () => {
    const aisle = await assistant({ parts: { dialogs: [openingHours] } })
    const customer = await conversation({ aisle })
    await customer.aisle.inbox.answer({
      id: 'start-1',
      channel: 'terminal',
      conversation: customer.id,
      from: { channel: 'terminal', id: 'x' },
      sentAt: new Date().toISOString(),
      content: { type: 'choice', value: 'start:opening-hours', label: 'Opening hours' },
    })
    await customer.says('what is your return policy?')
    customer.hears(/30 days/, /which one/i)
    await customer.says('2')
    customer.hears(/Hamburg is open/)
    await customer.leaves()
  })
})
