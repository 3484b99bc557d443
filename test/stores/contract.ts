import { describe } from 'vitest'
import { commitContract } from './contract/commit.ts'
import { conversationsContract } from './contract/conversations.ts'
import { inboxContract } from './contract/inbox.ts'
import { leaseContract } from './contract/leases.ts'
import { limitsContract } from './contract/limits.ts'
import { modelContract } from './contract/model.ts'
import { noticesContract } from './contract/notices.ts'
import type { Open } from './contract/opened.ts'
import { outboxContract } from './contract/outbox.ts'
import { waitingContract } from './contract/waiting.ts'

/** What any store must keep, whatever it is made of. Each test opens an empty one. */
export function storeContract(name: string, open: Open) {
  describe(`the ${name} store`, () => {
    inboxContract(open)
    leaseContract(open)
    commitContract(open)
    outboxContract(open)
    limitsContract(open)
    conversationsContract(open)
    waitingContract(open)
    noticesContract(open)
    modelContract(open)
  })
}
