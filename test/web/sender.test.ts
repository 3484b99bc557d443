import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Answer, Outgoing } from '../../web/widget/protocol.ts'
import { Refused } from '../../web/widget/refused.ts'
import { createSender, type Sender } from '../../web/widget/sender.ts'

/** What the network does with each try, in this order; when nothing is left, it answers. */
let plan: (number | 'lost' | { status: number; retryAfter: string })[]
let posted: string[]
let answered: string[]
let log: string[]
let kept: string[]
let sender: Sender

const message = (id: string): Outgoing => ({ id, said: { text: id } })
const later = (ms = 0) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  plan = []
  posted = []
  answered = []
  log = []
  kept = []
  sender = createSender({
    async post({ id }): Promise<Answer> {
      posted.push(id)
      const fate = plan.shift()
      await new Promise(resolve => setTimeout(resolve, 10))
      if (fate === 'lost') throw new TypeError('Failed to fetch')
      if (typeof fate === 'number') throw new Refused(new Response(null, { status: fate }))
      if (fate)
        throw new Refused(new Response(null, { status: fate.status, headers: { 'retry-after': fate.retryAfter } }))
      return { conversation: 'web:1', entry: 1, replies: [] }
    },
    answered: ({ id }) => answered.push(id),
    fate: ({ id }, fate) => log.push(`${id} ${fate}`),
    gone: () => log.push('gone'),
    keep: unsent => {
      kept = unsent.map(({ id }) => id)
    },
  })
})
afterEach(() => vi.useRealTimers())

it('sends one after the other, in the order said', async () => {
  for (const id of ['a', 'b', 'c']) sender.send(message(id))
  expect(posted).toEqual(['a'])
  expect(kept).toEqual(['a', 'b', 'c'])
  await later(100)
  expect(answered).toEqual(['a', 'b', 'c'])
  expect(kept).toEqual([])
})

it('tries again with the same id until it is through, and overtakes nothing', async () => {
  plan = ['lost', 503, 'lost']
  sender.send(message('a'))
  sender.send(message('b'))
  await later(10)
  expect(log).toEqual(['a sending', 'a delayed', 'b delayed'])
  await later(60_000)
  expect(posted).toEqual(['a', 'a', 'a', 'a', 'b'])
  expect(answered).toEqual(['a', 'b'])
})

it('tries at once when told that the connection is back', async () => {
  plan = ['lost']
  sender.send(message('a'))
  await later(10)
  sender.retry()
  await later(10)
  expect(answered).toEqual(['a'])
})

it('begins another conversation where this one is no longer ours', async () => {
  plan = [404]
  sender.send(message('a'))
  await later(50)
  expect(log).toEqual(['a sending', 'gone', 'a sending'])
  expect(answered).toEqual(['a'])
})

it('waits as long as the server asks, even if the shopper does not', async () => {
  plan = [{ status: 429, retryAfter: '7' }]
  sender.send(message('a'))
  await later(100)
  sender.retry()
  sender.send(message('b'))
  await later(6000)
  expect(posted).toEqual(['a'])
  await later(2000)
  expect(answered).toEqual(['a', 'b'])
})

it('gives up what the server refuses for good, and goes on', async () => {
  plan = [422]
  sender.send(message('a'))
  sender.send(message('b'))
  await later(100)
  expect(log).toContain('a refused')
  expect(answered).toEqual(['b'])
  sender.retry(message('a'))
  await later(100)
  expect(answered).toEqual(['b', 'a'])
})
